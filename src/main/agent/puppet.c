/*
 * A process of a scenario: each of its threads receives a call, makes it and answers it. There is
 * no other thread and no event, so that threads and lifetime are the scenario's own.
 */
#include "puppet.h"

#include "memory.h"
#include "reserve.h"
#include "self.h"
#include "virtual_memory.h"

#define CALLS_TABLE
#include "calls.h"

#define HANDLES 2 /* a socket, and Winsock's event for the thread that opens it */

struct puppet {
    struct puppet *next;
    DWORD thread;
    struct channel channel;
    struct answer answer;
};

static SRWLOCK lock = SRWLOCK_INIT;
static struct puppet *puppets;

struct puppet *puppet_new(void)
{
    struct puppet *puppet = memory_take(sizeof *puppet);

    reserve_lend(HANDLES);
    if (!channel_prepare(&puppet->channel))
        ExitProcess(ERROR_NETWORK_UNREACHABLE);
    reserve_fill();
    return puppet;
}

void puppet_made(struct puppet *puppet, DWORD thread)
{
    puppet->thread = thread;
    AcquireSRWLockExclusive(&lock);
    puppet->next = puppets;
    puppets = puppet;
    ReleaseSRWLockExclusive(&lock);
}

void puppet_end(struct puppet *puppet)
{
    channel_close(&puppet->channel);
    reserve_fill();
}

/* Makes a call by its number; 0 is a request about this process's memory. */
static void make_call(struct reader *in, struct answer *out)
{
    uint16_t number = take_u16(in);
    uint32_t given;

    if (!number) {
        virtual_memory_serve(GetCurrentProcess(), in, &out->fields);
        return;
    }
    given = take_u32(in);
    if (number > sizeof calls / sizeof *calls)
        ExitProcess(wire_exit_code);
    answer_begin(out, given);
    calls[number - 1].run(in, out);
    answer_end(out);
}

DWORD WINAPI puppet_thread(void *argument)
{
    struct puppet *puppet = argument;
    struct reader in;

    self_connect(&puppet->channel, &puppet->answer.fields, HELLO_PUPPET_THREAD);
    for (;;) {
        in = channel_receive(&puppet->channel);
        frame_begin(&puppet->answer.fields);
        make_call(&in, &puppet->answer);
        channel_send(&puppet->channel, &puppet->answer.fields);
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

void puppet_run(void)
{
    struct puppet *first;

    use_names();
    first = puppet_new();
    puppet_made(first, GetCurrentThreadId());
    puppet_thread(first);
}

/* Takes the thread's puppet out of the list; NULL if it has none. */
static struct puppet *take_out(DWORD thread)
{
    struct puppet **place = &puppets;
    struct puppet *found;

    AcquireSRWLockExclusive(&lock);
    while (*place && (*place)->thread != thread)
        place = &(*place)->next;
    found = *place;
    if (found)
        *place = found->next;
    ReleaseSRWLockExclusive(&lock);
    return found;
}

void puppet_thread_ends(DWORD thread)
{
    struct puppet *puppet = take_out(thread);

    if (puppet)
        puppet_end(puppet);
}

uint16_t puppet_call_number(const char *name)
{
    uint16_t i;

    for (i = 0; i < sizeof calls / sizeof *calls; i++)
        if (strcmp(calls[i].name, name) == 0)
            return i + 1;
    return 0;
}
