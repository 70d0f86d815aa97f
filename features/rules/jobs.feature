Feature: Jobs: processes that are treated as one

  A job is a kernel object that processes can be put into, and that they never leave. Their children are born in it.

@NAM-1 @doc-002
Rule: A job has a name and handles like any other object; its processes need no handle to it

  Background:
    Given processes "Shell" and "Monitor"
    And "Shell" creates a job named "Build" as hJob
    And "Shell" spawns "Compiler" as hCompiler
    And "Shell" puts hCompiler into the job hJob

  Scenario: Whoever knows the name sees who is in it
    Given "Monitor" opens the job "Build" as hSeen
    When "Monitor" asks which processes are in the job hSeen
    Then the answer says:
      | processes | "Compiler" |

  Scenario: A process is in a job, or is not
    When "Shell" asks whether hCompiler is in the job hJob
    Then the answer is yes
    When "Shell" creates a job as hOther
    And "Shell" asks whether hCompiler is in the job hOther
    Then the answer is no

  Scenario: A child of a process in the job is in it
    When "Compiler" spawns "Linker"
    Then there are 2 processes in hJob

  Scenario: A child of a process outside is not
    When "Shell" spawns "Editor"
    Then there is 1 process in hJob

  Scenario: Being in a job is no row in a table
    Then the handle table of "Compiler" is empty
    And the usage count of hJob is 1

  Scenario: Who has ended is in it no longer, but has been
    Given "Compiler" exits
    When "Shell" asks how the job hJob has been used
    Then the answer says:
      | processes now  | 0 |
      | processes ever | 1 |

  Scenario: A process that has ended cannot be put in
    Given "Shell" spawns "Editor" as hEditor
    And "Editor" exits
    When "Shell" puts hEditor into the job hJob
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: A job is not signalled when its processes end
    Given "Compiler" exits
    When "Shell" polls hJob
    Then the wait times out

@CNT-4 @CNT-6 @doc-003
Rule: A job lives as long as anybody has a handle to it or is in it, and can end all who are in it

  Background:
    Given a process "Shell"
    And "Shell" creates a job as hJob
    And "Shell" spawns "Compiler" as hCompiler and hThread
    And "Shell" puts hCompiler into the job hJob

  Scenario: Closing the last handle leaves the job to its processes
    When "Shell" closes hJob
    Then "Compiler" is running
    When "Shell" asks whether hCompiler is in any job
    Then the answer is yes
    When "Compiler" exits
    And "Shell" closes hCompiler
    And "Shell" closes hThread
    Then the job of hJob is destroyed

  Scenario: Terminating it ends everybody in it, with one exit code
    Given "Compiler" spawns "Linker"
    When "Shell" terminates the job hJob with code 3
    Then "Compiler" has ended with code 3
    And "Linker" has ended with code 3
    And "Shell" is running

  Scenario: It can be told to do so when its last handle closes
    Given "Shell" makes the job hJob end its processes when it is closed
    And "Shell" duplicates hJob as hAgain
    When "Shell" closes hJob
    Then "Compiler" is running
    When "Shell" closes hAgain
    Then "Compiler" has ended

  Scenario: It can be limited to so many processes
    Given "Shell" limits the job hJob to 1 process
    When "Compiler" spawns "Linker"
    Then it is refused with ERROR_NOT_ENOUGH_QUOTA, returning FALSE
    And there is 1 process in hJob

  Scenario: Who is put in although there is no room pays with its life
    Given "Shell" limits the job hJob to 1 process
    And "Shell" spawns "Linker" as hLinker
    When "Shell" puts hLinker into the job hJob
    Then it is refused with ERROR_NOT_ENOUGH_QUOTA, returning FALSE
    And "Linker" has ended

  Scenario: A child may be born outside if the job allows it
    Given "Shell" limits the job hJob with:
      | breakaway | yes |
    When "Compiler" spawns "Daemon" with:
      | outside the job | yes |
    Then there is 1 process in hJob

  Scenario: And not if it does not
    When "Compiler" spawns "Daemon" with:
      | outside the job | yes |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: The limits can be asked for
    Given "Shell" limits the job hJob with:
      | processes     | 4   |
      | kill on close | yes |
    When "Shell" asks for the limits of the job hJob
    Then the answer says:
      | limits        | JOB_OBJECT_LIMIT_ACTIVE_PROCESS \| JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE |
      | process limit | 4 |
