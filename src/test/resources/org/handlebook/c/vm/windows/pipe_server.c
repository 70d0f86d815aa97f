#include <stdio.h>
#include <tchar.h>
#include <windows.h>
#define BUF_SIZE 1024
LPTSTR pipeName = _T("\\\\.\\pipe\\own_server");
int CommToClient(HANDLE hPipe);
DWORD WINAPI Client(LPVOID lpParam) {
  HANDLE hPipe;
  DWORD mode = PIPE_READMODE_MESSAGE | PIPE_WAIT, done;
  TCHAR answer[BUF_SIZE];
  while (1) {
    hPipe = CreateFile(pipeName, GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
    if (hPipe != INVALID_HANDLE_VALUE) break;
    if (GetLastError() != ERROR_PIPE_BUSY) return 1;
    WaitNamedPipe(pipeName, 20000);
  }
  SetNamedPipeHandleState(hPipe, &mode, NULL, NULL);
  WriteFile(hPipe, _T("numbers.txt"), 12 * sizeof(TCHAR), &done, NULL);
  while (ReadFile(hPipe, answer, BUF_SIZE * sizeof(TCHAR), &done, NULL)) {
    answer[done / sizeof(TCHAR)] = 0;
    _tprintf(_T("client: %s"), answer);
  }
  _tprintf(_T("client ends: %lu\n"), GetLastError());
  return 0;
}
int _tmain(int argc, TCHAR *argv[]) {
  FILE *file = _tfopen(_T("numbers.txt"), _T("wt"));
  _ftprintf(file, _T("one 1\ntwo 2\n"));
  fclose(file);
  HANDLE hPipe = CreateNamedPipe(pipeName, PIPE_ACCESS_DUPLEX, PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE | PIPE_WAIT,
      PIPE_UNLIMITED_INSTANCES, BUF_SIZE, BUF_SIZE, 20000, NULL);
  HANDLE hThread = CreateThread(NULL, 0, Client, NULL, 0, NULL);
  BOOL connected = ConnectNamedPipe(hPipe, NULL) ? TRUE : (GetLastError() == ERROR_PIPE_CONNECTED);
  if (connected) CommToClient(hPipe); else CloseHandle(hPipe);
  WaitForSingleObject(hThread, INFINITE);
  return 0;
}
int CommToClient(HANDLE hPipe) {
  TCHAR name[100], line[100];
  DWORD read, written;
  if (!ReadFile(hPipe, name, sizeof(name), &read, NULL)) return -1;
  FILE *file = _tfopen(name, _T("r"));
  if (file == NULL) return -1;
  while (_fgetts(line, 100, file)) {
    WriteFile(hPipe, line, (DWORD)(_tcslen(line) * sizeof(TCHAR)), &written, NULL);
  }
  fclose(file);
  FlushFileBuffers(hPipe);
  DisconnectNamedPipe(hPipe);
  CloseHandle(hPipe);
  return 1;
}
