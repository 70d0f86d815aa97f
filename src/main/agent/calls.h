/*
 * Generated from the records in org.handlebook.win32; do not edit.
 *
 * The calls of the surface: for each a struct with the parameters that Win32 gives it, in Win32's
 * order, and the function that makes it. The file that defines CALLS_TABLE before it includes this
 * one gets the functions that read a call from a frame, and the table of all calls.
 */
#ifndef HANDLEBOOK_CALLS_H
#define HANDLEBOOK_CALLS_H

#include "answer.h"

struct JobObjectInformation {
    uint32_t LimitFlags;
    uint32_t ActiveProcessLimit;
    uint32_t TotalProcesses;
    uint32_t ActiveProcesses;
    uint32_t TotalTerminatedProcesses;
    const struct u32_list *ProcessIdList;
};

struct Overlapped {
    uint64_t address;
    uint32_t Offset;
    uint32_t OffsetHigh;
    HANDLE hEvent;
};

struct ProcThreadAttributeList {
    const struct handle_list *handleList;
    const HANDLE *parentProcess;
};

struct SecurityAttributes {
    const struct bytes *lpSecurityDescriptor;
    uint32_t bInheritHandle;
};

struct StartupInfo {
    uint32_t dwFlags;
    HANDLE hStdInput;
    HANDLE hStdOutput;
    HANDLE hStdError;
    const struct ProcThreadAttributeList *lpAttributeList;
};

struct AddIntegrityLabelToBoundaryDescriptor {
    HANDLE BoundaryDescriptor;
    const wchar_t *IntegrityLabel;
};

struct AddSIDToBoundaryDescriptor {
    HANDLE BoundaryDescriptor;
    const wchar_t *RequiredSid;
};

struct AssignProcessToJobObject {
    HANDLE hJob;
    HANDLE hProcess;
};

struct CallNamedPipe {
    const wchar_t *lpNamedPipeName;
    const struct bytes *lpInBuffer;
    uint32_t nOutBufferSize;
    uint32_t nTimeOut;
};

struct CancelIo {
    HANDLE hFile;
};

struct CancelIoEx {
    HANDLE hFile;
    const struct Overlapped *lpOverlapped;
};

struct CancelSynchronousIo {
    HANDLE hThread;
};

struct CancelWaitableTimer {
    HANDLE hTimer;
};

struct CloseHandle {
    HANDLE hObject;
};

struct ClosePrivateNamespace {
    HANDLE Handle;
    uint32_t Flags;
};

struct CompareObjectHandles {
    HANDLE hFirstObjectHandle;
    HANDLE hSecondObjectHandle;
};

struct ConnectNamedPipe {
    HANDLE hNamedPipe;
    const struct Overlapped *lpOverlapped;
};

struct CreateBoundaryDescriptor {
    const wchar_t *Name;
    uint32_t Flags;
};

struct CreateEvent {
    const struct SecurityAttributes *lpEventAttributes;
    uint32_t bManualReset;
    uint32_t bInitialState;
    const wchar_t *lpName;
};

struct CreateEventEx {
    const struct SecurityAttributes *lpEventAttributes;
    const wchar_t *lpName;
    uint32_t dwFlags;
    uint32_t dwDesiredAccess;
};

struct CreateFile {
    const wchar_t *lpFileName;
    uint32_t dwDesiredAccess;
    uint32_t dwShareMode;
    const struct SecurityAttributes *lpSecurityAttributes;
    uint32_t dwCreationDisposition;
    uint32_t dwFlagsAndAttributes;
    HANDLE hTemplateFile;
};

struct CreateFileMapping {
    HANDLE hFile;
    const struct SecurityAttributes *lpFileMappingAttributes;
    uint32_t flProtect;
    uint32_t dwMaximumSizeHigh;
    uint32_t dwMaximumSizeLow;
    const wchar_t *lpName;
};

struct CreateJobObject {
    const struct SecurityAttributes *lpJobAttributes;
    const wchar_t *lpName;
};

struct CreateMailslot {
    const wchar_t *lpName;
    uint32_t nMaxMessageSize;
    uint32_t lReadTimeout;
    const struct SecurityAttributes *lpSecurityAttributes;
};

struct CreateMutex {
    const struct SecurityAttributes *lpMutexAttributes;
    uint32_t bInitialOwner;
    const wchar_t *lpName;
};

struct CreateMutexEx {
    const struct SecurityAttributes *lpMutexAttributes;
    const wchar_t *lpName;
    uint32_t dwFlags;
    uint32_t dwDesiredAccess;
};

struct CreateNamedPipe {
    const wchar_t *lpName;
    uint32_t dwOpenMode;
    uint32_t dwPipeMode;
    uint32_t nMaxInstances;
    uint32_t nOutBufferSize;
    uint32_t nInBufferSize;
    uint32_t nDefaultTimeOut;
    const struct SecurityAttributes *lpSecurityAttributes;
};

struct CreatePipe {
    const struct SecurityAttributes *lpPipeAttributes;
    uint32_t nSize;
};

struct CreatePrivateNamespace {
    const struct SecurityAttributes *lpPrivateNamespaceAttributes;
    HANDLE lpBoundaryDescriptor;
    const wchar_t *lpAliasPrefix;
};

struct CreateProcess {
    const wchar_t *lpApplicationName;
    const wchar_t *lpCommandLine;
    const struct SecurityAttributes *lpProcessAttributes;
    const struct SecurityAttributes *lpThreadAttributes;
    uint32_t bInheritHandles;
    uint32_t dwCreationFlags;
    const struct string_list *lpEnvironment;
    const wchar_t *lpCurrentDirectory;
    const struct StartupInfo *lpStartupInfo;
};

struct CreateSemaphore {
    const struct SecurityAttributes *lpSemaphoreAttributes;
    uint32_t lInitialCount;
    uint32_t lMaximumCount;
    const wchar_t *lpName;
};

struct CreateSemaphoreEx {
    const struct SecurityAttributes *lpSemaphoreAttributes;
    uint32_t lInitialCount;
    uint32_t lMaximumCount;
    const wchar_t *lpName;
    uint32_t dwFlags;
    uint32_t dwDesiredAccess;
};

struct CreateThread {
    const struct SecurityAttributes *lpThreadAttributes;
    uint32_t dwCreationFlags;
};

struct CreateWaitableTimer {
    const struct SecurityAttributes *lpTimerAttributes;
    uint32_t bManualReset;
    const wchar_t *lpTimerName;
};

struct CreateWaitableTimerEx {
    const struct SecurityAttributes *lpTimerAttributes;
    const wchar_t *lpTimerName;
    uint32_t dwFlags;
    uint32_t dwDesiredAccess;
};

struct DeleteBoundaryDescriptor {
    HANDLE BoundaryDescriptor;
};

struct DeleteFile {
    const wchar_t *lpFileName;
};

struct DisconnectNamedPipe {
    HANDLE hNamedPipe;
};

struct DuplicateHandle {
    HANDLE hSourceProcessHandle;
    HANDLE hSourceHandle;
    HANDLE hTargetProcessHandle;
    uint32_t dwDesiredAccess;
    uint32_t bInheritHandle;
    uint32_t dwOptions;
};

struct ExitProcess {
    uint32_t uExitCode;
};

struct ExitThread {
    uint32_t dwExitCode;
};

struct ExpandEnvironmentStrings {
    const wchar_t *lpSrc;
    uint32_t nSize;
};

struct FlushFileBuffers {
    HANDLE hFile;
};

struct FreeEnvironmentStrings {
    uint64_t penv;
};

struct GetEnvironmentVariable {
    const wchar_t *lpName;
    uint32_t nSize;
};

struct GetExitCodeProcess {
    HANDLE hProcess;
};

struct GetExitCodeThread {
    HANDLE hThread;
};

struct GetFileSize {
    HANDLE hFile;
};

struct GetFileSizeEx {
    HANDLE hFile;
};

struct GetFileType {
    HANDLE hFile;
};

struct GetHandleInformation {
    HANDLE hObject;
};

struct GetKernelObjectSecurity {
    HANDLE Handle;
    uint32_t RequestedInformation;
};

struct GetMailslotInfo {
    HANDLE hMailslot;
};

struct GetNamedPipeClientProcessId {
    HANDLE Pipe;
};

struct GetNamedPipeClientSessionId {
    HANDLE Pipe;
};

struct GetNamedPipeHandleState {
    HANDLE hNamedPipe;
};

struct GetNamedPipeInfo {
    HANDLE hNamedPipe;
};

struct GetNamedPipeServerProcessId {
    HANDLE Pipe;
};

struct GetNamedPipeServerSessionId {
    HANDLE Pipe;
};

struct GetOverlappedResult {
    HANDLE hFile;
    const struct Overlapped *lpOverlapped;
    uint32_t bWait;
};

