#include <stdio.h>
#include <tchar.h>
#include <windows.h>
int _tmain(int argc, TCHAR *argv[]) {
  STARTUPINFO si = {0};
  PROCESS_INFORMATION pi;
  TCHAR command[] = _T("child_environment.exe");
  si.cb = sizeof(si);
  SetEnvironmentVariable(_T("Good"), _T("morning"));
  SetEnvironmentVariable(_T("Hey"), _T("Ho!"));
  SetEnvironmentVariable(_T("Big"), NULL);
  CreateProcess(NULL, command, NULL, NULL, TRUE, CREATE_UNICODE_ENVIRONMENT, NULL, NULL, &si, &pi);
  WaitForSingleObject(pi.hProcess, INFINITE);
  CloseHandle(pi.hProcess);
  CloseHandle(pi.hThread);
  return 0;
}
