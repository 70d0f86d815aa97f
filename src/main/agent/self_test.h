/*
 * What an agent does when nobody told it a role: test itself, or say how it is meant.
 */
#ifndef HANDLEBOOK_SELF_TEST_H
#define HANDLEBOOK_SELF_TEST_H

#include "desk_resident.h"

/* Tests this agent in TAP on standard output; answers 1 if a test failed. */
int self_test_run(void);

/* Says how the agent is meant; answers 2. */
int usage(void);

/* Calls by words, in one process. */
void self_test_calls(struct peer *app);

/* Threads: several, suspended, ended. */
void self_test_threads(struct peer *resident, struct peer *app);

/* Waits: threads that do not answer until somebody lets them. */
void self_test_waits(struct peer *app);

/* File mappings, timers, pipes as they are looked at. */
void self_test_objects(struct peer *resident, struct peer *app);

/* Processes: children, what they inherit, how they end. */
void self_test_processes(struct peer *resident, struct peer *app);

#endif
