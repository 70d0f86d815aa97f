/*
 * A folder for the files of one scenario: its first processes begin in it, and so does whatever they
 * start and tell nothing else. What is in it goes with the scenario.
 */
#ifndef HANDLEBOOK_SCRATCH_H
#define HANDLEBOOK_SCRATCH_H

#include "system.h"

/* The folder, which is made where it is not there; NULL if that cannot be done. */
const wchar_t *scratch_folder(void);

/* Removes it and all that is in it; whether it is gone. */
BOOL scratch_remove(void);

#endif
