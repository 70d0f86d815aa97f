/*
 * What an object says of itself, by its type.
 */
#ifndef HANDLEBOOK_DETAILS_H
#define HANDLEBOOK_DETAILS_H

#include "wire.h"

/*
 * Puts the kind of details and them; kind 0 if the type has none or the system refuses. The
 * handle's access is known already.
 */
void put_details(struct writer *out, HANDLE handle, uint32_t access, const char *type);

#endif
