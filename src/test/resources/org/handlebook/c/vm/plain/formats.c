#include <stdio.h>
int main(void) {
  printf("%d|%5d|%-5d|%05d|%+d|% d\n", 42, 42, 42, 42, 42, 42); printf("%x|%X|%#x|%08x|%o|%#o\n", 255, 255, 255, 255, 8, 8); printf("%u|%ld|%lu|%lld|%llu|%I64d\n", 4294967295u, -1L, 1UL, -5LL, 5ULL, 6LL); printf("%c|%3c|%-3c|%%\n", 'a', 'b', 'c'); printf("%s|%10s|%-10s|%.2s|%10.2s\n", "str", "str", "str", "str", "str");
  printf("%*d|%-*d|%.*f\n", 5, 1, 5, 2, 2, 3.14159); printf("%hd %hhd %hu\n", 70000, 300, 65537); printf("%.0f %.1f %.10f\n", 0.5, 0.25, 1.0 / 3); printf("%5.1f|%-8.3f|%08.2f\n", 3.14159, 2.5, -1.5); printf("%g %g %g %g\n", 1e10, 1e-5, 123456789.0, 0.5); printf("%e\n", 0.0); printf("%.3d|%.0d|%8.3d\n", 5, 0, 7); printf("%s\n", (char *)"last"); printf("%d%%\n", 50); printf("%p\n", (void *)0x1234);
  return 0;
}
