Feature: Conformance: what calls answer and store

  Each snippet is also compiled and run as a program of its own in Wine (DifferentialTest): what its variables hold in the end
  is what they hold there.

Rule: What is given to a new process

  Background:
    Given a process "App"

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A handle list of an odd length
    When "App" runs:
      """c
      SIZE_T size = 0;
      BOOL asked = InitializeProcThreadAttributeList(NULL, 1, 0, &size);
      DWORD askedError = GetLastError();
      LPPROC_THREAD_ATTRIBUTE_LIST list = (LPPROC_THREAD_ATTRIBUTE_LIST)HeapAlloc(GetProcessHeap(), 0, size);
      BOOL begun = InitializeProcThreadAttributeList(list, 1, 0, &size);
      HANDLE h[2] = { NULL, NULL };
      BOOL done = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, h, sizeof(HANDLE) + 1, NULL, NULL);
      DWORD error = GetLastError();
      """
    Then asked is FALSE
    And askedError is ERROR_INSUFFICIENT_BUFFER
    And begun is TRUE
    And done is FALSE
    And error is ERROR_BAD_LENGTH

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An attribute that nobody knows
    When "App" runs:
      """c
      SIZE_T size = 0;
      InitializeProcThreadAttributeList(NULL, 3, 0, &size);
      LPPROC_THREAD_ATTRIBUTE_LIST list = (LPPROC_THREAD_ATTRIBUTE_LIST)HeapAlloc(GetProcessHeap(), 0, size);
      BOOL begun = InitializeProcThreadAttributeList(list, 3, 0, &size);
      HANDLE h = NULL;
      BOOL done = UpdateProcThreadAttribute(list, 0, 0xcafe, &h, sizeof(h), NULL, NULL);
      DWORD error = GetLastError();
      """
    Then begun is TRUE
    And done is FALSE
    And error is ERROR_NOT_SUPPORTED

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An attribute twice, and one too many
    When "App" runs:
      """c
      SIZE_T size = 0;
      InitializeProcThreadAttributeList(NULL, 1, 0, &size);
      LPPROC_THREAD_ATTRIBUTE_LIST list = (LPPROC_THREAD_ATTRIBUTE_LIST)HeapAlloc(GetProcessHeap(), 0, size + 100);
      SIZE_T two = size + 100;
      BOOL begun = InitializeProcThreadAttributeList(list, 2, 0, &two);
      HANDLE h = GetCurrentProcess();
      BOOL first = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_PARENT_PROCESS, &h, sizeof(h), NULL, NULL);
      BOOL again = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_PARENT_PROCESS, &h, sizeof(h), NULL, NULL);
      DWORD againError = GetLastError();
      BOOL second = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, &h, sizeof(h), NULL, NULL);
      BOOL third = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, &h, sizeof(h), NULL, NULL);
      DWORD thirdError = GetLastError();
      """
    Then begun is TRUE
    And first is TRUE
    And again is FALSE
    And againError is ERROR_OBJECT_NAME_EXISTS
    And second is TRUE
    And third is FALSE
    And thirdError is ERROR_GEN_FAILURE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A parent process of a wrong size
    When "App" runs:
      """c
      SIZE_T size = 0;
      InitializeProcThreadAttributeList(NULL, 1, 0, &size);
      LPPROC_THREAD_ATTRIBUTE_LIST list = (LPPROC_THREAD_ATTRIBUTE_LIST)HeapAlloc(GetProcessHeap(), 0, size);
      InitializeProcThreadAttributeList(list, 1, 0, &size);
      HANDLE h = NULL;
      BOOL done = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_PARENT_PROCESS, &h, sizeof(h) + 1, NULL, NULL);
      DWORD error = GetLastError();
      BOOL less = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_PARENT_PROCESS, &h, sizeof(h) - 1, NULL, NULL);
      DWORD lessError = GetLastError();
      """
    Then done is FALSE
    And error is ERROR_BAD_LENGTH
    And less is FALSE
    And lessError is ERROR_BAD_LENGTH

Rule: Copies of handles

  Background:
    Given a process "App"

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A refused duplication clears its target
    When "App" runs:
      """c
      HANDLE h = (HANDLE)0x1234;
      BOOL done = DuplicateHandle(GetCurrentProcess(), (HANDLE)0xdead, GetCurrentProcess(), &h, 0, FALSE, DUPLICATE_SAME_ACCESS);
      DWORD error = GetLastError();
      BOOL cleared = h == NULL;
      """
    Then done is FALSE
    And error is ERROR_INVALID_HANDLE
    And cleared is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A duplication from no process
    When "App" runs:
      """c
      HANDLE h = (HANDLE)0x1234;
      BOOL done = DuplicateHandle((HANDLE)0xdead, GetCurrentProcess(), GetCurrentProcess(), &h, 0, FALSE, DUPLICATE_SAME_ACCESS);
      DWORD error = GetLastError();
      BOOL cleared = h == NULL;
      """
    Then done is FALSE
    And error is ERROR_INVALID_HANDLE
    And cleared is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A duplication into no process
    When "App" runs:
      """c
      HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
      HANDLE h = (HANDLE)0x1234;
      BOOL done = DuplicateHandle(GetCurrentProcess(), event, (HANDLE)0xdead, &h, 0, FALSE, DUPLICATE_SAME_ACCESS);
      DWORD error = GetLastError();
      BOOL cleared = h == NULL;
      """
    Then done is FALSE
    And error is ERROR_INVALID_HANDLE
    And cleared is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A duplication without a target
    When "App" runs:
      """c
      HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
      BOOL done = DuplicateHandle(GetCurrentProcess(), event, GetCurrentProcess(), NULL, 0, FALSE, DUPLICATE_SAME_ACCESS);
      DWORD error = GetLastError();
      """
    Then done is TRUE
    And error is ERROR_SUCCESS

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A duplication with more access than its source
    When "App" runs:
      """c
      HANDLE event = CreateEventEx(NULL, NULL, 0, SYNCHRONIZE);
      HANDLE h = (HANDLE)0x1234;
      BOOL done = DuplicateHandle(GetCurrentProcess(), event, GetCurrentProcess(), &h, EVENT_MODIFY_STATE, FALSE, 0);
      BOOL cleared = h == NULL;
      """
    Then done is TRUE
    And cleared is FALSE

  # Source: Microsoft, "DuplicateHandle function" (dwDesiredAccess)
  Scenario: The duplicate of a job's handle may do more
    When "App" creates a job "work" as hAll
    And "App" opens the job "work" with JOB_OBJECT_QUERY as hWeak
    And "App" duplicates hWeak with JOB_OBJECT_TERMINATE as hStrong
    Then hStrong grants JOB_OBJECT_TERMINATE

Rule: Handles

  Background:
    Given a process "App"

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The flags of no handle
    When "App" runs:
      """c
      DWORD flags = 77;
      BOOL done = GetHandleInformation((HANDLE)0xdead, &flags);
      DWORD error = GetLastError();
      """
    Then flags is 77
    And done is FALSE
    And error is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The flags of a handle
    When "App" runs:
      """c
      HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
      DWORD flags = 77;
      BOOL set = SetHandleInformation(h, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
      BOOL done = GetHandleInformation(h, &flags);
      """
    Then flags is 1
    And set is TRUE
    And done is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A handle that is closed twice
    When "App" runs:
      """c
      HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
      BOOL once = CloseHandle(h);
      BOOL twice = CloseHandle(h);
      DWORD error = GetLastError();
      BOOL nothing = CloseHandle(NULL);
      """
    Then once is TRUE
    And twice is FALSE
    And error is ERROR_INVALID_HANDLE
    And nothing is FALSE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Standard handles by wrong names
    When "App" runs:
      """c
      HANDLE h = GetStdHandle(77);
      BOOL none = h == INVALID_HANDLE_VALUE;
      DWORD error = GetLastError();
      BOOL set = SetStdHandle(77, NULL);
      DWORD setError = GetLastError();
      """
    Then none is TRUE
    And error is ERROR_INVALID_HANDLE
    And set is FALSE
    And setError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The flags of a handle that is protected
    When "App" runs:
      """c
      HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
      BOOL protect = SetHandleInformation(h, HANDLE_FLAG_PROTECT_FROM_CLOSE, HANDLE_FLAG_PROTECT_FROM_CLOSE);
      BOOL closed = CloseHandle(h);
      DWORD error = GetLastError();
      DWORD flags = 77;
      BOOL told = GetHandleInformation(h, &flags);
      BOOL odd = SetHandleInformation(h, 0x80, 0x80);
      DWORD oddError = GetLastError();
      BOOL wrong = SetHandleInformation((HANDLE)0xdead, HANDLE_FLAG_INHERIT, 0);
      DWORD wrongError = GetLastError();
      """
    Then protect is TRUE
    And closed is FALSE
    And error is ERROR_INVALID_HANDLE
    And flags is 2
    And told is TRUE
    And odd is TRUE
    And oddError is ERROR_INVALID_HANDLE
    And wrong is FALSE
    And wrongError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The kind of what a handle leads to
    When "App" runs:
      """c
      HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
      DWORD kind = GetFileType(event);
      DWORD kindError = GetLastError();
      DWORD none = GetFileType(NULL);
      DWORD noneError = GetLastError();
      HANDLE h = CreateFile(TEXT("hb-kind.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
      SetLastError(7);
      DWORD disk = GetFileType(h);
      DWORD diskError = GetLastError();
      """
    Then kind is 0
    And kindError is ERROR_INVALID_HANDLE
    And none is 0
    And noneError is ERROR_INVALID_HANDLE
    And disk is 1
    And diskError is 7

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The last error keeps what was set
    When "App" runs:
      """c
      SetLastError(0xE0001234);
      DWORD error = GetLastError();
      HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
      DWORD after = GetLastError();
      BOOL set = SetEvent(h);
      DWORD kept = GetLastError();
      BOOL closed = CloseHandle(h);
      DWORD still = GetLastError();
      """
    Then error is 3758101044
    And after is ERROR_SUCCESS
    And set is TRUE
    And kept is ERROR_SUCCESS
    And closed is TRUE
    And still is ERROR_SUCCESS

Rule: The environment

  Background:
    Given a process "App"

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An environment variable asked for its length
    When "App" runs:
      """c
      SetEnvironmentVariableW(L"HB_Y", L"value");
      DWORD length = GetEnvironmentVariableW(L"HB_Y", NULL, 0);
      DWORD error = GetLastError();
      """
    Then length is 6
    And error is ERROR_SUCCESS

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An environment variable in too small a buffer
    When "App" runs:
      """c
      SetEnvironmentVariableW(L"HB_Z", L"value");
      WCHAR buffer[8] = L"preset";
      SetLastError(7);
      DWORD length = GetEnvironmentVariableW(L"HB_Z", buffer, 5);
      DWORD error = GetLastError();
      WORD first = buffer[0];
      """
    Then length is 6
    And error is 7
    And first is 112

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An environment variable in too small a buffer of bytes
    When "App" runs:
      """c
      SetEnvironmentVariableA("HB_ZA", "value");
      char buffer[8] = "preset";
      SetLastError(7);
      DWORD length = GetEnvironmentVariableA("HB_ZA", buffer, 5);
      DWORD error = GetLastError();
      int first = buffer[0];
      """
    Then length is 6
    And error is 7
    And first is 112

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An environment variable that is empty
    When "App" runs:
      """c
      SetEnvironmentVariableW(L"HB_E", L"");
      WCHAR buffer[8] = L"preset";
      SetLastError(7);
      DWORD length = GetEnvironmentVariableW(L"HB_E", buffer, 8);
      DWORD error = GetLastError();
      WORD first = buffer[0];
      """
    Then length is 0
    And error is 7
    And first is 0

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An environment variable that is not there
    When "App" runs:
      """c
      WCHAR buffer[8] = L"preset";
      DWORD length = GetEnvironmentVariableW(L"HB_NOT_THERE", buffer, 8);
      DWORD error = GetLastError();
      WORD first = buffer[0];
      """
    Then length is 0
    And error is ERROR_ENVVAR_NOT_FOUND
    And first is 112

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An expanded text that fits
    When "App" runs:
      """c
      SetEnvironmentVariableW(L"HB_V", L"value");
      WCHAR buffer[8] = L"preset";
      SetLastError(7);
      DWORD length = ExpandEnvironmentStringsW(L"%HB_V%!", buffer, 8);
      DWORD error = GetLastError();
      WORD last = buffer[5];
      """
    Then length is 7
    And error is 7
    And last is 33

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An environment variable that just fits
    When "App" runs:
      """c
      SetEnvironmentVariableW(L"HB_FITS", L"value");
      WCHAR buffer[8] = L"preset!";
      SetLastError(7);
      DWORD length = GetEnvironmentVariableW(L"HB_FITS", buffer, 6);
      DWORD error = GetLastError();
      WORD last = buffer[4];
      WORD end = buffer[5];
      WORD behind = buffer[6];
      char bytes[8] = "preset!";
      DWORD count = GetEnvironmentVariableA("HB_FITS", bytes, 6);
      int lastByte = bytes[4];
      int endByte = bytes[5];
      int behindByte = bytes[6];
      """
    Then length is 5
    And error is 7
    And last is 101
    And end is 0
    And behind is 33
    And count is 5
    And lastByte is 101
    And endByte is 0
    And behindByte is 33

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A text whose expansion is asked for its length
    When "App" runs:
      """c
      SetEnvironmentVariableW(L"HB_V", L"value");
      DWORD length = ExpandEnvironmentStringsW(L"%HB_V%!", NULL, 0);
      DWORD unknown = ExpandEnvironmentStringsW(L"%HB_NOBODY%", NULL, 0);
      SetEnvironmentVariableA("HB_V", "value");
      char buffer[16] = "preset";
      DWORD bytes = ExpandEnvironmentStringsA("%HB_V%!", buffer, 16);
      int last = buffer[5];
      """
    Then length is 7
    And unknown is 12
    And bytes is 7
    And last is 33

  # Source: Wine 8.0, where the compiled snippet has run; wine-mirror/wine dlls/kernel32/tests/environ.c
  Scenario: Names of environment variables that can be, and that cannot
    When "App" runs:
      """c
      BOOL equals = SetEnvironmentVariableW(L"A=B", L"value");
      DWORD equalsError = GetLastError();
      BOOL first = SetEnvironmentVariableW(L"=B", L"value");
      BOOL empty = SetEnvironmentVariableW(L"", L"value");
      DWORD emptyError = GetLastError();
      WCHAR buffer[8] = L"preset";
      DWORD length = GetEnvironmentVariableW(L"", buffer, 8);
      DWORD lengthError = GetLastError();
      """
    Then equals is FALSE
    And equalsError is ERROR_INVALID_PARAMETER
    And first is TRUE
    And empty is FALSE
    And emptyError is ERROR_INVALID_PARAMETER
    And length is 0
    And lengthError is ERROR_ENVVAR_NOT_FOUND

