/*
 * The self-test: this process plays who gives the agents their orders, and real agents of this same
 * program obey.
 */
#include "self_test.h"

#include "memory.h"
#include "self.h"
#include "tap.h"

static HANDLE start_resident(void)
{
    wchar_t *environment = self_environment(NULL, ROLE_RESIDENT);
    wchar_t folder[MAX_PATH];
    PROCESS_INFORMATION made;
    STARTUPINFOW startup;
    BOOL created;

    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESTDHANDLES;
    GetTempPathW(MAX_PATH, folder);
    created = CreateProcessW(self_path(), NULL, NULL, NULL, FALSE, CREATE_UNICODE_ENVIRONMENT,
                             environment, folder, &startup, &made);
    memory_give(environment);
    if (!created)
        return NULL;
    CloseHandle(made.hThread);
    return made.hProcess;
}

static uint32_t microseconds_since(LARGE_INTEGER then)
{
    LARGE_INTEGER now, frequency;

    QueryPerformanceCounter(&now);
    QueryPerformanceFrequency(&frequency);
    return (uint32_t)((now.QuadPart - then.QuadPart) * 1000000 / frequency.QuadPart);
}

static void measure(struct peer *resident, struct peer *app)
{
    struct look_item items[2] = {{1, app->pid, NULL}, {2, app->tid, NULL}};
    struct seen_object objects[2];
    struct seen_process process;
    uint32_t calls, surveys, looks;
    LARGE_INTEGER begin;
    int i;

    QueryPerformanceCounter(&begin);
    for (i = 0; i < 100; i++)
        desk_value(app, 'u', "GetCurrentThreadId", "");
    calls = microseconds_since(begin);
    for (i = 0; i < 100; i++)
        desk_survey(resident, app->pid, &process);
    surveys = microseconds_since(begin);
    for (i = 0; i < 100; i++)
        desk_look(resident, 2, items, objects);
    looks = microseconds_since(begin);
    tap_note("a call takes %u us, a SURVEY %u us, a LOOK at 2 objects %u us", calls / 100,
             (surveys - calls) / 100, (looks - surveys) / 100);
}

static void test_first_process(struct peer *resident, struct peer *app)
{
    struct seen_process process;
    LARGE_INTEGER begin;

    QueryPerformanceCounter(&begin);
    tap_ok(desk_start(resident, app), "START makes a process that says hello as it was announced");
    tap_note("that took %u us", microseconds_since(begin));
    tap_equal(app->hello, 1, "it says that it is an agent thread");
    tap_equal(desk_survey(resident, app->pid, &process), 1, "SURVEY sees one process");
    tap_ok(process.found && process.running, "it runs");
    tap_ok(!process.standard[0] && !process.standard[1] && !process.standard[2],
           "it has no standard handles");
    tap_ok(desk_row(&process, app->row) != NULL, "its table has the connection it announced");
    tap_ok(desk_row(&process, app->row) && desk_row(&process, app->row)->attributes == 0,
           "which is not inheritable");
}

static void test_end(struct peer *resident, struct peer *app)
{
    HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, app->pid);
    struct seen_process seen;

    tap_equal(desk_end(resident), 0, "END leaves no process");
    tap_ok(desk_closed(app), "their connections are closed");
    tap_ok(process && WaitForSingleObject(process, 0) == WAIT_OBJECT_0, "they have ended");
    tap_equal(desk_survey(resident, app->pid, &seen), 0, "nothing is watched any more");
    CloseHandle(process);
}

static void test_clean(struct peer *resident)
{
    wchar_t path[MAX_PATH + 32];
    HANDLE file;

    GetTempPathW(MAX_PATH, path);
    lstrcatW(path, L"handlebook-self-test.tmp");
    file = CreateFileW(path, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
    CloseHandle(file);
    desk_clean(resident, path);
    tap_equal(GetFileAttributesW(path), INVALID_FILE_ATTRIBUTES, "CLEAN deletes a file");
}

static void test_life(struct peer *resident)
{
    struct peer app;

    test_first_process(resident, &app);
    self_test_calls(&app);
    self_test_threads(resident, &app);
    self_test_waits(&app);
    self_test_objects(resident, &app);
    self_test_processes(resident, &app);
    measure(resident, &app);
    test_end(resident, &app);
    desk_hang_up(&app);
    test_clean(resident);
}

static void test_refusal(struct peer *resident)
{
    static const uint8_t nonsense[] = {0x77, 0x77};
    struct reader in = desk_ask(resident, nonsense, sizeof nonsense);

    tap_equal(take_u32(&in), ERROR_INVALID_FUNCTION, "an unknown command is refused");
    tap_equal(desk_watch(resident, 0x7FFFFFF0), ERROR_INVALID_PARAMETER,
              "WATCH refuses a process that does not exist");
}

/* The resident's own end takes what it started along. */
static void test_farewell(struct peer *resident, HANDLE process)
{
    struct peer left;

    tap_ok(desk_start(resident, &left), "a second scenario begins");
    desk_hang_up(resident);
    tap_equal(WaitForSingleObject(process, DESK_PATIENCE), WAIT_OBJECT_0,
              "the resident ends when its connection does");
    tap_ok(desk_closed(&left), "and the processes it has started end with it");
    desk_hang_up(&left);
}

int self_test_run(void)
{
    LARGE_INTEGER begin;
    struct peer resident;
    HANDLE process;

    QueryPerformanceCounter(&begin);
    wire_exit_code = 1;
    tap_begin();
    tap_ok(desk_open(), "a loopback port opens");
    process = start_resident();
    tap_ok(process != NULL, "a resident starts");
    if (!tap_ok(desk_accept(&resident, DESK_PATIENCE), "it says hello with its token"))
        return tap_end() ? 1 : 0;
    tap_note("that took %u us", microseconds_since(begin));
    tap_equal(resident.hello, 0, "it says that it is the resident");
    tap_equal(resident.pid, GetProcessId(process), "it says its process id");
    test_refusal(&resident);
    test_life(&resident);
    test_farewell(&resident, process);
    CloseHandle(process);
    return tap_end() ? 1 : 0;
}

int usage(void)
{
    tap_text("usage: agent --self-test\r\n"
             "Otherwise Handlebook starts it, and HANDLEBOOK_AGENT says where to connect.\r\n");
    return 2;
}
