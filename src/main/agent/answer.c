/*
 * What a call answered: the last error it left, and its value.
 */
#include "answer.h"

#define SENTINEL 0x2EAD0BADu

void answer_begin(struct answer *out, uint32_t given)
{
    out->start = out->fields.length;
    out->given = given;
    out->noted = 0;
    put_u8(&out->fields, 0);
    put_u32(&out->fields, 0);
    SetLastError(SENTINEL);
}

void answer_begin_again(void)
{
    SetLastError(SENTINEL);
}

void answer_note_error(struct answer *out)
{
    DWORD error = GetLastError();

    if (!out->noted)
        answer_error(out, error != SENTINEL, error != SENTINEL ? error : out->given);
}

void answer_error(struct answer *out, uint8_t set, uint32_t lastError)
{
    out->noted = 1;
    out->set = set;
    out->lastError = lastError;
}

void answer_end(struct answer *out)
{
    answer_note_error(out);
    out->fields.bytes[out->start] = out->set;
    put_u32_at(&out->fields, out->start + 1, out->lastError);
}

static void put_handle(struct answer *out, HANDLE value)
{
    put_u64(&out->fields, (uint64_t)(uintptr_t)value);
}

void answer_Bool(struct answer *out, BOOL value)
{
    put_u32(&out->fields, value ? 1 : 0);
}

void answer_HandleOrNull(struct answer *out, HANDLE value)
{
    put_handle(out, value);
}

void answer_HandleOrInvalid(struct answer *out, HANDLE value)
{
    put_handle(out, value);
}

void answer_PseudoHandle(struct answer *out, HANDLE value)
{
    put_handle(out, value);
}

void answer_CreatedThread(struct answer *out, HANDLE value, uint32_t lpThreadId)
{
    put_handle(out, value);
    put_u32(&out->fields, lpThreadId);
}

void answer_Dword(struct answer *out, uint32_t value)
{
    put_u32(&out->fields, value);
}

void answer_IdOrZero(struct answer *out, uint32_t value)
{
    put_u32(&out->fields, value);
}

void answer_SuspendCount(struct answer *out, uint32_t value)
{
    put_u32(&out->fields, value);
}

void answer_Nothing(struct answer *out)
{
    (void)out;
}

void answer_StoredInteger(struct answer *out, BOOL stored, uint32_t value)
{
    put_u8(&out->fields, stored ? 1 : 0);
    put_u32(&out->fields, stored ? value : 0);
}

void answer_StoredHandle(struct answer *out, BOOL stored, HANDLE value)
{
    put_u8(&out->fields, stored ? 1 : 0);
    put_handle(out, stored ? value : NULL);
}

void answer_StoredProcessInformation(struct answer *out, BOOL stored,
                                     const PROCESS_INFORMATION *value)
{
    put_u8(&out->fields, stored ? 1 : 0);
    put_handle(out, stored ? value->hProcess : NULL);
    put_handle(out, stored ? value->hThread : NULL);
    put_u32(&out->fields, stored ? value->dwProcessId : 0);
    put_u32(&out->fields, stored ? value->dwThreadId : 0);
}
