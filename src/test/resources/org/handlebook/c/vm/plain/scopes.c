#include <stdio.h>
int g = 10; static int hidden = 5; extern int later; int arr[3] = {1, 2, 3}; const char *msg = "message"; int *pg = &g; double pi = 3.14;
int next(void) { static int n = 0; return ++n; } int fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); }
static int helper(int); int isodd(int); int iseven(int n) { return n == 0 ? 1 : isodd(n - 1); } int isodd(int n) { return n == 0 ? 0 : iseven(n - 1); }
int later = 42; int sum(int n, int a[]) { int s = 0, i; for (i = 0; i < n; i++) s += a[i]; return s; }
int main(void) {
  int g2 = g; { int g = 1; g++; g2 += g; } printf("%d %d %d\n", g, g2, hidden); printf("%d %d %d\n", next(), next(), next() * 0 + 3); printf("%d %d\n", fact(10), later); printf("%d %d\n", iseven(10), isodd(7)); printf("%d %s %d %.2f\n", sum(3, arr), msg, *pg, pi); printf("%d\n", helper(4));
  for (int i = 0; i < 2; i++) { int k = i * 2; printf("%d ", k); } printf("\n"); int x = 1, y = x + 1, z = y * 2; printf("%d %d %d\n", x, y, z); return 0;
}
static int helper(int v) { return v * v; }
