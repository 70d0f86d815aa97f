/*
 * The resident and its commands. An answer is a Win32 error and, if that is 0, the results.
 */
#include "resident.h"

#include "look.h"
#include "memory.h"
#include "native.h"
#include "scratch.h"
#include "self.h"
#include "survey.h"
#include "virtual_memory.h"
#include "waiting.h"
#include "watch.h"

#define FEATURE_PRIVATE_NAMESPACES 1
#define MOST_WAITED 5000 /* milliseconds that ended processes get to be gone */

/* Makes a process that no process of the scenario makes, in the folder for the scenario's files. */
static DWORD start(struct reader *in, struct writer *out)
{
    wchar_t *environment;
    PROCESS_INFORMATION made;
    STARTUPINFOW startup;
    BOOL created;
    int attempts = 0;

    environment = self_environment(take_string(in), ROLE_FIRST);
    take_end(in);
    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESTDHANDLES;
    do {
        created = CreateProcessW(self_path(), NULL, NULL, NULL, FALSE, CREATE_UNICODE_ENVIRONMENT,
                                 environment, scratch_folder(), &startup, &made);
    } while (self_try_again(created, &attempts));
    memory_give(environment);
    if (!created)
        return GetLastError();
    CloseHandle(made.hThread);
    watch_add(made.dwProcessId, made.hProcess);
    put_u32(out, made.dwProcessId);
    put_u32(out, made.dwThreadId);
    return 0;
}

static DWORD watch(struct reader *in, struct writer *out)
{
    DWORD pid = take_u32(in);
    DWORD maker = take_u32(in);
    HANDLE row = take_handle(in);

    (void)out;
    take_end(in);
    return watch_open(pid, maker, row);
}

static DWORD survey_all(struct reader *in, struct writer *out)
{
    take_end(in);
    return survey(out);
}

static DWORD look_at(struct reader *in, struct writer *out)
{
    look(in, out);
    return 0;
}

static DWORD end_all(struct reader *in, struct writer *out)
{
    ULONGLONG until = GetTickCount64() + MOST_WAITED;
    uint32_t i, left = 0;

    take_end(in);
    for (i = 0; i < watch_count(); i++)
        TerminateProcess(watch_at(i)->process, 0);
    while (watch_count()) {
        ULONGLONG now = GetTickCount64();
        DWORD rest = now < until ? (DWORD)(until - now) : 0;

        if (WaitForSingleObject(watch_at(0)->process, rest) != WAIT_OBJECT_0)
            left++;
        watch_remove(0);
    }
    put_u32(out, left);
    return 0;
}

/* A process that has ended can keep its job for a while, and so the job's name. */
static void await_end_of_job(const wchar_t *name)
{
    ULONGLONG until = GetTickCount64() + MOST_WAITED;
    HANDLE job = OpenJobObjectW(JOB_OBJECT_QUERY, FALSE, name);

    while (job) {
        CloseHandle(job);
        if (GetTickCount64() > until)
            return;
        Sleep(1);
        job = OpenJobObjectW(JOB_OBJECT_QUERY, FALSE, name);
    }
}

/* A file of a process that has ended can be held for a while. */
static BOOL await_end_of_folder(void)
{
    ULONGLONG until = GetTickCount64() + MOST_WAITED;
    BOOL gone = scratch_remove();

    while (!gone && GetTickCount64() < until) {
        Sleep(1);
        gone = scratch_remove();
    }
    return gone;
}

static DWORD clean(struct reader *in, struct writer *out)
{
    const struct string_list *files = take_string_list(in);
    const struct string_list *jobs = take_string_list(in);
    uint32_t i;

    (void)out;
    take_end(in);
    for (i = 0; files && i < files->count; i++)
        DeleteFileW(files->items[i]);
    for (i = 0; jobs && i < jobs->count; i++)
        await_end_of_job(jobs->items[i]);
    return await_end_of_folder() ? 0 : ERROR_DIR_NOT_EMPTY;
}

/* What this system has that not every one has, bit by bit. */
static DWORD features(struct reader *in, struct writer *out)
{
    take_end(in);
    put_u32(out, native_has_namespaces() ? FEATURE_PRIVATE_NAMESPACES : 0);
    return 0;
}

/* The memory of a watched process, whatever its threads do. */
static DWORD memory_of(struct reader *in, struct writer *out)
{
    struct watched *watched = watch_find(take_u32(in));

    if (!watched)
        return ERROR_INVALID_PARAMETER;
    virtual_memory_serve(watched->process, in, out);
    return 0;
}

/* An operation's number is its place here, from 1. */
static DWORD (*const operations[])(struct reader *in, struct writer *out) = {
    start, watch, survey_all, look_at, end_all, waiting, clean, features,
    memory_of,
};

static void obey(struct reader *in, struct writer *out)
{
    uint16_t number = take_u16(in);
    size_t place = out->length;
    DWORD error = ERROR_INVALID_FUNCTION;

    put_u32(out, 0);
    if (number >= 1 && number <= sizeof operations / sizeof *operations)
        error = operations[number - 1](in, out);
    if (error)
        out->length = place + sizeof(uint32_t);
    put_u32_at(out, place, error);
}

/* Whatever this process starts ends with it, if the system lets it be so. */
static void take_all_along(void)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits;
    HANDLE job = CreateJobObjectW(NULL, NULL);

    memset(&limits, 0, sizeof limits);
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    if (job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits,
                                       sizeof limits))
        AssignProcessToJobObject(job, GetCurrentProcess());
}

/* No box waits for a person when a process crashes; every process started from here inherits it. */
static void fail_quietly(void)
{
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
}

void resident_run(void)
{
    struct writer out = {NULL, 0, 0};
    struct channel channel;
    struct reader in;

    fail_quietly();
    take_all_along();
    if (!channel_prepare(&channel))
        ExitProcess(ERROR_NETWORK_UNREACHABLE);
    self_connect(&channel, &out, HELLO_RESIDENT);
    for (;;) {
        in = channel_receive(&channel);
        frame_begin(&out);
        obey(&in, &out);
        channel_send(&channel, &out);
    }
}
