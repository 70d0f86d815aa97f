Feature: Conformance: inheritance

@INH-2 @INH-4
Rule: What a child inherits

  Background:
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent

  # Source: rprichard/win32-console-docs src/HandleTests/CreateProcess_InheritList.cc (same object); reactos/reactos modules/rostests/kmtests/ntos_ob/ObHandle.c (count per handle)
  Scenario: IN-02: While the child runs, two handles name the event
    When "Parent" spawns "Child" with handle inheritance
    Then the handle count of hEvent is 2

  # Source: derived: wine-mirror/wine dlls/kernel32/tests/process.c:3433-3434 asserts that PROTECT is kept for std handles duplicated into a child; not asserted for plain inheritance
  Scenario: IN-09: Both flags travel
    Given "Parent" protects hEvent from close
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle | inherit | protected |
      | hEvent | yes     | yes       |

@INH-2
Rule: A list of the handles to inherit

  Background:
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" gets the pseudo handle of its process as hSelf

  # Source: rprichard/win32-console-docs src/HandleTests/CreateProcess_InheritList.cc
  Scenario: IN-13: A pseudo handle spoils the list
    When "Parent" spawns "Child" with:
      | handle inheritance | yes   |
      | only these handles | hSelf |
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE

  # Source: rprichard/win32-console-docs src/HandleTests/CreateProcess_InheritList.cc
  Scenario: IN-15: A list without inheritance is refused
    When "Parent" spawns "Child" with:
      | handle inheritance | no     |
      | only these handles | hEvent |
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE

  # Source: rprichard/win32-console-docs src/HandleTests/CreateProcess_InheritList.cc
  Scenario: IN-17: With NULL on it, the list stands for nothing
    When "Parent" spawns "Child" with:
      | handle inheritance | yes          |
      | only these handles | NULL, hEvent |
    Then the handle table of "Child" is empty

@INH-3
Rule: Another process to inherit from

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:4591-4617
  Scenario Outline: IN-24: <value> is no parent
    Given a process "Launcher"
    When "Launcher" spawns "Child" with:
      | parent | <value> |
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

    Examples:
      | value             |
      | handle 0xdeadbeef |
      | NULL              |

@INH-1
Rule: Standard handles that the call names

  Background:
    Given a process "Shell"
    And "Shell" creates a file "log" as hLog

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:3429
  Scenario: IN-29: One that is not inheritable does not reach a child that inherits nothing
    When "Shell" spawns "Tool" with:
      | handle inheritance | no   |
      | standard output    | hLog |
    Then "Tool" has no standard output

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:3441
  Scenario: IN-31: Nor do values that are no handles
    When "Shell" spawns "Tool" with:
      | handle inheritance | no             |
      | standard input     | handle 0x66600 |
      | standard output    | handle 0x66610 |
    Then "Tool" has no standard input
    And "Tool" has no standard output

  # Source: rprichard/win32-console-docs src/HandleTests/CreateProcess_UseStdHandles.cc (value equality, no validation)
  Scenario: IN-32: A child that inherits gets such values as they are
    When "Shell" spawns "Tool" with:
      | handle inheritance | yes                  |
      | standard input     | handle 0x66600       |
      | standard output    | INVALID_HANDLE_VALUE |
    Then "Tool" has handle 0x66600 as its standard input
    And "Tool" has INVALID_HANDLE_VALUE as its standard output

@INH-1
Rule: Standard handles that the call does not name

  Background:
    Given a process "Terminal"
    And "Terminal" creates an inheritable file "log" as hLog
    And "Terminal" spawns "Shell" with:
      | handle inheritance | yes  |
      | standard output    | hLog |

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:3426; rprichard/win32-console-docs src/HandleTests/CreateProcess_Duplicate.cc
  Scenario: IN-34: They are duplicated into a child that inherits nothing, and stay inheritable
    When "Shell" spawns "Tool" without handle inheritance
    Then "Tool" has a handle of its own to the file "log" as its standard output
    And the handle table of "Tool" is:
      | object     | inherit | origin     |
      | file "log" | yes     | duplicated |

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:3430; rprichard/win32-console-docs src/HandleTests/CreateProcess_Duplicate.cc
  Scenario: IN-36: So are those that are not inheritable, and stay so
    Given "Shell" makes hLog not inheritable
    When "Shell" spawns "Tool" without handle inheritance
    Then "Tool" has a handle of its own to the file "log" as its standard output
    And the handle table of "Tool" is:
      | object     | inherit | origin     |
      | file "log" | no      | duplicated |

  # Source: rprichard/win32-console-docs README.md (CreateProcess rules); wine-mirror/wine dlls/kernel32/tests/process.c:3484
  Scenario: IN-38: A child without a console has none
    When "Shell" spawns "Tool" with:
      | detached | yes |
    Then "Tool" has no standard output
    And "Tool" has no standard input
    And "Tool" has no standard error

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:3442; rprichard/win32-console-docs src/HandleTests/CreateProcess_Duplicate.cc
  Scenario: IN-41: What is no handle is not duplicated
    Given "Shell" makes handle 0x10000 its standard input
    And "Shell" makes NULL its standard output
    When "Shell" spawns "Tool" without handle inheritance
    Then "Tool" has no standard input
    And "Tool" has no standard output
