/*
 * Calls by words.
 */
#include "raw.h"

#include "hosted.h"
#include "native_ask.h"

#define MOST_WORDS 12
#define LONGEST_NAME 128

typedef uint64_t(WINAPI *function)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
                                   uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

/* The memory that a call is made with: its words, what they lead to, and room for what it stores. */
struct image {
    uint64_t kept; /* where it stays; 0 for not at all */
    uint32_t words;
    uint32_t outputs; /* where the room begins */
    uint32_t size;
    uint8_t *bytes;
};

/* Where functions are: what every process has, and then what has to be loaded. */
static const wchar_t *const libraries[] = {L"kernel32", L"kernelbase", L"ntdll", L"advapi32",
                                           L"sechost"};

/* What is called by its library is the system's own, whatever the agent plays. */
#define OF_SYSTEM "kernel32!"

static function look_up(const char *name)
{
    native_function found = hosted_look_up(name);
    size_t i;

    if (memcmp(name, OF_SYSTEM, sizeof OF_SYSTEM - 1) == 0)
        return (function)native_look_up(L"kernel32", name + sizeof OF_SYSTEM - 1);
    for (i = 0; !found && i < sizeof libraries / sizeof *libraries; i++) {
        found = native_look_up(libraries[i], name);
        if (!found && i > 2 && LoadLibraryW(libraries[i]))
            found = native_look_up(libraries[i], name);
    }
    return (function)found;
}

static void take_symbol(struct reader *in, char symbol[LONGEST_NAME + 1])
{
    const struct bytes *name = take_bytes(in);

    if (name->count > LONGEST_NAME)
        ExitProcess(wire_exit_code);
    memcpy(symbol, name->items, name->count);
    symbol[name->count] = 0;
}

/* Turns a distance from the image's beginning, at a place in it, into a pointer. */
static void link(struct image *image, uint32_t place)
{
    uint64_t pointer;

    if (place > image->size - sizeof pointer)
        ExitProcess(wire_exit_code);
    memcpy(&pointer, image->bytes + place, sizeof pointer);
    pointer += (uint64_t)(uintptr_t)image->bytes;
    memcpy(image->bytes + place, &pointer, sizeof pointer);
}

static void take_image(struct reader *in, struct image *image, struct answer *out)
{
    const struct bytes *bytes;
    const struct u32_list *links;
    uint32_t i;

    image->kept = take_u64(in);
    image->words = take_u32(in);
    image->outputs = take_u32(in);
    image->size = take_u32(in);
    bytes = take_bytes(in);
    links = take_u32_list(in);
    take_end(in);
    if (image->words > MOST_WORDS || image->words * sizeof(uint64_t) > bytes->count ||
        bytes->count > image->size || image->outputs > image->size)
        ExitProcess(wire_exit_code);
    image->bytes = image->kept ? (uint8_t *)(uintptr_t)image->kept
                               : answer_room(out, image->size);
    memcpy(image->bytes, bytes->items, bytes->count);
    for (i = 0; i < links->count; i++)
        link(image, links->items[i]);
}

/* With more words than a function takes, it looks at its own alone. */
static uint64_t call(function called, const struct image *image)
{
    uint64_t w[MOST_WORDS] = {0};

    memcpy(w, image->bytes, image->words * sizeof *w);
    return called(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11]);
}

/* What was stored, without the zeros at its end. */
static void put_stored(struct writer *out, const struct image *image)
{
    uint32_t end = image->size;

    while (end > image->outputs && !image->bytes[end - 1])
        end--;
    put_u64(out, (uint64_t)(uintptr_t)image->bytes);
    put_u32(out, end - image->outputs);
    put_bytes(out, image->bytes + image->outputs, end - image->outputs);
}

/* Calls the function, or refuses to; whoever asks for the last error itself sees no sentinel. */
static uint64_t call_symbol(const char *symbol, const struct image *image, struct answer *out,
                            uint32_t given)
{
    function called = look_up(symbol);

    answer_begin(out, given);
    if (called && strcmp(symbol, "GetLastError") == 0)
        return given;
    if (called)
        return call(called, image);
    SetLastError(ERROR_CALL_NOT_IMPLEMENTED);
    return 0;
}

void raw_call(struct reader *in, struct answer *out)
{
    uint32_t given = take_u32(in);
    char symbol[LONGEST_NAME + 1];
    struct image image;
    uint64_t word;

    take_symbol(in, symbol);
    take_image(in, &image, out);
    word = call_symbol(symbol, &image, out, given);
    answer_error(out);
    put_u64(&out->fields, word);
    put_stored(&out->fields, &image);
}