Rule: Jobs

  Background:
    Given a process "App"

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Limits of a job with a wrong size
    When "App" runs:
      """c
      HANDLE hJob = CreateJobObject(NULL, NULL);
      JOBOBJECT_BASIC_LIMIT_INFORMATION info;
      BOOL done = QueryInformationJobObject(hJob, JobObjectBasicLimitInformation, &info, sizeof(info) - 1, NULL);
      DWORD error = GetLastError();
      DWORD n = 0xdeadbeef;
      BOOL more = QueryInformationJobObject(hJob, JobObjectBasicLimitInformation, &info, sizeof(info), &n);
      """
    Then done is FALSE
    And error is ERROR_BAD_LENGTH
    And n is 64
    And more is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Extended limits of a job and their length
    When "App" runs:
      """c
      HANDLE hJob = CreateJobObject(NULL, NULL);
      JOBOBJECT_EXTENDED_LIMIT_INFORMATION info;
      DWORD n = 0xdeadbeef;
      BOOL done = QueryInformationJobObject(hJob, JobObjectExtendedLimitInformation, &info, sizeof(info), &n);
      DWORD flags = info.BasicLimitInformation.LimitFlags;
      DWORD m = 0xdeadbeef;
      BOOL less = QueryInformationJobObject(hJob, JobObjectExtendedLimitInformation, &info, sizeof(info) - 1, &m);
      DWORD error = GetLastError();
      """
    Then n is 144
    And done is TRUE
    And flags is 0
    And m is 3735928559
    And less is FALSE
    And error is ERROR_BAD_LENGTH

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Accounting of a job and its length
    When "App" runs:
      """c
      HANDLE hJob = CreateJobObject(NULL, NULL);
      JOBOBJECT_BASIC_ACCOUNTING_INFORMATION info;
      DWORD n = 0xdeadbeef;
      BOOL done = QueryInformationJobObject(hJob, JobObjectBasicAccountingInformation, &info, sizeof(info), &n);
      DWORD total = info.TotalProcesses;
      DWORD m = 0xdeadbeef;
      BOOL less = QueryInformationJobObject(hJob, JobObjectBasicAccountingInformation, &info, sizeof(info) - 1, &m);
      DWORD error = GetLastError();
      """
    Then n is 48
    And done is TRUE
    And total is 0
    And m is 3735928559
    And less is FALSE
    And error is ERROR_BAD_LENGTH

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The processes of an empty job
    When "App" runs:
      """c
      HANDLE hJob = CreateJobObject(NULL, NULL);
      JOBOBJECT_BASIC_PROCESS_ID_LIST list = { 7, 7 };
      DWORD n = 0xdeadbeef;
      BOOL done = QueryInformationJobObject(hJob, JobObjectBasicProcessIdList, &list, sizeof(list), &n);
      DWORD assigned = list.NumberOfAssignedProcesses;
      DWORD listed = list.NumberOfProcessIdsInList;
      DWORD m = 0xdeadbeef;
      BOOL less = QueryInformationJobObject(hJob, JobObjectBasicProcessIdList, &list, sizeof(list) - 1, &m);
      DWORD error = GetLastError();
      """
    Then n is 8
    And done is TRUE
    And assigned is 0
    And listed is 0
    And m is 3735928559
    And less is FALSE
    And error is ERROR_BAD_LENGTH

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An information class of jobs that nobody knows
    When "App" runs:
      """c
      HANDLE hJob = CreateJobObject(NULL, NULL);
      BYTE info[256];
      DWORD n = 0xdeadbeef;
      BOOL done = QueryInformationJobObject(hJob, (JOBOBJECTINFOCLASS)1000, info, sizeof(info), &n);
      DWORD error = GetLastError();
      """
    Then n is 3735928559
    And done is FALSE
    And error is ERROR_INVALID_PARAMETER

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A process in a job
    When "App" runs:
      """c
      HANDLE hJob = CreateJobObject(NULL, NULL);
      BOOL in = 77;
      BOOL done = IsProcessInJob(GetCurrentProcess(), hJob, &in);
      BOOL other = 77;
      BOOL wrong = IsProcessInJob((HANDLE)0xdead, hJob, &other);
      DWORD error = GetLastError();
      """
    Then in is FALSE
    And done is TRUE
    And other is 77
    And wrong is FALSE
    And error is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A process that is assigned to no job
    When "App" runs:
      """c
      HANDLE hJob = CreateJobObject(NULL, NULL);
      BOOL noJob = AssignProcessToJobObject((HANDLE)0xdead, GetCurrentProcess());
      DWORD noJobError = GetLastError();
      BOOL noProcess = AssignProcessToJobObject(hJob, (HANDLE)0xdead);
      DWORD noProcessError = GetLastError();
      JOBOBJECT_BASIC_UI_RESTRICTIONS restrictions = { 77 };
      BOOL odd = SetInformationJobObject(hJob, (JOBOBJECTINFOCLASS)1000, &restrictions, sizeof(restrictions));
      DWORD oddError = GetLastError();
      JOBOBJECT_BASIC_LIMIT_INFORMATION info = { 0 };
      BOOL wrong = SetInformationJobObject((HANDLE)0xdead, JobObjectBasicLimitInformation, &info, sizeof(info));
      DWORD wrongError = GetLastError();
      """
    Then noJob is FALSE
    And noJobError is ERROR_INVALID_HANDLE
    And noProcess is FALSE
    And noProcessError is ERROR_INVALID_HANDLE
    And odd is FALSE
    And oddError is ERROR_INVALID_PARAMETER
    And wrong is FALSE
    And wrongError is ERROR_INVALID_HANDLE

Rule: Processes and threads

  Background:
    Given a process "App"

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The exit code of no process
    When "App" runs:
      """c
      DWORD code = 77;
      BOOL done = GetExitCodeProcess((HANDLE)0xdead, &code);
      DWORD error = GetLastError();
      """
    Then code is 77
    And done is FALSE
    And error is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The exit code of a process that runs
    When "App" runs:
      """c
      DWORD code = 77;
      SetLastError(7);
      BOOL done = GetExitCodeProcess(GetCurrentProcess(), &code);
      DWORD error = GetLastError();
      """
    Then code is 259
    And done is TRUE
    And error is 7

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The exit code of a thread, and of no thread
    When "App" runs:
      """c
      DWORD code = 77;
      BOOL done = GetExitCodeThread(GetCurrentThread(), &code);
      DWORD other = 77;
      BOOL none = GetExitCodeThread((HANDLE)0xdead, &other);
      DWORD error = GetLastError();
      """
    Then code is 259
    And done is TRUE
    And other is 77
    And none is FALSE
    And error is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The ids of processes and threads
    When "App" runs:
      """c
      DWORD none = GetProcessId((HANDLE)0xdead);
      DWORD error = GetLastError();
      BOOL own = GetProcessId(GetCurrentProcess()) == GetCurrentProcessId();
      BOOL thread = GetThreadId(GetCurrentThread()) == GetCurrentThreadId();
      DWORD no = GetThreadId((HANDLE)0xdead);
      DWORD noError = GetLastError();
      """
    Then none is 0
    And error is ERROR_INVALID_HANDLE
    And own is TRUE
    And thread is TRUE
    And no is 0
    And noError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A thread that is suspended
    When "App" runs:
      """c
      DWORD none = SuspendThread((HANDLE)0xdead);
      DWORD error = GetLastError();
      DWORD no = ResumeThread((HANDLE)0xdead);
      """
    Then none is 4294967295
    And error is ERROR_INVALID_HANDLE
    And no is 4294967295

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A suspended thread, and its count
    When "App" runs:
      """c
      ULONG id = 77;
      HANDLE h = CreateThread(NULL, 0, NULL, NULL, CREATE_SUSPENDED, (LPDWORD)&id);
      BOOL same = GetThreadId(h) == id;
      DWORD code = 77;
      BOOL told = GetExitCodeThread(h, &code);
      DWORD one = SuspendThread(h);
      DWORD two = SuspendThread(h);
      DWORD back = ResumeThread(h);
      DWORD waited = WaitForSingleObject(h, 0);
      BOOL ended = TerminateThread(h, 5);
      DWORD over = WaitForSingleObject(h, 1000);
      BOOL again = GetExitCodeThread(h, &code);
      DWORD later = code;
      HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
      DWORD other = SuspendThread(event);
      DWORD otherError = GetLastError();
      """
    Then same is TRUE
    And code is 5
    And told is TRUE
    And one is 1
    And two is 2
    And back is 3
    And waited is WAIT_TIMEOUT
    And ended is TRUE
    And over is WAIT_OBJECT_0
    And again is TRUE
    And later is 5
    And other is 4294967295
    And otherError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Ends of no process and no thread
    When "App" runs:
      """c
      BOOL process = TerminateProcess((HANDLE)0xdead, 0);
      DWORD processError = GetLastError();
      BOOL thread = TerminateThread((HANDLE)0xdead, 0);
      DWORD threadError = GetLastError();
      BOOL job = TerminateJobObject((HANDLE)0xdead, 0);
      DWORD jobError = GetLastError();
      HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
      BOOL other = TerminateProcess(event, 0);
      DWORD otherError = GetLastError();
      """
    Then process is FALSE
    And processError is ERROR_INVALID_HANDLE
    And thread is FALSE
    And threadError is ERROR_INVALID_HANDLE
    And job is FALSE
    And jobError is ERROR_INVALID_HANDLE
    And other is FALSE
    And otherError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The priority class of a process, and of none
    When "App" runs:
      """c
      DWORD normal = GetPriorityClass(GetCurrentProcess());
      BOOL set = SetPriorityClass(GetCurrentProcess(), BELOW_NORMAL_PRIORITY_CLASS);
      DWORD below = GetPriorityClass(GetCurrentProcess());
      BOOL odd = SetPriorityClass(GetCurrentProcess(), 0x1234);
      DWORD oddError = GetLastError();
      BOOL back = SetPriorityClass(GetCurrentProcess(), NORMAL_PRIORITY_CLASS);
      DWORD none = GetPriorityClass((HANDLE)0xdead);
      DWORD noneError = GetLastError();
      BOOL wrong = SetPriorityClass((HANDLE)0xdead, HIGH_PRIORITY_CLASS);
      DWORD wrongError = GetLastError();
      """
    Then normal is 32
    And set is TRUE
    And below is 16384
    And odd is FALSE
    And oddError is ERROR_INVALID_PARAMETER
    And back is TRUE
    And none is 0
    And noneError is ERROR_INVALID_HANDLE
    And wrong is FALSE
    And wrongError is ERROR_INVALID_HANDLE

