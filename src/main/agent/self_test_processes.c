/*
 * The self-test's processes: children made by CreateProcess, what they inherit as seen from
 * outside, and how they end.
 */
#include "self_test.h"

#include "tap.h"

#define CREATE "ssaauussnP" /* CreateProcess with nothing to say of the start */
#define CREATE_STANDARD "ssaauusstP"

struct child {
    struct peer peer;
    HANDLE process; /* in the parent's table */
    HANDLE thread;
    DWORD pid;
    DWORD tid;
};

static BOOL take_child(struct peer *app, struct reader in, struct child *child)
{
    memset(child, 0, sizeof *child);
    child->process = take_handle(&in);
    child->thread = take_handle(&in);
    child->pid = take_u32(&in);
    child->tid = take_u32(&in);
    return (uint32_t)app->word != 0;
}

/* The rest of making a child: it says hello and is watched. */
static BOOL arrive(struct peer *resident, struct child *child)
{
    return desk_accept(&child->peer, DESK_PATIENCE) && child->peer.pid == child->pid &&
           child->peer.tid == child->tid && desk_watch(resident, child->pid) == 0;
}

static BOOL create(struct peer *resident, struct peer *app, uint32_t inherit, struct child *child)
{
    return take_child(app,
                      desk_call(app, "CreateProcessW", CREATE, NULL, L"child.exe", -1, -1, inherit,
                                0u, NULL, NULL),
                      child) &&
           arrive(resident, child);
}

static void leave(struct peer *app, struct child *child)
{
    desk_call(app, "CloseHandle", "h", child->process);
    desk_call(app, "CloseHandle", "h", child->thread);
    desk_hang_up(&child->peer);
}

static HANDLE inheritable_mutex(struct peer *app)
{
    return (HANDLE)desk_value(app, 'h', "CreateMutexW", "aus", 1, 0u, NULL);
}

/* Looks at a row of the parent and the row of the same value in the child. */
static void look_at_both(struct peer *resident, struct peer *app, DWORD child, HANDLE row,
                         struct seen_object seen[2])
{
    struct look_item items[2] = {{0, 0, NULL}, {0, 0, NULL}};

    items[0].id = app->pid;
    items[1].id = child;
    items[0].row = items[1].row = row;
    desk_look(resident, 2, items, seen);
}

static void test_objects(struct peer *resident, struct peer *app)
{
    HANDLE event = (HANDLE)desk_value(app, 'h', "CreateEventW", "auus", -1, 1u, 1u, NULL);
    HANDLE semaphore = (HANDLE)desk_value(app, 'h', "CreateSemaphoreW", "auus", -1, 2u, 3u, NULL);
    struct look_item items[4] = {{0, 0, NULL}, {0, 0, NULL}, {0, 0, NULL}, {1, 0, NULL}};
    struct seen_object seen[4];
    int i;

    for (i = 0; i < 4; i++)
        items[i].id = app->pid;
    items[0].row = event;
    items[1].row = semaphore;
    items[2].row = (HANDLE)0x7FF0;
    desk_look(resident, 4, items, seen);
    tap_ok(strcmp(seen[0].type, "Event") == 0 && seen[0].handles == 1, "LOOK: an event");
    tap_ok(seen[0].detail == 2 && seen[0].detail_fields[0] == 1 && seen[0].detail_fields[1] == 1,
           "manual-reset and signalled");
    tap_ok(seen[1].detail == 3 && seen[1].detail_fields[0] == 2 && seen[1].detail_fields[1] == 3,
           "LOOK: a semaphore, 2 of 3");
    tap_equal(seen[2].class, DESK_NO_CLASS, "LOOK: a value that means nothing");
    tap_ok(seen[3].detail == 4 && seen[3].detail_fields[0] == app->pid && seen[3].detail_fields[1],
           "LOOK: a process that runs");
    tap_equal(seen[3].handles, 0, "to which nobody but the resident has a handle");
    desk_call(app, "CloseHandle", "h", event);
    desk_call(app, "CloseHandle", "h", semaphore);
}

