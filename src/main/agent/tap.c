/*
 * Test results in TAP version 13, written to standard output.
 */
#include "tap.h"

#include "wire.h"

#include <stdarg.h>

static uint32_t tests;
static uint32_t failures;

static void put_text(struct writer *line, const char *text)
{
    put_bytes(line, text, strlen(text));
}

static void put_number(struct writer *line, uint64_t number, uint32_t base)
{
    char digits[20];
    size_t first = sizeof digits;

    do
        digits[--first] = "0123456789abcdef"[number % base];
    while ((number /= base) != 0);
    put_bytes(line, digits + first, sizeof digits - first);
}

static void put_value(struct writer *line, char letter, va_list *values)
{
    switch (letter) {
    case 's':
        put_text(line, va_arg(*values, const char *));
        break;
    case 'u':
        put_number(line, va_arg(*values, uint32_t), 10);
        break;
    case 'x':
        put_number(line, va_arg(*values, uint64_t), 16);
        break;
    }
}

static void write_out(const void *bytes, size_t length)
{
    DWORD written;

    WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), bytes, (DWORD)length, &written, NULL);
}

void tap_text(const char *text)
{
    write_out(text, strlen(text));
}

static void say_values(const char *start, const char *format, va_list *values)
{
    static struct writer line;

    line.length = 0;
    put_text(&line, start);
    for (; *format; format++)
        if (*format == '%')
            put_value(&line, *++format, values);
        else
            put_u8(&line, (uint8_t)*format);
    put_u8(&line, '\n');
    write_out(line.bytes, line.length);
}

static void say(const char *format, ...)
{
    va_list values;

    va_start(values, format);
    say_values("", format, &values);
    va_end(values);
}

void tap_note(const char *format, ...)
{
    va_list values;

    va_start(values, format);
    say_values("# ", format, &values);
    va_end(values);
}

void tap_begin(void)
{
    say("TAP version 13");
}

BOOL tap_ok(BOOL passed, const char *says)
{
    tests++;
    if (!passed)
        failures++;
    say("%s %u - %s", passed ? "ok" : "not ok", tests, says);
    return passed;
}

BOOL tap_equal(uint64_t actual, uint64_t expected, const char *says)
{
    if (!tap_ok(actual == expected, says))
        tap_note("expected 0x%x, but it was 0x%x", expected, actual);
    return actual == expected;
}

int tap_end(void)
{
    say("1..%u", tests);
    if (failures)
        tap_note("%u of %u failed", failures, tests);
    return (int)failures;
}
