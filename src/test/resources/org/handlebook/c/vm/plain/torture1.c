#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <wchar.h>

static void t1_0(void) {
  short v0 = (short)'a';
  unsigned long v1 = (unsigned long)'Z';
  unsigned int v2 = (unsigned int)0xC7FB7F2C;
  v0 *= ((0xB7063E8D) ^ ((v0 ^ (0xDC)) % ((((long long)(65535)) & 15) + 1)));
  ++v0;
  v1 -= ((v1 % (((v0 | v1) & 15) + 1)) & ((v0 % ((v2 & 15) + 1)) * (v0, v2)));
  v2 ^= (((v2 | (19)) * (int)sizeof(long)) * ((v2 <= (59548ULL)) ? v0 : (v1 >> (v0 & 7))));
  printf("%I64d\n", (long long)((((v2, (256)) * (v0 + v0)) << ((v1, (v2 < (32767))) & 7)) * (v0, (((' ') % ((v2 & 15) + 1)) >> ((int)sizeof(unsigned char) & 7)))));
  printf("%I64d\n", (long long)((v2 >> (((v2, v0) | v2) & 7)) % (((((v1 << ((0x3BD7A74E) & 7)) < ((short)(23551LL))), v1) & 15) + 1)));
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%u ", v2);
  printf("\n");
}

