#include <stdio.h>
#include <string.h>
#include <ctype.h>
int main(void) {
  char a[32] = "Hello", b[] = "World", *p; strcat(a, ", "); strcat(a, b); printf("%s %d\n", a, (int)strlen(a)); printf("%d %d %d\n", strcmp("a", "b") < 0, strcmp("b", "a") > 0, strcmp("x", "x"));
  printf("%s %s\n", strchr(a, 'o'), strrchr(a, 'o')); printf("%s\n", strstr(a, "Wor")); strncpy(b, "abc", 2); printf("%s\n", b); printf("%d\n", strncmp("abcd", "abxx", 2));
  char t[] = "one,two;three"; for (p = strtok(t, ",;"); p; p = strtok(NULL, ",;")) printf("[%s]", p); printf("\n"); memset(b, '-', 3); printf("%s\n", b); memcpy(b, "zz", 2); printf("%s\n", b); memmove(a + 1, a, 5); printf("%s\n", a);
  for (p = a; *p; p++) *p = toupper(*p); printf("%s\n", a); printf("%d %d %d %d\n", isdigit('5') != 0, isalpha('5') != 0, isspace(' ') != 0, isupper('A') != 0); printf("%d\n", (int)strspn("123abc", "0123456789")); printf("%d\n", memcmp("abc", "abd", 3) < 0);
  char big[100]; int n = sprintf(big, "%s-%d", "n", 5); printf("%d %s\n", n, big); printf("%c%c%c\n", big[0], "xyz"[1], *"q"); printf("con" "cat" "enated\n"); printf("tab\there \"q\" \\ \x41 \101\n"); printf("%s\n", b + 1); printf("%.3s|%10s|%-10s|\n", "abcdef", "right", "left");
  return 0;
}
