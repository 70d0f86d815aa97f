/*
 * The self-test's threads: each has its own connection, a suspended one is silent, an ended one
 * hangs up; and none leaves a row behind.
 */
#include "self_test.h"

#include "reserve.h"
#include "tap.h"

/* Makes a thread; its handle in the process. */
static HANDLE create(struct peer *app, uint32_t flags, DWORD *tid)
{
    struct reader in = desk_call(app, "CreateThread", "auuuuO", -1, 0u, 0u, 0u, flags);

    *tid = take_u32(&in);
    return (HANDLE)app->word;
}

static uint32_t suspensions(struct peer *resident, DWORD tid)
{
    struct look_item item = {2, tid, NULL};
    struct seen_object seen;

    desk_look(resident, 1, &item, &seen);
    return seen.detail == 5 ? seen.detail_fields[3] : UINT32_MAX;
}

static void test_suspension(struct peer *resident, struct peer *app, struct peer *thread,
                            HANDLE handle)
{
    struct reader in;

    tap_equal(desk_value(app, 'u', "SuspendThread", "h", handle), 0, "SuspendThread");
    desk_post(thread, "GetCurrentThreadId", "");
    tap_ok(!desk_answer(thread, &in, DESK_SILENCE), "a suspended thread does not answer");
    tap_equal(suspensions(resident, thread->tid), 1, "LOOK sees that it is suspended");
    tap_equal(desk_value(app, 'u', "ResumeThread", "h", handle), 1, "ResumeThread");
    tap_ok(desk_answer(thread, &in, DESK_PATIENCE) && thread->word == thread->tid,
           "resumed, it answers");
    tap_equal(suspensions(resident, thread->tid), 0, "LOOK sees that it is not suspended");
}

static void test_exit(struct peer *resident, struct peer *app)
{
    struct peer thread;
    DWORD tid;
    HANDLE handle = create(app, 0, &tid);

    tap_ok(handle && desk_accept(&thread, DESK_PATIENCE), "CreateThread: a thread says hello");
    tap_ok(thread.tid == tid && thread.pid == app->pid, "it says its ids");
    tap_equal(desk_value(&thread, 'u', "GetCurrentThreadId", ""), tid, "it makes calls");
    tap_equal(desk_value(app, 'u', "GetCurrentThreadId", ""), app->tid, "and so does the first");
    test_suspension(resident, app, &thread, handle);
    desk_post(&thread, "ExitThread", "u", 5u);
    tap_ok(desk_closed(&thread), "ExitThread closes its connection");
    tap_ok(desk_ended(resident, 2, tid, DESK_PATIENCE), "WAIT sees it end");
    tap_equal(desk_value(app, 'i', "GetExitCodeThread", "hO", handle), 5, "with its exit code");
    desk_hang_up(&thread);
    desk_call(app, "CloseHandle", "h", handle);
}

static void test_termination(struct peer *resident, struct peer *app)
{
    struct peer thread;
    DWORD tid;
    HANDLE handle = create(app, CREATE_SUSPENDED, &tid);

    tap_ok(handle && desk_nobody(), "a thread made suspended says nothing");
    desk_value(app, 'u', "ResumeThread", "h", handle);
    tap_ok(desk_accept(&thread, DESK_PATIENCE) && thread.tid == tid, "resumed, it says hello");
    tap_equal(desk_value(app, 'u', "TerminateThread", "hu", handle, 9u), 1, "TerminateThread");
    tap_ok(desk_closed(&thread), "its connection is closed");
    tap_ok(desk_ended(resident, 2, tid, DESK_PATIENCE), "it ends");
    desk_hang_up(&thread);
    desk_call(app, "CloseHandle", "h", handle);
}

static void test_self_termination(struct peer *resident, struct peer *app)
{
    struct peer thread;
    DWORD tid;
    HANDLE handle = create(app, 0, &tid);

    tap_ok(desk_accept(&thread, DESK_PATIENCE), "another thread says hello");
    desk_post(&thread, "TerminateThread", "hu", GetCurrentThread(), 7u);
    tap_ok(desk_closed(&thread), "a thread that terminates itself hangs up");
    tap_ok(desk_ended(resident, 2, tid, DESK_PATIENCE), "it ends");
    tap_equal(desk_value(app, 'i', "GetExitCodeThread", "hO", handle), 7, "with its exit code");
    desk_hang_up(&thread);
    desk_call(app, "CloseHandle", "h", handle);
}

/* Whether the thread is refused to close the value. */
static BOOL means_nothing(struct peer *thread, HANDLE value)
{
    return desk_value(thread, 'u', "CloseHandle", "h", value) == 0 &&
           thread->last_error == ERROR_INVALID_HANDLE;
}

static void test_stale_handle(struct peer *app)
{
    HANDLE stale = (HANDLE)desk_value(app, 'h', "CreateMutexW", "aus", -1, 0u, NULL);
    struct peer thread;
    HANDLE handle;
    DWORD tid;

    desk_call(app, "CloseHandle", "h", stale);
    handle = create(app, 0, &tid);
    tap_equal((uint64_t)handle, (uint64_t)stale, "a closed handle's value is given out again");
    desk_call(app, "CloseHandle", "h", handle);
    tap_ok(desk_accept(&thread, DESK_PATIENCE) && means_nothing(&thread, stale),
           "a closed handle means nothing to a thread made later");
    tap_ok((uintptr_t)app->row < RESERVE_BORDER && (uintptr_t)thread.row < RESERVE_BORDER &&
               (uintptr_t)stale >= RESERVE_BORDER,
           "a border divides the connections' handles from the scenario's");
    desk_post(&thread, "ExitThread", "u", 0u);
    tap_ok(desk_closed(&thread), "the thread exits");
    desk_hang_up(&thread);
    stale = (HANDLE)desk_value(app, 'h', "CreateMutexW", "aus", -1, 0u, NULL);
    tap_ok((uintptr_t)stale >= RESERVE_BORDER, "its place below the border is not given away");
    desk_call(app, "CloseHandle", "h", stale);
}

void self_test_threads(struct peer *resident, struct peer *app)
{
    struct seen_process before, after;

    desk_survey(resident, app->pid, &before);
    test_exit(resident, app);
    test_termination(resident, app);
    test_self_termination(resident, app);
    test_stale_handle(app);
    desk_survey(resident, app->pid, &after);
    tap_equal(after.rows, before.rows, "threads that are gone leave no row");
}