static void test_inheritance(struct peer *resident, struct peer *app)
{
    HANDLE mutex = inheritable_mutex(app);
    struct look_item own = {0, 0, NULL};
    struct seen_process process;
    struct seen_object seen[2];
    struct child child;

    own.id = app->pid;
    own.row = mutex;
    desk_look(resident, 1, &own, seen);
    tap_ok(strcmp(seen[0].type, "Mutant") == 0 && seen[0].handles == 1, "one handle to a mutex");
    tap_ok(create(resident, app, 1, &child), "CreateProcess: a child says hello as announced");
    desk_survey(resident, child.pid, &process);
    tap_ok(desk_row(&process, mutex) && (desk_row(&process, mutex)->attributes & 2),
           "it has inherited the row");
    look_at_both(resident, app, child.pid, mutex, seen);
    tap_equal(seen[1].class, 0, "both rows mean one object");
    tap_equal(seen[0].handles, 2, "to which there are two handles now");
    tap_equal(desk_value(&child.peer, 'u', "CloseHandle", "h", mutex), 1, "the child closes its");
    desk_look(resident, 1, &own, seen);
    tap_equal(seen[0].handles, 1, "one is left");
    own.row = child.process;
    desk_look(resident, 1, &own, seen);
    tap_equal(seen[0].handles, 1, "to the child there is the parent's handle");
    desk_post(&child.peer, "ExitProcess", "u", 3u);
    tap_ok(desk_closed(&child.peer), "ExitProcess closes the connection");
    tap_ok(desk_ended(resident, 1, child.pid, DESK_PATIENCE), "WAIT sees the child end");
    tap_equal(desk_survey(resident, child.pid, &process), 2, "SURVEY reports it once more");
    tap_ok(process.found && !process.running && process.code == 3 && process.rows == 0,
           "ended, with its code and no rows");
    tap_equal(desk_survey(resident, child.pid, &process), 1, "and then no more");
    tap_equal(desk_value(app, 'i', "GetExitCodeProcess", "hO", child.process), 3,
              "GetExitCodeProcess");
    tap_ok(!desk_ended(resident, 3, child.pid, DESK_SILENCE),
           "WAIT: its id is not forgotten as long as the parent has a handle to it");
    leave(app, &child);
    tap_ok(desk_ended(resident, 3, child.pid, DESK_PATIENCE), "without one it is");
    desk_call(app, "CloseHandle", "h", mutex);
}

static void test_no_inheritance(struct peer *resident, struct peer *app)
{
    HANDLE mutex = inheritable_mutex(app);
    struct seen_object seen[2];
    struct child child;

    tap_ok(create(resident, app, 0, &child), "a child without inheriting");
    look_at_both(resident, app, child.pid, mutex, seen);
    tap_ok(seen[1].class != 0 && seen[0].handles == 1, "it has not inherited the mutex");
    tap_ok(desk_value(&child.peer, 'u', "CloseHandle", "h", mutex) == 0 &&
               child.peer.last_error == ERROR_INVALID_HANDLE,
           "the value of its handle means nothing there");
    tap_equal(desk_value(app, 'u', "TerminateProcess", "hu", child.process, 8u), 1,
              "TerminateProcess");
    tap_ok(desk_closed(&child.peer), "its connection is closed");
    leave(app, &child);
    desk_call(app, "CloseHandle", "h", mutex);
}

static void test_environment(struct peer *resident, struct peer *app)
{
    struct child child;

    tap_ok(take_child(app,
                      desk_call(app, "CreateProcessW", CREATE, NULL, L"child.exe", -1, -1, 0u,
                                (uint32_t)CREATE_UNICODE_ENVIRONMENT, L"COLOUR=green", NULL),
                      &child) &&
               arrive(resident, &child),
           "a child with an environment of one string says hello");
    leave(app, &child);
}

static void test_standard_handles(struct peer *resident, struct peer *app)
{
    HANDLE mutex = inheritable_mutex(app), stale = (HANDLE)0x66600;
    struct seen_process process;
    struct child child, grandchild;

    tap_ok(take_child(app,
                      desk_call(app, "CreateProcessW", CREATE_STANDARD, NULL, L"child.exe", -1, -1,
                                1u, 0u, NULL, NULL, mutex, stale, INVALID_HANDLE_VALUE),
                      &child) &&
               arrive(resident, &child),
           "a child with standard handles that are no files");
    desk_survey(resident, child.pid, &process);
    tap_ok(process.standard[0] == mutex && process.standard[1] == stale &&
               process.standard[2] == INVALID_HANDLE_VALUE,
           "it has them as they were given");
    tap_ok(create(resident, &child.peer, 1, &grandchild), "a child of that child");
    desk_survey(resident, grandchild.pid, &process);
    tap_ok(process.standard[0] == mutex, "has inherited the one that means something");
    leave(&child.peer, &grandchild);
    leave(app, &child);
    desk_call(app, "CloseHandle", "h", mutex);
}

static void test_suspended(struct peer *resident, struct peer *app)
{
    struct child child;

    tap_ok(take_child(app,
                      desk_call(app, "CreateProcessW", CREATE, NULL, L"child.exe", -1, -1, 0u,
                                (uint32_t)CREATE_SUSPENDED, NULL, NULL),
                      &child),
           "CreateProcess, suspended");
    tap_ok(desk_nobody(), "it says nothing");
    tap_equal(desk_value(app, 'u', "ResumeThread", "h", child.thread), 1, "ResumeThread");
    tap_ok(arrive(resident, &child), "resumed, it says hello");
    leave(app, &child);
}

static void test_broken_frame(struct peer *resident, struct peer *app)
{
    static const uint8_t nonsense[] = {1, 2, 3};
    struct child child;

    tap_ok(create(resident, app, 0, &child), "one more child");
    desk_send(&child.peer, nonsense, sizeof nonsense);
    tap_ok(desk_closed(&child.peer), "a broken frame ends it");
    tap_ok(desk_ended(resident, 1, child.pid, DESK_PATIENCE), "at once");
    leave(app, &child);
}

void self_test_processes(struct peer *resident, struct peer *app)
{
    test_objects(resident, app);
    test_inheritance(resident, app);
    test_no_inheritance(resident, app);
    test_environment(resident, app);
    test_standard_handles(resident, app);
    test_suspended(resident, app);
    test_broken_frame(resident, app);
}
