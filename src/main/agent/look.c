/*
 * A look at objects: every item is had as a handle of the resident's own, of which one is kept for
 * each object, so that the object's count less that one is the count without the resident.
 */
#include "look.h"

#include "details.h"
#include "native.h"
#include "watch.h"

#define NO_CLASS 0xFFFFFFFFu
#define TYPE_NAME 64

enum kind { KIND_ROW = 0, KIND_PROCESS = 1, KIND_THREAD = 2 };

struct item {
    HANDLE handle; /* of the first of its class only */
    uint32_t class;
};

static HANDLE duplicate_row(DWORD pid, HANDLE row)
{
    struct watched *watched = watch_find(pid);
    HANDLE copy = NULL;

    if (watched)
        DuplicateHandle(watched->process, row, GetCurrentProcess(), &copy, 0, FALSE,
                        DUPLICATE_SAME_ACCESS);
    return copy;
}

static HANDLE have(uint8_t kind, DWORD id, HANDLE row)
{
    switch (kind) {
    case KIND_ROW:
        return duplicate_row(id, row);
    case KIND_PROCESS:
        return OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, id);
    case KIND_THREAD:
        return OpenThread(THREAD_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, id);
    default:
        return NULL;
    }
}

/* Which item was the first that means the same object: this one, if none before it did. */
static uint32_t class_of(const struct item *items, uint32_t place)
{
    uint32_t i;

    for (i = 0; i < place; i++)
        if (items[i].handle && native_compare(items[i].handle, items[place].handle))
            return i;
    return place;
}

static void classify(struct item *items, uint32_t place, HANDLE handle)
{
    items[place].handle = handle;
    items[place].class = handle ? class_of(items, place) : NO_CLASS;
    if (handle && items[place].class != place) {
        CloseHandle(handle);
        items[place].handle = NULL;
    }
}

/* How many handles the resident has to an object: the one here, and those by which it watches. */
static uint32_t own_handles(HANDLE handle, const char *type)
{
    return 1 + (strcmp(type, "Process") == 0 ? watch_handles_to(handle) : 0);
}

static void put_object(struct writer *out, HANDLE handle)
{
    struct object_basic basic;
    char name[TYPE_NAME];

    native_type_name(handle, name, sizeof name);
    put_u16(out, (uint16_t)strlen(name));
    put_bytes(out, name, strlen(name));
    memset(&basic, 0, sizeof basic);
    native_basic(handle, &basic);
    put_u32(out, basic.handle_count - own_handles(handle, name));
    put_details(out, handle, basic.access, name);
}

void look(struct reader *in, struct writer *out)
{
    uint32_t i, count = take_u32(in);
    struct item *items = take_room(in, count * sizeof *items);

    for (i = 0; i < count; i++) {
        uint8_t kind = take_u8(in);
        DWORD id = take_u32(in);
        HANDLE row = kind == KIND_ROW ? take_handle(in) : NULL;

        classify(items, i, have(kind, id, row));
    }
    take_end(in);
    for (i = 0; i < count; i++)
        put_u32(out, items[i].class);
    for (i = 0; i < count; i++)
        if (items[i].class == i)
            put_object(out, items[i].handle);
    for (i = 0; i < count; i++)
        if (items[i].handle)
            CloseHandle(items[i].handle);
}
