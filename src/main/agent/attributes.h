/*
 * SECURITY_ATTRIBUTES as Win32 wants them.
 */
#ifndef HANDLEBOOK_ATTRIBUTES_H
#define HANDLEBOOK_ATTRIBUTES_H

#include "calls.h"

/* Fills the room from the record and answers it; NULL if there is no record. */
SECURITY_ATTRIBUTES *attributes_of(const struct SecurityAttributes *record,
                                   SECURITY_ATTRIBUTES *room);

#endif
