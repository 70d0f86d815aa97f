#include <stdio.h>
#include <tchar.h>
#include <windows.h>
#include <tlhelp32.h>

static DWORD WINAPI Idle(LPVOID parameter) {
  WaitForSingleObject((HANDLE)parameter, INFINITE);
  return 0;
}

int _tmain(void) {
  PROCESSENTRY32 process = {sizeof process};
  THREADENTRY32 thread = {sizeof thread};
  HANDLE event = CreateEvent(NULL, TRUE, FALSE, NULL), worker = CreateThread(NULL, 0, Idle, event, 0, NULL);
  HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS | TH32CS_SNAPTHREAD, 0);
  DWORD own = 0, threads = 0, workers = 0;
  BOOL more;
  for (more = Process32First(snapshot, &process); more; more = Process32Next(snapshot, &process))
    if (process.th32ProcessID == GetCurrentProcessId()) {
      own++;
      _tprintf(_T("this process has at least two threads: %d\n"), process.cntThreads >= 2);
    }
  _tprintf(_T("found %lu time, then error %lu\n"), own, GetLastError());
  for (more = Thread32First(snapshot, &thread); more; more = Thread32Next(snapshot, &thread))
    if (thread.th32OwnerProcessID == GetCurrentProcessId()) {
      threads++;
      if (thread.th32ThreadID == GetThreadId(worker)) workers++;
    }
  _tprintf(_T("at least two threads: %d, the worker %lu time\n"), threads >= 2, workers);
  _tprintf(_T("closed: %d\n"), CloseHandle(snapshot));
  _tprintf(_T("again: %d\n"), Process32First(snapshot, &process));
  SetEvent(event);
  WaitForSingleObject(worker, INFINITE);
  CloseHandle(worker);
  CloseHandle(event);
  return 0;
}
