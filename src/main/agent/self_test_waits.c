/*
 * The self-test's waits: threads that wait do not answer until somebody lets them.
 */
#include "self_test.h"

#include "tap.h"

#define SOON 100 /* milliseconds */

struct waiter {
    struct peer peer;
    HANDLE thread;
};

static BOOL begin(struct peer *app, struct waiter *waiter)
{
    waiter->thread =
        (HANDLE)desk_value(app, 'h', "CreateThread", "auuuuO", -1, 0u, 0u, 0u, 0u);
    return desk_accept(&waiter->peer, DESK_PATIENCE);
}

static void end(struct peer *app, struct waiter *waiter)
{
    desk_post(&waiter->peer, "ExitThread", "u", 0u);
    desk_closed(&waiter->peer);
    desk_hang_up(&waiter->peer);
    desk_call(app, "CloseHandle", "h", waiter->thread);
}

/* Whether the waiter's call comes back with that result. */
static BOOL returns(struct waiter *waiter, DWORD result)
{
    struct reader in;

    return desk_answer(&waiter->peer, &in, DESK_PATIENCE) && (uint32_t)waiter->peer.word == result;
}

static BOOL is_silent(struct waiter *waiter)
{
    struct reader in;

    return !desk_answer(&waiter->peer, &in, DESK_SILENCE);
}

static void test_event(struct peer *app, struct waiter *waiter)
{
    HANDLE event = (HANDLE)desk_value(app, 'h', "CreateEventExW", "asuu", -1, NULL, 0u,
                                      (uint32_t)EVENT_ALL_ACCESS);

    tap_equal(desk_value(app, 'u', "WaitForSingleObject", "hu", event, 0u), WAIT_TIMEOUT,
              "WaitForSingleObject does not wait for no time");
    desk_post(&waiter->peer, "WaitForSingleObject", "hu", event, INFINITE);
    tap_ok(is_silent(waiter), "a thread that waits does not answer");
    tap_equal(desk_value(app, 'u', "SetEvent", "h", event), 1, "SetEvent");
    tap_ok(returns(waiter, WAIT_OBJECT_0), "it comes back");
    desk_post(&waiter->peer, "WaitForSingleObject", "hu", event, (uint32_t)SOON);
    tap_ok(returns(waiter, WAIT_TIMEOUT), "a wait times out");
    desk_call(app, "SetEvent", "h", event);
    tap_equal(desk_value(app, 'u', "ResetEvent", "h", event), 1, "ResetEvent");
    desk_post(&waiter->peer, "WaitForSingleObject", "hu", event, INFINITE);
    is_silent(waiter);
    tap_equal(desk_value(app, 'u', "PulseEvent", "h", event), 1, "PulseEvent");
    tap_ok(returns(waiter, WAIT_OBJECT_0), "releases it");
    desk_call(app, "CloseHandle", "h", event);
}

static void test_mutex(struct peer *app, struct waiter *waiter)
{
    HANDLE mutex = (HANDLE)desk_value(app, 'h', "CreateMutexExW", "asuu", -1, L"handlebook mutex",
                                      (uint32_t)CREATE_MUTEX_INITIAL_OWNER,
                                      (uint32_t)MUTEX_ALL_ACCESS);
    HANDLE opened = (HANDLE)desk_value(app, 'h', "OpenMutexW", "uus", (uint32_t)SYNCHRONIZE, 0u,
                                       L"handlebook mutex");
    HANDLE event = (HANDLE)desk_value(app, 'h', "CreateEventW", "auus", -1, 1u, 0u, NULL);

    tap_ok(mutex && opened, "CreateMutexEx, OpenMutex");
    desk_post(&waiter->peer, "WaitForMultipleObjects", "umuu", 2u, event, opened, 0u, INFINITE);
    tap_ok(is_silent(waiter), "WaitForMultipleObjects waits");
    tap_equal(desk_value(app, 'u', "ReleaseMutex", "h", mutex), 1, "ReleaseMutex");
    tap_ok(returns(waiter, WAIT_OBJECT_0 + 1), "for any of them");
    desk_post(&waiter->peer, "SignalObjectAndWait", "hhuu", mutex, event, INFINITE, 0u);
    tap_equal(desk_value(app, 'u', "WaitForSingleObject", "hu", mutex, INFINITE), WAIT_OBJECT_0,
              "SignalObjectAndWait signals");
    tap_ok(is_silent(waiter), "and waits");
    desk_call(app, "SetEvent", "h", event);
    tap_ok(returns(waiter, WAIT_OBJECT_0), "and comes back");
    desk_call(app, "ReleaseMutex", "h", mutex);
    desk_call(app, "CloseHandle", "h", opened);
    desk_call(app, "CloseHandle", "h", mutex);
    desk_call(app, "CloseHandle", "h", event);
}

