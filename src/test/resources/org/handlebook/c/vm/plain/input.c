#include <stdio.h>
int main(void) {
  int a, b; double d; char word[20], c, line[50]; char set[20]; int n = sscanf("12 -34 5.5 word x", "%d %d %lf %s %c", &a, &b, &d, word, &c); printf("%d %d %d %.1f %s %c\n", n, a, b, d, word, c); n = sscanf("ff 010 7", "%x %o %i", &a, &b, &n); printf("%d %d\n", a, b); sscanf("abc123", "%[a-z]%d", set, &a); printf("%s %d\n", set, a); sscanf("2024-05-06", "%d-%d-%*d", &a, &b); printf("%d %d\n", a, b); n = sscanf("zzz", "%d", &a); printf("%d\n", n); n = sscanf("", "%d", &a); printf("%d\n", n); sscanf("hello", "%3s", word); printf("%s\n", word);
  while (fgets(line, sizeof line, stdin)) printf("line: %s", line); printf("%d\n", getchar()); return 0;
}
