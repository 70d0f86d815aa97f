#include <stdio.h>
#include <tchar.h>
#include <windows.h>
int main(void) {
  CHAR buffer[4096];
  DWORD read, written;
  HANDLE hIn = GetStdHandle(STD_INPUT_HANDLE), hOut = GetStdHandle(STD_OUTPUT_HANDLE);
  if (hOut == INVALID_HANDLE_VALUE || hIn == INVALID_HANDLE_VALUE) ExitProcess(1);
  for (;;) {
    if (!ReadFile(hIn, buffer, 4096, &read, NULL) || read == 0) break;
    if (!WriteFile(hOut, buffer, read, &written, NULL)) break;
  }
  return 0;
}
