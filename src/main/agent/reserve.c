/*
 * The lower part of an agent process's handle table, which no handle of the scenario is ever in.
 */
#include "reserve.h"

#define PLACE 4 /* from one handle's value to the next */

static SRWLOCK lock = SRWLOCK_INIT;
static uint8_t held[RESERVE_BORDER / PLACE]; /* whether a placeholder is there */

void reserve_lend(int count)
{
    size_t place;

    AcquireSRWLockExclusive(&lock);
    for (place = 0; count > 0 && place < sizeof held; place++)
        if (held[place]) {
            CloseHandle((HANDLE)(place * PLACE));
            held[place] = 0;
            count--;
        }
    ReleaseSRWLockExclusive(&lock);
}

/* One more handle to one object, of a type that scenarios have nothing of. */
static HANDLE placeholder(void)
{
    static HANDLE first;
    HANDLE made = NULL;

    if (!first)
        first = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 1);
    DuplicateHandle(GetCurrentProcess(), first, GetCurrentProcess(), &made, 0, FALSE,
                    DUPLICATE_SAME_ACCESS);
    return made;
}

void reserve_fill(void)
{
    HANDLE made;

    AcquireSRWLockExclusive(&lock);
    while ((made = placeholder()) != NULL && (uintptr_t)made < RESERVE_BORDER)
        held[(uintptr_t)made / PLACE] = 1;
    if (made)
        CloseHandle(made);
    ReleaseSRWLockExclusive(&lock);
}
