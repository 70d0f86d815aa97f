/*
 * The fields of a call, for the self-test: what Java writes otherwise.
 */
#ifndef HANDLEBOOK_DESK_FIELDS_H
#define HANDLEBOOK_DESK_FIELDS_H

#include "wire.h"

#include <stdarg.h>

/* Puts the field that a letter means, with its values; desk.h has the letters. */
void desk_put_field(struct writer *out, char letter, va_list *values);

#endif
