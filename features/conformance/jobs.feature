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

@CNT-4
Rule: A completion port is told of the processes that come into a job and that end there

  Background:
    Given a process "Shell"
    And "Shell" creates a job as hJob
    And "Shell" creates a completion port as hPort

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2942-2982
  Scenario: JO-32, JO-33: Who comes, who ends, and that nobody is left
    When "Shell" runs:
      """c
      JOBOBJECT_ASSOCIATE_COMPLETION_PORT told = { (PVOID)11, hPort };
      BOOL set = SetInformationJobObject(hJob, JobObjectAssociateCompletionPortInformation, &told, sizeof(told));
      """
    Then set is TRUE
    And hPort contains no packets
    When "Shell" spawns "Compiler" as hCompiler
    And "Shell" puts hCompiler into the job hJob
    Then hPort contains 1 packet
    When "Compiler" spawns "Linker"
    Then hPort contains 2 packets
    When "Linker" exits
    Then hPort contains 3 packets
    When "Compiler" exits
    Then hPort contains 5 packets
    When "Shell" runs:
      """c
      DWORD message[5];
      ULONG_PTR key[5];
      LPOVERLAPPED process[5];
      for (int i = 0; i < 5; i++)
        GetQueuedCompletionStatus(hPort, &message[i], &key[i], &process[i], 0);
      BOOL first = (DWORD)(ULONG_PTR)process[0] == GetProcessId(hCompiler);
      BOOL last = (DWORD)(ULONG_PTR)process[3] == GetProcessId(hCompiler);
      DWORD sum = key[0] + key[1] + key[2] + key[3] + key[4];
      DWORD m0 = message[0], m1 = message[1], m2 = message[2], m3 = message[3], m4 = message[4];
      """
    Then m0 is JOB_OBJECT_MSG_NEW_PROCESS
    And m1 is JOB_OBJECT_MSG_NEW_PROCESS
    And m2 is JOB_OBJECT_MSG_EXIT_PROCESS
    And m3 is JOB_OBJECT_MSG_EXIT_PROCESS
    And m4 is JOB_OBJECT_MSG_ACTIVE_PROCESS_ZERO
    And first is TRUE
    And last is TRUE
    And sum is 55

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2942-2970
  Scenario: JO-31: Of those who are there already it is told as well
    Given "Shell" spawns "Compiler" as hCompiler
    And "Shell" puts hCompiler into the job hJob
    When "Shell" runs:
      """c
      JOBOBJECT_ASSOCIATE_COMPLETION_PORT told = { (PVOID)11, hPort };
      SetInformationJobObject(hJob, JobObjectAssociateCompletionPortInformation, &told, sizeof(told));
      """
    Then hPort contains 1 packet
    When "Shell" takes a packet from hPort
    Then it takes a packet with key 11 and 6 bytes

  # Source: Microsoft, "JOBOBJECT_ASSOCIATE_COMPLETION_PORT" (JOB_OBJECT_MSG_ABNORMAL_EXIT_PROCESS)
  Scenario: A process that an exception ended ended abnormally
    Given "Shell" spawns "Compiler" as hCompiler
    And "Shell" puts hCompiler into the job hJob
    When "Shell" runs:
      """c
      JOBOBJECT_ASSOCIATE_COMPLETION_PORT told = { (PVOID)11, hPort };
      SetInformationJobObject(hJob, JobObjectAssociateCompletionPortInformation, &told, sizeof(told));
      """
    And "Compiler" crashes
    And "Shell" runs:
      """c
      DWORD message;
      ULONG_PTR key;
      LPOVERLAPPED process;
      GetQueuedCompletionStatus(hPort, &message, &key, &process, 0);
      GetQueuedCompletionStatus(hPort, &message, &key, &process, 0);
      """
    Then message is JOB_OBJECT_MSG_ABNORMAL_EXIT_PROCESS

  # Source: Microsoft, "JOBOBJECT_ASSOCIATE_COMPLETION_PORT" (Remarks)
  Scenario: A job has one port
    When "Shell" runs:
      """c
      JOBOBJECT_ASSOCIATE_COMPLETION_PORT told = { (PVOID)11, hPort };
      BOOL set = SetInformationJobObject(hJob, JobObjectAssociateCompletionPortInformation, &told, sizeof(told));
      BOOL again = SetInformationJobObject(hJob, JobObjectAssociateCompletionPortInformation, &told, sizeof(told));
      DWORD error = GetLastError();
      """
    Then set is TRUE
    And again is FALSE
    And error is ERROR_INVALID_PARAMETER
