/*
 * Snippets of C, each from a line that begins with "// ==" on. What their integers hold in the end
 * is compared: a plain program in Wine, the agent on Wine, the model. "// alone" says that the
 * process may end of it. "// model: NAME = VALUE; entry: …" says what the model has otherwise where Wine
 * differs from Windows, by an entry of features/differences; "source: …", where no entry says it.
 */

// == A handle list of an odd length
SIZE_T size = 0;
BOOL asked = InitializeProcThreadAttributeList(NULL, 1, 0, &size);
DWORD askedError = GetLastError();
LPPROC_THREAD_ATTRIBUTE_LIST list = (LPPROC_THREAD_ATTRIBUTE_LIST)HeapAlloc(GetProcessHeap(), 0, size);
BOOL begun = InitializeProcThreadAttributeList(list, 1, 0, &size);
HANDLE h[2] = { NULL, NULL };
BOOL done = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, h, sizeof(HANDLE) + 1, NULL, NULL);
DWORD error = GetLastError();

// == An attribute that nobody knows
SIZE_T size = 0;
InitializeProcThreadAttributeList(NULL, 3, 0, &size);
LPPROC_THREAD_ATTRIBUTE_LIST list = (LPPROC_THREAD_ATTRIBUTE_LIST)HeapAlloc(GetProcessHeap(), 0, size);
BOOL begun = InitializeProcThreadAttributeList(list, 3, 0, &size);
HANDLE h = NULL;
BOOL done = UpdateProcThreadAttribute(list, 0, 0xcafe, &h, sizeof(h), NULL, NULL);
DWORD error = GetLastError();

// == An empty handle list
// model: done = 0; source: wine-mirror/wine dlls/kernel32/tests/process.c, test_proc_thread_attr_list (todo_wine)
// model: error = 24; source: the same
SIZE_T size = 0;
InitializeProcThreadAttributeList(NULL, 1, 0, &size);
LPPROC_THREAD_ATTRIBUTE_LIST list = (LPPROC_THREAD_ATTRIBUTE_LIST)HeapAlloc(GetProcessHeap(), 0, size);
InitializeProcThreadAttributeList(list, 1, 0, &size);
HANDLE h = NULL;
SetLastError(7);
BOOL done = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, &h, 0, NULL, NULL);
DWORD error = GetLastError();

// == An attribute twice, and one too many
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

// == A parent process of a wrong size
SIZE_T size = 0;
InitializeProcThreadAttributeList(NULL, 1, 0, &size);
LPPROC_THREAD_ATTRIBUTE_LIST list = (LPPROC_THREAD_ATTRIBUTE_LIST)HeapAlloc(GetProcessHeap(), 0, size);
InitializeProcThreadAttributeList(list, 1, 0, &size);
HANDLE h = NULL;
BOOL done = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_PARENT_PROCESS, &h, sizeof(h) + 1, NULL, NULL);
DWORD error = GetLastError();
BOOL less = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_PARENT_PROCESS, &h, sizeof(h) - 1, NULL, NULL);
DWORD lessError = GetLastError();

// == A refused duplication clears its target
HANDLE h = (HANDLE)0x1234;
BOOL done = DuplicateHandle(GetCurrentProcess(), (HANDLE)0xdead, GetCurrentProcess(), &h, 0, FALSE, DUPLICATE_SAME_ACCESS);
DWORD error = GetLastError();
BOOL cleared = h == NULL;

// == A duplication from no process
HANDLE h = (HANDLE)0x1234;
BOOL done = DuplicateHandle((HANDLE)0xdead, GetCurrentProcess(), GetCurrentProcess(), &h, 0, FALSE, DUPLICATE_SAME_ACCESS);
DWORD error = GetLastError();
BOOL cleared = h == NULL;

// == A duplication into no process
HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
HANDLE h = (HANDLE)0x1234;
BOOL done = DuplicateHandle(GetCurrentProcess(), event, (HANDLE)0xdead, &h, 0, FALSE, DUPLICATE_SAME_ACCESS);
DWORD error = GetLastError();
BOOL cleared = h == NULL;

// == A duplication without a target
HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
BOOL done = DuplicateHandle(GetCurrentProcess(), event, GetCurrentProcess(), NULL, 0, FALSE, DUPLICATE_SAME_ACCESS);
DWORD error = GetLastError();

// == A duplication with more access than its source
HANDLE event = CreateEventEx(NULL, NULL, 0, SYNCHRONIZE);
HANDLE h = (HANDLE)0x1234;
BOOL done = DuplicateHandle(GetCurrentProcess(), event, GetCurrentProcess(), &h, EVENT_MODIFY_STATE, FALSE, 0);
BOOL cleared = h == NULL;

// == An environment variable without a buffer
// alone
SetEnvironmentVariableW(L"HB_X", L"value");
DWORD length = GetEnvironmentVariableW(L"HB_X", NULL, 260);
DWORD error = GetLastError();

// == An environment variable without a buffer, in bytes
// alone
SetEnvironmentVariableA("HB_XA", "value");
DWORD length = GetEnvironmentVariableA("HB_XA", NULL, 260);
DWORD error = GetLastError();

// == An environment variable asked for its length
SetEnvironmentVariableW(L"HB_Y", L"value");
DWORD length = GetEnvironmentVariableW(L"HB_Y", NULL, 0);
DWORD error = GetLastError();

// == An environment variable in too small a buffer
SetEnvironmentVariableW(L"HB_Z", L"value");
WCHAR buffer[8] = L"preset";
SetLastError(7);
DWORD length = GetEnvironmentVariableW(L"HB_Z", buffer, 5);
DWORD error = GetLastError();
WORD first = buffer[0];

