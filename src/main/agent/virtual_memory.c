/*
 * The memory of a process.
 */
#include "virtual_memory.h"

#include "memory.h"

#define WRITABLE                                                                                   \
    (PAGE_READWRITE | PAGE_WRITECOPY | PAGE_EXECUTE_READWRITE | PAGE_EXECUTE_WRITECOPY)
#define READABLE (WRITABLE | PAGE_READONLY | PAGE_EXECUTE_READ | PAGE_EXECUTE)

static BOOL is_own(HANDLE process)
{
    return process == GetCurrentProcess();
}

/* The first of so many addresses that this process's own code could not use so; 0 if there is none. */
static uint64_t fault(uint64_t address, size_t size, DWORD protections)
{
    MEMORY_BASIC_INFORMATION page;
    uint64_t at = address;

    while (at < address + size) {
        if (!VirtualQuery((const void *)(uintptr_t)at, &page, sizeof page) ||
            page.State != MEM_COMMIT || !(page.Protect & protections) ||
            (page.Protect & PAGE_GUARD))
            return at ? at : 1;
        at = (uint64_t)(uintptr_t)page.BaseAddress + page.RegionSize;
    }
    return 0;
}

static void allocate(HANDLE process, struct reader *in, struct writer *out)
{
    uint64_t size = take_u64(in);
    DWORD protection = take_u32(in);

    put_u64(out, (uint64_t)(uintptr_t)VirtualAllocEx(process, NULL, (SIZE_T)size,
                                                     MEM_RESERVE | MEM_COMMIT, protection));
}

static void free_pages(HANDLE process, struct reader *in, struct writer *out)
{
    put_u8(out, VirtualFreeEx(process, (void *)(uintptr_t)take_u64(in), 0, MEM_RELEASE) != 0);
}

static void protect(HANDLE process, struct reader *in, struct writer *out)
{
    uint64_t address = take_u64(in);
    uint64_t size = take_u64(in);
    DWORD before, protection = take_u32(in);

    put_u8(out, VirtualProtectEx(process, (void *)(uintptr_t)address, (SIZE_T)size, protection,
                                 &before) != 0);
}

/* Takes the guard from the page of an address, as an access does; says whether there was one. */
static BOOL trip_guard(uint64_t address)
{
    MEMORY_BASIC_INFORMATION page;
    void *at = (void *)(uintptr_t)address;
    DWORD before;

    return VirtualQuery(at, &page, sizeof page) && page.State == MEM_COMMIT &&
           (page.Protect & PAGE_GUARD) &&
           VirtualProtect(at, 1, page.Protect & ~(DWORD)PAGE_GUARD, &before);
}

/* Says whether an access was made, and otherwise where it failed, and whether a guard was there. */
static BOOL put_made(struct writer *out, uint64_t failed, BOOL made, uint64_t address)
{
    made = made && !failed;
    put_u8(out, made ? 1 : 0);
    if (!made) {
        put_u64(out, failed ? failed : address);
        put_u8(out, failed && trip_guard(failed) ? 1 : 0);
    }
    return made;
}

static void read_bytes(HANDLE process, struct reader *in, struct writer *out)
{
    uint64_t address = take_u64(in);
    uint32_t size = take_u32(in);
    uint64_t failed = is_own(process) ? fault(address, size, READABLE) : 0;
    const void *from = (const void *)(uintptr_t)address;
    uint8_t *bytes = memory_take(size);
    SIZE_T count = 0;
    BOOL made = TRUE;

    if (!is_own(process))
        made = !size || (ReadProcessMemory(process, from, bytes, size, &count) && count == size);
    else if (!failed)
        memcpy(bytes, from, size);
    if (put_made(out, failed, made, address)) {
        put_u32(out, size);
        put_bytes(out, bytes, size);
    }
    memory_give(bytes);
}

static void write_bytes(HANDLE process, struct reader *in, struct writer *out)
{
    uint64_t address = take_u64(in);
    const struct bytes *bytes = take_bytes(in);
    uint64_t failed = is_own(process) ? fault(address, bytes->count, WRITABLE) : 0;
    void *to = (void *)(uintptr_t)address;
    SIZE_T count = 0;
    BOOL made = TRUE;

    if (!is_own(process))
        made = !bytes->count ||
               (WriteProcessMemory(process, to, bytes->items, bytes->count, &count) &&
                count == bytes->count);
    else if (!failed)
        memcpy(to, bytes->items, bytes->count);
    put_made(out, failed, made, address);
}

/* A request's number is its place here, from 1. */
static void (*const requests[])(HANDLE process, struct reader *in, struct writer *out) = {
    allocate, free_pages, protect, read_bytes, write_bytes,
};

void virtual_memory_serve(HANDLE process, struct reader *in, struct writer *out)
{
    uint8_t number = take_u8(in);

    if (number < 1 || number > sizeof requests / sizeof *requests)
        ExitProcess(wire_exit_code);
    requests[number - 1](process, in, out);
    take_end(in);
}