static void t1_1(void) {
  long long v0 = (long long)128;
  char v1 = (char)128;
  long v2 = (long)-9;
  char v3 = (char)'0';
  char v4 = (char)255;
  v0 |= (((v0 != v0) & ((-14) / (((0x766C90F2) & 15) + 1))) % (((~(v1 % ((v4 & 15) + 1))) & 15) + 1));
  v0++;
  v1 |= (int)sizeof(char);
  v1++;
  v2 |= (((v2 ^ v0), (('9') % (((65536) & 15) + 1))) ^ ((!(-12)) >> ((('a') > (8)) & 7)));
  v3 += (-(int)sizeof(signed char));
  v4 -= (((int)sizeof(v3) << (v3 & 7)), (int)sizeof(unsigned long));
  printf("%I64d\n", (long long)((int)sizeof(long long) * (((v2 + v1) / (((int)sizeof(int) & 15) + 1)) + (~((-12) + ('Z'))))));
  printf("%I64d\n", (long long)v3);
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%ld ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t1_2(void) {
  signed char v0 = (signed char)22928u;
  long long v1 = (long long)-2147483647;
  unsigned char v2 = (unsigned char)65536;
  v0 -= (((v1 % (((128) & 15) + 1)) - ((6) ? v2 : (20))), (((int)v0) | ((-12) / ((v1 & 15) + 1))));
  v1 >>= (((signed char)v1) & 5);
  v2 += (((v2 ? v2 : v2) / ((v0 & 15) + 1)) / (((((17), (0x22)) % (((v2, v0) & 15) + 1)) & 15) + 1));
  printf("%I64d\n", (long long)((((v1 + (32767)) >> ((v1 / ((v2 & 15) + 1)) & 7)) * ((v0 - v1) << ((v1 >> (v2 & 7)) & 7))) | (((short)(v2 & v1)) && v2)));
  printf("%I64d\n", (long long)((int)sizeof(v2) | (((-v0) || ((256), (0xAD2))) >> ((-4) & 7))));
  printf("%d ", v0);
  printf("%I64d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t1_3(void) {
  long v0 = (long)'a';
  unsigned long long v1 = (unsigned long long)128;
  unsigned long long v2 = (unsigned long long)'0';
  int v3 = (int)2147483647;
  int v4 = (int)4294967295;
  for (int i = 0; i < 11; i++) {
    switch ((i * 5 + (int)v0) & 7) {
      case 5: v1 += (v0 << (v3 & 7)); if (i & 1) break;
      case 1: v1 += (i * (55048UL)); continue;
      case 6: v1 += ((-19) + v0); break;
      case 0: v1 += (-1); break;
      case 4: v1 += ((-10) % (((-3) & 15) + 1)); if (i & 1) break;
      default: v2 ^= i;
    }
    if (v1 == 6) goto out;
    v0++;
  }
  out:
  printf("%ld ", v0);
  printf("%I64u ", v1);
  printf("%I64u ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t1_4(void) {
  short v0 = (short)8;
  unsigned long long v1 = (unsigned long long)0x3B4C9ADB;
  unsigned long v2 = (unsigned long)3;
  unsigned long v3 = (unsigned long)'Z';
  char v4 = (char)15;
  struct S { unsigned char a; unsigned int b[3]; struct { unsigned short c; unsigned int d; } in; } s = { 7, { 1, 2 }, { 3, 9 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((int)sizeof(v4) << ((v1 ^ v0) & 7))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%d ", v0);
  printf("%I64u ", v1);
  printf("%lu ", v2);
  printf("%lu ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t1_5(void) {
  signed char v0 = (signed char)32767;
  short v1 = (short)19;
  unsigned long long v2 = (unsigned long long)8641u;
  int grid[3][4] = { { 1, 2 }, { 7 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(((v1 % ((i & 15) + 1)), (v1 ^ v2))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%I64u ", v2);
  printf("\n");
}

static void t1_6(void) {
  signed char v0 = (signed char)' ';
  unsigned int v1 = (unsigned int)-19;
  char v2 = (char)49758u;
  double x = 1.5, y = (double)v0 / 8; float z = (float)x;
  x = x * -1.25 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t1_7(void) {
  long v0 = (long)-16;
  short v1 = (short)0x4A3C7C94;
  signed char v2 = (signed char)255;
  unsigned long long v3 = (unsigned long long)9;
  long v4 = (long)0x767837D1;
  char text[64] = "b,bbfecgff g,fg,", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wb,bbf"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%ld ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%I64u ", v3);
  printf("%ld ", v4);
  printf("\n");
}

static void t1_8(void) {
  signed char v0 = (signed char)17590ULL;
  long long v1 = (long long)65536;
  short v2 = (short)-3;
  v0 >>= ((((long)((-16) >= ('9'))), (!(65536))) & 5);
  ++v0;
  v1 &= ((((7) - (-8)) == v2) < ((v0 > v1) ? (v1 << (v1 & 7)) : (v0 ^ v1)));
  --v1;
  v2 *= v2;
  printf("%I64d\n", (long long)(((((0x24169B9B) - (14)) == ((-6) ? (3) : v0)) % ((((v1 == (0x60D8DED)) << (v0 & 7)) & 15) + 1)) ? (~((-16) ^ (v0, v0))) : (((v0 >> ((1) & 7)) || (v1 - (127))) % (((((65536) ^ v2) - (v1 || v1)) & 15) + 1))));
  printf("%I64d\n", (long long)(v2 & (0x1C)));
  printf("%d ", v0);
  printf("%I64d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t1_9(void) {
  short v0 = (short)-1;
  unsigned long v1 = (unsigned long)7069UL;
  long v2 = (long)32767;
  v0 <<= ((-(v0 << ((v0 * v2) & 7))) & 5);
  --v0;
  v1 = (int)sizeof(unsigned long);
  v2 ^= (v1 ^ v1);
  printf("%I64d\n", (long long)(((((128) ^ (-12)) * ((41610u) ? v1 : v0)) | ((v1 ^ v0) / (((v0 & (0xB6)) & 15) + 1))) || ((v1 | (v1 / ((v0 & 15) + 1))) - (((10) + v0) >> ((int)sizeof(v2) & 7)))));
  printf("%I64d\n", (long long)v2);
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%ld ", v2);
  printf("\n");
}

static void t1_10(void) {
  unsigned char v0 = (unsigned char)0x2E9C5C72;
  char v1 = (char)256;
  unsigned int v2 = (unsigned int)65535;
  signed char v3 = (signed char)14;
  unsigned long v4 = (unsigned long)-1;
  v0 -= (((v3 | v3), (int)sizeof(signed char)) ? ((v1 << ((3) & 7)) * (~v3)) : ((signed char)(v2 * v0)));
  --v0;
  v1 = v1;
  v1--;
  v2 = (65536);
  v3 -= (((v2 << (v4 & 7)) & ((unsigned int)v0)) - v3);
  --v3;
  v4 += ((short)v1);
  v4--;
  printf("%I64d\n", (long long)((int)(((v3 / ((v2 & 15) + 1)) + (' ')) * (v1 | ((0x7D87C4C8) ^ (127))))));
  printf("%I64d\n", (long long)(((int)sizeof(long long) << (((v0 / ((v2 & 15) + 1)) + (v3, v0)) & 7)) % (((~((v3 >> (v2 & 7)) & (v2 / ((v0 & 15) + 1)))) & 15) + 1)));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("%d ", v3);
  printf("%lu ", v4);
  printf("\n");
}

static void t1_11(void) {
  long long v0 = (long long)' ';
  unsigned short v1 = (unsigned short)12;
  unsigned int v2 = (unsigned int)'Z';
  long long v3 = (long long)47793LL;
  for (int i = 0; i < 10; i++) {
    switch ((i * 4 + (int)v0) & 7) {
      case 1: v1 += i;
      case 7: v1 += v0; break;
      case 5: v1 += ((256) ? v2 : v3); break;
      case 6: v1 += (v0 << ((9) & 7)); if (i & 1) break;
      case 0: v1 += (v0 << (v1 & 7)); continue;
      default: v2 ^= i;
    }
    if (v1 == 4) goto out;
    v0++;
  }
  out:
  printf("%I64d ", v0);
  printf("%u ", v1);
  printf("%u ", v2);
  printf("%I64d ", v3);
  printf("\n");
}

static void t1_12(void) {
  signed char v0 = (signed char)10;
  unsigned long long v1 = (unsigned long long)54289ULL;
  short v2 = (short)25175UL;
  unsigned long long v3 = (unsigned long long)0x276F4B87;
  unsigned long long v4 = (unsigned long long)20454LL;
  struct S { unsigned char a; char b[3]; struct { int c; signed char d; } in; } s = { 5, { 1, 2 }, { 3, 4 } }, u, *p = &u;
  u = s; p->b[2] = (int)((((signed char)(-1)) || (v4 - v3))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%d ", v0);
  printf("%I64u ", v1);
  printf("%d ", v2);
  printf("%I64u ", v3);
  printf("%I64u ", v4);
  printf("\n");
}

static void t1_13(void) {
  unsigned char v0 = (unsigned char)9;
  char v1 = (char)34036UL;
  int v2 = (int)'0';
  char v3 = (char)65536;
  unsigned char v4 = (unsigned char)7931UL;
  int grid[3][4] = { { 1, 2 }, { 5 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(('a')); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t1_14(void) {
  int v0 = (int)2;
  unsigned long v1 = (unsigned long)'a';
  unsigned long v2 = (unsigned long)15;
  short v3 = (short)65536;
  int v4 = (int)-20;
  double x = 1e9, y = (double)v0 / 5; float z = (float)x;
  x = x * 2 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%lu ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t1_15(void) {
  long v0 = (long)-13;
  int v1 = (int)0xDB;
  short v2 = (short)16;
  unsigned long v3 = (unsigned long)-19;
  char text[64] = "cfcbfgcaceg ff ,d", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wcfcbf"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'z', (int)(v0 & 99));
  printf("%ld ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%lu ", v3);
  printf("\n");
}

static void t1_16(void) {
  unsigned char v0 = (unsigned char)-13;
  short v1 = (short)-10;
  unsigned char v2 = (unsigned char)0x2B;
  short v3 = (short)5;
  signed char v4 = (signed char)2;
  v0 ^= (~((49940u) + (v2 & v3)));
  v1 |= ((v3 && (v2 % ((v4 & 15) + 1))) << (((long long)(v1 == v1)) & 7));
  v2 ^= ((v4 & ((' ') >> (v3 & 7))) + ((v2, v0) ? v2 : ((-3) == v0)));
  v3 |= (!((v0 << (v1 & 7)), ((signed char)v0)));
  --v3;
  v4 &= ((v0 / (((v3 | v2) & 15) + 1)) || (((4) * v4) >> ((v1 % ((v2 & 15) + 1)) & 7)));
  printf("%I64d\n", (long long)(((v2 ? ((long long)v2) : ('Z')) >> ((-7) & 7)) - (((v0 <= v3) >= (v3 / ((v1 & 15) + 1))), (((3) / ((v2 & 15) + 1)) <= (v0 + v2)))));
  printf("%I64d\n", (long long)((int)sizeof(long) <= (int)sizeof(unsigned int)));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t1_17(void) {
  unsigned long v0 = (unsigned long)42078UL;
  long long v1 = (long long)0x3;
  char v2 = (char)6625ULL;
  unsigned short v3 = (unsigned short)43792ULL;
  signed char v4 = (signed char)7;
  v0 |= v2;
  v1 *= (((unsigned short)(v1 / (((0x24B335BB) & 15) + 1))) || ((int)sizeof(char) & (v0 ^ (12))));
  v2 <<= ((((v1, v0) | (v3 << ((0x2246BB7C) & 7))) / ((v1 & 15) + 1)) & 5);
  ++v2;
  v3 &= ((((unsigned short)v2) % ((((2147483647) / ((v3 & 15) + 1)) & 15) + 1)) ? ((v1 | (10454u)) + ((41664ULL) == v4)) : ((~(-15)) && (v1, v1)));
  v3--;
  v4 >>= (v4 & 5);
  printf("%I64d\n", (long long)((signed char)(((v0 ^ v4) % (((v4 - v3) & 15) + 1)) | ((('9'), v4) << ((int)sizeof(char) & 7)))));
  printf("%I64d\n", (long long)((0x157A) >> (((!((128) | v2)) ? (((-13), v3) & ((10) % ((v1 & 15) + 1))) : v2) & 7)));
  printf("%lu ", v0);
  printf("%I64d ", v1);
  printf("%d ", v2);
  printf("%u ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t1_18(void) {
  unsigned int v0 = (unsigned int)127;
  signed char v1 = (signed char)128;
  short v2 = (short)32768;
  signed char v3 = (signed char)-5;
  short v4 = (short)-15;
  v0 &= ((((short)(0x73D02490)) & ((6) - v1)) | ((v1 >> (v2 & 7)) && v3));
  v1 <<= (v4 & 5);
  --v1;
  v2 = (int)sizeof(char);
  v3 |= v3;
  ++v3;
  v4 &= (((v1 && v3) >= ((64724ULL), (53782u))) + ((v4 && v2) & (' ')));
  printf("%I64d\n", (long long)(v3, ((((-20) & v4) + ('9')) >> (v4 & 7))));
  printf("%I64d\n", (long long)(v4 ? (((v0 / ((v3 & 15) + 1)) << (((9) % (((0xFC9C13E5) & 15) + 1)) & 7)) || (int)sizeof(signed char)) : ((!((-17) ^ (0))) >> (((v4 >> (v2 & 7)) != v3) & 7))));
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t1_19(void) {
  long long v0 = (long long)0;
  unsigned long long v1 = (unsigned long long)10;
  signed char v2 = (signed char)128;
  unsigned long v3 = (unsigned long)-10;
  int v4 = (int)-10;
  for (int i = 0; i < 5; i++) {
    switch ((i * 5 + (int)v0) & 7) {
      case 2: v1 += ((256) ? i : v2); continue;
      case 4: v1 += v1; break;
      case 1: v1 += (v4 ? v0 : v3); continue;
      case 6: v1 += v4; if (i & 1) break;
      case 3: v1 += (v4 * v4); break;
      default: v2 ^= i;
    }
    if (v1 == 5) goto out;
    v0++;
  }
  out:
  printf("%I64d ", v0);
  printf("%I64u ", v1);
  printf("%d ", v2);
  printf("%lu ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t1_20(void) {
  unsigned char v0 = (unsigned char)'0';
  unsigned short v1 = (unsigned short)' ';
  unsigned long long v2 = (unsigned long long)2;
  unsigned char v3 = (unsigned char)-2147483647;
  short v4 = (short)-3;
  struct S { long long a; char b[3]; struct { short c; unsigned long long d; } in; } s = { 7, { 1, 2 }, { 3, 3 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((int)sizeof(unsigned short) >> ((v4 + (4294967295)) & 7))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%I64u ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t1_21(void) {
  signed char v0 = (signed char)-2147483647;
  unsigned long v1 = (unsigned long)4294967295;
  short v2 = (short)32767;
  int grid[3][4] = { { 1, 2 }, { 8 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(((i & i) != ((-11) > (17)))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t1_22(void) {
  unsigned long long v0 = (unsigned long long)32768;
  unsigned char v1 = (unsigned char)13;
  unsigned long long v2 = (unsigned long long)0x74546415;
  double x = 2.0/3, y = (double)v0 / 7; float z = (float)x;
  x = x * 2 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%I64u ", v0);
  printf("%d ", v1);
  printf("%I64u ", v2);
  printf("\n");
}

static void t1_23(void) {
  char v0 = (char)'0';
  char v1 = (char)0x79E63077;
  signed char v2 = (signed char)-20;
  char text[64] = "  ,fdb,f,dcca c", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"w  ,fd"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'z', (int)(v0 & 99));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t1_24(void) {
  signed char v0 = (signed char)-2147483647;
  long v1 = (long)127;
  char v2 = (char)-10;
  v0 = (v1 != ((int)(v1 >= v0)));
  v1 *= v2;
  v2 <<= ((~(v0, (v1 / ((v1 & 15) + 1)))) & 5);
  --v2;
  printf("%I64d\n", (long long)((int)sizeof(signed char) * (-2147483647)));
  printf("%I64d\n", (long long)((((v0 ? (2147483647) : v2) % (((v1 & v0) & 15) + 1)) % (((v0 & (int)sizeof(unsigned char)) & 15) + 1)) + (((v2 > v2) || (v1 >= v2)) || (((127) % ((v1 & 15) + 1)) >> (v0 & 7)))));
  printf("%d ", v0);
  printf("%ld ", v1);
  printf("%d ", v2);
  printf("\n");
}

int main(void) {
  printf("t1_0: "); t1_0(); printf("t1_1: "); t1_1(); printf("t1_2: "); t1_2(); printf("t1_3: "); t1_3(); printf("t1_4: "); t1_4(); printf("t1_5: "); t1_5(); printf("t1_6: "); t1_6(); printf("t1_7: "); t1_7(); printf("t1_8: "); t1_8(); printf("t1_9: "); t1_9(); printf("t1_10: "); t1_10(); printf("t1_11: "); t1_11(); printf("t1_12: "); t1_12(); printf("t1_13: "); t1_13(); printf("t1_14: "); t1_14(); printf("t1_15: "); t1_15(); printf("t1_16: "); t1_16(); printf("t1_17: "); t1_17(); printf("t1_18: "); t1_18(); printf("t1_19: "); t1_19(); printf("t1_20: "); t1_20(); printf("t1_21: "); t1_21(); printf("t1_22: "); t1_22(); printf("t1_23: "); t1_23(); printf("t1_24: "); t1_24();
  return 0;
}