// == An environment variable in too small a buffer of bytes
SetEnvironmentVariableA("HB_ZA", "value");
char buffer[8] = "preset";
SetLastError(7);
DWORD length = GetEnvironmentVariableA("HB_ZA", buffer, 5);
DWORD error = GetLastError();
int first = buffer[0];

// == An environment variable that is empty
SetEnvironmentVariableW(L"HB_E", L"");
WCHAR buffer[8] = L"preset";
SetLastError(7);
DWORD length = GetEnvironmentVariableW(L"HB_E", buffer, 8);
DWORD error = GetLastError();
WORD first = buffer[0];

// == An environment variable that is not there
WCHAR buffer[8] = L"preset";
DWORD length = GetEnvironmentVariableW(L"HB_NOT_THERE", buffer, 8);
DWORD error = GetLastError();
WORD first = buffer[0];

// == An expanded text that does not fit
SetEnvironmentVariableW(L"HB_V", L"value");
WCHAR buffer[8] = L"preset";
SetLastError(7);
DWORD length = ExpandEnvironmentStringsW(L"%HB_V%!", buffer, 4);
DWORD error = GetLastError();

// == An expanded text that fits
SetEnvironmentVariableW(L"HB_V", L"value");
WCHAR buffer[8] = L"preset";
SetLastError(7);
DWORD length = ExpandEnvironmentStringsW(L"%HB_V%!", buffer, 8);
DWORD error = GetLastError();
WORD last = buffer[5];

// == Limits of a job with a wrong size
HANDLE hJob = CreateJobObject(NULL, NULL);
JOBOBJECT_BASIC_LIMIT_INFORMATION info;
BOOL done = QueryInformationJobObject(hJob, JobObjectBasicLimitInformation, &info, sizeof(info) - 1, NULL);
DWORD error = GetLastError();
DWORD n = 0xdeadbeef;
BOOL more = QueryInformationJobObject(hJob, JobObjectBasicLimitInformation, &info, sizeof(info), &n);

// == Extended limits of a job and their length
HANDLE hJob = CreateJobObject(NULL, NULL);
JOBOBJECT_EXTENDED_LIMIT_INFORMATION info;
DWORD n = 0xdeadbeef;
BOOL done = QueryInformationJobObject(hJob, JobObjectExtendedLimitInformation, &info, sizeof(info), &n);
DWORD flags = info.BasicLimitInformation.LimitFlags;
DWORD m = 0xdeadbeef;
BOOL less = QueryInformationJobObject(hJob, JobObjectExtendedLimitInformation, &info, sizeof(info) - 1, &m);
DWORD error = GetLastError();

// == Accounting of a job and its length
HANDLE hJob = CreateJobObject(NULL, NULL);
JOBOBJECT_BASIC_ACCOUNTING_INFORMATION info;
DWORD n = 0xdeadbeef;
BOOL done = QueryInformationJobObject(hJob, JobObjectBasicAccountingInformation, &info, sizeof(info), &n);
DWORD total = info.TotalProcesses;
DWORD m = 0xdeadbeef;
BOOL less = QueryInformationJobObject(hJob, JobObjectBasicAccountingInformation, &info, sizeof(info) - 1, &m);
DWORD error = GetLastError();

// == The processes of an empty job
HANDLE hJob = CreateJobObject(NULL, NULL);
JOBOBJECT_BASIC_PROCESS_ID_LIST list = { 7, 7 };
DWORD n = 0xdeadbeef;
BOOL done = QueryInformationJobObject(hJob, JobObjectBasicProcessIdList, &list, sizeof(list), &n);
DWORD assigned = list.NumberOfAssignedProcesses;
DWORD listed = list.NumberOfProcessIdsInList;
DWORD m = 0xdeadbeef;
BOOL less = QueryInformationJobObject(hJob, JobObjectBasicProcessIdList, &list, sizeof(list) - 1, &m);
DWORD error = GetLastError();

// == An information class of jobs that nobody knows
HANDLE hJob = CreateJobObject(NULL, NULL);
BYTE info[256];
DWORD n = 0xdeadbeef;
BOOL done = QueryInformationJobObject(hJob, (JOBOBJECTINFOCLASS)1000, info, sizeof(info), &n);
DWORD error = GetLastError();

// == Limits of no job
// model: done = 0; entry: job-limits-unreadable
// model: error = 6; entry: job-limits-unreadable
// model: n = 3735928559; entry: job-limits-unreadable
JOBOBJECT_BASIC_LIMIT_INFORMATION info;
DWORD n = 0xdeadbeef;
BOOL done = QueryInformationJobObject((HANDLE)0xdead, JobObjectBasicLimitInformation, &info, sizeof(info), &n);
DWORD error = GetLastError();
BOOL less = QueryInformationJobObject((HANDLE)0xdead, JobObjectBasicLimitInformation, &info, sizeof(info) - 1, &n);
DWORD lessError = GetLastError();

// == Limits are set with a wrong size
// model: most = 3; entry: job-limits-unreadable
HANDLE hJob = CreateJobObject(NULL, NULL);
JOBOBJECT_BASIC_LIMIT_INFORMATION info = { 0 };
info.LimitFlags = JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
info.ActiveProcessLimit = 3;
BOOL less = SetInformationJobObject(hJob, JobObjectBasicLimitInformation, &info, sizeof(info) - 1);
DWORD lessError = GetLastError();
BOOL done = SetInformationJobObject(hJob, JobObjectBasicLimitInformation, &info, sizeof(info));
JOBOBJECT_BASIC_LIMIT_INFORMATION told = { 0 };
BOOL asked = QueryInformationJobObject(hJob, JobObjectBasicLimitInformation, &told, sizeof(told), NULL);
DWORD most = told.ActiveProcessLimit;

