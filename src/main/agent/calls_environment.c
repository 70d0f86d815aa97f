/*
 * Calls on what a process was started with.
 */
#include "calls.h"
#include "memory.h"
#include "self.h"

void call_GetEnvironmentVariable(const struct GetEnvironmentVariable *in, struct answer *out)
{
    wchar_t *text = memory_take((size_t)in->nSize * sizeof *text);
    DWORD length;
    BOOL failed;

    answer_begin_again();
    length = GetEnvironmentVariableW(in->lpName, text, in->nSize);
    answer_note_error(out);
    failed = length == 0 && out->set && out->lastError;
    answer_Text(out, length, length < in->nSize && !failed ? text : NULL);
    memory_give(text);
}

void call_SetEnvironmentVariable(const struct SetEnvironmentVariable *in, struct answer *out)
{
    answer_Bool(out, SetEnvironmentVariableW(in->lpName, in->lpValue));
}

void call_ExpandEnvironmentStrings(const struct ExpandEnvironmentStrings *in, struct answer *out)
{
    wchar_t *text = memory_take((size_t)in->nSize * sizeof *text);
    DWORD length;

    answer_begin_again();
    length = ExpandEnvironmentStringsW(in->lpSrc, text, in->nSize);
    answer_note_error(out);
    answer_Text(out, length, length > 0 && length <= in->nSize ? text : NULL);
    memory_give(text);
}

void call_GetEnvironmentStrings(struct answer *out)
{
    const wchar_t *block = GetEnvironmentStringsW();

    answer_note_error(out);
    answer_EnvironmentBlock(out, block);
}

void call_FreeEnvironmentStrings(const struct FreeEnvironmentStrings *in, struct answer *out)
{
    answer_Bool(out, FreeEnvironmentStringsW((wchar_t *)(uintptr_t)in->penv));
}

void call_SetEnvironmentStrings(const struct SetEnvironmentStrings *in, struct answer *out)
{
    struct writer block = {NULL, 0, 0};
    BOOL set;
    uint32_t i;

    for (i = 0; i < in->NewEnvironment->count; i++)
        put_bytes(&block, in->NewEnvironment->items[i],
                  (wcslen(in->NewEnvironment->items[i]) + 1) * sizeof(wchar_t));
    put_u32(&block, 0);
    answer_begin_again();
    set = SetEnvironmentStringsW((wchar_t *)block.bytes);
    answer_note_error(out);
    answer_Bool(out, set);
    memory_give(block.bytes);
}

void call_GetCommandLine(struct answer *out)
{
    answer_StringPointer(out, self_command_line());
}

void call_GetStdHandle(const struct GetStdHandle *in, struct answer *out)
{
    answer_HandleOrInvalid(out, GetStdHandle(in->nStdHandle));
}

void call_SetStdHandle(const struct SetStdHandle *in, struct answer *out)
{
    answer_Bool(out, SetStdHandle(in->nStdHandle, in->hHandle));
}
