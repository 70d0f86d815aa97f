Feature: The job that should end its processes, and does not

@story-S14
Rule: A job that ends its processes when it is closed is kept open by the very process that it should end

  OpenSSH for Windows and Bazel put children into a job that ends them when its last handle closes, so that nothing is left running.
  But if the child inherited a handle to the job, the last handle is its own.

  Background:
    Given a process "Parent"

  Scenario: The last handle closes, and the child ends
    Given "Parent" creates a job as hJob
    And "Parent" makes the job hJob end its processes when it is closed
    And "Parent" spawns "Child" with handle inheritance as hChild
    And "Parent" puts hChild into the job hJob
    When "Parent" closes hJob
    Then "Child" has ended
    And hChild is signalled

  Scenario: The child inherited the job, and lives on
    Given "Parent" creates an inheritable job as hJob
    And "Parent" makes the job hJob end its processes when it is closed
    And "Parent" spawns "Child" with handle inheritance as hChild
    And "Parent" puts hChild into the job hJob
    When "Parent" closes hJob
    Then "Child" is running
    And the usage count of hJob is 1

  Scenario: When the child closes its handle, it ends itself
    Given "Parent" creates an inheritable job as hJob
    And "Parent" makes the job hJob end its processes when it is closed
    And "Parent" spawns "Child" with handle inheritance as hChild
    And "Parent" puts hChild into the job hJob
    And "Parent" closes hJob
    When "Child" closes hJob
    Then "Child" has ended

  Scenario: The parent need not close it: its own end does
    Given "Parent" creates a job as hJob
    And "Parent" makes the job hJob end its processes when it is closed
    And "Parent" spawns "Child" as hChild
    And "Parent" puts hChild into the job hJob
    When "Parent" exits
    Then "Child" has ended

  Scenario: Without the limit a job is only a list
    Given "Parent" creates a job as hJob
    And "Parent" spawns "Child" as hChild
    And "Parent" puts hChild into the job hJob
    When "Parent" closes hJob
    Then "Child" is running

  Scenario: The grandchild is in the job as well, and ends with it
    Given "Parent" creates a job as hJob
    And "Parent" makes the job hJob end its processes when it is closed
    And "Parent" spawns "Child" as hChild
    And "Parent" puts hChild into the job hJob
    And "Child" spawns "Grandchild"
    When "Parent" closes hJob
    Then "Child" has ended
    And "Grandchild" has ended
