/*
 * The agent: one process of a scenario, or the resident that starts and observes them.
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

int main(void)
{
    enum role role = self_learn();

    if (role == ROLE_FIRST)
        begin_without_standard_handles();
    start_sockets();
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
