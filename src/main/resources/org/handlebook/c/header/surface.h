/*
 * The surface in C: structures, and one prototype a line. Source: the headers that package
 * org.handlebook.win32 names for each call.
 *
 * An input has the name of a component of the call's record; an output is found in the answer by
 * its name. Pointers are annotated as in Windows' headers:
 *   _Out_, _Out_opt_            the call stores a value there; _opt_: or NULL
 *   _Inout_, _Inout_opt_        it reads it before
 *   _In_reads_(n)               n values;  _In_reads_bytes_(n)  n bytes
 *   _Out_writes_(n)             room for n characters
 *   _Out_writes_bytes_(n, c)    room for n bytes; c receives how many came
 *   _Count_                     receives how many bytes were written
 *   _Cleared_                   after one of these: what is stored after a refusal is 0
 * and besides:
 *   _Size_                      says how long another parameter is, and is no input of its own
 *   _Reserved_                  must be 0 or NULL: what else it could be is not known here
 *   _Ignored_                   may be anything, and does not matter here
 * _At_(n) puts a member at an offset, as unions do.
 */

struct SECURITY_ATTRIBUTES { DWORD nLength; LPVOID lpSecurityDescriptor; BOOL bInheritHandle; };
struct SECURITY_DESCRIPTOR { BYTE Revision; BYTE Sbz1; WORD Control; PSID Owner; PSID Group; LPVOID Sacl; LPVOID Dacl; };
struct PROCESS_INFORMATION { HANDLE hProcess; HANDLE hThread; DWORD dwProcessId; DWORD dwThreadId; };
struct STARTUPINFO { DWORD cb; LPTSTR lpReserved; LPTSTR lpDesktop; LPTSTR lpTitle; DWORD dwX; DWORD dwY; DWORD dwXSize; DWORD dwYSize; DWORD dwXCountChars; DWORD dwYCountChars; DWORD dwFillAttribute; DWORD dwFlags; WORD wShowWindow; WORD cbReserved2; LPBYTE lpReserved2; HANDLE hStdInput; HANDLE hStdOutput; HANDLE hStdError; };
struct STARTUPINFOEX { STARTUPINFO StartupInfo; LPPROC_THREAD_ATTRIBUTE_LIST lpAttributeList; };
struct LARGE_INTEGER { _At_(0) LONGLONG QuadPart; _At_(0) DWORD LowPart; _At_(4) LONG HighPart; };
struct OVERLAPPED { ULONG_PTR Internal; ULONG_PTR InternalHigh; DWORD Offset; DWORD OffsetHigh; HANDLE hEvent; };
struct IO_COUNTERS { ULONGLONG ReadOperationCount; ULONGLONG WriteOperationCount; ULONGLONG OtherOperationCount; ULONGLONG ReadTransferCount; ULONGLONG WriteTransferCount; ULONGLONG OtherTransferCount; };
struct JOBOBJECT_BASIC_LIMIT_INFORMATION { LARGE_INTEGER PerProcessUserTimeLimit; LARGE_INTEGER PerJobUserTimeLimit; DWORD LimitFlags; SIZE_T MinimumWorkingSetSize; SIZE_T MaximumWorkingSetSize; DWORD ActiveProcessLimit; ULONG_PTR Affinity; DWORD PriorityClass; DWORD SchedulingClass; };
struct JOBOBJECT_EXTENDED_LIMIT_INFORMATION { JOBOBJECT_BASIC_LIMIT_INFORMATION BasicLimitInformation; IO_COUNTERS IoInfo; SIZE_T ProcessMemoryLimit; SIZE_T JobMemoryLimit; SIZE_T PeakProcessMemoryUsed; SIZE_T PeakJobMemoryUsed; };
struct JOBOBJECT_BASIC_ACCOUNTING_INFORMATION { LARGE_INTEGER TotalUserTime; LARGE_INTEGER TotalKernelTime; LARGE_INTEGER ThisPeriodTotalUserTime; LARGE_INTEGER ThisPeriodTotalKernelTime; DWORD TotalPageFaultCount; DWORD TotalProcesses; DWORD ActiveProcesses; DWORD TotalTerminatedProcesses; };
struct JOBOBJECT_BASIC_UI_RESTRICTIONS { DWORD UIRestrictionsClass; };
struct JOBOBJECT_ASSOCIATE_COMPLETION_PORT { PVOID CompletionKey; HANDLE CompletionPort; };
struct JOBOBJECT_BASIC_PROCESS_ID_LIST { DWORD NumberOfAssignedProcesses; DWORD NumberOfProcessIdsInList; ULONG_PTR ProcessIdList[1]; };

