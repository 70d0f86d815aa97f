/*
 * The self-test's files, mailslots, pipes and environment: bytes that move, threads that wait for
 * them, and what a child is told.
 */
#include "self_test.h"

#include "tap.h"

#define PIPE_NAME L"\\\\.\\pipe\\handlebook-self-test"
#define SLOT_NAME L"\\\\.\\mailslot\\handlebook-self-test"

/* A Transferred: whether it succeeded and moved so many bytes, and these if it has read. */
static BOOL moved(struct reader *in, BOOL succeeds, const char *bytes, uint32_t count)
{
    const struct bytes *buffer;

    if (take_u32(in) != (uint32_t)succeeds || take_u32(in) != count)
        return FALSE;
    buffer = take_bytes(in);
    return bytes ? buffer->count == count && memcmp(buffer->items, bytes, count) == 0
                 : buffer->count == 0;
}

static BOOL writes(struct peer *peer, HANDLE handle, const char *text)
{
    uint32_t length = (uint32_t)strlen(text);
    struct reader in = desk_call(peer, "WriteFile", "hbo", handle, text, length, (uint64_t)0);

    return moved(&in, TRUE, NULL, length);
}

static BOOL reads(struct peer *peer, HANDLE handle, uint32_t most, const char *text)
{
    struct reader in = desk_call(peer, "ReadFile", "huo", handle, most, (uint64_t)0);

    return moved(&in, TRUE, text, (uint32_t)strlen(text));
}

static HANDLE opened(struct peer *peer, const wchar_t *name, uint32_t access, uint32_t disposition,
                   uint32_t flags)
{
    return (HANDLE)desk_value(peer, 'h', "CreateFile", "suuauuh", name, access, 7u, -1,
                              disposition, flags, NULL);
}

static void test_file(struct peer *app)
{
    HANDLE file = opened(app, L"handlebook-notes.txt", GENERIC_READ | GENERIC_WRITE, CREATE_ALWAYS, 0);
    struct reader in;

    tap_ok(writes(app, file, "hello"), "WriteFile writes to a file");
    in = desk_call(app, "SetFilePointer", "huxu", file, 1u, (uint32_t)FILE_BEGIN);
    tap_ok(take_u8(&in) && take_u64(&in) == 1, "SetFilePointer");
    tap_ok(reads(app, file, 9, "ello"), "ReadFile reads from there");
    tap_ok(reads(app, file, 9, ""), "and then nothing");
    in = desk_call(app, "SetFilePointer", "huxu", file, (uint32_t)-9, (uint32_t)FILE_BEGIN);
    tap_ok(!take_u8(&in) && app->last_error == ERROR_NEGATIVE_SEEK, "SetFilePointer refuses");
    in = desk_call(app, "SetFilePointerEx", "hqu", file, (uint64_t)2, (uint32_t)FILE_BEGIN);
    tap_ok(take_u8(&in) && take_u64(&in) == 2, "SetFilePointerEx");
    tap_equal(desk_value(app, 'u', "SetEndOfFile", "h", file), 1, "SetEndOfFile");
    in = desk_call(app, "GetFileSize", "h", file);
    tap_ok(take_u8(&in) && take_u64(&in) == 2, "GetFileSize");
    in = desk_call(app, "GetFileSizeEx", "h", file);
    tap_ok(take_u8(&in) && take_u64(&in) == 2, "GetFileSizeEx");
    in = desk_call(app, "GetFileType", "h", file);
    tap_ok(take_u32(&in) == FILE_TYPE_DISK && !take_u8(&in), "GetFileType");
    tap_equal(desk_value(app, 'u', "FlushFileBuffers", "h", file), 1, "FlushFileBuffers");
    desk_call(app, "CloseHandle", "h", file);
    tap_equal(desk_value(app, 'u', "DeleteFile", "s", L"handlebook-notes.txt"), 1, "DeleteFile");
}

static void test_mailslot(struct peer *app)
{
    HANDLE slot = (HANDLE)desk_value(app, 'h', "CreateMailslot", "suua", SLOT_NAME, 20u, 0u, -1);
    HANDLE client = opened(app, SLOT_NAME, GENERIC_WRITE, OPEN_EXISTING, 0);
    struct reader in;

    tap_ok(writes(app, client, "message"), "WriteFile posts a message");
    in = desk_call(app, "GetMailslotInfo", "h", slot);
    tap_ok(take_u8(&in) && take_u32(&in) == 20 && take_u32(&in) == 7, "GetMailslotInfo");
    tap_ok(reads(app, slot, 20, "message"), "ReadFile takes it out");
    tap_equal(desk_value(app, 'u', "SetMailslotInfo", "hu", slot, 5u), 1, "SetMailslotInfo");
    in = desk_call(app, "ReadFile", "huo", slot, 20u, (uint64_t)0);
    tap_ok(moved(&in, FALSE, "", 0) && app->last_error == ERROR_SEM_TIMEOUT, "a reader gives up");
    desk_call(app, "CloseHandle", "h", client);
    desk_call(app, "CloseHandle", "h", slot);
}

