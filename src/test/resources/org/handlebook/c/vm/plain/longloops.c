#include <stdio.h>
int main(void) { unsigned long long h = 1469598103934665603ULL; int i, j; long long s = 0; for (i = 0; i < 300; i++) for (j = 0; j < 1000; j++) { h ^= (unsigned)(i + j); h *= 1099511628211ULL; s += h & 7; } printf("%llu %lld\n", h, s); double x = 0; for (i = 1; i < 20000; i++) x += 1.0 / i; printf("%.6f\n", x); return 0; }
