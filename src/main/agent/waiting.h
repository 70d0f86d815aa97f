/*
 * WAIT: for the end of a process or thread, or until the system forgets a process.
 */
#ifndef HANDLEBOOK_WAITING_H
#define HANDLEBOOK_WAITING_H

#include "wire.h"

/* Puts the result of WAIT; answers a Win32 error or 0. */
DWORD waiting(struct reader *in, struct writer *out);

#endif
