Feature: What a process is told when it starts

  Beside handles a child gets texts: a block of environment variables and a command line. They lie in its own memory and are no
  kernel objects; but they are how a parent tells its child the values of the handles that it inherits.

@ENV-1 @doc-001
Rule: Every process has its own block of variables, each a name and a value

  The strings have the form name=value. Upper and lower case do not differ in names, and a value may be anything, even empty.

  Scenario: What is set can be read, in any spelling
    Given a process "App"
    When "App" sets the environment variable "Colour" to "green"
    And "App" reads the environment variable "COLOUR"
    Then the answer is "green"

  Scenario: The block of one process is not that of another
    Given processes "A" and "B"
    When "A" sets the environment variable "Colour" to "green"
    And "B" sets the environment variable "Colour" to "blue"
    Then "A" has the environment variable "Colour" set to "green"
    And "B" has the environment variable "Colour" set to "blue"

  Scenario: A variable is no kernel object, and takes no row
    Given a process "App"
    When "App" sets the environment variable "Colour" to "green"
    Then the handle table of "App" is empty

  Scenario: All threads of a process have the same block
    Given a process "App"
    And "App" creates a thread "Worker" as hWorker
    When thread "Worker" of "App" sets the environment variable "Colour" to "green"
    And "App" reads the environment variable "Colour"
    Then the answer is "green"

  Scenario: Setting a variable again replaces its value
    Given a process "App"
    And "App" sets the environment variable "Colour" to "green"
    When "App" sets the environment variable "colour" to "red"
    Then the environment of "App" is:
      | Colour     | red                              |
      | Path       | C:\\Windows\\system32;C:\\Windows |
      | SystemRoot | C:\\Windows                       |

  @story-S41
  Scenario: A variable that is not set is another thing than an empty one
    Given a process "App"
    When "App" reads the environment variable "Colour"
    Then it is refused with ERROR_ENVVAR_NOT_FOUND
    When "App" sets the environment variable "Colour" to ""
    And "App" reads the environment variable "Colour"
    Then it succeeds
    And it leaves the last error alone
    And the answer is ""

  Scenario: A variable can be removed
    Given a process "App"
    And "App" sets the environment variable "Colour" to "green"
    When "App" removes the environment variable "COLOUR"
    Then "App" has no environment variable "Colour"

  Scenario: A buffer that is too small gets nothing but the size it should have
    Given a process "App"
    And "App" sets the environment variable "Colour" to "green"
    When "App" reads the environment variable "Colour" into a buffer of 5 characters
    Then the answer is 6
    When "App" reads the environment variable "Colour" into a buffer of 6 characters
    Then the answer is "green"

  @story-S41
  Scenario: An equals sign ends the name, so that no name has one
    Given a process "App"
    When "App" sets the environment variable "A=B" to "C"
    Then it is refused with ERROR_INVALID_PARAMETER
    When "App" sets the environment variable "A" to "B=C"
    Then "App" has the environment variable "A" set to "B=C"

  Scenario: Names between percent signs stand for values
    Given a process "App"
    And "App" sets the environment variable "Home" to "%SystemRoot%\home"
    When "App" expands the variables in "%HOME% and %Nowhere%"
    Then the answer is "%SystemRoot%\home and %Nowhere%"
    When "App" expands the variables in "%SystemRoot%\temp"
    Then the answer is "C:\Windows\temp"

  # Source: reactos/reactos dll/win32/kernel32/client/environ.c, ExpandEnvironmentStringsW; Wine 10.0
  Scenario: What is too long for the buffer is no failure: it is said how long it is
    Given a process "App"
    When "App" runs:
      """c
      SetEnvironmentVariableW(L"HB_V", L"value");
      WCHAR buffer[8] = L"preset";
      SetLastError(7);
      DWORD length = ExpandEnvironmentStringsW(L"%HB_V%!", buffer, 4);
      DWORD error = GetLastError();
      """
    Then length is 7
    And error is 7

  Scenario: The whole block can be replaced
    Given a process "App"
    When "App" replaces its environment with:
      | Colour | green |
      | Size   |       |
    Then the environment of "App" is:
      | Colour | green |
      | Size   |       |
    And "App" has no environment variable "Path"

  # Source: Microsoft, "GetEnvironmentStrings"
  Scenario: The whole block can be asked for at once
    Given a process "App"
    And "App" replaces its environment with:
      | Colour | green |
    When "App" asks for its environment
    Then it succeeds
    And the environment of "App" is:
      | Colour | green |

