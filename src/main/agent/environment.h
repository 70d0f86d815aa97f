/*
 * The environment of a process of the scenario: what it was given, and nothing that the system or
 * Handlebook has put there for itself.
 */
#ifndef HANDLEBOOK_ENVIRONMENT_H
#define HANDLEBOOK_ENVIRONMENT_H

#include "wire.h"

/* The strings of a block, or this process' own if NULL, and what environment_learn makes of them. */
void environment_put(struct writer *block, const wchar_t *strings);

/* A block of bytes in wide characters; to be given back. */
wchar_t *environment_widen(const char *strings);

/*
 * Takes out what this process was not given. To a first process, which no call of the scenario makes,
 * what it was given is restored as it was; a child has it as the system has handed it on.
 */
void environment_learn(BOOL is_first);

#endif
