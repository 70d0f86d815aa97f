/*
 * Security identifiers from their text.
 */
#include "sid.h"

#define AUTHORITY_BYTES 6

/* Reads a hyphen and digits; NULL if they are not there. */
static const wchar_t *read_number(const wchar_t *next, uint64_t *number)
{
    if (!next || *next++ != L'-' || *next < L'0' || *next > L'9')
        return NULL;
    for (*number = 0; *next >= L'0' && *next <= L'9'; next++)
        *number = 10 * *number + (uint64_t)(*next - L'0');
    return next;
}

SID *sid_of(const wchar_t *text, struct sid *room)
{
    uint64_t revision = 0, authority = 0, part;
    const wchar_t *next = *text == L'S' ? text + 1 : NULL;
    int i;

    memset(room, 0, sizeof *room);
    next = read_number(next, &revision);
    next = read_number(next, &authority);
    for (i = 0; i < AUTHORITY_BYTES; i++)
        room->header.IdentifierAuthority.Value[i] =
            (BYTE)(authority >> 8 * (AUTHORITY_BYTES - 1 - i));
    while (next && *next && room->header.SubAuthorityCount < SID_MAX_SUB_AUTHORITIES) {
        next = read_number(next, &part);
        if (next)
            (&room->header.SubAuthority[0])[room->header.SubAuthorityCount++] = (DWORD)part;
    }
    room->header.Revision = next && !*next ? (BYTE)revision : 0;
    return &room->header;
}
