/*
 * Winsock, loaded once the program runs.
 */
#include "sockets.h"

typedef void (*any_function)(void);

struct sockets sockets;

static HMODULE library(void)
{
    wchar_t path[MAX_PATH + 16];
    HMODULE loaded;

    if (GetSystemDirectoryW(path, MAX_PATH) == 0)
        ExitProcess(ERROR_NETWORK_UNREACHABLE);
    lstrcatW(path, L"\\ws2_32.dll");
    loaded = LoadLibraryW(path);
    if (!loaded)
        ExitProcess(ERROR_NETWORK_UNREACHABLE);
    return loaded;
}

static any_function find(HMODULE library, const char *name)
{
    any_function found = (any_function)GetProcAddress(library, name);

    if (!found)
        ExitProcess(ERROR_PROC_NOT_FOUND);
    return found;
}

static void find_all(HMODULE library)
{
    sockets.accept = (LPFN_ACCEPT)find(library, "accept");
    sockets.bind = (LPFN_BIND)find(library, "bind");
    sockets.closesocket = (LPFN_CLOSESOCKET)find(library, "closesocket");
    sockets.getsockname = (LPFN_GETSOCKNAME)find(library, "getsockname");
    sockets.htonl = (LPFN_HTONL)find(library, "htonl");
    sockets.htons = (LPFN_HTONS)find(library, "htons");
    sockets.listen = (LPFN_LISTEN)find(library, "listen");
    sockets.ntohs = (LPFN_NTOHS)find(library, "ntohs");
    sockets.recv = (LPFN_RECV)find(library, "recv");
    sockets.select = (LPFN_SELECT)find(library, "select");
    sockets.send = (LPFN_SEND)find(library, "send");
    sockets.setsockopt = (LPFN_SETSOCKOPT)find(library, "setsockopt");
    sockets.WSAIoctl = (LPFN_WSAIOCTL)find(library, "WSAIoctl");
    sockets.WSASocketW = (LPFN_WSASOCKETW)find(library, "WSASocketW");
}

static void start(HMODULE library)
{
    LPFN_WSASTARTUP startup = (LPFN_WSASTARTUP)find(library, "WSAStartup");
    WSADATA data;

    if (startup(MAKEWORD(2, 2), &data) != 0)
        ExitProcess(ERROR_NETWORK_UNREACHABLE);
}

/*
 * Winsock finds what makes its sockets by the variable SystemRoot. A scenario that gives a child an
 * environment need not think of that: it is lent for as long as it takes.
 */
static void start_anywhere(HMODULE library)
{
    wchar_t root[MAX_PATH];

    if (GetEnvironmentVariableW(L"SystemRoot", NULL, 0) != 0 ||
        GetSystemWindowsDirectoryW(root, MAX_PATH) == 0) {
        start(library);
        return;
    }
    SetEnvironmentVariableW(L"SystemRoot", root);
    start(library);
    sockets.closesocket(sockets.WSASocketW(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0,
                                           WSA_FLAG_NO_HANDLE_INHERIT));
    SetEnvironmentVariableW(L"SystemRoot", NULL);
}

void sockets_start(void)
{
    static const DWORD which[] = {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
    HANDLE given[3];
    HMODULE loaded;
    int i;

    for (i = 0; i < 3; i++)
        given[i] = GetStdHandle(which[i]);
    loaded = library();
    find_all(loaded);
    start_anywhere(loaded);
    for (i = 0; i < 3; i++)
        SetStdHandle(which[i], given[i]);
}

BOOL sockets_find_ConnectEx(SOCKET socket)
{
    GUID name = WSAID_CONNECTEX;
    DWORD length;

    return sockets.ConnectEx ||
           sockets.WSAIoctl(socket, SIO_GET_EXTENSION_FUNCTION_POINTER, &name, sizeof name,
                            &sockets.ConnectEx, sizeof sockets.ConnectEx, &length, NULL,
                            NULL) == 0;
}
