/*
 * The self-test's calls in one process: words, what they lead to and what is stored, with success
 * and with a refusal; and the last error, set or not touched.
 */
#include "self_test.h"

#include "tap.h"

#define NO_HANDLE ((HANDLE)0x7FF0)
#define NO_ID 0x7FFFFFF0u

static void refused(struct peer *app, BOOL by_value, DWORD error, const char *says)
{
    if (!tap_ok(by_value && app->set && app->last_error == error, says))
        tap_note("refused: %u, last error set: %u, %u", (uint32_t)by_value, (uint32_t)app->set,
                 (uint32_t)app->last_error);
}

static void test_last_error(struct peer *app)
{
    HANDLE event;

    desk_call(app, "SetLastError", "u", 4711u);
    tap_ok(app->set && app->last_error == 4711, "SetLastError sets it");
    tap_equal(desk_value(app, 'u', "GetLastError", ""), 4711, "GetLastError answers it");
    tap_ok(!app->set && app->last_error == 4711, "and leaves it");
    desk_value(app, 'u', "GetCurrentProcessId", "");
    tap_ok(!app->set && app->last_error == 4711, "a call that does not touch it leaves it");
    event = (HANDLE)desk_value(app, 'h', "CreateEventW", "auus", -1, 1u, 0u, NULL);
    tap_ok(event && app->set && app->last_error == 0, "CreateEvent sets it to 0");
    tap_equal(desk_value(app, 'u', "CloseHandle", "h", event), 1, "CloseHandle");
}

static void test_identities(struct peer *app)
{
    tap_equal(desk_value(app, 'h', "GetCurrentProcess", ""), UINT64_MAX, "GetCurrentProcess");
    tap_equal(desk_value(app, 'h', "GetCurrentThread", ""), UINT64_MAX - 1, "GetCurrentThread");
    tap_equal(desk_value(app, 'u', "GetCurrentProcessId", ""), app->pid, "GetCurrentProcessId");
    tap_equal(desk_value(app, 'u', "GetCurrentThreadId", ""), app->tid, "GetCurrentThreadId");
}

static void test_creation(struct peer *app)
{
    HANDLE first = (HANDLE)desk_value(app, 'h', "CreateMutexW", "aus", 0, 1u, L"handlebook test");
    HANDLE second, third;

    tap_ok(first && app->last_error == 0, "CreateMutex");
    second = (HANDLE)desk_value(app, 'h', "CreateMutexW", "aus", 0, 1u, L"handlebook test");
    tap_ok(second && second != first && app->last_error == ERROR_ALREADY_EXISTS,
           "the same name opens the same mutex");
    third = (HANDLE)desk_value(app, 'h', "CreateSemaphoreW", "auus", -1, 1u, 3u, NULL);
    tap_ok(third != NULL, "CreateSemaphore");
    refused(app, desk_value(app, 'h', "CreateEventW", "auus", -1, 0u, 0u, L"handlebook test") == 0,
            ERROR_INVALID_HANDLE, "CreateEvent refuses the name of a mutex");
    refused(app, desk_value(app, 'h', "CreateSemaphoreW", "auus", -1, 4u, 3u, NULL) == 0,
            ERROR_INVALID_PARAMETER, "CreateSemaphore refuses more than its maximum");
    tap_equal(desk_value(app, 'u', "CompareObjectHandles", "hh", first, second), 1,
              "CompareObjectHandles: one object");
    tap_equal(desk_value(app, 'u', "CompareObjectHandles", "hh", first, third), 0,
              "CompareObjectHandles: two objects");
    desk_call(app, "CloseHandle", "h", first);
    desk_call(app, "CloseHandle", "h", second);
    desk_call(app, "CloseHandle", "h", third);
    refused(app, desk_value(app, 'u', "CloseHandle", "h", NO_HANDLE) == 0, ERROR_INVALID_HANDLE,
            "CloseHandle refuses a value that means nothing");
}

