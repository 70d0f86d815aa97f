#include <stdio.h>
#include <tchar.h>
#include <windows.h>

static int ran;
static HANDLE ready, done;

static VOID CALLBACK Procedure(ULONG_PTR number) {
  ran++;
  _tprintf(_T("procedure %lu\n"), (DWORD)number);
  if (number == 3) SleepEx(0, TRUE);
}

static DWORD WINAPI Waiter(LPVOID parameter) {
  DWORD ended;
  SetEvent(ready);
  ended = WaitForSingleObjectEx(done, INFINITE, TRUE);
  _tprintf(_T("wait ended with %lu after %d\n"), ended, ran);
  ended = WaitForMultipleObjectsEx(1, &done, FALSE, INFINITE, TRUE);
  _tprintf(_T("wait ended with %lu after %d\n"), ended, ran);
  ended = WaitForSingleObjectEx(done, 10, FALSE);
  _tprintf(_T("wait ended with %lu after %d\n"), ended, ran);
  return 7;
}

int _tmain(void) {
  HANDLE self = GetCurrentThread(), thread;
  DWORD code;
  int i;
  for (i = 1; i <= 3; i++) QueueUserAPC(Procedure, self, i);
  Sleep(10);
  _tprintf(_T("slept, ran %d\n"), ran);
  _tprintf(_T("%lu\n"), SleepEx(0, FALSE));
  _tprintf(_T("%lu\n"), SleepEx(1000, TRUE));
  _tprintf(_T("%lu\n"), SleepEx(0, TRUE));
  ran = 0;
  ready = CreateEvent(NULL, FALSE, FALSE, NULL);
  done = CreateEvent(NULL, FALSE, FALSE, NULL);
  thread = CreateThread(NULL, 0, Waiter, NULL, 0, NULL);
  WaitForSingleObject(ready, INFINITE);
  Sleep(100);
  _tprintf(_T("queued: %d\n"), QueueUserAPC(Procedure, thread, 10) != 0);
  Sleep(100);
  SetEvent(done);
  WaitForSingleObject(thread, INFINITE);
  GetExitCodeThread(thread, &code);
  _tprintf(_T("thread ended with %lu\n"), code);
  _tprintf(_T("queued: %d\n"), QueueUserAPC(Procedure, thread, 11) != 0);
  CloseHandle(thread);
  CloseHandle(ready);
  CloseHandle(done);
  return 0;
}