/* errhandlingapi.h */
DWORD GetLastError(void);
void SetLastError(DWORD dwErrCode);

/* handleapi.h */
BOOL CloseHandle(HANDLE hObject);
BOOL DuplicateHandle(HANDLE hSourceProcessHandle, HANDLE hSourceHandle, HANDLE hTargetProcessHandle, _Out_opt_ _Cleared_ LPHANDLE lpTargetHandle, DWORD dwDesiredAccess, BOOL bInheritHandle, DWORD dwOptions);
BOOL GetHandleInformation(HANDLE hObject, _Out_ LPDWORD lpdwFlags);
BOOL SetHandleInformation(HANDLE hObject, DWORD dwMask, DWORD dwFlags);
BOOL CompareObjectHandles(HANDLE hFirstObjectHandle, HANDLE hSecondObjectHandle);

/* processthreadsapi.h */
BOOL CreateProcess(LPCTSTR lpApplicationName, LPTSTR lpCommandLine, LPSECURITY_ATTRIBUTES lpProcessAttributes, LPSECURITY_ATTRIBUTES lpThreadAttributes, BOOL bInheritHandles, DWORD dwCreationFlags, LPVOID lpEnvironment, LPCTSTR lpCurrentDirectory, LPSTARTUPINFO lpStartupInfo, _Out_ LPPROCESS_INFORMATION lpProcessInformation);
void ExitProcess(UINT uExitCode);
BOOL TerminateProcess(HANDLE hProcess, UINT uExitCode);
HANDLE OpenProcess(DWORD dwDesiredAccess, BOOL bInheritHandle, DWORD dwProcessId);
BOOL GetExitCodeProcess(HANDLE hProcess, _Out_ LPDWORD lpExitCode);
DWORD GetProcessId(HANDLE Process);
HANDLE GetCurrentProcess(void);
DWORD GetCurrentProcessId(void);
BOOL GetProcessHandleCount(HANDLE hProcess, _Out_ PDWORD pdwHandleCount);
DWORD GetPriorityClass(HANDLE hProcess);
BOOL SetPriorityClass(HANDLE hProcess, DWORD dwPriorityClass);
HANDLE CreateThread(LPSECURITY_ATTRIBUTES lpThreadAttributes, _Ignored_ SIZE_T dwStackSize, _Ignored_ LPTHREAD_START_ROUTINE lpStartAddress, _Ignored_ LPVOID lpParameter, DWORD dwCreationFlags, _Out_opt_ LPDWORD lpThreadId);
void ExitThread(DWORD dwExitCode);
BOOL TerminateThread(HANDLE hThread, DWORD dwExitCode);
DWORD SuspendThread(HANDLE hThread);
DWORD ResumeThread(HANDLE hThread);
BOOL GetExitCodeThread(HANDLE hThread, _Out_ LPDWORD lpExitCode);
HANDLE OpenThread(DWORD dwDesiredAccess, BOOL bInheritHandle, DWORD dwThreadId);
DWORD GetThreadId(HANDLE Thread);
HANDLE GetCurrentThread(void);
DWORD GetCurrentThreadId(void);

