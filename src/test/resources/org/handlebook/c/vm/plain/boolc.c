#include <stdio.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <limits.h>
bool flip(bool b) { return !b; } _Bool five = 5;
int main(void) { bool b = 0.5; printf("%d %d %d\n", b, flip(b), five); int8_t i8 = -128; uint16_t u16 = 65535; uint64_t u64 = UINT64_MAX; int32_t i32 = INT_MIN; printf("%d %u %llu %d\n", i8, u16, (unsigned long long)u64, i32); printf("%d %d %u\n", INT_MAX, SHRT_MIN, UINT_MAX); b = 300; printf("%d %d\n", b, (int)sizeof(bool)); b = &b != NULL; printf("%d\n", b); return true; }
