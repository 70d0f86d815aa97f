#include <stdio.h>
int find(int m[3][3], int v) { int i, j; for (i = 0; i < 3; i++) for (j = 0; j < 3; j++) if (m[i][j] == v) goto found; return -1; found: return i * 3 + j; }
int main(void) { int m[3][3] = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}; int n = 0; printf("%d %d\n", find(m, 6), find(m, 60)); again: n++; if (n < 3) goto again; printf("%d\n", n); goto end; printf("skipped\n"); end: ; return 0; }
