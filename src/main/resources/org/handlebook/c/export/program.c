/*
@SCENARIO@
 *
 * This program makes the calls of that scenario, in its order, and compares every answer with the
 * one that is expected: what it returns and stores, and the last error where the scenario names
 * it. What the scenario says of counts, flags and tables besides is not looked at. Times that pass
 * are cut short when nothing more can happen in them.
 *
 * The program plays all processes itself: it starts itself again for each of them. They hear whose
 * turn it is through shared memory, to which no handle stays open.
 *
 *     x86_64-w64-mingw32-gcc -Wall -Wextra -o scenario.exe @FILE@
 *     cl /W3 /utf-8 @FILE@ advapi32.lib
 *
 * It ends with 0 if all is as expected, else with 1.
 */
#ifndef UNICODE
#define UNICODE
#endif
#ifndef _WIN32_WINNT
#define _WIN32_WINNT 0x0A00
#endif
#include <windows.h>
#include <namespaceapi.h>
#include <sddl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>
/*[ EVENT_QUERY_STATE ]*/
#ifndef EVENT_QUERY_STATE /* not every header has it */
#define EVENT_QUERY_STATE 0x0001
#endif
/*[]*/
/*[ SEMAPHORE_QUERY_STATE ]*/
#ifndef SEMAPHORE_QUERY_STATE /* not every header has it */
#define SEMAPHORE_QUERY_STATE 0x0001
#endif
/*[]*/
/*[ PROCESS_SET_LIMITED_INFORMATION ]*/
#ifndef PROCESS_SET_LIMITED_INFORMATION /* not every header has it */
#define PROCESS_SET_LIMITED_INFORMATION 0x2000
#endif
/*[]*/
/*[ THREAD_RESUME ]*/
#ifndef THREAD_RESUME /* not every header has it */
#define THREAD_RESUME 0x1000
#endif
/*[]*/
/*[ JOB_OBJECT_IMPERSONATE ]*/
#ifndef JOB_OBJECT_IMPERSONATE /* not every header has it */
#define JOB_OBJECT_IMPERSONATE 0x0020
#endif
/*[]*/

#define PATIENCE @PATIENCE@ /* ms until a call is taken to be blocked that should come back */
#define PAUSE 200 /* ms in which a call could come back that should not */

enum seat { @SEATS@, SEATS, NOBODY };
enum { ACTIONS = @COUNT@ };

/* What all processes see. */
struct shared {
    volatile LONG turn;
    volatile LONG over;
    volatile LONG differences;
    struct {
        volatile LONG taken;
        DWORD process_id, thread_id, last_error;
    } seats[SEATS];
    volatile LONG state[ACTIONS]; /* 0 not begun, 1 begun, 2 come back */
    char said[ACTIONS][1024];
@VARIABLES@};

static struct shared *shared;
static ULONG director; /* its process id */
static WCHAR self[MAX_PATH];
@OPERATIONS@
/* Telling and comparing */

static inline void say(int action, const char *format, ...)
{
    char *said = shared->said[action];
    size_t length = strlen(said);
    va_list values;

    va_start(values, format);
    vsnprintf(said + length, sizeof shared->said[action] - length, format, values);
    va_end(values);
}

static inline void differs(int action, const char *what, const char *expected)
{
    InterlockedIncrement(&shared->differences);
    say(action, "\n        DIFFERS: %s should be %s", what, expected);
}

/*[ expect_number ]*/
static void expect_number(int action, const char *what, LONGLONG got, LONGLONG expected)
{
    char number[32];

    say(action, ", %s %lld", what, got);
    if (got != expected) {
        snprintf(number, sizeof number, "%lld", expected);
        differs(action, what, number);
    }
}

/*[]*/
/*[ expect_bool ]*/
static void expect_bool(int action, BOOL got, BOOL expected)
{
    say(action, " = %s", got ? "TRUE" : "FALSE");
    if (!got != !expected)
        differs(action, "the answer", expected ? "TRUE" : "FALSE");
}

