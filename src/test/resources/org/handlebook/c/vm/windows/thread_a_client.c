#include <stdio.h>
#include <tchar.h>
#include <windows.h>
#define BUFSIZE 128
DWORD WINAPI InstanceThread(LPVOID lpvParam) {
  HANDLE hHeap = GetProcessHeap(), hPipe = (HANDLE)lpvParam;
  TCHAR *request = (TCHAR *)HeapAlloc(hHeap, HEAP_ZERO_MEMORY, BUFSIZE * sizeof(TCHAR));
  DWORD read, written;
  if (request == NULL) return (DWORD)-1;
  while (ReadFile(hPipe, request, BUFSIZE * sizeof(TCHAR), &read, NULL) && read != 0) {
    TCHAR reply[BUFSIZE];
    wsprintf(reply, _T("answer to %s"), request);
    if (!WriteFile(hPipe, reply, (lstrlen(reply) + 1) * sizeof(TCHAR), &written, NULL)) break;
  }
  FlushFileBuffers(hPipe);
  DisconnectNamedPipe(hPipe);
  CloseHandle(hPipe);
  HeapFree(hHeap, 0, request);
  return 1;
}
int _tmain(VOID) {
  LPCTSTR name = TEXT("\\\\.\\pipe\\own_threads");
  TCHAR text[BUFSIZE];
  DWORD done;
  for (int i = 1; i <= 2; i++) {
    HANDLE hPipe = CreateNamedPipe(name, PIPE_ACCESS_DUPLEX, PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE | PIPE_WAIT,
        PIPE_UNLIMITED_INSTANCES, 512, 512, 0, NULL);
    if (hPipe == INVALID_HANDLE_VALUE) return -1;
    HANDLE hClient = CreateFile(name, GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
    BOOL fConnected = ConnectNamedPipe(hPipe, NULL) ? TRUE : (GetLastError() == ERROR_PIPE_CONNECTED);
    HANDLE hThread = fConnected ? CreateThread(NULL, 0, InstanceThread, (LPVOID)hPipe, 0, NULL) : NULL;
    wsprintf(text, _T("request %d"), i);
    WriteFile(hClient, text, (lstrlen(text) + 1) * sizeof(TCHAR), &done, NULL);
    ReadFile(hClient, text, sizeof(text), &done, NULL);
    _tprintf(_T("%s, %lu bytes\n"), text, done);
    CloseHandle(hClient);
    WaitForSingleObject(hThread, INFINITE);
    CloseHandle(hThread);
  }
  return 0;
}
