/*
 * The processes that the resident watches. Its handles to them are the only ones to objects of a
 * scenario that it keeps.
 */
#ifndef HANDLEBOOK_WATCH_H
#define HANDLEBOOK_WATCH_H

#include "system.h"

struct watched {
    DWORD pid;
    HANDLE process;
    const uint8_t *block; /* where its environment block is, once known */
};

/* How many there are, and each of them by its place. */
uint32_t watch_count(void);
struct watched *watch_at(uint32_t place);

/* The one of an id; NULL if there is none. */
struct watched *watch_find(DWORD pid);

/* Watches a process by a handle, which is closed in the end. */
void watch_add(DWORD pid, HANDLE process);

/*
 * Watches a process by its id, if not yet, or by the row of its maker's where it cannot be opened;
 * answers a Win32 error or 0.
 */
DWORD watch_open(DWORD pid, DWORD maker, HANDLE row);

/* A process that is watched, or any that can be opened, as a handle to be closed; NULL if none. */
HANDLE watch_have(DWORD pid, DWORD access);

/* A copy of a handle of a watched process; NULL if there is none. */
HANDLE watch_duplicate(DWORD pid, HANDLE row);

/* Closes the handle; the last one takes its place. */
void watch_remove(uint32_t place);

/* How many of the resident's handles mean the object of another handle. */
uint32_t watch_handles_to(HANDLE other);

#endif