/* synchapi.h, winbase.h */
HANDLE CreateMutex(LPSECURITY_ATTRIBUTES lpMutexAttributes, BOOL bInitialOwner, LPCTSTR lpName);
HANDLE CreateMutexEx(LPSECURITY_ATTRIBUTES lpMutexAttributes, LPCTSTR lpName, DWORD dwFlags, DWORD dwDesiredAccess);
HANDLE OpenMutex(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCTSTR lpName);
BOOL ReleaseMutex(HANDLE hMutex);
HANDLE CreateEvent(LPSECURITY_ATTRIBUTES lpEventAttributes, BOOL bManualReset, BOOL bInitialState, LPCTSTR lpName);
HANDLE CreateEventEx(LPSECURITY_ATTRIBUTES lpEventAttributes, LPCTSTR lpName, DWORD dwFlags, DWORD dwDesiredAccess);
HANDLE OpenEvent(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCTSTR lpName);
BOOL SetEvent(HANDLE hEvent);
BOOL ResetEvent(HANDLE hEvent);
BOOL PulseEvent(HANDLE hEvent);
HANDLE CreateSemaphore(LPSECURITY_ATTRIBUTES lpSemaphoreAttributes, LONG lInitialCount, LONG lMaximumCount, LPCTSTR lpName);
HANDLE CreateSemaphoreEx(LPSECURITY_ATTRIBUTES lpSemaphoreAttributes, LONG lInitialCount, LONG lMaximumCount, LPCTSTR lpName, DWORD dwFlags, DWORD dwDesiredAccess);
HANDLE OpenSemaphore(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCTSTR lpName);
BOOL ReleaseSemaphore(HANDLE hSemaphore, LONG lReleaseCount, _Out_opt_ LPLONG lpPreviousCount);
HANDLE CreateWaitableTimer(LPSECURITY_ATTRIBUTES lpTimerAttributes, BOOL bManualReset, LPCTSTR lpTimerName);
HANDLE CreateWaitableTimerEx(LPSECURITY_ATTRIBUTES lpTimerAttributes, LPCTSTR lpTimerName, DWORD dwFlags, DWORD dwDesiredAccess);
HANDLE OpenWaitableTimer(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCTSTR lpTimerName);
BOOL SetWaitableTimer(HANDLE hTimer, const LARGE_INTEGER *lpDueTime, LONG lPeriod, _Reserved_ PTIMERAPCROUTINE pfnCompletionRoutine, _Reserved_ LPVOID lpArgToCompletionRoutine, _Reserved_ BOOL fResume);
BOOL CancelWaitableTimer(HANDLE hTimer);
DWORD WaitForSingleObject(HANDLE hHandle, DWORD dwMilliseconds);
DWORD WaitForMultipleObjects(_Size_ DWORD nCount, _In_reads_(nCount) const HANDLE *lpHandles, BOOL bWaitAll, DWORD dwMilliseconds);
DWORD SignalObjectAndWait(HANDLE hObjectToSignal, HANDLE hObjectToWaitOn, DWORD dwMilliseconds, BOOL bAlertable);
void Sleep(DWORD dwMilliseconds);

/* fileapi.h, ioapiset.h */
HANDLE CreateFile(LPCTSTR lpFileName, DWORD dwDesiredAccess, DWORD dwShareMode, LPSECURITY_ATTRIBUTES lpSecurityAttributes, DWORD dwCreationDisposition, DWORD dwFlagsAndAttributes, HANDLE hTemplateFile);
BOOL ReadFile(HANDLE hFile, _Out_writes_bytes_(nNumberOfBytesToRead, lpNumberOfBytesRead) LPVOID lpBuffer, DWORD nNumberOfBytesToRead, _Count_ LPDWORD lpNumberOfBytesRead, LPOVERLAPPED lpOverlapped);
BOOL WriteFile(HANDLE hFile, _In_reads_bytes_(nNumberOfBytesToWrite) LPCVOID lpBuffer, _Size_ DWORD nNumberOfBytesToWrite, _Count_ LPDWORD lpNumberOfBytesWritten, LPOVERLAPPED lpOverlapped);
BOOL FlushFileBuffers(HANDLE hFile);
DWORD SetFilePointer(HANDLE hFile, LONG lDistanceToMove, _Inout_opt_ PLONG lpDistanceToMoveHigh, DWORD dwMoveMethod);
BOOL SetFilePointerEx(HANDLE hFile, LARGE_INTEGER liDistanceToMove, _Out_opt_ PLARGE_INTEGER lpNewFilePointer, DWORD dwMoveMethod);
BOOL SetEndOfFile(HANDLE hFile);
DWORD GetFileSize(HANDLE hFile, _Out_opt_ LPDWORD lpFileSizeHigh);
BOOL GetFileSizeEx(HANDLE hFile, _Out_ PLARGE_INTEGER lpFileSize);
DWORD GetFileType(HANDLE hFile);
BOOL DeleteFile(LPCTSTR lpFileName);
BOOL GetOverlappedResult(HANDLE hFile, LPOVERLAPPED lpOverlapped, _Count_ LPDWORD lpNumberOfBytesTransferred, BOOL bWait);
BOOL CancelIo(HANDLE hFile);
BOOL CancelIoEx(HANDLE hFile, LPOVERLAPPED lpOverlapped);
BOOL CancelSynchronousIo(HANDLE hThread);
HANDLE CreateIoCompletionPort(HANDLE FileHandle, HANDLE ExistingCompletionPort, ULONG_PTR CompletionKey, DWORD NumberOfConcurrentThreads);
BOOL GetQueuedCompletionStatus(HANDLE CompletionPort, _Out_ LPDWORD lpNumberOfBytesTransferred, _Out_ PULONG_PTR lpCompletionKey, _Out_ LPOVERLAPPED *lpOverlapped, DWORD dwMilliseconds);
BOOL PostQueuedCompletionStatus(HANDLE CompletionPort, DWORD dwNumberOfBytesTransferred, ULONG_PTR dwCompletionKey, LPVOID lpOverlapped);

