/*
 * Memory from the process heap, which opens no handle. Whoever asks need not look: an agent without
 * memory ends.
 */
#ifndef HANDLEBOOK_MEMORY_H
#define HANDLEBOOK_MEMORY_H

#include "system.h"

/* Cleared memory. */
void *memory_take(size_t size);

/* The same memory with more room; NULL is memory of no size. */
void *memory_grow(void *memory, size_t size);

/* Gives memory back; NULL is fine. Leaves the last error alone. */
void memory_give(void *memory);

#endif
