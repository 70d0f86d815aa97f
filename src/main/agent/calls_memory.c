/*
 * Calls on file mappings, their views and memory.
 */
#include "attributes.h"
#include "memory.h"

void call_CreateFileMapping(const struct CreateFileMapping *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(
        out, CreateFileMappingW(in->hFile, attributes_of(in->lpFileMappingAttributes, &attributes),
                                in->flProtect, in->dwMaximumSizeHigh, in->dwMaximumSizeLow,
                                in->lpName));
}

void call_OpenFileMapping(const struct OpenFileMapping *in, struct answer *out)
{
    answer_HandleOrNull(
        out, OpenFileMappingW(in->dwDesiredAccess, (BOOL)in->bInheritHandle, in->lpName));
}

void call_MapViewOfFile(const struct MapViewOfFile *in, struct answer *out)
{
    answer_AddressOrNull(
        out, MapViewOfFile(in->hFileMappingObject, in->dwDesiredAccess, in->dwFileOffsetHigh,
                           in->dwFileOffsetLow, (SIZE_T)in->dwNumberOfBytesToMap));
}

void call_UnmapViewOfFile(const struct UnmapViewOfFile *in, struct answer *out)
{
    answer_Bool(out, UnmapViewOfFile((const void *)(uintptr_t)in->lpBaseAddress));
}

void call_ReadProcessMemory(const struct ReadProcessMemory *in, struct answer *out)
{
    uint8_t *bytes = memory_take(in->nSize);
    SIZE_T length = 0;
    BOOL stored;

    answer_begin_again();
    stored = ReadProcessMemory(in->hProcess, (const void *)(uintptr_t)in->lpBaseAddress, bytes,
                               in->nSize, &length);
    answer_note_error(out);
    answer_StoredBytes(out, stored, bytes, length);
    memory_give(bytes);
}

void call_WriteProcessMemory(const struct WriteProcessMemory *in, struct answer *out)
{
    SIZE_T length = 0;
    BOOL stored = WriteProcessMemory(in->hProcess, (void *)(uintptr_t)in->lpBaseAddress,
                                     in->lpBuffer->items, in->lpBuffer->count, &length);

    answer_StoredInteger(out, stored, (uint32_t)length);
}
