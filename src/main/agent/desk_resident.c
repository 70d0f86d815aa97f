/*
 * The resident's commands, as the self-test gives them.
 */
#include "desk_resident.h"

#include "memory.h"

enum operation { START = 1, WATCH, SURVEY, LOOK, END, WAIT, CLEAN, FEATURES };

/* The numbers that each kind of details has: of how many bytes each is; n means a list, b bytes. */
static const char *const details[] = {"",   "414", "11", "44", "414", "4144",
                                      "4", "11",  "8",  "1n", "114b"};

static struct writer command(enum operation operation)
{
    struct writer made = {NULL, 0, 0};

    put_u16(&made, (uint16_t)operation);
    return made;
}

/* Gives the command; its results, and its error. */
static struct reader give(struct peer *resident, struct writer *made, DWORD *error)
{
    struct reader in = desk_ask(resident, made->bytes, made->length);

    memory_give(made->bytes);
    *error = take_u32(&in);
    return in;
}

BOOL desk_start(struct peer *resident, struct peer *first)
{
    struct writer start = command(START);
    struct reader in;
    DWORD error, pid, tid;

    put_u32(&start, 0xFFFFFFFF); /* the resident's own environment */
    in = give(resident, &start, &error);
    pid = error ? 0 : take_u32(&in);
    tid = error ? 0 : take_u32(&in);

    return desk_accept(first, DESK_PATIENCE) && first->pid == pid && first->tid == tid;
}

DWORD desk_watch(struct peer *resident, DWORD pid)
{
    struct writer watch = command(WATCH);
    DWORD error;

    put_u32(&watch, pid);
    put_u32(&watch, 0);
    put_u64(&watch, 0);
    give(resident, &watch, &error);
    return error;
}

static void take_process(struct reader *in, struct seen_process *seen)
{
    struct row row;
    uint32_t i, rows;

    seen->running = take_u8(in);
    seen->code = take_u32(in);
    for (i = 0; i < 3; i++)
        seen->standard[i] = take_handle(in);
    rows = take_u32(in);
    for (i = 0; i < rows; i++) {
        row.handle = take_handle(in);
        row.access = take_u32(in);
        row.attributes = take_u32(in);
        row.type = take_u16(in);
        if (seen->rows < DESK_ROWS)
            seen->row[seen->rows++] = row;
    }
}

uint32_t desk_survey(struct peer *resident, DWORD pid, struct seen_process *seen)
{
    struct writer survey = command(SURVEY);
    struct seen_process other;
    uint32_t i, count;
    struct reader in;
    DWORD error;

    memset(seen, 0, sizeof *seen);
    in = give(resident, &survey, &error);
    count = error ? 0 : take_u32(&in);
    for (i = 0; i < count; i++) {
        BOOL wanted = take_u32(&in) == pid;

        memset(&other, 0, sizeof other);
        take_process(&in, &other);
        if (wanted) {
            *seen = other;
            seen->found = TRUE;
        }
    }
    return count;
}

const struct row *desk_row(const struct seen_process *seen, HANDLE handle)
{
    uint32_t i;

    for (i = 0; i < seen->rows; i++)
        if (seen->row[i].handle == handle)
            return &seen->row[i];
    return NULL;
}

/* A number of details; of a list, how many elements it has. */
static uint64_t take_number(struct reader *in, char width)
{
    uint32_t i, count;

    switch (width) {
    case '1':
        return take_u8(in);
    case '8':
        return take_u64(in);
    case 'b':
        count = take_u32(in);
        for (i = 0; i < count; i++)
            take_u8(in);
        return count;
    case 'n':
        count = take_u32(in);
        for (i = 0; i < count; i++)
            take_u32(in);
        return count;
    default:
        return take_u32(in);
    }
}

static void take_name(struct reader *in, struct seen_object *seen)
{
    uint32_t i, units = take_u32(in);

    for (i = 0; i < units; i++) {
        wchar_t unit = take_u16(in);

        if (i + 1u < sizeof seen->name / sizeof *seen->name)
            seen->name[i] = unit;
    }
}

static void take_object(struct reader *in, struct seen_object *seen)
{
    uint16_t i, length = take_u16(in);
    const char *widths;

    for (i = 0; i < length; i++) {
        char letter = (char)take_u8(in);

        if (i + 1u < sizeof seen->type)
            seen->type[i] = letter;
    }
    seen->handles = take_u32(in);
    take_name(in, seen);
    seen->detail = take_u8(in);
    widths = seen->detail < sizeof details / sizeof *details ? details[seen->detail] : "";
    for (i = 0; widths[i]; i++)
        seen->detail_fields[i] = take_number(in, widths[i]);
}

void desk_look(struct peer *resident, uint32_t count, const struct look_item *items,
               struct seen_object *seen)
{
    struct writer look = command(LOOK);
    struct reader in;
    uint32_t i;
    DWORD error;

    memset(seen, 0, count * sizeof *seen);
    put_u32(&look, count);
    for (i = 0; i < count; i++) {
        put_u8(&look, items[i].kind);
        put_u32(&look, items[i].id);
        if (items[i].kind != 1 && items[i].kind != 2)
            put_u64(&look, (uint64_t)(uintptr_t)items[i].row);
    }
    in = give(resident, &look, &error);
    for (i = 0; i < count; i++)
        seen[i].class = take_u32(&in);
    for (i = 0; i < count; i++)
        if (seen[i].class == i)
            take_object(&in, &seen[i]);
    take_end(&in);
}

uint32_t desk_end(struct peer *resident)
{
    struct writer end = command(END);
    DWORD error;
    struct reader in = give(resident, &end, &error);

    return take_u32(&in);
}

BOOL desk_ended(struct peer *resident, uint8_t kind, DWORD id, DWORD milliseconds)
{
    struct writer wait = command(WAIT);
    struct reader in;
    DWORD error;

    put_u8(&wait, kind);
    put_u32(&wait, id);
    put_u32(&wait, milliseconds);
    in = give(resident, &wait, &error);
    return error == 0 && take_u8(&in) == 1;
}

uint32_t desk_features(struct peer *resident)
{
    struct writer ask = command(FEATURES);
    DWORD error;
    struct reader in = give(resident, &ask, &error);

    return error ? 0 : take_u32(&in);
}

void desk_clean(struct peer *resident, const wchar_t *file)
{
    struct writer clean = command(CLEAN);
    DWORD error;

    put_u32(&clean, 1);
    put_u32(&clean, (uint32_t)wcslen(file));
    put_bytes(&clean, file, wcslen(file) * sizeof(wchar_t));
    put_u32(&clean, 0); /* no job's name */
    give(resident, &clean, &error);
}
