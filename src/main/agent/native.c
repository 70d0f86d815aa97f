/*
 * What only ntdll tells.
 */
#include "native.h"

#include "memory.h"

#define SYSTEM_EXTENDED_HANDLE_INFORMATION 64
#define OBJECT_BASIC_INFORMATION 0
#define OBJECT_TYPE_INFORMATION 2
#define PROCESS_BASIC_INFORMATION 0
#define THREAD_SUSPEND_COUNT 35
#define LENGTH_MISMATCH ((LONG)0xC0000004)
#define FIRST_ROOM (64u << 10)

/* NtQuerySystemInformation; and the functions that ask about one object. */
typedef LONG(NTAPI *query_system)(int what, void *into, ULONG room, ULONG *length);
typedef LONG(NTAPI *query_object)(HANDLE handle, int what, void *into, ULONG room, ULONG *length);
typedef BOOL(WINAPI *compare_objects)(HANDLE first, HANDLE second);
typedef void (*any_function)(void);

static any_function look_up(const wchar_t *library, const char *name)
{
    HMODULE module = GetModuleHandleW(library);

    return module ? (any_function)GetProcAddress(module, name) : NULL;
}

/* Asks one object by one of ntdll's functions, found once. */
static BOOL ask(query_object *function, const char *name, HANDLE handle, int what, void *into,
                ULONG room)
{
    ULONG length;

    if (!*function)
        *function = (query_object)look_up(L"ntdll", name);
    return *function && (*function)(handle, what, into, room, &length) >= 0;
}

const struct handle_entries *native_handles(void)
{
    static query_system function;
    static void *entries;
    static ULONG room = FIRST_ROOM;
    ULONG length = 0;
    LONG status;

    if (!function)
        function = (query_system)look_up(L"ntdll", "NtQuerySystemInformation");
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

    return ask(&function, "NtQueryObject", handle, OBJECT_BASIC_INFORMATION, basic, sizeof *basic);
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
    if (ask(&function, "NtQueryObject", handle, OBJECT_TYPE_INFORMATION, &type, sizeof type))
        for (; i < type.length / sizeof(wchar_t) && i + 1 < room; i++)
            name[i] = type.text[i] < 0x80 ? (char)type.text[i] : '?';
    name[i] = 0;
}

BOOL native_compare(HANDLE first, HANDLE second)
{
    static compare_objects function;
    DWORD error = GetLastError();

    if (!function)
        function = (compare_objects)look_up(L"kernelbase", "CompareObjectHandles");
    SetLastError(error);
    if (!function) {
        SetLastError(ERROR_CALL_NOT_IMPLEMENTED);
        return FALSE;
    }
    return function(first, second);
}

BOOL native_mutant(HANDLE handle, BOOL *owned)
{
    static query_object function;
    struct {
        LONG count;
        BOOLEAN by_caller;
        BOOLEAN abandoned;
    } state;

    if (!ask(&function, "NtQueryMutant", handle, 0, &state, sizeof state))
        return FALSE;
    *owned = state.count <= 0;
    return TRUE;
}

BOOL native_event(HANDLE handle, BOOL *manual, BOOL *signalled)
{
    static query_object function;
    struct {
        int type;
        LONG state;
    } state;

    if (!ask(&function, "NtQueryEvent", handle, 0, &state, sizeof state))
        return FALSE;
    *manual = state.type == 0;
    *signalled = state.state != 0;
    return TRUE;
}

BOOL native_semaphore(HANDLE handle, uint32_t *count, uint32_t *maximum)
{
    static query_object function;
    uint32_t state[2];

    if (!ask(&function, "NtQuerySemaphore", handle, 0, state, sizeof state))
        return FALSE;
    *count = state[0];
    *maximum = state[1];
    return TRUE;
}

BOOL native_suspend_count(HANDLE thread, uint32_t *count)
{
    static query_object function;

    return ask(&function, "NtQueryInformationThread", thread, THREAD_SUSPEND_COUNT, count,
               sizeof *count);
}

const uint8_t *native_process_block(HANDLE process)
{
    static query_object function;
    struct {
        uintptr_t exit_status;
        const uint8_t *block;
        uintptr_t rest[4];
    } basic;

    if (!ask(&function, "NtQueryInformationProcess", process, PROCESS_BASIC_INFORMATION, &basic,
             sizeof basic))
        return NULL;
    return basic.block;
}
