/*
 * Calls by words: any exported function, called by its address with the x64 convention.
 */
#ifndef HANDLEBOOK_RAW_H
#define HANDLEBOOK_RAW_H

#include "answer.h"

/*
 * Reads the last error that the thread has, a function's name, and the memory that it is called
 * with: its words, what they lead to, and room for what it stores. Answers the last error, what the
 * function returned, and what it has stored there.
 */
void raw_call(struct reader *in, struct answer *out);

#endif
