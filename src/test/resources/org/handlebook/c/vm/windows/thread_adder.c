#include <stdio.h>
#include <tchar.h>
#include <windows.h>
DWORD WINAPI ThreadProc(LPVOID lpParam) {
  DWORD *nPtr = (DWORD *)lpParam, total = 0;
  for (DWORD i = nPtr[0]; i <= nPtr[1]; i++) total += i;
  return total;
}
int _tmain(int argc, TCHAR *argv[]) {
  DWORD ids[3], paramThread[] = {1, 3, 4, 7, 8, 10}, result = 0;
  HANDLE hThread[3];
  for (int i = 0; i < 3; i++) {
    hThread[i] = CreateThread(NULL, 0, ThreadProc, (LPVOID)&paramThread[2 * i], 0, &ids[i]);
    if (hThread[i] == NULL) { _tprintf(_T("Thread creation fault!\n")); return -1; }
  }
  WaitForMultipleObjects(3, hThread, TRUE, INFINITE);
  for (int i = 0; i < 3; i++) {
    DWORD one;
    GetExitCodeThread(hThread[i], &one);
    result += one;
    CloseHandle(hThread[i]);
  }
  _tprintf(_T("result (1~10): %lu\n"), result);
  return 0;
}
