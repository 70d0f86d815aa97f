#include <windows.h>
#include <stdio.h>

static const char *name = "hb-file-locks.txt";

static HANDLE open_file(DWORD how)
{
    return CreateFileA(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL, how,
                       FILE_ATTRIBUTE_NORMAL, NULL);
}

static DWORD WINAPI second(LPVOID unused)
{
    HANDLE file = open_file(OPEN_EXISTING);
    OVERLAPPED from = { 0 };
    BOOL now = LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 10, 0, &from);

    printf("at once: %d, %lu\n", now, GetLastError());
    fflush(stdout);
    LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK, 0, 10, 0, &from);
    printf("the second has it\n");
    UnlockFileEx(file, 0, 10, 0, &from);
    CloseHandle(file);
    return 0;
}

int main(void)
{
    HANDLE file = open_file(CREATE_ALWAYS);
    HANDLE thread;

    LockFile(file, 0, 0, 100, 0);
    thread = CreateThread(NULL, 0, second, NULL, 0, NULL);
    printf("waits: %d\n", WaitForSingleObject(thread, 300) == WAIT_TIMEOUT);
    printf("the first gives it up\n");
    fflush(stdout);
    UnlockFile(file, 0, 0, 100, 0);
    WaitForSingleObject(thread, INFINITE);
    printf("locked again: %d\n", LockFile(file, 5, 0, 1, 0));
    CloseHandle(thread);
    CloseHandle(file);
    DeleteFileA(name);
    return 0;
}
