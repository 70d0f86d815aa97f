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

struct ProcThreadAttributeList {
    const struct handle_list *handleList;
    const HANDLE *parentProcess;
};

struct SecurityAttributes {
    uint32_t bInheritHandle;
};

struct StartupInfo {
    uint32_t dwFlags;
    HANDLE hStdInput;
    HANDLE hStdOutput;
    HANDLE hStdError;
    const struct ProcThreadAttributeList *lpAttributeList;
};

struct CloseHandle {
    HANDLE hObject;
};

struct CompareObjectHandles {
    HANDLE hFirstObjectHandle;
    HANDLE hSecondObjectHandle;
};

struct CreateEvent {
    const struct SecurityAttributes *lpEventAttributes;
    uint32_t bManualReset;
    uint32_t bInitialState;
    const wchar_t *lpName;
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

struct CreateThread {
    const struct SecurityAttributes *lpThreadAttributes;
    uint32_t dwCreationFlags;
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

struct GetProcessHandleCount {
    HANDLE hProcess;
};

struct GetProcessId {
    HANDLE Process;
};

struct GetThreadId {
    HANDLE Thread;
};

struct OpenProcess {
    uint32_t dwDesiredAccess;
    uint32_t bInheritHandle;
    uint32_t dwProcessId;
};

struct OpenThread {
    uint32_t dwDesiredAccess;
    uint32_t bInheritHandle;
    uint32_t dwThreadId;
};

struct ResumeThread {
    HANDLE hThread;
};

struct SetHandleInformation {
    HANDLE hObject;
    uint32_t dwMask;
    uint32_t dwFlags;
};

struct SetLastError {
    uint32_t dwErrCode;
};

struct SuspendThread {
    HANDLE hThread;
};

struct TerminateProcess {
    HANDLE hProcess;
    uint32_t uExitCode;
};

struct TerminateThread {
    HANDLE hThread;
    uint32_t dwExitCode;
};

/* Answers a Bool: answer_Bool, and so on. */
void call_CloseHandle(const struct CloseHandle *in, struct answer *out); /* answer_Bool */
void call_CompareObjectHandles(const struct CompareObjectHandles *in, struct answer *out); /* answer_Bool */
void call_CreateEvent(const struct CreateEvent *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateFile(const struct CreateFile *in, struct answer *out); /* answer_HandleOrInvalid */
void call_CreateMailslot(const struct CreateMailslot *in, struct answer *out); /* answer_HandleOrInvalid */
void call_CreateMutex(const struct CreateMutex *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateProcess(const struct CreateProcess *in, struct answer *out); /* answer_StoredProcessInformation */
void call_CreateSemaphore(const struct CreateSemaphore *in, struct answer *out); /* answer_HandleOrNull */
void call_CreateThread(const struct CreateThread *in, struct answer *out); /* answer_CreatedThread */
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
void call_GetLastError(struct answer *out); /* answer_Dword */
void call_GetProcessHandleCount(const struct GetProcessHandleCount *in, struct answer *out); /* answer_StoredInteger */
void call_GetProcessId(const struct GetProcessId *in, struct answer *out); /* answer_IdOrZero */
void call_GetThreadId(const struct GetThreadId *in, struct answer *out); /* answer_IdOrZero */
void call_OpenProcess(const struct OpenProcess *in, struct answer *out); /* answer_HandleOrNull */
void call_OpenThread(const struct OpenThread *in, struct answer *out); /* answer_HandleOrNull */
void call_ResumeThread(const struct ResumeThread *in, struct answer *out); /* answer_SuspendCount */
void call_SetHandleInformation(const struct SetHandleInformation *in, struct answer *out); /* answer_Bool */
void call_SetLastError(const struct SetLastError *in, struct answer *out); /* answer_Nothing */
void call_SuspendThread(const struct SuspendThread *in, struct answer *out); /* answer_SuspendCount */
void call_TerminateProcess(const struct TerminateProcess *in, struct answer *out); /* answer_Bool */
void call_TerminateThread(const struct TerminateThread *in, struct answer *out); /* answer_Bool */

#ifdef CALLS_TABLE

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

static void run_CloseHandle(struct reader *in, struct answer *out)
{
    struct CloseHandle call;

    call.hObject = take_handle(in);
    take_end(in);
    call_CloseHandle(&call, out);
}

static void run_CompareObjectHandles(struct reader *in, struct answer *out)
{
    struct CompareObjectHandles call;

    call.hFirstObjectHandle = take_handle(in);
    call.hSecondObjectHandle = take_handle(in);
    take_end(in);
    call_CompareObjectHandles(&call, out);
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

static void run_CreateThread(struct reader *in, struct answer *out)
{
    struct CreateThread call;

    call.lpThreadAttributes = take_SecurityAttributes(in);
    call.dwCreationFlags = take_u32(in);
    take_end(in);
    call_CreateThread(&call, out);
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

static void run_OpenProcess(struct reader *in, struct answer *out)
{
    struct OpenProcess call;

    call.dwDesiredAccess = take_u32(in);
    call.bInheritHandle = take_u32(in);
    call.dwProcessId = take_u32(in);
    take_end(in);
    call_OpenProcess(&call, out);
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

static void run_ResumeThread(struct reader *in, struct answer *out)
{
    struct ResumeThread call;

    call.hThread = take_handle(in);
    take_end(in);
    call_ResumeThread(&call, out);
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

static void run_SetLastError(struct reader *in, struct answer *out)
{
    struct SetLastError call;

    call.dwErrCode = take_u32(in);
    take_end(in);
    call_SetLastError(&call, out);
}

static void run_SuspendThread(struct reader *in, struct answer *out)
{
    struct SuspendThread call;

    call.hThread = take_handle(in);
    take_end(in);
    call_SuspendThread(&call, out);
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

/* A call's number is its place here, from 1. */
static const struct call calls[] = {
    {"CloseHandle", run_CloseHandle},
    {"CompareObjectHandles", run_CompareObjectHandles},
    {"CreateEvent", run_CreateEvent},
    {"CreateFile", run_CreateFile},
    {"CreateMailslot", run_CreateMailslot},
    {"CreateMutex", run_CreateMutex},
    {"CreateProcess", run_CreateProcess},
    {"CreateSemaphore", run_CreateSemaphore},
    {"CreateThread", run_CreateThread},
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
    {"GetLastError", run_GetLastError},
    {"GetProcessHandleCount", run_GetProcessHandleCount},
    {"GetProcessId", run_GetProcessId},
    {"GetThreadId", run_GetThreadId},
    {"OpenProcess", run_OpenProcess},
    {"OpenThread", run_OpenThread},
    {"ResumeThread", run_ResumeThread},
    {"SetHandleInformation", run_SetHandleInformation},
    {"SetLastError", run_SetLastError},
    {"SuspendThread", run_SuspendThread},
    {"TerminateProcess", run_TerminateProcess},
    {"TerminateThread", run_TerminateThread},
};

#endif

#endif
