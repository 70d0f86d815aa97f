/*
 * The self-test's file mappings, jobs, security descriptors and private namespaces.
 */
#include "self_test.h"

#include "tap.h"

#define PAGE 4096

/* O:, no group, an empty DACL: nobody may do anything. */
static const uint8_t closed[] = {1, 0, 4, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0,   0,
                                 0, 0, 20, 0,   0, 0, 2, 0, 8, 0, 0, 0, 0, 0};

static void test_memory(struct peer *app)
{
    HANDLE mapping = (HANDLE)desk_value(app, 'h', "CreateFileMapping", "hauuus",
                                        INVALID_HANDLE_VALUE, -1, (uint32_t)PAGE_READWRITE, 0u,
                                        (uint32_t)PAGE, L"handlebook mapping");
    HANDLE opened = (HANDLE)desk_value(app, 'h', "OpenFileMapping", "uus",
                                       (uint32_t)FILE_MAP_READ, 0u, L"handlebook mapping");
    uint64_t view = desk_value(app, 'h', "MapViewOfFile", "huuuq", mapping,
                               (uint32_t)FILE_MAP_WRITE, 0u, 0u, (uint64_t)0);
    uint64_t other = desk_value(app, 'h', "MapViewOfFile", "huuuq", opened,
                                (uint32_t)FILE_MAP_READ, 0u, 0u, (uint64_t)0);
    struct reader in;

    tap_ok(mapping && opened && view && other && view != other,
           "CreateFileMapping, OpenFileMapping, MapViewOfFile");
    tap_equal(desk_value(app, 'i', "WriteProcessMemory", "hqb", GetCurrentProcess(), view, "seen",
                         4u),
              4, "WriteProcessMemory");
    in = desk_call(app, "ReadProcessMemory", "hqu", GetCurrentProcess(), other, 4u);
    tap_ok(take_u8(&in) && take_u32(&in) == 4 && memcmp(in.next, "seen", 4) == 0,
           "ReadProcessMemory reads it in the other view");
    tap_equal(desk_value(app, 'u', "UnmapViewOfFile", "q", view), 1, "UnmapViewOfFile");
    tap_equal(desk_value(app, 'u', "UnmapViewOfFile", "q", view), 0, "once");
    desk_call(app, "UnmapViewOfFile", "q", other);
    desk_call(app, "CloseHandle", "h", opened);
    desk_call(app, "CloseHandle", "h", mapping);
}

