#include <stdio.h>
#include <stdlib.h>
typedef int (*Op)(int, int);
int add(int a, int b) { return a + b; } int sub(int a, int b) { return a - b; }
int apply(Op f, int a, int b) { return f(a, b); }
int twice(int (*f)(int), int x) { return f(f(x)); } int inc(int x) { return x + 1; }
struct Button { const char *name; void (*click)(struct Button *self); };
void clicked(struct Button *b) { printf("clicked %s\n", b->name); }
Op choose(int c) { return c == '+' ? add : sub; }
int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
int (*table[2])(int, int) = { add, &sub };
int main(void) {
  printf("%d %d\n", apply(add, 3, 4), apply(&sub, 3, 4)); printf("%d\n", twice(inc, 5)); printf("%d\n", choose('+')(1, 2)); printf("%d %d\n", table[0](1, 1), (*table[1])(5, 2));
  struct Button b = { "ok", clicked }; b.click(&b); int v[] = {5, 3, 9, 1}; qsort(v, 4, sizeof(int), compare); printf("%d %d %d %d\n", v[0], v[1], v[2], v[3]);
  int key = 9; int *f = (int *)bsearch(&key, v, 4, sizeof(int), compare); printf("%d\n", (int)(f - v)); Op o = add; if (o == add) printf("same\n"); o = NULL; if (!o) printf("null\n");
  return 0;
}
