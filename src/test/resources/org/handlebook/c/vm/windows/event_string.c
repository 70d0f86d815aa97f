#include <stdio.h>
#include <tchar.h>
#include <windows.h>
#include <process.h>
unsigned int WINAPI OutputThread(LPVOID lpParam);
TCHAR string[100];
HANDLE hEvent;
int _tmain(int argc, TCHAR *argv[]) {
  DWORD id;
  hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
  HANDLE hThread = (HANDLE)_beginthreadex(NULL, 0, OutputThread, NULL, 0, (unsigned *)&id);
  _fputts(_T("Insert string: "), stdout);
  _fgetts(string, 30, stdin);
  SetEvent(hEvent);
  WaitForSingleObject(hThread, INFINITE);
  CloseHandle(hEvent);
  CloseHandle(hThread);
  return 0;
}
unsigned int WINAPI OutputThread(LPVOID lpParam) {
  WaitForSingleObject(hEvent, INFINITE);
  _fputts(_T("output string: "), stdout);
  _fputts(string, stdout);
  return 0;
}