// == A read of memory that is nowhere
// model: error = 299; entry: memory-unchecked
BYTE bytes[4] = { 1, 2, 3, 4 };
SIZE_T n = 0x1234;
BOOL done = ReadProcessMemory(GetCurrentProcess(), (LPCVOID)0x10, bytes, 4, &n);
DWORD error = GetLastError();
int first = bytes[0];

// == A read of memory of no process
BYTE bytes[4] = { 1, 2, 3, 4 };
SIZE_T n = 0x1234;
BOOL done = ReadProcessMemory((HANDLE)0xdead, bytes, bytes, 4, &n);
DWORD error = GetLastError();

// == A write of memory that is nowhere
// model: error = 487; source: reactos/reactos ntoskrnl/mm/ARM3/virtual.c and dll/win32/kernel32/client/proc.c, WriteProcessMemory (the protection is asked first)
BYTE bytes[4] = { 1, 2, 3, 4 };
SIZE_T n = 0x1234;
BOOL done = WriteProcessMemory(GetCurrentProcess(), (LPVOID)0x10, bytes, 4, &n);
DWORD error = GetLastError();

// == Memory is read and written
DWORD value = 7;
DWORD other = 0;
SIZE_T n = 0x1234;
BOOL read = ReadProcessMemory(GetCurrentProcess(), &value, &other, sizeof(other), &n);
DWORD third = 9;
SIZE_T m = 0x1234;
BOOL written = WriteProcessMemory(GetCurrentProcess(), &value, &third, sizeof(third), &m);

// == A longer message than an overlapped read has room for
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

// == A read that goes on, and then is over
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

// == A read that is cancelled
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

// == A read of which the other end is gone
HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-gone"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED, PIPE_TYPE_BYTE, 1, 4096, 4096, 0, NULL);
HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-gone"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
CloseHandle(hClient);
OVERLAPPED ov = { 0 };
ov.InternalHigh = 5;
char buffer[8] = { 'x' };
DWORD n = 77;
BOOL done = ReadFile(hServer, buffer, 8, &n, &ov);
DWORD error = GetLastError();

// == A server that listens
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

// == A read with an invalid handle keeps its count and its OVERLAPPED
DWORD n = 77;
char buffer[4] = { 'x' };
BOOL done = ReadFile((HANDLE)0xdead, buffer, 4, &n, NULL);
DWORD error = GetLastError();
OVERLAPPED ov = { 0 };
DWORD m = 77;
BOOL more = ReadFile((HANDLE)0xdead, buffer, 4, &m, &ov);
ULONG_PTR internal = ov.Internal;

// == A write with an invalid handle
DWORD n = 77;
BOOL done = WriteFile((HANDLE)0xdead, "abc", 3, &n, NULL);
DWORD error = GetLastError();

// == A security descriptor in too small a buffer
// model: n = 48; source: Microsoft Learn, "Owner of a New Object" (each object has one)
// model: needs = 1; source: the same
HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
DWORD n = 77;
SetLastError(7);
BOOL done = GetKernelObjectSecurity(h, OWNER_SECURITY_INFORMATION, NULL, 0, &n);
DWORD error = GetLastError();
BOOL needs = n > 20;

// == A security descriptor of no object
DWORD n = 77;
BYTE sd[64];
BOOL done = GetKernelObjectSecurity((HANDLE)0xdead, OWNER_SECURITY_INFORMATION, (PSECURITY_DESCRIPTOR)sd, sizeof(sd), &n);
DWORD error = GetLastError();

// == A descriptor of an unknown revision
SECURITY_DESCRIPTOR sd;
SetLastError(7);
BOOL done = InitializeSecurityDescriptor(&sd, 2);
DWORD error = GetLastError();
BOOL one = InitializeSecurityDescriptor(&sd, SECURITY_DESCRIPTOR_REVISION);
BOOL set = SetSecurityDescriptorDacl(&sd, TRUE, NULL, FALSE);
WORD control = sd.Control;
BOOL unset = SetSecurityDescriptorDacl(&sd, FALSE, NULL, FALSE);
WORD after = sd.Control;

// == A well-known SID and too little room for it
BYTE sid[SECURITY_MAX_SID_SIZE];
DWORD n = 4;
BOOL less = CreateWellKnownSid(WinWorldSid, NULL, (PSID)sid, &n);
DWORD error = GetLastError();
DWORD m = sizeof(sid);
BOOL done = CreateWellKnownSid(WinWorldSid, NULL, (PSID)sid, &m);
int revision = sid[0];
int authority = sid[7];

// == A SID from its text
PSID sid = NULL;
BOOL done = ConvertStringSidToSid(TEXT("S-1-5-32-544"), &sid);
BYTE *bytes = (BYTE *)sid;
int count = bytes[1];
PSID none = NULL;
BOOL wrong = ConvertStringSidToSid(TEXT("not a SID"), &none);
DWORD error = GetLastError();

// == The exit code of no process
DWORD code = 77;
BOOL done = GetExitCodeProcess((HANDLE)0xdead, &code);
DWORD error = GetLastError();

// == The exit code of a process that runs
DWORD code = 77;
SetLastError(7);
BOOL done = GetExitCodeProcess(GetCurrentProcess(), &code);
DWORD error = GetLastError();

// == The exit code of a thread, and of no thread
DWORD code = 77;
BOOL done = GetExitCodeThread(GetCurrentThread(), &code);
DWORD other = 77;
BOOL none = GetExitCodeThread((HANDLE)0xdead, &other);
DWORD error = GetLastError();

