/*
 * The environment of a process of the scenario: what it was given, and nothing that the system or
 * Handlebook has put there for itself.
 */
#ifndef HANDLEBOOK_ENVIRONMENT_H
#define HANDLEBOOK_ENVIRONMENT_H

#include "wire.h"

/* The given strings, or this process' own if NULL, and what environment_learn makes of them. */
void environment_put(struct writer *block, const struct string_list *strings);

/*
 * Takes out what this process was not given. To a first process, which no call of the scenario makes,
 * what it was given is restored as it was; a child has it as the system has handed it on.
 */
void environment_learn(BOOL is_first);

#endif
