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

void answer_WaitResult(struct answer *out, DWORD value)
{
    put_u32(&out->fields, value);
}

void answer_AddressOrNull(struct answer *out, const void *value)
{
    put_u64(&out->fields, (uint64_t)(uintptr_t)value);
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

void answer_StoredBoolean(struct answer *out, BOOL stored, BOOL value)
{
    answer_StoredInteger(out, stored, value ? 1 : 0);
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

void answer_StoredJobObjectInformation(struct answer *out, BOOL stored,
                                       const struct job_information *value)
{
    static const struct job_information nothing;
    const struct job_information *from = stored ? value : &nothing;
    uint32_t i;

    put_u8(&out->fields, stored ? 1 : 0);
    put_u32(&out->fields, from->limit_flags);
    put_u32(&out->fields, from->active_limit);
    put_u32(&out->fields, from->total);
    put_u32(&out->fields, from->active);
    put_u32(&out->fields, from->terminated);
    put_u32(&out->fields, from->listed);
    for (i = 0; i < from->listed; i++)
        put_u32(&out->fields, (uint32_t)from->ids[i]);
}

void answer_StoredBytes(struct answer *out, BOOL stored, const void *value, size_t length)
{
    put_u8(&out->fields, stored ? 1 : 0);
    put_u32(&out->fields, stored ? (uint32_t)length : 0);
    if (stored)
        put_bytes(&out->fields, value, length);
}

void answer_StoredSecurityDescriptor(struct answer *out, BOOL stored, const void *value,
                                     size_t length)
{
    answer_StoredBytes(out, stored, value, length);
}
