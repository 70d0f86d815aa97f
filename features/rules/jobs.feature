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
    And "Linker" is in the job hJob
    And "Monitor" is not in the job hJob

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

  # Source: Microsoft, "IsProcessInJob", "TerminateJobObject", "QueryInformationJobObject": the handle must have JOB_OBJECT_QUERY, JOB_OBJECT_TERMINATE
  Scenario Outline: A handle that may only wait cannot be used to <do>
    Given "Shell" duplicates hJob as hWeak with:
      | access | SYNCHRONIZE |
    When "Shell" <does>
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And "Compiler" is running

    Examples:
      | do                | does                                     |
      | end its processes | terminates the job hWeak with code 3     |
      | limit them        | limits the job hWeak to 1 process        |
      | ask how it is used | asks how the job hWeak has been used    |
      | ask who is in it  | asks whether hCompiler is in the job hWeak |

  Scenario: A handle to something else is no job
    When "Shell" terminates the job hCompiler with code 3
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  # Source: wine kernel32/tests/process.c, test_WaitForJobObject
  Scenario: Terminating a job signals it, for good
    Given "Shell" creates a thread "Waiter" as hWaiter
    And thread "Waiter" of "Shell" waits for hJob
    And thread "Waiter" of "Shell" is still waiting
    When "Shell" terminates the job hJob with code 3
    Then the wait of thread "Waiter" of "Shell" is satisfied
    When "Shell" polls hJob
    Then the wait is satisfied
    When "Shell" polls hJob
    Then the wait is satisfied

  Scenario: How many it has had counts those who have ended, and who is turned away
    Given "Shell" limits the job hJob to 1 process
    And "Shell" spawns "Linker" as hLinker
    And "Shell" puts hLinker into the job hJob
    And it is refused with ERROR_NOT_ENOUGH_QUOTA
    When "Shell" asks how the job hJob has been used
    Then the answer says:
      | processes now             | 1 |
      | processes ever            | 2 |
      | processes ended by limits | 1 |

  # Source: Microsoft, "JOBOBJECT_BASIC_LIMIT_INFORMATION": JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK
  Scenario: Children are born outside without asking if the job says so
    Given "Shell" limits the job hJob with:
      | silent breakaway | yes |
    When "Compiler" spawns "Daemon"
    Then there is 1 process in hJob

  Scenario: Without a limit on them there is room for everybody
    Given "Shell" limits the job hJob to 1 process
    And "Shell" limits the job hJob with:
      | kill on close | yes |
    When "Compiler" spawns "Linker"
    Then there are 2 processes in hJob

  # Source: Microsoft, "SetInformationJobObject"
  Scenario: A restriction that nobody knows cannot be set
    When "Shell" runs:
      """c
      JOBOBJECT_BASIC_UI_RESTRICTIONS unknown;
      unknown.UIRestrictionsClass = 0x100;
      BOOL done = SetInformationJobObject(hJob, JobObjectBasicUIRestrictions, &unknown, sizeof(unknown));
      """
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE

  # Source: Microsoft, "JOBOBJECT_BASIC_LIMIT_INFORMATION" (LimitFlags: "requires use of a JOBOBJECT_EXTENDED_LIMIT_INFORMATION structure")
  Scenario: That it ends its processes is for the longer structure to say
    When "Shell" runs:
      """c
      HANDLE hOther = CreateJobObject(NULL, NULL);
      JOBOBJECT_BASIC_LIMIT_INFORMATION basic = { 0 };
      basic.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
      BOOL less = SetInformationJobObject(hOther, JobObjectBasicLimitInformation, &basic, sizeof(basic));
      DWORD error = GetLastError();
      JOBOBJECT_EXTENDED_LIMIT_INFORMATION extended = { 0 };
      extended.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
      BOOL more = SetInformationJobObject(hOther, JobObjectExtendedLimitInformation, &extended, sizeof(extended));
      """
    Then less is FALSE
    And error is ERROR_INVALID_PARAMETER
    And more is TRUE

  # Source: reactos/reactos ntoskrnl/ps/job.c, NtSetInformationJobObject (STATUS_INFO_LENGTH_MISMATCH)
  Scenario: Limits are as long as their structure, neither shorter nor longer
    When "Shell" runs:
      """c
      HANDLE hLimited = CreateJobObject(NULL, NULL);
      JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = { 0 };
      BOOL less = SetInformationJobObject(hLimited, JobObjectBasicLimitInformation, &limits, sizeof(JOBOBJECT_BASIC_LIMIT_INFORMATION) - 1);
      DWORD error = GetLastError();
      BOOL more = SetInformationJobObject(hLimited, JobObjectBasicLimitInformation, &limits, sizeof(limits));
      BOOL fits = SetInformationJobObject(hLimited, JobObjectExtendedLimitInformation, &limits, sizeof(limits));
      """
    Then less is FALSE
    And error is ERROR_BAD_LENGTH
    And more is FALSE
    And fits is TRUE

