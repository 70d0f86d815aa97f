Feature: A child that wants a handle to its parent

@story-S22
Rule: The parent sends its pseudo handle to the child, and the child finds itself

  The value -1 on a command line seems to work, since every call with it succeeds. But it means the child, as Microsoft's
  page on process handles warns. Only a real, inheritable duplicate shows the parent.

  Background:
    Given a process "Parent"
    And "Parent" gets the pseudo handle of its process as hSelf

  Scenario: The number alone means the child
    Given "Parent" spawns "Child" with handle inheritance
    When "Child" asks for the process id of hSelf
    Then the answer is the id of "Child"

  Scenario: The inheritable duplicate means the parent
    Given "Parent" duplicates hSelf as the inheritable hParent
    And "Parent" spawns "Child" with handle inheritance
    When "Child" asks for the process id of hParent
    Then the answer is the id of "Parent"

@story-S28
Rule: A handle to the parent with every right lets the child do everything to it

  The Windows service behind "run as" let a process of few rights come by a handle of many; attackers still search for such
  leaked handles. No call asks again who is using a handle: the row decides.

  Background:
    Given a process "Privileged"
    And "Privileged" gets the pseudo handle of its process as hSelf

  Scenario: The child ends its better
    Given "Privileged" duplicates hSelf as the inheritable hLeaked
    And "Privileged" spawns "Helper" with handle inheritance
    When "Helper" terminates the process of hLeaked with code 66
    Then "Privileged" has ended with code 66

  Scenario: A handle that may only wait can do no harm
    Given "Privileged" duplicates hSelf as hWait with:
      | access      | SYNCHRONIZE |
      | inheritable | yes         |
    And "Privileged" spawns "Helper" with handle inheritance
    When "Helper" terminates the process of hWait with code 66
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And "Privileged" is running

  @needs-users
  Scenario: A process of low integrity could never have opened it, and ends it all the same
    Given a process "Sandbox" with low integrity
    And "Privileged" opens the process "Sandbox" as hSandbox
    When "Sandbox" opens the process "Privileged" as hMine
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL
    When "Privileged" duplicates hSelf into "Sandbox" as hLeaked
    And "Sandbox" terminates the process of hLeaked with code 66
    Then "Privileged" has ended with code 66
