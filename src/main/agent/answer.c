/*
 * What a call left as its thread's last error.
 */
#include "answer.h"

#define SENTINEL 0x2EAD0BADu

void answer_begin(struct answer *out, uint32_t given)
{
    out->given = given;
    SetLastError(SENTINEL);
}

void answer_error(struct answer *out)
{
    DWORD error = GetLastError();

    put_u8(&out->fields, error != SENTINEL ? 1 : 0);
    put_u32(&out->fields, error != SENTINEL ? error : out->given);
}