Rule: Memory and file mappings

  Background:
    Given a process "App"

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A read of memory of no process
    When "App" runs:
      """c
      BYTE bytes[4] = { 1, 2, 3, 4 };
      SIZE_T n = 0x1234;
      BOOL done = ReadProcessMemory((HANDLE)0xdead, bytes, bytes, 4, &n);
      DWORD error = GetLastError();
      """
    Then n is 0
    And done is FALSE
    And error is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Memory is read and written
    When "App" runs:
      """c
      DWORD value = 7;
      DWORD other = 0;
      SIZE_T n = 0x1234;
      BOOL read = ReadProcessMemory(GetCurrentProcess(), &value, &other, sizeof(other), &n);
      DWORD third = 9;
      SIZE_T m = 0x1234;
      BOOL written = WriteProcessMemory(GetCurrentProcess(), &value, &third, sizeof(third), &m);
      """
    Then value is 9
    And other is 7
    And n is 4
    And read is TRUE
    And third is 9
    And m is 4
    And written is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Memory that may only be read
    When "App" runs:
      """c
      LPVOID p = VirtualAlloc(NULL, 4096, MEM_RESERVE | MEM_COMMIT, PAGE_READONLY);
      DWORD value = 7;
      SIZE_T n = 77;
      BOOL read = ReadProcessMemory(GetCurrentProcess(), p, &value, sizeof(value), &n);
      DWORD now = value;
      BOOL uncounted = ReadProcessMemory(GetCurrentProcess(), p, &value, sizeof(value), NULL);
      SIZE_T none = 77;
      BOOL nothing = ReadProcessMemory(GetCurrentProcess(), p, &value, 0, &none);
      HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
      SIZE_T m = 77;
      BOOL wrong = ReadProcessMemory(event, p, &value, sizeof(value), &m);
      DWORD wrongError = GetLastError();
      """
    Then value is 0
    And n is 4
    And read is TRUE
    And now is 0
    And uncounted is TRUE
    And none is 0
    And nothing is TRUE
    And m is 0
    And wrong is FALSE
    And wrongError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A view and its memory
    When "App" runs:
      """c
      HANDLE hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL);
      DWORD *one = (DWORD *)MapViewOfFile(hMap, FILE_MAP_WRITE, 0, 0, 0);
      DWORD *other = (DWORD *)MapViewOfFile(hMap, FILE_MAP_READ, 0, 0, 0);
      *one = 42;
      DWORD seen = *other;
      BOOL unmapped = UnmapViewOfFile(one);
      BOOL again = UnmapViewOfFile(one);
      DWORD error = GetLastError();
      LPVOID none = MapViewOfFile((HANDLE)0xdead, FILE_MAP_READ, 0, 0, 0);
      BOOL isNull = none == NULL;
      DWORD noneError = GetLastError();
      """
    Then seen is 42
    And unmapped is TRUE
    And again is FALSE
    And error is ERROR_INVALID_ADDRESS
    And isNull is TRUE
    And noneError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Mappings that cannot be made
    When "App" runs:
      """c
      HANDLE zero = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 0, NULL);
      DWORD zeroError = GetLastError();
      BOOL none = zero == NULL;
      HANDLE odd = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, 0x1234, 0, 4096, NULL);
      DWORD oddError = GetLastError();
      HANDLE wrong = CreateFileMapping((HANDLE)0xdead, NULL, PAGE_READWRITE, 0, 4096, NULL);
      DWORD wrongError = GetLastError();
      HANDLE h = CreateFile(TEXT("hb-map.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
      HANDLE empty = CreateFileMapping(h, NULL, PAGE_READWRITE, 0, 0, NULL);
      DWORD emptyError = GetLastError();
      HANDLE made = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, TEXT("hb-mapping"));
      DWORD madeError = GetLastError();
      HANDLE again = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READONLY, 0, 8192, TEXT("hb-mapping"));
      DWORD againError = GetLastError();
      """
    Then zeroError is ERROR_INVALID_PARAMETER
    And none is TRUE
    And oddError is ERROR_INVALID_PARAMETER
    And wrongError is ERROR_INVALID_HANDLE
    And emptyError is ERROR_FILE_INVALID
    And madeError is ERROR_SUCCESS
    And againError is ERROR_ALREADY_EXISTS

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A mapping of an image, and of pages that run
    When "App" runs:
      """c
      HANDLE h = CreateFile(TEXT("hb-image.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
      DWORD written = 77;
      BOOL wrote = WriteFile(h, "no image", 8, &written, NULL);
      HANDLE image = CreateFileMapping(h, NULL, PAGE_READONLY | SEC_IMAGE, 0, 0, NULL);
      DWORD imageError = GetLastError();
      BOOL none = image == NULL;
      HANDLE runs = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_EXECUTE_READWRITE, 0, 4096, NULL);
      BOOL made = runs != NULL;
      HANDLE bare = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_EXECUTE, 0, 4096, NULL);
      DWORD bareError = GetLastError();
      HANDLE anonymous = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READONLY | SEC_IMAGE, 0, 4096, NULL);
      DWORD anonymousError = GetLastError();
      """
    Then written is 8
    And wrote is TRUE
    And imageError is ERROR_BAD_EXE_FORMAT
    And none is TRUE
    And made is TRUE
    And bareError is ERROR_INVALID_PARAMETER
    And anonymousError is ERROR_BAD_EXE_FORMAT

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Memory of a heap, and of the local one
    When "App" runs:
      """c
      LPVOID p = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, 10);
      BYTE *bytes = (BYTE *)p;
      int first = bytes[9];
      BOOL freed = HeapFree(GetProcessHeap(), 0, p);
      HLOCAL local = LocalAlloc(LPTR, 10);
      BOOL there = local != NULL;
      HLOCAL gone = LocalFree(local);
      BOOL none = gone == NULL;
      """
    Then first is 0
    And freed is TRUE
    And there is TRUE
    And none is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Texts that are cut
    When "App" runs:
      """c
      TCHAR buffer[4] = { 'x', 'y', 'z', 0 };
      HRESULT copied = StringCchCopy(buffer, 4, TEXT("value"));
      WORD last = buffer[2];
      WORD end = buffer[3];
      HRESULT none = StringCchCopy(buffer, 0, TEXT("value"));
      HRESULT printed = StringCchPrintf(buffer, 4, TEXT("%d"), 12345);
      WORD lastDigit = buffer[2];
      HRESULT more = StringCchCat(buffer, 4, TEXT("6"));
      HRESULT fits = StringCchCopy(buffer, 4, TEXT("abc"));
      """
    Then copied is -2147024774
    And last is 108
    And end is 0
    And none is -2147024809
    And printed is -2147024774
    And lastDigit is 51
    And more is -2147024774
    And fits is 0

  # Source: Wine 8.0, where the compiled snippet has run; Microsoft Learn: VirtualFree (dwSize)
  Scenario: Memory is taken back from its beginning, and whole
    When "App" runs:
      """c
      char *p = VirtualAlloc(NULL, 8192, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
      BOOL middle = VirtualFree(p + 4096, 0, MEM_RELEASE);
      DWORD middleError = GetLastError();
      BOOL part = VirtualFree(p, 4096, MEM_RELEASE);
      DWORD partError = GetLastError();
      BOOL neither = VirtualFree(p, 0, MEM_COMMIT);
      DWORD neitherError = GetLastError();
      BOOL longer = VirtualFree(p, 0x20000, MEM_DECOMMIT);
      DWORD longerError = GetLastError();
      BOOL half = VirtualFree(p + 4096, 0, MEM_DECOMMIT);
      DWORD halfError = GetLastError();
      BOOL page = VirtualFree(p + 4096, 4096, MEM_DECOMMIT);
      BOOL whole = VirtualFree(p, 0, MEM_DECOMMIT);
      char *back = VirtualAlloc(p + 4096, 4096, MEM_COMMIT, PAGE_READWRITE);
      BOOL same = back == p + 4096;
      BOOL freed = VirtualFree(p, 0, MEM_RELEASE);
      """
    Then middle is FALSE
    And middleError is 487
    And part is FALSE
    And partError is ERROR_INVALID_PARAMETER
    And neither is FALSE
    And neitherError is ERROR_INVALID_PARAMETER
    And longer is FALSE
    And longerError is ERROR_INVALID_PARAMETER
    And half is FALSE
    And halfError is 487
    And page is TRUE
    And whole is TRUE
    And same is TRUE
    And freed is TRUE

  # Source: Wine 8.0, where the compiled snippet has run; Microsoft Learn: VirtualAlloc (lpAddress, dwSize, flProtect)
  Scenario: Memory that cannot be had
    When "App" runs:
      """c
      void *p = VirtualAlloc(NULL, 8192, MEM_RESERVE, PAGE_READWRITE);
      void *more = VirtualAlloc(p, 0x20000, MEM_COMMIT, PAGE_READWRITE);
      DWORD moreError = GetLastError();
      BOOL noMore = more == NULL;
      void *huge = VirtualAlloc(NULL, 0x7ffffff00000, MEM_RESERVE, PAGE_NOACCESS);
      DWORD hugeError = GetLastError();
      BOOL noHuge = huge == NULL;
      DWORD old = 77;
      BOOL bare = VirtualProtect(p, 4096, PAGE_READONLY, &old);
      DWORD bareError = GetLastError();
      void *odd = VirtualAlloc(NULL, 4096, MEM_COMMIT, 0x1234);
      DWORD oddError = GetLastError();
      void *none = VirtualAlloc(NULL, 0, MEM_COMMIT, PAGE_READWRITE);
      DWORD noneError = GetLastError();
      """
    Then noMore is TRUE
    And moreError is 487
    And noHuge is TRUE
    And hugeError is ERROR_NOT_ENOUGH_MEMORY
    And bare is FALSE
    And bareError is 487
    And oddError is ERROR_INVALID_PARAMETER
    And noneError is ERROR_INVALID_PARAMETER

  # Source: Wine 8.0, where the compiled snippet has run; Microsoft Learn: CreateFileMappingW (flProtect)
  Scenario: What a file mapping is backed by, and how it is protected
    When "App" runs:
      """c
      HANDLE closed = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_NOACCESS, 0, 4096, NULL);
      DWORD closedError = GetLastError();
      HANDLE committed = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE | SEC_COMMIT, 0, 4096, NULL);
      BOOL isCommitted = committed != NULL;
      HANDLE reserved = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE | SEC_RESERVE, 0, 4096, NULL);
      BOOL isReserved = reserved != NULL;
      HANDLE both = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE | SEC_RESERVE | SEC_COMMIT, 0, 4096, NULL);
      DWORD bothError = GetLastError();
      HANDLE neither = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, SEC_COMMIT, 0, 4096, NULL);
      DWORD neitherError = GetLastError();
      """
    Then closedError is ERROR_INVALID_PARAMETER
    And isCommitted is TRUE
    And isReserved is TRUE
    And bothError is ERROR_INVALID_PARAMETER
    And neitherError is ERROR_INVALID_PARAMETER

  # Source: Microsoft, "MapViewOfFile function" (dwDesiredAccess: FILE_MAP_EXECUTE)
  Scenario: A view to execute takes a mapping that may be executed
    When "App" runs:
      """c
      HANDLE plain = CreateFileMappingA(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL);
      LPVOID none = MapViewOfFile(plain, FILE_MAP_READ | FILE_MAP_EXECUTE, 0, 0, 0);
      DWORD noneError = GetLastError();
      HANDLE code = CreateFileMappingA(INVALID_HANDLE_VALUE, NULL, PAGE_EXECUTE_READWRITE, 0, 4096, NULL);
      LPVOID some = MapViewOfFile(code, FILE_MAP_READ | FILE_MAP_EXECUTE, 0, 0, 0);
      BOOL mapped = some != NULL;
      """
    Then none is NULL
    And noneError is ERROR_ACCESS_DENIED
    And mapped is TRUE

