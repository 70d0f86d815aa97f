/*
 * The environment of a process of the scenario. A system may add variables of its own to whatever a
 * process is given, as it has handles of its own; a list of what was given, in a variable, tells them
 * apart.
 */
#include "environment.h"

#include "memory.h"

#define GIVEN L"HANDLEBOOK_GIVEN"
#define SEPARATOR L'\1'
#define LONGEST 32767 /* Microsoft, "SetEnvironmentVariable" */

static void put_units(struct writer *out, const wchar_t *text, size_t units)
{
    put_bytes(out, text, units * sizeof(wchar_t));
}

/* A string of the block, with its zero, and of the list. */
static void put_string(struct writer *block, struct writer *list, const wchar_t *string)
{
    put_units(block, string, wcslen(string) + 1);
    put_units(list, string, wcslen(string));
    put_u16(list, SEPARATOR);
}

static void put_strings(struct writer *block, struct writer *list, const wchar_t *strings)
{
    for (; strings && *strings; strings += wcslen(strings) + 1)
        put_string(block, list, strings);
}

void environment_put(struct writer *block, const wchar_t *strings)
{
    struct writer list = {NULL, 0, 0};
    wchar_t *own = strings ? NULL : GetEnvironmentStringsW();

    put_units(&list, GIVEN L"=", wcslen(GIVEN) + 1);
    put_strings(block, &list, strings ? strings : own);
    put_u16(&list, 0);
    if (list.length < LONGEST * sizeof(wchar_t))
        put_bytes(block, list.bytes, list.length);
    if (own)
        FreeEnvironmentStringsW(own);
    memory_give(list.bytes);
}

wchar_t *environment_widen(const char *strings)
{
    const char *end = strings;
    wchar_t *wide;
    int length;

    while (*end)
        end += strlen(end) + 1;
    length = (int)(end - strings) + 1;
    wide = memory_take(2 * (size_t)(length + 1) * sizeof *wide);
    MultiByteToWideChar(CP_ACP, 0, strings, length, wide, length);
    return wide;
}

/* The list as a block; NULL if there is none. To be given back. */
static wchar_t *take_given(void)
{
    DWORD i, length = GetEnvironmentVariableW(GIVEN, NULL, 0);
    wchar_t *given;

    if (length == 0)
        return NULL;
    given = memory_take((length + 1) * sizeof *given);
    GetEnvironmentVariableW(GIVEN, given, length);
    SetEnvironmentVariableW(GIVEN, NULL);
    for (i = 0; i < length; i++)
        if (given[i] == SEPARATOR)
            given[i] = 0;
    return given;
}

/* How long the name of a string is; names of the system's own kind begin with an equals sign. */
static int name_length(const wchar_t *string)
{
    int length = 1;

    while (string[length] && string[length] != L'=')
        length++;
    return length;
}

static BOOL is_given(const wchar_t *given, const wchar_t *name, int length)
{
    for (; *given; given += wcslen(given) + 1)
        if (CompareStringOrdinal(given, name_length(given), name, length, TRUE) == CSTR_EQUAL)
            return TRUE;
    return FALSE;
}

static void take_others_out(const wchar_t *given)
{
    wchar_t *own = GetEnvironmentStringsW();
    wchar_t *next = own;
    size_t length;

    for (; next && *next; next += length + 1) {
        int name = name_length(next);

        length = wcslen(next);
        if (!is_given(given, next, name)) {
            next[name] = 0;
            SetEnvironmentVariableW(next, NULL);
        }
    }
    if (own)
        FreeEnvironmentStringsW(own);
}

void environment_learn(BOOL is_first)
{
    wchar_t *given = take_given();

    if (!given)
        return;
    if (is_first)
        SetEnvironmentStringsW(given);
    else
        take_others_out(given);
    memory_give(given);
}
