#include <stdio.h>
#include <tchar.h>
#include <windows.h>
TCHAR szMsg[] = TEXT("Message from first process.");
int _tmain(void) {
  STARTUPINFO si = {sizeof(si)};
  PROCESS_INFORMATION pi;
  TCHAR command[] = TEXT("child_memory.exe");
  HANDLE hMapFile = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 256, TEXT("OwnFileMapping"));
  LPTSTR pBuf = (LPTSTR)MapViewOfFile(hMapFile, FILE_MAP_ALL_ACCESS, 0, 0, 256);
  CopyMemory((PVOID)pBuf, szMsg, (_tcslen(szMsg) + 1) * sizeof(TCHAR));
  CreateProcess(NULL, command, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
  WaitForSingleObject(pi.hProcess, INFINITE);
  UnmapViewOfFile(pBuf);
  CloseHandle(hMapFile);
  CreateProcess(NULL, command, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
  WaitForSingleObject(pi.hProcess, INFINITE);
  return 0;
}
