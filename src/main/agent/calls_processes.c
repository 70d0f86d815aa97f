/*
 * Calls on processes, but for making one.
 */
#include "calls.h"

void call_ExitProcess(const struct ExitProcess *in, struct answer *out)
{
    (void)out;
    ExitProcess(in->uExitCode);
}

void call_TerminateProcess(const struct TerminateProcess *in, struct answer *out)
{
    answer_Bool(out, TerminateProcess(in->hProcess, in->uExitCode));
}

void call_OpenProcess(const struct OpenProcess *in, struct answer *out)
{
    answer_HandleOrNull(
        out, OpenProcess(in->dwDesiredAccess, (BOOL)in->bInheritHandle, in->dwProcessId));
}

void call_GetExitCodeProcess(const struct GetExitCodeProcess *in, struct answer *out)
{
    DWORD code = 0;
    BOOL stored = GetExitCodeProcess(in->hProcess, &code);

    answer_StoredInteger(out, stored, code);
}

void call_GetProcessId(const struct GetProcessId *in, struct answer *out)
{
    answer_IdOrZero(out, GetProcessId(in->Process));
}

void call_GetCurrentProcess(struct answer *out)
{
    answer_PseudoHandle(out, GetCurrentProcess());
}

void call_GetCurrentProcessId(struct answer *out)
{
    answer_Dword(out, GetCurrentProcessId());
}

void call_GetProcessHandleCount(const struct GetProcessHandleCount *in, struct answer *out)
{
    DWORD count = 0;
    BOOL stored = GetProcessHandleCount(in->hProcess, &count);

    answer_StoredInteger(out, stored, count);
}

void call_GetPriorityClass(const struct GetPriorityClass *in, struct answer *out)
{
    answer_IdOrZero(out, GetPriorityClass(in->hProcess));
}

void call_SetPriorityClass(const struct SetPriorityClass *in, struct answer *out)
{
    answer_Bool(out, SetPriorityClass(in->hProcess, in->dwPriorityClass));
}
