Feature: Files

  A file's contents lie on the disk; what a handle names is an opening of it, a kernel object with a pointer, granted access and
  what it lets others do meanwhile. As long as an opening exists, whoever holds it, it can be in others' way.

@HT-2 @CNT-2
Rule: CreateFile makes an opening of a file: an object of its own, with its own pointer

  Background:
    Given processes "App" and "Other"

  Scenario: What is written can be read again
    Given "App" creates a file "notes.txt" as hFile
    When "App" writes "hello" to hFile
    Then it writes 5 bytes
    When "App" moves the file pointer of hFile to 0
    Then "App" reads "hello" from hFile

  Scenario: Another opening of the file reads what was written
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    When "Other" opens the file "notes.txt" as hOther
    Then "Other" reads "hello" from hOther
    And hFile and hOther are different objects

  Scenario: The end of a file is no failure, there is nothing more to read
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    When "App" reads from hFile
    Then it reads nothing

  Scenario: Each opening has a pointer of its own
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    And "Other" opens the file "notes.txt" as hOther
    When "Other" reads at most 2 bytes from hOther
    Then it reads "he"
    When "App" moves the file pointer of hFile to 4
    Then "App" reads "o" from hFile
    And "Other" reads "llo" from hOther

  Scenario: A duplicate shares the pointer, for it names the same opening
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    And "App" moves the file pointer of hFile to 0
    And "App" duplicates hFile as hAgain
    When "App" reads at most 2 bytes from hFile
    Then it reads "he"
    And "App" reads "llo" from hAgain

  Scenario: So does a child that has inherited the handle
    Given "App" creates an inheritable file "log.txt" as hLog
    And "App" spawns "Child" with handle inheritance
    When "App" writes "parent, " to hLog
    And "Child" writes "child" to hLog
    And "App" moves the file pointer of hLog to 0
    Then "App" reads "parent, child" from hLog

  Scenario: The pointer says where one reads and writes
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    When "App" moves the file pointer of hFile to 1
    Then the answer is 1
    When "App" writes "a" to hFile
    And "App" moves the file pointer of hFile by -2
    Then the answer is 0
    And "App" reads "hallo" from hFile
    When "App" moves the file pointer of hFile to the end
    Then the answer is 5

  Scenario: Nobody can stand before the beginning
    Given "App" creates a file "notes.txt" as hFile
    When "App" moves the file pointer of hFile by -1
    Then it is refused with ERROR_NEGATIVE_SEEK

  Scenario: A file can be cut off and made longer
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    When "App" moves the file pointer of hFile to 4
    And "App" ends the file of hFile at its file pointer
    And "App" asks for the size of hFile
    Then the answer is 4
    When "App" moves the file pointer of hFile to 100
    And "App" ends the file of hFile at its file pointer
    And "App" asks for the size of hFile
    Then the answer is 100

  Scenario: Who may only append writes at the end, wherever the pointer stands
    Given "App" creates a file "log.txt" as hFile
    And "App" writes "one " to hFile
    And "Other" opens the file "log.txt" as hLog with:
      | access  | FILE_APPEND_DATA |
      | sharing | read, write      |
    When "Other" writes "two" to hLog
    And "App" moves the file pointer of hFile to 0
    Then "App" reads "one two" from hFile

  Scenario: A handle that may only read cannot write
    Given "App" creates a file "notes.txt" as hFile
    And "App" closes hFile
    And "App" opens the file "notes.txt" as hFile with:
      | access | GENERIC_READ |
    When "App" writes "hello" to hFile
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: A handle that may only write cannot read
    Given "App" creates a file "notes.txt" as hFile
    And "App" closes hFile
    And "App" opens the file "notes.txt" as hFile with:
      | access | GENERIC_WRITE |
    When "App" reads from hFile
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: An event is nothing to read from
    Given "App" creates an event as hEvent
    When "App" reads from hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario Outline: <what> is of the kind <type>
    Given "App" creates <what> as hFirst
    When "App" asks for the file type of hFirst
    Then the file type is <type>

    Examples:
      | what                   | type           |
      | a file "notes.txt"     | FILE_TYPE_DISK |
      | a named pipe "chat"    | FILE_TYPE_PIPE |

  Scenario: So is either end of an anonymous pipe
    Given "App" creates a pipe with ends hRead and hWrite
    When "App" asks for the file type of hRead
    Then the file type is FILE_TYPE_PIPE
    When "App" asks for the file type of hWrite
    Then the file type is FILE_TYPE_PIPE

@CNT-5
Rule: An opening lasts as long as anybody has a handle to it, and so do its share mode and a pending deletion

  Two openings of one file must get along: each says what it will do and what it lets others do. A file that is deleted while
  somebody has it open goes when the last handle is closed.

  Background:
    Given a process "App"

  Scenario: An opening that shares nothing keeps others out
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | sharing     | nothing           |
    When "App" opens the file "data" as hAgain
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE
    When "App" closes hData
    And "App" opens the file "data" as hAgain
    Then it succeeds

  Scenario: Its copies keep others out as well
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | sharing     | nothing           |
    And "App" duplicates hData as hCopy
    When "App" closes hData
    And "App" opens the file "data" as hAgain
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE

  Scenario: A file that is open for more than deletion cannot be deleted
    Given "App" creates a file "data" as hData
    When "App" deletes the file "data"
    Then it is refused with ERROR_SHARING_VIOLATION, returning FALSE
    When "App" closes hData
    And "App" deletes the file "data"
    Then it succeeds
    When "App" opens the file "data" as hData
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario: A file that nobody has made cannot be deleted
    When "App" deletes the file "data"
    Then it is refused with ERROR_FILE_NOT_FOUND, returning FALSE

  Scenario: Deleted while it is open, a file can still be read by who has it open
    Given "App" opens the file "data" as hData with:
      | access      | GENERIC_READ \| GENERIC_WRITE |
      | disposition | always a new file             |
      | sharing     | read, write, delete           |
    And "App" writes "still here" to hData
    When "App" deletes the file "data"
    And "App" moves the file pointer of hData to 0
    Then "App" reads "still here" from hData

  @story-S08
  Scenario: Until the last handle is closed, the name is taken and opens for nobody
    Given "App" opens the file "data" as hData with:
      | access      | GENERIC_READ \| GENERIC_WRITE |
      | disposition | always a new file             |
      | sharing     | read, write, delete           |
    And "App" deletes the file "data"
    When "App" creates a file "data" as hNew
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE
    When "App" closes hData
    And "App" creates a file "data" as hNew
    Then it succeeds

  Scenario: A file can be made to go with its last handle
    Given "App" opens the file "scratch" as hScratch with:
      | access          | GENERIC_READ \| GENERIC_WRITE |
      | disposition     | always a new file             |
      | delete on close | yes                           |
    When "App" duplicates hScratch as hCopy
    And "App" closes hScratch
    And "App" writes "still there" to hCopy
    Then it succeeds
    When "App" closes hCopy
    And "App" opens the file "scratch" as hAgain
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario: An operation at an offset does not need the pointer
    Given "App" opens the file "data" as hData with:
      | access      | GENERIC_READ \| GENERIC_WRITE |
      | disposition | always a new file             |
      | overlapped  | yes                           |
    When "App" starts writing "hello" to hData as ovFirst at offset 0
    And "App" waits for the end of ovFirst
    Then it succeeds
    When "App" starts writing "p!" to hData as ovSecond at offset 3
    And "App" waits for the end of ovSecond
    And "App" starts reading from hData as ovRead at offset 1
    And "App" waits for the end of ovRead
    Then ovRead of "App" has read "elp!"
