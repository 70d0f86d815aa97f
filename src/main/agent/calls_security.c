/*
 * Calls on the security of objects, as advapi32 makes them of ntdll's.
 */
#include "calls.h"
#include "memory.h"
#include "native.h"

void call_GetKernelObjectSecurity(const struct GetKernelObjectSecurity *in, struct answer *out)
{
    ULONG length = 0;
    void *descriptor = native_security(in->Handle, in->RequestedInformation, &length);

    answer_note_error(out);
    answer_StoredSecurityDescriptor(out, descriptor != NULL, descriptor, length);
    memory_give(descriptor);
}

void call_SetKernelObjectSecurity(const struct SetKernelObjectSecurity *in, struct answer *out)
{
    answer_Bool(out, native_set_security(in->Handle, in->SecurityInformation,
                                         in->SecurityDescriptor->items));
}

void call_RevertToSelf(struct answer *out)
{
    answer_Bool(out, native_revert());
}
