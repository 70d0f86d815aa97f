#include <windows.h>
#include <stdio.h>
/* Waits, timers and works of a thread pool, with an environment and a cleanup group. */
HANDLE event, again, done, finished;
CRITICAL_SECTION section;
LONG ticks, works;

VOID CALLBACK Waited(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_WAIT wait, TP_WAIT_RESULT result) {
  printf("waited for %s: %lu\n", (char *)context, result);
  if (result == WAIT_OBJECT_0) {
    FILETIME due;
    LARGE_INTEGER time;
    time.QuadPart = -500000;
    due.dwLowDateTime = time.LowPart;
    due.dwHighDateTime = time.HighPart;
    SetThreadpoolWait(wait, again, &due);
  } else {
    SetEventWhenCallbackReturns(instance, done);
  }
}

VOID CALLBACK Tick(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_TIMER timer) {
  if (InterlockedIncrement(&ticks) == 3) {
    SetThreadpoolTimer(timer, NULL, 0, 0);
    SetEvent(done);
  }
}

VOID CALLBACK Work(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_WORK work) {
  EnterCriticalSection(&section);
  LeaveCriticalSectionWhenCallbackReturns(instance, &section);
  works++;
  Sleep(10);
  if (works == 4) {
    ReleaseSemaphoreWhenCallbackReturns(instance, finished, 1);
  }
}

int main(void) {
  event = CreateEvent(NULL, FALSE, FALSE, NULL);
  again = CreateEvent(NULL, FALSE, FALSE, NULL);
  done = CreateEvent(NULL, FALSE, FALSE, NULL);
  finished = CreateSemaphore(NULL, 0, 1, NULL);
  InitializeCriticalSection(&section);

  PTP_WAIT wait = CreateThreadpoolWait(Waited, "event", NULL);
  SetThreadpoolWait(wait, event, NULL);
  SetEvent(event);
  printf("done: %lu\n", WaitForSingleObject(done, INFINITE));
  WaitForThreadpoolWaitCallbacks(wait, FALSE);
  CloseThreadpoolWait(wait);

  TP_CALLBACK_ENVIRON environment;
  InitializeThreadpoolEnvironment(&environment);
  PTP_POOL pool = CreateThreadpool(NULL);
  SetThreadpoolThreadMaximum(pool, 2);
  printf("minimum: %d\n", SetThreadpoolThreadMinimum(pool, 1));
  PTP_CLEANUP_GROUP group = CreateThreadpoolCleanupGroup();
  SetThreadpoolCallbackPool(&environment, pool);
  SetThreadpoolCallbackCleanupGroup(&environment, group, NULL);

  PTP_TIMER timer = CreateThreadpoolTimer(Tick, NULL, &environment);
  FILETIME due;
  LARGE_INTEGER time;
  time.QuadPart = -100000;
  due.dwLowDateTime = time.LowPart;
  due.dwHighDateTime = time.HighPart;
  SetThreadpoolTimer(timer, &due, 10, 0);
  printf("set: %d\n", IsThreadpoolTimerSet(timer) != 0);
  WaitForSingleObject(done, INFINITE);
  WaitForThreadpoolTimerCallbacks(timer, TRUE);
  printf("ticks: %ld, set: %d\n", ticks, IsThreadpoolTimerSet(timer) != 0);

  PTP_WORK work = CreateThreadpoolWork(Work, NULL, &environment);
  for (int i = 0; i < 4; i++) {
    SubmitThreadpoolWork(work);
  }
  WaitForSingleObject(finished, INFINITE);
  CloseThreadpoolCleanupGroupMembers(group, FALSE, NULL);
  printf("works: %ld\n", works);
  CloseThreadpoolCleanupGroup(group);
  DestroyThreadpoolEnvironment(&environment);
  CloseThreadpool(pool);
  printf("%d\n", (int)sizeof(TP_CALLBACK_ENVIRON));
  return 0;
}
