#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <wchar.h>

static void t5_0(void) {
  unsigned int v0 = (unsigned int)-2147483647;
  unsigned long long v1 = (unsigned long long)'0';
  unsigned long v2 = (unsigned long)0x1F60D492;
  long long v3 = (long long)'0';
  v0 *= (((v0 * v3) - (~(' '))) + ((v3 >> (v2 & 7)) == ((1204ULL) | v2)));
  v1 *= ((v0 + (v3, v1)), ((v3 <= v0) / (((v3 << (v1 & 7)) & 15) + 1)));
  v2 >>= (((-(v3 || v2)) << (v1 & 7)) & 5);
  v3 &= (2);
  printf("%I64d\n", (long long)((((v1 / ((v0 & 15) + 1)) <= (v2 & v1)), v3) ? ((short)(v3 ? (v0 >= v3) : v3)) : ((v0 < (v2 | ('Z'))) ? ((v1 % ((v2 & 15) + 1)) >> ((v1, (65535)) & 7)) : ((v3, v1) - (v3 / (((65535) & 15) + 1))))));
  printf("%I64d\n", (long long)(((long)(v1 | (v1 * v3))) - (int)sizeof(v0)));
  printf("%u ", v0);
  printf("%I64u ", v1);
  printf("%lu ", v2);
  printf("%I64d ", v3);
  printf("\n");
}

static void t5_1(void) {
  signed char v0 = (signed char)20;
  char v1 = (char)127;
  unsigned long v2 = (unsigned long)3;
  v0 <<= ((((v1 >> (v1 & 7)) ^ (v2 / (((0x61F57EA9) & 15) + 1))) / ((((int)sizeof(unsigned long long) ? (v1 || (15)) : (int)sizeof(v2)) & 15) + 1)) & 5);
  ++v0;
  v1 |= ((int)sizeof(unsigned long long) ? (v1 + (v2 % ((v0 & 15) + 1))) : ((short)((int)(2))));
  v1++;
  v2 |= ((((int)(' ')) + ((5) % ((v1 & 15) + 1))) * (((0x25B9B70D), v0) | (int)sizeof(unsigned int)));
  ++v2;
  printf("%I64d\n", (long long)(((int)sizeof(unsigned int) || v2) - (((unsigned char)((-19) >> ((0xE6) & 7))) % ((v2 & 15) + 1))));
  printf("%I64d\n", (long long)v0);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%lu ", v2);
  printf("\n");
}