// == The flags of no handle
DWORD flags = 77;
BOOL done = GetHandleInformation((HANDLE)0xdead, &flags);
DWORD error = GetLastError();

// == The flags of a handle
HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
DWORD flags = 77;
BOOL set = SetHandleInformation(h, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
BOOL done = GetHandleInformation(h, &flags);

// == The count of a semaphore
// model: silent = 0; entry: semaphore-release-none
// model: silentError = 87; entry: semaphore-release-none
HANDLE h = CreateSemaphore(NULL, 1, 3, NULL);
LONG before = 77;
BOOL done = ReleaseSemaphore(h, 2, &before);
LONG after = 77;
BOOL more = ReleaseSemaphore(h, 1, &after);
DWORD error = GetLastError();
BOOL silent = ReleaseSemaphore(h, 0, NULL);
DWORD silentError = GetLastError();

// == The size of a file of another kind
HANDLE hRead = NULL;
HANDLE hWrite = NULL;
BOOL made = CreatePipe(&hRead, &hWrite, NULL, 0);
DWORD high = 77;
SetLastError(7);
DWORD type = GetFileType(hRead);
DWORD typeError = GetLastError();
DWORD unknown = GetFileType((HANDLE)0xdead);
DWORD unknownError = GetLastError();

// == What is in a pipe
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

// == What is in no pipe
DWORD n = 77;
DWORD all = 77;
DWORD left = 77;
char buffer[2] = { 'x', 'x' };
BOOL done = PeekNamedPipe((HANDLE)0xdead, buffer, 2, &n, &all, &left);
DWORD error = GetLastError();

// == What a pipe is
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

// == What a mailslot is
HANDLE hSlot = CreateMailslot(TEXT("\\\\.\\mailslot\\hb-is"), 40, 1000, NULL);
DWORD size = 77;
DWORD next = 77;
DWORD count = 77;
BOOL done = GetMailslotInfo(hSlot, &size, &next, &count, NULL);
BOOL nothing = GetMailslotInfo(hSlot, NULL, NULL, NULL, NULL);
DWORD no = 77;
BOOL none = GetMailslotInfo((HANDLE)0xdead, &no, NULL, NULL, NULL);
DWORD error = GetLastError();

// == Who is at the other end of a pipe
HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-who"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 100, 100, 0, NULL);
HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-who"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
ULONG client = 77;
BOOL done = GetNamedPipeClientProcessId(hServer, &client);
BOOL own = client == GetCurrentProcessId();
ULONG no = 77;
BOOL none = GetNamedPipeClientProcessId((HANDLE)0xdead, &no);
DWORD error = GetLastError();
DWORD left = no;

// == Waiting for nothing
DWORD done = WaitForSingleObject((HANDLE)0xdead, 0);
DWORD error = GetLastError();
HANDLE h[2] = { CreateEvent(NULL, FALSE, TRUE, NULL), CreateEvent(NULL, FALSE, FALSE, NULL) };
DWORD any = WaitForMultipleObjects(2, h, FALSE, 0);
DWORD all = WaitForMultipleObjects(2, h, TRUE, 10);
DWORD none = WaitForMultipleObjects(0, h, FALSE, 0);
DWORD noneError = GetLastError();

// == An event that exists already
HANDLE h = CreateEvent(NULL, FALSE, FALSE, TEXT("hb-exists"));
DWORD first = GetLastError();
HANDLE again = CreateEvent(NULL, FALSE, FALSE, TEXT("hb-exists"));
DWORD second = GetLastError();
HANDLE mutex = CreateMutex(NULL, FALSE, TEXT("hb-exists"));
DWORD third = GetLastError();
BOOL none = mutex == NULL;

// == A file's pointer and size
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

// == Pages of memory
// model: againError = 487; source: Microsoft Learn, "VirtualFree"; [MS-ERREF], STATUS_MEMORY_NOT_ALLOCATED
LPVOID p = VirtualAlloc(NULL, 100, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
BOOL there = p != NULL;
DWORD old = 77;
BOOL changed = VirtualProtect(p, 100, PAGE_READONLY, &old);
DWORD older = 77;
BOOL back = VirtualProtect(p, 100, PAGE_READWRITE, &older);
BOOL sized = VirtualFree(p, 100, MEM_RELEASE);
DWORD sizedError = GetLastError();
BOOL freed = VirtualFree(p, 0, MEM_RELEASE);
BOOL again = VirtualFree(p, 0, MEM_RELEASE);
DWORD againError = GetLastError();
LPVOID none = VirtualAlloc(NULL, 0, MEM_COMMIT, PAGE_READWRITE);
DWORD noneError = GetLastError();
LPVOID odd = VirtualAlloc(NULL, 100, MEM_COMMIT, 0x1234);
DWORD oddError = GetLastError();
LPVOID reserved = VirtualAlloc(NULL, 0x20000, MEM_RESERVE, PAGE_NOACCESS);
LPVOID page = VirtualAlloc(reserved, 0x1000, MEM_COMMIT, PAGE_READWRITE);
BOOL same = page == reserved;
BOOL decommitted = VirtualFree(page, 0x1000, MEM_DECOMMIT);

// == A structure that is NULL
// alone
PROCESS_INFORMATION pi = { 0 };
BOOL done = CreateProcess(NULL, NULL, NULL, NULL, FALSE, 0, NULL, NULL, NULL, &pi);
int here = 1;

// == A pipe without room for its ends
// alone
HANDLE h = NULL;
BOOL done = CreatePipe(NULL, &h, NULL, 0);
int here = 1;

// == The ids of processes and threads
DWORD none = GetProcessId((HANDLE)0xdead);
DWORD error = GetLastError();
BOOL own = GetProcessId(GetCurrentProcess()) == GetCurrentProcessId();
BOOL thread = GetThreadId(GetCurrentThread()) == GetCurrentThreadId();
DWORD no = GetThreadId((HANDLE)0xdead);
DWORD noError = GetLastError();

// == A handle that is closed twice
HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
BOOL once = CloseHandle(h);
BOOL twice = CloseHandle(h);
DWORD error = GetLastError();
BOOL nothing = CloseHandle(NULL);

// == A thread that is suspended
DWORD none = SuspendThread((HANDLE)0xdead);
DWORD error = GetLastError();
DWORD no = ResumeThread((HANDLE)0xdead);

// == A process in a job
HANDLE hJob = CreateJobObject(NULL, NULL);
BOOL in = 77;
BOOL done = IsProcessInJob(GetCurrentProcess(), hJob, &in);
BOOL other = 77;
BOOL wrong = IsProcessInJob((HANDLE)0xdead, hJob, &other);
DWORD error = GetLastError();

// == Standard handles by wrong names
HANDLE h = GetStdHandle(77);
BOOL none = h == INVALID_HANDLE_VALUE;
DWORD error = GetLastError();
BOOL set = SetStdHandle(77, NULL);
DWORD setError = GetLastError();

// == A view and its memory
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

// == The exit code of a process, stored nowhere
// model: crash = yes; source: reactos/reactos dll/win32/kernel32/client/proc.c (stored without a look)
// alone
BOOL done = GetExitCodeProcess(GetCurrentProcess(), NULL);
DWORD error = GetLastError();

// == The exit code of a thread, stored nowhere
// model: crash = yes; source: reactos/reactos dll/win32/kernel32/client/thread.c (stored without a look)
// alone
BOOL done = GetExitCodeThread(GetCurrentThread(), NULL);
DWORD error = GetLastError();

// == The flags of a handle, stored nowhere
// model: crash = yes; source: reactos/reactos dll/win32/kernel32/client/handle.c, GetHandleInformation (stored without a look)
// alone
HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
BOOL done = GetHandleInformation(h, NULL);
DWORD error = GetLastError();

// == Whether a process is in a job, stored nowhere
// alone
HANDLE hJob = CreateJobObject(NULL, NULL);
BOOL done = IsProcessInJob(GetCurrentProcess(), hJob, NULL);
DWORD error = GetLastError();

// == The size of a file, stored nowhere
// alone
HANDLE h = CreateFile(TEXT("hb-nowhere.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
BOOL done = GetFileSizeEx(h, NULL);
DWORD error = GetLastError();

// == The process at a pipe's other end, stored nowhere
// alone
HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-end-nowhere"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 100, 100, 0, NULL);
HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-end-nowhere"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
BOOL done = GetNamedPipeClientProcessId(hServer, NULL);
DWORD error = GetLastError();

// == The result of an operation, stored nowhere
// alone
HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-res-nowhere"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED, PIPE_TYPE_BYTE, 1, 100, 100, 0, NULL);
OVERLAPPED ov = { 0 };
BOOL listening = ConnectNamedPipe(hServer, &ov);
HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\hb-res-nowhere"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
BOOL done = GetOverlappedResult(hServer, &ov, NULL, TRUE);
DWORD error = GetLastError();

// == A read whose count is stored nowhere
// alone
HANDLE h = CreateFile(TEXT("hb-count.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
DWORD written = 77;
BOOL wrote = WriteFile(h, "abc", 3, &written, NULL);
DWORD at = SetFilePointer(h, 0, NULL, FILE_BEGIN);
char buffer[4] = "xyz";
BOOL done = ReadFile(h, buffer, 3, NULL, NULL);
int first = buffer[0];

// == A write whose count is stored nowhere
// alone
HANDLE h = CreateFile(TEXT("hb-wcount.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
BOOL done = WriteFile(h, "abc", 3, NULL, NULL);
DWORD size = GetFileSize(h, NULL);

// == A read into a buffer that is nowhere
// alone
HANDLE h = CreateFile(TEXT("hb-nobuffer.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
DWORD written = 77;
BOOL wrote = WriteFile(h, "abc", 3, &written, NULL);
DWORD at = SetFilePointer(h, 0, NULL, FILE_BEGIN);
DWORD n = 77;
BOOL done = ReadFile(h, NULL, 3, &n, NULL);
DWORD error = GetLastError();

// == A write of a buffer that is nowhere
// alone
HANDLE h = CreateFile(TEXT("hb-wnobuffer.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
DWORD n = 77;
BOOL done = WriteFile(h, NULL, 3, &n, NULL);
DWORD error = GetLastError();
DWORD m = 77;
BOOL none = WriteFile(h, NULL, 0, &m, NULL);

// == A file without a name
HANDLE h = CreateFile(TEXT(""), GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
BOOL none = h == INVALID_HANDLE_VALUE;
DWORD error = GetLastError();
BOOL deleted = DeleteFile(TEXT(""));
DWORD deleteError = GetLastError();

// == A file whose name is NULL
// alone
HANDLE h = CreateFile(NULL, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
BOOL none = h == INVALID_HANDLE_VALUE;
DWORD error = GetLastError();

// == Ways to create a file
// model: cutError = 87; entry: truncate-without-writing
HANDLE none = CreateFile(TEXT("hb-ways.txt"), GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
DWORD noneError = GetLastError();
HANDLE path = CreateFile(TEXT("hb-no-folder\\hb.txt"), GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
DWORD pathError = GetLastError();
HANDLE odd = CreateFile(TEXT("hb-ways.txt"), GENERIC_READ, 0, NULL, 77, 0, NULL);
DWORD oddError = GetLastError();
HANDLE cut = CreateFile(TEXT("hb-ways.txt"), GENERIC_READ, 0, NULL, TRUNCATE_EXISTING, 0, NULL);
DWORD cutError = GetLastError();
SetLastError(7);
HANDLE made = CreateFile(TEXT("hb-ways.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
DWORD madeError = GetLastError();
HANDLE shared = CreateFile(TEXT("hb-ways.txt"), GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
DWORD sharedError = GetLastError();
BOOL closed = CloseHandle(made);
HANDLE again = CreateFile(TEXT("hb-ways.txt"), GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL);
DWORD againError = GetLastError();
HANDLE anew = CreateFile(TEXT("hb-ways.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
DWORD anewError = GetLastError();
CloseHandle(anew);
HANDLE opened = CreateFile(TEXT("hb-ways.txt"), GENERIC_WRITE, 0, NULL, OPEN_ALWAYS, 0, NULL);
DWORD openedError = GetLastError();
BOOL busy = DeleteFile(TEXT("hb-ways.txt"));
DWORD busyError = GetLastError();
CloseHandle(opened);
BOOL deleted = DeleteFile(TEXT("hb-ways.txt"));
BOOL twice = DeleteFile(TEXT("hb-ways.txt"));
DWORD twiceError = GetLastError();

// == Names over the length that Windows has
// model: error = 206; source: Microsoft Learn, "CreateEventW", lpName (limited to MAX_PATH characters)
// model: none = 1; source: Microsoft Learn, "CreateEventW", lpName (limited to MAX_PATH characters)
// model: openedError = 206; source: Microsoft Learn, "CreateEventW", lpName (limited to MAX_PATH characters)
// model: mappingError = 206; source: Microsoft Learn, "CreateEventW", lpName (limited to MAX_PATH characters)
LPCTSTR name = TEXT("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn");
HANDLE h = CreateEvent(NULL, FALSE, FALSE, name);
DWORD error = GetLastError();
BOOL none = h == NULL;
HANDLE file = CreateFile(name, GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
DWORD fileError = GetLastError();
HANDLE opened = OpenEvent(SYNCHRONIZE, FALSE, name);
DWORD openedError = GetLastError();
HANDLE mapping = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, name);
DWORD mappingError = GetLastError();
BOOL deleted = DeleteFile(name);
DWORD deleteError = GetLastError();

// == A pointer in no file
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

// == A pointer that is moved in a wrong way
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

// == The kind of what a handle leads to
HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
DWORD kind = GetFileType(event);
DWORD kindError = GetLastError();
DWORD none = GetFileType(NULL);
DWORD noneError = GetLastError();
HANDLE h = CreateFile(TEXT("hb-kind.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
SetLastError(7);
DWORD disk = GetFileType(h);
DWORD diskError = GetLastError();

// == Operations that are cancelled where none is
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

// == A result of what goes on and of no file
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

// == A mailslot of a wrong name
// model: elsewhereError = 123; entry: mailslot-name-elsewhere
HANDLE elsewhere = CreateMailslot(TEXT("C:\\hb-slot"), 0, 0, NULL);
DWORD elsewhereError = GetLastError();
BOOL none = elsewhere == INVALID_HANDLE_VALUE;
HANDLE one = CreateMailslot(TEXT("\\\\.\\mailslot\\hb-twice"), 0, 0, NULL);
HANDLE two = CreateMailslot(TEXT("\\\\.\\mailslot\\hb-twice"), 0, 0, NULL);
DWORD twoError = GetLastError();
HANDLE client = CreateFile(TEXT("\\\\.\\mailslot\\hb-no-slot"), GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
DWORD clientError = GetLastError();

// == A mailslot and what it holds
// model: less = 0; entry: mailslot-message-cut
// model: lessError = 122; entry: mailslot-message-cut
// model: m = 0; entry: mailslot-message-cut
// model: untouched = 120; entry: mailslot-message-cut
// model: clientError = 87; source: reactos/reactos drivers/filesystems/msfs/finfo.c (a client has no such information)
HANDLE hSlot = CreateMailslot(TEXT("\\\\.\\mailslot\\hb-holds"), 0, 0, NULL);
HANDLE hClient = CreateFile(TEXT("\\\\.\\mailslot\\hb-holds"), GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
DWORD next = 77;
DWORD timeout = 77;
BOOL empty = GetMailslotInfo(hSlot, NULL, &next, NULL, &timeout);
DWORD n = 77;
char buffer[4] = "xyz";
BOOL none = ReadFile(hSlot, buffer, 4, &n, NULL);
DWORD noneError = GetLastError();
DWORD written = 77;
BOOL wrote = WriteFile(hClient, "12345678", 8, &written, NULL);
DWORD first = 77;
BOOL told = GetMailslotInfo(hSlot, NULL, &first, NULL, NULL);
DWORD m = 77;
BOOL less = ReadFile(hSlot, buffer, 4, &m, NULL);
DWORD lessError = GetLastError();
int untouched = buffer[0];
BOOL set = SetMailslotInfo(hSlot, 5);
BOOL asked = GetMailslotInfo(hSlot, NULL, NULL, NULL, &timeout);
DWORD later = timeout;
BOOL wrong = SetMailslotInfo((HANDLE)0xdead, 5);
DWORD wrongError = GetLastError();
BOOL ofClient = GetMailslotInfo(hClient, NULL, NULL, NULL, &timeout);
DWORD clientError = GetLastError();

// == A pipe peeked at from its wrong end
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

// == A message peeked at in parts
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

// == A transaction with no pipe
// model: oddError = 161; entry: pipe-name-elsewhere
char in[4] = "abc";
char out[4] = "xyz";
DWORD n = 77;
BOOL done = TransactNamedPipe((HANDLE)0xdead, in, 4, out, 4, &n, NULL);
DWORD error = GetLastError();
DWORD m = 77;
BOOL called = CallNamedPipe(TEXT("\\\\.\\pipe\\hb-no-pipe"), in, 4, out, 4, &m, NMPWAIT_NOWAIT);
DWORD calledError = GetLastError();
BOOL waited = WaitNamedPipe(TEXT("\\\\.\\pipe\\hb-no-pipe"), 1);
DWORD waitedError = GetLastError();
BOOL odd = WaitNamedPipe(TEXT("C:\\hb-no-pipe"), 1);
DWORD oddError = GetLastError();

// == A pipe that is busy
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

// == The state of a pipe
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

// == Pipes that cannot be made
// model: invalid = 1; source: Microsoft Learn, "CreateNamedPipeW", nMaxInstances (1 to PIPE_UNLIMITED_INSTANCES)
// model: manyError = 87; source: Microsoft Learn, "CreateNamedPipeW", nMaxInstances (1 to PIPE_UNLIMITED_INSTANCES)
// model: noneError = 87; source: Microsoft Learn, "CreateNamedPipeW", nMaxInstances (1 to PIPE_UNLIMITED_INSTANCES)
HANDLE none = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-made"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 0, 100, 100, 0, NULL);
DWORD noneError = GetLastError();
BOOL invalid = none == INVALID_HANDLE_VALUE;
HANDLE many = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-made"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 256, 100, 100, 0, NULL);
DWORD manyError = GetLastError();
HANDLE flags = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-made"), 0, PIPE_TYPE_BYTE, 1, 100, 100, 0, NULL);
DWORD flagsError = GetLastError();
HANDLE mode = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-made"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE | PIPE_READMODE_MESSAGE, 1, 100, 100, 0, NULL);
DWORD modeError = GetLastError();
HANDLE one = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-made"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 100, 100, 0, NULL);
HANDLE two = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-made"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 100, 100, 0, NULL);
DWORD twoError = GetLastError();
HANDLE first = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-inbound"), PIPE_ACCESS_INBOUND, PIPE_TYPE_BYTE, 2, 100, 100, 0, NULL);
HANDLE other = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-inbound"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 2, 100, 100, 0, NULL);
DWORD otherError = GetLastError();
HANDLE reading = CreateFile(TEXT("\\\\.\\pipe\\hb-inbound"), GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
DWORD readingError = GetLastError();

// == A pipe whose reader is gone
HANDLE hRead = NULL;
HANDLE hWrite = NULL;
CreatePipe(&hRead, &hWrite, NULL, 0);
CloseHandle(hRead);
DWORD n = 77;
BOOL done = WriteFile(hWrite, "abc", 3, &n, NULL);
DWORD error = GetLastError();
BOOL flushed = FlushFileBuffers(hWrite);
DWORD flushedError = GetLastError();

// == A pipe whose writer is gone
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

// == Reading where only writing is allowed
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

// == An operation that is over at once
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

// == An overlapped write, and the event it resets
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

// == Objects that cannot be opened
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

// == Semaphores that cannot be
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

// == Mutexes and who owns them
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

// == Timers
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

// == Waits for wrong handles
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

// == The flags of a handle that is protected
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

// == Ends of no process and no thread
BOOL process = TerminateProcess((HANDLE)0xdead, 0);
DWORD processError = GetLastError();
BOOL thread = TerminateThread((HANDLE)0xdead, 0);
DWORD threadError = GetLastError();
BOOL job = TerminateJobObject((HANDLE)0xdead, 0);
DWORD jobError = GetLastError();
HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
BOOL other = TerminateProcess(event, 0);
DWORD otherError = GetLastError();

// == A process that is assigned to no job
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

// == The processes of a job, listed in too little room
// alone
HANDLE hJob = CreateJobObject(NULL, NULL);
BOOL assigned = AssignProcessToJobObject(hJob, GetCurrentProcess());
JOBOBJECT_BASIC_PROCESS_ID_LIST list = { 7, 7 };
DWORD n = 77;
BOOL done = QueryInformationJobObject(hJob, JobObjectBasicProcessIdList, &list, sizeof(list), &n);
DWORD all = list.NumberOfAssignedProcesses;
DWORD listed = list.NumberOfProcessIdsInList;
BOOL own = list.ProcessIdList[0] == GetCurrentProcessId();
DWORD m = 77;
list.NumberOfAssignedProcesses = 7;
list.NumberOfProcessIdsInList = 7;
BOOL less = QueryInformationJobObject(hJob, JobObjectBasicProcessIdList, &list, 8, &m);
DWORD lessError = GetLastError();
DWORD lessAll = list.NumberOfAssignedProcesses;
DWORD lessListed = list.NumberOfProcessIdsInList;

// == Names of environment variables that cannot be
// model: noneError = 87; source: wine-mirror/wine dlls/kernel32/tests/environ.c (either is right)
BOOL equals = SetEnvironmentVariableW(L"A=B", L"value");
DWORD equalsError = GetLastError();
BOOL empty = SetEnvironmentVariableW(L"", L"value");
DWORD emptyError = GetLastError();
BOOL unknown = SetEnvironmentVariableW(L"HB_UNKNOWN", NULL);
DWORD unknownError = GetLastError();
BOOL none = SetEnvironmentVariableW(NULL, L"value");
DWORD noneError = GetLastError();
WCHAR buffer[8] = L"preset";
DWORD length = GetEnvironmentVariableW(L"", buffer, 8);
DWORD lengthError = GetLastError();

// == An environment variable that just fits
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

// == A text whose expansion is asked for its length
SetEnvironmentVariableW(L"HB_V", L"value");
DWORD length = ExpandEnvironmentStringsW(L"%HB_V%!", NULL, 0);
DWORD unknown = ExpandEnvironmentStringsW(L"%HB_NOBODY%", NULL, 0);
SetEnvironmentVariableA("HB_V", "value");
char buffer[16] = "preset";
DWORD bytes = ExpandEnvironmentStringsA("%HB_V%!", buffer, 16);
int last = buffer[5];

// == Mappings that cannot be made
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

// == A mapping of an image, and of pages that run
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

// == Views that cannot be made
// model: behindError = 5; source: [MS-ERREF], STATUS_INVALID_VIEW_SIZE; reactos/reactos ntoskrnl/mm/ARM3/section.c
HANDLE h = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READONLY, 0, 4096, NULL);
LPVOID write = MapViewOfFile(h, FILE_MAP_WRITE, 0, 0, 0);
DWORD writeError = GetLastError();
BOOL none = write == NULL;
LPVOID odd = MapViewOfFile(h, FILE_MAP_READ, 0, 1, 0);
DWORD oddError = GetLastError();
LPVOID behind = MapViewOfFile(h, FILE_MAP_READ, 0, 0x10000, 0);
DWORD behindError = GetLastError();
BOOL unmapped = UnmapViewOfFile((LPCVOID)0x10);
DWORD unmappedError = GetLastError();
HANDLE event = CreateEvent(NULL, FALSE, FALSE, NULL);
LPVOID other = MapViewOfFile(event, FILE_MAP_READ, 0, 0, 0);
DWORD otherError = GetLastError();

// == Memory that may only be read
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

// == A suspended thread, and its count
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

// == Texts that are cut
TCHAR buffer[4] = { 'x', 'y', 'z', 0 };
HRESULT copied = StringCchCopy(buffer, 4, TEXT("value"));
WORD last = buffer[2];
WORD end = buffer[3];
HRESULT none = StringCchCopy(buffer, 0, TEXT("value"));
HRESULT printed = StringCchPrintf(buffer, 4, TEXT("%d"), 12345);
WORD lastDigit = buffer[2];
HRESULT more = StringCchCat(buffer, 4, TEXT("6"));
HRESULT fits = StringCchCopy(buffer, 4, TEXT("abc"));

// == Memory of a heap, and of the local one
LPVOID p = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, 10);
BYTE *bytes = (BYTE *)p;
int first = bytes[9];
BOOL freed = HeapFree(GetProcessHeap(), 0, p);
HLOCAL local = LocalAlloc(LPTR, 10);
BOOL there = local != NULL;
HLOCAL gone = LocalFree(local);
BOOL none = gone == NULL;

// == A name that is NULL
HANDLE slot = CreateMailslot(NULL, 0, 0, NULL);
DWORD slotError = GetLastError();
BOOL noSlot = slot == INVALID_HANDLE_VALUE;
HANDLE pipe = CreateNamedPipe(NULL, PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 1, 100, 100, 0, NULL);
DWORD pipeError = GetLastError();
BOOL noPipe = pipe == INVALID_HANDLE_VALUE;

// == The session at a pipe's end, and of no pipe
// model: client = 0; entry: session-of-no-pipe
// model: clientError = 6; entry: session-of-no-pipe
// model: none = 0; entry: session-of-no-pipe
// model: noneError = 6; entry: session-of-no-pipe
ULONG session = 77;
BOOL none = GetNamedPipeServerSessionId((HANDLE)0xdead, &session);
DWORD noneError = GetLastError();
ULONG other = 77;
BOOL client = GetNamedPipeClientSessionId((HANDLE)0xdead, &other);
DWORD clientError = GetLastError();
BOOL nobody = ImpersonateNamedPipeClient((HANDLE)0xdead);
DWORD nobodyError = GetLastError();

// == The last error keeps what was set
SetLastError(0xE0001234);
DWORD error = GetLastError();
HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
DWORD after = GetLastError();
BOOL set = SetEvent(h);
DWORD kept = GetLastError();
BOOL closed = CloseHandle(h);
DWORD still = GetLastError();

// == Security of no object is set
SECURITY_DESCRIPTOR sd;
BOOL begun = InitializeSecurityDescriptor(&sd, SECURITY_DESCRIPTOR_REVISION);
BOOL dacl = SetSecurityDescriptorDacl(&sd, TRUE, NULL, FALSE);
BOOL done = SetKernelObjectSecurity((HANDLE)0xdead, DACL_SECURITY_INFORMATION, &sd);
DWORD error = GetLastError();
HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
BOOL set = SetKernelObjectSecurity(h, DACL_SECURITY_INFORMATION, &sd);
BOOL reverted = RevertToSelf();

// == A SID of no words
PSID sid = NULL;
BOOL done = ConvertStringSidToSid(TEXT("S-1-1-0"), &sid);
BOOL empty = ConvertStringSidToSid(TEXT(""), &sid);
DWORD emptyError = GetLastError();
BOOL none = ConvertStringSidToSid(NULL, &sid);
DWORD noneError = GetLastError();

// == The priority class of a process, and of none
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

// == A further instance of a pipe leaves the last error alone
// model: error = 7; source: reactos/reactos dll/win32/kernel32/client/file/npipe.c, CreateNamedPipeW (success leaves it alone)
HANDLE one = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-further"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 2, 64, 64, 0, NULL);
SetLastError(7);
HANDLE two = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-further"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 2, 64, 64, 0, NULL);
DWORD error = GetLastError();
