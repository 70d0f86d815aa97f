/*
 * The handle tables of the watched processes, as the system tells them.
 */
#ifndef HANDLEBOOK_SURVEY_H
#define HANDLEBOOK_SURVEY_H

#include "wire.h"

/* Puts the results of SURVEY; answers a Win32 error or 0. */
DWORD survey(struct writer *out);

#endif
