#include <stdio.h>
int main(void) {
  int i, j, n = 0;
  for (i = 0; i < 3; i++) for (j = 0; j < 3; j++) { if (j == 1) continue; if (i == 2) break; n += i * 10 + j; printf("%d%d ", i, j); }
  printf("\n%d\n", n);
  i = 0; while (1) { if (++i > 5) break; if (i % 2) continue; printf("%d ", i); } printf("\n");
  do { i--; } while (i > 0); printf("%d\n", i);
  for (;;) { if (i++ == 3) goto out; }
out:
  printf("out %d\n", i);
  for (i = 0, j = 10; i < j; i += 2, j--) ; printf("%d %d\n", i, j);
  if (i > j) printf("a\n"); else if (i == j) printf("b\n"); else printf("c\n");
  i = 3; printf("%s\n", i == 1 ? "one" : i == 2 ? "two" : "many");
  { int i = 99; printf("%d\n", i); } printf("%d\n", i);
  return 0;
}
