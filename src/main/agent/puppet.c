/*
 * A process of a scenario: each of its threads receives a call, makes it and answers it. There is
 * no other thread and no event, so that threads and lifetime are the scenario's own.
 */
#include "puppet.h"

#include "memory.h"
#include "self.h"
#include "sockets.h"

#define CALLS_TABLE
#include "calls.h"

struct puppet {
    struct puppet *next;
    DWORD thread;
    struct channel channel;
    struct answer answer;
};

static SRWLOCK lock = SRWLOCK_INIT;
static struct puppet *puppets;

static struct puppet *puppet_begin(void)
{
    struct puppet *puppet = memory_take(sizeof *puppet);

    self_connect(&puppet->channel, &puppet->answer.fields, HELLO_PUPPET_THREAD);
    puppet->thread = GetCurrentThreadId();
    AcquireSRWLockExclusive(&lock);
    puppet->next = puppets;
    puppets = puppet;
    ReleaseSRWLockExclusive(&lock);
    return puppet;
}

static void make_call(struct reader *in, struct answer *out)
{
    uint16_t number = take_u16(in);
    uint32_t given = take_u32(in);

    if (number < 1 || number > sizeof calls / sizeof *calls)
        ExitProcess(wire_exit_code);
    answer_begin(out, given);
    calls[number - 1].run(in, out);
    answer_end(out);
}

void puppet_prepare(void)
{
    HANDLE nothing = OpenEventW(SYNCHRONIZE, FALSE, L"handlebook: nothing has this name");

    if (nothing)
        CloseHandle(nothing);
}

DWORD WINAPI puppet_thread(void *unused)
{
    struct puppet *puppet = puppet_begin();
    struct reader in;

    (void)unused;
    for (;;) {
        in = channel_receive(&puppet->channel);
        frame_begin(&puppet->answer.fields);
        make_call(&in, &puppet->answer);
        channel_send(&puppet->channel, &puppet->answer.fields);
    }
}

void puppet_thread_ends(DWORD thread)
{
    SOCKET socket = INVALID_SOCKET;
    struct puppet **place;

    AcquireSRWLockExclusive(&lock);
    for (place = &puppets; *place; place = &(*place)->next)
        if ((*place)->thread == thread) {
            socket = (*place)->channel.socket;
            *place = (*place)->next;
            break;
        }
    ReleaseSRWLockExclusive(&lock);
    if (socket != INVALID_SOCKET)
        sockets.closesocket(socket);
}

uint16_t puppet_call_number(const char *name)
{
    uint16_t i;

    for (i = 0; i < sizeof calls / sizeof *calls; i++)
        if (strcmp(calls[i].name, name) == 0)
            return i + 1;
    return 0;
}
