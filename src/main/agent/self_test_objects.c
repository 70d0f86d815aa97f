/*
 * The self-test's looks at file mappings, timers and pipes.
 */
#include "self_test.h"

#include "tap.h"

#define PAGE 4096

static void test_look(struct peer *resident, struct peer *app)
{
    HANDLE mapping = (HANDLE)desk_value(app, 'h', "CreateFileMappingW", "hauuus",
                                        INVALID_HANDLE_VALUE, -1, (uint32_t)PAGE_READWRITE, 0u,
                                        (uint32_t)PAGE, L"handlebook looked at");
    HANDLE timer = (HANDLE)desk_value(app, 'h', "CreateWaitableTimerW", "aus", -1, 0u, NULL);
    struct look_item items[2] = {{3, 0, NULL}, {0, 0, NULL}};
    struct seen_object seen[2];
    size_t length;

    items[0].id = items[1].id = app->pid;
    items[0].row = mapping;
    items[1].row = timer;
    desk_look(resident, 2, items, seen);
    tap_ok(seen[0].detail == 8 && seen[0].detail_fields[0] == PAGE, "LOOK: a file mapping");
    length = wcslen(seen[0].name);
    tap_ok(length > 21 && wcscmp(seen[0].name + length - 21, L"\\handlebook looked at") == 0,
           "and its name, when it is wanted");
    tap_ok(seen[1].detail == 7 && !seen[1].detail_fields[0] && !seen[1].detail_fields[1],
           "LOOK: a timer that is not set");
    desk_call(app, "CloseHandle", "h", mapping);
    desk_call(app, "CloseHandle", "h", timer);
}

/* An end of a pipe says what waits in it, as long as nobody is busy with it. */
static void test_pipe(struct peer *resident, struct peer *app)
{
    struct reader in = desk_call(app, "CreatePipe", "OOau", -1, 0u);
    HANDLE reading = take_handle(&in);
    HANDLE writing = take_handle(&in);
    struct look_item items[2] = {{0, app->pid, reading}, {4, app->pid, reading}};
    struct seen_object seen[2];

    tap_ok(app->word && reading && writing, "CreatePipe");
    tap_equal(desk_value(app, 'u', "WriteFile", "hpuOu", writing, (uint64_t)0, 5u, 0u), 1,
              "WriteFile writes into it");
    desk_look(resident, 1, items, seen);
    tap_ok(seen[0].detail == 10 && seen[0].detail_fields[2] == 3 && seen[0].detail_fields[3] == 5,
           "LOOK sees that it is connected and what waits in it");
    desk_look(resident, 1, items + 1, seen);
    tap_equal(seen[0].detail, 0, "but asks no end that is busy");
    desk_call(app, "CloseHandle", "h", writing);
    desk_call(app, "CloseHandle", "h", reading);
}

void self_test_objects(struct peer *resident, struct peer *app)
{
    test_look(resident, app);
    test_pipe(resident, app);
}