/* winbase.h: mailslots */
HANDLE CreateMailslot(LPCTSTR lpName, DWORD nMaxMessageSize, DWORD lReadTimeout, LPSECURITY_ATTRIBUTES lpSecurityAttributes);
BOOL GetMailslotInfo(HANDLE hMailslot, _Out_opt_ LPDWORD lpMaxMessageSize, _Out_opt_ LPDWORD lpNextSize, _Out_opt_ LPDWORD lpMessageCount, _Out_opt_ LPDWORD lpReadTimeout);
BOOL SetMailslotInfo(HANDLE hMailslot, DWORD lReadTimeout);

/* namedpipeapi.h, winbase.h */
BOOL CreatePipe(_Out_ PHANDLE hReadPipe, _Out_ PHANDLE hWritePipe, LPSECURITY_ATTRIBUTES lpPipeAttributes, DWORD nSize);
HANDLE CreateNamedPipe(LPCTSTR lpName, DWORD dwOpenMode, DWORD dwPipeMode, DWORD nMaxInstances, DWORD nOutBufferSize, DWORD nInBufferSize, DWORD nDefaultTimeOut, LPSECURITY_ATTRIBUTES lpSecurityAttributes);
BOOL ConnectNamedPipe(HANDLE hNamedPipe, LPOVERLAPPED lpOverlapped);
BOOL DisconnectNamedPipe(HANDLE hNamedPipe);
BOOL WaitNamedPipe(LPCTSTR lpNamedPipeName, DWORD nTimeOut);
BOOL PeekNamedPipe(HANDLE hNamedPipe, _Out_writes_bytes_(nBufferSize, lpBytesRead) LPVOID lpBuffer, DWORD nBufferSize, _Count_ LPDWORD lpBytesRead, _Out_opt_ LPDWORD lpTotalBytesAvail, _Out_opt_ LPDWORD lpBytesLeftThisMessage);
BOOL TransactNamedPipe(HANDLE hNamedPipe, _In_reads_bytes_(nInBufferSize) LPVOID lpInBuffer, _Size_ DWORD nInBufferSize, _Out_writes_bytes_(nOutBufferSize, lpBytesRead) LPVOID lpOutBuffer, DWORD nOutBufferSize, _Count_ LPDWORD lpBytesRead, LPOVERLAPPED lpOverlapped);
BOOL CallNamedPipe(LPCTSTR lpNamedPipeName, _In_reads_bytes_(nInBufferSize) LPVOID lpInBuffer, _Size_ DWORD nInBufferSize, _Out_writes_bytes_(nOutBufferSize, lpBytesRead) LPVOID lpOutBuffer, DWORD nOutBufferSize, _Count_ LPDWORD lpBytesRead, DWORD nTimeOut);
BOOL GetNamedPipeHandleState(HANDLE hNamedPipe, _Out_opt_ LPDWORD lpState, _Out_opt_ LPDWORD lpCurInstances, _Reserved_ LPDWORD lpMaxCollectionCount, _Reserved_ LPDWORD lpCollectDataTimeout, _Reserved_ LPTSTR lpUserName, _Reserved_ DWORD nMaxUserNameSize);
BOOL SetNamedPipeHandleState(HANDLE hNamedPipe, LPDWORD lpMode, LPDWORD lpMaxCollectionCount, LPDWORD lpCollectDataTimeout);
BOOL GetNamedPipeInfo(HANDLE hNamedPipe, _Out_opt_ LPDWORD lpFlags, _Out_opt_ LPDWORD lpOutBufferSize, _Out_opt_ LPDWORD lpInBufferSize, _Out_opt_ LPDWORD lpMaxInstances);
BOOL GetNamedPipeClientProcessId(HANDLE Pipe, _Out_opt_ PULONG ClientProcessId);
BOOL GetNamedPipeServerProcessId(HANDLE Pipe, _Out_opt_ PULONG ServerProcessId);
BOOL GetNamedPipeClientSessionId(HANDLE Pipe, _Out_opt_ PULONG ClientSessionId);
BOOL GetNamedPipeServerSessionId(HANDLE Pipe, _Out_opt_ PULONG ServerSessionId);
BOOL ImpersonateNamedPipeClient(HANDLE hNamedPipe);

