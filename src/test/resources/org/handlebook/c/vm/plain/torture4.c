#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <wchar.h>

static void t4_0(void) {
  signed char v0 = (signed char)' ';
  unsigned long v1 = (unsigned long)0xC5CC;
  short v2 = (short)-17;
  unsigned char v3 = (unsigned char)24221u;
  v0 >>= ((v1 + ((v0 & (-2)) ? ((45709LL) << (v3 & 7)) : (0x7DB6A004))) & 5);
  v1 &= (((v1 / (((23420u) & 15) + 1)) / (((v3 ^ (256)) & 15) + 1)) << ((int)sizeof(long long) & 7));
  v1--;
  v2 <<= (((v3 << ((v0 + (13)) & 7)) >> ((int)sizeof(v2) & 7)) & 5);
  v3 <<= (('a') & 5);
  printf("%I64d\n", (long long)((((int)sizeof(char) ? ((0x377B6BFB) << (v0 & 7)) : (v1 ^ (15))) * (-(v2 >> (v1 & 7)))) >> (((v2 & (v1 + v2)) << (((v1 >> (v0 & 7)) | ((-19) || (-2147483647))) & 7)) & 7)));
  printf("%I64d\n", (long long)(((long)v0) << (v2 & 7)));
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t4_1(void) {
  unsigned long long v0 = (unsigned long long)128;
  unsigned int v1 = (unsigned int)-14;
  unsigned char v2 = (unsigned char)65536;
  v0 >>= ((((unsigned long long)v1) * ((0x3CAAF02D) ? (('0') % ((v2 & 15) + 1)) : ((unsigned short)v0))) & 5);
  v0++;
  v1 = (v0 | (((14) || ('a')), ((unsigned int)v1)));
  v2 = ((int)sizeof(long long) % ((((v2 % (((-2147483647) & 15) + 1)) - (v2, ('a'))) & 15) + 1));
  printf("%I64d\n", (long long)v2);
  printf("%I64d\n", (long long)(int)sizeof(unsigned long));
  printf("%I64u ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t4_2(void) {
  unsigned int v0 = (unsigned int)0x39BD0AF;
  int v1 = (int)32768;
  unsigned short v2 = (unsigned short)4426LL;
  v0 += ((unsigned char)((v0 * v1) << ((v0 - ('a')) & 7)));
  v1 >>= ((int)sizeof(unsigned long long) & 5);
  v2 -= v1;
  printf("%I64d\n", (long long)((((char)(int)sizeof(long)) + ((v0, (28607ULL)), (v1 - v1))) % ((((-(v1 ^ v1)) + ((int)sizeof(int) << ((v0 % ((v2 & 15) + 1)) & 7))) & 15) + 1)));
  printf("%I64d\n", (long long)(v0, (((v2 != v0) ? (v2 | (2147483647)) : ('0')) / ((((v2 * v0) | ('9')) & 15) + 1))));
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("\n");
}

static void t4_3(void) {
  int v0 = (int)'Z';
  unsigned long v1 = (unsigned long)32767;
  short v2 = (short)14;
  unsigned long v3 = (unsigned long)127;
  for (int i = 0; i < 7; i++) {
    switch ((i * 2 + (int)v0) & 7) {
      case 7: v1 += ((0xE938C988) * v0); break;
      case 1: v1 += (i ^ v0); break;
      case 6: v1 += (4294967295); continue;
      case 4: v1 += (i * v3); if (i & 1) break;
      case 2: v1 += (v1 / (((1) & 15) + 1)); break;
      default: v2 ^= i;
    }
    if (v1 == 5) goto out;
    v0++;
  }
  out:
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%d ", v2);
  printf("%lu ", v3);
  printf("\n");
}

static void t4_4(void) {
  char v0 = (char)0xFD;
  signed char v1 = (signed char)0;
  unsigned short v2 = (unsigned short)4294967295;
  signed char v3 = (signed char)'Z';
  struct S { long a; long b[3]; struct { unsigned long c; unsigned short d; } in; } s = { 7, { 1, 2 }, { 3, 7 } }, u, *p = &u;
  u = s; p->b[2] = (int)((int)sizeof(long long)); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t4_5(void) {
  signed char v0 = (signed char)'9';
  unsigned char v1 = (unsigned char)7;
  unsigned char v2 = (unsigned char)0x99D0;
  long long v3 = (long long)19;
  int grid[3][4] = { { 1, 2 }, { 3 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(((v3 < ('0')), ((' ') / ((v0 & 15) + 1)))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%I64d ", v3);
  printf("\n");
}

static void t4_6(void) {
  int v0 = (int)13;
  int v1 = (int)-1;
  unsigned long long v2 = (unsigned long long)-6;
  long long v3 = (long long)-14;
  long long v4 = (long long)0x84A0;
  double x = 0.1, y = (double)v0 / 5; float z = (float)x;
  x = x * 2 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%I64u ", v2);
  printf("%I64d ", v3);
  printf("%I64d ", v4);
  printf("\n");
}

static void t4_7(void) {
  short v0 = (short)32767;
  long v1 = (long)'9';
  long v2 = (long)35175UL;
  signed char v3 = (signed char)4294967295;
  char text[64] = "efdgfad,d bgb", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wefdgf"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%d ", v0);
  printf("%ld ", v1);
  printf("%ld ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t4_8(void) {
  unsigned short v0 = (unsigned short)-19;
  short v1 = (short)-18;
  signed char v2 = (signed char)-18;
  v0 = (((v0 ? ('9') : (0x945A)) && (v2 == v2)) << (((v2 ? v2 : v1) % ((((40615LL) != v2) & 15) + 1)) & 7));
  v1 += (2147483647);
  --v1;
  v2 -= (int)sizeof(unsigned char);
  printf("%I64d\n", (long long)(((short)(int)sizeof(unsigned long)) & (((v1 - v0) & (v0 >> (v0 & 7))) % (((~(v0 % (((-12) & 15) + 1))) & 15) + 1))));
  printf("%I64d\n", (long long)(v1 >> ((((v2 / (((30488UL) & 15) + 1)) % (((~('a')) & 15) + 1)) > v2) & 7)));
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t4_9(void) {
  unsigned long long v0 = (unsigned long long)65535;
  signed char v1 = (signed char)0x27B86CAF;
  long long v2 = (long long)53975LL;
  unsigned char v3 = (unsigned char)34390ULL;
  v0 *= ((((char)(127)) ^ (v0 << (v1 & 7))), ((-2) / (((v2, ('0')) & 15) + 1)));
  v1 = v0;
  v2 ^= (v0 / ((((~(-2147483647)) ^ (v0 / ((v3 & 15) + 1))) & 15) + 1));
  v3 <<= (((((-16) >> ((-14) & 7)) / ((((0) * v3) & 15) + 1)) / (((v1 != ('Z')) & 15) + 1)) & 5);
  printf("%I64d\n", (long long)(int)sizeof(long long));
  printf("%I64d\n", (long long)v0);
  printf("%I64u ", v0);
  printf("%d ", v1);
  printf("%I64d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t4_10(void) {
  unsigned long v0 = (unsigned long)16;
  unsigned short v1 = (unsigned short)'0';
  long long v2 = (long long)-16;
  v0 <<= ((((v2 + v0) >= (('Z') ? (17) : (12))) ^ (0xBFB8)) & 5);
  v1 += ((((signed char)v0) + (v1 % ((v1 & 15) + 1))) > (((18), (-20)) >> ((123ULL) & 7)));
  v1++;
  v2 |= ((((11664u) & (-13)) <= (v0, v0)) * ((v0 % ((v1 & 15) + 1)) % ((v2 & 15) + 1)));
  printf("%I64d\n", (long long)(((int)sizeof(v0) & ((v0 ^ v1) << ((v1 % ((v2 & 15) + 1)) & 7))) < ((long)((long)(v0 && (4294967295))))));
  printf("%I64d\n", (long long)((((int)sizeof(int) && (v0 || v0)) ? (v0 >= (-v0)) : ((v0 << (v1 & 7)) & (v2 ^ v1))) >> ((3) & 7)));
  printf("%lu ", v0);
  printf("%u ", v1);
  printf("%I64d ", v2);
  printf("\n");
}

static void t4_11(void) {
  unsigned int v0 = (unsigned int)255;
  long v1 = (long)11636u;
  unsigned char v2 = (unsigned char)'Z';
  for (int i = 0; i < 10; i++) {
    switch ((i * 3 + (int)v0) & 7) {
      case 0: v1 += (v2 ? i : (-12));
      case 4: v1 += (v1 ? v2 : v1); break;
      case 5: v1 += ((4294967295) - v0); continue;
      case 7: v1 += (v0 ^ v2); break;
      case 3: v1 += (v1 & (0x1F));
      default: v2 ^= i;
    }
    if (v1 == 0) goto out;
    v0++;
  }
  out:
  printf("%u ", v0);
  printf("%ld ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t4_12(void) {
  long long v0 = (long long)-18;
  long long v1 = (long long)911LL;
  signed char v2 = (signed char)-4;
  unsigned long v3 = (unsigned long)40792LL;
  struct S { unsigned char a; long b[3]; struct { unsigned int c; short d; } in; } s = { 9, { 1, 2 }, { 3, 3 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((v3 * v2) ^ (v0 && v3))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%I64d ", v0);
  printf("%I64d ", v1);
  printf("%d ", v2);
  printf("%lu ", v3);
  printf("\n");
}

static void t4_13(void) {
  unsigned long long v0 = (unsigned long long)13;
  unsigned char v1 = (unsigned char)57408u;
  signed char v2 = (signed char)-12;
  long v3 = (long)-14;
  long long v4 = (long long)13;
  int grid[3][4] = { { 1, 2 }, { 8 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(((unsigned int)(i * i))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%I64u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%ld ", v3);
  printf("%I64d ", v4);
  printf("\n");
}

static void t4_14(void) {
  char v0 = (char)128;
  int v1 = (int)2147483647;
  signed char v2 = (signed char)0x7677A29C;
  double x = -3.75, y = (double)v0 / 3; float z = (float)x;
  x = x * 0.5 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t4_15(void) {
  unsigned int v0 = (unsigned int)12;
  unsigned long long v1 = (unsigned long long)9;
  char v2 = (char)-19;
  char text[64] = "e,c,dggcccgffac,  d", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"we,c,d"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'z', (int)(v0 & 99));
  printf("%u ", v0);
  printf("%I64u ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t4_16(void) {
  unsigned long v0 = (unsigned long)65536;
  unsigned long long v1 = (unsigned long long)12;
  unsigned long v2 = (unsigned long)'Z';
  v0 &= (((v0 % ((v1 & 15) + 1)) || (v0 ^ v1)) - (((53492u) * (255)) == v1));
  v1 <<= ((((v0 - (-2)) - (v2 % ((v2 & 15) + 1))) | (-2147483647)) & 5);
  v1++;
  v2 |= ((signed char)(v0 < (v0 ^ v0)));
  printf("%I64d\n", (long long)((-((long long)(v0 & (18)))) & v2));
  printf("%I64d\n", (long long)((((v0 < v2), (v2 % ((v0 & 15) + 1))) ^ (-(v2 - v0))), ((0xAFC) | ((v1, v0) > (v0 * ('Z'))))));
  printf("%lu ", v0);
  printf("%I64u ", v1);
  printf("%lu ", v2);
  printf("\n");
}

static void t4_17(void) {
  unsigned long v0 = (unsigned long)256;
  unsigned long v1 = (unsigned long)256;
  long v2 = (long)4;
  long v3 = (long)17;
  v0 <<= ((((int)sizeof(unsigned char) ? (v3 << (v2 & 7)) : ((7) >> (v1 & 7))) & v1) & 5);
  v0++;
  v1 *= (((v3 | v0) - (v2 & v1)), v3);
  ++v1;
  v2 &= ((((long long)v0) ^ (v0 ? (32768) : v1)) / ((v0 & 15) + 1));
  v3 <<= ((((v2 | v0), (v2 - (0x69))), ((v0 * (256)) / ((v3 & 15) + 1))) & 5);
  printf("%I64d\n", (long long)((v2, ((-7) >= (v1 / (((-5) & 15) + 1)))) | ((((-10) ^ v0) ? (v2 % ((v0 & 15) + 1)) : (v0 % ((v0 & 15) + 1))) << ((((256) > v0) | ((127) >> (v2 & 7))) & 7))));
  printf("%I64d\n", (long long)(('Z') >> ((((v3 * v2), (v0 / (((3) & 15) + 1))) << (((v1 / ((v0 & 15) + 1)) & (v1 == v0)) & 7)) & 7)));
  printf("%lu ", v0);
  printf("%lu ", v1);
  printf("%ld ", v2);
  printf("%ld ", v3);
  printf("\n");
}

static void t4_18(void) {
  long long v0 = (long long)128;
  int v1 = (int)255;
  unsigned int v2 = (unsigned int)32767;
  v0 ^= v2;
  v1 |= (v2 << (((v1 % (((-20) & 15) + 1)) & (v2 << (v1 & 7))) & 7));
  v2 ^= ((0xCA) - ((!(65535)), ((unsigned int)v2)));
  ++v2;
  printf("%I64d\n", (long long)((((v2 || (-1)) << ((v2 ? v1 : v1) & 7)) / ((v0 & 15) + 1)) & ((int)((int)sizeof(long long) >> (((2147483647) || v1) & 7)))));
  printf("%I64d\n", (long long)((~((unsigned long)(~v2))) % ((((~(int)sizeof(unsigned long long)), (((0xCA8B8EC8) / ((v1 & 15) + 1)) | v2)) & 15) + 1)));
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("\n");
}

static void t4_19(void) {
  char v0 = (char)0x33BD238A;
  int v1 = (int)'0';
  unsigned char v2 = (unsigned char)10;
  for (int i = 0; i < 12; i++) {
    switch ((i * 5 + (int)v0) & 7) {
      case 5: v1 += ((0xC867BA25) ? ('0') : v2);
      case 7: v1 += (('0') % (((16) & 15) + 1)); break;
      case 4: v1 += (int)sizeof(unsigned char); continue;
      case 1: v1 += i; break;
      case 2: v1 += (v2 && i); continue;
      default: v2 ^= i;
    }
    if (v1 == 0) goto out;
    v0++;
  }
  out:
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t4_20(void) {
  short v0 = (short)-7;
  short v1 = (short)'9';
  unsigned int v2 = (unsigned int)'a';
  struct S { long long a; long long b[3]; struct { unsigned long long c; unsigned char d; } in; } s = { 7, { 1, 2 }, { 3, 3 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((v2 * v1) ? (v2 + v2) : (v2 == (0x93)))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("\n");
}

static void t4_21(void) {
  unsigned int v0 = (unsigned int)65535;
  unsigned int v1 = (unsigned int)65536;
  char v2 = (char)128;
  long v3 = (long)-19;
  unsigned short v4 = (unsigned short)-13;
  int grid[3][4] = { { 1, 2 }, { 4 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)((((35289ULL) + v0) * (!(0x41CA)))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%u ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("%ld ", v3);
  printf("%u ", v4);
  printf("\n");
}

static void t4_22(void) {
  signed char v0 = (signed char)0x7D0E;
  unsigned char v1 = (unsigned char)51125LL;
  long long v2 = (long long)'a';
  unsigned long long v3 = (unsigned long long)30037LL;
  int v4 = (int)32767;
  double x = 2.0/3, y = (double)v0 / 3; float z = (float)x;
  x = x * 2 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%I64d ", v2);
  printf("%I64u ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t4_23(void) {
  long long v0 = (long long)0x285D29CC;
  signed char v1 = (signed char)18;
  unsigned long long v2 = (unsigned long long)-2;
  signed char v3 = (signed char)0x7A91;
  int v4 = (int)'0';
  char text[64] = ",acadb,,g", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"w,acad"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'x', (int)(v0 & 99));
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%I64u ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t4_24(void) {
  int v0 = (int)11310ULL;
  unsigned short v1 = (unsigned short)127;
  unsigned long long v2 = (unsigned long long)0x6E4AFF68;
  unsigned char v3 = (unsigned char)'Z';
  v0 &= (((v1 % (((-7) & 15) + 1)) || (v2 / ((v2 & 15) + 1))) << (v3 & 7));
  v1 >>= ((((v0 + (-15)) << (((0x26141A05) ^ v1) & 7)) && ((unsigned short)v2)) & 5);
  v2 *= (((v3, v1) == (('a') * v1)) & ((v2 || v0) && (v1 || v0)));
  v3 += ((int)((v3 - v1) | (v2 << (v1 & 7))));
  printf("%I64d\n", (long long)((!((v3 >> (v3 & 7)) ? ((0x2A4AB8BC) > v0) : (-v0))) || ((((-2) ^ (127)) ^ (v2 <= v3)) ^ v2)));
  printf("%I64d\n", (long long)(((((0x46) + v1) <= ((32768) & v2)) >> ((-((19) >= (65535))) & 7)) | (v0 / (((('a') * ((long)v3)) & 15) + 1))));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%I64u ", v2);
  printf("%d ", v3);
  printf("\n");
}

int main(void) {
  printf("t4_0: "); t4_0(); printf("t4_1: "); t4_1(); printf("t4_2: "); t4_2(); printf("t4_3: "); t4_3(); printf("t4_4: "); t4_4(); printf("t4_5: "); t4_5(); printf("t4_6: "); t4_6(); printf("t4_7: "); t4_7(); printf("t4_8: "); t4_8(); printf("t4_9: "); t4_9(); printf("t4_10: "); t4_10(); printf("t4_11: "); t4_11(); printf("t4_12: "); t4_12(); printf("t4_13: "); t4_13(); printf("t4_14: "); t4_14(); printf("t4_15: "); t4_15(); printf("t4_16: "); t4_16(); printf("t4_17: "); t4_17(); printf("t4_18: "); t4_18(); printf("t4_19: "); t4_19(); printf("t4_20: "); t4_20(); printf("t4_21: "); t4_21(); printf("t4_22: "); t4_22(); printf("t4_23: "); t4_23(); printf("t4_24: "); t4_24();
  return 0;
}
