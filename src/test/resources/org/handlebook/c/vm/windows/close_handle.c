#include <stdio.h>
#include <tchar.h>
#include <windows.h>
int _tmain(int argc, TCHAR *argv[]) {
  STARTUPINFO si = {0};
  PROCESS_INFORMATION pi;
  TCHAR command[] = _T("child_sum.exe 1 5");
  DWORD state = 0;
  si.cb = sizeof(si);
  if (!CreateProcess(NULL, command, NULL, NULL, TRUE, 0, NULL, NULL, &si, &pi)) { _tprintf(_T("error %lu\n"), GetLastError()); return 1; }
  CloseHandle(pi.hThread);
  WaitForSingleObject(pi.hProcess, INFINITE);
  GetExitCodeProcess(pi.hProcess, &state);
  _tprintf(state == STILL_ACTIVE ? _T("still active\n") : _T("ended with %lu\n"), state);
  CloseHandle(pi.hProcess);
  SetLastError(0);
  BOOL again = GetExitCodeProcess(pi.hProcess, &state);
  _tprintf(_T("%d %lu\n"), again, GetLastError());
  return 0;
}
