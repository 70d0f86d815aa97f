#include <stdio.h>
int main(void) {
  int i = 5; int a[3] = {10, 20, 30}; int *p = a; double d = 1.5; char c = 'a'; unsigned short w = 65535;
  printf("%d %d\n", i++, i); printf("%d %d\n", ++i, i); printf("%d\n", i-- - --i);
  printf("%d\n", *p++); printf("%d\n", *++p); printf("%d\n", (*p)++); printf("%d\n", *p--); printf("%d\n", p[0]);
  d++; --d; d += 2; printf("%.2f\n", d); c++; printf("%c\n", c); w++; printf("%d\n", w);
  i = 10; i += 5; i -= 3; i *= 2; i /= 5; i %= 3; i <<= 4; i >>= 1; i |= 1; i &= 0xF; i ^= 3; printf("%d\n", i);
  unsigned char uc = 200; uc *= 2; printf("%d\n", uc); int x = 3; x *= 2.6; printf("%d\n", x);
  return 0;
}
