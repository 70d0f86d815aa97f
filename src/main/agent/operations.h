/*
 * Overlapped operations of this process. The scenario names each by the address of its OVERLAPPED;
 * here that is only a name, and the structure and the buffers lie where they stay as long as the
 * system may need them.
 */
#ifndef HANDLEBOOK_OPERATIONS_H
#define HANDLEBOOK_OPERATIONS_H

#include "calls.h"

struct operation {
    struct operation *next;
    uint64_t address;
    OVERLAPPED overlapped;
    uint8_t *bytes; /* what is written or read into; kept until the name is used again */
    BOOL reads;
};

/*
 * An operation that begins: takes the bytes over. NULL without an OVERLAPPED, and then the bytes
 * stay the caller's.
 */
struct operation *operation_begin(const struct Overlapped *record, uint8_t *bytes, BOOL reads);

/* The operation that has this name, or had it last; one that never began if there is none. */
struct operation *operation_of(const struct Overlapped *record);

/* What Win32 is told; NULL without an operation. */
OVERLAPPED *operation_overlapped(struct operation *operation);

#endif
