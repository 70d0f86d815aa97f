/*
 * What is inside a frame: fields are taken from a reader and put to a writer, little endian.
 *
 * A frame whose fields do not fit is broken, and a broken frame ends the process: nobody who takes
 * a field need look for failure.
 */
#ifndef HANDLEBOOK_WIRE_H
#define HANDLEBOOK_WIRE_H

#include "system.h"

/* The exit code of a process that a broken frame or a lost connection ends; 0 until it is set. */
extern UINT wire_exit_code;

/* The rest of a frame, and room for what is made of it, which lives as long as the frame. */
struct reader {
    const uint8_t *next;
    const uint8_t *end;
    uint8_t *room;
    uint8_t *room_end;
};

struct string_list {
    uint32_t count;
    const wchar_t **items;
};

struct u32_list {
    uint32_t count;
    uint32_t *items;
};

struct bytes {
    uint32_t count;
    uint8_t *items;
};

uint8_t take_u8(struct reader *in);
uint16_t take_u16(struct reader *in);
uint32_t take_u32(struct reader *in);
uint64_t take_u64(struct reader *in);
HANDLE take_handle(struct reader *in);

/* NULL, if the frame says so; strings with a terminating zero. */
const wchar_t *take_string(struct reader *in);
const struct string_list *take_string_list(struct reader *in);
const struct u32_list *take_u32_list(struct reader *in);

/* Aligned for whatever they are. */
const struct bytes *take_bytes(struct reader *in);

/* Aligned room that lives as long as the frame. */
void *take_room(struct reader *in, size_t size);

/* Nothing may follow. */
void take_end(struct reader *in);

/* Bytes that grow; kept from one frame to the next. */
struct writer {
    uint8_t *bytes;
    size_t length;
    size_t room;
};

void put_bytes(struct writer *out, const void *bytes, size_t length);
void put_u8(struct writer *out, uint8_t value);
void put_u16(struct writer *out, uint16_t value);
void put_u32(struct writer *out, uint32_t value);
void put_u64(struct writer *out, uint64_t value);

/* Overwrites what was put at a place before. */
void put_u32_at(struct writer *out, size_t place, uint32_t value);

#endif
