Feature: Named objects, and how creating and opening them ends

  Objects with a name can be found by others. Whoever creates one has to look closely at what comes back, because not every
  call says no in the same way, and one of them says yes when it sounds like no.

@NAM-1 @doc-002 @doc-003 @doc-004
Rule: Six types of objects can be created with a name, by which unrelated processes share them

  The name stands in the kernel, not in a table: whoever knows it, and may, gets a row of its own that names the same object.

  Background:
    Given processes "A" and "B"

  Scenario Outline: A <kind> is shared by its name
    Given "A" creates a <kind> named "HShared" as hOne
    When "B" opens the <kind> "HShared" as hTwo
    Then hOne and hTwo are the same object
    And the usage count of hOne is 2
    And the handle table of "B" is:
      | handle | object           | origin |
      | hTwo   | <kind> "HShared" | opened |

    Examples:
      | kind           |
      | mutex          |
      | semaphore      |
      | waitable timer |
      | file mapping   |
      | job            |

  Scenario: An event is shared by its name
    Given "A" creates an event named "HShared" as hOne
    When "B" opens the event "HShared" as hTwo
    Then hOne and hTwo are the same object
    And the usage count of hOne is 2

  Scenario: What has no name cannot be found by one
    Given "A" creates a mutex as hMutex
    Then hMutex has no name
    When "B" opens the mutex "HShared" as hOther
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

  Scenario: An empty name is no name
    When "A" creates a mutex named "" as hOne
    And "B" creates a mutex named "" as hTwo
    Then hOne and hTwo are different objects
    And hOne has no name

  Scenario: Neither has to be the other's child, nor to run when the other starts
    Given "A" creates a mutex named "HShared" as hOne
    And a process "Latecomer"
    When "Latecomer" opens the mutex "HShared" as hTwo
    Then hOne and hTwo are the same object

  # Source: reactos/reactos dll/win32/kernel32/client/utils.c, Basep8BitStringToStaticUnicodeString (ERROR_FILENAME_EXCED_RANGE); wine-mirror/wine dlls/ntdll/tests/om.c test_name_limits
  Scenario: A name of 300 characters will do, unless it is said in bytes
    When "A" runs:
      """c
      WCHAR name[301];
      char bytes[301];
      for (int i = 0; i < 300; i++) { name[i] = L'n'; bytes[i] = 'n'; }
      name[300] = 0;
      bytes[300] = 0;
      HANDLE hLong = CreateEventW(NULL, FALSE, FALSE, name);
      HANDLE hAgain = OpenEventW(EVENT_ALL_ACCESS, FALSE, name);
      BOOL isThere = hLong != NULL && hAgain != NULL;
      HANDLE hBytes = OpenEventA(EVENT_ALL_ACCESS, FALSE, bytes);
      DWORD error = GetLastError();
      """
    Then isThere is TRUE
    And hBytes is NULL
    And error is ERROR_FILENAME_EXCED_RANGE

@NAM-2 @doc-002 @doc-004
Rule: Creating under a name that exists opens the object that has it, and says so with ERROR_ALREADY_EXISTS

  The call has succeeded. The last error only tells who came first.

  Background:
    Given processes "A" and "B"

  Scenario Outline: The second to create <kind> gets the first one's
    Given "A" creates <kind> named "HShared" as hOne
    And it succeeds with the last error ERROR_SUCCESS
    When "B" creates <kind> named "HShared" as hTwo
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hOne and hTwo are the same object
    And the usage count of hOne becomes 2

    Examples:
      | kind             |
      | a mutex          |
      | an event         |
      | a semaphore      |
      | a waitable timer |
      | a file mapping   |
      | a job            |

  Scenario: The first could be oneself: each creation adds a row
    Given "A" creates a mutex named "HShared" as hOne
    When "A" creates a mutex named "HShared" as hTwo
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And "A" holds 2 handles
    And the usage count of hOne is 2

  Scenario: Another name makes another object
    Given "A" creates a mutex named "HShared" as hOne
    When "B" creates a mutex named "HShared2" as hTwo
    Then it succeeds with the last error ERROR_SUCCESS
    And hOne and hTwo are different objects

  Scenario: With chosen rights, the existing object is opened with these
    Given "A" creates an event named "HShared" as hOne
    When "B" creates an event named "HShared" as hTwo with:
      | access | SYNCHRONIZE |
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hTwo grants SYNCHRONIZE

