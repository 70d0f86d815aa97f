Feature: Processes and threads that are not as expected

  Scenario: Another exit code
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild
    When "Child" exits with code 7
    Then the exit code of hChild is 5

  Scenario: The process still runs
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild
    Then the exit code of hChild is 0

  Scenario: The exit code cannot be read
    Given processes "A" and "B"
    And "A" opens the process "B" with SYNCHRONIZE as hProcess
    Then the exit code of hProcess is STILL_ACTIVE

  Scenario: The exit code of a thread
    Given a process "Parent"
    And "Parent" creates a thread "Worker" as hThread
    When thread "Worker" of "Parent" ends its thread with code 3
    Then the exit code of hThread is STILL_ACTIVE

  Scenario: A process has ended
    Given a process "Parent"
    And "Parent" spawns "Child"
    When "Child" exits with code 7
    Then "Child" is running

  Scenario: A process is running
    Given a process "Parent"
    Then "Parent" has ended

  Scenario: A process has ended with another code
    Given a process "Parent"
    And "Parent" spawns "Child"
    When "Child" exits with code 7
    Then "Child" has ended with code 0

  Scenario: A thread is running
    Given a process "Parent"
    And "Parent" creates a thread "Worker" as hThread
    Then thread "Worker" of "Parent" has ended

  Scenario: A thread has ended
    Given a process "Parent"
    And "Parent" creates a thread "Worker" as hThread
    When thread "Worker" of "Parent" ends its thread with code 0
    Then thread "Worker" of "Parent" is running

  Scenario: Another standard handle
    Given a process "Parent"
    And "Parent" creates an inheritable file "log.txt" as hLog
    And "Parent" creates an inheritable file "other.txt" as hOther
    When "Parent" spawns "Child" with:
      | handle inheritance | yes  |
      | standard output    | hLog |
    Then "Child" has hOther as its standard output

  Scenario: A standard handle that is not there
    Given a process "Parent"
    And "Parent" creates an inheritable file "log.txt" as hLog
    When "Parent" spawns "Child" with handle inheritance
    Then "Child" has hLog as its standard output

  Scenario: A standard handle that should not be there
    Given a process "Parent"
    And "Parent" creates an inheritable file "log.txt" as hLog
    When "Parent" spawns "Child" with:
      | handle inheritance | yes  |
      | standard output    | hLog |
    Then "Child" has no standard output

  Scenario: A standard handle that names nothing
    Given a process "Parent"
    And "Parent" creates a file "log.txt" as hLog
    When "Parent" spawns "Child" with:
      | handle inheritance | yes  |
      | standard error     | hLog |
    Then "Child" has a handle of its own to hLog as its standard error

  Scenario: A standard handle that names another object
    Given a process "Parent"
    And "Parent" creates an inheritable file "log.txt" as hLog
    And "Parent" creates a file "other.txt" as hOther
    When "Parent" spawns "Child" with:
      | handle inheritance | yes  |
      | standard error     | hLog |
    Then "Child" has a handle of its own to hOther as its standard error

  Scenario: A process has ended with an exit code of NTSTATUS size
    Given a process "Parent"
    And "Parent" spawns "Child"
    When "Child" exits with code 0xC0000005
    Then "Child" has ended with code 5

  Scenario: A process is in no such job
    Given a process "Parent"
    And "Parent" creates a job as hJob
    When "Parent" spawns "Child"
    Then "Child" is in the job hJob

  Scenario: A process is in the job after all
    Given a process "Parent"
    And "Parent" creates a job as hJob
    When "Parent" enters the job hJob
    Then "Parent" is not in the job hJob