/* securitybaseapi.h */
BOOL GetKernelObjectSecurity(HANDLE Handle, SECURITY_INFORMATION RequestedInformation, _Out_writes_bytes_(nLength, lpnLengthNeeded) PSECURITY_DESCRIPTOR pSecurityDescriptor, _Size_ DWORD nLength, _Count_ LPDWORD lpnLengthNeeded);
BOOL SetKernelObjectSecurity(HANDLE Handle, SECURITY_INFORMATION SecurityInformation, PSECURITY_DESCRIPTOR SecurityDescriptor);
BOOL RevertToSelf(void);

/* memoryapi.h, winbase.h */
HANDLE CreateFileMapping(HANDLE hFile, LPSECURITY_ATTRIBUTES lpFileMappingAttributes, DWORD flProtect, DWORD dwMaximumSizeHigh, DWORD dwMaximumSizeLow, LPCTSTR lpName);
HANDLE OpenFileMapping(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCTSTR lpName);
LPVOID MapViewOfFile(HANDLE hFileMappingObject, DWORD dwDesiredAccess, DWORD dwFileOffsetHigh, DWORD dwFileOffsetLow, SIZE_T dwNumberOfBytesToMap);
BOOL UnmapViewOfFile(LPCVOID lpBaseAddress);
BOOL ReadProcessMemory(HANDLE hProcess, LPCVOID lpBaseAddress, _Out_writes_bytes_(nSize, lpNumberOfBytesRead) LPVOID lpBuffer, SIZE_T nSize, _Count_ _Cleared_ SIZE_T *lpNumberOfBytesRead);
BOOL WriteProcessMemory(HANDLE hProcess, LPVOID lpBaseAddress, _In_reads_bytes_(nSize) LPCVOID lpBuffer, _Size_ SIZE_T nSize, _Count_ _Cleared_ SIZE_T *lpNumberOfBytesWritten);

/* namespaceapi.h, winbase.h */
HANDLE CreateBoundaryDescriptor(LPCTSTR Name, ULONG Flags);
BOOL AddSIDToBoundaryDescriptor(_Inout_ HANDLE *BoundaryDescriptor, PSID RequiredSid);
BOOL AddIntegrityLabelToBoundaryDescriptor(_Inout_ HANDLE *BoundaryDescriptor, PSID IntegrityLabel);
void DeleteBoundaryDescriptor(HANDLE BoundaryDescriptor);
HANDLE CreatePrivateNamespace(LPSECURITY_ATTRIBUTES lpPrivateNamespaceAttributes, LPVOID lpBoundaryDescriptor, LPCTSTR lpAliasPrefix);
HANDLE OpenPrivateNamespace(LPVOID lpBoundaryDescriptor, LPCTSTR lpAliasPrefix);
BOOLEAN ClosePrivateNamespace(HANDLE Handle, ULONG Flags);

/* jobapi.h, jobapi2.h, winbase.h */
HANDLE CreateJobObject(LPSECURITY_ATTRIBUTES lpJobAttributes, LPCTSTR lpName);
HANDLE OpenJobObject(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCTSTR lpName);
BOOL AssignProcessToJobObject(HANDLE hJob, HANDLE hProcess);
BOOL IsProcessInJob(HANDLE ProcessHandle, HANDLE JobHandle, _Out_ PBOOL Result);
BOOL TerminateJobObject(HANDLE hJob, UINT uExitCode);
BOOL SetInformationJobObject(HANDLE hJob, JOBOBJECTINFOCLASS JobObjectInformationClass, _In_reads_bytes_(cbJobObjectInformationLength) LPVOID lpJobObjectInformation, _Size_ DWORD cbJobObjectInformationLength);
BOOL QueryInformationJobObject(HANDLE hJob, JOBOBJECTINFOCLASS JobObjectInformationClass, _Out_writes_bytes_(cbJobObjectInformationLength, lpReturnLength) LPVOID lpJobObjectInformation, _Size_ DWORD cbJobObjectInformationLength, _Count_ LPDWORD lpReturnLength);

/* processenv.h */
DWORD GetEnvironmentVariable(LPCTSTR lpName, _Out_writes_(nSize) LPTSTR lpBuffer, DWORD nSize);
BOOL SetEnvironmentVariable(LPCTSTR lpName, LPCTSTR lpValue);
DWORD ExpandEnvironmentStrings(LPCTSTR lpSrc, _Out_writes_(nSize) LPTSTR lpDst, DWORD nSize);
LPTCH GetEnvironmentStrings(void);
BOOL FreeEnvironmentStrings(LPTCH penv);
BOOL SetEnvironmentStrings(LPTCH NewEnvironment);
LPTSTR GetCommandLine(void);
HANDLE GetStdHandle(DWORD nStdHandle);
BOOL SetStdHandle(DWORD nStdHandle, HANDLE hHandle);
