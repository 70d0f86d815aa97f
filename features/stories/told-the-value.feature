Feature: The child that does not know what it has inherited

@story-S12
Rule: Somebody has to tell the child the value; the value itself is the parent's

  Python's multiprocessing writes it on the command line of the process that it starts. Who duplicates a handle into a process that
  runs already has to send the new value by other means.

  Scenario: Told the value, the child signals its parent
    Given a process "Parent"
    And "Parent" creates an inheritable event as hReady
    And "Parent" spawns "Child" with:
      | command line       | spawn_main --handle {hReady} |
      | handle inheritance | yes                          |
    When "Parent" waits for hReady
    Then "Parent" is still waiting
    When "Child" takes the value on its command line as hTold
    And "Child" sets hTold
    Then the wait of "Parent" is satisfied

  Scenario: A duplicate has a value of its own, which means nothing to the one who made it
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild
    And "Child" creates an event as hOwn
    And "Parent" creates a manual-reset event as hReady
    And "Parent" duplicates hReady into "Child" as hCopy
    When "Child" sets hCopy
    Then hReady is signalled
    And hOwn is not signalled

  Scenario: The new value has to travel too
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild
    And "Child" creates a mailslot "news" as hNews
    And "Parent" creates a manual-reset event as hReady
    And "Parent" duplicates hReady into "Child" as hCopy
    When "Parent" opens the mailslot "news" as hPost
    And "Parent" writes the value of hCopy to hPost
    And "Child" reads a value from hNews as hTold
    And "Child" sets hTold
    Then hReady is signalled
