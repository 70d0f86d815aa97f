#include <stdio.h>
#include <tchar.h>
#include <windows.h>
int _tmain(void) {
  HANDLE hMapFile = OpenFileMapping(FILE_MAP_ALL_ACCESS, FALSE, TEXT("OwnFileMapping"));
  if (hMapFile == NULL) { _tprintf(TEXT("Could not open (%lu).\n"), GetLastError()); return 1; }
  LPCTSTR pBuf = (LPTSTR)MapViewOfFile(hMapFile, FILE_MAP_ALL_ACCESS, 0, 0, 256);
  _tprintf(TEXT("child reads: %s\n"), pBuf);
  UnmapViewOfFile(pBuf);
  CloseHandle(hMapFile);
  return 0;
}
