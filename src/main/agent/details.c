/*
 * What an object says of itself. Where a handle does not allow to ask, a wider one is asked for.
 */
#include "details.h"

#include "native.h"

enum detail {
    DETAIL_NONE,
    DETAIL_MUTANT,
    DETAIL_EVENT,
    DETAIL_SEMAPHORE,
    DETAIL_PROCESS,
    DETAIL_THREAD,
    DETAIL_MAILSLOT,
    DETAIL_TIMER,
    DETAIL_SECTION,
    DETAIL_JOB,
    DETAIL_PIPE,
    DETAIL_COMPLETION_PORT
};

#define QUERY_STATE 0x0001 /* winnt.h: of mutants, events, semaphores, timers, sections alike */
#define MOST_LISTED 1024   /* processes of a job */
#define MOST_UNREAD 65536  /* bytes of a pipe */

static BOOL put_mutant(struct writer *out, HANDLE handle)
{
    struct mutant_state state;

    if (!native_mutant(handle, &state))
        return FALSE;
    put_u8(out, DETAIL_MUTANT);
    put_u32(out, state.recursion);
    put_u8(out, state.abandoned ? 1 : 0);
    put_u32(out, state.owner);
    return TRUE;
}

static BOOL put_event(struct writer *out, HANDLE handle)
{
    BOOL manual, signalled;

    if (!native_event(handle, &manual, &signalled))
        return FALSE;
    put_u8(out, DETAIL_EVENT);
    put_u8(out, manual ? 1 : 0);
    put_u8(out, signalled ? 1 : 0);
    return TRUE;
}

static BOOL put_semaphore(struct writer *out, HANDLE handle)
{
    uint32_t count, maximum;

    if (!native_semaphore(handle, &count, &maximum))
        return FALSE;
    put_u8(out, DETAIL_SEMAPHORE);
    put_u32(out, count);
    put_u32(out, maximum);
    return TRUE;
}

static void put_running(struct writer *out, HANDLE handle, DWORD code)
{
    put_u8(out, WaitForSingleObject(handle, 0) == WAIT_TIMEOUT ? 1 : 0);
    put_u32(out, code);
}

static BOOL put_process(struct writer *out, HANDLE handle)
{
    DWORD code;

    if (!GetExitCodeProcess(handle, &code))
        return FALSE;
    put_u8(out, DETAIL_PROCESS);
    put_u32(out, GetProcessId(handle));
    put_running(out, handle, code);
    return TRUE;
}

static BOOL put_thread(struct writer *out, HANDLE handle)
{
    uint32_t suspended = 0;
    DWORD code;

    if (!GetExitCodeThread(handle, &code))
        return FALSE;
    native_suspend_count(handle, &suspended);
    put_u8(out, DETAIL_THREAD);
    put_u32(out, GetThreadId(handle));
    put_running(out, handle, code);
    put_u32(out, suspended);
    return TRUE;
}

/* An end of a pipe, with what comes next out of it. */
static BOOL put_pipe(struct writer *out, HANDLE handle)
{
    static uint8_t unread[MOST_UNREAD];
    struct pipe_state state;
    DWORD count = 0;

    if (!native_pipe(handle, &state))
        return FALSE;
    if (state.readable)
        PeekNamedPipe(handle, unread, sizeof unread, &count, NULL, NULL);
    put_u8(out, DETAIL_PIPE);
    put_u8(out, state.end ? 1 : 0);
    put_u8(out, state.type ? 1 : 0);
    put_u32(out, state.state);
    put_u32(out, count);
    put_bytes(out, unread, count);
    return TRUE;
}

/* The reading end of a mailslot. */
static BOOL put_mailslot(struct writer *out, HANDLE handle)
{
    DWORD longest;

    if (!GetMailslotInfo(handle, &longest, NULL, NULL, NULL))
        return FALSE;
    put_u8(out, DETAIL_MAILSLOT);
    put_u32(out, longest);
    return TRUE;
}

static BOOL put_timer(struct writer *out, HANDLE handle)
{
    BOOL signalled, set;

    if (!native_timer(handle, &signalled, &set))
        return FALSE;
    put_u8(out, DETAIL_TIMER);
    put_u8(out, signalled ? 1 : 0);
    put_u8(out, set ? 1 : 0);
    return TRUE;
}

static BOOL put_section(struct writer *out, HANDLE handle)
{
    uint64_t size;

    if (!native_section(handle, &size))
        return FALSE;
    put_u8(out, DETAIL_SECTION);
    put_u64(out, size);
    return TRUE;
}

static BOOL put_completion_port(struct writer *out, HANDLE handle)
{
    uint32_t packets;

    if (!native_completion_port(handle, &packets))
        return FALSE;
    put_u8(out, DETAIL_COMPLETION_PORT);
    put_u32(out, packets);
    return TRUE;
}

/* Whether its end is the end of its processes, and which they are. */
static BOOL put_job(struct writer *out, HANDLE handle)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits;
    ULONG_PTR room[MOST_LISTED + 1];
    JOBOBJECT_BASIC_PROCESS_ID_LIST *list = (JOBOBJECT_BASIC_PROCESS_ID_LIST *)room;
    DWORD i;

    if (!QueryInformationJobObject(handle, JobObjectExtendedLimitInformation, &limits,
                                   sizeof limits, NULL) ||
        !QueryInformationJobObject(handle, JobObjectBasicProcessIdList, list, sizeof room, NULL))
        return FALSE;
    put_u8(out, DETAIL_JOB);
    put_u8(out, limits.BasicLimitInformation.LimitFlags & JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE ? 1 : 0);
    put_u32(out, list->NumberOfProcessIdsInList);
    for (i = 0; i < list->NumberOfProcessIdsInList; i++)
        put_u32(out, (uint32_t)list->ProcessIdList[i]);
    return TRUE;
}

struct type {
    const char *name;
    DWORD access;
    BOOL (*put)(struct writer *out, HANDLE handle);
};

static const struct type types[] = {
    {"Mutant", QUERY_STATE, put_mutant},
    {"Event", QUERY_STATE, put_event},
    {"Semaphore", QUERY_STATE, put_semaphore},
    {"Process", PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, put_process},
    {"Thread", THREAD_QUERY_INFORMATION | THREAD_QUERY_LIMITED_INFORMATION | SYNCHRONIZE,
     put_thread},
    {"File", 0, put_pipe},
    {"File", 0, put_mailslot},
    {"Timer", QUERY_STATE, put_timer},
    {"Section", QUERY_STATE, put_section},
    {"Job", JOB_OBJECT_QUERY, put_job},
    {"IoCompletion", QUERY_STATE, put_completion_port},
};

static BOOL put_by_type(struct writer *out, HANDLE handle, uint32_t access,
                        const struct type *type)
{
    HANDLE wider;
    BOOL done;

    if ((access & type->access) == type->access)
        return type->put(out, handle);
    if (!DuplicateHandle(GetCurrentProcess(), handle, GetCurrentProcess(), &wider, type->access,
                         FALSE, 0))
        return FALSE;
    done = type->put(out, wider);
    CloseHandle(wider);
    return done;
}

void put_details(struct writer *out, HANDLE handle, uint32_t access, const char *name)
{
    size_t i;

    for (i = 0; i < sizeof types / sizeof *types; i++)
        if (strcmp(types[i].name, name) == 0 && put_by_type(out, handle, access, &types[i]))
            return;
    put_u8(out, DETAIL_NONE);
}