/*[]*/
/*[ expect_given ]*/
/* A handle or address: refused with one value, else whatever the system gives. */
static void expect_given(int action, const void *got, const void *refusal, BOOL success)
{
    say(action, " = 0x%llx", (ULONGLONG)(ULONG_PTR)got);
    if ((got != refusal) != success)
        differs(action, "the answer", success ? "no refusal" : "a refusal");
}

/*[]*/
/*[ expect_same ]*/
static void expect_same(int action, const void *got, const void *expected)
{
    say(action, " = 0x%llx", (ULONGLONG)(ULONG_PTR)got);
    if (got != expected)
        differs(action, "the answer", "another value");
}

/*[]*/
/*[ expect_bytes ]*/
static void expect_bytes(int action, const void *got, SIZE_T count, const void *expected,
                                SIZE_T expected_count)
{
    say(action, ", %llu bytes \"%.*s\"", (ULONGLONG)count, count < 60 ? (int)count : 60,
        (const char *)got);
    if (count != expected_count || memcmp(got, expected, count) != 0)
        differs(action, "what was moved", expected_count < 60 ? (const char *)expected : "other");
}

/*[]*/
/*[ expect_text ]*/
static void expect_text(int action, const WCHAR *got, const WCHAR *expected)
{
    char narrow[256];

    WideCharToMultiByte(CP_UTF8, 0, got, -1, narrow, sizeof narrow - 1, NULL, NULL);
    narrow[sizeof narrow - 1] = 0;
    say(action, ", \"%s\"", narrow);
    if (wcscmp(got, expected) != 0) {
        WideCharToMultiByte(CP_UTF8, 0, expected, -1, narrow, sizeof narrow - 1, NULL, NULL);
        differs(action, "the text", narrow);
    }
}

/*[]*/
/*[ expect_error ]*/
/* The last error after a refusal, or one that a success has set. */
static void expect_error(int action, enum seat seat, DWORD expected)
{
    expect_number(action, "last error", shared->seats[seat].last_error, expected);
}

/*[]*/
/*[ expect_begun ]*/
/* An operation that does not wait may be over at once, or be under way. */
static void expect_begun(int action, BOOL got, enum seat seat)
{
    DWORD error = shared->seats[seat].last_error;

    say(action, " = %s%s", got ? "TRUE" : "FALSE",
        !got && error == ERROR_IO_PENDING ? ", under way" : "");
    if (!got && error != ERROR_IO_PENDING)
        differs(action, "the answer", "no refusal");
}

/*[]*/
/*[ tell_error ]*/
/* The scenario does not say which error it is. */
static void tell_error(int action, enum seat seat)
{
    say(action, ", last error %lu", shared->seats[seat].last_error);
}

/*[]*/
/* The last error of a thread is its own: what this program does for itself leaves it alone. */
static void begin(enum seat seat)
{
    SetLastError(shared->seats[seat].last_error);
}

static void note(enum seat seat)
{
    shared->seats[seat].last_error = GetLastError();
}

/*[ descriptor_of ]*/
/* Never given back: the process is short-lived. */
static PSECURITY_DESCRIPTOR descriptor_of(const WCHAR *text)
{
    PSECURITY_DESCRIPTOR descriptor = NULL;

    ConvertStringSecurityDescriptorToSecurityDescriptorW(text, SDDL_REVISION_1, &descriptor, NULL);
    return descriptor;
}

/*[]*/
/*[ open_to_all ]*/
/* A descriptor with a NULL DACL, which lets everybody do everything. */
static PSECURITY_DESCRIPTOR open_to_all(void)
{
    static SECURITY_DESCRIPTOR descriptor;

    InitializeSecurityDescriptor(&descriptor, SECURITY_DESCRIPTOR_REVISION);
    SetSecurityDescriptorDacl(&descriptor, TRUE, NULL, FALSE);
    return &descriptor;
}

