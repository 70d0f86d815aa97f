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

struct GetExitCodeProcess {
    HANDLE hProcess;
};

struct GetExitCodeThread {
    HANDLE hThread;
};

struct GetHandleInformation {
    HANDLE hObject;
};

struct GetKernelObjectSecurity {
    HANDLE Handle;
    uint32_t RequestedInformation;
};

struct GetProcessHandleCount {
    HANDLE hProcess;
};

struct GetProcessId {
    HANDLE Process;
};

struct GetThreadId {
    HANDLE Thread;
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

struct PulseEvent {
    HANDLE hEvent;
};

struct QueryInformationJobObject {
    HANDLE hJob;
    uint32_t JobObjectInformationClass;
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

struct SetEvent {
    HANDLE hEvent;
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

struct WriteProcessMemory {
    HANDLE hProcess;
    uint64_t lpBaseAddress;
    const struct bytes *lpBuffer;
};

/* Answers a Bool: answer_Bool, and so on. */
void call_AddIntegrityLabelToBoundaryDescriptor(const struct AddIntegrityLabelToBoundaryDescriptor *in, struct answer *out); /* answer_StoredHandle */
void call_AddSIDToBoundaryDescriptor(const struct AddSIDToBoundaryDescriptor *in, struct answer *out); /* answer_StoredHandle */
void call_AssignProcessToJobObject(const struct AssignProcessToJobObject *in, struct answer *out); /* answer_Bool */
void call_CancelWaitableTimer(const struct CancelWaitableTimer *in, struct answer *out); /* answer_Bool */
void call_CloseHandle(const struct CloseHandle *in, struct answer *out); /* answer_Bool */
void call_ClosePrivateNamespace(const struct ClosePrivateNamespace *in, struct answer *out); /* answer_Bool */
void call_CompareObjectHandles(const struct CompareObjectHandles *in, struct answer *out); /* answer_Bool */
void call_CreateBoundaryDescriptor(const struct CreateBoundaryDescriptor *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateEvent(const struct CreateEvent *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateEventEx(const struct CreateEventEx *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateFile(const struct CreateFile *in, struct answer *out); /* answer_HandleOrInvalid */
void call_CreateFileMapping(const struct CreateFileMapping *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateJobObject(const struct CreateJobObject *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateMailslot(const struct CreateMailslot *in, struct answer *out); /* answer_HandleOrInvalid */
void call_CreateMutex(const struct CreateMutex *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateMutexEx(const struct CreateMutexEx *in, struct answer *out); /* answer_HandleOrNull */
void call_CreatePrivateNamespace(const struct CreatePrivateNamespace *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateProcess(const struct CreateProcess *in, struct answer *out); /* answer_StoredProcessInformation */
void call_CreateSemaphore(const struct CreateSemaphore *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateSemaphoreEx(const struct CreateSemaphoreEx *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateThread(const struct CreateThread *in, struct answer *out); /* answer_CreatedThread */
void call_CreateWaitableTimer(const struct CreateWaitableTimer *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateWaitableTimerEx(const struct CreateWaitableTimerEx *in, struct answer *out); /* answer_HandleOrNull */
void call_DeleteBoundaryDescriptor(const struct DeleteBoundaryDescriptor *in, struct answer *out); /* answer_Nothing */
void call_DuplicateHandle(const struct DuplicateHandle *in, struct answer *out); /* answer_StoredHandle */
void call_ExitProcess(const struct ExitProcess *in, struct answer *out); /* answer_Nothing */
void call_ExitThread(const struct ExitThread *in, struct answer *out); /* answer_Nothing */
void call_GetCurrentProcess(struct answer *out); /* answer_PseudoHandle */
void call_GetCurrentProcessId(struct answer *out); /* answer_Dword */
void call_GetCurrentThread(struct answer *out); /* answer_PseudoHandle */
void call_GetCurrentThreadId(struct answer *out); /* answer_Dword */
void call_GetExitCodeProcess(const struct GetExitCodeProcess *in, struct answer *out); /* answer_StoredInteger */
void call_GetExitCodeThread(const struct GetExitCodeThread *in, struct answer *out); /* answer_StoredInteger */
void call_GetHandleInformation(const struct GetHandleInformation *in, struct answer *out); /* answer_StoredInteger */
void call_GetKernelObjectSecurity(const struct GetKernelObjectSecurity *in, struct answer *out); /* answer_StoredSecurityDescriptor */
void call_GetLastError(struct answer *out); /* answer_Dword */
void call_GetProcessHandleCount(const struct GetProcessHandleCount *in, struct answer *out); /* answer_StoredInteger */
void call_GetProcessId(const struct GetProcessId *in, struct answer *out); /* answer_IdOrZero */
void call_GetThreadId(const struct GetThreadId *in, struct answer *out); /* answer_IdOrZero */
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
void call_PulseEvent(const struct PulseEvent *in, struct answer *out); /* answer_Bool */
void call_QueryInformationJobObject(const struct QueryInformationJobObject *in, struct answer *out); /* answer_StoredJobObjectInformation */
void call_ReadProcessMemory(const struct ReadProcessMemory *in, struct answer *out); /* answer_StoredBytes */
void call_ReleaseMutex(const struct ReleaseMutex *in, struct answer *out); /* answer_Bool */
void call_ReleaseSemaphore(const struct ReleaseSemaphore *in, struct answer *out); /* answer_StoredInteger */
void call_ResetEvent(const struct ResetEvent *in, struct answer *out); /* answer_Bool */
void call_ResumeThread(const struct ResumeThread *in, struct answer *out); /* answer_SuspendCount */
void call_SetEvent(const struct SetEvent *in, struct answer *out); /* answer_Bool */
void call_SetHandleInformation(const struct SetHandleInformation *in, struct answer *out); /* answer_Bool */
void call_SetInformationJobObject(const struct SetInformationJobObject *in, struct answer *out); /* answer_Bool */
void call_SetKernelObjectSecurity(const struct SetKernelObjectSecurity *in, struct answer *out); /* answer_Bool */
void call_SetLastError(const struct SetLastError *in, struct answer *out); /* answer_Nothing */
void call_SetWaitableTimer(const struct SetWaitableTimer *in, struct answer *out); /* answer_Bool */
void call_SignalObjectAndWait(const struct SignalObjectAndWait *in, struct answer *out); /* answer_WaitResult */
void call_Sleep(const struct Sleep *in, struct answer *out); /* answer_Nothing */
void call_SuspendThread(const struct SuspendThread *in, struct answer *out); /* answer_SuspendCount */
void call_TerminateJobObject(const struct TerminateJobObject *in, struct answer *out); /* answer_Bool */
void call_TerminateProcess(const struct TerminateProcess *in, struct answer *out); /* answer_Bool */
void call_TerminateThread(const struct TerminateThread *in, struct answer *out); /* answer_Bool */
void call_UnmapViewOfFile(const struct UnmapViewOfFile *in, struct answer *out); /* answer_Bool */
void call_WaitForMultipleObjects(const struct WaitForMultipleObjects *in, struct answer *out); /* answer_WaitResult */
void call_WaitForSingleObject(const struct WaitForSingleObject *in, struct answer *out); /* answer_WaitResult */
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

static void run_GetThreadId(struct reader *in, struct answer *out)
{
    struct GetThreadId call;

    call.Thread = take_handle(in);
    take_end(in);
    call_GetThreadId(&call, out);
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

static void run_SetEvent(struct reader *in, struct answer *out)
{
    struct SetEvent call;

    call.hEvent = take_handle(in);
    take_end(in);
    call_SetEvent(&call, out);
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
    {"CancelWaitableTimer", run_CancelWaitableTimer},
    {"CloseHandle", run_CloseHandle},
    {"ClosePrivateNamespace", run_ClosePrivateNamespace},
    {"CompareObjectHandles", run_CompareObjectHandles},
    {"CreateBoundaryDescriptor", run_CreateBoundaryDescriptor},
    {"CreateEvent", run_CreateEvent},
    {"CreateEventEx", run_CreateEventEx},
    {"CreateFile", run_CreateFile},
    {"CreateFileMapping", run_CreateFileMapping},
    {"CreateJobObject", run_CreateJobObject},
    {"CreateMailslot", run_CreateMailslot},
    {"CreateMutex", run_CreateMutex},
    {"CreateMutexEx", run_CreateMutexEx},
    {"CreatePrivateNamespace", run_CreatePrivateNamespace},
    {"CreateProcess", run_CreateProcess},
    {"CreateSemaphore", run_CreateSemaphore},
    {"CreateSemaphoreEx", run_CreateSemaphoreEx},
    {"CreateThread", run_CreateThread},
    {"CreateWaitableTimer", run_CreateWaitableTimer},
    {"CreateWaitableTimerEx", run_CreateWaitableTimerEx},
    {"DeleteBoundaryDescriptor", run_DeleteBoundaryDescriptor},
    {"DuplicateHandle", run_DuplicateHandle},
    {"ExitProcess", run_ExitProcess},
    {"ExitThread", run_ExitThread},
    {"GetCurrentProcess", run_GetCurrentProcess},
    {"GetCurrentProcessId", run_GetCurrentProcessId},
    {"GetCurrentThread", run_GetCurrentThread},
    {"GetCurrentThreadId", run_GetCurrentThreadId},
    {"GetExitCodeProcess", run_GetExitCodeProcess},
    {"GetExitCodeThread", run_GetExitCodeThread},
    {"GetHandleInformation", run_GetHandleInformation},
    {"GetKernelObjectSecurity", run_GetKernelObjectSecurity},
    {"GetLastError", run_GetLastError},
    {"GetProcessHandleCount", run_GetProcessHandleCount},
    {"GetProcessId", run_GetProcessId},
    {"GetThreadId", run_GetThreadId},
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
    {"PulseEvent", run_PulseEvent},
    {"QueryInformationJobObject", run_QueryInformationJobObject},
    {"ReadProcessMemory", run_ReadProcessMemory},
    {"ReleaseMutex", run_ReleaseMutex},
    {"ReleaseSemaphore", run_ReleaseSemaphore},
    {"ResetEvent", run_ResetEvent},
    {"ResumeThread", run_ResumeThread},
    {"SetEvent", run_SetEvent},
    {"SetHandleInformation", run_SetHandleInformation},
    {"SetInformationJobObject", run_SetInformationJobObject},
    {"SetKernelObjectSecurity", run_SetKernelObjectSecurity},
    {"SetLastError", run_SetLastError},
    {"SetWaitableTimer", run_SetWaitableTimer},
    {"SignalObjectAndWait", run_SignalObjectAndWait},
    {"Sleep", run_Sleep},
    {"SuspendThread", run_SuspendThread},
    {"TerminateJobObject", run_TerminateJobObject},
    {"TerminateProcess", run_TerminateProcess},
    {"TerminateThread", run_TerminateThread},
    {"UnmapViewOfFile", run_UnmapViewOfFile},
    {"WaitForMultipleObjects", run_WaitForMultipleObjects},
    {"WaitForSingleObject", run_WaitForSingleObject},
    {"WriteProcessMemory", run_WriteProcessMemory},
};

#endif

#endif
