#include <windows.h>
#include <malloc.h>
#include <stdio.h>
#include <strsafe.h>
typedef struct _ITEM { SLIST_ENTRY entry; ULONG value; } ITEM, *PITEM;
int main(void) {
  PSLIST_HEADER head = (PSLIST_HEADER)_aligned_malloc(sizeof(SLIST_HEADER), MEMORY_ALLOCATION_ALIGNMENT);
  ITEM *items = (ITEM *)_aligned_malloc(5 * sizeof(ITEM), MEMORY_ALLOCATION_ALIGNMENT);
  PSLIST_ENTRY e;
  char text[8];
  wchar_t wide[6];
  InitializeSListHead(head);
  for (int i = 0; i < 5; i++) {
    items[i].value = i + 1;
    e = InterlockedPushEntrySList(head, &items[i].entry);
    printf("%d ", e ? (int)((PITEM)e)->value : 0);
  }
  printf("depth %d\n", QueryDepthSList(head));
  e = InterlockedPopEntrySList(head);
  printf("%lu", CONTAINING_RECORD(e, ITEM, entry)->value);
  for (e = InterlockedFlushSList(head); e; e = e->Next) printf(" %lu", ((PITEM)e)->value);
  printf(" depth %d, empty %d\n", QueryDepthSList(head), InterlockedPopEntrySList(head) == NULL);
  printf("%d %s\n", StringCchCopyNA(text, 8, "abcdef", 3) == S_OK, text);
  printf("%d %s\n", StringCchCatNA(text, 8, "ghijkl", 4) == S_OK, text);
  printf("%d %s\n", StringCchCatNA(text, 8, "xyz", 2) == STRSAFE_E_INSUFFICIENT_BUFFER, text);
  printf("%d %ls\n", StringCchCopyNW(wide, 6, L"long enough", 11) == STRSAFE_E_INSUFFICIENT_BUFFER, wide);
  return 0;
}
