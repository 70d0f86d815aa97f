/*
 * What this agent knows of itself.
 */
#include "self.h"

#include "environment.h"
#include "memory.h"

#define VARIABLE L"HANDLEBOOK_AGENT"
#define TOKEN 32
#define LONGEST_VALUE 64
#define LONGEST_PATH 32768
#define MOST_ATTEMPTS 3

static wchar_t prefix[LONGEST_VALUE]; /* port:token: */
static char token[TOKEN];
static uint16_t port;
static enum role own_role;

static const wchar_t *const role_names[] = {L"", L"resident", L"first", L"child"};

static enum role role_of(const wchar_t *name)
{
    int i;

    for (i = ROLE_RESIDENT; i <= ROLE_CHILD; i++)
        if (wcscmp(name, role_names[i]) == 0)
            return (enum role)i;
    return ROLE_NONE;
}

/* Reads digits and a colon; NULL if they are not a port and its end. */
static const wchar_t *read_port(const wchar_t *next)
{
    uint32_t number = 0;

    while (*next >= L'0' && *next <= L'9' && number <= 0xFFFF)
        number = 10 * number + (uint32_t)(*next++ - L'0');
    port = (uint16_t)number;
    return *next == L':' && number > 0 && number <= 0xFFFF ? next + 1 : NULL;
}

static const wchar_t *read_token(const wchar_t *next)
{
    int i;

    for (i = 0; i < TOKEN; i++) {
        if (next[i] == 0)
            return NULL;
        token[i] = (char)next[i];
    }
    return next[TOKEN] == L':' ? next + TOKEN + 1 : NULL;
}

enum role self_learn(void)
{
    wchar_t value[LONGEST_VALUE];
    const wchar_t *next = value;
    DWORD length = GetEnvironmentVariableW(VARIABLE, value, LONGEST_VALUE);

    if (length == 0 || length >= LONGEST_VALUE)
        return ROLE_NONE;
    SetEnvironmentVariableW(VARIABLE, NULL);
    next = read_port(next);
    if (next)
        next = read_token(next);
    if (!next)
        return ROLE_NONE;
    memcpy(prefix, value, (size_t)(next - value) * sizeof(wchar_t));
    own_role = role_of(next);
    environment_learn(own_role == ROLE_FIRST);
    return own_role;
}

void self_pretend(uint16_t own_port, const char *own_token)
{
    wchar_t digits[6];
    wchar_t *next = prefix;
    int i = 0;

    port = own_port;
    memcpy(token, own_token, TOKEN);
    for (; own_port; own_port /= 10)
        digits[i++] = (wchar_t)(L'0' + own_port % 10);
    while (i > 0)
        *next++ = digits[--i];
    *next++ = L':';
    for (i = 0; i < TOKEN; i++)
        *next++ = (wchar_t)token[i];
    *next++ = L':';
    *next = 0;
}

const wchar_t *self_path(void)
{
    static wchar_t path[LONGEST_PATH];

    if (!path[0])
        GetModuleFileNameW(NULL, path, LONGEST_PATH);
    return path;
}

const wchar_t *WINAPI self_command_line(void)
{
    return own_role == ROLE_CHILD ? GetCommandLineW() : L"";
}

void self_connect(struct channel *channel, struct writer *frame, enum hello hello)
{
    if (!channel_connect(channel, port))
        ExitProcess(ERROR_CONNECTION_REFUSED);
    frame_begin(frame);
    put_bytes(frame, token, TOKEN);
    put_u8(frame, (uint8_t)hello);
    put_u32(frame, GetCurrentProcessId());
    put_u32(frame, GetCurrentThreadId());
    put_u64(frame, (uint64_t)channel->socket);
    channel_send(channel, frame);
}

static void put_text(struct writer *out, const wchar_t *text)
{
    put_bytes(out, text, wcslen(text) * sizeof(wchar_t));
}

wchar_t *self_environment(const wchar_t *strings, enum role role)
{
    struct writer block = {NULL, 0, 0};

    environment_put(&block, strings);
    put_text(&block, VARIABLE L"=");
    put_text(&block, prefix);
    put_text(&block, role_names[role]);
    put_u32(&block, 0);
    return (wchar_t *)block.bytes;
}

BOOL self_try_again(BOOL created, int *attempts)
{
    return !created && GetLastError() == ERROR_INTERNAL_ERROR && ++*attempts < MOST_ATTEMPTS;
}
