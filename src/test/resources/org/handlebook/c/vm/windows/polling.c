#include <stdio.h>
#include <windows.h>

static HANDLE done;

static DWORD WINAPI Worker(LPVOID parameter) {
  Sleep(20);
  SetEvent(done);
  return 0;
}

int main(void) {
  HANDLE thread, mutex = CreateMutex(NULL, FALSE, NULL);
  DWORD begun;
  int i, polled = 0;
  done = CreateEvent(NULL, TRUE, FALSE, NULL);
  thread = CreateThread(NULL, 0, Worker, NULL, 0, NULL);
  while (WaitForSingleObject(done, 0) == WAIT_TIMEOUT) polled = 1;
  printf("polled: %d\n", polled);
  WaitForSingleObject(thread, INFINITE);
  for (i = 0; i < 300; i++) {
    WaitForSingleObject(mutex, INFINITE);
    ReleaseMutex(mutex);
  }
  printf("taken %d times\n", i);
  begun = GetTickCount();
  while (GetTickCount() - begun < 1000) polled++;
  printf("a second later: %d\n", GetTickCount() - begun >= 1000 && polled > 1);
  SetCurrentDirectoryA("Q:\\");
  printf("error %lu\n", GetLastError());
  CloseHandle(thread);
  CloseHandle(mutex);
  CloseHandle(done);
  return 0;
}
