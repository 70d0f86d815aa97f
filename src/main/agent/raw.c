/*
 * Calls by words.
 */
#include "raw.h"

#include "native_ask.h"

#define MOST_WORDS 12
#define LONGEST_NAME 128

typedef uint64_t(WINAPI *function)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
                                   uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

/* Where functions are: what every process has, and then what has to be loaded. */
static const wchar_t *const libraries[] = {L"kernel32", L"kernelbase", L"ntdll", L"advapi32",
                                           L"sechost"};

static function look_up(const char *name)
{
    native_function found = NULL;
    size_t i;

    for (i = 0; !found && i < sizeof libraries / sizeof *libraries; i++) {
        found = native_look_up(libraries[i], name);
        if (!found && i > 2 && LoadLibraryW(libraries[i]))
            found = native_look_up(libraries[i], name);
    }
    return (function)found;
}

/* With more words than a function takes, it looks at its own alone. */
void raw_call(struct reader *in, struct answer *out, uint32_t given)
{
    const struct bytes *name = take_bytes(in);
    uint32_t i, count = take_u32(in);
    char symbol[LONGEST_NAME + 1];
    uint64_t w[MOST_WORDS] = {0};
    uint64_t word = 0;
    function called;

    if (count > MOST_WORDS || name->count > LONGEST_NAME)
        ExitProcess(wire_exit_code);
    memcpy(symbol, name->items, name->count);
    symbol[name->count] = 0;
    for (i = 0; i < count; i++)
        w[i] = take_u64(in);
    take_end(in);
    called = look_up(symbol);
    answer_begin(out, given);
    if (called)
        word = called(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11]);
    else
        SetLastError(ERROR_PROC_NOT_FOUND);
    answer_note_error(out);
    put_u64(&out->fields, word);
    answer_end(out);
}