static void t5_2(void) {
  int v0 = (int)-13;
  unsigned int v1 = (unsigned int)14;
  unsigned int v2 = (unsigned int)1;
  long v3 = (long)32767;
  char v4 = (char)-17;
  v0 >>= ((((~('a')), (v0 | v4)) / (((((14) / ((v0 & 15) + 1)) + (v2 ^ ('a'))) & 15) + 1)) & 5);
  v1 ^= (((v4 ? v4 : v2) ? (('9') / ((v3 & 15) + 1)) : (v0 >> ((2147483647) & 7))) & v2);
  --v1;
  v2 += (((int)sizeof(int) << (((unsigned long)v1) & 7)) >= ((v4 | (0x6F)) & (v1 | (14))));
  v3 -= ((int)sizeof(unsigned short) | (-(('9') ? (0x80) : v3)));
  v4 >>= ((v1 - ((v3 + (-10)) == (v1 ^ (18)))) & 5);
  printf("%I64d\n", (long long)(v0 % (((((v2 / ((v3 & 15) + 1)) >> ((v1 || (0x59149690)) & 7)) & (((2147483647) - v3) || (v1 >> (v1 & 7)))) & 15) + 1)));
  printf("%I64d\n", (long long)((((-v0) ? (v0 ^ (0x374FD0B9)) : v2) >> ((((9662UL) - (' ')) >> ((('0') && v4) & 7)) & 7)) != (((v0 - v3), ((-8) - v4)) % ((((v1 * v2), (255)) & 15) + 1))));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%u ", v2);
  printf("%ld ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t5_3(void) {
  short v0 = (short)65535;
  unsigned int v1 = (unsigned int)65536;
  unsigned short v2 = (unsigned short)0;
  for (int i = 0; i < 8; i++) {
    switch ((i * 5 + (int)v0) & 7) {
      case 7: v1 += ((65535) + v0); break;
      case 5: v1 += (v1 % ((v0 & 15) + 1)); break;
      case 4: v1 += (v0 % ((v2 & 15) + 1)); if (i & 1) break;
      case 6: v1 += ((' ') ? v2 : v2); break;
      case 3: v1 += (v0 >> ((-13) & 7)); if (i & 1) break;
      default: v2 ^= i;
    }
    if (v1 == 6) goto out;
    v0++;
  }
  out:
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%u ", v2);
  printf("\n");
}

static void t5_4(void) {
  long long v0 = (long long)-2147483647;
  char v1 = (char)-11;
  long long v2 = (long long)59522UL;
  unsigned long long v3 = (unsigned long long)20;
  int v4 = (int)256;
  struct S { unsigned int a; long long b[3]; struct { int c; signed char d; } in; } s = { 0, { 1, 2 }, { 3, 5 } }, u, *p = &u;
  u = s; p->b[2] = (int)((((50419LL) | (-3)) + (v1 % ((v3 & 15) + 1)))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%I64d ", v2);
  printf("%I64u ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t5_5(void) {
  unsigned char v0 = (unsigned char)-17;
  unsigned int v1 = (unsigned int)32767;
  unsigned long v2 = (unsigned long)16;
  int grid[3][4] = { { 1, 2 }, { 1 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(v2); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%lu ", v2);
  printf("\n");
}

static void t5_6(void) {
  long v0 = (long)6;
  int v1 = (int)8037u;
  int v2 = (int)5;
  double x = 1.5, y = (double)v0 / 7; float z = (float)x;
  x = x * -1.25 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%ld ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t5_7(void) {
  char v0 = (char)-14;
  unsigned long v1 = (unsigned long)3;
  unsigned long v2 = (unsigned long)0x3FECFE17;
  unsigned short v3 = (unsigned short)-19;
  char text[64] = "a deccbecgabfa gb", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wa dec"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%lu ", v2);
  printf("%u ", v3);
  printf("\n");
}

static void t5_8(void) {
  int v0 = (int)'a';
  unsigned long v1 = (unsigned long)127;
  unsigned long long v2 = (unsigned long long)56892UL;
  signed char v3 = (signed char)14;
  unsigned int v4 = (unsigned int)-2;
  v0 *= ((unsigned char)((v0 >> (v1 & 7)), (('Z'), v2)));
  ++v0;
  v1 |= (((v2 | v4) >> (v0 & 7)), v3);
  v1++;
  v2 |= ((v1 ? (v0 < v0) : (v4 ? v2 : v1)) ^ (((-14) / ((v2 & 15) + 1)) + (v3 && v2)));
  v3 |= (((v4 % ((v4 & 15) + 1)) / (((v0 & v1) & 15) + 1)) | v1);
  v4 += (v4 - ((v0 | v4) << ((v3 >> (v3 & 7)) & 7)));
  printf("%I64d\n", (long long)((((signed char)(v4 || v3)) != v3) << (((((' ') + v1) >> ((v0 << (v3 & 7)) & 7)) ? (((65535) / ((v2 & 15) + 1)), (~v2)) : (-7)) & 7)));
  printf("%I64d\n", (long long)((((v4 << (v0 & 7)) || ((0xD2F29B7) < v2)), (-((long long)v2))) << ((~((v0 - (0x29DFA69F)), (-6))) & 7)));
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%I64u ", v2);
  printf("%d ", v3);
  printf("%u ", v4);
  printf("\n");
}

static void t5_9(void) {
  unsigned long long v0 = (unsigned long long)0x1439;
  int v1 = (int)53485ULL;
  unsigned char v2 = (unsigned char)2147483647;
  long long v3 = (long long)8;
  v0 >>= ((3) & 5);
  v1 |= (((v2 ^ v2) % ((((15) & (32768)) & 15) + 1)) ^ ((!v3) | (int)sizeof(unsigned long long)));
  v2 &= (((v0, (127)), (int)sizeof(long)) % ((((v2 | v1) && (v2 < (-17))) & 15) + 1));
  v3 <<= ((((-10), (int)sizeof(unsigned int)) / (((((2) & v1) << ((v0 * v0) & 7)) & 15) + 1)) & 5);
  v3--;
  printf("%I64d\n", (long long)(((int)sizeof(v2), v3) < (((long)(v0 | v2)) / ((((unsigned short)v2) & 15) + 1))));
  printf("%I64d\n", (long long)((!((unsigned short)(v3 != v0))), ((((long)v0) << ((v2 - v2) & 7)), (~(v0 | v0)))));
  printf("%I64u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%I64d ", v3);
  printf("\n");
}

static void t5_10(void) {
  unsigned long long v0 = (unsigned long long)0xD0;
  signed char v1 = (signed char)20;
  long long v2 = (long long)-18;
  v0 <<= ((((char)(v1 | v0)) || ((v0 ^ v1) & (0xF))) & 5);
  v0--;
  v1 <<= ((~((v0 ^ v2) << ((v1 / ((v1 & 15) + 1)) & 7))) & 5);
  v2 ^= ((unsigned long long)((v1 ^ (45783UL)) ? (v0 % ((v0 & 15) + 1)) : (v1 ? v1 : v2)));
  printf("%I64d\n", (long long)(((int)sizeof(short) * (127)) > v2));
  printf("%I64d\n", (long long)((((int)sizeof(long) < (int)sizeof(int)) < (v0 && ((11) || v2))) >> (v2 & 7)));
  printf("%I64u ", v0);
  printf("%d ", v1);
  printf("%I64d ", v2);
  printf("\n");
}

static void t5_11(void) {
  long v0 = (long)0x83DA;
  short v1 = (short)' ';
  unsigned int v2 = (unsigned int)' ';
  for (int i = 0; i < 5; i++) {
    switch ((i * 1 + (int)v0) & 7) {
      case 5: v1 += (v2 * v1); continue;
      case 1: v1 += ((0x312D) / ((v0 & 15) + 1));
      case 3: v1 += (i & v0); break;
      case 2: v1 += (v2 && ('Z'));
      case 6: v1 += ((-2147483647) ^ (-19)); break;
      default: v2 ^= i;
    }
    if (v1 == 6) goto out;
    v0++;
  }
  out:
  printf("%ld ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("\n");
}

static void t5_12(void) {
  long v0 = (long)0x58;
  unsigned int v1 = (unsigned int)0xEEBF;
  unsigned char v2 = (unsigned char)0x41393D76;
  int v3 = (int)2;
  struct S { long a; long long b[3]; struct { unsigned int c; unsigned char d; } in; } s = { 5, { 1, 2 }, { 3, 2 } }, u, *p = &u;
  u = s; p->b[2] = (int)((0x750C1E7D)); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%ld ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t5_13(void) {
  long v0 = (long)-19;
  short v1 = (short)' ';
  long v2 = (long)11;
  unsigned char v3 = (unsigned char)3;
  int grid[3][4] = { { 1, 2 }, { 7 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)((v1 ^ ((4) + v3))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%ld ", v0);
  printf("%d ", v1);
  printf("%ld ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t5_14(void) {
  long v0 = (long)2147483647;
  short v1 = (short)51010LL;
  unsigned long v2 = (unsigned long)-2147483647;
  int v3 = (int)0x6E;
  double x = 2.0/3, y = (double)v0 / 5; float z = (float)x;
  x = x * 2 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%ld ", v0);
  printf("%d ", v1);
  printf("%lu ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t5_15(void) {
  long long v0 = (long long)0x7CF3E1FF;
  short v1 = (short)' ';
  unsigned int v2 = (unsigned int)-2147483647;
  unsigned long v3 = (unsigned long)'a';
  char text[64] = ",bd fcdfdf, f", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"w,bd f"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("%lu ", v3);
  printf("\n");
}

static void t5_16(void) {
  unsigned char v0 = (unsigned char)-3;
  long v1 = (long)'0';
  long long v2 = (long long)65536;
  unsigned char v3 = (unsigned char)18;
  long v4 = (long)'a';
  v0 &= ((v0 >> (v2 & 7)) / ((v0 & 15) + 1));
  v1 *= (((v2 & (54678u)) & ((short)v1)) / (((v0 && (('Z'), v2)) & 15) + 1));
  ++v1;
  v2 |= (((v0 || v4) || v0) >> ((!(v0 + v1)) & 7));
  v2--;
  v3 &= (-14);
  v4 = ((~(v1 / (((2147483647) & 15) + 1))) ? ((unsigned int)((long)(7))) : ((v4, v4) > (v1 % (((20) & 15) + 1))));
  printf("%I64d\n", (long long)((v3 % ((((v3 & (65536)) % (((' ') & 15) + 1)) & 15) + 1)) / (((v2 ? (((char)(32767)) & ((15) % ((v4 & 15) + 1))) : ((v0 << (v2 & 7)) / ((((unsigned long long)(-13)) & 15) + 1))) & 15) + 1)));
  printf("%I64d\n", (long long)(((((4294967295) && (128)) >> ((v2 * v2) & 7)) * v0) ^ v4));
  printf("%d ", v0);
  printf("%ld ", v1);
  printf("%I64d ", v2);
  printf("%d ", v3);
  printf("%ld ", v4);
  printf("\n");
}

static void t5_17(void) {
  signed char v0 = (signed char)13;
  signed char v1 = (signed char)0x6D08;
  unsigned long long v2 = (unsigned long long)-17;
  unsigned long v3 = (unsigned long)'0';
  short v4 = (short)0x5AA63BC9;
  v0 ^= (((v3 >= v2) || (v0 && (-7))) % ((((!(30785UL)) + (v4 / ((v2 & 15) + 1))) & 15) + 1));
  v0++;
  v1 = (((v1 & v3) ? ((int)v0) : ((unsigned int)(0x1A80BC3C))) != ((v1 % (((3) & 15) + 1)) % (((v0 << (v2 & 7)) & 15) + 1)));
  --v1;
  v2 -= (((v2, (0x367713DB)) / (((v4 | v1) & 15) + 1)) / ((((!v2) ? ((11), v4) : v2) & 15) + 1));
  v3 += (int)sizeof(unsigned long);
  v4 <<= (v1 & 5);
  v4--;
  printf("%I64d\n", (long long)(v3 >> ((((v4, v3) << (v0 & 7)) & (v3 == (v3 && v1))) & 7)));
  printf("%I64d\n", (long long)(19));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%I64u ", v2);
  printf("%lu ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t5_18(void) {
  unsigned char v0 = (unsigned char)47149ULL;
  unsigned short v1 = (unsigned short)4294967295;
  unsigned int v2 = (unsigned int)65536;
  unsigned char v3 = (unsigned char)0x29CD69EA;
  unsigned char v4 = (unsigned char)18;
  v0 -= ((v0 % (((v2 ^ v3) & 15) + 1)) >> (((int)sizeof(unsigned short) >= (v1 / ((v4 & 15) + 1))) & 7));
  v1 += (0x58);
  v1++;
  v2 = ((((15) || v0) - v3) - v4);
  v3 += (int)sizeof(short);
  v3--;
  v4 >>= ((((v1 >> (v0 & 7)) && ((-4), v0)), ('9')) & 5);
  printf("%I64d\n", (long long)((((unsigned long long)(v1 - v1)) ^ ((long long)(v3, v4))) << ((((v2 << (v3 & 7)) && v2) % ((((v2 / ((v4 & 15) + 1)) % (((~v0) & 15) + 1)) & 15) + 1)) & 7)));
  printf("%I64d\n", (long long)(((((8) >> (v2 & 7)) | (v0 % ((v2 & 15) + 1))), (((16) << (v0 & 7)) ? (v0 & v0) : (int)sizeof(unsigned char))) % (((int)sizeof(unsigned short) & 15) + 1)));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%u ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t5_19(void) {
  long v0 = (long)5;
  long v1 = (long)-3;
  unsigned char v2 = (unsigned char)0x8E88;
  for (int i = 0; i < 11; i++) {
    switch ((i * 3 + (int)v0) & 7) {
      case 1: v1 += (i, (1)); if (i & 1) break;
      case 4: v1 += ((4) - v2);
      case 3: v1 += ((1), v1); continue;
      case 6: v1 += (i | (8));
      case 5: v1 += (v1 & (32768)); if (i & 1) break;
      default: v2 ^= i;
    }
    if (v1 == 9) goto out;
    v0++;
  }
  out:
  printf("%ld ", v0);
  printf("%ld ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t5_20(void) {
  signed char v0 = (signed char)4294967295;
  unsigned int v1 = (unsigned int)50725ULL;
  long long v2 = (long long)-16;
  struct S { char a; long long b[3]; struct { unsigned long c; signed char d; } in; } s = { 7, { 1, 2 }, { 3, 6 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((v0 + v0) && ((0xC758AC47) ^ v0))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%I64d ", v2);
  printf("\n");
}

static void t5_21(void) {
  unsigned long v0 = (unsigned long)65535;
  unsigned char v1 = (unsigned char)'a';
  char v2 = (char)65536;
  long v3 = (long)13809UL;
  char v4 = (char)59799ULL;
  int grid[3][4] = { { 1, 2 }, { 6 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(((unsigned int)(v3 & v0))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%lu ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%ld ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t5_22(void) {
  char v0 = (char)23063ULL;
  short v1 = (short)14;
  unsigned int v2 = (unsigned int)-9;
  unsigned int v3 = (unsigned int)18;
  unsigned int v4 = (unsigned int)57173LL;
  double x = 0.1, y = (double)v0 / 4; float z = (float)x;
  x = x * 0.5 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("%u ", v3);
  printf("%u ", v4);
  printf("\n");
}

static void t5_23(void) {
  long long v0 = (long long)-6;
  long v1 = (long)'0';
  unsigned short v2 = (unsigned short)0xB2FC;
  unsigned int v3 = (unsigned int)256;
  char text[64] = "adeabcff,cacffe", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wadeab"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'x', (int)(v0 & 99));
  printf("%I64d ", v0);
  printf("%ld ", v1);
  printf("%u ", v2);
  printf("%u ", v3);
  printf("\n");
}

static void t5_24(void) {
  unsigned short v0 = (unsigned short)-17;
  char v1 = (char)8;
  long v2 = (long)12;
  v0 += (int)sizeof(signed char);
  --v0;
  v1 ^= (((v2 + v2) ? v0 : (v2 ? v2 : (-16))) << ((19) & 7));
  --v1;
  v2 = (v1 || ((v1 % ((v2 & 15) + 1)), (v1 ? (9715ULL) : v0)));
  v2--;
  printf("%I64d\n", (long long)(65536));
  printf("%I64d\n", (long long)((int)sizeof(v0) >> ((((v1 || v1) | v2) << ((((-15) % (((9) & 15) + 1)) - (v2 || v2)) & 7)) & 7)));
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%ld ", v2);
  printf("\n");
}

int main(void) {
  printf("t5_0: "); t5_0(); printf("t5_1: "); t5_1(); printf("t5_2: "); t5_2(); printf("t5_3: "); t5_3(); printf("t5_4: "); t5_4(); printf("t5_5: "); t5_5(); printf("t5_6: "); t5_6(); printf("t5_7: "); t5_7(); printf("t5_8: "); t5_8(); printf("t5_9: "); t5_9(); printf("t5_10: "); t5_10(); printf("t5_11: "); t5_11(); printf("t5_12: "); t5_12(); printf("t5_13: "); t5_13(); printf("t5_14: "); t5_14(); printf("t5_15: "); t5_15(); printf("t5_16: "); t5_16(); printf("t5_17: "); t5_17(); printf("t5_18: "); t5_18(); printf("t5_19: "); t5_19(); printf("t5_20: "); t5_20(); printf("t5_21: "); t5_21(); printf("t5_22: "); t5_22(); printf("t5_23: "); t5_23(); printf("t5_24: "); t5_24();
  return 0;
}
