/*
 * What calls on files, mailslots, pipes and the environment answered.
 */
#include "answer.h"

#define NONE 0xFFFFFFFFu

void answer_Transferred(struct answer *out, BOOL value, uint32_t count, const void *buffer)
{
    uint32_t length = buffer ? count : 0;

    put_u32(&out->fields, value ? 1 : 0);
    put_u32(&out->fields, count);
    put_u32(&out->fields, length);
    put_bytes(&out->fields, buffer, length);
}

void answer_Position(struct answer *out, BOOL known, uint64_t value)
{
    put_u8(&out->fields, known ? 1 : 0);
    put_u64(&out->fields, value);
}

void answer_FileType(struct answer *out, uint32_t value, BOOL failed)
{
    put_u32(&out->fields, value);
    put_u8(&out->fields, failed ? 1 : 0);
}

static uint32_t put_text(struct answer *out, const wchar_t *text)
{
    uint32_t units = (uint32_t)wcslen(text);

    put_u32(&out->fields, units);
    put_bytes(&out->fields, text, units * sizeof *text);
    return units;
}

void answer_Text(struct answer *out, uint32_t value, const wchar_t *text)
{
    put_u32(&out->fields, value);
    if (text)
        put_text(out, text);
    else
        put_u32(&out->fields, NONE);
}

void answer_StringPointer(struct answer *out, const wchar_t *value)
{
    put_text(out, value);
}

void answer_EnvironmentBlock(struct answer *out, const wchar_t *value)
{
    size_t place;
    uint32_t count = 0;

    put_u64(&out->fields, (uint64_t)(uintptr_t)value);
    place = out->fields.length;
    put_u32(&out->fields, 0);
    for (; value && *value; count++)
        value += put_text(out, value) + 1;
    put_u32_at(&out->fields, place, count);
}

static void put_stored(struct answer *out, BOOL stored, const uint32_t *fields, int count)
{
    int i;

    put_u8(&out->fields, stored ? 1 : 0);
    for (i = 0; i < count; i++)
        put_u32(&out->fields, stored ? fields[i] : 0);
}

void answer_StoredLong(struct answer *out, BOOL stored, uint64_t value)
{
    put_u8(&out->fields, stored ? 1 : 0);
    put_u64(&out->fields, stored ? value : 0);
}

void answer_StoredPipeEnds(struct answer *out, BOOL stored, HANDLE hReadPipe, HANDLE hWritePipe)
{
    put_u8(&out->fields, stored ? 1 : 0);
    put_u64(&out->fields, stored ? (uint64_t)(uintptr_t)hReadPipe : 0);
    put_u64(&out->fields, stored ? (uint64_t)(uintptr_t)hWritePipe : 0);
}

/* The lengths: of the buffer, of all that waits, of what is left of the message. */
void answer_StoredPeekedData(struct answer *out, BOOL stored, const void *buffer,
                             const uint32_t lengths[3])
{
    answer_StoredBytes(out, stored, buffer, lengths[0]);
    put_u32(&out->fields, stored ? lengths[1] : 0);
    put_u32(&out->fields, stored ? lengths[2] : 0);
}

void answer_StoredMailslotInfo(struct answer *out, BOOL stored, const uint32_t fields[4])
{
    put_stored(out, stored, fields, 4);
}

void answer_StoredPipeHandleState(struct answer *out, BOOL stored, const uint32_t fields[2])
{
    put_stored(out, stored, fields, 2);
}

void answer_StoredPipeInfo(struct answer *out, BOOL stored, const uint32_t fields[4])
{
    put_stored(out, stored, fields, 4);
}
