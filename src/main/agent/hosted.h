/*
 * Functions of Win32 that an agent plays itself, with their own signatures: the processes and
 * threads that they make or end are agents, too, and what they tell is the scenario's.
 */
#ifndef HANDLEBOOK_HOSTED_H
#define HANDLEBOOK_HOSTED_H

#include "system.h"

typedef void (*hosted_function)(void);

/* The function that is called instead of the system's; NULL where that is the right one. */
hosted_function hosted_look_up(const char *symbol);

#endif
