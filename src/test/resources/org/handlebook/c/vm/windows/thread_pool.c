#include <direct.h>
#include <io.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

static volatile LONG total;
static HANDLE done;
static INIT_ONCE once = INIT_ONCE_STATIC_INIT;

static BOOL CALLBACK prepare(PINIT_ONCE which, PVOID parameter, PVOID *context) {
  printf("prepared with %s\n", (char *)parameter);
  *context = &total;
  return TRUE;
}

static VOID CALLBACK add(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_WORK work) {
  PVOID place = NULL;
  InitOnceExecuteOnce(&once, prepare, "care", &place);
  InterlockedExchangeAdd((LONG *)place, *(int *)context);
}

static VOID CALLBACK simple(PTP_CALLBACK_INSTANCE instance, PVOID context) {
  printf("simple %s\n", (char *)context);
  SetEvent(done);
}

static DWORD WINAPI item(LPVOID context) {
  printf("item %d\n", *(int *)context);
  SetEvent(done);
  return 0;
}

int main(void) {
  int five = 5;
  done = CreateEvent(NULL, FALSE, FALSE, NULL);
  PTP_WORK work = CreateThreadpoolWork(add, &five, NULL);
  for (int i = 0; i < 3; i++) {
    SubmitThreadpoolWork(work);
  }
  WaitForThreadpoolWorkCallbacks(work, FALSE);
  CloseThreadpoolWork(work);
  printf("total %ld\n", total);
  TrySubmitThreadpoolCallback(simple, "word", NULL);
  WaitForSingleObject(done, INFINITE);
  QueueUserWorkItem(item, &five, WT_EXECUTEDEFAULT);
  WaitForSingleObject(done, INFINITE);

  char text[] = "Mixed Case";
  printf("%s ", CharUpperA(text));
  printf("%s %s\n", CharLowerA(text), CharNextA(text));
  printf("%d %d %d\n", MulDiv(7, 3, 2), MulDiv(-7, 3, 2), MulDiv(1, 1, 0));
  div_t parts = div(-17, 5);
  printf("%d %d %ld %d\n", parts.quot, parts.rem, lround(-2.5), isnan(sqrt(4)) != 0);
  printf("%d %d\n", _memicmp("ABC", "abd", 2), _memicmp("a", "B", 1) < 0);

  char drive[_MAX_DRIVE], folder[_MAX_DIR], name[_MAX_FNAME], extension[_MAX_EXT];
  _splitpath("C:\\one\\two.x\\file.tar.gz", drive, folder, name, extension);
  printf("%s %s %s %s\n", drive, folder, name, extension);
  printf("%d ", _mkdir("made"));
  printf("%d ", _mkdir("made"));
  printf("%d %d\n", _access("made", 0), _access("none", 0));
  printf("%d %d ", rename("made", "named"), _rmdir("named"));
  printf("%d\n", rename("made", "named"));
  CloseHandle(done);
  return 0;
}
