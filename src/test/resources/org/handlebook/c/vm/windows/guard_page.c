#include <stdio.h>
#include <tchar.h>
#include <windows.h>

static void Tell(const char *what, const void *address) {
  MEMORY_BASIC_INFORMATION page;
  VirtualQuery(address, &page, sizeof(page));
  _tprintf(_T("%hs: 0x%lx of %lu bytes\n"), what, page.Protect, (unsigned long)page.RegionSize);
}

int _tmain(void) {
  DWORD before = 0;
  char *pages = (char *)VirtualAlloc(NULL, 3 * 4096, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
  pages[4096] = 'x';
  BOOL done = VirtualProtect(pages + 4096, 1, PAGE_READWRITE | PAGE_GUARD, &before);
  _tprintf(_T("protected: %d, before 0x%lx\n"), done, before);
  Tell("first", pages);
  Tell("guarded", pages + 4096);
  done = VirtualProtect(pages, 3 * 4096, PAGE_READONLY, &before);
  _tprintf(_T("protected: %d, before 0x%lx\n"), done, before);
  Tell("all", pages);
  _tprintf(_T("%c\n"), pages[4096]);
  char *guarded = (char *)VirtualAlloc(NULL, 4096, MEM_RESERVE | MEM_COMMIT, PAGE_READONLY | PAGE_GUARD);
  Tell("new", guarded);
  VirtualProtect(guarded, 4096, PAGE_READONLY, &before);
  _tprintf(_T("before 0x%lx; %d\n"), before, guarded[5]);
  return 0;
}
