/*
 * The memory of a call, for the self-test: what Java writes otherwise.
 */
#include "desk_image.h"

#include "memory.h"

#define MOST_LINKS 16

struct image {
    struct writer bytes;
    uint32_t words; /* so far */
    uint32_t links[MOST_LINKS];
    uint32_t count;
};

static void put_aligned(struct image *image)
{
    while (image->bytes.length % sizeof(uint64_t))
        put_u8(&image->bytes, 0);
}

static void put_word_at(struct image *image, size_t place, uint64_t word)
{
    memcpy(image->bytes.bytes + place, &word, sizeof word);
}

/* Stores a pointer to what is put next. */
static void put_link(struct image *image, size_t place)
{
    put_aligned(image);
    put_word_at(image, place, image->bytes.length);
    image->links[image->count++] = (uint32_t)place;
}

/* STARTUPINFOEXW: with the list that lies at an address, or three standard handles, or nothing. */
static void put_startup(struct image *image, uint64_t list, va_list *standard)
{
    STARTUPINFOEXW startup;

    memset(&startup, 0, sizeof startup);
    startup.StartupInfo.cb = list ? sizeof startup : sizeof startup.StartupInfo;
    startup.lpAttributeList = (LPPROC_THREAD_ATTRIBUTE_LIST)(uintptr_t)list;
    if (standard) {
        startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
        startup.StartupInfo.hStdInput = va_arg(*standard, HANDLE);
        startup.StartupInfo.hStdOutput = va_arg(*standard, HANDLE);
        startup.StartupInfo.hStdError = va_arg(*standard, HANDLE);
    }
    put_bytes(&image->bytes, &startup, sizeof startup);
}

static void put_behind(struct image *image, char letter, size_t place, va_list *values)
{
    const wchar_t *text;
    SECURITY_ATTRIBUTES attributes = {sizeof attributes, NULL, FALSE};

    switch (letter) {
    case 's':
        text = va_arg(*values, const wchar_t *);
        if (!text)
            return;
        put_link(image, place);
        put_bytes(&image->bytes, text, (wcslen(text) + 1) * sizeof *text);
        put_u16(&image->bytes, 0);
        break;
    case 'a':
        attributes.bInheritHandle = va_arg(*values, int);
        if (attributes.bInheritHandle < 0)
            return;
        put_link(image, place);
        put_bytes(&image->bytes, &attributes, sizeof attributes);
        break;
    case 'p':
        put_link(image, place);
        put_u64(&image->bytes, va_arg(*values, uint64_t));
        break;
    case 'm':
        put_link(image, place);
        put_u64(&image->bytes, (uint64_t)(uintptr_t)va_arg(*values, HANDLE));
        put_u64(&image->bytes, (uint64_t)(uintptr_t)va_arg(*values, HANDLE));
        break;
    case 'n':
    case 'l':
    case 't':
        put_link(image, place);
        put_startup(image, letter == 'l' ? va_arg(*values, uint64_t) : 0,
                    letter == 't' ? values : NULL);
        break;
    }
}

static void put_input(struct image *image, char letter, size_t place, va_list *values)
{
    switch (letter) {
    case 'u':
        put_word_at(image, place, va_arg(*values, uint32_t));
        break;
    case 'h':
        put_word_at(image, place, (uint64_t)(uintptr_t)va_arg(*values, HANDLE));
        break;
    case 'q':
        put_word_at(image, place, va_arg(*values, uint64_t));
        break;
    default:
        put_behind(image, letter, place, values);
        break;
    }
}

/* Room for outputs is behind everything else. */
static void put_outputs(struct image *image, const char *letters)
{
    uint32_t i;
    int j;

    for (i = 0; letters[i]; i++)
        if (letters[i] == 'O' || letters[i] == 'P') {
            put_link(image, i * sizeof(uint64_t));
            for (j = 0; j < (letters[i] == 'O' ? 1 : 3); j++)
                put_u64(&image->bytes, 0);
        }
}

void desk_put_image(struct writer *out, const char *letters, va_list *values)
{
    uint32_t i, outputs, words = (uint32_t)strlen(letters);
    struct image image;

    memset(&image, 0, sizeof image);
    for (i = 0; i < words; i++)
        put_u64(&image.bytes, 0);
    for (i = 0; i < words; i++)
        put_input(&image, letters[i], i * sizeof(uint64_t), values);
    put_aligned(&image);
    outputs = (uint32_t)image.bytes.length;
    put_outputs(&image, letters);
    put_u64(out, 0);
    put_u32(out, words);
    put_u32(out, outputs);
    put_u32(out, (uint32_t)image.bytes.length);
    put_u32(out, (uint32_t)image.bytes.length);
    put_bytes(out, image.bytes.bytes, image.bytes.length);
    put_u32(out, image.count);
    for (i = 0; i < image.count; i++)
        put_u32(out, image.links[i]);
    memory_give(image.bytes.bytes);
}
