/*
 * What an object says of itself, by its type.
 */
#ifndef HANDLEBOOK_DETAILS_H
#define HANDLEBOOK_DETAILS_H

#include "wire.h"

/* Puts the kind of details and them; kind 0 if the type has none or the system refuses. */
void put_details(struct writer *out, HANDLE handle, const char *type);

#endif
