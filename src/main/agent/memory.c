/*
 * Memory from the process heap.
 */
#include "memory.h"

void *memory_take(size_t size)
{
    void *memory = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, size);

    if (!memory)
        ExitProcess(ERROR_OUTOFMEMORY);
    return memory;
}

void *memory_grow(void *memory, size_t size)
{
    void *grown;

    if (!memory)
        return memory_take(size);
    grown = HeapReAlloc(GetProcessHeap(), 0, memory, size);
    if (!grown)
        ExitProcess(ERROR_OUTOFMEMORY);
    return grown;
}

void memory_give(void *memory)
{
    DWORD error = GetLastError();

    if (memory)
        HeapFree(GetProcessHeap(), 0, memory);
    SetLastError(error);
}