static void test_anonymous_pipe(struct peer *resident, struct peer *app)
{
    struct reader in = desk_call(app, "CreatePipe", "au", -1, 0u);
    BOOL created = take_u8(&in);
    HANDLE reading = take_handle(&in);
    HANDLE writing = take_handle(&in);
    struct look_item items[2] = {{0, app->pid, reading}, {4, app->pid, reading}};
    struct seen_object seen[2];

    tap_ok(created && reading && writing, "CreatePipe");
    tap_ok(writes(app, writing, "bytes"), "WriteFile writes into a pipe");
    desk_look(resident, 1, items, seen);
    tap_ok(seen[0].detail == 10 && seen[0].detail_fields[2] == 3 && seen[0].detail_fields[3] == 5,
           "LOOK sees that it is connected and what waits in it");
    desk_look(resident, 1, items + 1, seen);
    tap_equal(seen[0].detail, 0, "but asks no end that is busy");
    in = desk_call(app, "PeekNamedPipe", "hu", reading, 2u);
    tap_ok(take_u8(&in) && take_bytes(&in)->count == 2 && take_u32(&in) == 5, "PeekNamedPipe");
    tap_ok(reads(app, reading, 9, "bytes"), "ReadFile reads from it");
    desk_call(app, "CloseHandle", "h", writing);
    in = desk_call(app, "ReadFile", "huo", reading, 9u, (uint64_t)0);
    tap_ok(moved(&in, FALSE, "", 0) && app->last_error == ERROR_BROKEN_PIPE, "until it is broken");
    desk_call(app, "CloseHandle", "h", reading);
}

static HANDLE listening(struct peer *app, uint32_t flags)
{
    return (HANDLE)desk_value(app, 'h', "CreateNamedPipe", "suuuuuua", PIPE_NAME,
                              PIPE_ACCESS_DUPLEX | flags,
                              (uint32_t)(PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE), 1u, 64u, 64u,
                              0u, -1);
}

static void test_named_pipe(struct peer *app)
{
    HANDLE server = listening(app, 0);
    HANDLE client = opened(app, PIPE_NAME, GENERIC_READ | GENERIC_WRITE, OPEN_EXISTING, 0);
    struct reader in;

    tap_ok(server != INVALID_HANDLE_VALUE && client != INVALID_HANDLE_VALUE, "CreateNamedPipe");
    tap_ok(desk_value(app, 'u', "ConnectNamedPipe", "ho", server, (uint64_t)0) == 0 &&
               app->last_error == ERROR_PIPE_CONNECTED,
           "ConnectNamedPipe: somebody is there already");
    tap_equal(desk_value(app, 'u', "WaitNamedPipe", "su", PIPE_NAME, 1u), 0, "WaitNamedPipe");
    tap_ok(writes(app, client, "message"), "a message is written");
    in = desk_call(app, "ReadFile", "huo", server, 4u, (uint64_t)0);
    tap_ok(moved(&in, FALSE, "mess", 4) && app->last_error == ERROR_MORE_DATA,
           "and read in parts, the first with ERROR_MORE_DATA");
    tap_ok(reads(app, server, 4, "age"), "the last as a success");
    in = desk_call(app, "GetNamedPipeInfo", "h", server);
    tap_ok(take_u8(&in) && take_u32(&in) == (PIPE_SERVER_END | PIPE_TYPE_MESSAGE) &&
               take_u32(&in) == 64,
           "GetNamedPipeInfo");
    tap_equal(desk_value(app, 'u', "SetNamedPipeHandleState", "hzxx", client,
                         (uint32_t)PIPE_READMODE_MESSAGE),
              1, "SetNamedPipeHandleState");
    in = desk_call(app, "GetNamedPipeHandleState", "h", client);
    tap_ok(take_u8(&in) && take_u32(&in) == PIPE_READMODE_MESSAGE && take_u32(&in) == 1,
           "GetNamedPipeHandleState");
    tap_equal(desk_value(app, 'i', "GetNamedPipeClientProcessId", "h", server), app->pid,
              "GetNamedPipeClientProcessId");
    tap_equal(desk_value(app, 'i', "GetNamedPipeServerProcessId", "h", client), app->pid,
              "GetNamedPipeServerProcessId");
    tap_equal(desk_value(app, 'u', "ImpersonateNamedPipeClient", "h", server), 1,
              "ImpersonateNamedPipeClient");
    tap_equal(desk_value(app, 'u', "RevertToSelf", ""), 1, "RevertToSelf");
    tap_equal(desk_value(app, 'u', "DisconnectNamedPipe", "h", server), 1, "DisconnectNamedPipe");
    desk_call(app, "CloseHandle", "h", client);
    desk_call(app, "CloseHandle", "h", server);
}

