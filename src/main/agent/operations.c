/*
 * Overlapped operations of this process.
 */
#include "operations.h"

#include "memory.h"

static SRWLOCK lock = SRWLOCK_INIT;
static struct operation *operations;

/* The last of that name; NULL if there is none. */
static struct operation *find(uint64_t address)
{
    struct operation *found = operations;

    while (found && found->address != address)
        found = found->next;
    return found;
}

static struct operation *add(const struct Overlapped *record)
{
    struct operation *added = memory_take(sizeof *added);

    added->next = operations;
    added->address = record->address;
    added->overlapped.hEvent = record->hEvent;
    operations = added;
    return added;
}

struct operation *operation_begin(const struct Overlapped *record, uint8_t *bytes, BOOL reads)
{
    struct operation *begun;

    if (!record)
        return NULL;
    AcquireSRWLockExclusive(&lock);
    begun = find(record->address);
    if (!begun || !HasOverlappedIoCompleted(&begun->overlapped))
        begun = add(record);
    ReleaseSRWLockExclusive(&lock);
    memory_give(begun->bytes);
    memset(&begun->overlapped, 0, sizeof begun->overlapped);
    begun->overlapped.Offset = record->Offset;
    begun->overlapped.OffsetHigh = record->OffsetHigh;
    begun->overlapped.hEvent = record->hEvent;
    begun->bytes = bytes;
    begun->reads = reads;
    return begun;
}

struct operation *operation_of(const struct Overlapped *record)
{
    struct operation *found;

    AcquireSRWLockExclusive(&lock);
    found = find(record->address);
    if (!found)
        found = add(record);
    ReleaseSRWLockExclusive(&lock);
    return found;
}

OVERLAPPED *operation_overlapped(struct operation *operation)
{
    return operation ? &operation->overlapped : NULL;
}
