/*
 * A process of a scenario: each of its threads has a connection of its own and does what it is told
 * there, one call after another.
 */
#ifndef HANDLEBOOK_PUPPET_H
#define HANDLEBOOK_PUPPET_H

#include "system.h"

/* The life of a puppet's process and of its first thread. Never returns. */
void puppet_run(void);

/* A thread of the scenario: whatever it needs is opened before it is made. */
struct puppet;
struct puppet *puppet_new(void);

/* Its thread was made. */
void puppet_made(struct puppet *puppet, DWORD thread);

/* Its thread could not be made, or is no more: closes its connection. */
void puppet_end(struct puppet *puppet);

/* The thread's start routine; opens no handle. Never returns. */
DWORD WINAPI puppet_thread(void *puppet);

/* Closes the connection of a thread of this process that is about to end or was ended. */
void puppet_thread_ends(DWORD thread);

/* The number of a call by its name; 0 if there is no such call. */
uint16_t puppet_call_number(const char *name);

#endif
