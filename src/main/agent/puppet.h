/*
 * A process of a scenario: each of its threads has a connection of its own and does what it is told
 * there, one call after another.
 */
#ifndef HANDLEBOOK_PUPPET_H
#define HANDLEBOOK_PUPPET_H

#include "system.h"

/*
 * Lets the system open what it opens for a process once, at the first use of names, so that no call
 * of the scenario is the first.
 */
void puppet_prepare(void);

/* The life of a puppet's thread. Never returns; also a thread's start routine. */
DWORD WINAPI puppet_thread(void *unused);

/* Closes the connection of a thread of this process that is about to end or was ended. */
void puppet_thread_ends(DWORD thread);

/* The number of a call by its name; 0 if there is no such call. */
uint16_t puppet_call_number(const char *name);

#endif
