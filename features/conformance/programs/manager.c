#include <stdio.h>
#include <windows.h>
#include <tchar.h>

#define CHILDREN 2

static void start(TCHAR *command, PROCESS_INFORMATION *pi)
{
    STARTUPINFO si = { sizeof(si) };
    if (!CreateProcess(NULL, command, NULL, NULL, FALSE, 0, NULL, NULL, &si, pi)) {
        _tprintf(_T("no %s: %lu\n"), command, GetLastError());
        exit(1);
    }
}

int _tmain(int argc, TCHAR *argv[])
{
    TCHAR commands[CHILDREN][40] = { _T("adder.exe 1 5"), _T("adder.exe 6 10") };
    PROCESS_INFORMATION pi[CHILDREN];
    DWORD sum = 0, code;
    int i;

    for (i = 0; i < CHILDREN; i++)
        start(commands[i], &pi[i]);
    for (i = 0; i < CHILDREN; i++) {
        WaitForSingleObject(pi[i].hProcess, INFINITE);
        GetExitCodeProcess(pi[i].hProcess, &code);
        sum += code;
        CloseHandle(pi[i].hThread);
        CloseHandle(pi[i].hProcess);
    }
    _tprintf(_T("%s total: %lu\n"), argc > 1 ? argv[1] : _T("the"), sum);
    return 0;
}
