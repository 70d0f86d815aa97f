/*
 * Test results in TAP version 13, written to standard output, which a program without a console of
 * its own may have to look for first.
 */
#include "tap.h"

#include <stdarg.h>
#include <stdio.h>

static int tests;
static int failures;

static HANDLE output(void)
{
    static HANDLE found;

    if (found)
        return found;
    found = GetStdHandle(STD_OUTPUT_HANDLE);
    if ((!found || found == INVALID_HANDLE_VALUE) && AttachConsole(ATTACH_PARENT_PROCESS))
        found = CreateFileW(L"CONOUT$", GENERIC_WRITE, FILE_SHARE_WRITE, NULL, OPEN_EXISTING, 0,
                            NULL);
    return found;
}

void tap_text(const char *text)
{
    DWORD written;

    WriteFile(output(), text, (DWORD)strlen(text), &written, NULL);
}

static void line(const char *format, va_list values)
{
    char text[512];

    vsnprintf(text, sizeof text - 1, format, values);
    text[sizeof text - 2] = 0;
    strcat(text, "\n");
    tap_text(text);
}

static void say(const char *format, ...)
{
    va_list values;

    va_start(values, format);
    line(format, values);
    va_end(values);
}

void tap_note(const char *format, ...)
{
    va_list values;

    tap_text("# ");
    va_start(values, format);
    line(format, values);
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
    say("%s %d - %s", passed ? "ok" : "not ok", tests, says);
    return passed;
}

BOOL tap_equal(uint64_t actual, uint64_t expected, const char *says)
{
    if (!tap_ok(actual == expected, says))
        tap_note("expected 0x%lx, but it was 0x%lx", (unsigned long)expected,
                 (unsigned long)actual);
    return actual == expected;
}

int tap_end(void)
{
    say("1..%d", tests);
    if (failures)
        tap_note("%d of %d failed", failures, tests);
    return failures;
}
