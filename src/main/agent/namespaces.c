/*
 * Win32's functions for private namespaces, where the system has them.
 */
#include "namespaces.h"

static HANDLE WINAPI no_boundary(const wchar_t *name, ULONG flags)
{
    (void)name;
    (void)flags;
    SetLastError(ERROR_CALL_NOT_IMPLEMENTED);
    return NULL;
}

static BOOL WINAPI no_addition(HANDLE *boundary, SID *sid)
{
    (void)boundary;
    (void)sid;
    SetLastError(ERROR_CALL_NOT_IMPLEMENTED);
    return FALSE;
}

static void WINAPI no_deletion(HANDLE boundary)
{
    (void)boundary;
}

static HANDLE WINAPI no_creation(SECURITY_ATTRIBUTES *attributes, void *boundary,
                                 const wchar_t *alias)
{
    (void)attributes;
    return no_boundary(alias, boundary != NULL);
}

static HANDLE WINAPI no_opening(void *boundary, const wchar_t *alias)
{
    return no_boundary(alias, boundary != NULL);
}

static BOOLEAN WINAPI no_closing(HANDLE handle, ULONG flags)
{
    (void)handle;
    (void)flags;
    SetLastError(ERROR_CALL_NOT_IMPLEMENTED);
    return FALSE;
}

/* Puts the system's function, if it has it; what is there stays otherwise. */
static BOOL find(const char *name, void *place)
{
    FARPROC found = GetProcAddress(GetModuleHandleW(L"kernel32"), name);

    if (found)
        memcpy(place, &found, sizeof found);
    return found != NULL;
}

static BOOL look_up(struct namespaces *into)
{
    static const struct namespaces none = {
        no_boundary, no_addition, no_addition, no_deletion, no_creation, no_opening, no_closing,
    };
    int there = 0;

    *into = none;
    there += find("CreateBoundaryDescriptorW", &into->create_boundary);
    there += find("AddSIDToBoundaryDescriptor", &into->add_sid);
    there += find("AddIntegrityLabelToBoundaryDescriptor", &into->add_label);
    there += find("DeleteBoundaryDescriptor", &into->delete_boundary);
    there += find("CreatePrivateNamespaceW", &into->create);
    there += find("OpenPrivateNamespaceW", &into->open);
    there += find("ClosePrivateNamespace", &into->close);
    return there == 7;
}

BOOL namespaces_exist(void)
{
    struct namespaces found;

    return look_up(&found);
}

const struct namespaces *namespaces(void)
{
    static struct namespaces found;
    struct namespaces looked_up;
    DWORD error = GetLastError();

    if (!found.close) {
        look_up(&looked_up);
        found = looked_up;
    }
    SetLastError(error);
    return &found;
}
