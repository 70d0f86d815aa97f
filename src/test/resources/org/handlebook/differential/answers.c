/*
 * Snippets beside those of features/conformance/answers.feature: those of which a process may end,
 * and those that the model answers otherwise than Wine. Each begins with a line "// ==". What its
 * integers hold in the end is compared: a plain program in Wine, the agent on Wine, the model.
 * "// alone" says that the process may end of it. "// model: NAME = VALUE; entry: …" says what the
 * model has otherwise where Wine differs from Windows, by an entry of features/differences;
 * "source: …", where no entry says it.
 */

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
// model: lessError = 24; source: reactos/reactos ntoskrnl/ps/job.c, NtSetInformationJobObject (STATUS_INFO_LENGTH_MISMATCH)
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

// == A write of memory that is nowhere
// model: error = 487; source: reactos/reactos ntoskrnl/mm/ARM3/virtual.c and dll/win32/kernel32/client/proc.c, WriteProcessMemory (the protection is asked first)
BYTE bytes[4] = { 1, 2, 3, 4 };
SIZE_T n = 0x1234;
BOOL done = WriteProcessMemory(GetCurrentProcess(), (LPVOID)0x10, bytes, 4, &n);
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

// == What is asked of a handle that is closed, stored nowhere
HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
BOOL closed = CloseHandle(h);
BOOL ofThread = GetExitCodeThread(h, NULL);
DWORD error1 = GetLastError();
BOOL ofProcess = GetExitCodeProcess(h, NULL);
DWORD error2 = GetLastError();
BOOL flags = GetHandleInformation(h, NULL);
DWORD error3 = GetLastError();

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
// model: fileError = 3; entry: path-of-any-length
// model: openedError = 3; entry: path-of-any-length
// model: deleteError = 3; entry: path-of-any-length
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

// == A further instance of a pipe leaves the last error alone
// model: error = 7; source: reactos/reactos dll/win32/kernel32/client/file/npipe.c, CreateNamedPipeW (success leaves it alone)
HANDLE one = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-further"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 2, 64, 64, 0, NULL);
SetLastError(7);
HANDLE two = CreateNamedPipe(TEXT("\\\\.\\pipe\\hb-further"), PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE, 2, 64, 64, 0, NULL);
DWORD error = GetLastError();

// == Dates that MS-DOS does not have
FILETIME f;
BOOL none = DosDateTimeToFileTime(0, 0, &f);
SYSTEMTIME t = { 1979, 12, 0, 31, 0, 0, 0, 0 };
SystemTimeToFileTime(&t, &f);
WORD date = 1;
WORD time = 1;
SetLastError(7);
BOOL early = FileTimeToDosDateTime(&f, &date, &time);
DWORD earlyError = GetLastError();
date = time = 0;

// == A page of a view that was copied
// model: copied = 4; source: Microsoft, "Memory Protection Constants" (PAGE_WRITECOPY: the private page is marked as PAGE_READWRITE)
// model: size = 4096; source: Microsoft, "MEMORY_BASIC_INFORMATION structure" (RegionSize: pages of identical attributes)
MEMORY_BASIC_INFORMATION m;
HANDLE h = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 0x3000, NULL);
char *p = (char *)MapViewOfFile(h, FILE_MAP_COPY, 0, 0, 0);
p[0x1000] = 'x';
VirtualQuery(p + 0x1000, &m, sizeof(m));
DWORD copied = m.Protect;
SIZE_T size = m.RegionSize;
VirtualQuery(p, &m, sizeof(m));
DWORD shared = m.Protect;
DWORD allocated = m.AllocationProtect;

// == Reading and writing what another has locked
// model: read = 0; source: Microsoft, "LockFile function" (exclusive access for the calling process)
// model: readError = 33; source: Microsoft, "LockFile function"
// model: wrote = 0; source: Microsoft, "LockFile function"
// model: wroteError = 33; source: Microsoft, "LockFile function"
// model: own = 0; source: Microsoft, "LockFileEx function" (a shared lock denies all processes write access, including the one that locks)
// model: ownError = 33; source: Microsoft, "LockFileEx function"
HANDLE a = CreateFile(TEXT("hb-locked.txt"), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
HANDLE b = CreateFile(TEXT("hb-locked.txt"), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
char text[4];
DWORD n = 0;
WriteFile(a, "0123456789", 10, &n, NULL);
LockFile(a, 2, 0, 4, 0);
BOOL beside = ReadFile(b, text, 2, &n, NULL);
SetLastError(0);
BOOL read = ReadFile(b, text, 2, &n, NULL);
DWORD readError = GetLastError();
SetFilePointer(b, 5, NULL, FILE_BEGIN);
SetLastError(0);
BOOL wrote = WriteFile(b, "x", 1, &n, NULL);
DWORD wroteError = GetLastError();
SetFilePointer(a, 2, NULL, FILE_BEGIN);
BOOL owner = WriteFile(a, "x", 1, &n, NULL);
UnlockFile(a, 2, 0, 4, 0);
SetFilePointer(b, 2, NULL, FILE_BEGIN);
BOOL unlocked = ReadFile(b, text, 2, &n, NULL);
OVERLAPPED o = { 0 };
LockFileEx(a, LOCKFILE_FAIL_IMMEDIATELY, 0, 4, 0, &o);
SetFilePointer(b, 0, NULL, FILE_BEGIN);
BOOL sharedRead = ReadFile(b, text, 2, &n, NULL);
SetFilePointer(a, 0, NULL, FILE_BEGIN);
SetLastError(0);
BOOL own = WriteFile(a, "x", 1, &n, NULL);
DWORD ownError = GetLastError();
CloseHandle(b);
CloseHandle(a);
DeleteFile(TEXT("hb-locked.txt"));
n = 0;

// == Unlocking what is not locked so
// model: partError = 158; source: Microsoft, [MS-FSA] 2.1.5.9 (STATUS_RANGE_NOT_LOCKED), [MS-ERREF] (ERROR_NOT_LOCKED)
// model: otherError = 158; source: Microsoft, [MS-FSA] 2.1.5.9, [MS-ERREF]
HANDLE a = CreateFile(TEXT("hb-unlock.txt"), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
HANDLE b = CreateFile(TEXT("hb-unlock.txt"), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0, NULL);
LockFile(a, 2, 0, 4, 0);
BOOL part = UnlockFile(a, 2, 0, 2, 0);
DWORD partError = GetLastError();
BOOL other = UnlockFile(b, 2, 0, 4, 0);
DWORD otherError = GetLastError();
CloseHandle(b);
CloseHandle(a);
DeleteFile(TEXT("hb-unlock.txt"));
