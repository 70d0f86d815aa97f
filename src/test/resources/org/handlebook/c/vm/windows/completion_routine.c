#include <stdio.h>
#include <string.h>
#include <tchar.h>
#include <windows.h>

static int over;

static VOID CALLBACK Written(DWORD error, DWORD count, LPOVERLAPPED overlapped) {
  over++;
  _tprintf(_T("written: error %lu, %lu bytes at %lu, asked by %d\n"), error, count, overlapped->Offset, (int)(INT_PTR)overlapped->hEvent);
}

static VOID CALLBACK Read(DWORD error, DWORD count, LPOVERLAPPED overlapped) {
  over++;
  _tprintf(_T("read: error %lu, %lu bytes at %lu\n"), error, count, overlapped->Offset);
}

int _tmain(void) {
  char text[32] = "the sea, the sea", back[32] = "";
  OVERLAPPED first = {0}, second = {0}, third = {0};
  HANDLE file = CreateFile(_T("completed.txt"), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, NULL, CREATE_ALWAYS,
                           FILE_FLAG_OVERLAPPED, NULL);
  first.hEvent = (HANDLE)1;
  second.Offset = (DWORD)strlen(text);
  second.hEvent = (HANDLE)2;
  _tprintf(_T("begun: %d\n"), WriteFileEx(file, text, (DWORD)strlen(text), &first, Written));
  SleepEx(INFINITE, TRUE);
  _tprintf(_T("begun: %d\n"), WriteFileEx(file, "!\n", 2, &second, Written));
  _tprintf(_T("%lu, over %d\n"), SleepEx(INFINITE, TRUE), over);
  third.Offset = 4;
  _tprintf(_T("begun: %d\n"), ReadFileEx(file, back, 3, &third, Read));
  _tprintf(_T("%lu, over %d\n"), WaitForSingleObjectEx(GetCurrentProcess(), INFINITE, TRUE), over);
  printf("%s\n", back);
  _tprintf(_T("%lu\n"), SleepEx(5, TRUE));
  CloseHandle(file);
  _tprintf(_T("%d, error %lu\n"), WriteFileEx(file, text, 3, &first, Written), GetLastError());
  DeleteFile(_T("completed.txt"));
  return 0;
}
