#include <stdio.h>
#include <tchar.h>
#include <windows.h>
int _tmain(int argc, TCHAR *argv[]) {
  HANDLE hEvent = (HANDLE)(LONG_PTR)_ttoi(argv[1]);
  _tprintf(_T("child: %lu\n"), WaitForSingleObject(hEvent, 0));
  _tprintf(_T("child sets: %d\n"), SetEvent(hEvent));
  return 0;
}