/*[]*/
/*[ sid_of ]*/
static PSID sid_of(const WCHAR *text)
{
    PSID sid = NULL;

    ConvertStringSidToSidW(text, &sid);
    return sid;
}

/*[]*/
/* The title by which a process learns whom it plays. */
static WCHAR *title_of(enum seat seat)
{
    static WCHAR title[64];

    _snwprintf(title, 63, L"handlebook %lu %d", director, (int)seat);
    return title;
}

/*[ CompareObjectHandles ]*/
/* Windows 10; many import libraries lack it. */
static BOOL same_object(HANDLE first, HANDLE second)
{
    typedef BOOL(WINAPI * compare)(HANDLE, HANDLE);
    FARPROC function = GetProcAddress(GetModuleHandleW(L"kernelbase.dll"), "CompareObjectHandles");

    return function ? ((compare)(void (*)(void))function)(first, second) : FALSE;
}
#define CompareObjectHandles same_object

/*[]*/
/*[ play_seat ]*/
static DWORD WINAPI play_seat(void *seat);

/*[]*/
/* The calls, one after the other */

@CALLS@
enum kind { BEGIN, CALL, BLOCKS, ENDS, BACK, PASS };

static const struct action {
    enum kind kind;
    enum seat seat;    /* who */
    enum seat made;    /* which process or thread it makes, or NOBODY */
    LONG number;       /* which call comes back; how many ms pass */
    void (*act)(void); /* what is called */
    const char *step;  /* the sentence, if it begins here */
    const char *text;  /* the call as it reads */
} script[ACTIONS] = {
@SCRIPT@};

static const char *const seat_names[SEATS] = {@NAMES@};

/* The players */

static void act(enum seat me)
{
    LONG turn;

    shared->seats[me].process_id = GetCurrentProcessId();
    shared->seats[me].thread_id = GetCurrentThreadId();
    shared->seats[me].taken = 1;
    while (!shared->over) {
        turn = shared->turn;
        if (turn >= 0 && script[turn].seat == me && script[turn].act && !shared->state[turn]) {
            shared->state[turn] = 1;
            script[turn].act();
            shared->state[turn] = 2;
        } else {
            Sleep(1);
        }
    }
    ExitProcess(0);
}

/*[ play_seat ]*/
static DWORD WINAPI play_seat(void *seat)
{
    act((enum seat)(INT_PTR)seat);
    return 0;
}

/*[]*/
/* The director, who says whose turn it is */

static BOOL await(volatile LONG *what, LONG value, DWORD patience)
{
    ULONGLONG end = GetTickCount64() + patience;

    while (*what < value && GetTickCount64() < end)
        Sleep(1);
    return *what >= value;
}

static void start(enum seat seat)
{
    WCHAR line[MAX_PATH + 8];
    STARTUPINFOW startup;
    PROCESS_INFORMATION child;

    memset(&startup, 0, sizeof startup);
    startup.cb = sizeof startup;
    startup.lpTitle = title_of(seat);
    startup.dwFlags = STARTF_USESTDHANDLES;
    _snwprintf(line, MAX_PATH + 7, L"\"%ls\" first", self);
    if (CreateProcessW(self, line, NULL, NULL, FALSE, @CONSOLE@, NULL, NULL, &startup,
                       &child)) {
        CloseHandle(child.hProcess);
        CloseHandle(child.hThread);
    }
}

/* Waits until a thread has ended. */
static void await_end(enum seat seat)
{
    HANDLE thread = OpenThread(SYNCHRONIZE, FALSE, shared->seats[seat].thread_id);

    if (thread) {
        WaitForSingleObject(thread, PATIENCE);
        CloseHandle(thread);
    }
}

static void show(const struct action *action, LONG number, const char *otherwise)
{
    const char *said = shared->said[number];

    printf("    %s: %s%s\n", seat_names[action->seat], action->text, said[0] ? said : otherwise);
    if (strstr(said, "DIFFERS"))
        printf("        (last error %lu)\n", shared->seats[action->seat].last_error);
}