Rule: Files

  Background:
    Given a process "App"

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A file's pointer and size
    When "App" runs:
      """c
      HANDLE h = CreateFile(TEXT("hb-pointer.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
      DWORD written = 77;
      BOOL wrote = WriteFile(h, "0123456789", 10, &written, NULL);
      LONG high = 0;
      DWORD at = SetFilePointer(h, 4, &high, FILE_BEGIN);
      LARGE_INTEGER distance;
      distance.QuadPart = -2;
      LARGE_INTEGER now;
      BOOL moved = SetFilePointerEx(h, distance, &now, FILE_CURRENT);
      LONGLONG there = now.QuadPart;
      DWORD before = SetFilePointer(h, -20, NULL, FILE_BEGIN);
      DWORD beforeError = GetLastError();
      DWORD sizeHigh = 77;
      DWORD size = GetFileSize(h, &sizeHigh);
      LARGE_INTEGER large;
      BOOL told = GetFileSizeEx(h, &large);
      LONGLONG length = large.QuadPart;
      char buffer[16];
      DWORD n = 77;
      BOOL read = ReadFile(h, buffer, 16, &n, NULL);
      DWORD end = 77;
      BOOL nothing = ReadFile(h, buffer, 16, &end, NULL);
      CloseHandle(h);
      BOOL deleted = DeleteFile(TEXT("hb-pointer.txt"));
      """
    Then written is 10
    And wrote is TRUE
    And high is 0
    And at is 4
    And moved is TRUE
    And there is 2
    And before is 4294967295
    And beforeError is ERROR_NEGATIVE_SEEK
    And sizeHigh is 0
    And size is 10
    And told is TRUE
    And length is 10
    And n is 8
    And read is TRUE
    And end is 0
    And nothing is TRUE
    And deleted is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A file without a name
    When "App" runs:
      """c
      HANDLE h = CreateFile(TEXT(""), GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
      BOOL none = h == INVALID_HANDLE_VALUE;
      DWORD error = GetLastError();
      BOOL deleted = DeleteFile(TEXT(""));
      DWORD deleteError = GetLastError();
      """
    Then none is TRUE
    And error is ERROR_PATH_NOT_FOUND
    And deleted is FALSE
    And deleteError is ERROR_PATH_NOT_FOUND

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A pointer in no file
    When "App" runs:
      """c
      LARGE_INTEGER distance = { 0 };
      LARGE_INTEGER now = { 0 };
      now.QuadPart = 77;
      BOOL moved = SetFilePointerEx((HANDLE)0xdead, distance, &now, FILE_BEGIN);
      DWORD error = GetLastError();
      LONGLONG there = now.QuadPart;
      LONG high = 77;
      DWORD at = SetFilePointer((HANDLE)0xdead, 0, &high, FILE_BEGIN);
      DWORD atError = GetLastError();
      LONG left = high;
      DWORD sizeHigh = 77;
      DWORD size = GetFileSize((HANDLE)0xdead, &sizeHigh);
      DWORD sizeError = GetLastError();
      LARGE_INTEGER large = { 0 };
      large.QuadPart = 77;
      BOOL told = GetFileSizeEx((HANDLE)0xdead, &large);
      DWORD toldError = GetLastError();
      LONGLONG length = large.QuadPart;
      BOOL end = SetEndOfFile((HANDLE)0xdead);
      DWORD endError = GetLastError();
      BOOL flushed = FlushFileBuffers((HANDLE)0xdead);
      DWORD flushedError = GetLastError();
      """
    Then moved is FALSE
    And error is ERROR_INVALID_HANDLE
    And there is 77
    And high is 77
    And at is 4294967295
    And atError is ERROR_INVALID_HANDLE
    And left is 77
    And sizeHigh is 77
    And size is 4294967295
    And sizeError is ERROR_INVALID_HANDLE
    And told is FALSE
    And toldError is ERROR_INVALID_HANDLE
    And length is 77
    And end is FALSE
    And endError is ERROR_INVALID_HANDLE
    And flushed is FALSE
    And flushedError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A pointer that is moved in a wrong way
    When "App" runs:
      """c
      HANDLE h = CreateFile(TEXT("hb-wrong-way.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
      LARGE_INTEGER distance = { 0 };
      distance.QuadPart = 5;
      LARGE_INTEGER now = { 0 };
      now.QuadPart = 77;
      BOOL moved = SetFilePointerEx(h, distance, &now, 77);
      DWORD error = GetLastError();
      LONGLONG there = now.QuadPart;
      DWORD at = SetFilePointer(h, 5, NULL, 77);
      DWORD atError = GetLastError();
      distance.QuadPart = -5;
      BOOL before = SetFilePointerEx(h, distance, &now, FILE_BEGIN);
      DWORD beforeError = GetLastError();
      LONGLONG still = now.QuadPart;
      BOOL silent = SetFilePointerEx(h, distance, NULL, FILE_END);
      DWORD silentError = GetLastError();
      LONG high = 1;
      DWORD far_ = SetFilePointer(h, 2, &high, FILE_BEGIN);
      LONG farHigh = high;
      SetLastError(7);
      DWORD last = SetFilePointer(h, -1, NULL, FILE_END);
      DWORD lastError = GetLastError();
      """
    Then moved is FALSE
    And error is ERROR_INVALID_PARAMETER
    And there is 77
    And at is 4294967295
    And atError is ERROR_INVALID_PARAMETER
    And before is FALSE
    And beforeError is ERROR_NEGATIVE_SEEK
    And still is 77
    And silent is FALSE
    And silentError is ERROR_NEGATIVE_SEEK
    And high is 1
    And far_ is 2
    And farHigh is 1
    And last is 4294967295
    And lastError is ERROR_NEGATIVE_SEEK

  # Source: Microsoft, "LockFile function", "UnlockFile function"; Wine 8.0, where the compiled snippet has run
  Scenario: A part of a file is locked once, and given up as it was locked
    When "App" runs:
      """c
      HANDLE a = CreateFile(TEXT("hb-locks.txt"), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
      HANDLE b = CreateFile(TEXT("hb-locks.txt"), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
      BOOL locked = LockFile(a, 4, 0, 4, 0);
      BOOL twice = LockFile(a, 4, 0, 4, 0);
      DWORD twiceError = GetLastError();
      BOOL other = LockFile(b, 7, 0, 10, 0);
      DWORD otherError = GetLastError();
      BOOL beside = LockFile(b, 8, 0, 10, 0);
      BOOL part = UnlockFile(a, 4, 0, 2, 0);
      BOOL others = UnlockFile(b, 4, 0, 4, 0);
      BOOL unlocked = UnlockFile(a, 4, 0, 4, 0);
      BOOL again = UnlockFile(a, 4, 0, 4, 0);
      BOOL now = LockFile(b, 4, 0, 4, 0);
      CloseHandle(b);
      BOOL released = LockFile(a, 0, 0, 0xFFFFFFFF, 0xFFFFFFFF);
      CloseHandle(a);
      DeleteFile(TEXT("hb-locks.txt"));
      a = b = NULL;
      """
    Then locked is TRUE
    And twice is FALSE
    And twiceError is ERROR_LOCK_VIOLATION
    And other is FALSE
    And otherError is ERROR_LOCK_VIOLATION
    And beside is TRUE
    And part is FALSE
    And others is FALSE
    And unlocked is TRUE
    And again is FALSE
    And now is TRUE
    And released is TRUE

  # Source: Microsoft, "LockFileEx function"; Wine 8.0, where the compiled snippet has run
  Scenario: Locks that are shared, and one that is exclusive
    When "App" runs:
      """c
      HANDLE a = CreateFile(TEXT("hb-shared.txt"), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
      HANDLE b = CreateFile(TEXT("hb-shared.txt"), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
      OVERLAPPED o = { 0 };
      o.Offset = 10;
      BOOL first = LockFileEx(a, LOCKFILE_FAIL_IMMEDIATELY, 0, 5, 0, &o);
      BOOL second = LockFileEx(b, LOCKFILE_FAIL_IMMEDIATELY, 0, 5, 0, &o);
      BOOL exclusive = LockFileEx(b, LOCKFILE_FAIL_IMMEDIATELY | LOCKFILE_EXCLUSIVE_LOCK, 0, 5, 0, &o);
      DWORD exclusiveError = GetLastError();
      BOOL gone = UnlockFileEx(a, 0, 5, 0, &o);
      BOOL goneToo = UnlockFileEx(b, 0, 5, 0, &o);
      BOOL alone = LockFileEx(b, LOCKFILE_FAIL_IMMEDIATELY | LOCKFILE_EXCLUSIVE_LOCK, 0, 5, 0, &o);
      BOOL shared = LockFileEx(a, LOCKFILE_FAIL_IMMEDIATELY, 0, 5, 0, &o);
      DWORD sharedError = GetLastError();
      o.Offset = 12;
      BOOL none = UnlockFileEx(b, 0, 5, 0, &o);
      BOOL odd = LockFileEx(a, 0, 1, 5, 0, &o);
      DWORD oddError = GetLastError();
      CloseHandle(b);
      CloseHandle(a);
      DeleteFile(TEXT("hb-shared.txt"));
      a = b = NULL;
      """
    Then first is TRUE
    And second is TRUE
    And exclusive is FALSE
    And exclusiveError is ERROR_LOCK_VIOLATION
    And gone is TRUE
    And goneToo is TRUE
    And alone is TRUE
    And shared is FALSE
    And sharedError is ERROR_LOCK_VIOLATION
    And none is FALSE
    And odd is FALSE
    And oddError is ERROR_INVALID_PARAMETER

  # Source: Microsoft, "SearchPathA function" (lpPath NULL)
  Scenario: Without a path, where Windows looks
    When "App" runs:
      """c
      HANDLE hFile = CreateFileA("here.txt", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
      CloseHandle(hFile);
      char found[MAX_PATH];
      BOOL isHere = SearchPathA(NULL, "here", ".txt", MAX_PATH, found, NULL) > 0;
      DWORD there = SearchPathA(NULL, "nowhere", ".txt", MAX_PATH, found, NULL);
      DWORD thereError = GetLastError();
      """
    Then isHere is TRUE
    And there is 0
    And thereError is ERROR_FILE_NOT_FOUND

  # Source: Microsoft, "LockFile function" (hFile needs GENERIC_READ or GENERIC_WRITE)
  Scenario: A lock takes the right to read or to write
    When "App" runs:
      """c
      HANDLE hAll = CreateFileA("f", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, CREATE_ALWAYS, 0, NULL);
      HANDLE hSee = CreateFileA("f", FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
      HANDLE hPut = CreateFileA("f", GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
      BOOL seen = LockFile(hSee, 0, 0, 1, 0);
      DWORD seenError = GetLastError();
      BOOL put = LockFile(hPut, 0, 0, 1, 0);
      """
    Then seen is FALSE
    And seenError is ERROR_ACCESS_DENIED
    And put is TRUE

  # Source: Microsoft, "LockFile function" (Remarks: other processes' reads of the region fail)
  Scenario: What is locked by one handle, another can neither read nor write
    When "App" runs:
      """c
      HANDLE a = CreateFileA("f", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, CREATE_ALWAYS, 0, NULL);
      HANDLE b = CreateFileA("f", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
      DWORD n = 0;
      char data[10] = { 0 };
      WriteFile(a, "0123456789", 10, &n, NULL);
      LockFile(a, 4, 0, 2, 0);
      BOOL before = ReadFile(b, data, 4, &n, NULL);
      DWORD beforeCount = n;
      BOOL over = ReadFile(b, data, 4, &n, NULL);
      DWORD overError = GetLastError();
      SetFilePointer(b, 5, NULL, FILE_BEGIN);
      BOOL written = WriteFile(b, "x", 1, &n, NULL);
      DWORD writtenError = GetLastError();
      SetFilePointer(b, 6, NULL, FILE_BEGIN);
      BOOL behind = WriteFile(b, "x", 1, &n, NULL);
      SetFilePointer(a, 4, NULL, FILE_BEGIN);
      BOOL own = ReadFile(a, data, 4, &n, NULL);
      DWORD ownCount = n;
      """
    Then before is TRUE
    And beforeCount is 4
    And over is FALSE
    And overError is ERROR_LOCK_VIOLATION
    And written is FALSE
    And writtenError is ERROR_LOCK_VIOLATION
    And behind is TRUE
    And own is TRUE
    And ownCount is 4

  # Source: Microsoft, "SetFileTime function"
  Scenario: Each of a file's times is set alone
    When "App" runs:
      """c
      HANDLE h = CreateFileA("timed", GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
      FILETIME made = { 0x10, 0x01c00000 };
      FILETIME used = { 0x20, 0x01c10000 };
      BOOL first = SetFileTime(h, &made, NULL, NULL);
      BOOL second = SetFileTime(h, NULL, &used, NULL);
      FILETIME c, a, w;
      GetFileTime(h, &c, &a, &w);
      DWORD usedHigh = a.dwHighDateTime;
      BOOL isMade = c.dwLowDateTime == 0x10 && c.dwHighDateTime == 0x01c00000;
      """
    Then first is TRUE
    And second is TRUE
    And usedHigh is 0x01c10000
    And isMade is TRUE

  # Source: Microsoft, "CopyFileA function"
  Scenario: A folder is copied by nobody
    When "App" runs:
      """c
      CreateDirectoryA("folder", NULL);
      BOOL folder = CopyFileA("folder", "other", FALSE);
      DWORD folderError = GetLastError();
      """
    Then folder is FALSE
    And folderError is ERROR_ACCESS_DENIED

  # Source: Microsoft, "FindFirstFileA function", WIN32_FIND_DATAA
  Scenario: What is found tells its size and its name
    When "App" runs:
      """c
      HANDLE h = CreateFileA("found.txt", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
      DWORD n = 0;
      WriteFile(h, "abcdef", 6, &n, NULL);
      CloseHandle(h);
      WIN32_FIND_DATAA data;
      HANDLE search = FindFirstFileA("found.*", &data);
      DWORD low = data.nFileSizeLow;
      DWORD high = data.nFileSizeHigh;
      int same = strcmp(data.cFileName, "found.txt");
      WIN32_FIND_DATAW wide;
      HANDLE again = FindFirstFileW(L"found.*", &wide);
      int sameWide = wcscmp(wide.cFileName, L"found.txt");
      """
    Then low is 6
    And high is 0
    And same is 0
    And sameWide is 0

