/*
 * What a call left as its thread's last error.
 *
 * It is told apart from one that the call did not touch by a sentinel that stands there before the
 * call.
 */
#ifndef HANDLEBOOK_ANSWER_H
#define HANDLEBOOK_ANSWER_H

#include "wire.h"

struct answer {
    struct writer fields;
    uint32_t given; /* the thread's last error before the call */
    uint8_t *room;  /* for what calls are made with; kept from one to the next */
    size_t size;
};

/*
 * Room of so many zeros. It is none of the process heap's: what has lain there is seen by functions
 * that read more than was written.
 */
uint8_t *answer_room(struct answer *out, size_t size);

/* Puts the sentinel. */
void answer_begin(struct answer *out, uint32_t given);

/* Answers what the last error is now, and whether the call has set it. */
void answer_error(struct answer *out);

#endif
