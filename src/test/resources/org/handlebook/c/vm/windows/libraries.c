#include <stdio.h>
#include <windows.h>

typedef DWORD(WINAPI *Ask)(void);
typedef BOOL(WINAPI *Close)(HANDLE);
typedef HANDLE(WINAPI *Create)(LPSECURITY_ATTRIBUTES, BOOL, BOOL, LPCSTR);
typedef int(WINAPI *Length)(LPCSTR);

int main(void) {
  HMODULE kernel = LoadLibraryA("kernel32.dll"), none;
  Ask ask;
  Close close;
  Create create;
  Length length;
  HANDLE event;
  printf("%d %d\n", kernel != NULL, kernel == GetModuleHandleA("KERNEL32"));
  ask = (Ask)GetProcAddress(kernel, "GetCurrentProcessId");
  printf("%d\n", ask() == GetCurrentProcessId());
  create = (Create)GetProcAddress(kernel, "CreateEventA");
  close = (Close)GetProcAddress(kernel, "CloseHandle");
  event = create(NULL, TRUE, TRUE, NULL);
  printf("%lu %d\n", WaitForSingleObject(event, 0), close(event));
  length = (Length)GetProcAddress(kernel, "lstrlenA");
  printf("%d\n", length("five!"));
  ask = (Ask)GetProcAddress(kernel, "NoSuchFunction");
  printf("%d, error %lu\n", ask != NULL, GetLastError());
  none = LoadLibraryA("no-such-library.dll");
  printf("%d, error %lu\n", none != NULL, GetLastError());
  printf("%d\n", FreeLibrary(kernel));
  return 0;
}
