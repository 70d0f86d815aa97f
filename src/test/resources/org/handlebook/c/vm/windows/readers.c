#include <windows.h>
#include <stdio.h>
/* Readers that wait behind a writer are all let in: each of them waits for the next one. */
SRWLOCK lock = SRWLOCK_INIT;
HANDLE inside[4];
DWORD WINAPI Reader(LPVOID p) {
  int n = (int)(INT_PTR)p;
  AcquireSRWLockShared(&lock);
  SetEvent(inside[n]);
  DWORD r = n < 3 ? WaitForSingleObject(inside[n + 1], 2000) : 0;
  ReleaseSRWLockShared(&lock);
  return r;
}
int main(void) {
  HANDLE threads[4];
  AcquireSRWLockExclusive(&lock);
  for (int i = 0; i < 4; i++) {
    inside[i] = CreateEvent(NULL, TRUE, FALSE, NULL);
    threads[i] = CreateThread(NULL, 0, Reader, (LPVOID)(INT_PTR)i, 0, NULL);
  }
  Sleep(100);
  ReleaseSRWLockExclusive(&lock);
  printf("%lu\n", WaitForMultipleObjects(4, threads, TRUE, 5000));
  for (int i = 0; i < 4; i++) {
    DWORD code = 0;
    GetExitCodeThread(threads[i], &code);
    printf("%lu ", code);
  }
  AcquireSRWLockExclusive(&lock);
  printf("alone\n");
  ReleaseSRWLockExclusive(&lock);
  return 0;
}
