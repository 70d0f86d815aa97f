#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <wchar.h>

static void t3_0(void) {
  unsigned long v0 = (unsigned long)9;
  long v1 = (long)65535;
  char v2 = (char)0x79;
  unsigned long v3 = (unsigned long)128;
  v0 ^= (((v2 + v3) + ((7) - v2)) & (((-2147483647) * v3) % (((v2 ? v3 : v1) & 15) + 1)));
  v0--;
  v1 -= (v2 << ((!(v3 + v1)) & 7));
  v1--;
  v2 <<= ((((v3 || (17)), (v2 ? v0 : v1)) - ((v2 * (0x487E49B5)) | (-(13)))) & 5);
  v3 <<= (v2 & 5);
  ++v3;
  printf("%I64d\n", (long long)(1));
  printf("%I64d\n", (long long)((((v2 << ((2000UL) & 7)) + ((int)v0)) / ((v1 & 15) + 1)) / (((~((v0 - (0xFDD1F74F)) ? (v2 << ((-7) & 7)) : (v0 | (6)))) & 15) + 1)));
  printf("%lu ", v0);
  printf("%ld ", v1);
  printf("%d ", v2);
  printf("%lu ", v3);
  printf("\n");
}

static void t3_1(void) {
  unsigned char v0 = (unsigned char)0x4CF8EB2E;
  unsigned short v1 = (unsigned short)36814ULL;
  long v2 = (long)56295LL;
  unsigned short v3 = (unsigned short)0x91;
  v0 &= (((v3 || v3) ^ (~v3)) + (((-2147483647) & v1) >> (((16781UL) * v2) & 7)));
  v1 += (!v1);
  ++v1;
  v2 -= v0;
  v3 <<= (v1 & 5);
  printf("%I64d\n", (long long)((v3 ? ('a') : (((unsigned short)(41017UL)) / ((((12445u) >> (v2 & 7)) & 15) + 1))) >> ((((v1 << (v0 & 7)), (int)sizeof(v0)) > ((v3 >> (v1 & 7)) << ((v2 * v3) & 7))) & 7)));
  printf("%I64d\n", (long long)(v2 / ((v2 & 15) + 1)));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%ld ", v2);
  printf("%u ", v3);
  printf("\n");
}

