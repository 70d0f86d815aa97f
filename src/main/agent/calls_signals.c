/*
 * Calls that change the state of the objects threads synchronise by.
 */
#include "calls.h"

void call_ReleaseMutex(const struct ReleaseMutex *in, struct answer *out)
{
    answer_Bool(out, ReleaseMutex(in->hMutex));
}

void call_SetEvent(const struct SetEvent *in, struct answer *out)
{
    answer_Bool(out, SetEvent(in->hEvent));
}

void call_ResetEvent(const struct ResetEvent *in, struct answer *out)
{
    answer_Bool(out, ResetEvent(in->hEvent));
}

void call_PulseEvent(const struct PulseEvent *in, struct answer *out)
{
    answer_Bool(out, PulseEvent(in->hEvent));
}

void call_ReleaseSemaphore(const struct ReleaseSemaphore *in, struct answer *out)
{
    LONG before = 0;
    BOOL stored = ReleaseSemaphore(in->hSemaphore, (LONG)in->lReleaseCount, &before);

    answer_StoredInteger(out, stored, (uint32_t)before);
}

void call_SetWaitableTimer(const struct SetWaitableTimer *in, struct answer *out)
{
    LARGE_INTEGER due;

    due.QuadPart = (LONGLONG)in->lpDueTime;
    answer_Bool(out, SetWaitableTimer(in->hTimer, &due, (LONG)in->lPeriod, NULL, NULL, FALSE));
}

void call_CancelWaitableTimer(const struct CancelWaitableTimer *in, struct answer *out)
{
    answer_Bool(out, CancelWaitableTimer(in->hTimer));
}
