#include <windows.h>
#include <stdio.h>
HANDLE done; int ticks;
VOID CALLBACK tick(PVOID p, BOOLEAN fired) { printf("tick %d %s %d\n", ++ticks, (char *)p, fired); if (ticks == 3) SetEvent(done); }
VOID CALLBACK once(PVOID p, BOOLEAN fired) { printf("once %d\n", fired); SetEvent((HANDLE)p); }
VOID CALLBACK waited(PVOID p, BOOLEAN fired) { printf("waited %d\n", fired); SetEvent((HANDLE)p); }
int main(void) {
  HANDLE timer, second, queue = CreateTimerQueue(), hWait, e;
  done = CreateEvent(NULL, TRUE, FALSE, NULL);
  if (!CreateTimerQueueTimer(&timer, queue, tick, "hello", 100, 200, WT_EXECUTEDEFAULT)) return 1;
  WaitForSingleObject(done, INFINITE);
  printf("deleted %d\n", DeleteTimerQueueTimer(queue, timer, INVALID_HANDLE_VALUE));
  ResetEvent(done);
  CreateTimerQueueTimer(&second, NULL, once, done, 50, 0, 0);
  WaitForSingleObject(done, INFINITE);
  DeleteTimerQueueTimer(NULL, second, INVALID_HANDLE_VALUE);
  printf("%d\n", DeleteTimerQueueEx(queue, INVALID_HANDLE_VALUE));
  ResetEvent(done);
  e = CreateEvent(NULL, FALSE, FALSE, NULL);
  RegisterWaitForSingleObject(&hWait, e, waited, done, INFINITE, WT_EXECUTEONLYONCE);
  SetEvent(e);
  WaitForSingleObject(done, INFINITE);
  printf("%d\n", UnregisterWaitEx(hWait, INVALID_HANDLE_VALUE));
  ResetEvent(done);
  RegisterWaitForSingleObject(&hWait, e, waited, done, 100, WT_EXECUTEONLYONCE);
  WaitForSingleObject(done, INFINITE);
  UnregisterWaitEx(hWait, INVALID_HANDLE_VALUE);
  return 0;
}
