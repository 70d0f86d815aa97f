#include <stdio.h>
#include <tchar.h>
#include <windows.h>
LPTSTR SlotName = TEXT("\\\\.\\mailslot\\own_three");
BOOL WriteSlot(HANDLE hSlot, LPTSTR lpszMessage) {
  DWORD cbWritten;
  BOOL fResult = WriteFile(hSlot, lpszMessage, (DWORD)(lstrlen(lpszMessage) + 1) * sizeof(TCHAR), &cbWritten, (LPOVERLAPPED)NULL);
  if (!fResult) { printf("WriteFile failed with %lu.\n", GetLastError()); return FALSE; }
  printf("Slot written to successfully.\n");
  return TRUE;
}
int main() {
  HANDLE hFile = CreateFile(SlotName, GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
  if (hFile == INVALID_HANDLE_VALUE) printf("CreateFile failed with %lu.\n", GetLastError());
  HANDLE hSlot = CreateMailslot(SlotName, 0, MAILSLOT_WAIT_FOREVER, NULL);
  hFile = CreateFile(SlotName, GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
  WriteSlot(hFile, TEXT("Message one for mailslot."));
  WriteSlot(hFile, TEXT("Message two for mailslot."));
  Sleep(50);
  WriteSlot(hFile, TEXT("Message three for mailslot."));
  DWORD next, count;
  GetMailslotInfo(hSlot, NULL, &next, &count, NULL);
  printf("%lu\n", next);
  CloseHandle(hFile);
  return 0;
}
