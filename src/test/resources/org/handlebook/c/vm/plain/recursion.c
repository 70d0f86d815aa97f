#include <stdio.h>
void hanoi(int n, char a, char b, char c) { if (n == 0) return; hanoi(n - 1, a, c, b); printf("%c>%c ", a, c); hanoi(n - 1, b, a, c); }
int ack(int m, int n) { return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)); }
void permute(char *s, int k) { int i; if (!s[k]) { printf("%s ", s); return; } for (i = k; s[i]; i++) { char t = s[i]; s[i] = s[k]; s[k] = t; permute(s, k + 1); t = s[i]; s[i] = s[k]; s[k] = t; } }
int gcd(int a, int b) { return b ? gcd(b, a % b) : a; }
int main(void) { char s[] = "abc"; hanoi(3, 'A', 'B', 'C'); printf("\n%d\n", ack(2, 3)); permute(s, 0); printf("\n%d\n", gcd(84, 36)); return 0; }
