/*
 * The memory of a call, for the self-test: what Java writes otherwise.
 */
#ifndef HANDLEBOOK_DESK_IMAGE_H
#define HANDLEBOOK_DESK_IMAGE_H

#include "wire.h"

#include <stdarg.h>

/* Puts words that letters mean, what they lead to, and room for outputs; desk.h has the letters. */
void desk_put_image(struct writer *out, const char *letters, va_list *values);

#endif
