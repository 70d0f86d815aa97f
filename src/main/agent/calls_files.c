/*
 * Calls on files and mailslots.
 */
#include "attributes.h"

void call_CreateFile(const struct CreateFile *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrInvalid(
        out, CreateFileW(in->lpFileName, in->dwDesiredAccess, in->dwShareMode,
                         attributes_of(in->lpSecurityAttributes, &attributes),
                         in->dwCreationDisposition, in->dwFlagsAndAttributes, in->hTemplateFile));
}

void call_CreateMailslot(const struct CreateMailslot *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrInvalid(
        out, CreateMailslotW(in->lpName, in->nMaxMessageSize, in->lReadTimeout,
                             attributes_of(in->lpSecurityAttributes, &attributes)));
}
