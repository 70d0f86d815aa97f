/*
 * What this agent knows of itself: where it was told to connect, with which token and in which
 * role, and what a process of its own needs to know in turn.
 */
#ifndef HANDLEBOOK_SELF_H
#define HANDLEBOOK_SELF_H

#include "channel.h"

enum role { ROLE_NONE, ROLE_RESIDENT, ROLE_FIRST, ROLE_CHILD };

/* What a hello says its sender is. */
enum hello { HELLO_RESIDENT = 0, HELLO_AGENT_THREAD = 1 };

/* Reads HANDLEBOOK_AGENT and takes it out of the environment; ROLE_NONE if it is not there. */
enum role self_learn(void);

/* What self_learn learns, said by the self-test instead: where it listens, and a token. */
void self_pretend(uint16_t own_port, const char *own_token);

/*
 * Whether a CreateProcess that failed is worth another attempt: under load, Wine loses a process
 * now and then before it has begun, and answers ERROR_INTERNAL_ERROR, which CreateProcess does not
 * answer on Windows. Counts the attempts.
 */
BOOL self_try_again(BOOL created, int *attempts);

/* This program's own path. */
const wchar_t *self_path(void);

/*
 * The command line with which this process was made, as the scenario gave it: none, if no process of
 * the scenario has made it.
 */
const wchar_t *WINAPI self_command_line(void);

/* Connects a prepared channel and says hello; ends the process if that cannot be done. */
void self_connect(struct channel *channel, struct writer *frame, enum hello hello);

/*
 * The environment of a process that this one makes: the strings of a block, or this process' own if
 * NULL, and HANDLEBOOK_AGENT. To be given back.
 */
wchar_t *self_environment(const wchar_t *strings, enum role role);

#endif
