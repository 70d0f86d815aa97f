/*
 * Calls by words: any exported function, called by its address with the x64 convention.
 */
#ifndef HANDLEBOOK_RAW_H
#define HANDLEBOOK_RAW_H

#include "answer.h"

/* Reads a function's name and its argument words, calls it, and answers with what it returned. */
void raw_call(struct reader *in, struct answer *out, uint32_t given);

#endif