static void test_look(struct peer *resident, struct peer *app)
{
    HANDLE mapping = (HANDLE)desk_value(app, 'h', "CreateFileMapping", "hauuus",
                                        INVALID_HANDLE_VALUE, -1, (uint32_t)PAGE_READWRITE, 0u,
                                        (uint32_t)PAGE, L"handlebook looked at");
    HANDLE timer = (HANDLE)desk_value(app, 'h', "CreateWaitableTimer", "aus", -1, 0u, NULL);
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

static void test_limits(struct peer *app, HANDLE job)
{
    struct reader in;

    tap_equal(desk_value(app, 'u', "SetInformationJobObject", "huj", job,
                         (uint32_t)JobObjectExtendedLimitInformation,
                         (uint32_t)JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE),
              1, "SetInformationJobObject");
    tap_equal(desk_value(app, 'u', "SetInformationJobObject", "huj", job,
                         (uint32_t)JobObjectBasicLimitInformation,
                         (uint32_t)JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE),
              0, "refuses a limit that is not among the basic ones");
    in = desk_call(app, "QueryInformationJobObject", "hu", job,
                   (uint32_t)JobObjectBasicAccountingInformation);
    take_u8(&in);
    take_u32(&in);
    take_u32(&in);
    tap_equal(take_u32(&in), 1, "QueryInformationJobObject: one process");
}

static void test_job(struct peer *resident, struct peer *app)
{
    HANDLE job = (HANDLE)desk_value(app, 'h', "CreateJobObject", "as", -1, L"handlebook job");
    HANDLE opened = (HANDLE)desk_value(app, 'h', "OpenJobObject", "uus",
                                       (uint32_t)JOB_OBJECT_ALL_ACCESS, 0u, L"handlebook job");
    struct reader in = desk_call(app, "CreateProcess", "ssaauuesn", NULL, L"child.exe", -1, -1, 0u,
                                 0u, NULL);
    HANDLE process = take_u8(&in) ? take_handle(&in) : NULL;
    HANDLE thread = take_handle(&in);
    DWORD pid = take_u32(&in);
    struct peer child;

    tap_ok(job && opened && desk_accept(&child, DESK_PATIENCE) && desk_watch(resident, pid) == 0,
           "CreateJobObject, OpenJobObject");
    tap_equal(desk_value(app, 'u', "AssignProcessToJobObject", "hh", opened, process), 1,
              "AssignProcessToJobObject");
    tap_equal(desk_value(app, 'i', "IsProcessInJob", "hh", process, job), 1, "IsProcessInJob");
    tap_equal(desk_value(app, 'i', "IsProcessInJob", "hh", GetCurrentProcess(), job), 0,
              "not its maker");
    test_limits(app, job);
    tap_equal(desk_value(app, 'u', "TerminateJobObject", "hu", job, 6u), 1, "TerminateJobObject");
    tap_ok(desk_ended(resident, 1, pid, DESK_PATIENCE), "ends the process");
    tap_equal(desk_value(app, 'i', "GetExitCodeProcess", "h", process), 6, "with its exit code");
    desk_hang_up(&child);
    desk_call(app, "CloseHandle", "h", process);
    desk_call(app, "CloseHandle", "h", thread);
    desk_call(app, "CloseHandle", "h", opened);
    desk_call(app, "CloseHandle", "h", job);
}

static void test_security(struct peer *app)
{
    HANDLE event = (HANDLE)desk_value(app, 'h', "CreateEvent", "auus", -1, 0u, 0u,
                                      L"handlebook secret");
    struct reader in;

    tap_equal(desk_value(app, 'u', "SetKernelObjectSecurity", "hub", event,
                         (uint32_t)DACL_SECURITY_INFORMATION, closed, (uint32_t)sizeof closed),
              1, "SetKernelObjectSecurity");
    in = desk_call(app, "GetKernelObjectSecurity", "hu", event,
                   (uint32_t)DACL_SECURITY_INFORMATION);
    tap_ok(take_u8(&in) && take_u32(&in) >= sizeof closed && take_u8(&in) == 1,
           "GetKernelObjectSecurity");
    tap_ok(!desk_value(app, 'h', "OpenEvent", "uus", (uint32_t)EVENT_ALL_ACCESS, 0u,
                       L"handlebook secret") &&
               app->last_error == ERROR_ACCESS_DENIED,
           "OpenEvent is refused then");
    in = desk_call(app, "GetKernelObjectSecurity", "hu", NULL,
                   (uint32_t)DACL_SECURITY_INFORMATION);
    tap_ok(!take_u8(&in) && app->last_error == ERROR_INVALID_HANDLE,
           "GetKernelObjectSecurity refuses a value that means nothing");
    desk_call(app, "CloseHandle", "h", event);
}

static void test_namespaces(struct peer *resident, struct peer *app)
{
    HANDLE boundary = (HANDLE)desk_value(app, 'h', "CreateBoundaryDescriptor", "su",
                                         L"handlebook boundary", 0u);
    uint64_t wider = desk_value(app, 'd', "AddSIDToBoundaryDescriptor", "hs", boundary, L"S-1-1-0");
    HANDLE namespace = (HANDLE)desk_value(app, 'h', "CreatePrivateNamespace", "ahs", -1,
                                          (HANDLE)wider, L"handlebook");

    if (!(desk_features(resident) & 1)) {
        tap_ok(!namespace && app->last_error == ERROR_CALL_NOT_IMPLEMENTED,
               "private namespaces, which this system lacks, are refused");
        return;
    }
    tap_ok(boundary && wider != DESK_NOT_STORED && namespace, "CreatePrivateNamespace");
    tap_equal(desk_value(app, 'u', "ClosePrivateNamespace", "hu", namespace,
                         (uint32_t)PRIVATE_NAMESPACE_FLAG_DESTROY),
              1, "ClosePrivateNamespace");
    desk_call(app, "DeleteBoundaryDescriptor", "h", (HANDLE)wider);
}

void self_test_objects(struct peer *resident, struct peer *app)
{
    test_memory(app);
    test_look(resident, app);
    test_job(resident, app);
    test_security(app);
    test_namespaces(resident, app);
}