@NAM-3 @doc-002 @doc-004
Rule: All types share one name space: the name of one cannot be another's

  Background:
    Given processes "A" and "B"

  Scenario: The same name for another type is refused
    Given "A" creates a mutex named "HShared" as hMutex
    When "B" creates a semaphore named "HShared" as hSemaphore
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL
    And the usage count of hMutex is 1

  Scenario Outline: <other> cannot be created where there is <kind>
    Given "A" creates <kind> named "HShared" as hOne
    When "B" creates <other> named "HShared" as hTwo
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL

    Examples:
      | kind             | other            |
      | a mutex          | an event         |
      | an event         | a waitable timer |
      | a semaphore      | a mutex          |
      | a waitable timer | a job            |
      | a file mapping   | a semaphore      |
      | a job            | a file mapping   |

  Scenario Outline: Nor can <kind> be opened as a <other>
    Given "A" creates <kind> named "HShared" as hOne
    When "B" opens the <other> "HShared" as hTwo
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL

    Examples:
      | kind             | other          |
      | a mutex          | event          |
      | an event         | semaphore      |
      | a semaphore      | waitable timer |
      | a waitable timer | file mapping   |
      | a file mapping   | job            |
      | a job            | mutex          |

  Scenario: Files and mailslots have their names elsewhere
    Given "A" creates a mailslot "HShared" as hMail
    And "A" creates a file "HShared" as hFile
    When "A" creates a mutex named "HShared" as hMutex
    Then it succeeds with the last error ERROR_SUCCESS

  Scenario: When the other one is gone, its name can be given to any type
    Given "A" creates a mutex named "HShared" as hMutex
    And "A" closes hMutex
    When "B" creates a semaphore named "HShared" as hSemaphore
    Then it succeeds with the last error ERROR_SUCCESS

@NAM-4 @doc-002 @doc-004
Rule: The first creator's arguments stand; those of later ones are ignored

  Only what concerns the new row is the later creator's to say: whether it is inheritable, and what access it asks for.

  Background:
    Given processes "First" and "Second"

  Scenario: Who comes second does not own the mutex, even if it asks to
    Given "First" creates a mutex named "HShared" as hFirst
    When "Second" creates an owned mutex named "HShared" as hSecond
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hFirst is free
    When "Second" releases hSecond
    Then it is refused with ERROR_NOT_OWNER

  Scenario: An event stays as it was made
    Given "First" creates a signalled, manual-reset event named "HShared" as hFirst
    When "Second" creates an auto-reset event named "HShared" as hSecond
    Then hSecond is signalled
    When "Second" polls hSecond
    Then the wait is satisfied
    And hSecond is signalled

  Scenario: A semaphore keeps its counts
    Given "First" creates a semaphore named "HShared" as hFirst with:
      | initial count | 0 |
      | maximum count | 9 |
    When "Second" creates a semaphore named "HShared" as hSecond with:
      | initial count | 5  |
      | maximum count | 10 |
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And the header of hSecond says:
      | state | 0 of 9 |

  Scenario: Counts that make no sense are refused all the same
    Given "First" creates a semaphore named "HShared" as hFirst
    When "Second" creates a semaphore named "HShared" as hSecond with:
      | initial count | 2 |
      | maximum count | 1 |
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  Scenario: A file mapping keeps its size
    Given "First" creates a file mapping named "HShared" as hFirst with:
      | size | 4 KB |
    When "Second" creates a file mapping named "HShared" as hSecond with:
      | size | 64 KB |
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And the header of hSecond says:
      | state | 4096 bytes |

  Scenario: Who may do what was decided by the first
    Given "First" creates an event named "HShared" as hFirst
    When "Second" creates an event named "HShared" as hSecond with:
      | security | nobody may open it |
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    When "First" opens the event "HShared" as hAgain
    Then it succeeds

  Scenario: Whether the new row is inheritable is the later creator's to say
    Given "First" creates a mutex named "HShared" as hFirst
    When "Second" creates an inheritable mutex named "HShared" as hSecond
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hSecond is inheritable
    But hFirst is not inheritable

  # Source: Microsoft, "CreateMutexEx": if the mutex exists, CREATE_MUTEX_INITIAL_OWNER is ignored
  Scenario: Nor does who asks for less access
    Given "First" creates a mutex named "HShared" as hFirst
    When "Second" creates an owned mutex named "HShared" as hSecond with:
      | access | SYNCHRONIZE |
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hFirst is free
    And hSecond grants SYNCHRONIZE

