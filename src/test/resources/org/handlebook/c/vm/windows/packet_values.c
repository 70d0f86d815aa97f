/* What is posted to a port comes out as it went in: programs use values of their own that lead nowhere. */
#include <windows.h>
#include <stdio.h>

int main(void)
{
    DWORD count = 0;
    ULONG_PTR key = 0;
    LPOVERLAPPED marker = NULL;
    HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);

    PostQueuedCompletionStatus(port, 0xFFFFFFFF, (ULONG_PTR)-1, (LPOVERLAPPED)0x123456789);
    PostQueuedCompletionStatus(port, 0, 7, (LPOVERLAPPED)-1);
    PostQueuedCompletionStatus(port, 1, 0, NULL);
    for (int i = 0; i < 3; i++) {
        BOOL taken = GetQueuedCompletionStatus(port, &count, &key, &marker, 0);
        printf("%d: %lu bytes, key %llx, marker %llx\n", taken, count, (unsigned long long)key, (unsigned long long)(ULONG_PTR)marker);
    }
    BOOL more = GetQueuedCompletionStatus(port, &count, &key, &marker, 0);
    printf("%d: %lu, marker %d\n", more, GetLastError(), marker != NULL);
    CloseHandle(port);
    return 0;
}
