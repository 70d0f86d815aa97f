/*
 * The processes that the resident watches.
 */
#include "watch.h"

#include "memory.h"
#include "native.h"

#define ACCESS                                                                                     \
    (PROCESS_TERMINATE | PROCESS_DUP_HANDLE | PROCESS_QUERY_INFORMATION | PROCESS_VM_READ |        \
     PROCESS_VM_WRITE | PROCESS_VM_OPERATION | SYNCHRONIZE)

static struct watched *all;
static uint32_t count;
static uint32_t room;

uint32_t watch_count(void)
{
    return count;
}

struct watched *watch_at(uint32_t place)
{
    return &all[place];
}

struct watched *watch_find(DWORD pid)
{
    uint32_t i;

    for (i = 0; i < count; i++)
        if (all[i].pid == pid)
            return &all[i];
    return NULL;
}

void watch_add(DWORD pid, HANDLE process)
{
    if (count == room) {
        room = 2 * room + 8;
        all = memory_grow(all, room * sizeof *all);
    }
    all[count].pid = pid;
    all[count].process = process;
    all[count].block = NULL;
    count++;
}

HANDLE watch_duplicate(DWORD pid, HANDLE row)
{
    struct watched *watched = watch_find(pid);
    HANDLE copy = NULL;

    if (watched)
        DuplicateHandle(watched->process, row, GetCurrentProcess(), &copy, 0, FALSE,
                        DUPLICATE_SAME_ACCESS);
    return copy;
}

HANDLE watch_have(DWORD pid, DWORD access)
{
    struct watched *watched = watch_find(pid);
    HANDLE copy = NULL;

    if (!watched)
        return OpenProcess(access, FALSE, pid);
    DuplicateHandle(GetCurrentProcess(), watched->process, GetCurrentProcess(), &copy, access,
                    FALSE, 0);
    return copy;
}

DWORD watch_open(DWORD pid, DWORD maker, HANDLE row)
{
    HANDLE process;
    DWORD error;

    if (watch_find(pid))
        return 0;
    process = OpenProcess(ACCESS, FALSE, pid);
    error = GetLastError();
    if (!process)
        process = watch_duplicate(maker, row);
    if (!process)
        return error;
    watch_add(pid, process);
    return 0;
}

void watch_remove(uint32_t place)
{
    CloseHandle(all[place].process);
    all[place] = all[--count];
}

uint32_t watch_handles_to(HANDLE other)
{
    uint32_t i, handles = 0;

    for (i = 0; i < count; i++)
        if (native_compare(all[i].process, other))
            handles++;
    return handles;
}
