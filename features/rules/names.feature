Feature: Named objects and how creating them fails

  Objects with a name can be found by others. Whoever creates one has to look closely at what comes back, because not every
  call says no in the same way, and one of them says yes when it sounds like no.

@NAM-10 @doc-004
Rule: A failed creation answers INVALID_HANDLE_VALUE for files and mailslots, and NULL for everything else

  The two groups of functions have different histories. A check for the wrong value misses the failure, and the program
  goes on with a number that is no handle, or, as -1 is also the pseudo handle of the process, with itself.

  Background:
    Given a process "App"

  Scenario: Opening a file that does not exist answers INVALID_HANDLE_VALUE
    When "App" opens the file "missing" as hFile
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario: Creating a file anew that exists does, too
    Given "App" creates a file "notes" as hFile
    When "App" opens the file "notes" as hNew with:
      | disposition | only a new file |
    Then it is refused with ERROR_FILE_EXISTS, returning INVALID_HANDLE_VALUE

  Scenario: So does opening a file that somebody does not share
    Given "App" opens the file "notes" as hFile with:
      | disposition | always a new file |
      | sharing     | nothing           |
    When "App" opens the file "notes" as hAgain
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE

  Scenario: So does creating a mailslot that exists
    Given "App" creates a mailslot "mail" as hMail
    When "App" creates a mailslot "mail" as hAgain
    Then it is refused with ERROR_ALREADY_EXISTS, returning INVALID_HANDLE_VALUE
    And the usage count of hMail is 1

  Scenario: Upper and lower case make no difference to a mailslot's name
    Given "App" creates a mailslot "mail" as hMail
    When "App" creates a mailslot "MAIL" as hAgain
    Then it is refused with ERROR_ALREADY_EXISTS, returning INVALID_HANDLE_VALUE

  Scenario: So does opening a mailslot that nobody has created
    When "App" opens the mailslot "mail" as hMail
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario: So does a mailslot's name that leads elsewhere
    When "App" creates a mailslot "C:\mail" as hMail
    Then it is refused with ERROR_INVALID_NAME, returning INVALID_HANDLE_VALUE

  Scenario Outline: Creating <kind> under a name of another type answers NULL
    Given "App" creates <other> named "Shared" as hOther
    When "App" creates <kind> named "Shared" as hNew
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL
    And the usage count of hOther is 1

    Examples:
      | kind        | other       |
      | a mutex     | an event    |
      | an event    | a semaphore |
      | a semaphore | a mutex     |

  Scenario: A semaphore that starts above its maximum answers NULL
    When "App" creates a semaphore as hSeats with:
      | initial count | 2 |
      | maximum count | 1 |
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  Scenario: A semaphore without room for anybody answers NULL
    When "App" creates a semaphore as hSeats with:
      | initial count | 0 |
      | maximum count | 0 |
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  Scenario: Opening a process that does not exist answers NULL
    When "App" opens the process with id 87654320 as hNobody
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  Scenario: Opening a thread that does not exist answers NULL
    When "App" opens the thread with id 87654320 as hNobody
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  Scenario Outline: <kind> created under a name that exists is no failure, though it leaves an error behind
    Given "App" creates <kind> named "Shared" as hFirst
    When "App" creates <kind> named "Shared" as hSecond
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hFirst and hSecond are the same object
    And the usage count of hFirst is 2

    Examples:
      | kind        |
      | a mutex     |
      | an event    |
      | a semaphore |

  Scenario: Upper and lower case make two names of a mutex
    Given "App" creates a mutex named "Shared" as hFirst
    When "App" creates a mutex named "SHARED" as hSecond
    Then it succeeds with the last error ERROR_SUCCESS
    And hFirst and hSecond are different objects

  Scenario: A creation that makes something new clears the last error
    Given "App" sets the last error to 1234
    When "App" creates a mutex named "Shared" as hMutex
    Then it succeeds with the last error ERROR_SUCCESS

  Scenario: Creating a file over one that exists succeeds and leaves an error behind, too
    Given "App" creates a file "notes" as hFirst
    When "App" creates a file "notes" as hSecond
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hFirst and hSecond are different objects

  @story-S21
  Scenario: Used unchecked, INVALID_HANDLE_VALUE means the process itself
    Given "App" opens the file "missing" as hFile
    And it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE
    When "App" asks for the process id of INVALID_HANDLE_VALUE
    Then the answer is the id of "App"

  Scenario: Used unchecked, NULL means nothing
    When "App" asks for the process id of NULL
    Then it is refused with ERROR_INVALID_HANDLE, returning 0
