#include <stdio.h>
#include <tchar.h>
#include <windows.h>

static HANDLE timer;
static int ran;

static VOID CALLBACK Due(LPVOID argument, DWORD low, DWORD high) {
  ran++;
  _tprintf(_T("%s, %d, at a time: %d\n"), (TCHAR *)argument, ran, low != 0 && high != 0);
  if (ran == 5) CancelWaitableTimer(timer);
}

int _tmain(void) {
  LARGE_INTEGER due;
  timer = CreateWaitableTimer(NULL, FALSE, NULL);
  due.QuadPart = -1000000;
  SetWaitableTimer(timer, &due, 0, Due, _T("once"), FALSE);
  Sleep(300);
  _tprintf(_T("slept, ran %d\n"), ran);
  _tprintf(_T("%lu\n"), SleepEx(INFINITE, TRUE));
  _tprintf(_T("signalled: %d\n"), WaitForSingleObject(timer, 0) == WAIT_OBJECT_0);
  _tprintf(_T("%lu\n"), SleepEx(0, TRUE));
  SetWaitableTimer(timer, &due, 200, Due, _T("again"), FALSE);
  while (ran < 5) SleepEx(INFINITE, TRUE);
  _tprintf(_T("%lu\n"), SleepEx(500, TRUE));
  SetWaitableTimer(timer, &due, 0, Due, _T("never"), FALSE);
  CancelWaitableTimer(timer);
  _tprintf(_T("%lu\n"), SleepEx(300, TRUE));
  due.QuadPart = 0;
  SetWaitableTimer(timer, &due, 0, Due, _T("at once"), FALSE);
  _tprintf(_T("%lu\n"), WaitForSingleObjectEx(timer, 0, TRUE));
  _tprintf(_T("%lu\n"), SleepEx(0, TRUE));
  return 0;
}
