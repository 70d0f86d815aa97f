#include <stdio.h>
#include <tchar.h>
#include <windows.h>
int _tmain(int argc, TCHAR *argv[]) {
  TCHAR value[1024];
  if (GetEnvironmentVariable(_T("Good"), value, 1024) > 0) _tprintf(_T("[Good = %s]\n"), value);
  if (GetEnvironmentVariable(_T("Hey"), value, 1024) > 0) _tprintf(_T("[Hey = %s]\n"), value);
  if (GetEnvironmentVariable(_T("Big"), value, 1024) == 0) _tprintf(_T("no Big: %lu\n"), GetLastError());
  return 0;
}
