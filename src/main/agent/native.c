/*
 * What only ntdll tells.
 */
#include "native_ask.h"

#include "memory.h"

/* Classes of information: wine include/winternl.h; phnt ntexapi.h, ntobapi.h and ntpsapi.h. */
#define SYSTEM_EXTENDED_HANDLE_INFORMATION 64
#define OBJECT_BASIC_INFORMATION 0
#define OBJECT_NAME_INFORMATION 1
#define OBJECT_TYPE_INFORMATION 2
#define LONGEST_NAME 0x8000
#define PROCESS_BASIC_INFORMATION 0
#define LENGTH_MISMATCH ((LONG)0xC0000004) /* ntstatus.h, STATUS_INFO_LENGTH_MISMATCH */
#define FIRST_ROOM (64u << 10)

/* NtQuerySystemInformation. */
typedef LONG(NTAPI *query_system)(int what, void *into, ULONG room, ULONG *length);
typedef BOOL(WINAPI *compare_objects)(HANDLE first, HANDLE second);

native_function native_look_up(const wchar_t *library, const char *name)
{
    HMODULE module = GetModuleHandleW(library);

    return module ? (native_function)GetProcAddress(module, name) : NULL;
}

BOOL native_ask(query_object *function, const char *name, HANDLE handle, int what, void *into,
                ULONG room)
{
    SIZE_T length; /* for most a ULONG, but for NtQuerySection */

    if (!*function)
        *function = (query_object)native_look_up(L"ntdll", name);
    return *function && (*function)(handle, what, into, room, (ULONG *)&length) >= 0;
}

const struct handle_entries *native_handles(void)
{
    static query_system function;
    static void *entries;
    static ULONG room = FIRST_ROOM;
    ULONG length = 0;
    LONG status;

    if (!function)
        function = (query_system)native_look_up(L"ntdll", "NtQuerySystemInformation");
    if (!entries)
        entries = memory_take(room);
    while ((status = function(SYSTEM_EXTENDED_HANDLE_INFORMATION, entries, room, &length)) ==
           LENGTH_MISMATCH) {
        room = 2 * (length > room ? length : room);
        entries = memory_grow(entries, room);
    }
    return status >= 0 ? entries : NULL;
}

BOOL native_basic(HANDLE handle, struct object_basic *basic)
{
    static query_object function;

    return native_ask(&function, "NtQueryObject", handle, OBJECT_BASIC_INFORMATION, basic, sizeof *basic);
}

void native_type_name(HANDLE handle, char *name, size_t room)
{
    static query_object function;
    struct {
        USHORT length;
        USHORT longest;
        wchar_t *text;
        uint64_t rest[64];
    } type;
    size_t i = 0;

    memset(&type, 0, sizeof type);
    if (native_ask(&function, "NtQueryObject", handle, OBJECT_TYPE_INFORMATION, &type, sizeof type))
        for (; i < type.length / sizeof(wchar_t) && i + 1 < room; i++)
            name[i] = type.text[i] < 0x80 ? (char)type.text[i] : '?';
    name[i] = 0;
}

const wchar_t *native_name(HANDLE handle, uint32_t *units)
{
    static query_object function;
    static struct {
        USHORT length;
        USHORT longest;
        wchar_t *text;
        wchar_t room[LONGEST_NAME];
    } name;

    name.length = 0;
    if (!native_ask(&function, "NtQueryObject", handle, OBJECT_NAME_INFORMATION, &name,
                    sizeof name) ||
        name.length == 0)
        return NULL;
    *units = name.length / sizeof(wchar_t);
    return name.text;
}

BOOL native_compare(HANDLE first, HANDLE second)
{
    static compare_objects function;

    if (!function)
        function = (compare_objects)native_look_up(L"kernelbase", "CompareObjectHandles");
    return function && function(first, second);
}

const uint8_t *native_process_block(HANDLE process)
{
    static query_object function;
    struct {
        uintptr_t exit_status;
        const uint8_t *block;
        uintptr_t rest[4];
    } basic;

    if (!native_ask(&function, "NtQueryInformationProcess", process, PROCESS_BASIC_INFORMATION, &basic,
             sizeof basic))
        return NULL;
    return basic.block;
}

BOOL native_has_namespaces(void)
{
    return native_look_up(L"kernel32", "CreateBoundaryDescriptorW") &&
           native_look_up(L"kernel32", "CreatePrivateNamespaceW");
}