static void t3_2(void) {
  char v0 = (char)65536;
  unsigned int v1 = (unsigned int)2147483647;
  unsigned long v2 = (unsigned long)127;
  int v3 = (int)0x71;
  v0 -= (((v3 ? (32767) : v0) & (v1 + v0)) << (((int)sizeof(int) - (v0 / ((v0 & 15) + 1))) & 7));
  v1 &= (((v2 >> (v1 & 7)) * (0x84FC)) / ((((v2 + v3) ? (v0, v3) : (v3 ^ v2)) & 15) + 1));
  ++v1;
  v2 += ((((17) > ('Z')) % (((('0') * (-8)) & 15) + 1)) / ((((v0 ^ (0xC7CE3E75)) << ((v3 * v2) & 7)) & 15) + 1));
  v3 |= ((long long)((v3 >> (('a') & 7)) % (((v3 >= v2) & 15) + 1)));
  printf("%I64d\n", (long long)(((((-17) | v2) / (((v2 * v1) & 15) + 1)) >> ((43196UL) & 7)) & ((((12503LL) >> (v2 & 7)) << ((v1 >> (v0 & 7)) & 7)) >> (((v1 | v2) << ((v1, ('Z')) & 7)) & 7))));
  printf("%I64d\n", (long long)((((v3 | v1) ? (!v3) : (v2 >> (v0 & 7))) & ((v0 % (((63201LL) & 15) + 1)) < (v3 || v0))) && (((v0 ^ v1) + (v1 % ((v2 & 15) + 1))) >> ((((short)v0) - (-(0xA2FFB4FC))) & 7))));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%lu ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t3_3(void) {
  signed char v0 = (signed char)-17;
  unsigned char v1 = (unsigned char)-12;
  short v2 = (short)-20;
  for (int i = 0; i < 5; i++) {
    switch ((i * 2 + (int)v0) & 7) {
      case 1: v1 += (i < (0xA803574F)); break;
      case 3: v1 += (i | v2); break;
      case 6: v1 += (v1 / ((v1 & 15) + 1));
      case 7: v1 += (('0') | v0); break;
      case 5: v1 += (int)sizeof(int); if (i & 1) break;
      default: v2 ^= i;
    }
    if (v1 == 3) goto out;
    v0++;
  }
  out:
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t3_4(void) {
  unsigned long v0 = (unsigned long)0;
  char v1 = (char)54154UL;
  unsigned long long v2 = (unsigned long long)7;
  struct S { unsigned char a; signed char b[3]; struct { long long c; unsigned char d; } in; } s = { 4, { 1, 2 }, { 3, 1 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((('Z') & v0) + (v2 >= (44332u)))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%lu ", v0);
  printf("%d ", v1);
  printf("%I64u ", v2);
  printf("\n");
}

static void t3_5(void) {
  short v0 = (short)'0';
  unsigned short v1 = (unsigned short)0x7B0258AA;
  long v2 = (long)6;
  int v3 = (int)-7;
  long long v4 = (long long)2147483647;
  int grid[3][4] = { { 1, 2 }, { 1 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(v3); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%ld ", v2);
  printf("%d ", v3);
  printf("%I64d ", v4);
  printf("\n");
}

static void t3_6(void) {
  unsigned long v0 = (unsigned long)52076u;
  unsigned long v1 = (unsigned long)11;
  unsigned int v2 = (unsigned int)'0';
  unsigned long long v3 = (unsigned long long)-13;
  unsigned long v4 = (unsigned long)'9';
  double x = 1.5, y = (double)v0 / 3; float z = (float)x;
  x = x * 0.5 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%lu ", v0);
  printf("%lu ", v1);
  printf("%u ", v2);
  printf("%I64u ", v3);
  printf("%lu ", v4);
  printf("\n");
}

static void t3_7(void) {
  long v0 = (long)-19;
  int v1 = (int)127;
  signed char v2 = (signed char)'0';
  char text[64] = "db,bea,dgfbcfa ga, ", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wdb,be"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%ld ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t3_8(void) {
  unsigned long long v0 = (unsigned long long)20425ULL;
  long long v1 = (long long)'Z';
  unsigned long long v2 = (unsigned long long)256;
  unsigned long long v3 = (unsigned long long)11;
  v0 <<= ((((v2 ? v1 : v1) << ((v3 + v2) & 7)) % ((((('0') ? v3 : (0x2375C295)) - (v2 - v0)) & 15) + 1)) & 5);
  v0--;
  v1 |= (((v3, (' ')) & ((-12) - v2)) | ((v1 | v2) & (-2147483647)));
  v2 += ((((long long)v3), (4)) * (int)sizeof(unsigned int));
  v3 = ((int)sizeof(unsigned int) << (((v1 ? v2 : (0xFAE2CA2)) && (v0 ? v3 : (2147483647))) & 7));
  v3++;
  printf("%I64d\n", (long long)((((v2 != ('a')) << ((v3 + (-18)) & 7)) ? (((56689LL) - v1) && (int)sizeof(v1)) : (((2) << (v1 & 7)) << ((v3 * v1) & 7))) % ((v2 & 15) + 1)));
  printf("%I64d\n", (long long)(((!(int)sizeof(signed char)) || (int)sizeof(unsigned long)) | v1));
  printf("%I64u ", v0);
  printf("%I64d ", v1);
  printf("%I64u ", v2);
  printf("%I64u ", v3);
  printf("\n");
}

static void t3_9(void) {
  signed char v0 = (signed char)32767;
  unsigned int v1 = (unsigned int)32767;
  int v2 = (int)128;
  v0 <<= (((((65535), (59954ULL)) && (v2, v1)) - (!(v0 & v2))) & 5);
  v1 -= ((v1, (3717u)) & (((0x51) ^ (-18)) - (('9') % (((9) & 15) + 1))));
  v2 &= ((long)(9));
  --v2;
  printf("%I64d\n", (long long)(((long long)v0) * (((~(4)) & v1) ? (!(v1 || v0)) : v1)));
  printf("%I64d\n", (long long)((((v0 | v2) * (v0 << (v1 & 7))) / ((v0 & 15) + 1)) % (((32767) & 15) + 1)));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t3_10(void) {
  long v0 = (long)0;
  unsigned int v1 = (unsigned int)4294967295;
  unsigned int v2 = (unsigned int)3;
  v0 += (v0 | (v2 * (v2 ^ v2)));
  v1 ^= v1;
  v2 += (((v2 % ((v1 & 15) + 1)) <= ((18) & (-8))) | ((0x3DBCE17) % ((v1 & 15) + 1)));
  ++v2;
  printf("%I64d\n", (long long)((v2 || ((v0 + v1) || (('Z') - v2))) == (v1 && ((v1 & v0) ? v1 : (v1 << ((4294967295) & 7))))));
  printf("%I64d\n", (long long)(((((14) >> (v0 & 7)) | (0x76)) << ((-(v0 == v0)) & 7)) << (v0 & 7)));
  printf("%ld ", v0);
  printf("%u ", v1);
  printf("%u ", v2);
  printf("\n");
}

static void t3_11(void) {
  unsigned short v0 = (unsigned short)0xBD76FAD2;
  char v1 = (char)-17;
  int v2 = (int)32768;
  short v3 = (short)65536;
  unsigned long v4 = (unsigned long)0x370769F7;
  for (int i = 0; i < 9; i++) {
    switch ((i * 3 + (int)v0) & 7) {
      case 2: v1 += (v2 / ((i & 15) + 1)); break;
      case 1: v1 += ((-12) ? (41819ULL) : (12)); if (i & 1) break;
      case 7: v1 += (v0 | v4); break;
      case 3: v1 += (v0 - i); if (i & 1) break;
      case 6: v1 += (i % (((-19) & 15) + 1)); continue;
      default: v2 ^= i;
    }
    if (v1 == 5) goto out;
    v0++;
  }
  out:
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%lu ", v4);
  printf("\n");
}

static void t3_12(void) {
  char v0 = (char)15;
  unsigned short v1 = (unsigned short)0x2E;
  unsigned int v2 = (unsigned int)' ';
  struct S { unsigned long long a; signed char b[3]; struct { char c; unsigned char d; } in; } s = { 8, { 1, 2 }, { 3, 7 } }, u, *p = &u;
  u = s; p->b[2] = (int)((v2 ? ((255) << (('0') & 7)) : ((' ') - v0))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%u ", v2);
  printf("\n");
}

static void t3_13(void) {
  char v0 = (char)0x59;
  short v1 = (short)11;
  unsigned char v2 = (unsigned char)65536;
  unsigned short v3 = (unsigned short)-9;
  int grid[3][4] = { { 1, 2 }, { 2 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(v3); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%u ", v3);
  printf("\n");
}

static void t3_14(void) {
  unsigned long long v0 = (unsigned long long)'a';
  unsigned short v1 = (unsigned short)32768;
  unsigned long v2 = (unsigned long)128;
  double x = 1.5, y = (double)v0 / 8; float z = (float)x;
  x = x * 0.5 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%I64u ", v0);
  printf("%u ", v1);
  printf("%lu ", v2);
  printf("\n");
}

static void t3_15(void) {
  char v0 = (char)'a';
  unsigned int v1 = (unsigned int)6;
  unsigned char v2 = (unsigned char)-12;
  long v3 = (long)'Z';
  char text[64] = ",dg f,ga afgebaaf", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"w,dg f"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("%ld ", v3);
  printf("\n");
}

static void t3_16(void) {
  int v0 = (int)'9';
  short v1 = (short)0xAB0;
  long long v2 = (long long)32768;
  unsigned long long v3 = (unsigned long long)0xE8;
  long long v4 = (long long)10;
  v0 += (v1 / (((((65535) % ((v2 & 15) + 1)) ^ v1) & 15) + 1));
  v1 ^= (int)sizeof(char);
  v2 |= (~(((0x79912F0B) * v4) - (int)sizeof(unsigned short)));
  v3 += ((((10) + v3) << (((37806ULL) - v1) & 7)) << ((-(v0 || v0)) & 7));
  ++v3;
  v4 &= (((v0 - v4) >> ((v4 ^ (2147483647)) & 7)) == (((0x44DB) * v2) << ((32768) & 7)));
  printf("%I64d\n", (long long)(((-5) << (((v2 || v4) * ((unsigned char)v0)) & 7)) || (int)sizeof(unsigned long long)));
  printf("%I64d\n", (long long)(65536));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%I64d ", v2);
  printf("%I64u ", v3);
  printf("%I64d ", v4);
  printf("\n");
}

static void t3_17(void) {
  short v0 = (short)21798LL;
  int v1 = (int)' ';
  long v2 = (long)14;
  v0 -= ((v0, (v1 ? v0 : (13))) ? ((v2 | v1) < (v1 << (v2 & 7))) : (((unsigned int)(-14)), ((16) >> (v2 & 7))));
  v0++;
  v1 <<= (v0 & 5);
  v2 ^= (!((v1 % ((v0 & 15) + 1)) >> (((long long)v0) & 7)));
  v2--;
  printf("%I64d\n", (long long)(-11));
  printf("%I64d\n", (long long)(((((-2147483647) ^ (-20)) ^ (int)sizeof(unsigned long long)), ((!v1), (v2 + v0))) << (((int)sizeof(long long) ? v1 : ((v1 * (10)) | (v2 >> (v0 & 7)))) & 7)));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%ld ", v2);
  printf("\n");
}

static void t3_18(void) {
  unsigned long long v0 = (unsigned long long)10;
  short v1 = (short)24503ULL;
  long v2 = (long)0xAC;
  unsigned long v3 = (unsigned long)19;
  v0 = (((v1 ^ (3302u)) << (v0 & 7)) % (((int)sizeof(char) & 15) + 1));
  v0--;
  v1 += (!(v0 | (255)));
  v2 *= v1;
  v3 -= ((((128) <= (-15)) & (v3 & v2)) & v3);
  printf("%I64d\n", (long long)v0);
  printf("%I64d\n", (long long)((((v0 + v3) ? ((' ') % ((v3 & 15) + 1)) : (v3 * v1)) | ((v1 >> (v2 & 7)) < (v0 ^ v0))) % (((((unsigned int)v1) * (((' ') + ('0')), v1)) & 15) + 1)));
  printf("%I64u ", v0);
  printf("%d ", v1);
  printf("%ld ", v2);
  printf("%lu ", v3);
  printf("\n");
}

static void t3_19(void) {
  unsigned int v0 = (unsigned int)-15;
  unsigned long long v1 = (unsigned long long)-10;
  long v2 = (long)0;
  unsigned char v3 = (unsigned char)'a';
  for (int i = 0; i < 10; i++) {
    switch ((i * 3 + (int)v0) & 7) {
      case 0: v1 += ((0x3C75) != v2); if (i & 1) break;
      case 6: v1 += ((53734u) << (v1 & 7)); continue;
      case 4: v1 += (v0 | v0); continue;
      case 1: v1 += (v0 <= (0xBC)); if (i & 1) break;
      case 7: v1 += (0x69); continue;
      default: v2 ^= i;
    }
    if (v1 == 0) goto out;
    v0++;
  }
  out:
  printf("%u ", v0);
  printf("%I64u ", v1);
  printf("%ld ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t3_20(void) {
  signed char v0 = (signed char)55942LL;
  int v1 = (int)2147483647;
  short v2 = (short)' ';
  short v3 = (short)-9;
  struct S { short a; long long b[3]; struct { unsigned char c; long d; } in; } s = { 0, { 1, 2 }, { 3, 7 } }, u, *p = &u;
  u = s; p->b[2] = (int)((0x2E30F055)); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t3_21(void) {
  unsigned short v0 = (unsigned short)-18;
  unsigned char v1 = (unsigned char)-2147483647;
  short v2 = (short)39304u;
  int grid[3][4] = { { 1, 2 }, { 9 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)((-(65256ULL))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t3_22(void) {
  unsigned char v0 = (unsigned char)32767;
  unsigned short v1 = (unsigned short)255;
  short v2 = (short)0x18B323CA;
  unsigned long v3 = (unsigned long)-4;
  double x = -3.75, y = (double)v0 / 8; float z = (float)x;
  x = x * 0.5 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("%lu ", v3);
  printf("\n");
}

static void t3_23(void) {
  short v0 = (short)20;
  char v1 = (char)0x3A;
  unsigned int v2 = (unsigned int)20;
  char v3 = (char)-15;
  long long v4 = (long long)-19;
  char text[64] = "ddcgeddbfddbgbdg", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wddcge"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'z', (int)(v0 & 99));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("%d ", v3);
  printf("%I64d ", v4);
  printf("\n");
}

static void t3_24(void) {
  int v0 = (int)10;
  int v1 = (int)128;
  signed char v2 = (signed char)-19;
  long v3 = (long)'0';
  signed char v4 = (signed char)15;
  v0 ^= (((-v2) + (('Z') | v3)) == (int)sizeof(unsigned long));
  v1 <<= ((13) & 5);
  v2 |= (((v2 | v4) % (((v0 & v0) & 15) + 1)) - v4);
  v2--;
  v3 *= ((((unsigned char)v2) ^ ((0x2FCBCFBF) * v4)) >> ((v3 ^ (v3 >= v0)) & 7));
  v4 *= ((int)sizeof(v1) + ((int)sizeof(short) ^ (v4 | v4)));
  printf("%I64d\n", (long long)((int)((v4 && (v3 > (0x58))) | (v2 * ((long)v0)))));
  printf("%I64d\n", (long long)(~(v0 ? ((int)sizeof(long) / (((v3 | v1) & 15) + 1)) : ((v3 ? v3 : ('a')) | (v4 * v2)))));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%ld ", v3);
  printf("%d ", v4);
  printf("\n");
}

int main(void) {
  printf("t3_0: "); t3_0(); printf("t3_1: "); t3_1(); printf("t3_2: "); t3_2(); printf("t3_3: "); t3_3(); printf("t3_4: "); t3_4(); printf("t3_5: "); t3_5(); printf("t3_6: "); t3_6(); printf("t3_7: "); t3_7(); printf("t3_8: "); t3_8(); printf("t3_9: "); t3_9(); printf("t3_10: "); t3_10(); printf("t3_11: "); t3_11(); printf("t3_12: "); t3_12(); printf("t3_13: "); t3_13(); printf("t3_14: "); t3_14(); printf("t3_15: "); t3_15(); printf("t3_16: "); t3_16(); printf("t3_17: "); t3_17(); printf("t3_18: "); t3_18(); printf("t3_19: "); t3_19(); printf("t3_20: "); t3_20(); printf("t3_21: "); t3_21(); printf("t3_22: "); t3_22(); printf("t3_23: "); t3_23(); printf("t3_24: "); t3_24();
  return 0;
}
