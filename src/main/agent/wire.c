/*
 * What is inside a frame: fields are taken from a reader and put to a writer.
 */
#include "wire.h"

#include "memory.h"

#define NONE 0xFFFFFFFFu
#define ALIGNMENT 8

UINT wire_exit_code;

static const void *take_raw(struct reader *in, size_t length)
{
    const uint8_t *taken = in->next;

    if ((size_t)(in->end - in->next) < length)
        ExitProcess(wire_exit_code);
    in->next += length;
    return taken;
}

uint8_t take_u8(struct reader *in)
{
    return *(const uint8_t *)take_raw(in, 1);
}

uint16_t take_u16(struct reader *in)
{
    uint16_t value;

    memcpy(&value, take_raw(in, sizeof value), sizeof value);
    return value;
}

uint32_t take_u32(struct reader *in)
{
    uint32_t value;

    memcpy(&value, take_raw(in, sizeof value), sizeof value);
    return value;
}

uint64_t take_u64(struct reader *in)
{
    uint64_t value;

    memcpy(&value, take_raw(in, sizeof value), sizeof value);
    return value;
}

HANDLE take_handle(struct reader *in)
{
    return (HANDLE)(uintptr_t)take_u64(in);
}

const wchar_t *take_string(struct reader *in)
{
    uint32_t units = take_u32(in);
    size_t size = (size_t)units * sizeof(wchar_t);
    const void *bytes;
    wchar_t *taken;

    if (units == NONE)
        return NULL;
    bytes = take_raw(in, size);
    taken = take_room(in, size + sizeof(wchar_t));
    memcpy(taken, bytes, size);
    taken[units] = 0;
    return taken;
}

/* How many elements of a list follow; each has at least so many bytes. */
static uint32_t take_count(struct reader *in, size_t element)
{
    uint32_t count = take_u32(in);

    if (count != NONE && count > (size_t)(in->end - in->next) / element)
        ExitProcess(wire_exit_code);
    return count;
}

const struct string_list *take_string_list(struct reader *in)
{
    uint32_t i, count = take_count(in, sizeof(uint32_t));
    struct string_list *taken;

    if (count == NONE)
        return NULL;
    taken = take_room(in, sizeof *taken);
    taken->count = count;
    taken->items = take_room(in, count * sizeof *taken->items);
    for (i = 0; i < count; i++)
        taken->items[i] = take_string(in);
    return taken;
}

const struct u32_list *take_u32_list(struct reader *in)
{
    uint32_t i, count = take_count(in, sizeof(uint32_t));
    struct u32_list *taken;

    if (count == NONE)
        return NULL;
    taken = take_room(in, sizeof *taken);
    taken->count = count;
    taken->items = take_room(in, count * sizeof *taken->items);
    for (i = 0; i < count; i++)
        taken->items[i] = take_u32(in);
    return taken;
}

const struct bytes *take_bytes(struct reader *in)
{
    uint32_t count = take_count(in, 1);
    struct bytes *taken;

    if (count == NONE)
        return NULL;
    taken = take_room(in, sizeof *taken);
    taken->count = count;
    taken->items = take_room(in, count);
    memcpy(taken->items, take_raw(in, count), count);
    return taken;
}

void *take_room(struct reader *in, size_t size)
{
    uint8_t *taken = in->room;
    size_t aligned = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;

    if ((size_t)(in->room_end - in->room) < aligned)
        ExitProcess(wire_exit_code);
    in->room += aligned;
    return taken;
}

void take_end(struct reader *in)
{
    if (in->next != in->end)
        ExitProcess(wire_exit_code);
}

void put_bytes(struct writer *out, const void *bytes, size_t length)
{
    if (out->room - out->length < length) {
        out->room = 2 * out->room + length;
        out->bytes = memory_grow(out->bytes, out->room);
    }
    memcpy(out->bytes + out->length, bytes, length);
    out->length += length;
}

void put_u8(struct writer *out, uint8_t value)
{
    put_bytes(out, &value, sizeof value);
}

void put_u16(struct writer *out, uint16_t value)
{
    put_bytes(out, &value, sizeof value);
}

void put_u32(struct writer *out, uint32_t value)
{
    put_bytes(out, &value, sizeof value);
}

void put_u64(struct writer *out, uint64_t value)
{
    put_bytes(out, &value, sizeof value);
}

void put_u32_at(struct writer *out, size_t place, uint32_t value)
{
    memcpy(out->bytes + place, &value, sizeof value);
}