static void test_duplication(struct peer *app)
{
    HANDLE event = (HANDLE)desk_value(app, 'h', "CreateEventW", "auus", -1, 0u, 0u, NULL);
    uint64_t copy = desk_value(app, 'd', "DuplicateHandle", "hhhOuuu", GetCurrentProcess(), event,
                               GetCurrentProcess(), 0u, 1u, (uint32_t)DUPLICATE_SAME_ACCESS);

    tap_ok(copy != DESK_NOT_STORED && (HANDLE)copy != event, "DuplicateHandle");
    tap_equal(desk_value(app, 'i', "GetHandleInformation", "hO", (HANDLE)copy), HANDLE_FLAG_INHERIT,
              "GetHandleInformation: inheritable");
    tap_equal(desk_value(app, 'u', "SetHandleInformation", "huu", (HANDLE)copy,
                         (uint32_t)HANDLE_FLAG_INHERIT, 0u),
              1, "SetHandleInformation");
    tap_equal(desk_value(app, 'i', "GetHandleInformation", "hO", (HANDLE)copy), 0,
              "GetHandleInformation: no more");
    refused(app,
            desk_value(app, 'd', "DuplicateHandle", "hhhOuuu", GetCurrentProcess(), NO_HANDLE,
                       GetCurrentProcess(), 0u, 0u, 0u) == DESK_NOT_STORED,
            ERROR_INVALID_HANDLE, "DuplicateHandle refuses a value that means nothing");
    refused(app, desk_value(app, 'i', "GetHandleInformation", "hO", NO_HANDLE) == DESK_NOT_STORED,
            ERROR_INVALID_HANDLE, "GetHandleInformation as well");
    desk_call(app, "CloseHandle", "h", event);
    desk_call(app, "CloseHandle", "h", (HANDLE)copy);
}

static void test_unknown(struct peer *app)
{
    refused(app, desk_value(app, 'u', "HandlebookHasNoSuchFunction", "u", 1u) == 0,
            ERROR_CALL_NOT_IMPLEMENTED, "a function that the system lacks is refused");
}

static void test_opening(struct peer *app)
{
    HANDLE process = (HANDLE)desk_value(app, 'h', "OpenProcess", "uuu",
                                        (uint32_t)PROCESS_QUERY_LIMITED_INFORMATION, 0u, app->pid);
    HANDLE thread = (HANDLE)desk_value(app, 'h', "OpenThread", "uuu",
                                       (uint32_t)THREAD_QUERY_LIMITED_INFORMATION, 0u, app->tid);

    tap_equal(desk_value(app, 'u', "GetProcessId", "h", process), app->pid, "GetProcessId");
    tap_equal(desk_value(app, 'u', "GetThreadId", "h", thread), app->tid, "GetThreadId");
    tap_equal(desk_value(app, 'i', "GetExitCodeProcess", "hO", process), STILL_ACTIVE,
              "GetExitCodeProcess");
    tap_equal(desk_value(app, 'i', "GetExitCodeThread", "hO", thread), STILL_ACTIVE,
              "GetExitCodeThread");
    tap_ok(desk_value(app, 'i', "GetProcessHandleCount", "hO", process) != DESK_NOT_STORED,
           "GetProcessHandleCount");
    refused(app, desk_value(app, 'h', "OpenProcess", "uuu", 1u, 0u, NO_ID) == 0,
            ERROR_INVALID_PARAMETER, "OpenProcess refuses an id that means nothing");
    refused(app, desk_value(app, 'h', "OpenThread", "uuu", 1u, 0u, NO_ID) == 0,
            ERROR_INVALID_PARAMETER, "OpenThread as well");
    refused(app, desk_value(app, 'u', "TerminateProcess", "hu", process, 1u) == 0,
            ERROR_ACCESS_DENIED, "TerminateProcess refuses a handle without the right");
    refused(app, desk_value(app, 'u', "TerminateThread", "hu", thread, 1u) == 0,
            ERROR_ACCESS_DENIED, "TerminateThread as well");
    refused(app, desk_value(app, 'u', "SuspendThread", "h", thread) == UINT32_MAX,
            ERROR_ACCESS_DENIED, "SuspendThread as well");
    desk_call(app, "CloseHandle", "h", process);
    desk_call(app, "CloseHandle", "h", thread);
}

void self_test_calls(struct peer *app)
{
    test_last_error(app);
    test_identities(app);
    test_creation(app);
    test_duplication(app);
    test_unknown(app);
    test_opening(app);
}