static void test_semaphore(struct peer *app)
{
    HANDLE semaphore = (HANDLE)desk_value(app, 'h', "CreateSemaphoreExW", "auusuu", -1, 1u, 3u,
                                          L"handlebook semaphore", 0u,
                                          (uint32_t)SEMAPHORE_ALL_ACCESS);
    HANDLE opened = (HANDLE)desk_value(app, 'h', "OpenSemaphoreW", "uus",
                                       (uint32_t)SEMAPHORE_MODIFY_STATE, 0u,
                                       L"handlebook semaphore");

    tap_ok(semaphore && opened, "CreateSemaphoreEx, OpenSemaphore");
    tap_equal(desk_value(app, 'i', "ReleaseSemaphore", "huO", opened, 2u), 1,
              "ReleaseSemaphore answers the count before");
    tap_equal(desk_value(app, 'i', "ReleaseSemaphore", "huO", opened, 1u), DESK_NOT_STORED,
              "and refuses to exceed the maximum");
    desk_call(app, "CloseHandle", "h", opened);
    desk_call(app, "CloseHandle", "h", semaphore);
}

static void test_sleep(struct waiter *waiter)
{
    struct reader in;

    desk_post(&waiter->peer, "Sleep", "u", (uint32_t)SOON);
    tap_ok(desk_answer(&waiter->peer, &in, DESK_PATIENCE), "Sleep comes back");
}

static void test_timer(struct peer *app, struct waiter *waiter)
{
    HANDLE timer = (HANDLE)desk_value(app, 'h', "CreateWaitableTimerW", "aus", -1, 0u,
                                      L"handlebook timer");
    HANDLE opened = (HANDLE)desk_value(app, 'h', "OpenWaitableTimerW", "uus",
                                       (uint32_t)TIMER_ALL_ACCESS, 0u, L"handlebook timer");
    HANDLE other = (HANDLE)desk_value(app, 'h', "CreateWaitableTimerExW", "asuu", -1, NULL, 0u,
                                      (uint32_t)TIMER_ALL_ACCESS);

    tap_ok(timer && opened && other, "CreateWaitableTimer, OpenWaitableTimer, ...Ex");
    tap_equal(desk_value(app, 'u', "SetWaitableTimer", "hpuuuu", timer,
                         (uint64_t)(-10000LL * SOON), 0u, 0u, 0u, 0u),
              1, "SetWaitableTimer");
    desk_post(&waiter->peer, "WaitForSingleObject", "hu", opened, INFINITE);
    tap_ok(returns(waiter, WAIT_OBJECT_0), "it is due");
    tap_equal(desk_value(app, 'u', "CancelWaitableTimer", "h", timer), 1, "CancelWaitableTimer");
    desk_call(app, "CloseHandle", "h", timer);
    desk_call(app, "CloseHandle", "h", opened);
    desk_call(app, "CloseHandle", "h", other);
}

void self_test_waits(struct peer *app)
{
    struct waiter waiter;

    if (!tap_ok(begin(app, &waiter), "a thread that is to wait says hello"))
        return;
    test_event(app, &waiter);
    test_mutex(app, &waiter);
    test_semaphore(app);
    test_timer(app, &waiter);
    test_sleep(&waiter);
    end(app, &waiter);
}
