/*
 * The other side of the control port, for the self-test: listens, hears hellos, asks and waits for
 * answers, each with a deadline.
 */
#ifndef HANDLEBOOK_DESK_H
#define HANDLEBOOK_DESK_H

#include "wire.h"

#define DESK_TOKEN "0123456789abcdef0123456789ABCDEF"
#define DESK_PATIENCE 20000 /* milliseconds */
#define DESK_SILENCE 250    /* milliseconds after which silence is believed */

/* One agent's thread. */
struct peer {
    SOCKET socket;
    uint8_t hello;
    DWORD pid;
    DWORD tid;
    HANDLE row;
    DWORD last_error; /* after the last call */
    uint8_t set;      /* whether that call set it */
    struct writer frame;
};

/* Listens; agents that this process makes learn where. */
BOOL desk_open(void);

/* The next agent that says a hello with the right token. */
BOOL desk_accept(struct peer *peer, DWORD milliseconds);

/* Whether nobody connects for a while. */
BOOL desk_nobody(void);

void desk_hang_up(struct peer *peer);

/*
 * Sends a call with its fields, each by a letter: u uint32_t, h HANDLE, s const wchar_t *, a
 * whether inheritable or -1 for no SECURITY_ATTRIBUTES, e no list, v a list of this one string,
 * q uint64_t, b bytes with their uint32_t length, m a list of these two HANDLEs, j limits of a job
 * with these flags, n a STARTUPINFO that says nothing, l a STARTUPINFO whose attributes list this one HANDLE, t a
 * STARTUPINFO with these three standard HANDLEs, o an OVERLAPPED of this uint64_t name or none for 0,
 * z a uint32_t that could be missing, x none.
 */
void desk_post(struct peer *peer, const char *call, const char *letters, ...);

/* The same, and the answer's fields. */
struct reader desk_call(struct peer *peer, const char *call, const char *letters, ...);

/* The same, where the answer is one value: u uint32_t, h HANDLE, i and d where it was stored. */
uint64_t desk_value(struct peer *peer, char letter, const char *call, const char *letters, ...);

/* What desk_value answers where nothing was stored. */
#define DESK_NOT_STORED UINT64_MAX

/* The answer to a call that was posted, if it comes in time; zeros otherwise. */
BOOL desk_answer(struct peer *peer, struct reader *in, DWORD milliseconds);

/* Sends a payload and hears the answer's; zeros if none comes. */
struct reader desk_ask(struct peer *peer, const void *payload, size_t length);

/* Whether the other side hangs up without a word. */
BOOL desk_closed(struct peer *peer);

/* Sends a payload as it is. */
void desk_send(struct peer *peer, const void *payload, size_t length);

#endif
