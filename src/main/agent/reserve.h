/*
 * The lower part of an agent process's handle table, which no handle of the scenario is ever in.
 *
 * A scenario may use a value that means nothing: a handle it has closed, or one of another process.
 * Nothing of the agent's own must have that value. So whatever the agent opens has its place below
 * a border that is the same in every process, and placeholders occupy what is left there; systems
 * give out the lowest place that is free, or the one that came free last.
 */
#ifndef HANDLEBOOK_RESERVE_H
#define HANDLEBOOK_RESERVE_H

#include "system.h"

/* The first value that is the scenario's; above what a system opens for a process by itself. */
#define RESERVE_BORDER 0x180

/* Frees places for so many handles, which must be opened at once. */
void reserve_lend(int count);

/* Occupies every place that is free. */
void reserve_fill(void);

#endif
