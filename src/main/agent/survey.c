/*
 * The handle tables of the watched processes: one question to the system for all of them.
 */
#include "survey.h"

#include "native.h"
#include "watch.h"

/* On x64, in PEB and RTL_USER_PROCESS_PARAMETERS: wine include/winternl.h. */
#define BLOCK_PARAMETERS 0x20
#define PARAMETERS_STANDARD_HANDLES 0x20

static BOOL read_memory(const struct watched *watched, const uint8_t *address, void *into,
                        size_t size)
{
    return ReadProcessMemory(watched->process, address, into, size, NULL);
}

/*
 * Input, output, error; zeros if they cannot be read. The block stays where it is; a process that
 * starts may move its parameters.
 */
static void read_standard_handles(struct watched *watched, uint64_t handles[3])
{
    const uint8_t *parameters;

    memset(handles, 0, 3 * sizeof *handles);
    if (!watched->block)
        watched->block = native_process_block(watched->process);
    if (watched->block && read_memory(watched, watched->block + BLOCK_PARAMETERS, &parameters,
                                      sizeof parameters))
        read_memory(watched, parameters + PARAMETERS_STANDARD_HANDLES, handles,
                    3 * sizeof *handles);
}

/* Without those that have no type: the system keeps them for a wait of its own. */
static void put_rows(struct writer *out, DWORD pid, const struct handle_entries *handles)
{
    size_t place = out->length;
    uint32_t rows = 0;
    uintptr_t i;

    put_u32(out, 0);
    for (i = 0; i < handles->count; i++) {
        const struct handle_entry *entry = &handles->entries[i];

        if (entry->pid != pid || entry->type == 0)
            continue;
        put_u64(out, entry->handle);
        put_u32(out, entry->access);
        put_u32(out, entry->attributes);
        put_u16(out, entry->type);
        rows++;
    }
    put_u32_at(out, place, rows);
}

static void put_ended(struct writer *out, const struct watched *watched)
{
    DWORD code = 0;
    int i;

    GetExitCodeProcess(watched->process, &code);
    put_u32(out, watched->pid);
    put_u8(out, 0);
    put_u32(out, code);
    for (i = 0; i < 3; i++)
        put_u64(out, 0);
    put_u32(out, 0);
}

static void put_running(struct writer *out, struct watched *watched,
                        const struct handle_entries *handles)
{
    uint64_t standard[3];
    int i;

    read_standard_handles(watched, standard);
    put_u32(out, watched->pid);
    put_u8(out, 1);
    put_u32(out, STILL_ACTIVE);
    for (i = 0; i < 3; i++)
        put_u64(out, standard[i]);
    put_rows(out, watched->pid, handles);
}

DWORD survey(struct writer *out)
{
    const struct handle_entries *handles = native_handles();
    uint32_t i = 0;

    if (!handles)
        return ERROR_NOT_SUPPORTED;
    put_u32(out, watch_count());
    while (i < watch_count()) {
        struct watched *watched = watch_at(i);

        if (WaitForSingleObject(watched->process, 0) == WAIT_OBJECT_0) {
            put_ended(out, watched);
            watch_remove(i);
        } else {
            put_running(out, watched, handles);
            i++;
        }
    }
    return 0;
}