Rule: Pipes and mailslots

  Background:
    Given a process "App"

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The kind of what a handle of a pipe leads to, and no handle
    When "App" runs:
      """c
      HANDLE hRead = NULL;
      HANDLE hWrite = NULL;
      BOOL made = CreatePipe(&hRead, &hWrite, NULL, 0);
      DWORD high = 77;
      SetLastError(7);
      DWORD type = GetFileType(hRead);
      DWORD typeError = GetLastError();
      DWORD unknown = GetFileType((HANDLE)0xdead);
      DWORD unknownError = GetLastError();
      """
    Then made is TRUE
    And high is 77
    And type is 3
    And typeError is 7
    And unknown is 0
    And unknownError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: What is in a pipe
    When "App" runs:
      """c
      HANDLE hRead = NULL;
      HANDLE hWrite = NULL;
      CreatePipe(&hRead, &hWrite, NULL, 0);
      DWORD written = 77;
      BOOL wrote = WriteFile(hWrite, "abcde", 5, &written, NULL);
      char buffer[2] = { 'x', 'x' };
      DWORD n = 77;
      DWORD all = 77;
      DWORD left = 77;
      BOOL done = PeekNamedPipe(hRead, buffer, 2, &n, &all, &left);
      int second = buffer[1];
      DWORD m = 77;
      BOOL nothing = PeekNamedPipe(hRead, NULL, 0, NULL, &m, NULL);
      """
    Then written is 5
    And wrote is TRUE
    And n is 2
    And all is 5
    And left is 4294967294
    And done is TRUE
    And second is 98
    And m is 5
    And nothing is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: What is in no pipe
    When "App" runs:
      """c
      DWORD n = 77;
      DWORD all = 77;
      DWORD left = 77;
      char buffer[2] = { 'x', 'x' };
      BOOL done = PeekNamedPipe((HANDLE)0xdead, buffer, 2, &n, &all, &left);
      DWORD error = GetLastError();
      """
    Then n is 77
    And all is 77
    And left is 77
    And done is FALSE
    And error is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A pipe peeked at from its wrong end
    When "App" runs:
      """c
      HANDLE hRead = NULL;
      HANDLE hWrite = NULL;
      CreatePipe(&hRead, &hWrite, NULL, 0);
      DWORD all = 77;
      BOOL wrong = PeekNamedPipe(hWrite, NULL, 0, NULL, &all, NULL);
      DWORD wrongError = GetLastError();
      DWORD left = all;
      BOOL empty = PeekNamedPipe(hRead, NULL, 0, NULL, &all, NULL);
      DWORD none = all;
      char buffer[4] = "xyz";
      DWORD n = 77;
      BOOL peeked = PeekNamedPipe(hRead, buffer, 4, &n, NULL, NULL);
      int untouched = buffer[0];
      CloseHandle(hWrite);
      DWORD m = 77;
      BOOL broken = PeekNamedPipe(hRead, buffer, 4, &m, NULL, NULL);
      DWORD brokenError = GetLastError();
      """
    Then all is 0
    And wrong is FALSE
    And wrongError is ERROR_ACCESS_DENIED
    And left is 77
    And empty is TRUE
    And none is 0
    And n is 0
    And peeked is TRUE
    And untouched is 120
    And m is 77
    And broken is FALSE
    And brokenError is ERROR_BROKEN_PIPE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A message peeked at in parts
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-parts"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE, 1, 4096, 4096, 0, NULL);
      HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-parts"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      DWORD written = 77;
      BOOL wrote = WriteFile(hClient, "12345", 5, &written, NULL);
      BOOL more = WriteFile(hClient, "678", 3, &written, NULL);
      char buffer[8] = "xxxxxxx";
      DWORD n = 77;
      DWORD all = 77;
      DWORD left = 77;
      BOOL done = PeekNamedPipe(hServer, buffer, 2, &n, &all, &left);
      DWORD error = GetLastError();
      DWORD m = 77;
      BOOL part = ReadFile(hServer, buffer, 2, &m, NULL);
      DWORD partError = GetLastError();
      DWORD k = 77;
      BOOL rest = ReadFile(hServer, buffer, 8, &k, NULL);
      DWORD whole = 77;
      DWORD wholeLeft = 77;
      BOOL again = PeekNamedPipe(hServer, buffer, 8, &whole, NULL, &wholeLeft);
      """
    Then written is 3
    And wrote is TRUE
    And more is TRUE
    And n is 2
    And all is 8
    And left is 3
    And done is TRUE
    And error is ERROR_SUCCESS
    And m is 2
    And part is FALSE
    And partError is ERROR_MORE_DATA
    And k is 3
    And rest is TRUE
    And whole is 3
    And wholeLeft is 0
    And again is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: What a pipe is
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-is"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE, 3, 100, 200, 0, NULL);
      DWORD flags = 77;
      DWORD out = 77;
      DWORD in = 77;
      DWORD most = 77;
      BOOL done = GetNamedPipeInfo(hServer, &flags, &out, &in, &most);
      DWORD state = 77;
      DWORD instances = 77;
      BOOL told = GetNamedPipeHandleState(hServer, &state, &instances, NULL, NULL, NULL, 0);
      BOOL nothing = GetNamedPipeInfo(hServer, NULL, NULL, NULL, NULL);
      DWORD no = 77;
      BOOL none = GetNamedPipeInfo((HANDLE)0xdead, &no, NULL, NULL, NULL);
      DWORD error = GetLastError();
      """
    Then flags is 5
    And out is 100
    And in is 200
    And most is 3
    And done is TRUE
    And state is 2
    And instances is 1
    And told is TRUE
    And nothing is TRUE
    And no is 77
    And none is FALSE
    And error is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: The state of a pipe
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-state"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE, 3, 4096, 4096, 0, NULL);
      HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-state"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      DWORD state = 77;
      DWORD instances = 77;
      BOOL told = GetNamedPipeHandleState(hClient, &state, &instances, NULL, NULL, NULL, 0);
      DWORD mode = PIPE_READMODE_MESSAGE;
      BOOL set = SetNamedPipeHandleState(hClient, &mode, NULL, NULL);
      DWORD now = 77;
      BOOL again = GetNamedPipeHandleState(hClient, &now, NULL, NULL, NULL, NULL, 0);
      DWORD none = 77;
      BOOL wrong = GetNamedPipeHandleState((HANDLE)0xdead, &none, NULL, NULL, NULL, NULL, 0);
      DWORD wrongError = GetLastError();
      BOOL wrongSet = SetNamedPipeHandleState((HANDLE)0xdead, &mode, NULL, NULL);
      DWORD wrongSetError = GetLastError();
      ULONG server = 77;
      BOOL who = GetNamedPipeServerProcessId(hClient, &server);
      BOOL own = server == GetCurrentProcessId();
      """
    Then state is 0
    And instances is 1
    And told is TRUE
    And mode is 2
    And set is TRUE
    And now is 2
    And again is TRUE
    And none is 77
    And wrong is FALSE
    And wrongError is ERROR_INVALID_HANDLE
    And wrongSet is FALSE
    And wrongSetError is ERROR_INVALID_HANDLE
    And who is TRUE
    And own is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Who is at the other end of a pipe
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-who"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 100, 100, 0, NULL);
      HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-who"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      ULONG client = 77;
      BOOL done = GetNamedPipeClientProcessId(hServer, &client);
      BOOL own = client == GetCurrentProcessId();
      ULONG no = 77;
      BOOL none = GetNamedPipeClientProcessId((HANDLE)0xdead, &no);
      DWORD error = GetLastError();
      DWORD left = no;
      """
    Then done is TRUE
    And own is TRUE
    And none is FALSE
    And error is ERROR_INVALID_HANDLE
    And left is 77

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A pipe that is busy
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-busy"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 4096, 4096, 50, NULL);
      HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-busy"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      HANDLE other = CreateFile(TEXT("\\\\.\\pipe\\hb-busy"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      DWORD otherError = GetLastError();
      BOOL waited = WaitNamedPipe(TEXT("\\\\.\\pipe\\hb-busy"), 20);
      DWORD waitedError = GetLastError();
      BOOL connected = ConnectNamedPipe(hServer, NULL);
      DWORD connectedError = GetLastError();
      CloseHandle(hClient);
      BOOL closing = ConnectNamedPipe(hServer, NULL);
      DWORD closingError = GetLastError();
      BOOL off = DisconnectNamedPipe(hServer);
      BOOL wrong = ConnectNamedPipe((HANDLE)0xdead, NULL);
      DWORD wrongError = GetLastError();
      BOOL wrongOff = DisconnectNamedPipe((HANDLE)0xdead);
      DWORD wrongOffError = GetLastError();
      """
    Then otherError is ERROR_PIPE_BUSY
    And waited is FALSE
    And waitedError is ERROR_SEM_TIMEOUT
    And connected is FALSE
    And connectedError is ERROR_PIPE_CONNECTED
    And closing is FALSE
    And closingError is ERROR_NO_DATA
    And off is TRUE
    And wrong is FALSE
    And wrongError is ERROR_INVALID_HANDLE
    And wrongOff is FALSE
    And wrongOffError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A pipe whose reader is gone
    When "App" runs:
      """c
      HANDLE hRead = NULL;
      HANDLE hWrite = NULL;
      CreatePipe(&hRead, &hWrite, NULL, 0);
      CloseHandle(hRead);
      DWORD n = 77;
      BOOL done = WriteFile(hWrite, "abc", 3, &n, NULL);
      DWORD error = GetLastError();
      BOOL flushed = FlushFileBuffers(hWrite);
      DWORD flushedError = GetLastError();
      """
    Then n is 0
    And done is FALSE
    And error is ERROR_NO_DATA
    And flushed is TRUE
    And flushedError is ERROR_NO_DATA

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A pipe whose writer is gone
    When "App" runs:
      """c
      HANDLE hRead = NULL;
      HANDLE hWrite = NULL;
      CreatePipe(&hRead, &hWrite, NULL, 0);
      DWORD written = 77;
      BOOL wrote = WriteFile(hWrite, "ab", 2, &written, NULL);
      CloseHandle(hWrite);
      char buffer[4] = "xyz";
      DWORD n = 77;
      BOOL rest = ReadFile(hRead, buffer, 4, &n, NULL);
      DWORD m = 77;
      BOOL done = ReadFile(hRead, buffer, 4, &m, NULL);
      DWORD error = GetLastError();
      """
    Then written is 2
    And wrote is TRUE
    And n is 2
    And rest is TRUE
    And m is 0
    And done is FALSE
    And error is ERROR_BROKEN_PIPE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Reading where only writing is allowed
    When "App" runs:
      """c
      HANDLE hRead = NULL;
      HANDLE hWrite = NULL;
      CreatePipe(&hRead, &hWrite, NULL, 0);
      char buffer[4] = "xyz";
      DWORD n = 77;
      BOOL done = ReadFile(hWrite, buffer, 4, &n, NULL);
      DWORD error = GetLastError();
      DWORD m = 77;
      BOOL wrote = WriteFile(hRead, buffer, 4, &m, NULL);
      DWORD wroteError = GetLastError();
      """
    Then n is 0
    And done is FALSE
    And error is ERROR_ACCESS_DENIED
    And m is 0
    And wrote is FALSE
    And wroteError is ERROR_ACCESS_DENIED

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: What a mailslot is
    When "App" runs:
      """c
      HANDLE hSlot = CreateMailslot(TEXT("\\\\.\\mailslot\\hb-is"), 40, 1000, NULL);
      DWORD size = 77;
      DWORD next = 77;
      DWORD count = 77;
      BOOL done = GetMailslotInfo(hSlot, &size, &next, &count, NULL);
      BOOL nothing = GetMailslotInfo(hSlot, NULL, NULL, NULL, NULL);
      DWORD no = 77;
      BOOL none = GetMailslotInfo((HANDLE)0xdead, &no, NULL, NULL, NULL);
      DWORD error = GetLastError();
      """
    Then size is 40
    And next is 4294967295
    And count is 0
    And done is TRUE
    And nothing is TRUE
    And no is 77
    And none is FALSE
    And error is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A name that is NULL
    When "App" runs:
      """c
      HANDLE slot = CreateMailslot(NULL, 0, 0, NULL);
      DWORD slotError = GetLastError();
      BOOL noSlot = slot == INVALID_HANDLE_VALUE;
      HANDLE pipe = CreateNamedPipe(NULL, PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 100, 100, 0, NULL);
      DWORD pipeError = GetLastError();
      BOOL noPipe = pipe == INVALID_HANDLE_VALUE;
      """
    Then slotError is ERROR_PATH_NOT_FOUND
    And noSlot is TRUE
    And pipeError is ERROR_PATH_NOT_FOUND
    And noPipe is TRUE

  # Source: Wine 8.0, where the compiled snippet has run; Microsoft Learn: DisconnectNamedPipe
  Scenario: What can be done with a pipe that was disconnected
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-off"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 100, 100, 0, NULL);
      HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-off"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      BOOL off = DisconnectNamedPipe(hServer);
      DWORD n = 77;
      BOOL wrote = WriteFile(hServer, "abc", 3, &n, NULL);
      DWORD wroteError = GetLastError();
      BOOL sent = WriteFile(hClient, "abc", 3, &n, NULL);
      DWORD sentError = GetLastError();
      char buffer[4];
      BOOL got = ReadFile(hClient, buffer, 3, &n, NULL);
      DWORD gotError = GetLastError();
      BOOL flushed = FlushFileBuffers(hClient);
      DWORD flushedError = GetLastError();
      BOOL peeked = PeekNamedPipe(hClient, NULL, 0, NULL, &n, NULL);
      DWORD peekedError = GetLastError();
      BOOL twice = DisconnectNamedPipe(hServer);
      DWORD twiceError = GetLastError();
      """
    Then off is TRUE
    And n is 0
    And wrote is FALSE
    And wroteError is ERROR_PIPE_NOT_CONNECTED
    And sent is FALSE
    And sentError is ERROR_PIPE_NOT_CONNECTED
    And got is FALSE
    And gotError is ERROR_PIPE_NOT_CONNECTED
    And flushed is FALSE
    And flushedError is ERROR_PIPE_NOT_CONNECTED
    And peeked is FALSE
    And peekedError is ERROR_PIPE_NOT_CONNECTED
    And twice is FALSE
    And twiceError is ERROR_PIPE_NOT_CONNECTED

  # Source: Microsoft, "Pipe Names" (256 characters); Wine 8.0, where the compiled snippet has run
  Scenario: Paths of pipes and mailslots that are too long
    When "App" runs:
      """c
      WCHAR pipe[261] = L"\\\\.\\pipe\\";
      WCHAR slot[261] = L"\\\\.\\mailslot\\";
      int i;
      for (i = 9; i < 260; i++) pipe[i] = L'x';
      for (i = 13; i < 260; i++) slot[i] = L'x';
      pipe[260] = 0;
      slot[260] = 0;
      HANDLE hPipe = CreateNamedPipeW(pipe, PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 0, 0, 0, NULL);
      DWORD pipeError = GetLastError();
      HANDLE hSlot = CreateMailslotW(slot, 0, 0, NULL);
      DWORD slotError = GetLastError();
      HANDLE hOpen = CreateFileW(pipe, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
      DWORD openError = GetLastError();
      pipe[250] = 0;
      slot[250] = 0;
      HANDLE hShort = CreateNamedPipeW(pipe, PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 0, 0, 0, NULL);
      BOOL pipeFits = hShort != INVALID_HANDLE_VALUE;
      HANDLE hShorter = CreateMailslotW(slot, 0, 0, NULL);
      BOOL slotFits = hShorter != INVALID_HANDLE_VALUE;
      """
    Then hPipe is INVALID_HANDLE_VALUE
    And pipeError is ERROR_FILENAME_EXCED_RANGE
    And hSlot is INVALID_HANDLE_VALUE
    And slotError is ERROR_FILENAME_EXCED_RANGE
    And hOpen is INVALID_HANDLE_VALUE
    And openError is ERROR_FILE_NOT_FOUND
    And pipeFits is TRUE
    And slotFits is TRUE

  # Source: Microsoft, "CreateNamedPipeA function" (dwOpenMode; dwPipeMode)
  Scenario: Modes that no pipe has
    When "App" runs:
      """c
      HANDLE mode = CreateNamedPipeA("\\\\.\\pipe\\p", PIPE_ACCESS_DUPLEX | 0x1000, 0, 1, 0, 0, 0, NULL);
      DWORD modeError = GetLastError();
      BOOL isMade = mode != INVALID_HANDLE_VALUE;
      HANDLE type = CreateNamedPipeA("\\\\.\\pipe\\p", PIPE_ACCESS_DUPLEX, 0x1000, 1, 0, 0, 0, NULL);
      DWORD typeError = GetLastError();
      """
    Then isMade is FALSE
    And modeError is ERROR_INVALID_PARAMETER
    And type is INVALID_HANDLE_VALUE
    And typeError is ERROR_INVALID_PARAMETER

  # Source: Microsoft, "CreateNamedPipeA function" (nMaxInstances)
  Scenario: Pipes of too few and of too many instances
    When "App" runs:
      """c
      HANDLE many = CreateNamedPipeA("\\\\.\\pipe\\crowd", PIPE_ACCESS_DUPLEX, 0, 256, 0, 0, 0, NULL);
      DWORD manyError = GetLastError();
      BOOL isMade = many != INVALID_HANDLE_VALUE;
      HANDLE none = CreateNamedPipeA("\\\\.\\pipe\\crowd", PIPE_ACCESS_DUPLEX, 0, 0, 0, 0, 0, NULL);
      DWORD noneError = GetLastError();
      """
    Then isMade is FALSE
    And manyError is ERROR_INVALID_PARAMETER
    And none is INVALID_HANDLE_VALUE
    And noneError is ERROR_INVALID_PARAMETER

  # Source: Microsoft, "TransactNamedPipe function"
  Scenario: A client that was sent away asks for an answer
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipeA("\\\\.\\pipe\\away", PIPE_ACCESS_DUPLEX, PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE, 1, 0, 0, 0, NULL);
      HANDLE hClient = CreateFileA("\\\\.\\pipe\\away", GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      DWORD mode = PIPE_READMODE_MESSAGE;
      SetNamedPipeHandleState(hClient, &mode, NULL, NULL);
      DisconnectNamedPipe(hServer);
      char answer[8];
      DWORD n = 0;
      BOOL done = TransactNamedPipe(hClient, "abc", 3, answer, 8, &n, NULL);
      DWORD error = GetLastError();
      """
    Then done is FALSE
    And error is ERROR_PIPE_NOT_CONNECTED

  # Source: Microsoft, "SetNamedPipeHandleState function" (lpMaxCollectionCount must be NULL on the same computer)
  Scenario: On one computer nothing is collected
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipeA("\\\\.\\pipe\\uncollected", PIPE_ACCESS_DUPLEX, 0, 1, 0, 0, 0, NULL);
      HANDLE hClient = CreateFileA("\\\\.\\pipe\\uncollected", GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      DWORD count = 10;
      BOOL collects = SetNamedPipeHandleState(hClient, NULL, &count, NULL);
      DWORD collectsError = GetLastError();
      BOOL nothing = SetNamedPipeHandleState(hClient, NULL, NULL, NULL);
      """
    Then collects is FALSE
    And collectsError is ERROR_INVALID_PARAMETER
    And nothing is TRUE

Rule: Overlapped operations

  Background:
    Given a process "App"

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A longer message than an overlapped read has room for
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-longer"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED, PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE, 1, 4096, 4096, 0, NULL);
      HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-longer"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      DWORD written = 0;
      BOOL wrote = WriteFile(hClient, "12345678", 8, &written, NULL);
      OVERLAPPED ov = { 0 };
      ov.hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      char buffer[4] = { 'x', 'x', 'x', 'x' };
      DWORD n = 77;
      BOOL done = ReadFile(hServer, buffer, 4, &n, &ov);
      DWORD error = GetLastError();
      ULONG_PTR internal = ov.Internal;
      ULONG_PTR high = ov.InternalHigh;
      int last = buffer[3];
      """
    Then written is 8
    And wrote is TRUE
    And n is 0
    And done is FALSE
    And error is ERROR_MORE_DATA
    And internal is 2147483653
    And high is 4
    And last is 52

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A read that goes on, and then is over
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-goes-on"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED, PIPE_TYPE_BYTE, 1, 4096, 4096, 0, NULL);
      HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-goes-on"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      OVERLAPPED ov = { 0 };
      ov.hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      char buffer[8] = { 'x' };
      DWORD n = 77;
      BOOL done = ReadFile(hServer, buffer, 8, &n, &ov);
      DWORD error = GetLastError();
      ULONG_PTR pending = ov.Internal;
      ULONG_PTR none = ov.InternalHigh;
      DWORD k = 77;
      BOOL early = GetOverlappedResult(hServer, &ov, &k, FALSE);
      DWORD earlyError = GetLastError();
      DWORD written = 0;
      BOOL wrote = WriteFile(hClient, "abc", 3, &written, NULL);
      DWORD waited = WaitForSingleObject(ov.hEvent, 1000);
      ULONG_PTR internal = ov.Internal;
      ULONG_PTR high = ov.InternalHigh;
      int first = buffer[0];
      DWORD m = 77;
      BOOL late = GetOverlappedResult(hServer, &ov, &m, FALSE);
      """
    Then n is 0
    And done is FALSE
    And error is ERROR_IO_PENDING
    And pending is 259
    And none is 0
    And k is 77
    And early is FALSE
    And earlyError is ERROR_IO_INCOMPLETE
    And written is 3
    And wrote is TRUE
    And waited is WAIT_OBJECT_0
    And internal is 0
    And high is 3
    And first is 97
    And m is 3
    And late is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A read that is cancelled
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-cancelled"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED, PIPE_TYPE_BYTE, 1, 4096, 4096, 0, NULL);
      HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-cancelled"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      OVERLAPPED ov = { 0 };
      char buffer[8] = { 'x' };
      DWORD n = 77;
      BOOL done = ReadFile(hServer, buffer, 8, &n, &ov);
      DWORD error = GetLastError();
      BOOL cancelled = CancelIoEx(hServer, &ov);
      DWORD m = 77;
      BOOL late = GetOverlappedResult(hServer, &ov, &m, TRUE);
      DWORD lateError = GetLastError();
      ULONG_PTR internal = ov.Internal;
      ULONG_PTR high = ov.InternalHigh;
      """
    Then n is 0
    And done is FALSE
    And error is ERROR_IO_PENDING
    And cancelled is TRUE
    And m is 0
    And late is FALSE
    And lateError is ERROR_OPERATION_ABORTED
    And internal is 3221225760
    And high is 0

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A read of which the other end is gone
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-gone"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED, PIPE_TYPE_BYTE, 1, 4096, 4096, 0, NULL);
      HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-gone"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      CloseHandle(hClient);
      OVERLAPPED ov = { 0 };
      ov.InternalHigh = 5;
      char buffer[8] = { 'x' };
      DWORD n = 77;
      BOOL done = ReadFile(hServer, buffer, 8, &n, &ov);
      DWORD error = GetLastError();
      """
    Then n is 0
    And done is FALSE
    And error is ERROR_BROKEN_PIPE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A server that listens
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-listens"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED, PIPE_TYPE_BYTE, 1, 4096, 4096, 0, NULL);
      OVERLAPPED ov = { 0 };
      ov.hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      BOOL done = ConnectNamedPipe(hServer, &ov);
      DWORD error = GetLastError();
      ULONG_PTR pending = ov.Internal;
      HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-listens"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      DWORD waited = WaitForSingleObject(ov.hEvent, 1000);
      ULONG_PTR internal = ov.Internal;
      OVERLAPPED again = { 0 };
      again.hEvent = ov.hEvent;
      BOOL second = ConnectNamedPipe(hServer, &again);
      DWORD secondError = GetLastError();
      """
    Then done is FALSE
    And error is ERROR_IO_PENDING
    And pending is 259
    And waited is WAIT_OBJECT_0
    And internal is 0
    And second is FALSE
    And secondError is ERROR_PIPE_CONNECTED

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A read with an invalid handle keeps its count and its OVERLAPPED
    When "App" runs:
      """c
      DWORD n = 77;
      char buffer[4] = { 'x' };
      BOOL done = ReadFile((HANDLE)0xdead, buffer, 4, &n, NULL);
      DWORD error = GetLastError();
      OVERLAPPED ov = { 0 };
      DWORD m = 77;
      BOOL more = ReadFile((HANDLE)0xdead, buffer, 4, &m, &ov);
      ULONG_PTR internal = ov.Internal;
      """
    Then n is 0
    And done is FALSE
    And error is ERROR_INVALID_HANDLE
    And m is 0
    And more is FALSE
    And internal is 259

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A write with an invalid handle
    When "App" runs:
      """c
      DWORD n = 77;
      BOOL done = WriteFile((HANDLE)0xdead, "abc", 3, &n, NULL);
      DWORD error = GetLastError();
      """
    Then n is 0
    And done is FALSE
    And error is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Operations that are cancelled where none is
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-none"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED, PIPE_TYPE_BYTE, 1, 4096, 4096, 0, NULL);
      OVERLAPPED ov = { 0 };
      BOOL all = CancelIo(hServer);
      BOOL one = CancelIoEx(hServer, &ov);
      DWORD oneError = GetLastError();
      BOOL wrong = CancelIo((HANDLE)0xdead);
      DWORD wrongError = GetLastError();
      BOOL wrongEx = CancelIoEx((HANDLE)0xdead, NULL);
      DWORD wrongExError = GetLastError();
      BOOL wrongThread = CancelSynchronousIo((HANDLE)0xdead);
      DWORD wrongThreadError = GetLastError();
      """
    Then all is TRUE
    And one is FALSE
    And oneError is ERROR_NOT_FOUND
    And wrong is FALSE
    And wrongError is ERROR_INVALID_HANDLE
    And wrongEx is FALSE
    And wrongExError is ERROR_INVALID_HANDLE
    And wrongThread is FALSE
    And wrongThreadError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A result of what goes on and of no file
    When "App" runs:
      """c
      OVERLAPPED ov = { 0 };
      ov.Internal = 0x103;
      DWORD n = 77;
      BOOL pending = GetOverlappedResult((HANDLE)0xdead, &ov, &n, FALSE);
      DWORD pendingError = GetLastError();
      ov.Internal = 0;
      ov.InternalHigh = 5;
      BOOL over = GetOverlappedResult((HANDLE)0xdead, &ov, &n, FALSE);
      DWORD m = n;
      ov.Internal = 0xC0000120;
      BOOL cancelled = GetOverlappedResult((HANDLE)0xdead, &ov, &n, FALSE);
      DWORD cancelledError = GetLastError();
      """
    Then n is 5
    And pending is FALSE
    And pendingError is ERROR_IO_INCOMPLETE
    And over is TRUE
    And m is 5
    And cancelled is FALSE
    And cancelledError is ERROR_OPERATION_ABORTED

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An operation that is over at once
    When "App" runs:
      """c
      HANDLE h = CreateFile(TEXT("hb-at-once.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
      OVERLAPPED ov = { 0 };
      ov.Internal = 77;
      ov.InternalHigh = 77;
      ov.hEvent = CreateEvent(NULL, TRUE, TRUE, NULL);
      DWORD n = 77;
      BOOL done = WriteFile(h, "abc", 3, &n, &ov);
      ULONG_PTR internal = ov.Internal;
      ULONG_PTR high = ov.InternalHigh;
      DWORD set = WaitForSingleObject(ov.hEvent, 0);
      OVERLAPPED behind = { 0 };
      behind.Offset = 100;
      DWORD m = 77;
      char buffer[4] = "xyz";
      BOOL read = ReadFile(h, buffer, 4, &m, &behind);
      DWORD readError = GetLastError();
      ULONG_PTR endInternal = behind.Internal;
      """
    Then n is 3
    And done is TRUE
    And internal is 0
    And high is 3
    And set is WAIT_OBJECT_0
    And m is 0
    And read is FALSE
    And readError is ERROR_HANDLE_EOF
    And endInternal is 3221225489

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An overlapped write, and the event it resets
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-resets"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED, PIPE_TYPE_BYTE, 1, 4096, 4096, 0, NULL);
      HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-resets"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      OVERLAPPED ov = { 0 };
      ov.hEvent = CreateEvent(NULL, TRUE, TRUE, NULL);
      char buffer[4] = "xyz";
      BOOL done = ReadFile(hServer, buffer, 4, NULL, &ov);
      DWORD error = GetLastError();
      DWORD reset = WaitForSingleObject(ov.hEvent, 0);
      DWORD written = 77;
      BOOL wrote = WriteFile(hClient, "ab", 2, &written, NULL);
      DWORD set = WaitForSingleObject(ov.hEvent, 1000);
      DWORD n = 77;
      BOOL over = GetOverlappedResult(hServer, &ov, &n, TRUE);
      int last = buffer[2];
      """
    Then done is FALSE
    And error is ERROR_IO_PENDING
    And reset is WAIT_TIMEOUT
    And written is 2
    And wrote is TRUE
    And set is WAIT_OBJECT_0
    And n is 2
    And over is TRUE
    And last is 122

Rule: Objects that others wait for

  Background:
    Given a process "App"

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Waiting for nothing
    When "App" runs:
      """c
      DWORD done = WaitForSingleObject((HANDLE)0xdead, 0);
      DWORD error = GetLastError();
      HANDLE h[2] = { CreateEvent(NULL, FALSE, TRUE, NULL), CreateEvent(NULL, FALSE, FALSE, NULL) };
      DWORD any = WaitForMultipleObjects(2, h, FALSE, 0);
      DWORD all = WaitForMultipleObjects(2, h, TRUE, 10);
      DWORD none = WaitForMultipleObjects(0, h, FALSE, 0);
      DWORD noneError = GetLastError();
      """
    Then done is WAIT_FAILED
    And error is ERROR_INVALID_HANDLE
    And any is WAIT_OBJECT_0
    And all is WAIT_TIMEOUT
    And none is WAIT_FAILED
    And noneError is ERROR_INVALID_PARAMETER

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: An event that exists already
    When "App" runs:
      """c
      HANDLE h = CreateEvent(NULL, FALSE, FALSE, TEXT("hb-exists"));
      DWORD first = GetLastError();
      HANDLE again = CreateEvent(NULL, FALSE, FALSE, TEXT("hb-exists"));
      DWORD second = GetLastError();
      HANDLE mutex = CreateMutex(NULL, FALSE, TEXT("hb-exists"));
      DWORD third = GetLastError();
      BOOL none = mutex == NULL;
      """
    Then first is ERROR_SUCCESS
    And second is ERROR_ALREADY_EXISTS
    And third is ERROR_INVALID_HANDLE
    And none is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Objects that cannot be opened
    When "App" runs:
      """c
      HANDLE h = OpenEvent(SYNCHRONIZE, FALSE, TEXT("hb-not-there"));
      BOOL none = h == NULL;
      DWORD error = GetLastError();
      HANDLE noName = OpenMutex(SYNCHRONIZE, FALSE, NULL);
      DWORD noNameError = GetLastError();
      HANDLE event = CreateEvent(NULL, FALSE, FALSE, TEXT("hb-an-event"));
      HANDLE mutex = OpenMutex(SYNCHRONIZE, FALSE, TEXT("hb-an-event"));
      DWORD mutexError = GetLastError();
      HANDLE mapping = OpenFileMapping(FILE_MAP_READ, FALSE, TEXT("hb-not-there"));
      DWORD mappingError = GetLastError();
      HANDLE job = OpenJobObject(JOB_OBJECT_QUERY, FALSE, TEXT("hb-not-there"));
      DWORD jobError = GetLastError();
      HANDLE semaphore = OpenSemaphore(SYNCHRONIZE, FALSE, TEXT("hb-not-there"));
      DWORD semaphoreError = GetLastError();
      HANDLE timer = OpenWaitableTimer(SYNCHRONIZE, FALSE, TEXT("hb-not-there"));
      DWORD timerError = GetLastError();
      HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, 0);
      DWORD processError = GetLastError();
      HANDLE nobody = OpenProcess(SYNCHRONIZE, FALSE, 0xfffffff0);
      DWORD nobodyError = GetLastError();
      HANDLE thread = OpenThread(SYNCHRONIZE, FALSE, 0);
      DWORD threadError = GetLastError();
      """
    Then none is TRUE
    And error is ERROR_FILE_NOT_FOUND
    And noNameError is ERROR_INVALID_PARAMETER
    And mutexError is ERROR_INVALID_HANDLE
    And mappingError is ERROR_FILE_NOT_FOUND
    And jobError is ERROR_FILE_NOT_FOUND
    And semaphoreError is ERROR_FILE_NOT_FOUND
    And timerError is ERROR_FILE_NOT_FOUND
    And processError is ERROR_INVALID_PARAMETER
    And nobodyError is ERROR_INVALID_PARAMETER
    And threadError is ERROR_INVALID_PARAMETER

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Semaphores that cannot be
    When "App" runs:
      """c
      HANDLE zero = CreateSemaphore(NULL, 0, 0, NULL);
      DWORD zeroError = GetLastError();
      BOOL none = zero == NULL;
      HANDLE over = CreateSemaphore(NULL, 3, 2, NULL);
      DWORD overError = GetLastError();
      HANDLE negative = CreateSemaphore(NULL, -1, 2, NULL);
      DWORD negativeError = GetLastError();
      LONG before = 77;
      BOOL wrong = ReleaseSemaphore((HANDLE)0xdead, 1, &before);
      DWORD wrongError = GetLastError();
      LONG left = before;
      HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
      BOOL other = ReleaseSemaphore(event, 1, &before);
      DWORD otherError = GetLastError();
      """
    Then zeroError is ERROR_INVALID_PARAMETER
    And none is TRUE
    And overError is ERROR_INVALID_PARAMETER
    And negativeError is ERROR_INVALID_PARAMETER
    And before is 77
    And wrong is FALSE
    And wrongError is ERROR_INVALID_HANDLE
    And left is 77
    And other is FALSE
    And otherError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Mutexes and who owns them
    When "App" runs:
      """c
      HANDLE h = CreateMutex(NULL, TRUE, NULL);
      BOOL once = ReleaseMutex(h);
      BOOL twice = ReleaseMutex(h);
      DWORD twiceError = GetLastError();
      BOOL wrong = ReleaseMutex((HANDLE)0xdead);
      DWORD wrongError = GetLastError();
      HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
      BOOL other = ReleaseMutex(event);
      DWORD otherError = GetLastError();
      BOOL set = SetEvent(h);
      DWORD setError = GetLastError();
      BOOL pulsed = PulseEvent((HANDLE)0xdead);
      DWORD pulsedError = GetLastError();
      BOOL reset = ResetEvent(NULL);
      DWORD resetError = GetLastError();
      """
    Then once is TRUE
    And twice is FALSE
    And twiceError is ERROR_NOT_OWNER
    And wrong is FALSE
    And wrongError is ERROR_INVALID_HANDLE
    And other is FALSE
    And otherError is ERROR_INVALID_HANDLE
    And set is FALSE
    And setError is ERROR_INVALID_HANDLE
    And pulsed is FALSE
    And pulsedError is ERROR_INVALID_HANDLE
    And reset is FALSE
    And resetError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Timers
    When "App" runs:
      """c
      HANDLE h = CreateWaitableTimer(NULL, TRUE, NULL);
      LARGE_INTEGER due = { 0 };
      due.QuadPart = -10000;
      BOOL set = SetWaitableTimer(h, &due, 0, NULL, NULL, FALSE);
      DWORD waited = WaitForSingleObject(h, 1000);
      BOOL cancelled = CancelWaitableTimer(h);
      DWORD still = WaitForSingleObject(h, 0);
      BOOL wrong = SetWaitableTimer((HANDLE)0xdead, &due, 0, NULL, NULL, FALSE);
      DWORD wrongError = GetLastError();
      BOOL none = CancelWaitableTimer((HANDLE)0xdead);
      DWORD noneError = GetLastError();
      """
    Then set is TRUE
    And waited is WAIT_OBJECT_0
    And cancelled is TRUE
    And still is WAIT_OBJECT_0
    And wrong is FALSE
    And wrongError is ERROR_INVALID_HANDLE
    And none is FALSE
    And noneError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Waits for wrong handles
    When "App" runs:
      """c
      HANDLE event = CreateEvent(NULL, TRUE, TRUE, NULL);
      HANDLE mixed[2] = { NULL, NULL };
      mixed[0] = event;
      DWORD some = WaitForMultipleObjects(2, mixed, FALSE, 0);
      DWORD someError = GetLastError();
      HANDLE many[65] = { NULL };
      DWORD tooMany = WaitForMultipleObjects(65, many, FALSE, 0);
      DWORD tooManyError = GetLastError();
      DWORD signalled = SignalObjectAndWait((HANDLE)0xdead, event, 0, FALSE);
      DWORD signalledError = GetLastError();
      HANDLE semaphore = CreateSemaphore(NULL, 1, 1, NULL);
      DWORD over = SignalObjectAndWait(semaphore, event, 0, FALSE);
      DWORD overError = GetLastError();
      DWORD both = SignalObjectAndWait(event, event, 0, FALSE);
      """
    Then some is WAIT_FAILED
    And someError is ERROR_INVALID_HANDLE
    And tooMany is WAIT_FAILED
    And tooManyError is ERROR_INVALID_PARAMETER
    And signalled is WAIT_FAILED
    And signalledError is ERROR_INVALID_HANDLE
    And over is WAIT_FAILED
    And overError is ERROR_TOO_MANY_POSTS
    And both is WAIT_OBJECT_0

  # Source: Microsoft, "CreateMutex" (lpName: MAX_PATH); Wine 8.0, where the compiled snippet has run
  Scenario: Names in bytes that are too long
    When "App" runs:
      """c
      char name[262];
      memset(name, 'x', 261);
      name[261] = 0;
      HANDLE hMutex = CreateMutexA(NULL, FALSE, name);
      DWORD mutexError = GetLastError();
      HANDLE hEvent = CreateEventA(NULL, FALSE, FALSE, name);
      DWORD eventError = GetLastError();
      HANDLE hSemaphore = CreateSemaphoreA(NULL, 0, 1, name);
      DWORD semaphoreError = GetLastError();
      HANDLE hOpen = OpenMutexA(SYNCHRONIZE, FALSE, name);
      DWORD openError = GetLastError();
      name[259] = 0;
      HANDLE hFits = CreateMutexA(NULL, FALSE, name);
      BOOL fits = hFits != NULL;
      DWORD fitsError = GetLastError();
      """
    Then hMutex is NULL
    And mutexError is ERROR_FILENAME_EXCED_RANGE
    And hEvent is NULL
    And eventError is ERROR_FILENAME_EXCED_RANGE
    And hSemaphore is NULL
    And semaphoreError is ERROR_FILENAME_EXCED_RANGE
    And hOpen is NULL
    And openError is ERROR_FILENAME_EXCED_RANGE
    And fits is TRUE
    And fitsError is ERROR_SUCCESS

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: What cannot be waited for
    When "App" runs:
      """c
      HANDLE hMapping = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL);
      DWORD mapping = WaitForSingleObject(hMapping, 0);
      DWORD mappingError = GetLastError();
      HANDLE hEvent = CreateEvent(NULL, FALSE, TRUE, NULL);
      HANDLE h[2] = { hEvent, hMapping };
      DWORD any = WaitForMultipleObjects(2, h, FALSE, 0);
      DWORD anyError = GetLastError();
      DWORD left = WaitForSingleObject(hEvent, 0);
      """
    Then mapping is WAIT_FAILED
    And mappingError is ERROR_ACCESS_DENIED
    And any is WAIT_FAILED
    And anyError is ERROR_ACCESS_DENIED
    And left is WAIT_OBJECT_0

  # Source: Microsoft, "CreateEventEx" (dwFlags, dwDesiredAccess); Wine 8.0, where the compiled snippet has run
  Scenario: What is asked for when an object is made, and no more
    When "App" runs:
      """c
      HANDLE hEvent = CreateEventEx(NULL, NULL, CREATE_EVENT_MANUAL_RESET | CREATE_EVENT_INITIAL_SET, SYNCHRONIZE);
      DWORD once = WaitForSingleObject(hEvent, 0);
      DWORD twice = WaitForSingleObject(hEvent, 0);
      BOOL reset = ResetEvent(hEvent);
      DWORD resetError = GetLastError();
      HANDLE hMutex = CreateMutexEx(NULL, NULL, CREATE_MUTEX_INITIAL_OWNER, SYNCHRONIZE);
      BOOL released = ReleaseMutex(hMutex);
      HANDLE hSemaphore = CreateSemaphoreEx(NULL, 1, 2, NULL, 0, SYNCHRONIZE);
      BOOL more = ReleaseSemaphore(hSemaphore, 1, NULL);
      DWORD moreError = GetLastError();
      HANDLE hTimer = CreateWaitableTimerEx(NULL, NULL, CREATE_WAITABLE_TIMER_MANUAL_RESET, SYNCHRONIZE);
      BOOL cancelled = CancelWaitableTimer(hTimer);
      DWORD cancelError = GetLastError();
      """
    Then once is WAIT_OBJECT_0
    And twice is WAIT_OBJECT_0
    And reset is FALSE
    And resetError is ERROR_ACCESS_DENIED
    And released is TRUE
    And more is FALSE
    And moreError is ERROR_ACCESS_DENIED
    And cancelled is FALSE
    And cancelError is ERROR_ACCESS_DENIED

Rule: Security

  Background:
    Given a process "App"

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A security descriptor of no object
    When "App" runs:
      """c
      DWORD n = 77;
      BYTE sd[64];
      BOOL done = GetKernelObjectSecurity((HANDLE)0xdead, OWNER_SECURITY_INFORMATION, (PSECURITY_DESCRIPTOR)sd, sizeof(sd), &n);
      DWORD error = GetLastError();
      """
    Then n is 77
    And done is FALSE
    And error is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A descriptor of an unknown revision
    When "App" runs:
      """c
      SECURITY_DESCRIPTOR sd;
      SetLastError(7);
      BOOL done = InitializeSecurityDescriptor(&sd, 2);
      DWORD error = GetLastError();
      BOOL one = InitializeSecurityDescriptor(&sd, SECURITY_DESCRIPTOR_REVISION);
      BOOL set = SetSecurityDescriptorDacl(&sd, TRUE, NULL, FALSE);
      WORD control = sd.Control;
      BOOL unset = SetSecurityDescriptorDacl(&sd, FALSE, NULL, FALSE);
      WORD after = sd.Control;
      """
    Then done is FALSE
    And error is ERROR_UNKNOWN_REVISION
    And one is TRUE
    And set is TRUE
    And control is 4
    And unset is TRUE
    And after is 0

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A well-known SID and too little room for it
    When "App" runs:
      """c
      BYTE sid[SECURITY_MAX_SID_SIZE];
      DWORD n = 4;
      BOOL less = CreateWellKnownSid(WinWorldSid, NULL, (PSID)sid, &n);
      DWORD error = GetLastError();
      DWORD m = sizeof(sid);
      BOOL done = CreateWellKnownSid(WinWorldSid, NULL, (PSID)sid, &m);
      int revision = sid[0];
      int authority = sid[7];
      """
    Then n is 12
    And less is FALSE
    And error is ERROR_INSUFFICIENT_BUFFER
    And m is 12
    And done is TRUE
    And revision is 1
    And authority is 1

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A SID from its text
    When "App" runs:
      """c
      PSID sid = NULL;
      BOOL done = ConvertStringSidToSid(TEXT("S-1-5-32-544"), &sid);
      BYTE *bytes = (BYTE *)sid;
      int count = bytes[1];
      PSID none = NULL;
      BOOL wrong = ConvertStringSidToSid(TEXT("not a SID"), &none);
      DWORD error = GetLastError();
      """
    Then done is TRUE
    And count is 2
    And wrong is FALSE
    And error is ERROR_INVALID_SID

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: Security of no object is set
    When "App" runs:
      """c
      SECURITY_DESCRIPTOR sd;
      BOOL begun = InitializeSecurityDescriptor(&sd, SECURITY_DESCRIPTOR_REVISION);
      BOOL dacl = SetSecurityDescriptorDacl(&sd, TRUE, NULL, FALSE);
      BOOL done = SetKernelObjectSecurity((HANDLE)0xdead, DACL_SECURITY_INFORMATION, &sd);
      DWORD error = GetLastError();
      HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
      BOOL set = SetKernelObjectSecurity(h, DACL_SECURITY_INFORMATION, &sd);
      BOOL reverted = RevertToSelf();
      """
    Then begun is TRUE
    And dacl is TRUE
    And done is FALSE
    And error is ERROR_INVALID_HANDLE
    And set is TRUE
    And reverted is TRUE

  # Source: Wine 8.0, where the compiled snippet has run
  Scenario: A SID of no words
    When "App" runs:
      """c
      PSID sid = NULL;
      BOOL done = ConvertStringSidToSid(TEXT("S-1-1-0"), &sid);
      BOOL none = ConvertStringSidToSid(NULL, &sid);
      DWORD noneError = GetLastError();
      """
    Then done is TRUE
    And none is FALSE
    And noneError is ERROR_INVALID_PARAMETER

  # Source: Microsoft, "ConvertStringSecurityDescriptorToSecurityDescriptor function"; Wine 8.0, where the compiled snippet has run
  Scenario: A descriptor from its text, and a text that is none
    When "App" runs:
      """c
      PSECURITY_DESCRIPTOR sd = NULL;
      ULONG size = 0;
      BOOL done = ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:(A;;GA;;;WD)", SDDL_REVISION_1, &sd, &size);
      BOOL some = sd != NULL && size != 0;
      PVOID left = LocalFree(sd);
      BOOL freed = left == NULL;
      sd = NULL;
      BOOL wrong = ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:(A;;GA;;;", SDDL_REVISION_1, &sd, NULL);
      BOOL none = sd == NULL;
      size = 0;
      left = NULL;
      """
    Then done is TRUE
    And some is TRUE
    And freed is TRUE
    And wrong is FALSE
    And none is TRUE

Rule: Procedure calls

  Background:
    Given a process "App"

  # Source: Microsoft, "Asynchronous Procedure Calls", "SleepEx function"; Wine 8.0, where the compiled snippet has run
  Scenario: A procedure that is queued runs in a sleep that lets it, in the order of queueing
    When "App" runs:
      """c
      static int order = 0;
      VOID CALLBACK Note(ULONG_PTR digit) { order = order * 10 + (int)digit; }
      DWORD one = QueueUserAPC(Note, GetCurrentThread(), 1);
      DWORD two = QueueUserAPC(Note, GetCurrentThread(), 2);
      Sleep(0);
      int before = order;
      DWORD deaf = SleepEx(0, FALSE);
      int still = order;
      DWORD woken = SleepEx(INFINITE, TRUE);
      int after = order;
      DWORD none = SleepEx(0, TRUE);
      """
    Then before is 0
    And deaf is 0
    And still is 0
    And woken is WAIT_IO_COMPLETION
    And after is 12
    And none is 0

  # Source: Microsoft, "WaitForSingleObjectEx function"; Wine 8.0, where the compiled snippet has run
  Scenario: A wait that lets procedures run ends with them, and says so
    When "App" runs:
      """c
      static int runs = 0;
      VOID CALLBACK Note(ULONG_PTR data) { runs++; }
      HANDLE h = CreateEvent(NULL, TRUE, FALSE, NULL);
      QueueUserAPC(Note, GetCurrentThread(), 0);
      DWORD deaf = WaitForSingleObjectEx(h, 0, FALSE);
      int none = runs;
      DWORD woken = WaitForSingleObjectEx(h, INFINITE, TRUE);
      int one = runs;
      SetEvent(h);
      DWORD set = WaitForSingleObjectEx(h, 0, TRUE);
      QueueUserAPC(Note, GetCurrentThread(), 0);
      DWORD both = WaitForMultipleObjectsEx(1, &h, FALSE, 0, TRUE);
      int two = runs;
      CloseHandle(h);
      """
    Then deaf is WAIT_TIMEOUT
    And none is 0
    And woken is WAIT_IO_COMPLETION
    And one is 1
    And set is WAIT_OBJECT_0

  # Source: Microsoft, "QueueUserAPC function"; Wine 8.0, where the compiled snippet has run
  Scenario: No thread takes no procedure
    When "App" runs:
      """c
      VOID CALLBACK Note(ULONG_PTR data) { }
      DWORD none = QueueUserAPC(Note, NULL, 0);
      DWORD noneError = GetLastError();
      HANDLE h = CreateEvent(NULL, TRUE, FALSE, NULL);
      DWORD wrong = QueueUserAPC(Note, h, 0);
      DWORD wrongError = GetLastError();
      CloseHandle(h);
      """
    Then none is 0
    And noneError is ERROR_INVALID_HANDLE
    And wrong is 0
    And wrongError is ERROR_INVALID_HANDLE

  # Source: Wine 8.0, where the compiled snippet has run; NT looks at the object before it looks for calls (KeWaitForSingleObject)
  Scenario: An object that is signalled comes before a procedure that is queued
    When "App" runs:
      """c
      static int heard = 0;
      VOID CALLBACK Hear(ULONG_PTR digit) { heard++; }
      SleepEx(0, TRUE);
      heard = 0;
      QueueUserAPC(Hear, GetCurrentThread(), 1);
      HANDLE hEvent = CreateEvent(NULL, TRUE, TRUE, NULL);
      DWORD first = WaitForSingleObjectEx(hEvent, 0, TRUE);
      int before = heard;
      ResetEvent(hEvent);
      DWORD second = WaitForSingleObjectEx(hEvent, INFINITE, TRUE);
      int after = heard;
      DWORD third = WaitForSingleObjectEx(hEvent, 0, TRUE);
      """
    Then first is WAIT_OBJECT_0
    And before is 0
    And second is WAIT_IO_COMPLETION
    And after is 1
    And third is WAIT_TIMEOUT

  # Source: Microsoft, "ReadFileEx function" (lpOverlapped: Offset, OffsetHigh)
  Scenario: A routine's read begins where OVERLAPPED says
    When "App" runs:
      """c
      DWORD error = 99;
      DWORD moved = 99;
      VOID CALLBACK Done(DWORD e, DWORD n, LPOVERLAPPED o) { error = e; moved = n; }
      HANDLE hFile = CreateFileA("six", GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_OVERLAPPED, NULL);
      OVERLAPPED at = { 0 };
      DWORD n = 0;
      WriteFile(hFile, "abcdef", 6, NULL, &at);
      GetOverlappedResult(hFile, &at, &n, TRUE);
      char data[4] = { 0 };
      OVERLAPPED o = { 0 };
      o.Offset = 2;
      BOOL begun = ReadFileEx(hFile, data, 3, &o, Done);
      DWORD woken = SleepEx(1000, TRUE);
      char first = data[0];
      """
    Then begun is TRUE
    And woken is WAIT_IO_COMPLETION
    And error is 0
    And moved is 3
    And first is 99

Rule: Pages of memory

  Background:
    Given a process "App"

  # Source: Microsoft, "VirtualAlloc function", "VirtualProtect function"; Wine 8.0, where the compiled snippet has run
  Scenario: Pages are reserved, committed, protected and given back
    When "App" runs:
      """c
      DWORD was = 0;
      char *p = (char *)VirtualAlloc(NULL, 8192, MEM_RESERVE, PAGE_READWRITE);
      BOOL reserved = p != NULL;
      char *q = (char *)VirtualAlloc(p, 4096, MEM_COMMIT, PAGE_READWRITE);
      BOOL same = p == q;
      q[0] = 'x';
      BOOL protectedNow = VirtualProtect(q, 1, PAGE_READONLY, &was);
      DWORD first = was;
      BOOL back = VirtualProtect(q, 4096, PAGE_READWRITE, &was);
      DWORD second = was;
      BOOL beyond = VirtualProtect(p + 4096, 1, PAGE_READONLY, &was);
      DWORD beyondError = GetLastError();
      BOOL sized = VirtualFree(p, 4096, MEM_RELEASE);
      DWORD sizedError = GetLastError();
      BOOL released = VirtualFree(p, 0, MEM_RELEASE);
      BOOL again = VirtualFree(p, 0, MEM_RELEASE);
      p = q = NULL;
      """
    Then reserved is TRUE
    And same is TRUE
    And protectedNow is TRUE
    And first is PAGE_READWRITE
    And back is TRUE
    And second is PAGE_READONLY
    And beyond is FALSE
    And beyondError is ERROR_INVALID_ADDRESS
    And sized is FALSE
    And sizedError is ERROR_INVALID_PARAMETER
    And released is TRUE
    And again is FALSE

  # Source: Microsoft, "VirtualAlloc function"; Wine 8.0, where the compiled snippet has run
  Scenario: Memory that no call of its kind takes
    When "App" runs:
      """c
      LPVOID nothing = VirtualAlloc(NULL, 0, MEM_COMMIT, PAGE_READWRITE);
      DWORD nothingError = GetLastError();
      LPVOID noWay = VirtualAlloc(NULL, 4096, MEM_COMMIT, 0);
      DWORD noWayError = GetLastError();
      LPVOID noKind = VirtualAlloc(NULL, 4096, 0, PAGE_READWRITE);
      DWORD noKindError = GetLastError();
      BOOL none = VirtualFree(NULL, 0, MEM_RELEASE);
      """
    Then nothing is NULL
    And nothingError is ERROR_INVALID_PARAMETER
    And noWay is NULL
    And noWayError is ERROR_INVALID_PARAMETER
    And noKind is NULL
    And noKindError is ERROR_INVALID_PARAMETER
    And none is FALSE

  # Source: Microsoft, "HeapAlloc", "LocalAlloc" (a size of zero); Wine 8.0, where the compiled snippet has run
  Scenario: Memory of no size has a place of its own
    When "App" runs:
      """c
      LPVOID p = HeapAlloc(GetProcessHeap(), 0, 0);
      LPVOID q = HeapAlloc(GetProcessHeap(), 0, 0);
      BOOL some = p != NULL && q != NULL;
      BOOL apart = p != q;
      BOOL first = HeapFree(GetProcessHeap(), 0, p);
      BOOL second = HeapFree(GetProcessHeap(), 0, q);
      LPBYTE zeros = (LPBYTE)HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, 4);
      int sum = zeros[0] + zeros[1] + zeros[2] + zeros[3];
      p = q = NULL;
      zeros = NULL;
      """
    Then some is TRUE
    And apart is TRUE
    And first is TRUE
    And second is TRUE
    And sum is 0

  # Source: Microsoft, "VirtualQuery function", "MEMORY_BASIC_INFORMATION structure"; Wine 8.0, where the compiled snippet has run
  Scenario: VirtualQuery tells how far pages are alike
    When "App" runs:
      """c
      MEMORY_BASIC_INFORMATION m;
      char *p = (char *)VirtualAlloc(NULL, 0x10000, MEM_RESERVE, PAGE_READWRITE);
      VirtualAlloc(p + 0x2000, 0x3000, MEM_COMMIT, PAGE_READONLY);
      SIZE_T told = VirtualQuery(p + 5, &m, sizeof(m));
      BOOL begins = m.BaseAddress == p && m.AllocationBase == p;
      DWORD reserved = m.State;
      DWORD reservedType = m.Type;
      DWORD reservedProtect = m.Protect;
      SIZE_T reservedSize = m.RegionSize;
      VirtualQuery(p + 0x3004, &m, sizeof(m));
      BOOL page = m.BaseAddress == p + 0x3000 && m.AllocationBase == p;
      DWORD committed = m.State;
      DWORD committedProtect = m.Protect;
      DWORD allocationProtect = m.AllocationProtect;
      SIZE_T committedSize = m.RegionSize;
      DWORD old;
      VirtualProtect(p + 0x4000, 1, PAGE_READWRITE, &old);
      VirtualQuery(p + 0x2000, &m, sizeof(m));
      SIZE_T shorter = m.RegionSize;
      VirtualQuery(p + 0x5000, &m, sizeof(m));
      SIZE_T rest = m.RegionSize;
      VirtualFree(p, 0, MEM_RELEASE);
      VirtualQuery(p + 0x3000, &m, sizeof(m));
      DWORD freed = m.State;
      DWORD freedProtect = m.Protect;
      DWORD freedType = m.Type;
      BOOL nobodys = m.AllocationBase == NULL;
      p = NULL;
      """
    Then told is 48
    And begins is TRUE
    And reserved is MEM_RESERVE
    And reservedType is MEM_PRIVATE
    And reservedProtect is 0
    And reservedSize is 0x2000
    And page is TRUE
    And committed is MEM_COMMIT
    And committedProtect is PAGE_READONLY
    And allocationProtect is PAGE_READWRITE
    And committedSize is 0x2000
    And shorter is 0x2000
    And rest is 0xB000
    And freed is MEM_FREE
    And freedProtect is PAGE_NOACCESS
    And freedType is 0
    And nobodys is TRUE

  # Source: Microsoft, "VirtualQuery function", "Memory Protection Constants"; Wine 8.0, where the compiled snippet has run
  Scenario: VirtualQuery tells of a view
    When "App" runs:
      """c
      MEMORY_BASIC_INFORMATION m;
      HANDLE h = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 0x3000, NULL);
      char *p = (char *)MapViewOfFile(h, FILE_MAP_COPY, 0, 0, 0);
      VirtualQuery(p, &m, sizeof(m));
      DWORD state = m.State;
      DWORD type = m.Type;
      DWORD shared = m.Protect;
      DWORD allocated = m.AllocationProtect;
      SIZE_T size = m.RegionSize;
      UnmapViewOfFile(p);
      CloseHandle(h);
      p = NULL;
      h = NULL;
      """
    Then state is MEM_COMMIT
    And type is MEM_MAPPED
    And shared is PAGE_WRITECOPY
    And allocated is PAGE_WRITECOPY
    And size is 0x3000

  # Source: Microsoft, "VirtualQuery function" (dwLength; lpAddress); Wine 8.0, where the compiled snippet has run
  Scenario: VirtualQuery needs room, and an address that a process can have
    When "App" runs:
      """c
      MEMORY_BASIC_INFORMATION m;
      SIZE_T small = VirtualQuery(&m, &m, 16);
      DWORD smallError = GetLastError();
      SIZE_T outside = VirtualQuery((void *)0xFFFF800000000000, &m, sizeof(m));
      DWORD outsideError = GetLastError();
      """
    Then small is 0
    And smallError is ERROR_BAD_LENGTH
    And outside is 0
    And outsideError is ERROR_INVALID_PARAMETER

Rule: Libraries

  Background:
    Given a process "App"

  # Source: Microsoft, "GetModuleHandle function", "GetProcAddress function"; Wine 8.0, where the compiled snippet has run
  Scenario: A library that is there has its functions, and no others
    When "App" runs:
      """c
      HMODULE library = GetModuleHandle(TEXT("kernel32.dll"));
      BOOL there = library != NULL;
      FARPROC function = GetProcAddress(library, "CreateMutexW");
      BOOL known = function != NULL;
      FARPROC other = GetProcAddress(library, "CreateMutexX");
      DWORD otherError = GetLastError();
      HMODULE none = GetModuleHandle(TEXT("hb-no-such.dll"));
      DWORD noneError = GetLastError();
      library = NULL;
      function = NULL;
      """
    Then there is TRUE
    And known is TRUE
    And other is NULL
    And otherError is 127
    And none is NULL
    And noneError is 126

Rule: Texts and times

  Background:
    Given a process "App"

  # Source: Microsoft, "CommandLineToArgvW function"; Wine 8.0, where the compiled snippet has run
  Scenario: A command line is parted into words
    When "App" runs:
      """c
      int count = 0;
      wchar_t **words = CommandLineToArgvW(L"\"C:\\a b\"c \\\\x \"two  three\" \\\"four \\\\\"five six\" \t", &count);
      int path = wcscmp(words[0], L"C:\\a b");
      int behind = wcscmp(words[1], L"c");
      int slashes = wcscmp(words[2], L"\\\\x");
      int spaces = wcscmp(words[3], L"two  three");
      int quote = wcscmp(words[4], L"\"four");
      int both = wcscmp(words[5], L"\\five six");
      BOOL ended = words[6] == NULL;
      BOOL freed = LocalFree(words) == NULL;
      words = NULL;
      """
    Then count is 6
    And path is 0
    And behind is 0
    And slashes is 0
    And spaces is 0
    And quote is 0
    And both is 0
    And ended is TRUE
    And freed is TRUE

  # Source: D. Deley, "How Command Line Parameters Are Parsed"; Wine 8.0, where the compiled snippet has run
  Scenario: Quotes in a row on a command line
    When "App" runs:
      """c
      int count = 0;
      wchar_t **words = CommandLineToArgvW(L"a\"b c\\\" \"\" d\"\"" L"\"e f\" \"\"" L"\"\" g\"h", &count);
      int first = wcscmp(words[0], L"a\"b");
      int second = wcscmp(words[1], L"c\"");
      int empty = wcscmp(words[2], L"");
      int three = wcscmp(words[3], L"d\"e");
      int odd = wcscmp(words[4], L"f \"");
      int letters = wcslen(words[4]);
      int last = wcscmp(words[count - 1], L"gh");
      LocalFree(words);
      words = NULL;
      """
    Then first is 0
    And second is 0
    And empty is 0
    And three is 0
    And odd is 0
    And letters is 3
    And last is 0
    And count is 6

  # Source: Microsoft, "CommandLineToArgvW function"; Wine 8.0, where the compiled snippet has run
  Scenario: An empty command line stands for the program's own path, and the count is needed
    When "App" runs:
      """c
      int count = 0;
      wchar_t own[MAX_PATH];
      GetModuleFileNameW(NULL, own, MAX_PATH);
      wchar_t **words = CommandLineToArgvW(L"", &count);
      int path = wcscmp(words[0], own);
      LocalFree(words);
      words = CommandLineToArgvW(L" x", &count);
      int both = count;
      int none = wcslen(words[0]);
      LocalFree(words);
      SetLastError(0);
      words = CommandLineToArgvW(L"a", NULL);
      DWORD error = GetLastError();
      """
    Then path is 0
    And both is 2
    And none is 0
    And words is NULL
    And error is ERROR_INVALID_PARAMETER

  # Source: Microsoft, "FileTimeToDosDateTime function", "DosDateTimeToFileTime function"; Wine 8.0, where the compiled snippet has run
  Scenario: A file time as MS-DOS has it, and back
    When "App" runs:
      """c
      SYSTEMTIME t = { 2024, 2, 4, 29, 13, 45, 58, 0 };
      FILETIME f, back;
      WORD date = 0;
      WORD time = 0;
      SystemTimeToFileTime(&t, &f);
      BOOL packed = FileTimeToDosDateTime(&f, &date, &time);
      BOOL unpacked = DosDateTimeToFileTime(date, time, &back);
      LONG same = CompareFileTime(&f, &back);
      """
    Then packed is TRUE
    And date is 0x585D
    And time is 0x6DBD
    And unpacked is TRUE
    And same is 0

  # Source: Microsoft, "StringCchPrintfExA function (strsafe.h)"; mingw-w64 strsafe.h; Wine 8.0, where the compiled snippet has run
  Scenario: StringCchPrintfEx tells where the text ends, and what is left
    When "App" runs:
      """c
      char text[8] = "zzzzzzz";
      char *end = NULL;
      size_t left = 0;
      HRESULT fits = StringCchPrintfExA(text, 8, &end, &left, 0, "%d-%s", 12, "a");
      int length = end - text;
      int rest = left;
      HRESULT filled = StringCchPrintfExA(text, 8, &end, &left, STRSAFE_FILL_BEHIND_NULL | 'y', "%d", 1);
      int last = text[7];
      HRESULT cut = StringCchPrintfExA(text, 8, &end, &left, 0, "%s", "123456789");
      int cutLength = end - text;
      int cutRest = left;
      HRESULT emptied = StringCchPrintfExA(text, 8, &end, &left, STRSAFE_NO_TRUNCATION, "%s", "123456789");
      int first = text[0];
      int all = left;
      HRESULT spoilt = StringCchPrintfExA(text, 8, &end, &left, STRSAFE_FILL_ON_FAILURE | 'q', "%s", "123456789");
      int letter = text[0];
      int spoiltRest = left;
      HRESULT odd = StringCchPrintfExA(text, 8, &end, &left, 0x10000, "x");
      wchar_t wide[8];
      HRESULT none = StringCchPrintfExW(wide, 0, NULL, NULL, STRSAFE_IGNORE_NULLS, L"x");
      HRESULT nothing = StringCchPrintfExW(NULL, 0, NULL, NULL, STRSAFE_IGNORE_NULLS, L"");
      HRESULT wideFits = StringCchPrintfEx(wide, 8, NULL, &left, 0, TEXT("%c"), 'w');
      int wideRest = left;
      end = NULL;
      """
    Then fits is 0
    And length is 4
    And rest is 4
    And filled is 0
    And last is 121
    And cut is -2147024774
    And cutLength is 7
    And cutRest is 1
    And emptied is -2147024774
    And first is 0
    And all is 8
    And spoilt is -2147024774
    And letter is 113
    And spoiltRest is 1
    And odd is -2147024809
    And none is -2147024774
    And nothing is 0
    And wideFits is 0
    And wideRest is 7
