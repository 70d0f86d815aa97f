#include <stdio.h>
#include <tchar.h>
#include <windows.h>

static void did(LPCTSTR what, BOOL done) {
  DWORD error = GetLastError();
  if (done)
    _tprintf(_T("%s: yes\n"), what);
  else
    _tprintf(_T("%s: no, error %lu\n"), what, error);
}

static void make(LPCTSTR name) {
  DWORD written;
  HANDLE file = CreateFile(name, GENERIC_WRITE, 0, NULL, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, NULL);
  did(name, file != INVALID_HANDLE_VALUE);
  if (file != INVALID_HANDLE_VALUE) {
    WriteFile(file, "abc", 3, &written, NULL);
    CloseHandle(file);
  }
}

static void list(LPCTSTR pattern) {
  WIN32_FIND_DATA data;
  HANDLE search = FindFirstFile(pattern, &data);
  if (search == INVALID_HANDLE_VALUE) {
    _tprintf(_T("%s: nothing, error %lu\n"), pattern, GetLastError());
    return;
  }
  do {
    if (data.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
      _tprintf(_T("  <DIR> %s\n"), data.cFileName);
    else
      _tprintf(_T("  %5lu %s\n"), data.nFileSizeLow, data.cFileName);
  } while (FindNextFile(search, &data));
  _tprintf(_T("%s: end, error %lu\n"), pattern, GetLastError());
  did(_T("closed"), FindClose(search));
}

int _tmain(void) {
  TCHAR path[MAX_PATH], before[MAX_PATH], *name;
  GetCurrentDirectory(MAX_PATH, before);
  did(_T("folder"), CreateDirectory(_T("one"), NULL));
  did(_T("again"), CreateDirectory(_T("one"), NULL));
  did(_T("deep"), CreateDirectory(_T("no\\two"), NULL));
  did(_T("inner"), CreateDirectory(_T("one\\two"), NULL));
  make(_T("one\\b.txt"));
  make(_T("one\\A.txt"));
  make(_T("one\\c.dat"));
  make(_T("one\\two\\d.txt"));
  make(_T("nowhere\\d.txt"));
  list(_T("one\\*"));
  list(_T("one\\*.txt"));
  list(_T("one\\?.dat"));
  list(_T("one\\*.c"));
  list(_T("three\\*"));
  did(_T("into"), SetCurrentDirectory(_T("one")));
  GetCurrentDirectory(MAX_PATH, path);
  _tprintf(_T("now in %s\n"), _tcsrchr(path, _T('\\')) + 1);
  list(_T("*.txt"));
  GetFullPathName(_T("two\\..\\b.txt"), MAX_PATH, path, &name);
  _tprintf(_T("%s of %s\n"), name, _tcsstr(path, _T("one")));
  did(_T("file"), SetCurrentDirectory(_T("b.txt")));
  did(_T("none"), SetCurrentDirectory(_T("none")));
  did(_T("deleted"), DeleteFile(_T("b.txt")));
  did(_T("deleted"), DeleteFile(_T("two")));
  did(_T("back"), SetCurrentDirectory(before));
  did(_T("removed"), RemoveDirectory(_T("one\\two")));
  did(_T("deleted"), DeleteFile(_T("one\\two\\d.txt")));
  did(_T("removed"), RemoveDirectory(_T("one\\two")));
  did(_T("removed"), RemoveDirectory(_T("one\\A.txt")));
  did(_T("deleted"), DeleteFile(_T("one\\A.txt")));
  did(_T("deleted"), DeleteFile(_T("one\\c.dat")));
  did(_T("removed"), RemoveDirectory(_T("one")));
  did(_T("removed"), RemoveDirectory(_T("one")));
  return 0;
}
