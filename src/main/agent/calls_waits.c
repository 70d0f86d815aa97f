/*
 * Calls that wait.
 */
#include "calls.h"

void call_WaitForSingleObject(const struct WaitForSingleObject *in, struct answer *out)
{
    answer_WaitResult(out, WaitForSingleObject(in->hHandle, in->dwMilliseconds));
}

void call_WaitForMultipleObjects(const struct WaitForMultipleObjects *in, struct answer *out)
{
    answer_WaitResult(out, WaitForMultipleObjects(in->lpHandles->count, in->lpHandles->items,
                                                  (BOOL)in->bWaitAll, in->dwMilliseconds));
}

void call_SignalObjectAndWait(const struct SignalObjectAndWait *in, struct answer *out)
{
    answer_WaitResult(out, SignalObjectAndWait(in->hObjectToSignal, in->hObjectToWaitOn,
                                               in->dwMilliseconds, (BOOL)in->bAlertable));
}

void call_Sleep(const struct Sleep *in, struct answer *out)
{
    Sleep(in->dwMilliseconds);
    answer_Nothing(out);
}
