Feature: Conformance: jobs

@NAM-1 @CNT-4
Rule: Who is in a job

  Background:
    Given a process "Shell"
    And "Shell" creates a job as hJob

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2771-2774
  Scenario: JO-01: A new job has had nobody
    When "Shell" asks how the job hJob has been used
    Then the answer says:
      | processes now             | 0 |
      | processes ever            | 0 |
      | processes ended by limits | 0 |
    And there are 0 processes in hJob

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:3039-3043
  Scenario: JO-02: It is not signalled
    When "Shell" polls hJob
    Then the wait times out

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2736-2741
  Scenario: JO-05: Who is in one job is not in another
    Given "Shell" creates a job as hOther
    And "Shell" spawns "Compiler" as hCompiler
    And "Shell" puts hCompiler into the job hJob
    When "Shell" asks whether hCompiler is in the job hOther
    Then the answer is no

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2801-2810
  Scenario: JO-12: Who has ended cannot be put in
    Given "Shell" spawns "Compiler" as hCompiler
    And "Compiler" exits
    When "Shell" puts hCompiler into the job hJob
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:3045-3051
  Scenario: JO-13: A job is not signalled while somebody in it runs
    Given "Shell" spawns "Compiler" as hCompiler
    And "Shell" puts hCompiler into the job hJob
    When "Shell" polls hJob
    Then the wait times out

@CNT-4 @CNT-6 @SEC-3
Rule: Limits, and who may set them

  Background:
    Given a process "Shell"
    And "Shell" creates a job named "hp_jo" as hJob
    And "Shell" spawns "Compiler" as hCompiler

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2990-3024 (last handle); doc (MicrosoftDocs/sdk-api sdk-api-src/content/winnt/ns-winnt-jobobject_basic_limit_information.md): JOBOBJECT_BASIC_LIMIT_INFORMATION
  Scenario: JO-19: Told to, it ends its processes when its last handle is closed, and no sooner
    Given "Shell" makes the job hJob end its processes when it is closed
    And "Shell" puts hCompiler into the job hJob
    And "Shell" opens the job "hp_jo" as hAgain
    When "Shell" closes hAgain
    Then "Compiler" is running
    When "Shell" closes hJob
    Then "Compiler" has ended

  # Source: doc (Microsoft Learn, page not re-read): AssignProcessToJobObject (JOB_OBJECT_ASSIGN_PROCESS); reactos/reactos modules/rostests/apitests/kernel32/JobObject.c:test_Access (same rule)
  Scenario: JO-29: Who may only ask cannot put anybody in
    Given "Shell" opens the job "hp_jo" with JOB_OBJECT_QUERY as hLook
    When "Shell" puts hCompiler into the job hLook
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  # Source: doc (MicrosoftDocs/sdk-api sdk-api-src/content/winnt/ns-winnt-jobobject_basic_limit_information.md): JOBOBJECT_BASIC_LIMIT_INFORMATION (JOB_OBJECT_LIMIT_ACTIVE_PROCESS)
  Scenario: JO-30: Who is put in although there is no room pays with its life
    Given "Shell" limits the job hJob to 1 process
    And "Shell" puts hCompiler into the job hJob
    And "Shell" spawns "Linker" as hLinker
    When "Shell" puts hLinker into the job hJob
    Then it is refused
    And "Linker" has ended
