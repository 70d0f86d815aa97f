/*
 * SECURITY_ATTRIBUTES as Win32 wants them.
 */
#include "attributes.h"

SECURITY_ATTRIBUTES *attributes_of(const struct SecurityAttributes *record,
                                   SECURITY_ATTRIBUTES *room)
{
    if (!record)
        return NULL;
    room->nLength = sizeof *room;
    room->lpSecurityDescriptor =
        record->lpSecurityDescriptor ? record->lpSecurityDescriptor->items : NULL;
    room->bInheritHandle = (BOOL)record->bInheritHandle;
    return room;
}
