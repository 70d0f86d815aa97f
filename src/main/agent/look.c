/*
 * A look at objects: every item is had as a handle of the resident's own, of which one is kept for
 * each object, so that the object's count less that one is the count without the resident.
 */
#include "look.h"

#include "details.h"
#include "native.h"
#include "watch.h"

#define NO_CLASS 0xFFFFFFFFu
#define TYPE_NAME 32

enum kind { KIND_ROW = 0, KIND_PROCESS = 1, KIND_THREAD = 2, KIND_NAMED_ROW = 3, KIND_BUSY_ROW = 4 };

struct item {
    HANDLE handle; /* of the first of its class only */
    uint32_t class;
    BOOL named; /* whether the name of the object is wanted; of the first of its class only */
    BOOL busy;  /* whether asking the object could hang; of the first of its class only */
    char type[TYPE_NAME];
};

static HANDLE have(uint8_t kind, DWORD id, HANDLE row)
{
    switch (kind) {
    case KIND_ROW:
    case KIND_NAMED_ROW:
    case KIND_BUSY_ROW:
        return watch_duplicate(id, row);
    case KIND_PROCESS:
        return watch_have(id, PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE);
    case KIND_THREAD:
        return OpenThread(THREAD_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, id);
    default:
        return NULL;
    }
}

static BOOL is_same(const struct item *first, const struct item *second)
{
    return first->handle && strcmp(first->type, second->type) == 0 &&
           native_compare(first->handle, second->handle);
}

/* The first item that means the same object: this one, if none before it does. */
static void classify(struct item *items, uint32_t place, HANDLE handle, uint8_t kind)
{
    struct item *item = &items[place];
    uint32_t i = 0;

    item->handle = handle;
    item->named = kind == KIND_NAMED_ROW;
    item->busy = kind == KIND_BUSY_ROW;
    item->class = NO_CLASS;
    if (!handle)
        return;
    native_type_name(handle, item->type, sizeof item->type);
    while (i < place && !is_same(&items[i], item))
        i++;
    item->class = i;
    if (i < place) {
        CloseHandle(handle);
        item->handle = NULL;
        items[i].named |= item->named;
        items[i].busy |= item->busy;
    }
}

/* How many handles the resident has to an object: the one here, and those by which it watches. */
static uint32_t own_handles(HANDLE handle, const char *type)
{
    return 1 + (strcmp(type, "Process") == 0 ? watch_handles_to(handle) : 0);
}

/* The path and name, where it is wanted and can be asked without danger. */
static void put_name(struct writer *out, const struct item *item)
{
    uint32_t units = 0;
    const wchar_t *name =
        item->named && strcmp(item->type, "File") != 0 ? native_name(item->handle, &units) : NULL;

    put_u32(out, units);
    put_bytes(out, name, units * sizeof *name);
}

static void put_object(struct writer *out, const struct item *item)
{
    struct object_basic basic;

    put_u16(out, (uint16_t)strlen(item->type));
    put_bytes(out, item->type, strlen(item->type));
    memset(&basic, 0, sizeof basic);
    native_basic(item->handle, &basic);
    put_u32(out, basic.handle_count - own_handles(item->handle, item->type));
    put_name(out, item);
    put_details(out, item->handle, basic.access, item->busy ? "" : item->type);
}

void look(struct reader *in, struct writer *out)
{
    uint32_t i, count = take_u32(in);
    struct item *items = take_room(in, count * sizeof *items);

    for (i = 0; i < count; i++) {
        uint8_t kind = take_u8(in);
        DWORD id = take_u32(in);
        BOOL is_row = kind != KIND_PROCESS && kind != KIND_THREAD;
        HANDLE row = is_row ? take_handle(in) : NULL;

        classify(items, i, have(kind, id, row), kind);
    }
    take_end(in);
    for (i = 0; i < count; i++)
        put_u32(out, items[i].class);
    for (i = 0; i < count; i++)
        if (items[i].class == i)
            put_object(out, &items[i]);
    for (i = 0; i < count; i++)
        if (items[i].handle)
            CloseHandle(items[i].handle);
}