@CNT-4 @doc-003
Rule: A process in a job can be put into another, which is then below the first: jobs nest

  Background:
    Given a process "Shell"
    And "Shell" creates a job as hOuter
    And "Shell" creates a job as hInner
    And "Shell" spawns "Compiler" as hCompiler and hThread
    And "Shell" puts hCompiler into the job hOuter

  # Source: Microsoft, "Nested Jobs"
  Scenario: Who is in the inner job is in the outer one, too
    When "Shell" puts hCompiler into the job hInner
    Then it succeeds
    And there is 1 process in hInner
    And there is 1 process in hOuter

  Scenario: Their children are born in both
    Given "Shell" puts hCompiler into the job hInner
    When "Compiler" spawns "Linker"
    Then there are 2 processes in hInner
    And there are 2 processes in hOuter

  Scenario: Ending the outer one ends those in the inner one, and signals both
    Given "Shell" puts hCompiler into the job hInner
    When "Shell" terminates the job hOuter with code 3
    Then "Compiler" has ended with code 3
    When "Shell" polls hInner
    Then the wait is satisfied

  Scenario: Ending the inner one leaves the others in the outer one
    Given "Shell" spawns "Editor" as hEditor
    And "Shell" puts hEditor into the job hOuter
    And "Shell" puts hCompiler into the job hInner
    When "Shell" terminates the job hInner with code 3
    Then "Compiler" has ended with code 3
    And "Editor" is running
    And there is 1 process in hOuter
    When "Shell" polls hOuter
    Then the wait times out

  Scenario: What limits the outer one limits the inner one
    Given "Shell" puts hCompiler into the job hInner
    And "Shell" limits the job hOuter to 1 process
    When "Compiler" spawns "Linker"
    Then it is refused with ERROR_NOT_ENOUGH_QUOTA, returning FALSE
    And there is 1 process in hInner

  Scenario: A job that has somebody in it already cannot go below another
    Given "Shell" spawns "Editor" as hEditor
    And "Shell" puts hEditor into the job hInner
    When "Shell" puts hCompiler into the job hInner
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And there is 1 process in hInner

  Scenario: Nor can one with restrictions for the desktop
    Given "Shell" runs:
      """c
      JOBOBJECT_BASIC_UI_RESTRICTIONS none;
      none.UIRestrictionsClass = JOB_OBJECT_UILIMIT_DESKTOP;
      BOOL done = SetInformationJobObject(hInner, JobObjectBasicUIRestrictions, &none, sizeof(none));
      """
    When "Shell" puts hCompiler into the job hInner
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: The restrictions that were set can be asked for
    When "Shell" runs:
      """c
      JOBOBJECT_BASIC_UI_RESTRICTIONS set, found = {0};
      set.UIRestrictionsClass = JOB_OBJECT_UILIMIT_DESKTOP;
      SetInformationJobObject(hInner, JobObjectBasicUIRestrictions, &set, sizeof(set));
      QueryInformationJobObject(hInner, JobObjectBasicUIRestrictions, &found, sizeof(found), NULL);
      DWORD answer = found.UIRestrictionsClass;
      """
    Then answer is JOB_OBJECT_UILIMIT_DESKTOP

  Scenario: A job below another keeps it, and nothing else does
    Given "Shell" puts hCompiler into the job hInner
    And "Shell" closes hOuter
    When "Compiler" exits
    And "Shell" closes hCompiler
    And "Shell" closes hThread
    Then the job of hInner still exists
    When "Shell" closes hInner
    Then the job of hInner is destroyed
    And the job of hOuter is destroyed

  # Source: Microsoft, "Job Objects": a process can put itself into a job
  Scenario: A process puts itself into a job by its pseudo handle
    Given "Shell" creates a job as hOwn
    When "Shell" enters the job hOwn
    Then it succeeds
    And there is 1 process in hOwn

  Scenario: Its own job is meant where no job is named
    When "Compiler" runs:
      """c
      JOBOBJECT_BASIC_ACCOUNTING_INFORMATION used = {0};
      BOOL done = QueryInformationJobObject(NULL, JobObjectBasicAccountingInformation, &used, sizeof(used), NULL);
      DWORD processes = used.ActiveProcesses;
      """
    Then it succeeds
    And processes is 1

  Scenario: Who is in no job has none to ask about
    When "Shell" runs:
      """c
      JOBOBJECT_BASIC_ACCOUNTING_INFORMATION used = {0};
      BOOL done = QueryInformationJobObject(NULL, JobObjectBasicAccountingInformation, &used, sizeof(used), NULL);
      """
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
