#include <stdio.h>
typedef unsigned char BYTE_; typedef unsigned long DW;
int count(unsigned v) { int n = 0; for (; v; v &= v - 1) n++; return n; }
int main(void) {
  DW flags = 0; flags |= 0x10; flags |= 1 << 2; flags &= ~0x10UL; printf("%lu %d\n", flags, (flags & 4) != 0); printf("%d %d\n", count(0xFF), count(0x80000001)); unsigned long long big = 1ULL << 63; printf("%llx %d\n", big, (int)(big >> 60)); printf("%x\n", (BYTE_)~0x0F); int neg = -1; printf("%x %u %d\n", neg, (unsigned)neg >> 28, neg >> 28); printf("%d\n", (char)0xFF); printf("%d\n", (unsigned char)-1); printf("%d %d\n", !5, !!5); short sh = (short)0x12345; printf("%x\n", sh); long long m = -1; printf("%d %llx\n", (int)m, (unsigned long long)m); unsigned x = 0xDEADBEEF; printf("%x %x\n", (x >> 16) & 0xFFFF, (x << 16) | (x >> 16)); printf("%d\n", 1 || (1 / neg + 1 / 1)); printf("%d\n", (1, 2, 3)); return 0;
}
