/*
 * The agent: one process of a scenario, or the resident that starts and observes them.
 *
 * It is a console program, for only to one of those does the system pass a parent's standard
 * handles on, and it has no C runtime, for one may change them. By hand:
 *
 *   x86_64-w64-mingw32-gcc -std=c11 -O2 -s -mconsole -nostdlib -o agent.exe *.c -lkernel32 -lgcc
 *   cl /std:c11 /O2 /GS- /Fe:agent.exe *.c kernel32.lib libvcruntime.lib
 *     /link /NODEFAULTLIB /SUBSYSTEM:CONSOLE
 */
#include "agent_thread.h"
#include "resident.h"
#include "self.h"
#include "self_test.h"
#include "sockets.h"

static void begin_without_standard_handles(void)
{
    SetStdHandle(STD_INPUT_HANDLE, NULL);
    SetStdHandle(STD_OUTPUT_HANDLE, NULL);
    SetStdHandle(STD_ERROR_HANDLE, NULL);
}

/* Whether the command line ends so. */
static BOOL asks_for(const wchar_t *argument)
{
    const wchar_t *line = GetCommandLineW();
    size_t length = wcslen(line);
    size_t wanted = wcslen(argument);

    return length > wanted && wcscmp(line + length - wanted, argument) == 0;
}

static int run(enum role role)
{
    switch (role) {
    case ROLE_RESIDENT:
        resident_run();
        return 0;
    case ROLE_FIRST:
    case ROLE_CHILD:
        agent_thread_run();
        return 0;
    default:
        return asks_for(L"--self-test") ? self_test_run() : usage();
    }
}

/* Where the process begins: linkers know a console program's entry by this name. */
void mainCRTStartup(void)
{
    enum role role = self_learn();

    if (role == ROLE_FIRST)
        begin_without_standard_handles();
    sockets_start();
    ExitProcess((UINT)run(role));
}
