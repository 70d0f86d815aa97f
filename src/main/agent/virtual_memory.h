/*
 * The memory of a process, as its own code has it: allocated, read and written for who gives the
 * orders.
 */
#ifndef HANDLEBOOK_VIRTUAL_MEMORY_H
#define HANDLEBOOK_VIRTUAL_MEMORY_H

#include "wire.h"

/*
 * Does what a request says and puts the answer. By GetCurrentProcess() it sees what the process's
 * own code could do; by another handle, what can be done from outside, while nothing in the process
 * is disturbed.
 */
void virtual_memory_serve(HANDLE process, struct reader *in, struct writer *out);

#endif