@ENV-2 @doc-001
Rule: A child gets a copy of its parent's block, or the block that its parent gives to CreateProcess

  Both are decided by the call that makes the child; handle inheritance has nothing to do with it.

  Scenario: Not told otherwise, CreateProcess copies the parent's block
    Given a process "Parent"
    And "Parent" sets the environment variable "Colour" to "green"
    When "Parent" spawns "Child" without handle inheritance
    Then "Child" has the environment variable "Colour" set to "green"
    And "Child" has the environment variable "Path" set to "C:\Windows\system32;C:\Windows"

  Scenario: A grandchild inherits what the child has by then
    Given a process "Parent"
    And "Parent" sets the environment variable "Colour" to "green"
    And "Parent" spawns "Child"
    When "Child" sets the environment variable "Colour" to "red"
    And "Child" spawns "Grandchild"
    Then "Grandchild" has the environment variable "Colour" set to "red"

  Scenario: A block that is given is all that the child has
    Given a process "Parent"
    And "Parent" sets the environment variable "Colour" to "green"
    When "Parent" spawns "Child" with:
      | environment | Size=big; SystemRoot=C:\\Windows |
    Then "Child" has the environment variable "Size" set to "big"
    And "Child" has no environment variable "Colour"
    And "Child" has no environment variable "Path"

  @story-S41
  Scenario: Of two spellings in one block a reader finds the first
    Given a process "Parent"
    When "Parent" spawns "Child" with:
      | environment | PATH=one; Path=two; SystemRoot=C:\\Windows |
    Then "Child" has the environment variable "path" set to "one"

  Scenario: The command line is given apart from the block
    Given a process "Parent"
    When "Parent" spawns "Child" with:
      | command line | child.exe --verbose |
    And "Child" asks for its command line
    Then the answer is "child.exe --verbose"

@ENV-3 @doc-001
Rule: What one side changes later does not reach the other

  The block is copied when the child is made. Nothing ties the two copies together.

  @story-S41
  Scenario: A child that sets a variable does not set its parent's
    Given a process "Parent"
    And "Parent" sets the environment variable "Colour" to "green"
    And "Parent" spawns "Child"
    When "Child" sets the environment variable "Colour" to "red"
    And "Child" sets the environment variable "Size" to "big"
    Then "Parent" has the environment variable "Colour" set to "green"
    And "Parent" has no environment variable "Size"

  Scenario: A parent that sets a variable does not reach the children that it has
    Given a process "Parent"
    And "Parent" sets the environment variable "Colour" to "green"
    And "Parent" spawns "First"
    When "Parent" sets the environment variable "Colour" to "red"
    And "Parent" spawns "Second"
    Then "First" has the environment variable "Colour" set to "green"
    And "Second" has the environment variable "Colour" set to "red"

  Scenario: A variable that the parent removes stays with the child
    Given a process "Parent"
    And "Parent" sets the environment variable "Colour" to "green"
    And "Parent" spawns "Child"
    When "Parent" removes the environment variable "Colour"
    Then "Child" has the environment variable "Colour" set to "green"