struct GetPriorityClass {
    HANDLE hProcess;
};

struct GetProcessHandleCount {
    HANDLE hProcess;
};

struct GetProcessId {
    HANDLE Process;
};

struct GetStdHandle {
    uint32_t nStdHandle;
};

struct GetThreadId {
    HANDLE Thread;
};

struct ImpersonateNamedPipeClient {
    HANDLE hNamedPipe;
};

struct IsProcessInJob {
    HANDLE ProcessHandle;
    HANDLE JobHandle;
};

struct MapViewOfFile {
    HANDLE hFileMappingObject;
    uint32_t dwDesiredAccess;
    uint32_t dwFileOffsetHigh;
    uint32_t dwFileOffsetLow;
    uint64_t dwNumberOfBytesToMap;
};

struct OpenEvent {
    uint32_t dwDesiredAccess;
    uint32_t bInheritHandle;
    const wchar_t *lpName;
};

struct OpenFileMapping {
    uint32_t dwDesiredAccess;
    uint32_t bInheritHandle;
    const wchar_t *lpName;
};

struct OpenJobObject {
    uint32_t dwDesiredAccess;
    uint32_t bInheritHandle;
    const wchar_t *lpName;
};

struct OpenMutex {
    uint32_t dwDesiredAccess;
    uint32_t bInheritHandle;
    const wchar_t *lpName;
};

struct OpenPrivateNamespace {
    HANDLE lpBoundaryDescriptor;
    const wchar_t *lpAliasPrefix;
};

struct OpenProcess {
    uint32_t dwDesiredAccess;
    uint32_t bInheritHandle;
    uint32_t dwProcessId;
};

struct OpenSemaphore {
    uint32_t dwDesiredAccess;
    uint32_t bInheritHandle;
    const wchar_t *lpName;
};

struct OpenThread {
    uint32_t dwDesiredAccess;
    uint32_t bInheritHandle;
    uint32_t dwThreadId;
};

struct OpenWaitableTimer {
    uint32_t dwDesiredAccess;
    uint32_t bInheritHandle;
    const wchar_t *lpTimerName;
};

struct PeekNamedPipe {
    HANDLE hNamedPipe;
    uint32_t nBufferSize;
};

struct PulseEvent {
    HANDLE hEvent;
};

struct QueryInformationJobObject {
    HANDLE hJob;
    uint32_t JobObjectInformationClass;
};

struct ReadFile {
    HANDLE hFile;
    uint32_t nNumberOfBytesToRead;
    const struct Overlapped *lpOverlapped;
};

struct ReadProcessMemory {
    HANDLE hProcess;
    uint64_t lpBaseAddress;
    uint32_t nSize;
};

struct ReleaseMutex {
    HANDLE hMutex;
};

struct ReleaseSemaphore {
    HANDLE hSemaphore;
    uint32_t lReleaseCount;
};

struct ResetEvent {
    HANDLE hEvent;
};

struct ResumeThread {
    HANDLE hThread;
};

struct SetEndOfFile {
    HANDLE hFile;
};

struct SetEnvironmentStrings {
    const struct string_list *NewEnvironment;
};

struct SetEnvironmentVariable {
    const wchar_t *lpName;
    const wchar_t *lpValue;
};

struct SetEvent {
    HANDLE hEvent;
};

struct SetFilePointer {
    HANDLE hFile;
    uint32_t lDistanceToMove;
    const uint32_t *lpDistanceToMoveHigh;
    uint32_t dwMoveMethod;
};

struct SetFilePointerEx {
    HANDLE hFile;
    uint64_t liDistanceToMove;
    uint32_t dwMoveMethod;
};

struct SetHandleInformation {
    HANDLE hObject;
    uint32_t dwMask;
    uint32_t dwFlags;
};

struct SetInformationJobObject {
    HANDLE hJob;
    uint32_t JobObjectInformationClass;
    const struct JobObjectInformation *lpJobObjectInformation;
};

struct SetKernelObjectSecurity {
    HANDLE Handle;
    uint32_t SecurityInformation;
    const struct bytes *SecurityDescriptor;
};

struct SetLastError {
    uint32_t dwErrCode;
};

struct SetMailslotInfo {
    HANDLE hMailslot;
    uint32_t lReadTimeout;
};

struct SetNamedPipeHandleState {
    HANDLE hNamedPipe;
    const uint32_t *lpMode;
    const uint32_t *lpMaxCollectionCount;
    const uint32_t *lpCollectDataTimeout;
};

struct SetPriorityClass {
    HANDLE hProcess;
    uint32_t dwPriorityClass;
};

struct SetStdHandle {
    uint32_t nStdHandle;
    HANDLE hHandle;
};

struct SetWaitableTimer {
    HANDLE hTimer;
    uint64_t lpDueTime;
    uint32_t lPeriod;
};

struct SignalObjectAndWait {
    HANDLE hObjectToSignal;
    HANDLE hObjectToWaitOn;
    uint32_t dwMilliseconds;
    uint32_t bAlertable;
};

struct Sleep {
    uint32_t dwMilliseconds;
};

struct SuspendThread {
    HANDLE hThread;
};

struct TerminateJobObject {
    HANDLE hJob;
    uint32_t uExitCode;
};

struct TerminateProcess {
    HANDLE hProcess;
    uint32_t uExitCode;
};

struct TerminateThread {
    HANDLE hThread;
    uint32_t dwExitCode;
};

struct TransactNamedPipe {
    HANDLE hNamedPipe;
    const struct bytes *lpInBuffer;
    uint32_t nOutBufferSize;
    const struct Overlapped *lpOverlapped;
};

struct UnmapViewOfFile {
    uint64_t lpBaseAddress;
};

struct WaitForMultipleObjects {
    const struct handle_list *lpHandles;
    uint32_t bWaitAll;
    uint32_t dwMilliseconds;
};

struct WaitForSingleObject {
    HANDLE hHandle;
    uint32_t dwMilliseconds;
};

struct WaitNamedPipe {
    const wchar_t *lpNamedPipeName;
    uint32_t nTimeOut;
};

struct WriteFile {
    HANDLE hFile;
    const struct bytes *lpBuffer;
    const struct Overlapped *lpOverlapped;
};

struct WriteProcessMemory {
    HANDLE hProcess;
    uint64_t lpBaseAddress;
    const struct bytes *lpBuffer;
};