static void test_overlapped(struct peer *app)
{
    HANDLE server = listening(app, FILE_FLAG_OVERLAPPED);
    HANDLE client = opened(app, PIPE_NAME, GENERIC_READ | GENERIC_WRITE, OPEN_EXISTING, 0);
    struct reader in = desk_call(app, "ReadFile", "huo", server, 9u, (uint64_t)1);

    tap_ok(moved(&in, FALSE, "", 0) && app->last_error == ERROR_IO_PENDING,
           "an overlapped operation goes on");
    in = desk_call(app, "GetOverlappedResult", "hou", server, (uint64_t)1, 0u);
    tap_ok(moved(&in, FALSE, "", 0) && app->last_error == ERROR_IO_INCOMPLETE,
           "GetOverlappedResult: it does");
    writes(app, client, "late");
    in = desk_call(app, "GetOverlappedResult", "hou", server, (uint64_t)1, 1u);
    tap_ok(moved(&in, TRUE, "late", 4), "until it has ended");
    desk_call(app, "ReadFile", "huo", server, 9u, (uint64_t)2);
    tap_equal(desk_value(app, 'u', "CancelIoEx", "ho", server, (uint64_t)2), 1, "CancelIoEx");
    in = desk_call(app, "GetOverlappedResult", "hou", server, (uint64_t)2, 1u);
    tap_ok(moved(&in, FALSE, "", 0) && app->last_error == ERROR_OPERATION_ABORTED,
           "breaks it off");
    desk_call(app, "ReadFile", "huo", server, 9u, (uint64_t)3);
    tap_equal(desk_value(app, 'u', "CancelIo", "h", server), 1, "CancelIo as well");
    desk_call(app, "CloseHandle", "h", client);
    desk_call(app, "CloseHandle", "h", server);
}

static BOOL told(struct reader in, uint32_t value, const wchar_t *text)
{
    const wchar_t *stored;

    if (take_u32(&in) != value)
        return FALSE;
    stored = take_string(&in);
    return text ? stored && wcscmp(stored, text) == 0 : !stored;
}

static void test_environment(struct peer *app)
{
    struct reader in;

    tap_equal(desk_value(app, 'u', "SetEnvironmentVariable", "ss", L"HANDLEBOOK_COLOUR", L"red"), 1,
              "SetEnvironmentVariable");
    tap_ok(told(desk_call(app, "GetEnvironmentVariable", "su", L"Handlebook_Colour", 9u), 3, L"red"),
           "GetEnvironmentVariable");
    tap_ok(told(desk_call(app, "GetEnvironmentVariable", "su", L"HANDLEBOOK_COLOUR", 3u), 4, NULL),
           "says how much room it wants");
    tap_ok(told(desk_call(app, "GetEnvironmentVariable", "su", L"handlebook none", 9u), 0, NULL) &&
               app->last_error == ERROR_ENVVAR_NOT_FOUND,
           "and refuses what is not there");
    tap_ok(told(desk_call(app, "ExpandEnvironmentStrings", "su", L"<%HANDLEBOOK_COLOUR%>", 9u), 6,
                L"<red>"),
           "ExpandEnvironmentStrings");
    tap_equal(desk_value(app, 'u', "SetEnvironmentVariable", "ss", L"HANDLEBOOK_COLOUR", NULL), 1,
              "SetEnvironmentVariable takes one away");
    in = desk_call(app, "GetStdHandle", "u", (uint32_t)STD_INPUT_HANDLE);
    tap_ok(take_handle(&in) == NULL, "GetStdHandle");
    in = desk_call(app, "GetCommandLine", "");
    tap_equal(take_u32(&in), 0, "GetCommandLine");
}

void self_test_transfers(struct peer *resident, struct peer *app)
{
    test_file(app);
    test_mailslot(app);
    test_anonymous_pipe(resident, app);
    test_named_pipe(app);
    test_overlapped(app);
    test_environment(app);
}
