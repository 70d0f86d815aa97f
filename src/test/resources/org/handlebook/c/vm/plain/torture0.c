#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <wchar.h>

static void t0_0(void) {
  unsigned long long v0 = (unsigned long long)25795ULL;
  signed char v1 = (signed char)2147483647;
  unsigned int v2 = (unsigned int)-5;
  int v3 = (int)0xAE54;
  v0 |= ((int)sizeof(long), ((short)(256)));
  v1 -= ((v0 != (v0 > (-6))) - (int)sizeof(unsigned short));
  ++v1;
  v2 <<= ((int)sizeof(char) & 5);
  v2--;
  v3 += (((12) || (v3 ? v3 : ('Z'))) * ((int)(0x7C)));
  printf("%I64d\n", (long long)(~((v0 * (v1 | v1)) | ((v2 / ((v1 & 15) + 1)) % ((v1 & 15) + 1)))));
  printf("%I64d\n", (long long)(((((26624u) / ((v0 & 15) + 1)), ((0x1192C751), (32767))) << ((v2 % (((v0 << (v1 & 7)) & 15) + 1)) & 7)) + (int)sizeof(unsigned long long)));
  printf("%I64u ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t0_1(void) {
  unsigned char v0 = (unsigned char)0xC39613C2;
  unsigned int v1 = (unsigned int)18;
  short v2 = (short)-4;
  int v3 = (int)32768;
  long v4 = (long)256;
  v0 -= (128);
  v1 -= (-((v2 >> ((56131u) & 7)) >> (((' ') ^ (0xCDC7)) & 7)));
  v1--;
  v2 &= v0;
  --v2;
  v3 <<= (((long)((v1 > (46691u)), v1)) & 5);
  --v3;
  v4 <<= ((((v3 != v2) > (7)) << (((v2 >> (v1 & 7)) & ((255) * v0)) & 7)) & 5);
  printf("%I64d\n", (long long)((v0 * (((short)v4) / (((v2 * v0) & 15) + 1))) / ((((((unsigned long)(2147483647)) | (v0 | v4)) && ((v4 % ((v2 & 15) + 1)) && (v1 - v1))) & 15) + 1)));
  printf("%I64d\n", (long long)((((v0 % (((51708ULL) & 15) + 1)) && (v4 ? (19) : v2)) << (((('a') ^ v1) ? ((12) << (v1 & 7)) : (v4 > v2)) & 7)) << ((v1 % ((((v0 >= (128)) - (v1 + v0)) & 15) + 1)) & 7)));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%ld ", v4);
  printf("\n");
}

static void t0_2(void) {
  short v0 = (short)2147483647;
  int v1 = (int)256;
  int v2 = (int)32768;
  char v3 = (char)12;
  v0 = (int)sizeof(long);
  v1 <<= ((v1 / (((int)sizeof(char) & 15) + 1)) & 5);
  v2 &= (!(((-12) % ((v2 & 15) + 1)) / (((v2 != v3) & 15) + 1)));
  v2--;
  v3 |= (((long)(127)) / (((' ') & 15) + 1));
  printf("%I64d\n", (long long)v1);
  printf("%I64d\n", (long long)v0);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t0_3(void) {
  int v0 = (int)0xDBED;
  long v1 = (long)32767;
  unsigned long v2 = (unsigned long)-15;
  unsigned short v3 = (unsigned short)1;
  long v4 = (long)16;
  for (int i = 0; i < 9; i++) {
    switch ((i * 1 + (int)v0) & 7) {
      case 6: v1 += (v0 - v3); continue;
      case 1: v1 += (v0 & (32768)); break;
      case 2: v1 += ((44705LL) * v1); continue;
      case 5: v1 += v4;
      case 7: v1 += (~v0); break;
      default: v2 ^= i;
    }
    if (v1 == 1) goto out;
    v0++;
  }
  out:
  printf("%d ", v0);
  printf("%ld ", v1);
  printf("%lu ", v2);
  printf("%u ", v3);
  printf("%ld ", v4);
  printf("\n");
}

static void t0_4(void) {
  char v0 = (char)12;
  int v1 = (int)' ';
  unsigned long v2 = (unsigned long)127;
  char v3 = (char)2147483647;
  struct S { unsigned long a; long long b[3]; struct { unsigned long c; short d; } in; } s = { 9, { 1, 2 }, { 3, 4 } }, u, *p = &u;
  u = s; p->b[2] = (int)(('0')); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%lu ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t0_5(void) {
  char v0 = (char)128;
  unsigned long long v1 = (unsigned long long)2;
  unsigned char v2 = (unsigned char)-4;
  long v3 = (long)18;
  int grid[3][4] = { { 1, 2 }, { 5 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(((i ^ v2) ? (int)sizeof(unsigned long long) : (v3 >> (v2 & 7)))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%I64u ", v1);
  printf("%d ", v2);
  printf("%ld ", v3);
  printf("\n");
}

static void t0_6(void) {
  long long v0 = (long long)255;
  char v1 = (char)-10;
  unsigned short v2 = (unsigned short)-18;
  int v3 = (int)0x197168DD;
  unsigned char v4 = (unsigned char)'Z';
  double x = -3.75, y = (double)v0 / 4; float z = (float)x;
  x = x * -1.25 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t0_7(void) {
  int v0 = (int)65381u;
  long v1 = (long)6;
  unsigned int v2 = (unsigned int)127;
  unsigned short v3 = (unsigned short)32768;
  unsigned short v4 = (unsigned short)-4;
  char text[64] = "g,d, feag c", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wg,d, "); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%d ", v0);
  printf("%ld ", v1);
  printf("%u ", v2);
  printf("%u ", v3);
  printf("%u ", v4);
  printf("\n");
}

static void t0_8(void) {
  long v0 = (long)' ';
  unsigned long long v1 = (unsigned long long)13;
  short v2 = (short)-14;
  char v3 = (char)0x7C4CCE00;
  unsigned long v4 = (unsigned long)'0';
  v0 &= (!(((' ') << (v4 & 7)) - v3));
  v0--;
  v1 <<= ((((v0 << ((-13) & 7)) << ((int)sizeof(long long) & 7)) - (int)sizeof(signed char)) & 5);
  v2 >>= (((' ') ? ((v1 & (-2)) << ((v3 < v3) & 7)) : ((v0 / ((('9') & 15) + 1)) << (v4 & 7))) & 5);
  v3 <<= (((signed char)((v0 - v3) >> (((11) ? (0xD750DA79) : v0) & 7))) & 5);
  v3--;
  v4 = ((((1), (0x3A9E2B22)) & v1) - ((-v3) + ((55290u) >> ((32767) & 7))));
  printf("%I64d\n", (long long)(((((0) && (40434UL)) << (((61676ULL) - v4) & 7)) || (0xA4FACC98)) - (((v2 < v0) >> ((~v1) & 7)) || (~(v1 ? v3 : v3)))));
  printf("%I64d\n", (long long)((v1 & ((int)sizeof(signed char) * ((' ') >> (v2 & 7)))) / ((((v0 * (v3 ? v0 : v2)), (((-9) == v0) & (v3 & v1))) & 15) + 1)));
  printf("%ld ", v0);
  printf("%I64u ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%lu ", v4);
  printf("\n");
}

static void t0_9(void) {
  unsigned short v0 = (unsigned short)-12;
  short v1 = (short)0xE57FEF0D;
  unsigned char v2 = (unsigned char)-14;
  short v3 = (short)-20;
  char v4 = (char)55273ULL;
  v0 <<= ((((v2 + v0) << (((27233ULL) << (v3 & 7)) & 7)) | v1) & 5);
  --v0;
  v1 |= (((v0 % ((v3 & 15) + 1)) ? ((long)(-18)) : (v3, v1)), (((0x6D757735) || (255)) <= (v0 * v0)));
  v2 ^= ((v3 % (((-v4) & 15) + 1)) << ((!((7373LL) % ((v4 & 15) + 1))) & 7));
  v3 |= ((32767) * (((unsigned char)(1)) - (v4 ^ v4)));
  --v3;
  v4 >>= (v2 & 5);
  printf("%I64d\n", (long long)(v0 + v2));
  printf("%I64d\n", (long long)(((unsigned int)(((int)(13)) / (((v2 << (v0 & 7)) & 15) + 1))), (((long long)(int)sizeof(unsigned char)) >> ((((signed char)v2) + ((long)v0)) & 7))));
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t0_10(void) {
  unsigned int v0 = (unsigned int)6;
  unsigned int v1 = (unsigned int)-13;
  unsigned char v2 = (unsigned char)0x56F9;
  signed char v3 = (signed char)256;
  unsigned long long v4 = (unsigned long long)'9';
  v0 <<= (((!((-16) | v0)) * (((4) >> (v1 & 7)) ? ((10) && ('0')) : (v1 + v4))) & 5);
  v0++;
  v1 += (int)sizeof(v4);
  v2 ^= (v4 % (((~(0x3F9F43B)) & 15) + 1));
  v3 &= (v2 * (((unsigned char)(55478UL)) | (v4, v3)));
  ++v3;
  v4 >>= (((int)sizeof(unsigned long) & ((~(8)), (v3 >> (v3 & 7)))) & 5);
  v4++;
  printf("%I64d\n", (long long)(((((unsigned long long)(18)) << (((long)(2147483647)) & 7)) != (((' ') + v1) - (v0 ? (-18) : (4294967295)))) >> (((((8) ^ v3) * v3), ((v0 << (v2 & 7)) >> ((v0 == v3) & 7))) & 7)));
  printf("%I64d\n", (long long)((int)sizeof(unsigned long) & ((long long)((v2 % ((v0 & 15) + 1)) / (((~v0) & 15) + 1)))));
  printf("%u ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%I64u ", v4);
  printf("\n");
}

static void t0_11(void) {
  short v0 = (short)64249UL;
  long v1 = (long)65536;
  long v2 = (long)0xD5E1;
  short v3 = (short)0xD3A4;
  short v4 = (short)'Z';
  for (int i = 0; i < 11; i++) {
    switch ((i * 3 + (int)v0) & 7) {
      case 0: v1 += (v4 / (((0x9) & 15) + 1)); break;
      case 3: v1 += (v2 + (3)); continue;
      case 6: v1 += ((0xAA00C2F) / ((v3 & 15) + 1)); continue;
      case 5: v1 += (('0') << (i & 7));
      case 2: v1 += (v0 <= v1); continue;
      default: v2 ^= i;
    }
    if (v1 == 0) goto out;
    v0++;
  }
  out:
  printf("%d ", v0);
  printf("%ld ", v1);
  printf("%ld ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t0_12(void) {
  signed char v0 = (signed char)23122UL;
  unsigned char v1 = (unsigned char)2147483647;
  short v2 = (short)6;
  signed char v3 = (signed char)2;
  struct S { signed char a; short b[3]; struct { int c; long long d; } in; } s = { 2, { 1, 2 }, { 3, 6 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((int)sizeof(char) % (((v3 * v3) & 15) + 1))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t0_13(void) {
  long long v0 = (long long)-10;
  unsigned short v1 = (unsigned short)32767;
  unsigned int v2 = (unsigned int)-7;
  int grid[3][4] = { { 1, 2 }, { 8 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(((i ^ i), ((-10) % ((v2 & 15) + 1)))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%I64d ", v0);
  printf("%u ", v1);
  printf("%u ", v2);
  printf("\n");
}

static void t0_14(void) {
  signed char v0 = (signed char)65536;
  char v1 = (char)-11;
  long v2 = (long)16;
  unsigned long long v3 = (unsigned long long)0x9D;
  double x = -3.75, y = (double)v0 / 4; float z = (float)x;
  x = x * 0.5 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%ld ", v2);
  printf("%I64u ", v3);
  printf("\n");
}

static void t0_15(void) {
  long long v0 = (long long)0x7;
  char v1 = (char)0x72F84DD6;
  long long v2 = (long long)57471u;
  long v3 = (long)4;
  unsigned int v4 = (unsigned int)13399u;
  char text[64] = "edgbbdaeeed", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wedgbb"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'z', (int)(v0 & 99));
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%I64d ", v2);
  printf("%ld ", v3);
  printf("%u ", v4);
  printf("\n");
}

static void t0_16(void) {
  unsigned long long v0 = (unsigned long long)10;
  unsigned int v1 = (unsigned int)-4;
  long long v2 = (long long)-15;
  v0 = (((v1 + v0) >> ((!(20)) & 7)), (((3) ^ v0) / (((int)sizeof(v0) & 15) + 1)));
  v1 *= (((unsigned short)(v2 && v1)) && (((14705UL), (9)) | (v1 >> (v2 & 7))));
  v2 >>= (v2 & 5);
  v2--;
  printf("%I64d\n", (long long)(((0x7A40EFEA) * ('Z')) % ((v1 & 15) + 1)));
  printf("%I64d\n", (long long)((((v1 << (v2 & 7)) >= (!(-8))) >= (int)sizeof(long long)) && ((v0 ? (int)sizeof(unsigned long) : v0) && (!(v0 ^ v0)))));
  printf("%I64u ", v0);
  printf("%u ", v1);
  printf("%I64d ", v2);
  printf("\n");
}

static void t0_17(void) {
  long v0 = (long)0xF8;
  long long v1 = (long long)-15;
  unsigned int v2 = (unsigned int)0xAD;
  int v3 = (int)4294967295;
  v0 = v2;
  v0--;
  v1 -= (((v3 & (50046ULL)) << (((-19) / ((v3 & 15) + 1)) & 7)) >> (((char)((65385u) / ((v1 & 15) + 1))) & 7));
  --v1;
  v2 = (((v0 | v2), ((128) < v3)) << (((int)sizeof(long) > (v0 > (0xB99D1C2A))) & 7));
  --v2;
  v3 <<= (((long long)((v0 > v2) / (((v3 * (0x1E9AEE99)) & 15) + 1))) & 5);
  printf("%I64d\n", (long long)(8));
  printf("%I64d\n", (long long)((((v1 << (v0 & 7)) % (((v3 - ('9')) & 15) + 1)) >= (-v2)) * (-((v2 / ((v0 & 15) + 1)) & ((-14) & v0)))));
  printf("%ld ", v0);
  printf("%I64d ", v1);
  printf("%u ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t0_18(void) {
  unsigned int v0 = (unsigned int)3;
  short v1 = (short)-5;
  char v2 = (char)'0';
  unsigned short v3 = (unsigned short)1392u;
  v0 -= ((((11) / ((v2 & 15) + 1)), (-10)) / ((((v0, v3) - v2) & 15) + 1));
  ++v0;
  v1 >>= ((((v3 >> (v0 & 7)) & v2) | (v2 < (v0 >= v1))) & 5);
  v1++;
  v2 &= (((v2 >> (v2 & 7)) >> (((' ') + (4294967295)) & 7)) >> (((v1 >> (v0 & 7)), ((-15) && v3)) & 7));
  v3 <<= ((((v1 || v3) / (((v1 ^ (18)) & 15) + 1)) % ((((v2 + v3) & (v3 * v0)) & 15) + 1)) & 5);
  printf("%I64d\n", (long long)(-(v2 >> (v0 & 7))));
  printf("%I64d\n", (long long)((((-v2) & ((12306u) * (255))) % (((v2 < v2) & 15) + 1)) ? (int)sizeof(int) : (((v0, (256)), ((' ') ^ v0)) && (0x79))));
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%u ", v3);
  printf("\n");
}

static void t0_19(void) {
  unsigned short v0 = (unsigned short)'9';
  int v1 = (int)255;
  signed char v2 = (signed char)65535;
  for (int i = 0; i < 8; i++) {
    switch ((i * 3 + (int)v0) & 7) {
      case 3: v1 += ((0) - (0xAB6D9E74)); if (i & 1) break;
      case 1: v1 += v2; continue;
      case 4: v1 += ((2) & v0); if (i & 1) break;
      case 5: v1 += (v2 % ((v0 & 15) + 1)); if (i & 1) break;
      case 0: v1 += ((-15) && (14));
      default: v2 ^= i;
    }
    if (v1 == 7) goto out;
    v0++;
  }
  out:
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t0_20(void) {
  long long v0 = (long long)9;
  unsigned short v1 = (unsigned short)'Z';
  signed char v2 = (signed char)256;
  unsigned long v3 = (unsigned long)-12;
  long v4 = (long)11;
  struct S { unsigned long long a; char b[3]; struct { int c; unsigned int d; } in; } s = { 8, { 1, 2 }, { 3, 6 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((0x73FD9FDB) ? (int)sizeof(unsigned long long) : (v0 ^ v2))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%I64d ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("%lu ", v3);
  printf("%ld ", v4);
  printf("\n");
}

static void t0_21(void) {
  unsigned char v0 = (unsigned char)255;
  unsigned long long v1 = (unsigned long long)0xAB3C2B39;
  short v2 = (short)3;
  unsigned int v3 = (unsigned int)0xC455;
  int grid[3][4] = { { 1, 2 }, { 3 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(((('9') | v3) || (v1 ^ v1))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%I64u ", v1);
  printf("%d ", v2);
  printf("%u ", v3);
  printf("\n");
}

static void t0_22(void) {
  short v0 = (short)3189UL;
  unsigned long long v1 = (unsigned long long)12;
  signed char v2 = (signed char)'Z';
  int v3 = (int)-6;
  double x = -3.75, y = (double)v0 / 3; float z = (float)x;
  x = x * -1.25 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%I64u ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t0_23(void) {
  long v0 = (long)7;
  unsigned char v1 = (unsigned char)65535;
  unsigned char v2 = (unsigned char)32768;
  unsigned char v3 = (unsigned char)128;
  char text[64] = "dgfcbd gfedcd,", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wdgfcb"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%ld ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t0_24(void) {
  unsigned int v0 = (unsigned int)0x1B;
  long v1 = (long)-9;
  int v2 = (int)' ';
  v0 = ((((17928u) | (2)) / (((int)sizeof(long long) & 15) + 1)) % (((((long)v2) | (v1 || v2)) & 15) + 1));
  v1 &= (((v2 < v0) * (v0 >= v1)) | ((int)sizeof(char) && v1));
  v2 = ((((char)v2) << (((0x68F0) << (v1 & 7)) & 7)) % ((((int)sizeof(signed char), ((unsigned long)(-14))) & 15) + 1));
  --v2;
  printf("%I64d\n", (long long)((int)sizeof(short) && v1));
  printf("%I64d\n", (long long)(((v0 % ((((255) && v1) & 15) + 1)), ((int)(v2 >> (v2 & 7)))) / (((((v1 + v2) << ((v1 == v1) & 7)) != ((v2 >> (v2 & 7)) / (((int)sizeof(char) & 15) + 1))) & 15) + 1)));
  printf("%u ", v0);
  printf("%ld ", v1);
  printf("%d ", v2);
  printf("\n");
}

int main(void) {
  printf("t0_0: "); t0_0(); printf("t0_1: "); t0_1(); printf("t0_2: "); t0_2(); printf("t0_3: "); t0_3(); printf("t0_4: "); t0_4(); printf("t0_5: "); t0_5(); printf("t0_6: "); t0_6(); printf("t0_7: "); t0_7(); printf("t0_8: "); t0_8(); printf("t0_9: "); t0_9(); printf("t0_10: "); t0_10(); printf("t0_11: "); t0_11(); printf("t0_12: "); t0_12(); printf("t0_13: "); t0_13(); printf("t0_14: "); t0_14(); printf("t0_15: "); t0_15(); printf("t0_16: "); t0_16(); printf("t0_17: "); t0_17(); printf("t0_18: "); t0_18(); printf("t0_19: "); t0_19(); printf("t0_20: "); t0_20(); printf("t0_21: "); t0_21(); printf("t0_22: "); t0_22(); printf("t0_23: "); t0_23(); printf("t0_24: "); t0_24();
  return 0;
}