static void wrong(const char *what)
{
    InterlockedIncrement(&shared->differences);
    printf("        DIFFERS: %s\n", what);
}

/* One action; FALSE if the scenario cannot go on. */
static BOOL direct(LONG number)
{
    const struct action *action = &script[number];
    BOOL in_time = TRUE;

    if (action->step)
        printf("%s\n", action->step);
    if (action->kind == BEGIN)
        start(action->seat);
    else if (action->act)
        InterlockedExchange(&shared->turn, number);
    switch (action->kind) {
    case BEGIN:
        in_time = await(&shared->seats[action->seat].taken, 1, PATIENCE);
        break;
    case CALL:
        in_time = await(&shared->state[number], 2, PATIENCE);
        show(action, number, "");
        if (in_time && action->made != NOBODY)
            await(&shared->seats[action->made].taken, 1, PATIENCE);
        break;
    case BLOCKS:
        if (await(&shared->state[number], 2, PAUSE)) {
            show(action, number, "");
            wrong("it should block");
        } else {
            show(action, number, " (waiting)");
        }
        break;
    case ENDS:
        await(&shared->state[number], 1, PATIENCE);
        await_end(action->seat);
        Sleep(3 * PAUSE); /* a system may take a moment to forget the process */
        show(action, number, " (never returns)");
        break;
    case BACK:
        in_time = await(&shared->state[action->number], 2, PATIENCE);
        show(&script[action->number], action->number, "");
        break;
    case PASS:
        Sleep(action->number);
        break;
    }
    if (!in_time)
        wrong("it should have come back");
    return in_time;
}

static void end(void)
{
    HANDLE process;
    int seat;

    shared->over = 1;
    for (seat = 0; seat < SEATS; seat++) {
        if (!shared->seats[seat].process_id)
            continue;
        process = OpenProcess(PROCESS_TERMINATE, FALSE, shared->seats[seat].process_id);
        if (process) {
            TerminateProcess(process, 0);
            CloseHandle(process);
        }
    }
}

static int conduct(void)
{
    LONG number;

    SetConsoleOutputCP(CP_UTF8);
    shared->turn = -1;
    for (number = 0; number < ACTIONS && direct(number); number++)
        fflush(stdout);
    end();
    if (shared->differences)
        printf("%ld answers differ.\n", shared->differences);
    else
        printf("All as expected.\n");
    return shared->differences ? 1 : 0;
}

/* The memory that belongs to a director; the handle that leads there is not kept. */
static BOOL share(BOOL create)
{
    WCHAR name[64];
    HANDLE mapping;

    _snwprintf(name, 63, L"Local\\handlebook-%lu", director);
    mapping = create ? CreateFileMappingW(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0,
                                          sizeof *shared, name)
                     : OpenFileMappingW(FILE_MAP_WRITE | FILE_MAP_READ, FALSE, name);
    if (mapping)
        shared = MapViewOfFile(mapping, FILE_MAP_WRITE | FILE_MAP_READ, 0, 0, sizeof *shared);
    if (mapping && !create)
        CloseHandle(mapping);
    return shared != NULL;
}

/* What a process has in its environment that no call of the scenario makes. */
static void furnish(void)
{
    static WCHAR environment[] = L"@ENVIRONMENT@";

    SetEnvironmentStringsW(environment);
}

int main(int count, char **words)
{
    STARTUPINFOW startup;
    int seat;

    memset(&startup, 0, sizeof startup);
    GetStartupInfoW(&startup);
    GetModuleFileNameW(NULL, self, MAX_PATH);
    if (startup.lpTitle && swscanf(startup.lpTitle, L"handlebook %lu %d", &director, &seat) == 2) {
        if (count == 2 && strcmp(words[1], "first") == 0)
            furnish();
        if (share(FALSE) && seat >= 0 && seat < SEATS)
            act((enum seat)seat);
        return 2;
    }
    director = GetCurrentProcessId();
    if (!share(TRUE)) {
        fprintf(stderr, "no shared memory\n");
        return 2;
    }
    return conduct();
}