@ENV-4 @doc-001
Rule: A handle's value can be passed to a child on its command line or in its environment

  Both are texts that the child has from its first moment, and nobody else can change them. The value in braces stands for the number.

  Scenario: By the command line, which is the safest
    Given a process "Parent"
    And "Parent" creates an inheritable event as hReady
    And "Parent" spawns "Child" with:
      | command line       | child.exe {hReady} |
      | handle inheritance | yes                |
    When "Child" takes the value on its command line as hTold
    And "Child" sets hTold
    Then hReady is signalled

  Scenario: By an environment variable
    Given a process "Parent"
    And "Parent" creates an inheritable event as hReady
    And "Parent" sets the environment variable "READY" to the value of hReady
    And "Parent" spawns "Child" with handle inheritance
    When "Child" takes the value in the environment variable "READY" as hTold
    And "Child" sets hTold
    Then hReady is signalled

  Scenario: By a variable in a block for this child alone
    Given a process "Parent"
    And "Parent" creates an inheritable event as hReady
    And "Parent" spawns "Child" with:
      | environment        | READY={hReady}; SystemRoot=C:\\Windows |
      | handle inheritance | yes                                    |
    When "Child" takes the value in the environment variable "READY" as hTold
    And "Child" sets hTold
    Then hReady is signalled
    And "Parent" has no environment variable "READY"

  Scenario: A variable set after the child was made tells it nothing
    Given a process "Parent"
    And "Parent" creates an inheritable event as hReady
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" sets the environment variable "READY" to the value of hReady
    And "Child" reads the environment variable "READY"
    Then it is refused with ERROR_ENVVAR_NOT_FOUND

  Scenario: Told the value of a handle that it did not inherit, the child has nothing of it
    Given a process "Parent"
    And "Parent" creates an event as hReady
    And "Parent" spawns "Child" with:
      | command line       | child.exe {hReady} |
      | handle inheritance | yes                |
    And "Child" takes the value on its command line as hTold
    When "Child" sets hTold
    Then it is refused with ERROR_INVALID_HANDLE

  Scenario: A pseudo handle's value tells the child of itself
    Given a process "Parent"
    And "Parent" gets the pseudo handle of its process as hSelf
    And "Parent" sets the environment variable "PARENT" to the value of hSelf
    And "Parent" spawns "Child" with handle inheritance
    When "Child" takes the value in the environment variable "PARENT" as hTold
    And "Child" asks for the process id of hTold
    Then the answer is the id of "Child"

@INH-7 @doc-001
Rule: A child cannot find out by itself which handles it has inherited

  The rows are there, but no call lists them, and the numbers say nothing. The parent has to tell the value: on the command line, in the
  environment, in a file, or by IPC.

  Scenario: The row is in the table before the child has called anything
    Given a process "Parent"
    And "Parent" creates an inheritable event as hReady
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle | object | origin    |
      | hReady | event  | inherited |
    When "Child" asks for its command line
    Then the answer is "Child"

  @story-S12
  Scenario: Told on the command line
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hLock
    And "Parent" spawns "Child" with:
      | command line       | worker.exe --lock {hLock} |
      | handle inheritance | yes                       |
    When "Child" takes the value on its command line as hTold
    Then hTold and hLock have the same value
    And hTold is a valid handle in "Child"

  Scenario: Told in the environment
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hLock
    And "Parent" sets the environment variable "LOCK" to the value of hLock
    And "Parent" spawns "Child" with handle inheritance
    When "Child" takes the value in the environment variable "LOCK" as hTold
    Then hTold is a valid handle in "Child"

  Scenario: Told in a file
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hLock
    And "Parent" creates a file "lock.txt" as hNote
    And "Parent" writes the value of hLock to hNote
    And "Parent" closes hNote
    And "Parent" spawns "Child" with handle inheritance
    When "Child" opens the file "lock.txt" as hRead
    And "Child" reads a value from hRead as hTold
    Then hTold is a valid handle in "Child"
    And hTold and hLock have the same value

  Scenario: Told by IPC, even long after it was made
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hLock
    And "Parent" spawns "Child" with handle inheritance
    And "Child" creates a mailslot "news" as hNews
    When "Parent" opens the mailslot "news" as hPost
    And "Parent" writes the value of hLock to hPost
    And "Child" reads a value from hNews as hTold
    Then hTold is a valid handle in "Child"
    And hTold and hLock have the same value

  Scenario: What the parent closes afterwards does not take back what it told
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hLock
    And "Parent" spawns "Child" with:
      | command line       | worker.exe {hLock} |
      | handle inheritance | yes                |
    When "Parent" closes hLock
    And "Child" takes the value on its command line as hTold
    And "Child" closes hTold
    Then it succeeds
    And the mutex of hLock is destroyed

@PRC-1
Rule: A call that stores where nothing is crashes its process

  # Source: Microsoft, "EXCEPTION_RECORD" (EXCEPTION_ACCESS_VIOLATION); the exit code: ntstatus.h
  Scenario: A variable's text has no place at NULL
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild
    When "Child" runs:
      """c
      SetEnvironmentVariableW(L"NAME", L"value");
      GetEnvironmentVariableW(L"NAME", NULL, 260);
      """
    Then the process crashes with an access violation
    And the exit code of hChild is STATUS_ACCESS_VIOLATION

  Scenario: Who only asks how long it is stores nothing
    Given a process "App"
    When "App" runs:
      """c
      SetEnvironmentVariableW(L"NAME", L"value");
      DWORD length = GetEnvironmentVariableW(L"NAME", NULL, 0);
      """
    Then length is 6
