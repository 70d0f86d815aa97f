/*
 * Calls that create and open the objects threads synchronise by.
 */
#include "attributes.h"

void call_CreateMutex(const struct CreateMutex *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(out, CreateMutexW(attributes_of(in->lpMutexAttributes, &attributes),
                                          (BOOL)in->bInitialOwner, in->lpName));
}

void call_CreateMutexEx(const struct CreateMutexEx *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(out, CreateMutexExW(attributes_of(in->lpMutexAttributes, &attributes),
                                            in->lpName, in->dwFlags, in->dwDesiredAccess));
}

void call_OpenMutex(const struct OpenMutex *in, struct answer *out)
{
    answer_HandleOrNull(out,
                        OpenMutexW(in->dwDesiredAccess, (BOOL)in->bInheritHandle, in->lpName));
}

void call_CreateEvent(const struct CreateEvent *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(out, CreateEventW(attributes_of(in->lpEventAttributes, &attributes),
                                          (BOOL)in->bManualReset, (BOOL)in->bInitialState,
                                          in->lpName));
}

void call_CreateEventEx(const struct CreateEventEx *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(out, CreateEventExW(attributes_of(in->lpEventAttributes, &attributes),
                                            in->lpName, in->dwFlags, in->dwDesiredAccess));
}

void call_OpenEvent(const struct OpenEvent *in, struct answer *out)
{
    answer_HandleOrNull(out,
                        OpenEventW(in->dwDesiredAccess, (BOOL)in->bInheritHandle, in->lpName));
}

void call_CreateSemaphore(const struct CreateSemaphore *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(out, CreateSemaphoreW(attributes_of(in->lpSemaphoreAttributes, &attributes),
                                              (LONG)in->lInitialCount, (LONG)in->lMaximumCount,
                                              in->lpName));
}

void call_CreateSemaphoreEx(const struct CreateSemaphoreEx *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(
        out, CreateSemaphoreExW(attributes_of(in->lpSemaphoreAttributes, &attributes),
                                (LONG)in->lInitialCount, (LONG)in->lMaximumCount, in->lpName,
                                in->dwFlags, in->dwDesiredAccess));
}

void call_OpenSemaphore(const struct OpenSemaphore *in, struct answer *out)
{
    answer_HandleOrNull(
        out, OpenSemaphoreW(in->dwDesiredAccess, (BOOL)in->bInheritHandle, in->lpName));
}

void call_CreateWaitableTimer(const struct CreateWaitableTimer *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(out,
                        CreateWaitableTimerW(attributes_of(in->lpTimerAttributes, &attributes),
                                             (BOOL)in->bManualReset, in->lpTimerName));
}

void call_CreateWaitableTimerEx(const struct CreateWaitableTimerEx *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(
        out, CreateWaitableTimerExW(attributes_of(in->lpTimerAttributes, &attributes),
                                    in->lpTimerName, in->dwFlags, in->dwDesiredAccess));
}

void call_OpenWaitableTimer(const struct OpenWaitableTimer *in, struct answer *out)
{
    answer_HandleOrNull(out, OpenWaitableTimerW(in->dwDesiredAccess, (BOOL)in->bInheritHandle,
                                                in->lpTimerName));
}
