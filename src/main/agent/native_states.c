/*
 * What only ntdll tells of the states of objects.
 */
#include "native_ask.h"

/* Classes of information: wine include/winternl.h; phnt ntexapi.h, ntpsapi.h and ntioapi.h. */
#define BASIC_INFORMATION 0
#define MUTANT_OWNER_INFORMATION 1
#define THREAD_SUSPEND_COUNT 35
#define FILE_PIPE_LOCAL_INFORMATION 24

typedef LONG(NTAPI *query_file)(HANDLE handle, uintptr_t *status, void *into, ULONG room, int what);

BOOL native_mutant(HANDLE handle, struct mutant_state *state)
{
    static query_object function;
    struct {
        LONG count;
        BOOLEAN by_caller;
        BOOLEAN abandoned;
    } basic;
    struct {
        HANDLE process;
        HANDLE thread;
    } owner = {NULL, NULL};

    if (!native_ask(&function, "NtQueryMutant", handle, BASIC_INFORMATION, &basic, sizeof basic))
        return FALSE;
    state->recursion = basic.count <= 0 ? (uint32_t)(1 - basic.count) : 0;
    state->abandoned = basic.abandoned;
    if (state->recursion)
        native_ask(&function, "NtQueryMutant", handle, MUTANT_OWNER_INFORMATION, &owner,
                   sizeof owner);
    state->owner = (uint32_t)(uintptr_t)owner.thread;
    return TRUE;
}

BOOL native_event(HANDLE handle, BOOL *manual, BOOL *signalled)
{
    static query_object function;
    struct {
        int type;
        LONG state;
    } state;

    if (!native_ask(&function, "NtQueryEvent", handle, BASIC_INFORMATION, &state, sizeof state))
        return FALSE;
    *manual = state.type == 0;
    *signalled = state.state != 0;
    return TRUE;
}

BOOL native_semaphore(HANDLE handle, uint32_t *count, uint32_t *maximum)
{
    static query_object function;
    uint32_t state[2];

    if (!native_ask(&function, "NtQuerySemaphore", handle, BASIC_INFORMATION, state, sizeof state))
        return FALSE;
    *count = state[0];
    *maximum = state[1];
    return TRUE;
}

BOOL native_timer(HANDLE handle, BOOL *signalled, BOOL *set)
{
    static query_object function;
    struct {
        int64_t remaining;
        BOOLEAN state;
    } state;

    if (!native_ask(&function, "NtQueryTimer", handle, BASIC_INFORMATION, &state, sizeof state))
        return FALSE;
    *signalled = state.state != 0;
    *set = state.remaining > 0;
    return TRUE;
}

BOOL native_section(HANDLE handle, uint64_t *size)
{
    static query_object function;
    struct {
        void *base;
        ULONG attributes;
        uint64_t size;
    } state;

    if (!native_ask(&function, "NtQuerySection", handle, BASIC_INFORMATION, &state, sizeof state))
        return FALSE;
    *size = state.size;
    return TRUE;
}

BOOL native_completion_port(HANDLE handle, uint32_t *packets)
{
    static query_object function;

    return native_ask(&function, "NtQueryIoCompletion", handle, BASIC_INFORMATION, packets,
                      sizeof *packets);
}

BOOL native_pipe(HANDLE handle, struct pipe_state *state)
{
    static query_file function;
    uintptr_t status[2];

    if (!function)
        function = (query_file)native_look_up(L"ntdll", "NtQueryInformationFile");
    return function &&
           function(handle, status, state, sizeof *state, FILE_PIPE_LOCAL_INFORMATION) >= 0;
}

BOOL native_suspend_count(HANDLE thread, uint32_t *count)
{
    static query_object function;

    return native_ask(&function, "NtQueryInformationThread", thread, THREAD_SUSPEND_COUNT, count,
                      sizeof *count);
}
