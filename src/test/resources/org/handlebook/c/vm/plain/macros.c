#include <stdio.h>
#define PI 3.14
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define STR(x) #x
#define CAT(a, b) a##b
#define PRINT(fmt, ...) printf(fmt, __VA_ARGS__)
#define BEGIN {
#define END }
#define TWO_LINES(x) do { printf("%d\n", x); \
    printf("%d\n", x + 1); } while (0)
#ifdef UNKNOWN
#error no
#elif defined(PI) && !defined(FOO)
#define MODE "pi"
#else
#define MODE "none"
#endif
#if 0
garbage ( here ' " 
#endif
#if PI_NOT_DEFINED == 0 && (1 + 1 == 2)
int ok = 1;
#else
int ok = 0;
#endif
#undef PI
#ifndef PI
#define PI 3
#endif
#define SELF SELF_
#define SELF_ 7
#define EMPTY
int xy = 5;
int main(void) BEGIN
  printf("%d %s %s\n", MAX(3, 4), STR(hello world), MODE); printf("%d\n", CAT(x, y)); PRINT("%d-%d\n", 1, 2); TWO_LINES(5); printf("%d %d %d\n", ok, PI, SELF); printf("%d\n", MAX(MAX(1, 9), 4)); printf("%d EMPTY\n", __LINE__ > 0 EMPTY); return 0;
END
