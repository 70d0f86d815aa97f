#include <stdio.h>
#define ROWS 3
#define COLS 4
typedef double Matrix[ROWS][COLS]; static int grid[2][2][2]; void fill(int m[][COLS], int rows) { int i, j; for (i = 0; i < rows; i++) for (j = 0; j < COLS; j++) m[i][j] = i * COLS + j; }
int main(void) { int m[ROWS][COLS], t[COLS][ROWS], i, j; Matrix d = {{0}}; fill(m, ROWS); for (i = 0; i < ROWS; i++) for (j = 0; j < COLS; j++) t[j][i] = m[i][j]; for (i = 0; i < COLS; i++) { for (j = 0; j < ROWS; j++) printf("%3d", t[i][j]); printf("\n"); } d[1][2] = 1.5; printf("%.1f %d\n", d[1][2], (int)(sizeof d / sizeof d[0][0])); grid[1][0][1] = 9; printf("%d %d\n", grid[1][0][1], ((int *)grid)[5]); char words[3][6] = {"one", "two", "three"}; for (i = 0; i < 3; i++) printf("%s %d ", words[i], words[i][0]); printf("\n"); int *flat = &m[0][0]; printf("%d\n", flat[7]); int jag[][2] = {{1, 2}, {3}, {4, 5}}; printf("%d %d\n", (int)(sizeof jag / sizeof jag[0]), jag[1][1]); return 0; }