@NAM-5 @doc-002
Rule: Open returns a handle to an object that exists, after a check of the access asked for

  Background:
    Given processes "A" and "B"
    And "A" creates an event named "HShared" as hOne

  Scenario: The new row has the access that was asked for
    When "B" opens the event "HShared" with SYNCHRONIZE as hTwo
    Then hTwo grants SYNCHRONIZE
    When "B" sets hTwo
    Then it is refused with ERROR_ACCESS_DENIED

  Scenario: Every access, if one asks for all
    When "B" opens the event "HShared" as hTwo
    Then hTwo grants EVENT_ALL_ACCESS

  Scenario: Generic rights become those of the type
    When "B" opens the event "HShared" with GENERIC_EXECUTE as hTwo
    Then hTwo grants SYNCHRONIZE | READ_CONTROL

  Scenario: A name that means nothing is not found
    When "B" opens the event "HShared2" as hTwo
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

  Scenario: Without a name there is nothing to look for
    When "B" opens an event without a name as hTwo
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  Scenario: An empty name means the directory of names, which is no event
    When "B" opens the event "" as hTwo
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL

  Scenario: Upper and lower case differ
    When "B" opens the event "HSHARED" as hTwo
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

  Scenario: To open without wanting anything is refused
    When "B" opens the event "HShared" with 0 as hTwo
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  Scenario: But what is not there is first of all not there
    When "B" opens the event "HShared2" with 0 as hTwo
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

  Scenario: Opening never creates, and creating once would have been enough
    Given "A" closes hOne
    When "B" opens the event "HShared" as hTwo
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL
    And "B" holds 0 handles

  Scenario: The new row is inheritable if the opener says so
    When "B" opens the event "HShared" as the inheritable hTwo
    Then hTwo is inheritable
    But hOne is not inheritable

  Scenario: A path that leads nowhere is told apart from a name that means nothing
    When "B" opens the event "nowhere\HShared" as hTwo
    Then it is refused with ERROR_PATH_NOT_FOUND, returning NULL

  Scenario: A name must not begin with a backslash
    When "B" creates an event named "\HShared" as hTwo
    Then it is refused with ERROR_BAD_PATHNAME, returning NULL

@NAM-6 @doc-004
Rule: Without permission, Create and Open fail with NULL and ERROR_ACCESS_DENIED

  Background:
    Given processes "A" and "B"

  Scenario: A name that exists for others does not exist to be opened
    Given "A" creates an event named "HShared" as hOne with:
      | security | nobody may open it |
    When "B" opens the event "HShared" as hTwo
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  Scenario: Nor to be created: creating what exists is opening it with every access
    Given "A" creates an event named "HShared" as hOne with:
      | security | nobody may open it |
    When "B" creates an event named "HShared" as hTwo
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL
    And the usage count of hOne is 1

  Scenario: Who may only wait can open it to wait, but not create it
    Given "A" creates an event named "HShared" as hOne with:
      | security | everyone may wait for it |
    When "B" opens the event "HShared" with SYNCHRONIZE as hTwo
    Then it succeeds
    When "B" creates an event named "HShared" as hThree
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  Scenario: The creator has its handle, whatever the descriptor says
    When "A" creates an event named "HShared" as hOne with:
      | security | nobody may open it |
    Then hOne grants EVENT_ALL_ACCESS

  @needs-users
  Scenario: Another user is refused where its owner is not
    Given a process "Owner" run by the user "alice"
    And a process "Guest" run by the user "bob"
    And "Owner" creates a mutex named "HShared" as hOne
    When "Guest" opens the mutex "HShared" as hTwo
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL
    When "Guest" creates a mutex named "HShared" as hTwo
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL
    When "Owner" opens the mutex "HShared" as hAgain
    Then it succeeds

  Scenario: A wrong type is a wrong type, whoever asks
    Given "A" creates an event named "HShared" as hOne with:
      | security | nobody may open it |
    When "B" opens the mutex "HShared" as hTwo
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL

@NAM-7 @doc-002
Rule: With its last handle a named object goes, and its name with it

  Background:
    Given processes "A" and "B"
    And "A" creates a mutex named "HShared" as hOne

  Scenario: After the last close the name means nothing, and the next creation is a first one
    When "A" closes hOne
    Then the mutex "HShared" is destroyed
    And the name "HShared" is free
    When "B" creates a mutex named "HShared" as hTwo
    Then it succeeds with the last error ERROR_SUCCESS

  Scenario: While anybody has a handle the name stays, also without its creator
    Given "B" opens the mutex "HShared" as hTwo
    When "A" exits
    Then the name "HShared" is taken
    When "B" creates a mutex named "HShared" as hThree
    Then it succeeds with the last error ERROR_ALREADY_EXISTS

  Scenario: A process that is killed lets go of its names
    Given "B" opens the process "A" as hProcess
    When "B" terminates the process of hProcess with code 1
    Then the mutex "HShared" is destroyed
    And the name "HShared" is free

  Scenario: A new object of the old name is another one
    Given "A" closes hOne
    When "A" creates a mutex named "HShared" as hNew
    Then hOne and hNew are different objects

  Scenario: A view keeps a file mapping, but not its name, which goes with the last handle
    Given "A" creates a file mapping named "Page" as hMap
    And "A" maps hMap as pView
    And "A" writes "still here" into pView
    When "A" closes hMap
    Then "A" sees "still here" in pView
    But the name "Page" is free
    When "B" opens the file mapping "Page" as hOther
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL
    When "A" unmaps pView
    Then the file mapping of hMap is destroyed

