#include <stdio.h>
#include <tchar.h>
#include <windows.h>
DWORD WINAPI ThreadProc(LPVOID lpParam) {
  while (1) Sleep(10000);
  return 0;
}
int _tmain(int argc, TCHAR *argv[]) {
  HANDLE hThread = CreateThread(NULL, 0, ThreadProc, NULL, CREATE_SUSPENDED, NULL);
  _tprintf(_T("suspend count: %lu\n"), ResumeThread(hThread));
  Sleep(100);
  _tprintf(_T("suspend count: %lu\n"), SuspendThread(hThread));
  _tprintf(_T("suspend count: %lu\n"), SuspendThread(hThread));
  _tprintf(_T("suspend count: %lu\n"), ResumeThread(hThread));
  _tprintf(_T("suspend count: %lu\n"), ResumeThread(hThread));
  _tprintf(_T("ended by hand: %d\n"), TerminateThread(hThread, 7));
  WaitForSingleObject(hThread, INFINITE);
  DWORD code;
  GetExitCodeThread(hThread, &code);
  _tprintf(_T("%lu\n"), code);
  return 0;
}
