#include <stdio.h>
#include <string.h>
typedef struct { char text[20]; int n; double d; } Big; typedef struct { char c; } Tiny;
Big make(const char *t, int n) { Big b; memset(&b, 0, sizeof b); strcpy(b.text, t); b.n = n; b.d = n / 2.0; return b; } Big twice(Big b) { b.n *= 2; return b; } Tiny tiny(char c) { Tiny t; t.c = c; return t; } const Big *pick(const Big *a, const Big *b) { return a->n > b->n ? a : b; }
int main(void) { Big a = make("a", 3), b = twice(make("b", 2)); printf("%s %d %s %d %.1f\n", a.text, a.n, b.text, b.n, b.d); printf("%s\n", pick(&a, &b)->text); printf("%c %d\n", tiny('q').c, twice(twice(a)).n); Big arr[2]; arr[0] = a; arr[1] = make("c", 9); printf("%s %d\n", arr[1].text, arr[0].n); a = b; b.n = 0; printf("%d\n", a.n); Big *p = arr; *p = twice(*p); printf("%d\n", arr[0].n); return 0; }
