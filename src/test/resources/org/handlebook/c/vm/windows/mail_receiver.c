#include <stdio.h>
#include <tchar.h>
#include <windows.h>
#define SLOT _T("\\\\.\\mailslot\\own_receiver")
DWORD WINAPI Sender(LPVOID lpParam) {
  LPCTSTR words[] = {_T("hello"), _T("mail slot"), _T("exit")};
  HANDLE hSlot = CreateFile(SLOT, GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
  for (int i = 0; i < 3; i++) {
    DWORD written;
    WriteFile(hSlot, words[i], (DWORD)(_tcslen(words[i]) * sizeof(TCHAR)), &written, NULL);
  }
  CloseHandle(hSlot);
  return 0;
}
int _tmain(int argc, TCHAR *argv[]) {
  TCHAR message[50];
  DWORD bytes;
  HANDLE hSlot = CreateMailslot(SLOT, 0, MAILSLOT_WAIT_FOREVER, NULL);
  if (hSlot == INVALID_HANDLE_VALUE) { _fputts(_T("Unable to create mailslot!\n"), stdout); return 1; }
  HANDLE hThread = CreateThread(NULL, 0, Sender, NULL, 0, NULL);
  _fputts(_T("******** Message ********\n"), stdout);
  while (1) {
    if (!ReadFile(hSlot, message, sizeof(TCHAR) * 50, &bytes, NULL)) { _fputts(_T("Unable to read!"), stdout); return 1; }
    message[bytes / sizeof(TCHAR)] = 0;
    if (!_tcsncmp(message, _T("exit"), 4)) { _fputts(_T("Good Bye!"), stdout); break; }
    _tprintf(_T("%s (%lu bytes)\n"), message, bytes);
  }
  WaitForSingleObject(hThread, INFINITE);
  CloseHandle(hThread);
  CloseHandle(hSlot);
  return 0;
}
