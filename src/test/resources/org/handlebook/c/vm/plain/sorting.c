#include <stdio.h>
#include <stdlib.h>
#define N 200
int a[N]; int main(void) { int i, j; unsigned h = 0; srand(7); for (i = 0; i < N; i++) a[i] = rand() % 1000; for (i = 0; i < N - 1; i++) for (j = 0; j < N - 1 - i; j++) if (a[j] > a[j + 1]) { int t = a[j]; a[j] = a[j + 1]; a[j + 1] = t; } for (i = 0; i < N; i++) h = h * 31 + a[i]; printf("%u %d %d\n", h, a[0], a[N - 1]); char sieve[1000] = {0}; int count = 0; for (i = 2; i < 1000; i++) { if (!sieve[i]) { count++; for (j = i * i; j < 1000; j += i) sieve[j] = 1; } } printf("%d\n", count); return 0; }