/* Answers a Bool: answer_Bool, and so on. */
void call_AddIntegrityLabelToBoundaryDescriptor(const struct AddIntegrityLabelToBoundaryDescriptor *in, struct answer *out); /* answer_StoredHandle */
void call_AddSIDToBoundaryDescriptor(const struct AddSIDToBoundaryDescriptor *in, struct answer *out); /* answer_StoredHandle */
void call_AssignProcessToJobObject(const struct AssignProcessToJobObject *in, struct answer *out); /* answer_Bool */
void call_CallNamedPipe(const struct CallNamedPipe *in, struct answer *out); /* answer_Transferred */
void call_CancelIo(const struct CancelIo *in, struct answer *out); /* answer_Bool */
void call_CancelIoEx(const struct CancelIoEx *in, struct answer *out); /* answer_Bool */
void call_CancelSynchronousIo(const struct CancelSynchronousIo *in, struct answer *out); /* answer_Bool */
void call_CancelWaitableTimer(const struct CancelWaitableTimer *in, struct answer *out); /* answer_Bool */
void call_CloseHandle(const struct CloseHandle *in, struct answer *out); /* answer_Bool */
void call_ClosePrivateNamespace(const struct ClosePrivateNamespace *in, struct answer *out); /* answer_Bool */
void call_CompareObjectHandles(const struct CompareObjectHandles *in, struct answer *out); /* answer_Bool */
void call_ConnectNamedPipe(const struct ConnectNamedPipe *in, struct answer *out); /* answer_Bool */
void call_CreateBoundaryDescriptor(const struct CreateBoundaryDescriptor *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateEvent(const struct CreateEvent *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateEventEx(const struct CreateEventEx *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateFile(const struct CreateFile *in, struct answer *out); /* answer_HandleOrInvalid */
void call_CreateFileMapping(const struct CreateFileMapping *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateJobObject(const struct CreateJobObject *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateMailslot(const struct CreateMailslot *in, struct answer *out); /* answer_HandleOrInvalid */
void call_CreateMutex(const struct CreateMutex *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateMutexEx(const struct CreateMutexEx *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateNamedPipe(const struct CreateNamedPipe *in, struct answer *out); /* answer_HandleOrInvalid */
void call_CreatePipe(const struct CreatePipe *in, struct answer *out); /* answer_StoredPipeEnds */
void call_CreatePrivateNamespace(const struct CreatePrivateNamespace *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateProcess(const struct CreateProcess *in, struct answer *out); /* answer_StoredProcessInformation */
void call_CreateSemaphore(const struct CreateSemaphore *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateSemaphoreEx(const struct CreateSemaphoreEx *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateThread(const struct CreateThread *in, struct answer *out); /* answer_CreatedThread */
void call_CreateWaitableTimer(const struct CreateWaitableTimer *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateWaitableTimerEx(const struct CreateWaitableTimerEx *in, struct answer *out); /* answer_HandleOrNull */
void call_DeleteBoundaryDescriptor(const struct DeleteBoundaryDescriptor *in, struct answer *out); /* answer_Nothing */
void call_DeleteFile(const struct DeleteFile *in, struct answer *out); /* answer_Bool */
void call_DisconnectNamedPipe(const struct DisconnectNamedPipe *in, struct answer *out); /* answer_Bool */
void call_DuplicateHandle(const struct DuplicateHandle *in, struct answer *out); /* answer_StoredHandle */
void call_ExitProcess(const struct ExitProcess *in, struct answer *out); /* answer_Nothing */
void call_ExitThread(const struct ExitThread *in, struct answer *out); /* answer_Nothing */
void call_ExpandEnvironmentStrings(const struct ExpandEnvironmentStrings *in, struct answer *out); /* answer_Text */
void call_FlushFileBuffers(const struct FlushFileBuffers *in, struct answer *out); /* answer_Bool */
void call_FreeEnvironmentStrings(const struct FreeEnvironmentStrings *in, struct answer *out); /* answer_Bool */
void call_GetCommandLine(struct answer *out); /* answer_StringPointer */
void call_GetCurrentProcess(struct answer *out); /* answer_PseudoHandle */
void call_GetCurrentProcessId(struct answer *out); /* answer_Dword */
void call_GetCurrentThread(struct answer *out); /* answer_PseudoHandle */
void call_GetCurrentThreadId(struct answer *out); /* answer_Dword */
void call_GetEnvironmentStrings(struct answer *out); /* answer_EnvironmentBlock */
void call_GetEnvironmentVariable(const struct GetEnvironmentVariable *in, struct answer *out); /* answer_Text */
void call_GetExitCodeProcess(const struct GetExitCodeProcess *in, struct answer *out); /* answer_StoredInteger */
void call_GetExitCodeThread(const struct GetExitCodeThread *in, struct answer *out); /* answer_StoredInteger */
void call_GetFileSize(const struct GetFileSize *in, struct answer *out); /* answer_Position */
void call_GetFileSizeEx(const struct GetFileSizeEx *in, struct answer *out); /* answer_StoredLong */
void call_GetFileType(const struct GetFileType *in, struct answer *out); /* answer_FileType */
void call_GetHandleInformation(const struct GetHandleInformation *in, struct answer *out); /* answer_StoredInteger */
void call_GetKernelObjectSecurity(const struct GetKernelObjectSecurity *in, struct answer *out); /* answer_StoredSecurityDescriptor */
void call_GetLastError(struct answer *out); /* answer_Dword */
void call_GetMailslotInfo(const struct GetMailslotInfo *in, struct answer *out); /* answer_StoredMailslotInfo */
void call_GetNamedPipeClientProcessId(const struct GetNamedPipeClientProcessId *in, struct answer *out); /* answer_StoredInteger */
void call_GetNamedPipeClientSessionId(const struct GetNamedPipeClientSessionId *in, struct answer *out); /* answer_StoredInteger */
void call_GetNamedPipeHandleState(const struct GetNamedPipeHandleState *in, struct answer *out); /* answer_StoredPipeHandleState */
void call_GetNamedPipeInfo(const struct GetNamedPipeInfo *in, struct answer *out); /* answer_StoredPipeInfo */
void call_GetNamedPipeServerProcessId(const struct GetNamedPipeServerProcessId *in, struct answer *out); /* answer_StoredInteger */
void call_GetNamedPipeServerSessionId(const struct GetNamedPipeServerSessionId *in, struct answer *out); /* answer_StoredInteger */
void call_GetOverlappedResult(const struct GetOverlappedResult *in, struct answer *out); /* answer_Transferred */
void call_GetPriorityClass(const struct GetPriorityClass *in, struct answer *out); /* answer_IdOrZero */
void call_GetProcessHandleCount(const struct GetProcessHandleCount *in, struct answer *out); /* answer_StoredInteger */
void call_GetProcessId(const struct GetProcessId *in, struct answer *out); /* answer_IdOrZero */
void call_GetStdHandle(const struct GetStdHandle *in, struct answer *out); /* answer_HandleOrInvalid */
void call_GetThreadId(const struct GetThreadId *in, struct answer *out); /* answer_IdOrZero */
void call_ImpersonateNamedPipeClient(const struct ImpersonateNamedPipeClient *in, struct answer *out); /* answer_Bool */
void call_IsProcessInJob(const struct IsProcessInJob *in, struct answer *out); /* answer_StoredBoolean */
void call_MapViewOfFile(const struct MapViewOfFile *in, struct answer *out); /* answer_AddressOrNull */
void call_OpenEvent(const struct OpenEvent *in, struct answer *out); /* answer_HandleOrNull */
void call_OpenFileMapping(const struct OpenFileMapping *in, struct answer *out); /* answer_HandleOrNull */
void call_OpenJobObject(const struct OpenJobObject *in, struct answer *out); /* answer_HandleOrNull */
void call_OpenMutex(const struct OpenMutex *in, struct answer *out); /* answer_HandleOrNull */
void call_OpenPrivateNamespace(const struct OpenPrivateNamespace *in, struct answer *out); /* answer_HandleOrNull */
void call_OpenProcess(const struct OpenProcess *in, struct answer *out); /* answer_HandleOrNull */
void call_OpenSemaphore(const struct OpenSemaphore *in, struct answer *out); /* answer_HandleOrNull */
void call_OpenThread(const struct OpenThread *in, struct answer *out); /* answer_HandleOrNull */
void call_OpenWaitableTimer(const struct OpenWaitableTimer *in, struct answer *out); /* answer_HandleOrNull */
void call_PeekNamedPipe(const struct PeekNamedPipe *in, struct answer *out); /* answer_StoredPeekedData */
void call_PulseEvent(const struct PulseEvent *in, struct answer *out); /* answer_Bool */
void call_QueryInformationJobObject(const struct QueryInformationJobObject *in, struct answer *out); /* answer_StoredJobObjectInformation */
void call_ReadFile(const struct ReadFile *in, struct answer *out); /* answer_Transferred */
void call_ReadProcessMemory(const struct ReadProcessMemory *in, struct answer *out); /* answer_StoredBytes */
void call_ReleaseMutex(const struct ReleaseMutex *in, struct answer *out); /* answer_Bool */
void call_ReleaseSemaphore(const struct ReleaseSemaphore *in, struct answer *out); /* answer_StoredInteger */
void call_ResetEvent(const struct ResetEvent *in, struct answer *out); /* answer_Bool */
void call_ResumeThread(const struct ResumeThread *in, struct answer *out); /* answer_SuspendCount */
void call_RevertToSelf(struct answer *out); /* answer_Bool */
void call_SetEndOfFile(const struct SetEndOfFile *in, struct answer *out); /* answer_Bool */
void call_SetEnvironmentStrings(const struct SetEnvironmentStrings *in, struct answer *out); /* answer_Bool */
void call_SetEnvironmentVariable(const struct SetEnvironmentVariable *in, struct answer *out); /* answer_Bool */
void call_SetEvent(const struct SetEvent *in, struct answer *out); /* answer_Bool */
void call_SetFilePointer(const struct SetFilePointer *in, struct answer *out); /* answer_Position */
void call_SetFilePointerEx(const struct SetFilePointerEx *in, struct answer *out); /* answer_StoredLong */
void call_SetHandleInformation(const struct SetHandleInformation *in, struct answer *out); /* answer_Bool */
void call_SetInformationJobObject(const struct SetInformationJobObject *in, struct answer *out); /* answer_Bool */
void call_SetKernelObjectSecurity(const struct SetKernelObjectSecurity *in, struct answer *out); /* answer_Bool */
void call_SetLastError(const struct SetLastError *in, struct answer *out); /* answer_Nothing */
void call_SetMailslotInfo(const struct SetMailslotInfo *in, struct answer *out); /* answer_Bool */
void call_SetNamedPipeHandleState(const struct SetNamedPipeHandleState *in, struct answer *out); /* answer_Bool */
void call_SetPriorityClass(const struct SetPriorityClass *in, struct answer *out); /* answer_Bool */
void call_SetStdHandle(const struct SetStdHandle *in, struct answer *out); /* answer_Bool */
void call_SetWaitableTimer(const struct SetWaitableTimer *in, struct answer *out); /* answer_Bool */
void call_SignalObjectAndWait(const struct SignalObjectAndWait *in, struct answer *out); /* answer_WaitResult */
void call_Sleep(const struct Sleep *in, struct answer *out); /* answer_Nothing */
void call_SuspendThread(const struct SuspendThread *in, struct answer *out); /* answer_SuspendCount */
void call_TerminateJobObject(const struct TerminateJobObject *in, struct answer *out); /* answer_Bool */
void call_TerminateProcess(const struct TerminateProcess *in, struct answer *out); /* answer_Bool */
void call_TerminateThread(const struct TerminateThread *in, struct answer *out); /* answer_Bool */
void call_TransactNamedPipe(const struct TransactNamedPipe *in, struct answer *out); /* answer_Transferred */
void call_UnmapViewOfFile(const struct UnmapViewOfFile *in, struct answer *out); /* answer_Bool */
void call_WaitForMultipleObjects(const struct WaitForMultipleObjects *in, struct answer *out); /* answer_WaitResult */
void call_WaitForSingleObject(const struct WaitForSingleObject *in, struct answer *out); /* answer_WaitResult */
void call_WaitNamedPipe(const struct WaitNamedPipe *in, struct answer *out); /* answer_Bool */
void call_WriteFile(const struct WriteFile *in, struct answer *out); /* answer_Transferred */
void call_WriteProcessMemory(const struct WriteProcessMemory *in, struct answer *out); /* answer_StoredInteger */

#ifdef CALLS_TABLE

static const struct JobObjectInformation *take_JobObjectInformation(struct reader *in)
{
    struct JobObjectInformation *taken;

    if (!take_present(in))
        return NULL;
    taken = take_room(in, sizeof *taken);
    taken->LimitFlags = take_u32(in);
    taken->ActiveProcessLimit = take_u32(in);
    taken->TotalProcesses = take_u32(in);
    taken->ActiveProcesses = take_u32(in);
    taken->TotalTerminatedProcesses = take_u32(in);
    taken->ProcessIdList = take_u32_list(in);
    return taken;
}

static const struct Overlapped *take_Overlapped(struct reader *in)
{
    struct Overlapped *taken;

    if (!take_present(in))
        return NULL;
    taken = take_room(in, sizeof *taken);
    taken->address = take_u64(in);
    taken->Offset = take_u32(in);
    taken->OffsetHigh = take_u32(in);
    taken->hEvent = take_handle(in);
    return taken;
}

static const struct ProcThreadAttributeList *take_ProcThreadAttributeList(struct reader *in)
{
    struct ProcThreadAttributeList *taken;

    if (!take_present(in))
        return NULL;
    taken = take_room(in, sizeof *taken);
    taken->handleList = take_handle_list(in);
    taken->parentProcess = take_nullable_handle(in);
    return taken;
}

static const struct SecurityAttributes *take_SecurityAttributes(struct reader *in)
{
    struct SecurityAttributes *taken;

    if (!take_present(in))
        return NULL;
    taken = take_room(in, sizeof *taken);
    taken->lpSecurityDescriptor = take_bytes(in);
    taken->bInheritHandle = take_u32(in);
    return taken;
}

static const struct StartupInfo *take_StartupInfo(struct reader *in)
{
    struct StartupInfo *taken;

    if (!take_present(in))
        return NULL;
    taken = take_room(in, sizeof *taken);
    taken->dwFlags = take_u32(in);
    taken->hStdInput = take_handle(in);
    taken->hStdOutput = take_handle(in);
    taken->hStdError = take_handle(in);
    taken->lpAttributeList = take_ProcThreadAttributeList(in);
    return taken;
}

static void run_AddIntegrityLabelToBoundaryDescriptor(struct reader *in, struct answer *out)
{
    struct AddIntegrityLabelToBoundaryDescriptor call;

    call.BoundaryDescriptor = take_handle(in);
    call.IntegrityLabel = take_string(in);
    take_end(in);
    call_AddIntegrityLabelToBoundaryDescriptor(&call, out);
}

static void run_AddSIDToBoundaryDescriptor(struct reader *in, struct answer *out)
{
    struct AddSIDToBoundaryDescriptor call;

    call.BoundaryDescriptor = take_handle(in);
    call.RequiredSid = take_string(in);
    take_end(in);
    call_AddSIDToBoundaryDescriptor(&call, out);
}

static void run_AssignProcessToJobObject(struct reader *in, struct answer *out)
{
    struct AssignProcessToJobObject call;

    call.hJob = take_handle(in);
    call.hProcess = take_handle(in);
    take_end(in);
    call_AssignProcessToJobObject(&call, out);
}

static void run_CallNamedPipe(struct reader *in, struct answer *out)
{
    struct CallNamedPipe call;

    call.lpNamedPipeName = take_string(in);
    call.lpInBuffer = take_bytes(in);
    call.nOutBufferSize = take_u32(in);
    call.nTimeOut = take_u32(in);
    take_end(in);
    call_CallNamedPipe(&call, out);
}

static void run_CancelIo(struct reader *in, struct answer *out)
{
    struct CancelIo call;

    call.hFile = take_handle(in);
    take_end(in);
    call_CancelIo(&call, out);
}

static void run_CancelIoEx(struct reader *in, struct answer *out)
{
    struct CancelIoEx call;

    call.hFile = take_handle(in);
    call.lpOverlapped = take_Overlapped(in);
    take_end(in);
    call_CancelIoEx(&call, out);
}

static void run_CancelSynchronousIo(struct reader *in, struct answer *out)
{
    struct CancelSynchronousIo call;

    call.hThread = take_handle(in);
    take_end(in);
    call_CancelSynchronousIo(&call, out);
}

static void run_CancelWaitableTimer(struct reader *in, struct answer *out)
{
    struct CancelWaitableTimer call;

    call.hTimer = take_handle(in);
    take_end(in);
    call_CancelWaitableTimer(&call, out);
}

static void run_CloseHandle(struct reader *in, struct answer *out)
{
    struct CloseHandle call;

    call.hObject = take_handle(in);
    take_end(in);
    call_CloseHandle(&call, out);
}

static void run_ClosePrivateNamespace(struct reader *in, struct answer *out)
{
    struct ClosePrivateNamespace call;

    call.Handle = take_handle(in);
    call.Flags = take_u32(in);
    take_end(in);
    call_ClosePrivateNamespace(&call, out);
}

static void run_CompareObjectHandles(struct reader *in, struct answer *out)
{
    struct CompareObjectHandles call;

    call.hFirstObjectHandle = take_handle(in);
    call.hSecondObjectHandle = take_handle(in);
    take_end(in);
    call_CompareObjectHandles(&call, out);
}

static void run_ConnectNamedPipe(struct reader *in, struct answer *out)
{
    struct ConnectNamedPipe call;

    call.hNamedPipe = take_handle(in);
    call.lpOverlapped = take_Overlapped(in);
    take_end(in);
    call_ConnectNamedPipe(&call, out);
}

static void run_CreateBoundaryDescriptor(struct reader *in, struct answer *out)
{
    struct CreateBoundaryDescriptor call;

    call.Name = take_string(in);
    call.Flags = take_u32(in);
    take_end(in);
    call_CreateBoundaryDescriptor(&call, out);
}

static void run_CreateEvent(struct reader *in, struct answer *out)
{
    struct CreateEvent call;

    call.lpEventAttributes = take_SecurityAttributes(in);
    call.bManualReset = take_u32(in);
    call.bInitialState = take_u32(in);
    call.lpName = take_string(in);
    take_end(in);
    call_CreateEvent(&call, out);
}

static void run_CreateEventEx(struct reader *in, struct answer *out)
{
    struct CreateEventEx call;

    call.lpEventAttributes = take_SecurityAttributes(in);
    call.lpName = take_string(in);
    call.dwFlags = take_u32(in);
    call.dwDesiredAccess = take_u32(in);
    take_end(in);
    call_CreateEventEx(&call, out);
}

static void run_CreateFile(struct reader *in, struct answer *out)
{
    struct CreateFile call;

    call.lpFileName = take_string(in);
    call.dwDesiredAccess = take_u32(in);
    call.dwShareMode = take_u32(in);
    call.lpSecurityAttributes = take_SecurityAttributes(in);
    call.dwCreationDisposition = take_u32(in);
    call.dwFlagsAndAttributes = take_u32(in);
    call.hTemplateFile = take_handle(in);
    take_end(in);
    call_CreateFile(&call, out);
}

static void run_CreateFileMapping(struct reader *in, struct answer *out)
{
    struct CreateFileMapping call;

    call.hFile = take_handle(in);
    call.lpFileMappingAttributes = take_SecurityAttributes(in);
    call.flProtect = take_u32(in);
    call.dwMaximumSizeHigh = take_u32(in);
    call.dwMaximumSizeLow = take_u32(in);
    call.lpName = take_string(in);
    take_end(in);
    call_CreateFileMapping(&call, out);
}

static void run_CreateJobObject(struct reader *in, struct answer *out)
{
    struct CreateJobObject call;

    call.lpJobAttributes = take_SecurityAttributes(in);
    call.lpName = take_string(in);
    take_end(in);
    call_CreateJobObject(&call, out);
}

static void run_CreateMailslot(struct reader *in, struct answer *out)
{
    struct CreateMailslot call;

    call.lpName = take_string(in);
    call.nMaxMessageSize = take_u32(in);
    call.lReadTimeout = take_u32(in);
    call.lpSecurityAttributes = take_SecurityAttributes(in);
    take_end(in);
    call_CreateMailslot(&call, out);
}

static void run_CreateMutex(struct reader *in, struct answer *out)
{
    struct CreateMutex call;

    call.lpMutexAttributes = take_SecurityAttributes(in);
    call.bInitialOwner = take_u32(in);
    call.lpName = take_string(in);
    take_end(in);
    call_CreateMutex(&call, out);
}

static void run_CreateMutexEx(struct reader *in, struct answer *out)
{
    struct CreateMutexEx call;

    call.lpMutexAttributes = take_SecurityAttributes(in);
    call.lpName = take_string(in);
    call.dwFlags = take_u32(in);
    call.dwDesiredAccess = take_u32(in);
    take_end(in);
    call_CreateMutexEx(&call, out);
}

static void run_CreateNamedPipe(struct reader *in, struct answer *out)
{
    struct CreateNamedPipe call;

    call.lpName = take_string(in);
    call.dwOpenMode = take_u32(in);
    call.dwPipeMode = take_u32(in);
    call.nMaxInstances = take_u32(in);
    call.nOutBufferSize = take_u32(in);
    call.nInBufferSize = take_u32(in);
    call.nDefaultTimeOut = take_u32(in);
    call.lpSecurityAttributes = take_SecurityAttributes(in);
    take_end(in);
    call_CreateNamedPipe(&call, out);
}

static void run_CreatePipe(struct reader *in, struct answer *out)
{
    struct CreatePipe call;

    call.lpPipeAttributes = take_SecurityAttributes(in);
    call.nSize = take_u32(in);
    take_end(in);
    call_CreatePipe(&call, out);
}

static void run_CreatePrivateNamespace(struct reader *in, struct answer *out)
{
    struct CreatePrivateNamespace call;

    call.lpPrivateNamespaceAttributes = take_SecurityAttributes(in);
    call.lpBoundaryDescriptor = take_handle(in);
    call.lpAliasPrefix = take_string(in);
    take_end(in);
    call_CreatePrivateNamespace(&call, out);
}

static void run_CreateProcess(struct reader *in, struct answer *out)
{
    struct CreateProcess call;

    call.lpApplicationName = take_string(in);
    call.lpCommandLine = take_string(in);
    call.lpProcessAttributes = take_SecurityAttributes(in);
    call.lpThreadAttributes = take_SecurityAttributes(in);
    call.bInheritHandles = take_u32(in);
    call.dwCreationFlags = take_u32(in);
    call.lpEnvironment = take_string_list(in);
    call.lpCurrentDirectory = take_string(in);
    call.lpStartupInfo = take_StartupInfo(in);
    take_end(in);
    call_CreateProcess(&call, out);
}

static void run_CreateSemaphore(struct reader *in, struct answer *out)
{
    struct CreateSemaphore call;

    call.lpSemaphoreAttributes = take_SecurityAttributes(in);
    call.lInitialCount = take_u32(in);
    call.lMaximumCount = take_u32(in);
    call.lpName = take_string(in);
    take_end(in);
    call_CreateSemaphore(&call, out);
}

static void run_CreateSemaphoreEx(struct reader *in, struct answer *out)
{
    struct CreateSemaphoreEx call;

    call.lpSemaphoreAttributes = take_SecurityAttributes(in);
    call.lInitialCount = take_u32(in);
    call.lMaximumCount = take_u32(in);
    call.lpName = take_string(in);
    call.dwFlags = take_u32(in);
    call.dwDesiredAccess = take_u32(in);
    take_end(in);
    call_CreateSemaphoreEx(&call, out);
}

static void run_CreateThread(struct reader *in, struct answer *out)
{
    struct CreateThread call;

    call.lpThreadAttributes = take_SecurityAttributes(in);
    call.dwCreationFlags = take_u32(in);
    take_end(in);
    call_CreateThread(&call, out);
}

static void run_CreateWaitableTimer(struct reader *in, struct answer *out)
{
    struct CreateWaitableTimer call;

    call.lpTimerAttributes = take_SecurityAttributes(in);
    call.bManualReset = take_u32(in);
    call.lpTimerName = take_string(in);
    take_end(in);
    call_CreateWaitableTimer(&call, out);
}

static void run_CreateWaitableTimerEx(struct reader *in, struct answer *out)
{
    struct CreateWaitableTimerEx call;

    call.lpTimerAttributes = take_SecurityAttributes(in);
    call.lpTimerName = take_string(in);
    call.dwFlags = take_u32(in);
    call.dwDesiredAccess = take_u32(in);
    take_end(in);
    call_CreateWaitableTimerEx(&call, out);
}

static void run_DeleteBoundaryDescriptor(struct reader *in, struct answer *out)
{
    struct DeleteBoundaryDescriptor call;

    call.BoundaryDescriptor = take_handle(in);
    take_end(in);
    call_DeleteBoundaryDescriptor(&call, out);
}

static void run_DeleteFile(struct reader *in, struct answer *out)
{
    struct DeleteFile call;

    call.lpFileName = take_string(in);
    take_end(in);
    call_DeleteFile(&call, out);
}

static void run_DisconnectNamedPipe(struct reader *in, struct answer *out)
{
    struct DisconnectNamedPipe call;

    call.hNamedPipe = take_handle(in);
    take_end(in);
    call_DisconnectNamedPipe(&call, out);
}

static void run_DuplicateHandle(struct reader *in, struct answer *out)
{
    struct DuplicateHandle call;

    call.hSourceProcessHandle = take_handle(in);
    call.hSourceHandle = take_handle(in);
    call.hTargetProcessHandle = take_handle(in);
    call.dwDesiredAccess = take_u32(in);
    call.bInheritHandle = take_u32(in);
    call.dwOptions = take_u32(in);
    take_end(in);
    call_DuplicateHandle(&call, out);
}

static void run_ExitProcess(struct reader *in, struct answer *out)
{
    struct ExitProcess call;

    call.uExitCode = take_u32(in);
    take_end(in);
    call_ExitProcess(&call, out);
}

static void run_ExitThread(struct reader *in, struct answer *out)
{
    struct ExitThread call;

    call.dwExitCode = take_u32(in);
    take_end(in);
    call_ExitThread(&call, out);
}

static void run_ExpandEnvironmentStrings(struct reader *in, struct answer *out)
{
    struct ExpandEnvironmentStrings call;

    call.lpSrc = take_string(in);
    call.nSize = take_u32(in);
    take_end(in);
    call_ExpandEnvironmentStrings(&call, out);
}

static void run_FlushFileBuffers(struct reader *in, struct answer *out)
{
    struct FlushFileBuffers call;

    call.hFile = take_handle(in);
    take_end(in);
    call_FlushFileBuffers(&call, out);
}

static void run_FreeEnvironmentStrings(struct reader *in, struct answer *out)
{
    struct FreeEnvironmentStrings call;

    call.penv = take_u64(in);
    take_end(in);
    call_FreeEnvironmentStrings(&call, out);
}

static void run_GetCommandLine(struct reader *in, struct answer *out)
{
    take_end(in);
    call_GetCommandLine(out);
}

static void run_GetCurrentProcess(struct reader *in, struct answer *out)
{
    take_end(in);
    call_GetCurrentProcess(out);
}

static void run_GetCurrentProcessId(struct reader *in, struct answer *out)
{
    take_end(in);
    call_GetCurrentProcessId(out);
}

static void run_GetCurrentThread(struct reader *in, struct answer *out)
{
    take_end(in);
    call_GetCurrentThread(out);
}

static void run_GetCurrentThreadId(struct reader *in, struct answer *out)
{
    take_end(in);
    call_GetCurrentThreadId(out);
}

static void run_GetEnvironmentStrings(struct reader *in, struct answer *out)
{
    take_end(in);
    call_GetEnvironmentStrings(out);
}

static void run_GetEnvironmentVariable(struct reader *in, struct answer *out)
{
    struct GetEnvironmentVariable call;

    call.lpName = take_string(in);
    call.nSize = take_u32(in);
    take_end(in);
    call_GetEnvironmentVariable(&call, out);
}

static void run_GetExitCodeProcess(struct reader *in, struct answer *out)
{
    struct GetExitCodeProcess call;

    call.hProcess = take_handle(in);
    take_end(in);
    call_GetExitCodeProcess(&call, out);
}

static void run_GetExitCodeThread(struct reader *in, struct answer *out)
{
    struct GetExitCodeThread call;

    call.hThread = take_handle(in);
    take_end(in);
    call_GetExitCodeThread(&call, out);
}

static void run_GetFileSize(struct reader *in, struct answer *out)
{
    struct GetFileSize call;

    call.hFile = take_handle(in);
    take_end(in);
    call_GetFileSize(&call, out);
}

static void run_GetFileSizeEx(struct reader *in, struct answer *out)
{
    struct GetFileSizeEx call;

    call.hFile = take_handle(in);
    take_end(in);
    call_GetFileSizeEx(&call, out);
}

static void run_GetFileType(struct reader *in, struct answer *out)
{
    struct GetFileType call;

    call.hFile = take_handle(in);
    take_end(in);
    call_GetFileType(&call, out);
}

static void run_GetHandleInformation(struct reader *in, struct answer *out)
{
    struct GetHandleInformation call;

    call.hObject = take_handle(in);
    take_end(in);
    call_GetHandleInformation(&call, out);
}

static void run_GetKernelObjectSecurity(struct reader *in, struct answer *out)
{
    struct GetKernelObjectSecurity call;

    call.Handle = take_handle(in);
    call.RequestedInformation = take_u32(in);
    take_end(in);
    call_GetKernelObjectSecurity(&call, out);
}

static void run_GetLastError(struct reader *in, struct answer *out)
{
    take_end(in);
    call_GetLastError(out);
}

static void run_GetMailslotInfo(struct reader *in, struct answer *out)
{
    struct GetMailslotInfo call;

    call.hMailslot = take_handle(in);
    take_end(in);
    call_GetMailslotInfo(&call, out);
}

static void run_GetNamedPipeClientProcessId(struct reader *in, struct answer *out)
{
    struct GetNamedPipeClientProcessId call;

    call.Pipe = take_handle(in);
    take_end(in);
    call_GetNamedPipeClientProcessId(&call, out);
}

static void run_GetNamedPipeClientSessionId(struct reader *in, struct answer *out)
{
    struct GetNamedPipeClientSessionId call;

    call.Pipe = take_handle(in);
    take_end(in);
    call_GetNamedPipeClientSessionId(&call, out);
}

static void run_GetNamedPipeHandleState(struct reader *in, struct answer *out)
{
    struct GetNamedPipeHandleState call;

    call.hNamedPipe = take_handle(in);
    take_end(in);
    call_GetNamedPipeHandleState(&call, out);
}

static void run_GetNamedPipeInfo(struct reader *in, struct answer *out)
{
    struct GetNamedPipeInfo call;

    call.hNamedPipe = take_handle(in);
    take_end(in);
    call_GetNamedPipeInfo(&call, out);
}

static void run_GetNamedPipeServerProcessId(struct reader *in, struct answer *out)
{
    struct GetNamedPipeServerProcessId call;

    call.Pipe = take_handle(in);
    take_end(in);
    call_GetNamedPipeServerProcessId(&call, out);
}

static void run_GetNamedPipeServerSessionId(struct reader *in, struct answer *out)
{
    struct GetNamedPipeServerSessionId call;

    call.Pipe = take_handle(in);
    take_end(in);
    call_GetNamedPipeServerSessionId(&call, out);
}

static void run_GetOverlappedResult(struct reader *in, struct answer *out)
{
    struct GetOverlappedResult call;

    call.hFile = take_handle(in);
    call.lpOverlapped = take_Overlapped(in);
    call.bWait = take_u32(in);
    take_end(in);
    call_GetOverlappedResult(&call, out);
}

static void run_GetPriorityClass(struct reader *in, struct answer *out)
{
    struct GetPriorityClass call;

    call.hProcess = take_handle(in);
    take_end(in);
    call_GetPriorityClass(&call, out);
}

static void run_GetProcessHandleCount(struct reader *in, struct answer *out)
{
    struct GetProcessHandleCount call;

    call.hProcess = take_handle(in);
    take_end(in);
    call_GetProcessHandleCount(&call, out);
}

static void run_GetProcessId(struct reader *in, struct answer *out)
{
    struct GetProcessId call;

    call.Process = take_handle(in);
    take_end(in);
    call_GetProcessId(&call, out);
}

static void run_GetStdHandle(struct reader *in, struct answer *out)
{
    struct GetStdHandle call;

    call.nStdHandle = take_u32(in);
    take_end(in);
    call_GetStdHandle(&call, out);
}

static void run_GetThreadId(struct reader *in, struct answer *out)
{
    struct GetThreadId call;

    call.Thread = take_handle(in);
    take_end(in);
    call_GetThreadId(&call, out);
}

static void run_ImpersonateNamedPipeClient(struct reader *in, struct answer *out)
{
    struct ImpersonateNamedPipeClient call;

    call.hNamedPipe = take_handle(in);
    take_end(in);
    call_ImpersonateNamedPipeClient(&call, out);
}

static void run_IsProcessInJob(struct reader *in, struct answer *out)
{
    struct IsProcessInJob call;

    call.ProcessHandle = take_handle(in);
    call.JobHandle = take_handle(in);
    take_end(in);
    call_IsProcessInJob(&call, out);
}

static void run_MapViewOfFile(struct reader *in, struct answer *out)
{
    struct MapViewOfFile call;

    call.hFileMappingObject = take_handle(in);
    call.dwDesiredAccess = take_u32(in);
    call.dwFileOffsetHigh = take_u32(in);
    call.dwFileOffsetLow = take_u32(in);
    call.dwNumberOfBytesToMap = take_u64(in);
    take_end(in);
    call_MapViewOfFile(&call, out);
}

static void run_OpenEvent(struct reader *in, struct answer *out)
{
    struct OpenEvent call;

    call.dwDesiredAccess = take_u32(in);
    call.bInheritHandle = take_u32(in);
    call.lpName = take_string(in);
    take_end(in);
    call_OpenEvent(&call, out);
}

static void run_OpenFileMapping(struct reader *in, struct answer *out)
{
    struct OpenFileMapping call;

    call.dwDesiredAccess = take_u32(in);
    call.bInheritHandle = take_u32(in);
    call.lpName = take_string(in);
    take_end(in);
    call_OpenFileMapping(&call, out);
}

static void run_OpenJobObject(struct reader *in, struct answer *out)
{
    struct OpenJobObject call;

    call.dwDesiredAccess = take_u32(in);
    call.bInheritHandle = take_u32(in);
    call.lpName = take_string(in);
    take_end(in);
    call_OpenJobObject(&call, out);
}

static void run_OpenMutex(struct reader *in, struct answer *out)
{
    struct OpenMutex call;

    call.dwDesiredAccess = take_u32(in);
    call.bInheritHandle = take_u32(in);
    call.lpName = take_string(in);
    take_end(in);
    call_OpenMutex(&call, out);
}

static void run_OpenPrivateNamespace(struct reader *in, struct answer *out)
{
    struct OpenPrivateNamespace call;

    call.lpBoundaryDescriptor = take_handle(in);
    call.lpAliasPrefix = take_string(in);
    take_end(in);
    call_OpenPrivateNamespace(&call, out);
}

static void run_OpenProcess(struct reader *in, struct answer *out)
{
    struct OpenProcess call;

    call.dwDesiredAccess = take_u32(in);
    call.bInheritHandle = take_u32(in);
    call.dwProcessId = take_u32(in);
    take_end(in);
    call_OpenProcess(&call, out);
}

static void run_OpenSemaphore(struct reader *in, struct answer *out)
{
    struct OpenSemaphore call;

    call.dwDesiredAccess = take_u32(in);
    call.bInheritHandle = take_u32(in);
    call.lpName = take_string(in);
    take_end(in);
    call_OpenSemaphore(&call, out);
}

static void run_OpenThread(struct reader *in, struct answer *out)
{
    struct OpenThread call;

    call.dwDesiredAccess = take_u32(in);
    call.bInheritHandle = take_u32(in);
    call.dwThreadId = take_u32(in);
    take_end(in);
    call_OpenThread(&call, out);
}

static void run_OpenWaitableTimer(struct reader *in, struct answer *out)
{
    struct OpenWaitableTimer call;

    call.dwDesiredAccess = take_u32(in);
    call.bInheritHandle = take_u32(in);
    call.lpTimerName = take_string(in);
    take_end(in);
    call_OpenWaitableTimer(&call, out);
}

static void run_PeekNamedPipe(struct reader *in, struct answer *out)
{
    struct PeekNamedPipe call;

    call.hNamedPipe = take_handle(in);
    call.nBufferSize = take_u32(in);
    take_end(in);
    call_PeekNamedPipe(&call, out);
}

static void run_PulseEvent(struct reader *in, struct answer *out)
{
    struct PulseEvent call;

    call.hEvent = take_handle(in);
    take_end(in);
    call_PulseEvent(&call, out);
}

static void run_QueryInformationJobObject(struct reader *in, struct answer *out)
{
    struct QueryInformationJobObject call;

    call.hJob = take_handle(in);
    call.JobObjectInformationClass = take_u32(in);
    take_end(in);
    call_QueryInformationJobObject(&call, out);
}

static void run_ReadFile(struct reader *in, struct answer *out)
{
    struct ReadFile call;

    call.hFile = take_handle(in);
    call.nNumberOfBytesToRead = take_u32(in);
    call.lpOverlapped = take_Overlapped(in);
    take_end(in);
    call_ReadFile(&call, out);
}

static void run_ReadProcessMemory(struct reader *in, struct answer *out)
{
    struct ReadProcessMemory call;

    call.hProcess = take_handle(in);
    call.lpBaseAddress = take_u64(in);
    call.nSize = take_u32(in);
    take_end(in);
    call_ReadProcessMemory(&call, out);
}

static void run_ReleaseMutex(struct reader *in, struct answer *out)
{
    struct ReleaseMutex call;

    call.hMutex = take_handle(in);
    take_end(in);
    call_ReleaseMutex(&call, out);
}

static void run_ReleaseSemaphore(struct reader *in, struct answer *out)
{
    struct ReleaseSemaphore call;

    call.hSemaphore = take_handle(in);
    call.lReleaseCount = take_u32(in);
    take_end(in);
    call_ReleaseSemaphore(&call, out);
}

static void run_ResetEvent(struct reader *in, struct answer *out)
{
    struct ResetEvent call;

    call.hEvent = take_handle(in);
    take_end(in);
    call_ResetEvent(&call, out);
}

static void run_ResumeThread(struct reader *in, struct answer *out)
{
    struct ResumeThread call;

    call.hThread = take_handle(in);
    take_end(in);
    call_ResumeThread(&call, out);
}

static void run_RevertToSelf(struct reader *in, struct answer *out)
{
    take_end(in);
    call_RevertToSelf(out);
}

static void run_SetEndOfFile(struct reader *in, struct answer *out)
{
    struct SetEndOfFile call;

    call.hFile = take_handle(in);
    take_end(in);
    call_SetEndOfFile(&call, out);
}

static void run_SetEnvironmentStrings(struct reader *in, struct answer *out)
{
    struct SetEnvironmentStrings call;

    call.NewEnvironment = take_string_list(in);
    take_end(in);
    call_SetEnvironmentStrings(&call, out);
}

static void run_SetEnvironmentVariable(struct reader *in, struct answer *out)
{
    struct SetEnvironmentVariable call;

    call.lpName = take_string(in);
    call.lpValue = take_string(in);
    take_end(in);
    call_SetEnvironmentVariable(&call, out);
}

static void run_SetEvent(struct reader *in, struct answer *out)
{
    struct SetEvent call;

    call.hEvent = take_handle(in);
    take_end(in);
    call_SetEvent(&call, out);
}

static void run_SetFilePointer(struct reader *in, struct answer *out)
{
    struct SetFilePointer call;

    call.hFile = take_handle(in);
    call.lDistanceToMove = take_u32(in);
    call.lpDistanceToMoveHigh = take_nullable_u32(in);
    call.dwMoveMethod = take_u32(in);
    take_end(in);
    call_SetFilePointer(&call, out);
}

static void run_SetFilePointerEx(struct reader *in, struct answer *out)
{
    struct SetFilePointerEx call;

    call.hFile = take_handle(in);
    call.liDistanceToMove = take_u64(in);
    call.dwMoveMethod = take_u32(in);
    take_end(in);
    call_SetFilePointerEx(&call, out);
}

static void run_SetHandleInformation(struct reader *in, struct answer *out)
{
    struct SetHandleInformation call;

    call.hObject = take_handle(in);
    call.dwMask = take_u32(in);
    call.dwFlags = take_u32(in);
    take_end(in);
    call_SetHandleInformation(&call, out);
}

static void run_SetInformationJobObject(struct reader *in, struct answer *out)
{
    struct SetInformationJobObject call;

    call.hJob = take_handle(in);
    call.JobObjectInformationClass = take_u32(in);
    call.lpJobObjectInformation = take_JobObjectInformation(in);
    take_end(in);
    call_SetInformationJobObject(&call, out);
}

static void run_SetKernelObjectSecurity(struct reader *in, struct answer *out)
{
    struct SetKernelObjectSecurity call;

    call.Handle = take_handle(in);
    call.SecurityInformation = take_u32(in);
    call.SecurityDescriptor = take_bytes(in);
    take_end(in);
    call_SetKernelObjectSecurity(&call, out);
}

static void run_SetLastError(struct reader *in, struct answer *out)
{
    struct SetLastError call;

    call.dwErrCode = take_u32(in);
    take_end(in);
    call_SetLastError(&call, out);
}

static void run_SetMailslotInfo(struct reader *in, struct answer *out)
{
    struct SetMailslotInfo call;

    call.hMailslot = take_handle(in);
    call.lReadTimeout = take_u32(in);
    take_end(in);
    call_SetMailslotInfo(&call, out);
}

static void run_SetNamedPipeHandleState(struct reader *in, struct answer *out)
{
    struct SetNamedPipeHandleState call;

    call.hNamedPipe = take_handle(in);
    call.lpMode = take_nullable_u32(in);
    call.lpMaxCollectionCount = take_nullable_u32(in);
    call.lpCollectDataTimeout = take_nullable_u32(in);
    take_end(in);
    call_SetNamedPipeHandleState(&call, out);
}

static void run_SetPriorityClass(struct reader *in, struct answer *out)
{
    struct SetPriorityClass call;

    call.hProcess = take_handle(in);
    call.dwPriorityClass = take_u32(in);
    take_end(in);
    call_SetPriorityClass(&call, out);
}

static void run_SetStdHandle(struct reader *in, struct answer *out)
{
    struct SetStdHandle call;

    call.nStdHandle = take_u32(in);
    call.hHandle = take_handle(in);
    take_end(in);
    call_SetStdHandle(&call, out);
}

static void run_SetWaitableTimer(struct reader *in, struct answer *out)
{
    struct SetWaitableTimer call;

    call.hTimer = take_handle(in);
    call.lpDueTime = take_u64(in);
    call.lPeriod = take_u32(in);
    take_end(in);
    call_SetWaitableTimer(&call, out);
}

static void run_SignalObjectAndWait(struct reader *in, struct answer *out)
{
    struct SignalObjectAndWait call;

    call.hObjectToSignal = take_handle(in);
    call.hObjectToWaitOn = take_handle(in);
    call.dwMilliseconds = take_u32(in);
    call.bAlertable = take_u32(in);
    take_end(in);
    call_SignalObjectAndWait(&call, out);
}

static void run_Sleep(struct reader *in, struct answer *out)
{
    struct Sleep call;

    call.dwMilliseconds = take_u32(in);
    take_end(in);
    call_Sleep(&call, out);
}

static void run_SuspendThread(struct reader *in, struct answer *out)
{
    struct SuspendThread call;

    call.hThread = take_handle(in);
    take_end(in);
    call_SuspendThread(&call, out);
}

static void run_TerminateJobObject(struct reader *in, struct answer *out)
{
    struct TerminateJobObject call;

    call.hJob = take_handle(in);
    call.uExitCode = take_u32(in);
    take_end(in);
    call_TerminateJobObject(&call, out);
}

static void run_TerminateProcess(struct reader *in, struct answer *out)
{
    struct TerminateProcess call;

    call.hProcess = take_handle(in);
    call.uExitCode = take_u32(in);
    take_end(in);
    call_TerminateProcess(&call, out);
}

static void run_TerminateThread(struct reader *in, struct answer *out)
{
    struct TerminateThread call;

    call.hThread = take_handle(in);
    call.dwExitCode = take_u32(in);
    take_end(in);
    call_TerminateThread(&call, out);
}

static void run_TransactNamedPipe(struct reader *in, struct answer *out)
{
    struct TransactNamedPipe call;

    call.hNamedPipe = take_handle(in);
    call.lpInBuffer = take_bytes(in);
    call.nOutBufferSize = take_u32(in);
    call.lpOverlapped = take_Overlapped(in);
    take_end(in);
    call_TransactNamedPipe(&call, out);
}

static void run_UnmapViewOfFile(struct reader *in, struct answer *out)
{
    struct UnmapViewOfFile call;

    call.lpBaseAddress = take_u64(in);
    take_end(in);
    call_UnmapViewOfFile(&call, out);
}

static void run_WaitForMultipleObjects(struct reader *in, struct answer *out)
{
    struct WaitForMultipleObjects call;

    call.lpHandles = take_handle_list(in);
    call.bWaitAll = take_u32(in);
    call.dwMilliseconds = take_u32(in);
    take_end(in);
    call_WaitForMultipleObjects(&call, out);
}

static void run_WaitForSingleObject(struct reader *in, struct answer *out)
{
    struct WaitForSingleObject call;

    call.hHandle = take_handle(in);
    call.dwMilliseconds = take_u32(in);
    take_end(in);
    call_WaitForSingleObject(&call, out);
}

static void run_WaitNamedPipe(struct reader *in, struct answer *out)
{
    struct WaitNamedPipe call;

    call.lpNamedPipeName = take_string(in);
    call.nTimeOut = take_u32(in);
    take_end(in);
    call_WaitNamedPipe(&call, out);
}

static void run_WriteFile(struct reader *in, struct answer *out)
{
    struct WriteFile call;

    call.hFile = take_handle(in);
    call.lpBuffer = take_bytes(in);
    call.lpOverlapped = take_Overlapped(in);
    take_end(in);
    call_WriteFile(&call, out);
}

static void run_WriteProcessMemory(struct reader *in, struct answer *out)
{
    struct WriteProcessMemory call;

    call.hProcess = take_handle(in);
    call.lpBaseAddress = take_u64(in);
    call.lpBuffer = take_bytes(in);
    take_end(in);
    call_WriteProcessMemory(&call, out);
}

/* A call's number is its place here, from 1. */
static const struct call calls[] = {
    {"AddIntegrityLabelToBoundaryDescriptor", run_AddIntegrityLabelToBoundaryDescriptor},
    {"AddSIDToBoundaryDescriptor", run_AddSIDToBoundaryDescriptor},
    {"AssignProcessToJobObject", run_AssignProcessToJobObject},
    {"CallNamedPipe", run_CallNamedPipe},
    {"CancelIo", run_CancelIo},
    {"CancelIoEx", run_CancelIoEx},
    {"CancelSynchronousIo", run_CancelSynchronousIo},
    {"CancelWaitableTimer", run_CancelWaitableTimer},
    {"CloseHandle", run_CloseHandle},
    {"ClosePrivateNamespace", run_ClosePrivateNamespace},
    {"CompareObjectHandles", run_CompareObjectHandles},
    {"ConnectNamedPipe", run_ConnectNamedPipe},
    {"CreateBoundaryDescriptor", run_CreateBoundaryDescriptor},
    {"CreateEvent", run_CreateEvent},
    {"CreateEventEx", run_CreateEventEx},
    {"CreateFile", run_CreateFile},
    {"CreateFileMapping", run_CreateFileMapping},
    {"CreateJobObject", run_CreateJobObject},
    {"CreateMailslot", run_CreateMailslot},
    {"CreateMutex", run_CreateMutex},
    {"CreateMutexEx", run_CreateMutexEx},
    {"CreateNamedPipe", run_CreateNamedPipe},
    {"CreatePipe", run_CreatePipe},
    {"CreatePrivateNamespace", run_CreatePrivateNamespace},
    {"CreateProcess", run_CreateProcess},
    {"CreateSemaphore", run_CreateSemaphore},
    {"CreateSemaphoreEx", run_CreateSemaphoreEx},
    {"CreateThread", run_CreateThread},
    {"CreateWaitableTimer", run_CreateWaitableTimer},
    {"CreateWaitableTimerEx", run_CreateWaitableTimerEx},
    {"DeleteBoundaryDescriptor", run_DeleteBoundaryDescriptor},
    {"DeleteFile", run_DeleteFile},
    {"DisconnectNamedPipe", run_DisconnectNamedPipe},
    {"DuplicateHandle", run_DuplicateHandle},
    {"ExitProcess", run_ExitProcess},
    {"ExitThread", run_ExitThread},
    {"ExpandEnvironmentStrings", run_ExpandEnvironmentStrings},
    {"FlushFileBuffers", run_FlushFileBuffers},
    {"FreeEnvironmentStrings", run_FreeEnvironmentStrings},
    {"GetCommandLine", run_GetCommandLine},
    {"GetCurrentProcess", run_GetCurrentProcess},
    {"GetCurrentProcessId", run_GetCurrentProcessId},
    {"GetCurrentThread", run_GetCurrentThread},
    {"GetCurrentThreadId", run_GetCurrentThreadId},
    {"GetEnvironmentStrings", run_GetEnvironmentStrings},
    {"GetEnvironmentVariable", run_GetEnvironmentVariable},
    {"GetExitCodeProcess", run_GetExitCodeProcess},
    {"GetExitCodeThread", run_GetExitCodeThread},
    {"GetFileSize", run_GetFileSize},
    {"GetFileSizeEx", run_GetFileSizeEx},
    {"GetFileType", run_GetFileType},
    {"GetHandleInformation", run_GetHandleInformation},
    {"GetKernelObjectSecurity", run_GetKernelObjectSecurity},
    {"GetLastError", run_GetLastError},
    {"GetMailslotInfo", run_GetMailslotInfo},
    {"GetNamedPipeClientProcessId", run_GetNamedPipeClientProcessId},
    {"GetNamedPipeClientSessionId", run_GetNamedPipeClientSessionId},
    {"GetNamedPipeHandleState", run_GetNamedPipeHandleState},
    {"GetNamedPipeInfo", run_GetNamedPipeInfo},
    {"GetNamedPipeServerProcessId", run_GetNamedPipeServerProcessId},
    {"GetNamedPipeServerSessionId", run_GetNamedPipeServerSessionId},
    {"GetOverlappedResult", run_GetOverlappedResult},
    {"GetPriorityClass", run_GetPriorityClass},
    {"GetProcessHandleCount", run_GetProcessHandleCount},
    {"GetProcessId", run_GetProcessId},
    {"GetStdHandle", run_GetStdHandle},
    {"GetThreadId", run_GetThreadId},
    {"ImpersonateNamedPipeClient", run_ImpersonateNamedPipeClient},
    {"IsProcessInJob", run_IsProcessInJob},
    {"MapViewOfFile", run_MapViewOfFile},
    {"OpenEvent", run_OpenEvent},
    {"OpenFileMapping", run_OpenFileMapping},
    {"OpenJobObject", run_OpenJobObject},
    {"OpenMutex", run_OpenMutex},
    {"OpenPrivateNamespace", run_OpenPrivateNamespace},
    {"OpenProcess", run_OpenProcess},
    {"OpenSemaphore", run_OpenSemaphore},
    {"OpenThread", run_OpenThread},
    {"OpenWaitableTimer", run_OpenWaitableTimer},
    {"PeekNamedPipe", run_PeekNamedPipe},
    {"PulseEvent", run_PulseEvent},
    {"QueryInformationJobObject", run_QueryInformationJobObject},
    {"ReadFile", run_ReadFile},
    {"ReadProcessMemory", run_ReadProcessMemory},
    {"ReleaseMutex", run_ReleaseMutex},
    {"ReleaseSemaphore", run_ReleaseSemaphore},
    {"ResetEvent", run_ResetEvent},
    {"ResumeThread", run_ResumeThread},
    {"RevertToSelf", run_RevertToSelf},
    {"SetEndOfFile", run_SetEndOfFile},
    {"SetEnvironmentStrings", run_SetEnvironmentStrings},
    {"SetEnvironmentVariable", run_SetEnvironmentVariable},
    {"SetEvent", run_SetEvent},
    {"SetFilePointer", run_SetFilePointer},
    {"SetFilePointerEx", run_SetFilePointerEx},
    {"SetHandleInformation", run_SetHandleInformation},
    {"SetInformationJobObject", run_SetInformationJobObject},
    {"SetKernelObjectSecurity", run_SetKernelObjectSecurity},
    {"SetLastError", run_SetLastError},
    {"SetMailslotInfo", run_SetMailslotInfo},
    {"SetNamedPipeHandleState", run_SetNamedPipeHandleState},
    {"SetPriorityClass", run_SetPriorityClass},
    {"SetStdHandle", run_SetStdHandle},
    {"SetWaitableTimer", run_SetWaitableTimer},
    {"SignalObjectAndWait", run_SignalObjectAndWait},
    {"Sleep", run_Sleep},
    {"SuspendThread", run_SuspendThread},
    {"TerminateJobObject", run_TerminateJobObject},
    {"TerminateProcess", run_TerminateProcess},
    {"TerminateThread", run_TerminateThread},
    {"TransactNamedPipe", run_TransactNamedPipe},
    {"UnmapViewOfFile", run_UnmapViewOfFile},
    {"WaitForMultipleObjects", run_WaitForMultipleObjects},
    {"WaitForSingleObject", run_WaitForSingleObject},
    {"WaitNamedPipe", run_WaitNamedPipe},
    {"WriteFile", run_WriteFile},
    {"WriteProcessMemory", run_WriteProcessMemory},
};

#endif

#endif
