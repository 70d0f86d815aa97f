/*
 * A process of a scenario: each of its threads receives a call, makes it and answers it. There is
 * no other thread and no event, so that threads and lifetime are the scenario's own.
 */
#include "agent_thread.h"

#include "memory.h"
#include "raw.h"
#include "reserve.h"
#include "self.h"
#include "virtual_memory.h"

enum request { MEMORY, CALL };

#define HANDLES 2 /* a socket, and Winsock's event for the thread that opens it */

struct agent_thread {
    struct agent_thread *next;
    DWORD thread;
    struct channel channel;
    struct answer answer;
};

static SRWLOCK lock = SRWLOCK_INIT;
static struct agent_thread *agent_threads;

struct agent_thread *agent_thread_new(void)
{
    struct agent_thread *agent = memory_take(sizeof *agent);

    reserve_lend(HANDLES);
    if (!channel_prepare(&agent->channel))
        ExitProcess(ERROR_NETWORK_UNREACHABLE);
    reserve_fill();
    return agent;
}

void agent_thread_made(struct agent_thread *agent, DWORD thread)
{
    agent->thread = thread;
    AcquireSRWLockExclusive(&lock);
    agent->next = agent_threads;
    agent_threads = agent;
    ReleaseSRWLockExclusive(&lock);
}

void agent_thread_end(struct agent_thread *agent)
{
    channel_close(&agent->channel);
    reserve_fill();
}

/* Does what a frame asks for. */
static void serve(struct reader *in, struct answer *out)
{
    switch (take_u8(in)) {
    case MEMORY:
        virtual_memory_serve(GetCurrentProcess(), in, &out->fields);
        break;
    case CALL:
        raw_call(in, out);
        break;
    default:
        ExitProcess(wire_exit_code);
    }
}

DWORD WINAPI agent_thread_main(void *argument)
{
    struct agent_thread *agent = argument;
    struct reader in;

    self_connect(&agent->channel, &agent->answer.fields, HELLO_AGENT_THREAD);
    for (;;) {
        in = channel_receive(&agent->channel);
        frame_begin(&agent->answer.fields);
        serve(&in, &agent->answer);
        channel_send(&agent->channel, &agent->answer.fields);
    }
}

/*
 * Lets the system open what it opens for a process once, at the first use of names, so that no call
 * of the scenario is the first.
 */
static void use_names(void)
{
    HANDLE nothing = OpenEventW(SYNCHRONIZE, FALSE, L"handlebook: nothing has this name");

    if (nothing)
        CloseHandle(nothing);
}

/*
 * Ends a process that crashes as the system does in the end, but at once: a debugger or a reporter
 * of errors would have to wait for what the crashed call holds.
 */
static LONG WINAPI end_crashed(EXCEPTION_POINTERS *crash)
{
    TerminateProcess(GetCurrentProcess(), crash->ExceptionRecord->ExceptionCode);
    return EXCEPTION_EXECUTE_HANDLER;
}

void agent_thread_run(void)
{
    struct agent_thread *first;

    SetUnhandledExceptionFilter(end_crashed);
    use_names();
    first = agent_thread_new();
    agent_thread_made(first, GetCurrentThreadId());
    agent_thread_main(first);
}

/* Takes the entry of a thread out of the list; NULL if it has none. */
static struct agent_thread *take_out(DWORD thread)
{
    struct agent_thread **place = &agent_threads;
    struct agent_thread *found;

    AcquireSRWLockExclusive(&lock);
    while (*place && (*place)->thread != thread)
        place = &(*place)->next;
    found = *place;
    if (found)
        *place = found->next;
    ReleaseSRWLockExclusive(&lock);
    return found;
}

void agent_thread_ended(DWORD thread)
{
    struct agent_thread *agent = take_out(thread);

    if (agent)
        agent_thread_end(agent);
}
