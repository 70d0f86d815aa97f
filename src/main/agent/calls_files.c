/*
 * Calls on files, and on what is named like one.
 */
#include "attributes.h"

void call_CreateFile(const struct CreateFile *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrInvalid(
        out, CreateFileW(in->lpFileName, in->dwDesiredAccess, in->dwShareMode,
                         attributes_of(in->lpSecurityAttributes, &attributes),
                         in->dwCreationDisposition, in->dwFlagsAndAttributes, in->hTemplateFile));
}

void call_SetFilePointer(const struct SetFilePointer *in, struct answer *out)
{
    LONG high = in->lpDistanceToMoveHigh ? (LONG)*in->lpDistanceToMoveHigh : 0;
    DWORD low = SetFilePointer(in->hFile, (LONG)in->lDistanceToMove,
                               in->lpDistanceToMoveHigh ? &high : NULL, in->dwMoveMethod);
    BOOL failed = low == INVALID_SET_FILE_POINTER && GetLastError() != NO_ERROR;

    if (!in->lpDistanceToMoveHigh)
        high = 0;
    answer_Position(out, !failed, (uint64_t)(uint32_t)high << 32 | low);
}

void call_SetFilePointerEx(const struct SetFilePointerEx *in, struct answer *out)
{
    LARGE_INTEGER distance, position;
    BOOL moved;

    distance.QuadPart = (LONGLONG)in->liDistanceToMove;
    moved = SetFilePointerEx(in->hFile, distance, &position, in->dwMoveMethod);
    answer_StoredLong(out, moved, (uint64_t)position.QuadPart);
}

void call_SetEndOfFile(const struct SetEndOfFile *in, struct answer *out)
{
    answer_Bool(out, SetEndOfFile(in->hFile));
}

void call_GetFileSize(const struct GetFileSize *in, struct answer *out)
{
    DWORD high = 0;
    DWORD low = GetFileSize(in->hFile, &high);

    answer_Position(out, low != INVALID_FILE_SIZE || GetLastError() == NO_ERROR,
                    (uint64_t)high << 32 | low);
}

void call_GetFileSizeEx(const struct GetFileSizeEx *in, struct answer *out)
{
    LARGE_INTEGER size;
    BOOL told = GetFileSizeEx(in->hFile, &size);

    answer_StoredLong(out, told, (uint64_t)size.QuadPart);
}

void call_GetFileType(const struct GetFileType *in, struct answer *out)
{
    DWORD type = GetFileType(in->hFile);

    answer_note_error(out);
    answer_FileType(out, type, type == FILE_TYPE_UNKNOWN && out->set && out->lastError);
}

void call_DeleteFile(const struct DeleteFile *in, struct answer *out)
{
    answer_Bool(out, DeleteFileW(in->lpFileName));
}
