/*
 * Security identifiers from their text.
 */
#ifndef HANDLEBOOK_SID_H
#define HANDLEBOOK_SID_H

#include "system.h"

/* Room for the longest. */
struct sid {
    SID header;
    DWORD rest[SID_MAX_SUB_AUTHORITIES - 1];
};

/* Fills the room from text such as S-1-5-32-544; with a SID that is none if the text is none. */
SID *sid_of(const wchar_t *text, struct sid *room);

#endif
