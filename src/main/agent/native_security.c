/*
 * The security of objects, as advapi32 has it of ntdll; advapi32 itself would bring a C runtime.
 */
#include "memory.h"
#include "native_ask.h"

#define BUFFER_TOO_SMALL ((LONG)0xC0000023)
#define FIRST_ROOM 512

typedef LONG(NTAPI *query_security)(HANDLE handle, ULONG wanted, void *into, ULONG room,
                                    ULONG *length);
typedef LONG(NTAPI *set_security)(HANDLE handle, ULONG parts, void *descriptor);
typedef ULONG(NTAPI *error_of)(LONG status);
typedef BOOL(WINAPI *impersonate)(HANDLE pipe);
typedef BOOL(WINAPI *revert)(void);

/* Sets the last error of a status that fails; whether it does not. */
static BOOL succeeds(LONG status)
{
    error_of function = (error_of)native_look_up(L"ntdll", "RtlNtStatusToDosError");

    if (status < 0)
        SetLastError(function(status));
    return status >= 0;
}

void *native_security(HANDLE handle, ULONG wanted, ULONG *length)
{
    query_security function = (query_security)native_look_up(L"ntdll", "NtQuerySecurityObject");
    DWORD error = GetLastError();
    ULONG room = FIRST_ROOM;
    void *descriptor = memory_take(room);
    LONG status;

    while ((status = function(handle, wanted, descriptor, room, length)) == BUFFER_TOO_SMALL) {
        room = *length;
        descriptor = memory_grow(descriptor, room);
    }
    SetLastError(error);
    if (succeeds(status))
        return descriptor;
    memory_give(descriptor);
    return NULL;
}

BOOL native_set_security(HANDLE handle, ULONG parts, void *descriptor)
{
    set_security function = (set_security)native_look_up(L"ntdll", "NtSetSecurityObject");

    return succeeds(function(handle, parts, descriptor));
}

/* A function of kernelbase, the last error being left alone. */
static native_function base_function(const char *name)
{
    DWORD error = GetLastError();
    native_function function = native_look_up(L"kernelbase", name);

    SetLastError(function ? error : ERROR_CALL_NOT_IMPLEMENTED);
    return function;
}

BOOL native_impersonate_client(HANDLE pipe)
{
    impersonate function = (impersonate)base_function("ImpersonateNamedPipeClient");

    return function && function(pipe);
}

BOOL native_revert(void)
{
    revert function = (revert)base_function("RevertToSelf");

    return function && function();
}
