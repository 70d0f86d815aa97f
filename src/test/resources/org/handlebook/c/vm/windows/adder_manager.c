#include <stdio.h>
#include <tchar.h>
#include <windows.h>
int _tmain(int argc, TCHAR *argv[]) {
  STARTUPINFO si1 = {0}, si2 = {0};
  PROCESS_INFORMATION pi1, pi2;
  DWORD one, two;
  TCHAR first[] = _T("child_sum.exe 1 5"), second[] = _T("child_sum.exe 6 10");
  si1.cb = sizeof(si1); si2.cb = sizeof(si2);
  CreateProcess(NULL, first, NULL, NULL, TRUE, 0, NULL, NULL, &si1, &pi1);
  CloseHandle(pi1.hThread);
  WaitForSingleObject(pi1.hProcess, INFINITE);
  CreateProcess(NULL, second, NULL, NULL, TRUE, 0, NULL, NULL, &si2, &pi2);
  CloseHandle(pi2.hThread);
  WaitForSingleObject(pi2.hProcess, INFINITE);
  GetExitCodeProcess(pi1.hProcess, &one);
  GetExitCodeProcess(pi2.hProcess, &two);
  _tprintf(_T("total: %d\n"), one + two);
  CloseHandle(pi1.hProcess);
  CloseHandle(pi2.hProcess);
  return 0;
}
