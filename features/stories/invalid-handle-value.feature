Feature: A failure that looks like oneself

@story-S21
Rule: A failed CreateFile, used unchecked, means the program itself, because INVALID_HANDLE_VALUE is also its pseudo handle

  The .NET wrappers of PInvoke and CsWin32 treated -1 as no handle and so refused the current process. The other way round
  is worse: a failure that nobody noticed is passed on, and the call succeeds, on the wrong object.

  Background:
    Given a process "Tool"
    And "Tool" opens the file "missing" as hFile
    And it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario: The failed handle has the program's own id
    When "Tool" asks for the process id of INVALID_HANDLE_VALUE
    Then the answer is the id of "Tool"

  Scenario: It is the same object as a real handle to the program
    Given "Tool" gets the pseudo handle of its process as hSelf
    And "Tool" duplicates hSelf as hReal
    When "Tool" compares hReal with INVALID_HANDLE_VALUE
    Then it succeeds

  Scenario: Terminating it, the program kills itself
    When "Tool" terminates the process of INVALID_HANDLE_VALUE with code 1
    Then "Tool" has ended with code 1
