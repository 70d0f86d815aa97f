#include <stdio.h>
#include <tchar.h>
#include <windows.h>
#define THREADCOUNT 4
HANDLE ghWriteEvent, ghThreads[THREADCOUNT];
LONG seen;
DWORD WINAPI ThreadProc(LPVOID lpParam) {
  UNREFERENCED_PARAMETER(lpParam);
  switch (WaitForSingleObject(ghWriteEvent, INFINITE)) {
    case WAIT_OBJECT_0: InterlockedIncrement(&seen); break;
    default: printf("Wait error (%lu)\n", GetLastError()); return 0;
  }
  return 1;
}
int main(void) {
  ghWriteEvent = CreateEvent(NULL, TRUE, FALSE, TEXT("WriteEvent"));
  for (int i = 0; i < THREADCOUNT; i++) {
    DWORD id;
    ghThreads[i] = CreateThread(NULL, 0, ThreadProc, NULL, 0, &id);
  }
  printf("Main thread writing to the shared buffer...\n");
  if (!SetEvent(ghWriteEvent)) return 1;
  DWORD result = WaitForMultipleObjects(THREADCOUNT, ghThreads, TRUE, INFINITE);
  switch (result) {
    case WAIT_OBJECT_0: printf("All threads ended, %ld have read.\n", seen); break;
    default: printf("WaitForMultipleObjects failed (%lu)\n", GetLastError()); return 1;
  }
  CloseHandle(ghWriteEvent);
  return 0;
}
