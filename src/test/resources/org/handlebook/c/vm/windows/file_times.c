#include <stdio.h>
#include <tchar.h>
#include <windows.h>

static void show(LPCTSTR what, const FILETIME *time) {
  SYSTEMTIME parts;
  FileTimeToSystemTime(time, &parts);
  _tprintf(_T("%s: %04d-%02d-%02d %02d:%02d:%02d.%03d, day %d of the week\n"), what, parts.wYear, parts.wMonth, parts.wDay,
           parts.wHour, parts.wMinute, parts.wSecond, parts.wMilliseconds, parts.wDayOfWeek);
}

int _tmain(void) {
  FILETIME created, accessed, written, now;
  SYSTEMTIME parts = {2001, 2, 0, 28, 23, 59, 58, 750};
  ULARGE_INTEGER later;
  WIN32_FIND_DATA data;
  HANDLE search, file = CreateFile(_T("dated.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
  GetFileTime(file, &created, &accessed, &written);
  _tprintf(_T("written after it was made: %d\n"), CompareFileTime(&written, &created) >= 0);
  SystemTimeToFileTime(&parts, &now);
  later.LowPart = now.dwLowDateTime;
  later.HighPart = now.dwHighDateTime;
  later.QuadPart += 36000000000ULL * 24;
  written.dwLowDateTime = later.LowPart;
  written.dwHighDateTime = later.HighPart;
  _tprintf(_T("set: %d\n"), SetFileTime(file, NULL, NULL, &written));
  GetFileTime(file, NULL, NULL, &now);
  show(_T("written"), &now);
  _tprintf(_T("%d\n"), CompareFileTime(&now, &written));
  CloseHandle(file);
  search = FindFirstFile(_T("dated.txt"), &data);
  show(data.cFileName, &data.ftLastWriteTime);
  FindClose(search);
  _tprintf(_T("closed: %d\n"), GetFileTime(file, &created, NULL, NULL));
  _tprintf(_T("error %lu\n"), GetLastError());
  DeleteFile(_T("dated.txt"));
  return 0;
}
