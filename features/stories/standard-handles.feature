Feature: Standard handles

@story-S05
Rule: A child that inherits nothing gets its parent's standard output all the same

  Node.js, libuv, Mesos and stellar-core have issues about standard handles that turn up in children made without
  inheritance. Windows copies standard input, output and error into such a child, and what they name stays open with it.

  Background:
    Given a process "Terminal"
    And "Terminal" creates an inheritable file "log" as hLog
    And "Terminal" spawns "Server" with:
      | handle inheritance | yes  |
      | standard output    | hLog |
    And "Terminal" closes hLog

  Scenario: The helper keeps the log open after the server has ended
    Given "Server" spawns "Helper" without handle inheritance
    When "Server" exits
    Then the file of hLog still exists
    And "Helper" has a handle of its own to the file "log" as its standard output

  Scenario: The helper's copy is marked as the server's was, so the helper's children get it, too
    Given "Server" spawns "Helper" without handle inheritance
    When "Helper" spawns "Grandchild" with handle inheritance
    Then the handle table of "Grandchild" is:
      | object     | inherit | origin    | from     |
      | file "log" | yes     | inherited | "Helper" |

  Scenario: A protected handle travels protected
    Given "Server" protects hLog from close
    When "Server" spawns "Helper" without handle inheritance
    Then the handle table of "Helper" is:
      | object     | inherit | protected | origin     |
      | file "log" | yes     | yes       | duplicated |

  Scenario: Clearing the inherit flag does not help
    Given "Server" makes hLog not inheritable
    When "Server" spawns "Helper" without handle inheritance
    Then the handle table of "Helper" is:
      | object     | inherit | origin     |
      | file "log" | no      | duplicated |

  Scenario: With inheritance the helper gets the same number, by way of the table
    When "Server" spawns "Helper" with handle inheritance
    Then "Helper" has hLog as its standard output
    And "Helper" holds 1 handle

  Scenario: With inheritance and the flag cleared, the number arrives without its row
    Given "Server" makes hLog not inheritable
    When "Server" spawns "Helper" with handle inheritance
    Then "Helper" has hLog as its standard output
    And the handle table of "Helper" is empty

  Scenario: A helper without a console gets no standard output
    When "Server" spawns "Helper" with:
      | detached | yes |
    Then "Helper" has no standard output
    And the handle table of "Helper" is empty

  Scenario: Nor does one that is given other standard handles but does not inherit
    Given "Server" creates an inheritable file "other" as hOther
    When "Server" spawns "Helper" with:
      | standard error | hOther |
    Then "Helper" has no standard output
    And "Helper" has no standard error
    And the handle table of "Helper" is empty

  Scenario: A list of handles to inherit does not keep standard output out, either
    Given "Server" creates an inheritable event as hEvent
    When "Server" spawns "Helper" with:
      | handle inheritance | yes    |
      | only these handles | hEvent |
    Then "Helper" has a handle of its own to the file "log" as its standard output
    And "Helper" holds 2 handles
