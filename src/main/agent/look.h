/*
 * A look at objects: which handles mean one object, and what that object says of itself.
 */
#ifndef HANDLEBOOK_LOOK_H
#define HANDLEBOOK_LOOK_H

#include "wire.h"

/* Reads the items of LOOK and puts its results. */
void look(struct reader *in, struct writer *out);

#endif
