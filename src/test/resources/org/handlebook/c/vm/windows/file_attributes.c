#include <stdio.h>
#include <tchar.h>
#include <windows.h>

static void show(LPCTSTR name) {
  DWORD a = GetFileAttributes(name);
  if (a == INVALID_FILE_ATTRIBUTES) {
    _tprintf(_T("%s: none, error %lu\n"), name, GetLastError());
    return;
  }
  _tprintf(_T("%s:%s%s%s\n"), name, a & FILE_ATTRIBUTE_READONLY ? _T(" read-only") : _T(""),
           a & FILE_ATTRIBUTE_HIDDEN ? _T(" hidden") : _T(""), a & FILE_ATTRIBUTE_DIRECTORY ? _T(" directory") : _T(""));
}

int _tmain(void) {
  BY_HANDLE_FILE_INFORMATION info;
  DWORD written;
  HANDLE file;
  show(_T("notes.txt"));
  file = CreateFile(_T("notes.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
  WriteFile(file, "twelve bytes", 12, &written, NULL);
  if (GetFileInformationByHandle(file, &info))
    _tprintf(_T("%lu bytes, %lu links, attributes %#lx\n"), info.nFileSizeLow, info.nNumberOfLinks, info.dwFileAttributes);
  CloseHandle(file);
  show(_T("notes.txt"));
  _tprintf(_T("set: %d\n"), SetFileAttributes(_T("notes.txt"), FILE_ATTRIBUTE_READONLY));
  show(_T("NOTES.TXT"));
  _tprintf(_T("deleted: %d\n"), DeleteFile(_T("notes.txt")));
  _tprintf(_T("error %lu\n"), GetLastError());
  _tprintf(_T("set: %d\n"), SetFileAttributes(_T("notes.txt"), FILE_ATTRIBUTE_NORMAL));
  _tprintf(_T("deleted: %d\n"), DeleteFile(_T("notes.txt")));
  show(_T("notes.txt"));
  show(_T("nowhere\\notes.txt"));
  _tprintf(_T("set: %d\n"), SetFileAttributes(_T("notes.txt"), FILE_ATTRIBUTE_HIDDEN));
  _tprintf(_T("error %lu\n"), GetLastError());
  return 0;
}
