#include <stdio.h>
#include <tchar.h>
#include <windows.h>
#define SLOT _T("\\\\.\\mailslot\\own_sender")
int _tmain(int argc, LPTSTR argv[]) {
  DWORD written, next, count;
  TCHAR line[50];
  HANDLE hOwn = CreateMailslot(SLOT, 0, 0, NULL);
  HANDLE hSlot = CreateFile(SLOT, GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
  while (1) {
    _fputts(_T("MY CMD> "), stdout);
    if (!_fgetts(line, sizeof(line) / sizeof(TCHAR), stdin)) break;
    if (!WriteFile(hSlot, line, (DWORD)(_tcslen(line) * sizeof(TCHAR)), &written, NULL)) return 1;
    if (!_tcscmp(line, _T("exit\n"))) { _fputts(_T("Good Bye!\n"), stdout); break; }
  }
  GetMailslotInfo(hOwn, NULL, &next, &count, NULL);
  _tprintf(_T("the next has %lu bytes\n"), next);
  CloseHandle(hSlot);
  return 0;
}
