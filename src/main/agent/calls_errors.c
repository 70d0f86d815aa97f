/*
 * Calls on the last error. They are about what the agent thread otherwise keeps out of sight, so they say
 * themselves what it is.
 */
#include "calls.h"

void call_GetLastError(struct answer *out)
{
    SetLastError(out->given);
    answer_Dword(out, GetLastError());
    answer_error(out, 0, out->given);
}

void call_SetLastError(const struct SetLastError *in, struct answer *out)
{
    SetLastError(in->dwErrCode);
    answer_error(out, 1, GetLastError());
    answer_Nothing(out);
}
