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
    uint64_t word;    /* what it returned */
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
 * Sends a call of a function by its symbol, with words, each by a letter: u uint32_t, h HANDLE,
 * q uint64_t; and of those that lead to something: s const wchar_t *, a whether inheritable or -1 for
 * no SECURITY_ATTRIBUTES, p this uint64_t, m these two HANDLEs, n a STARTUPINFO that says nothing,
 * l one with the attribute list at this uint64_t, t one with these three standard HANDLEs; O room
 * for an output of 8 bytes, P for a PROCESS_INFORMATION.
 */
void desk_post(struct peer *peer, const char *call, const char *letters, ...);

/* The same, and what was stored in the room. */
struct reader desk_call(struct peer *peer, const char *call, const char *letters, ...);

/*
 * The same, where one value is of interest: what was returned, u as uint32_t, h as HANDLE; what was
 * stored, i as uint32_t, d as HANDLE.
 */
uint64_t desk_value(struct peer *peer, char letter, const char *call, const char *letters, ...);

/* What desk_value answers where nothing was stored. */
#define DESK_NOT_STORED UINT64_MAX

/* What a call has stored that was posted, if it comes back in time; zeros otherwise. */
BOOL desk_answer(struct peer *peer, struct reader *in, DWORD milliseconds);

/* Sends a payload and hears the answer's; zeros if none comes. */
struct reader desk_ask(struct peer *peer, const void *payload, size_t length);

/* Whether the other side hangs up without a word. */
BOOL desk_closed(struct peer *peer);

/* Sends a payload as it is. */
void desk_send(struct peer *peer, const void *payload, size_t length);

#endif
