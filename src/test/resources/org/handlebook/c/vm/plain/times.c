#include <stdio.h>
#include <time.h>
#include <string.h>
int main(void) { struct tm t; char b[64]; memset(&t, 0, sizeof t); t.tm_year = 124; t.tm_mon = 1; t.tm_mday = 29; t.tm_hour = 13; t.tm_min = 5; strftime(b, sizeof b, "%Y-%m-%d %H:%M:%S", &t); puts(b); time_t now = time(NULL); printf("%d\n", now > 1000000000); printf("%d\n", difftime(now, now - 5) == 5.0); clock_t c = clock(); printf("%d\n", c >= 0); return 0; }
