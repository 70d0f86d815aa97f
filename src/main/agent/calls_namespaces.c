/*
 * Calls on private namespaces and their boundaries. Not every system has them.
 */
#include "attributes.h"
#include "namespaces.h"
#include "sid.h"

void call_CreateBoundaryDescriptor(const struct CreateBoundaryDescriptor *in, struct answer *out)
{
    answer_HandleOrNull(out, namespaces()->create_boundary(in->Name, in->Flags));
}

void call_AddSIDToBoundaryDescriptor(const struct AddSIDToBoundaryDescriptor *in,
                                     struct answer *out)
{
    HANDLE boundary = in->BoundaryDescriptor;
    struct sid room;
    BOOL stored = namespaces()->add_sid(&boundary, sid_of(in->RequiredSid, &room));

    answer_StoredHandle(out, stored, boundary);
}

void call_AddIntegrityLabelToBoundaryDescriptor(
    const struct AddIntegrityLabelToBoundaryDescriptor *in, struct answer *out)
{
    HANDLE boundary = in->BoundaryDescriptor;
    struct sid room;
    BOOL stored = namespaces()->add_label(&boundary, sid_of(in->IntegrityLabel, &room));

    answer_StoredHandle(out, stored, boundary);
}

void call_DeleteBoundaryDescriptor(const struct DeleteBoundaryDescriptor *in, struct answer *out)
{
    namespaces()->delete_boundary(in->BoundaryDescriptor);
    answer_Nothing(out);
}

void call_CreatePrivateNamespace(const struct CreatePrivateNamespace *in, struct answer *out)
{
    SECURITY_ATTRIBUTES attributes;

    answer_HandleOrNull(
        out, namespaces()->create(attributes_of(in->lpPrivateNamespaceAttributes, &attributes),
                                  in->lpBoundaryDescriptor, in->lpAliasPrefix));
}

void call_OpenPrivateNamespace(const struct OpenPrivateNamespace *in, struct answer *out)
{
    answer_HandleOrNull(out, namespaces()->open(in->lpBoundaryDescriptor, in->lpAliasPrefix));
}

void call_ClosePrivateNamespace(const struct ClosePrivateNamespace *in, struct answer *out)
{
    answer_Bool(out, namespaces()->close(in->Handle, in->Flags));
}
