#include <stdio.h>
enum kind { A, B = 10, C };
const char *name(int k) { switch (k) { case A: return "A"; case B: return "B"; case C: return "C"; default: return "?"; } }
int main(void) {
  int i;
  for (i = 0; i < 5; i++) { switch (i) { case 0: printf("zero "); case 1: printf("one "); break; case 2: { printf("two "); break; } case 3: continue; default: printf("other "); } printf("| "); }
  printf("\n%s %s %s %s\n", name(0), name(10), name(11), name(5));
  switch ('x') { case 'a': printf("a\n"); break; case 'x': printf("x\n"); }
  unsigned u = 0xFFFFFFFFu; switch (u) { case 0xFFFFFFFF: printf("max\n"); break; default: printf("not\n"); }
  switch (i) { case 5: for (i = 0; i < 3; i++) { if (i == 1) break; printf("in %d\n", i); } printf("after\n"); }
  switch (3) { default: printf("d\n"); case 1: printf("1\n"); break; case 2: printf("2\n"); }
  return 0;
}
