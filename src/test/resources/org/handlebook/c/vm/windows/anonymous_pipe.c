#include <stdio.h>
#include <tchar.h>
#include <windows.h>
int _tmain(int argc, TCHAR *argv[]) {
  HANDLE hRead, hWrite;
  TCHAR sent[] = _T("anonymous pipe"), got[100];
  DWORD written, read;
  CreatePipe(&hRead, &hWrite, NULL, 0);
  WriteFile(hWrite, sent, lstrlen(sent) * sizeof(TCHAR), &written, NULL);
  _tprintf(_T("string send: %s (%lu)\n"), sent, written);
  ReadFile(hRead, got, written, &read, NULL);
  got[read / sizeof(TCHAR)] = 0;
  _tprintf(_T("string recv: %s\n"), got);
  CloseHandle(hWrite);
  BOOL more = ReadFile(hRead, got, 2, &read, NULL);
  _tprintf(_T("%d %lu\n"), more, GetLastError());
  return 0;
}
