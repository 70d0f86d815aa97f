#include <stdio.h>
#include <stdlib.h>
void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }
void set(int **p, int *q) { *p = q; }
int main(void) {
  int a = 1, b = 2, c[5] = {1, 2, 3, 4, 5}, *p = c, *q; swap(&a, &b); printf("%d %d\n", a, b);
  set(&q, &c[3]); printf("%d %d\n", *q, (int)(q - p)); q -= 2; printf("%d %d\n", *q, q[1]); printf("%d\n", *(p + 4)); printf("%d\n", 2[c]);
  for (p = c; p < c + 5; p++) printf("%d ", *p); printf("\n");
  int m[2][3] = {{1, 2, 3}, {4, 5, 6}}; int (*row)[3] = m; printf("%d %d %d\n", row[1][2], *(*(m + 1) + 1), (int)sizeof m);
  char *s = "abc"; char **ps = &s; printf("%c %c\n", **ps, *(*ps + 2)); void *v = &a; printf("%d\n", *(int *)v);
  int *h = (int *)malloc(3 * sizeof(int)); h[0] = 7; h[1] = 8; h[2] = 9; h = (int *)realloc(h, 5 * sizeof(int)); h[4] = 1; printf("%d %d\n", h[2], h[4]); free(h);
  const char *names[] = {"x", "yy", "zzz"}; for (a = 0; a < sizeof(names) / sizeof(names[0]); a++) printf("%s ", names[a]); printf("\n");
  printf("%d %d\n", p == c + 5, NULL == 0); unsigned char bytes[4]; *(int *)bytes = 0x01020304; printf("%d %d\n", bytes[0], bytes[3]);
  return 0;
}
