#include <stdio.h>
#include <tchar.h>
#include <windows.h>
int _tmain(int argc, TCHAR *argv[]) {
  HANDLE hEvent = CreateEvent(NULL, TRUE, FALSE, NULL), hCopy, hSelf;
  TCHAR command[100];
  STARTUPINFO si = {sizeof(si)};
  PROCESS_INFORMATION pi;
  DuplicateHandle(GetCurrentProcess(), hEvent, GetCurrentProcess(), &hCopy, 0, TRUE, DUPLICATE_SAME_ACCESS);
  DuplicateHandle(GetCurrentProcess(), GetCurrentProcess(), GetCurrentProcess(), &hSelf, 0, TRUE, DUPLICATE_SAME_ACCESS);
  _tprintf(_T("%d %d %d\n"), hCopy != hEvent, hSelf != GetCurrentProcess(), GetProcessId(hSelf) == GetCurrentProcessId());
  fflush(stdout);
  wsprintf(command, _T("child_handle.exe %u"), (unsigned)(ULONG_PTR)hCopy);
  CreateProcess(NULL, command, NULL, NULL, TRUE, 0, NULL, NULL, &si, &pi);
  WaitForSingleObject(pi.hProcess, INFINITE);
  _tprintf(_T("parent: %lu\n"), WaitForSingleObject(hEvent, 0));
  return 0;
}
