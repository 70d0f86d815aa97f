/*
 * Calls on threads.
 */
#include "attributes.h"
#include "native.h"
#include "agent_thread.h"

void call_CreateThread(const struct CreateThread *in, struct answer *out)
{
    struct agent_thread *agent = agent_thread_new();
    SECURITY_ATTRIBUTES attributes;
    HANDLE thread;
    DWORD id = 0;

    answer_begin_again();
    thread = CreateThread(attributes_of(in->lpThreadAttributes, &attributes), 0, agent_thread_main,
                          agent, in->dwCreationFlags, &id);
    answer_note_error(out);
    if (thread)
        agent_thread_made(agent, id);
    else
        agent_thread_end(agent);
    answer_CreatedThread(out, thread, thread ? id : 0);
}

void call_ExitThread(const struct ExitThread *in, struct answer *out)
{
    (void)out;
    agent_thread_ended(GetCurrentThreadId());
    ExitThread(in->dwExitCode);
}

/* Whether terminating the thread by this handle ends the calling one. */
static BOOL terminates_caller(HANDLE thread)
{
    struct object_basic basic;

    return native_compare(thread, GetCurrentThread()) &&
           (thread == GetCurrentThread() ||
            (native_basic(thread, &basic) && (basic.access & THREAD_TERMINATE) != 0));
}

/* The id of a thread by any handle to it; 0 if the system does not tell. */
static DWORD id_of(HANDLE thread)
{
    DWORD id = 0;
    HANDLE copy;

    if (DuplicateHandle(GetCurrentProcess(), thread, GetCurrentProcess(), &copy,
                        THREAD_QUERY_LIMITED_INFORMATION, FALSE, 0)) {
        id = GetThreadId(copy);
        CloseHandle(copy);
    }
    return id;
}

void call_TerminateThread(const struct TerminateThread *in, struct answer *out)
{
    BOOL terminated;

    if (terminates_caller(in->hThread))
        agent_thread_ended(GetCurrentThreadId());
    answer_begin_again();
    terminated = TerminateThread(in->hThread, in->dwExitCode);
    answer_note_error(out);
    answer_Bool(out, terminated);
    if (terminated)
        agent_thread_ended(id_of(in->hThread));
}

void call_SuspendThread(const struct SuspendThread *in, struct answer *out)
{
    answer_SuspendCount(out, SuspendThread(in->hThread));
}

void call_ResumeThread(const struct ResumeThread *in, struct answer *out)
{
    answer_SuspendCount(out, ResumeThread(in->hThread));
}

void call_GetExitCodeThread(const struct GetExitCodeThread *in, struct answer *out)
{
    DWORD code = 0;
    BOOL stored = GetExitCodeThread(in->hThread, &code);

    answer_StoredInteger(out, stored, code);
}

void call_OpenThread(const struct OpenThread *in, struct answer *out)
{
    answer_HandleOrNull(
        out, OpenThread(in->dwDesiredAccess, (BOOL)in->bInheritHandle, in->dwThreadId));
}

void call_GetThreadId(const struct GetThreadId *in, struct answer *out)
{
    answer_IdOrZero(out, GetThreadId(in->Thread));
}

void call_GetCurrentThread(struct answer *out)
{
    answer_PseudoHandle(out, GetCurrentThread());
}

void call_GetCurrentThreadId(struct answer *out)
{
    answer_Dword(out, GetCurrentThreadId());
}
