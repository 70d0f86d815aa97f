#include <stdio.h>
#include <stdarg.h>
int total(int n, ...) { va_list ap; int i, s = 0; va_start(ap, n); for (i = 0; i < n; i++) s += va_arg(ap, int); va_end(ap); return s; }
double average(int n, ...) { va_list ap; double s = 0; va_start(ap, n); while (n-- > 0) s += va_arg(ap, double); va_end(ap); return s; }
void report(const char *fmt, ...) { va_list ap; va_start(ap, fmt); printf("report: "); vprintf(fmt, ap); va_end(ap); }
void text(char *to, const char *fmt, ...) { va_list ap; va_start(ap, fmt); vsprintf(to, fmt, ap); va_end(ap); }
int main(void) { char b[50]; printf("%d %.1f\n", total(4, 1, 2, 3, 4), average(2, 1.5, 2.5)); report("%s %d %c %.2f\n", "str", 42, 'x', 2.5); text(b, "%d|%s|%lld", 1, "two", 3LL); puts(b); return 0; }
