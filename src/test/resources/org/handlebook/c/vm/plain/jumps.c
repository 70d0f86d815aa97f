#include <setjmp.h>
#include <stdio.h>

static jmp_buf start;
static jmp_buf inner;
static int depth;

static void dive(int n) {
  depth++;
  if (n == 0)
    longjmp(start, depth);
  dive(n - 1);
}

static int parse(const char *text) {
  int sum = 0;
  for (; *text; text++) {
    if (*text < '0' || *text > '9')
      longjmp(inner, 0);
    sum += *text - '0';
  }
  return sum;
}

static int guarded(const char *text) {
  if (setjmp(inner)) {
    printf("'%s' is no number\n", text);
    return -1;
  }
  return parse(text);
}

int main(void) {
  volatile int tries = 0;
  int code = setjmp(start);
  printf("setjmp returns %d, depth %d\n", code, depth);
  if (++tries < 3)
    dive(tries * 2);
  printf("%d %d\n", guarded("1234"), guarded("12x4"));
  switch (setjmp(start)) {
    case 0:
      printf("first\n");
      longjmp(start, 7);
    case 7:
      printf("seven\n");
      break;
    default:
      printf("never\n");
  }
  return tries;
}
