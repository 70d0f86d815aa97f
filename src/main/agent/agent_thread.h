/*
 * A process of a scenario: each of its threads has a connection of its own and does what it is told
 * there, one call after another.
 */
#ifndef HANDLEBOOK_AGENT_THREAD_H
#define HANDLEBOOK_AGENT_THREAD_H

#include "system.h"

/* The life of an agent process's process and of its first thread. Never returns. */
void agent_thread_run(void);

/* A thread of the scenario: whatever it needs is opened before it is made. */
struct agent_thread;
struct agent_thread *agent_thread_new(void);

/* Its thread was made. */
void agent_thread_made(struct agent_thread *agent, DWORD thread);

/* Its thread could not be made, or is no more: closes its connection. */
void agent_thread_end(struct agent_thread *agent);

/* The thread's start routine; opens no handle. Never returns. */
DWORD WINAPI agent_thread_main(void *agent);

/* Closes the connection of a thread of this process that is about to end or was ended. */
void agent_thread_ended(DWORD thread);

#endif
