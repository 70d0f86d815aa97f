#include <stdio.h>
#include <tchar.h>
#include <windows.h>
int _tmain(int argc, TCHAR *argv[]) {
  LARGE_INTEGER due;
  due.QuadPart = -1000000;
  HANDLE hTimer = CreateWaitableTimer(NULL, FALSE, _T("OwnTimer"));
  _tprintf(_T("waiting\n"));
  SetWaitableTimer(hTimer, &due, 50, NULL, NULL, FALSE);
  for (int i = 0; i < 3; i++) {
    WaitForSingleObject(hTimer, INFINITE);
    _tprintf(_T("timer was signaled %d\n"), i);
    MessageBeep(MB_ICONEXCLAMATION);
  }
  CancelWaitableTimer(hTimer);
  _tprintf(_T("%lu\n"), WaitForSingleObject(hTimer, 200));
  return 0;
}
