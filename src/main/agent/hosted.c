/*
 * Functions of Win32 that an agent plays itself. Each leaves the last error as the system's own
 * function does, whatever else is done around that.
 */
#include "hosted.h"

#include "agent_thread.h"
#include "environment.h"
#include "memory.h"
#include "native.h"
#include "self.h"

/* The block in wide characters, to be given back if it had none; NULL for NULL. */
static wchar_t *wide(void *environment, DWORD flags)
{
    return environment && !(flags & CREATE_UNICODE_ENVIRONMENT) ? environment_widen(environment)
                                                                : environment;
}

/*
 * A child is this same program, made with exactly the arguments of the scenario and told by its
 * environment where to connect. Without a command line, the program's name as the scenario gave it
 * stands there.
 */
static BOOL WINAPI create_process(const wchar_t *application, wchar_t *command_line,
                                  SECURITY_ATTRIBUTES *process, SECURITY_ATTRIBUTES *thread,
                                  BOOL inherit, DWORD flags, void *environment,
                                  const wchar_t *directory, STARTUPINFOW *startup,
                                  PROCESS_INFORMATION *information)
{
    DWORD error = GetLastError();
    wchar_t *given = wide(environment, flags);
    wchar_t *own = self_environment(given, ROLE_CHILD);
    int attempts = 0;
    BOOL created;

    if (!command_line || !*command_line)
        command_line = (wchar_t *)application;
    do {
        SetLastError(error);
        created = CreateProcessW(self_path(), command_line, process, thread, inherit,
                                 flags | CREATE_UNICODE_ENVIRONMENT, own, directory, startup,
                                 information);
    } while (self_try_again(created, &attempts));
    memory_give(own);
    if (given != environment)
        memory_give(given);
    return created;
}

static HANDLE WINAPI create_thread(SECURITY_ATTRIBUTES *attributes, SIZE_T stack,
                                   LPTHREAD_START_ROUTINE start, void *parameter, DWORD flags,
                                   DWORD *id)
{
    DWORD made, error = GetLastError();
    struct agent_thread *agent = agent_thread_new();
    HANDLE thread;

    (void)stack;
    (void)start;
    (void)parameter;
    SetLastError(error);
    thread = CreateThread(attributes, 0, agent_thread_main, agent, flags, &made);
    error = GetLastError();
    if (thread)
        agent_thread_made(agent, made);
    else
        agent_thread_end(agent);
    if (thread && id)
        *id = made;
    SetLastError(error);
    return thread;
}

static void WINAPI exit_thread(DWORD code)
{
    agent_thread_ended(GetCurrentThreadId());
    ExitThread(code);
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

static BOOL WINAPI terminate_thread(HANDLE thread, DWORD code)
{
    DWORD error = GetLastError();
    BOOL terminated;

    if (terminates_caller(thread))
        agent_thread_ended(GetCurrentThreadId());
    SetLastError(error);
    terminated = TerminateThread(thread, code);
    error = GetLastError();
    if (terminated)
        agent_thread_ended(id_of(thread));
    SetLastError(error);
    return terminated;
}

hosted_function hosted_look_up(const char *symbol)
{
    static const struct {
        const char *symbol;
        hosted_function function;
    } functions[] = {
        {"CreateProcessW", (hosted_function)create_process},
        {"CreateThread", (hosted_function)create_thread},
        {"ExitThread", (hosted_function)exit_thread},
        {"TerminateThread", (hosted_function)terminate_thread},
        {"GetCommandLineW", (hosted_function)self_command_line},
    };
    size_t i;

    for (i = 0; i < sizeof functions / sizeof *functions; i++)
        if (strcmp(functions[i].symbol, symbol) == 0)
            return functions[i].function;
    return NULL;
}
