/*
 * What a call left as its thread's last error.
 */
#include "answer.h"

#define SENTINEL 0x2EAD0BADu
#define LEAST_ROOM 0x10000

uint8_t *answer_room(struct answer *out, size_t size)
{
    if (size <= out->size)
        return memset(out->room, 0, size);
    if (out->room)
        VirtualFree(out->room, 0, MEM_RELEASE);
    out->size = size < LEAST_ROOM ? LEAST_ROOM : size;
    out->room = VirtualAlloc(NULL, out->size, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
    if (!out->room)
        ExitProcess(ERROR_OUTOFMEMORY);
    return out->room;
}

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
