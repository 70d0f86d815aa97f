/*
 * The fields of a call, for the self-test: what Java writes otherwise.
 */
#include "desk_fields.h"

static void put_string(struct writer *out, const wchar_t *text)
{
    if (!text) {
        put_u32(out, 0xFFFFFFFF);
        return;
    }
    put_u32(out, (uint32_t)wcslen(text));
    put_bytes(out, text, wcslen(text) * sizeof(wchar_t));
}

static void put_attributes(struct writer *out, int inheritable)
{
    put_u8(out, inheritable >= 0 ? 1 : 0);
    if (inheritable >= 0) {
        put_u32(out, 0xFFFFFFFF);
        put_u32(out, (uint32_t)inheritable);
    }
}

static void put_counted(struct writer *out, va_list *values)
{
    const void *bytes = va_arg(*values, const void *);
    uint32_t length = va_arg(*values, uint32_t);

    put_u32(out, length);
    put_bytes(out, bytes, length);
}

/* A JobObjectInformation of flags alone. */
static void put_limits(struct writer *out, uint32_t flags)
{
    int i;

    put_u8(out, 1);
    put_u32(out, flags);
    for (i = 0; i < 5; i++)
        put_u32(out, 0);
}

/* A STARTUPINFO that says nothing, but for standard handles. */
static void put_startup_with(struct writer *out, va_list *standard)
{
    int i;

    put_u8(out, 1);
    put_u32(out, STARTF_USESTDHANDLES);
    for (i = 0; i < 3; i++)
        put_u64(out, (uint64_t)(uintptr_t)va_arg(*standard, HANDLE));
    put_u8(out, 0);
}

/* A STARTUPINFO that says nothing, but for its attributes. */
static void put_startup(struct writer *out, BOOL listed, HANDLE only)
{
    int i;

    put_u8(out, 1);
    put_u32(out, 0);
    for (i = 0; i < 3; i++)
        put_u64(out, 0);
    put_u8(out, listed ? 1 : 0);
    if (listed) {
        put_u32(out, 1);
        put_u64(out, (uint64_t)(uintptr_t)only);
        put_u8(out, 0);
    }
}

/* An OVERLAPPED that says nothing but its name; none for 0. */
static void put_overlapped(struct writer *out, uint64_t name)
{
    put_u8(out, name ? 1 : 0);
    if (name) {
        put_u64(out, name);
        put_u64(out, 0); /* the offset's halves */
        put_u64(out, 0); /* no event */
    }
}

void desk_put_field(struct writer *out, char letter, va_list *values)
{
    switch (letter) {
    case 'u':
        put_u32(out, va_arg(*values, uint32_t));
        break;
    case 'q':
        put_u64(out, va_arg(*values, uint64_t));
        break;
    case 'b':
        put_counted(out, values);
        break;
    case 'm':
        put_u32(out, 2);
        put_u64(out, (uint64_t)(uintptr_t)va_arg(*values, HANDLE));
        put_u64(out, (uint64_t)(uintptr_t)va_arg(*values, HANDLE));
        break;
    case 'j':
        put_limits(out, va_arg(*values, uint32_t));
        break;
    case 'h':
        put_u64(out, (uint64_t)(uintptr_t)va_arg(*values, HANDLE));
        break;
    case 's':
        put_string(out, va_arg(*values, const wchar_t *));
        break;
    case 'a':
        put_attributes(out, va_arg(*values, int));
        break;
    case 'e':
        put_u32(out, 0xFFFFFFFF);
        break;
    case 'v':
        put_u32(out, 1);
        put_string(out, va_arg(*values, const wchar_t *));
        break;
    case 'x':
        put_u8(out, 0);
        break;
    case 'z':
        put_u8(out, 1);
        put_u32(out, va_arg(*values, uint32_t));
        break;
    case 'o':
        put_overlapped(out, va_arg(*values, uint64_t));
        break;
    case 'n':
        put_startup(out, FALSE, NULL);
        break;
    case 't':
        put_startup_with(out, values);
        break;
    case 'l':
        put_startup(out, TRUE, va_arg(*values, HANDLE));
        break;
    }
}
