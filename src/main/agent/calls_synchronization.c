/*
 * Calls that create the objects threads synchronise by.
 */
#include "attributes.h"

void call_CreateMutex(const struct CreateMutex *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(out, CreateMutexW(attributes_of(in->lpMutexAttributes, &attributes),
                                          (BOOL)in->bInitialOwner, in->lpName));
}

void call_CreateEvent(const struct CreateEvent *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(out, CreateEventW(attributes_of(in->lpEventAttributes, &attributes),
                                          (BOOL)in->bManualReset, (BOOL)in->bInitialState,
                                          in->lpName));
}

void call_CreateSemaphore(const struct CreateSemaphore *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(out, CreateSemaphoreW(attributes_of(in->lpSemaphoreAttributes, &attributes),
                                              (LONG)in->lInitialCount, (LONG)in->lMaximumCount,
                                              in->lpName));
}
