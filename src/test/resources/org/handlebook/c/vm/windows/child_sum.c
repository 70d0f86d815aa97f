#include <stdio.h>
#include <tchar.h>
#include <windows.h>
int _tmain(int argc, TCHAR *argv[]) {
  DWORD sum = 0;
  for (DWORD i = _ttoi(argv[1]); i <= (DWORD)_ttoi(argv[2]); i++) sum += i;
  _tprintf(_T("sum of %s to %s\n"), argv[1], argv[2]);
  return sum;
}
