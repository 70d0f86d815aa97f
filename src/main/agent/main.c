/*
 * The agent: one process of a scenario, or the resident that starts and observes them.
 *
 * It is a program without a console: given one, each child of a process that has none would get a
 * console of its own, and with it standard handles, and on Wine a console host that inherits what
 * the scenario meant for the child. By hand:
 *
 *   x86_64-w64-mingw32-gcc -std=c11 -O2 -s -mwindows -o agent.exe *.c -lws2_32
 *   cl /std:c11 /O2 /Fe:agent.exe *.c ws2_32.lib /link /SUBSYSTEM:WINDOWS /ENTRY:mainCRTStartup
 */
#include "puppet.h"
#include "resident.h"
#include "self.h"
#include "self_test.h"

static void begin_without_standard_handles(void)
{
    SetStdHandle(STD_INPUT_HANDLE, NULL);
    SetStdHandle(STD_OUTPUT_HANDLE, NULL);
    SetStdHandle(STD_ERROR_HANDLE, NULL);
}

static void start_sockets(void)
{
    WSADATA data;

    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        ExitProcess(ERROR_NETWORK_UNREACHABLE);
}

/*
 * Sockets come from a library that is found by the variable SystemRoot. A scenario that gives a
 * child an environment need not think of that: it is lent for as long as it takes.
 */
static void start_sockets_anywhere(void)
{
    wchar_t root[MAX_PATH];

    if (GetEnvironmentVariableW(L"SystemRoot", NULL, 0) != 0 ||
        GetSystemWindowsDirectoryW(root, MAX_PATH) == 0) {
        start_sockets();
        return;
    }
    SetEnvironmentVariableW(L"SystemRoot", root);
    start_sockets();
    closesocket(WSASocketW(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0, WSA_FLAG_NO_HANDLE_INHERIT));
    SetEnvironmentVariableW(L"SystemRoot", NULL);
}

int main(void)
{
    enum role role = self_learn();

    if (role == ROLE_FIRST)
        begin_without_standard_handles();
    start_sockets_anywhere();
    switch (role) {
    case ROLE_RESIDENT:
        resident_run();
        return 0;
    case ROLE_FIRST:
    case ROLE_CHILD:
        puppet_prepare();
        return (int)puppet_thread(NULL);
    default:
        return wcsstr(GetCommandLineW(), L"--self-test") ? self_test_run() : usage();
    }
}