@NAM-8 @doc-002
Rule: With a named object a program keeps itself to a single instance

  Background:
    Given processes "First" and "Second"
    And "First" creates a mutex named "OnlyOne" as hFirst

  Scenario: The second one sees that it is not the first
    When "Second" creates a mutex named "OnlyOne" as hSecond
    Then it succeeds with the last error ERROR_ALREADY_EXISTS

  Scenario: When the first has ended, the next may start
    Given "First" exits
    When "Second" creates a mutex named "OnlyOne" as hSecond
    Then it succeeds with the last error ERROR_SUCCESS

  Scenario: One that forgets to close its handle bars the next although it gives up
    Given "Second" creates a mutex named "OnlyOne" as hSecond
    And "First" exits
    And a process "Third"
    When "Third" creates a mutex named "OnlyOne" as hThird
    Then it succeeds with the last error ERROR_ALREADY_EXISTS

  Scenario: Without a name there are as many as one likes
    Given "First" creates a mutex as hPlain
    When "Second" creates a mutex as hSecond
    Then it succeeds with the last error ERROR_SUCCESS

@NAM-9 @doc-002
Rule: Whoever takes a name first can keep it from the one to whom it should belong

  It is called squatting. What is not shared should have no name, and what is shared can stand in a private namespace.

  Background:
    Given processes "Squatter" and "App"

  Scenario: The squatter lets nobody in
    Given "Squatter" creates a mutex named "OnlyOne" as hSquat with:
      | security | nobody may open it |
    When "App" creates a mutex named "OnlyOne" as hMutex
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  Scenario: The squatter takes the name for another type
    Given "Squatter" creates an event named "OnlyOne" as hSquat
    When "App" creates a mutex named "OnlyOne" as hMutex
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL

  Scenario: The squatter lets the program believe that it is running already
    Given "Squatter" creates a mutex named "OnlyOne" as hSquat
    When "App" creates a mutex named "OnlyOne" as hMutex
    Then it succeeds with the last error ERROR_ALREADY_EXISTS

  Scenario: Without a name there is nothing to take
    Given "Squatter" creates a mutex named "OnlyOne" as hSquat
    When "App" creates a mutex as hMutex
    Then it succeeds with the last error ERROR_SUCCESS
    And hMutex and hSquat are different objects

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

  # Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file (a name is an opaque sequence of WCHARs; nothing is normalized)
  Scenario: One letter written in two ways makes two names of a mutex
    Given "App" creates a mutex named "café" as hFirst
    When "App" runs:
      """c
      HANDLE hOneCharacter = CreateMutex(NULL, FALSE, L"caf\x00E9");
      HANDLE hTwoCharacters = CreateMutex(NULL, FALSE, L"cafe\x0301");
      """
    Then it succeeds with the last error ERROR_SUCCESS
    And hFirst and hOneCharacter are the same object
    And hFirst and hTwoCharacters are different objects

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

  # Source: Microsoft, "CreateMailslot" (lpName: it must have the form \\.\mailslot\[path]name)
  Scenario: A mailslot's name has its prefix, and something behind it
    When "App" runs:
      """c
      HANDLE hPlain = CreateMailslot(TEXT("plain"), 0, 0, NULL);
      DWORD plainError = GetLastError();
      HANDLE hNothing = CreateMailslot(TEXT("\\\\.\\mailslot\\"), 0, 0, NULL);
      HANDLE hFolder = CreateMailslot(TEXT("\\\\.\\mailslot\\one\\two"), 0, 0, NULL);
      BOOL made = hFolder != INVALID_HANDLE_VALUE;
      HANDLE hAgain = CreateMailslot(TEXT("\\\\.\\MAILSLOT\\One\\Two"), 0, 0, NULL);
      DWORD againError = GetLastError();
      """
    Then hPlain is INVALID_HANDLE_VALUE
    And plainError is ERROR_INVALID_NAME
    And hNothing is INVALID_HANDLE_VALUE
    And made is TRUE
    And hAgain is INVALID_HANDLE_VALUE
    And againError is ERROR_ALREADY_EXISTS
