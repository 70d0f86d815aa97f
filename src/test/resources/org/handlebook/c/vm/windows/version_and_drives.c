#include <stdio.h>
#include <tchar.h>
#include <windows.h>

static BOOL IsAtLeast(DWORD major, DWORD minor) {
  OSVERSIONINFOEX asked = {sizeof asked};
  DWORDLONG mask = 0;
  asked.dwMajorVersion = major;
  asked.dwMinorVersion = minor;
  VER_SET_CONDITION(mask, VER_MAJORVERSION, VER_GREATER_EQUAL);
  VER_SET_CONDITION(mask, VER_MINORVERSION, VER_GREATER_EQUAL);
  VER_SET_CONDITION(mask, VER_SERVICEPACKMAJOR, VER_GREATER_EQUAL);
  return VerifyVersionInfo(&asked, VER_MAJORVERSION | VER_MINORVERSION | VER_SERVICEPACKMAJOR, mask);
}

int _tmain(void) {
  OSVERSIONINFO version = {sizeof version};
  ULARGE_INTEGER mine, total, all;
  DWORD sectors, bytes, clusters, count, attributes;
  TCHAR path[MAX_PATH], folder[MAX_PATH], *name;
  _tprintf(_T("version: %d\n"), GetVersionEx(&version));
  _tprintf(_T("NT: %d, 6.0 or later: %d\n"), version.dwPlatformId == VER_PLATFORM_WIN32_NT, version.dwMajorVersion >= 6);
  _tprintf(_T("5.1: %d, 6.0: %d\n"), IsAtLeast(5, 1), IsAtLeast(6, 0));
  _tprintf(_T("99.0: %d\n"), IsAtLeast(99, 0));
  _tprintf(_T("error %lu\n"), GetLastError());
  version.dwOSVersionInfoSize = 5;
  _tprintf(_T("wrong size: %d, error %lu\n"), GetVersionEx(&version), GetLastError());
  _tprintf(_T("C: is fixed: %d\n"), GetDriveType(_T("C:\\")) == DRIVE_FIXED);
  _tprintf(_T("free: %d\n"), GetDiskFreeSpaceEx(_T("C:\\"), &mine, &total, &all));
  _tprintf(_T("less than all: %d\n"), mine.QuadPart <= total.QuadPart && all.QuadPart <= total.QuadPart);
  _tprintf(_T("sectors: %d\n"), GetDiskFreeSpace(_T("C:\\"), &sectors, &bytes, &clusters, &count));
  _tprintf(_T("%lu bytes, less than all: %d\n"), bytes, clusters <= count);
  _tprintf(_T("folder: %d\n"), GetTempPath(MAX_PATH, folder) > 0);
  _tprintf(_T("ends with \\: %d\n"), folder[_tcslen(folder) - 1] == _T('\\'));
  _tprintf(_T("made: %d\n"), GetTempFileName(folder, _T("demo"), 0, path) != 0);
  DeleteFile(path);
  name = _tcsrchr(path, _T('\\')) + 1;
  name[3] = 0;
  _tprintf(_T("%s\n"), name);
  _tprintf(_T("given: %#x\n"), GetTempFileName(folder, _T("demo"), 0x1234, path));
  _tprintf(_T("%s\n"), _tcsrchr(path, _T('\\')) + 1);
  attributes = GetFileAttributes(path);
  _tprintf(_T("it is not there: %d\n"), attributes == INVALID_FILE_ATTRIBUTES);
  _tprintf(_T("locked: %d %d\n"), VirtualLock(path, sizeof path), VirtualUnlock(path, sizeof path));
  return 0;
}
