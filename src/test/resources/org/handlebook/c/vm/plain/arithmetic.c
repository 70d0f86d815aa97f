#include <stdio.h>
int main(void) {
  int a = 7, b = -3; unsigned u = 4000000000u; long long ll = 9000000000LL; short s = -32768; unsigned char c = 250; signed char sc = -100;
  printf("%d %d %d %d %d\n", a + b, a - b, a * b, a / b, a % b);
  printf("%u %u %u\n", u + 1000000000u, u / 3, u % 7);
  printf("%lld %lld %lld\n", ll * 2, ll / 7, -ll % 11);
  c += 10; sc -= 100; s--;
  printf("%d %d %d\n", c, sc, s);
  printf("%d %d\n", 2147483647 + b, (int)(u + a));
  printf("%d %d %d %d\n", 5 & 3, 5 | 3, 5 ^ 3, ~5);
  printf("%d %d %u %d\n", 1 << 10, -16 >> 2, 0xF0000000u >> 28, (int)(0x80000000u >> 31));
  printf("%d %d\n", a > b, (unsigned)b > (unsigned)a);
  printf("%lld\n", (long long)2147483647 * 2);
  printf("%llu\n", 18446744073709551615ULL / 10);
  printf("%d\n", 'a' + 1); printf("%d\n", -1 < 1u ? 1 : 0);
  return 0;
}
