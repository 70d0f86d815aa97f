/*
 * Calls on mailslots.
 */
#include "attributes.h"

void call_CreateMailslot(const struct CreateMailslot *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrInvalid(
        out, CreateMailslotW(in->lpName, in->nMaxMessageSize, in->lReadTimeout,
                             attributes_of(in->lpSecurityAttributes, &attributes)));
}

void call_GetMailslotInfo(const struct GetMailslotInfo *in, struct answer *out)
{
    DWORD longest, next, count, timeout;
    BOOL told = GetMailslotInfo(in->hMailslot, &longest, &next, &count, &timeout);
    uint32_t fields[4] = {longest, next, count, timeout};

    answer_StoredMailslotInfo(out, told, fields);
}

void call_SetMailslotInfo(const struct SetMailslotInfo *in, struct answer *out)
{
    answer_Bool(out, SetMailslotInfo(in->hMailslot, in->lReadTimeout));
}
