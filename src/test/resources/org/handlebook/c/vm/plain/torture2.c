#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <wchar.h>

static void t2_0(void) {
  long long v0 = (long long)256;
  unsigned char v1 = (unsigned char)10;
  unsigned char v2 = (unsigned char)0xB5;
  unsigned int v3 = (unsigned int)256;
  short v4 = (short)'a';
  v0 &= v1;
  v1 -= ((61473LL) >> (((0x502FE65B) | ((signed char)(15))) & 7));
  v1++;
  v2 += v3;
  ++v2;
  v3 = v0;
  v4 += v1;
  printf("%I64d\n", (long long)((int)sizeof(unsigned short) ? (!((v2 | (-18)) | (v4 & v1))) : ((v3 >= ((9) >> ((0x6BCE0EEA) & 7))) - (!(v2 | v3)))));
  printf("%I64d\n", (long long)((((v1 | (5)) ? (v3 / ((v2 & 15) + 1)) : (v0 - (5))) << ((((long)(16)) >> (((32768) | v4) & 7)) & 7)) ? (((unsigned char)(v0, v4)) * (-(65536))) : ((((int)v0) | (v4 & v0)) * (((0xE337) | v1) - (v1 <= v0)))));
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%u ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t2_1(void) {
  unsigned char v0 = (unsigned char)3;
  unsigned short v1 = (unsigned short)13;
  unsigned long v2 = (unsigned long)14;
  unsigned long long v3 = (unsigned long long)' ';
  unsigned short v4 = (unsigned short)37518u;
  v0 += (v0 - (((9) + ('Z')) & ((-18) + (0x5C5A1C5D))));
  v0++;
  v1 &= (((-v0) != ((-10) * (2147483647))) <= ((v0 * v0) ? ((17) / ((v1 & 15) + 1)) : (v0 << (v4 & 7))));
  v2 |= (((v1 & v2) % (((v2 ^ (-20)) & 15) + 1)) + (((' ') << (v4 & 7)) >> ((v4 & v4) & 7)));
  --v2;
  v3 = (-2147483647);
  v3--;
  v4 = ((unsigned short)((v1 * v1), ((char)v4)));
  printf("%I64d\n", (long long)((((5) < (v2 || v1)) * ((v4, v3) != (v2 & (14)))) ? ((-(v2 ? v3 : (50536ULL))) >> (((v1 << ((2147483647) & 7)) >> ((v3 ? v1 : v2) & 7)) & 7)) : (((v4 ? v2 : v4) * (v2 >= v2)) ^ (-19))));
  printf("%I64d\n", (long long)((((v3 >> (v0 & 7)) / (((v1 <= v4) & 15) + 1)) / (((!((unsigned short)v3)) & 15) + 1)) ^ (((v4 / (((0x4F58) & 15) + 1)) ^ ((5881UL) >> (v2 & 7))) - ((v4, v2) * ((unsigned char)v4)))));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%lu ", v2);
  printf("%I64u ", v3);
  printf("%u ", v4);
  printf("\n");
}

static void t2_2(void) {
  long long v0 = (long long)8;
  signed char v1 = (signed char)16074UL;
  char v2 = (char)18244LL;
  unsigned short v3 = (unsigned short)127;
  long v4 = (long)0;
  v0 &= (((v4 << (v0 & 7)) / ((((0x340A) ? v3 : v4) & 15) + 1)) ? v3 : ((v4 ^ v3) || (v1 / (((-2147483647) & 15) + 1))));
  v1 += (((v3 * v0) - (v2 >> (v3 & 7))) >> ((!(v2 / ((v1 & 15) + 1))) & 7));
  v2 = ((long long)((v4 + (256)) ? ((255) + (-14)) : (v0 >> (v4 & 7))));
  --v2;
  v3 *= ((((long)(51522ULL)) + ((60663ULL) / ((v2 & 15) + 1))) / ((((v1 - (-11)) >> ((v2 >> (('0') & 7)) & 7)) & 15) + 1));
  v3++;
  v4 <<= (((!(v2 ^ v2)) >> ((((0xFED3) * (32768)) && v1) & 7)) & 5);
  printf("%I64d\n", (long long)((v4 > ((v2 ? (4294967295) : v2) || (v3 * v2))) <= (((~v3) << ((v3 + (-18)) & 7)) < (((' ') | v1) != v1))));
  printf("%I64d\n", (long long)(v1 - ((~(v1 % ((('9') & 15) + 1))) * (int)sizeof(long))));
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%u ", v3);
  printf("%ld ", v4);
  printf("\n");
}

static void t2_3(void) {
  unsigned int v0 = (unsigned int)65535;
  unsigned long long v1 = (unsigned long long)15988u;
  short v2 = (short)0xEF0ADC95;
  short v3 = (short)-14;
  long v4 = (long)3962u;
  for (int i = 0; i < 7; i++) {
    switch ((i * 1 + (int)v0) & 7) {
      case 6: v1 += ((13), (14)); break;
      case 1: v1 += ((0x58CEE879) / ((v0 & 15) + 1)); if (i & 1) break;
      case 3: v1 += (v2 >> (v4 & 7)); if (i & 1) break;
      case 5: v1 += (v0 >> (v3 & 7)); continue;
      case 0: v1 += (v1 & v1); if (i & 1) break;
      default: v2 ^= i;
    }
    if (v1 == 9) goto out;
    v0++;
  }
  out:
  printf("%u ", v0);
  printf("%I64u ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%ld ", v4);
  printf("\n");
}

static void t2_4(void) {
  short v0 = (short)-1;
  short v1 = (short)0x20F4;
  unsigned int v2 = (unsigned int)0x80;
  long long v3 = (long long)0x8D2C2894;
  char v4 = (char)-3;
  struct S { unsigned int a; int b[3]; struct { unsigned int c; int d; } in; } s = { 1, { 1, 2 }, { 3, 5 } }, u, *p = &u;
  u = s; p->b[2] = (int)((((-18) || v2) * (v4 >> ((-19) & 7)))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("%I64d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t2_5(void) {
  unsigned char v0 = (unsigned char)42144u;
  short v1 = (short)128;
  signed char v2 = (signed char)32767;
  int grid[3][4] = { { 1, 2 }, { 6 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)((((unsigned char)v2) || ((4294967295) || (256)))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t2_6(void) {
  unsigned char v0 = (unsigned char)127;
  unsigned long v1 = (unsigned long)7;
  short v2 = (short)127;
  double x = 0.1, y = (double)v0 / 8; float z = (float)x;
  x = x * -1.25 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t2_7(void) {
  long v0 = (long)1;
  signed char v1 = (signed char)1;
  unsigned int v2 = (unsigned int)33258ULL;
  char v3 = (char)4779LL;
  char text[64] = "abeeeebgefdecb,,a e", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wabeee"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'x', (int)(v0 & 99));
  printf("%ld ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t2_8(void) {
  long long v0 = (long long)0x9B4BD055;
  int v1 = (int)'9';
  unsigned short v2 = (unsigned short)6;
  v0 -= (((v2 ? v0 : v1) ? (('0') & v0) : (v0 >> (v2 & 7))) << ((0x5BAC) & 7));
  v1 = ((((32767) << (v2 & 7)) && (v0 - v0)) >> ((((unsigned short)v1) * (int)sizeof(long long)) & 7));
  v2 ^= (int)sizeof(unsigned short);
  printf("%I64d\n", (long long)(((((long)(-2)), (v0 % ((v0 & 15) + 1))), (-11)) * ((int)sizeof(unsigned char) - ((v2 / (((9) & 15) + 1)) >> ((int)sizeof(unsigned short) & 7)))));
  printf("%I64d\n", (long long)((unsigned char)(((v0, v1) < (v1 ? v0 : v2)) && (((49636LL) - v1) >> ((v2 % (((-10) & 15) + 1)) & 7)))));
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("\n");
}

static void t2_9(void) {
  long long v0 = (long long)32767;
  long v1 = (long)24973u;
  unsigned int v2 = (unsigned int)39734ULL;
  short v3 = (short)-7;
  unsigned char v4 = (unsigned char)24058u;
  v0 <<= (((-19) ? ((('Z') && v2) | ((51918ULL) + v1)) : (v2 + (('9') - v1))) & 5);
  v0--;
  v1 ^= ((((-19) != v3) / (((v1 * (20219ULL)) & 15) + 1)), ((long long)(v2 >> (v0 & 7))));
  v2 <<= (((((-18), v2) ? ((unsigned short)v3) : (255)) << (((v3 * v3) && ((-20) | v4)) & 7)) & 5);
  v2--;
  v3 += ((int)sizeof(long long) && v4);
  v4 &= (5);
  printf("%I64d\n", (long long)(v3 ? (((!v3) + (15804UL)) || (~(v2 >> (v4 & 7)))) : v2));
  printf("%I64d\n", (long long)(((0x58C3), (((10) || v3) > (v1 ^ v4))) / ((v3 & 15) + 1)));
  printf("%I64d ", v0);
  printf("%ld ", v1);
  printf("%u ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t2_10(void) {
  int v0 = (int)49305u;
  unsigned long v1 = (unsigned long)'0';
  char v2 = (char)-14;
  unsigned char v3 = (unsigned char)32768;
  v0 -= (((v3 | v2) < (v2 / ((v1 & 15) + 1))) % (((0x669) & 15) + 1));
  v1 += ((((short)(-14)) - (v1 && v1)) & (v3 >> ((v1 && v0) & 7)));
  ++v1;
  v2 >>= ((((v2 | ('9')), (v2 + v3)), ('0')) & 5);
  v3 += (((long long)((127) ^ v0)) >= ((v0 + v2) / (((-11) & 15) + 1)));
  printf("%I64d\n", (long long)(65536));
  printf("%I64d\n", (long long)(v0 + ((((0x28F8) / (((0x91) & 15) + 1)) % ((v3 & 15) + 1)) * (int)sizeof(unsigned int))));
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t2_11(void) {
  long v0 = (long)-1;
  long long v1 = (long long)'0';
  unsigned int v2 = (unsigned int)64677LL;
  unsigned int v3 = (unsigned int)'Z';
  short v4 = (short)65536;
  for (int i = 0; i < 9; i++) {
    switch ((i * 1 + (int)v0) & 7) {
      case 2: v1 += (v1 << (i & 7));
      case 1: v1 += ((256) ? v3 : (34647LL));
      case 0: v1 += ((unsigned long long)i); break;
      case 6: v1 += (v1 * (9)); break;
      case 5: v1 += (v3 - i); break;
      default: v2 ^= i;
    }
    if (v1 == 6) goto out;
    v0++;
  }
  out:
  printf("%ld ", v0);
  printf("%I64d ", v1);
  printf("%u ", v2);
  printf("%u ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t2_12(void) {
  unsigned long long v0 = (unsigned long long)' ';
  unsigned long long v1 = (unsigned long long)31445ULL;
  long v2 = (long)127;
  unsigned char v3 = (unsigned char)'9';
  unsigned char v4 = (unsigned char)57740u;
  struct S { long long a; unsigned char b[3]; struct { char c; unsigned char d; } in; } s = { 1, { 1, 2 }, { 3, 0 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((v2 >> (v1 & 7)) % (((v1 ^ ('9')) & 15) + 1))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%I64u ", v0);
  printf("%I64u ", v1);
  printf("%ld ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t2_13(void) {
  short v0 = (short)14;
  unsigned char v1 = (unsigned char)128;
  char v2 = (char)0x381FDECD;
  int grid[3][4] = { { 1, 2 }, { 7 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)((i >> ((v1 | (-12)) & 7))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t2_14(void) {
  unsigned long v0 = (unsigned long)43252UL;
  unsigned short v1 = (unsigned short)0x4F1;
  char v2 = (char)'9';
  double x = 2.0/3, y = (double)v0 / 5; float z = (float)x;
  x = x * 0.5 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%lu ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t2_15(void) {
  long v0 = (long)0x5C60FFD7;
  char v1 = (char)128;
  short v2 = (short)'0';
  signed char v3 = (signed char)'a';
  char text[64] = "c,bfadba,fab", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wc,bfa"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'z', (int)(v0 & 99));
  printf("%ld ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t2_16(void) {
  long long v0 = (long long)49129LL;
  long long v1 = (long long)-15;
  int v2 = (int)-7;
  char v3 = (char)-15;
  char v4 = (char)19;
  v0 = ((unsigned int)((int)sizeof(char) % ((((long long)v3) & 15) + 1)));
  v1 += ((((15) >> (v1 & 7)) <= v2) && ((-10) ? ((-18) >> (v2 & 7)) : (v2 / (((14) & 15) + 1))));
  --v1;
  v2 &= (!((v0 >= v0) + (v0 & v1)));
  v2--;
  v3 &= ((((signed char)v4) + (v1 * (-20))) << ((0x84) & 7));
  v4 >>= ((((v1 << (v3 & 7)) | ((127) + v0)), (v3 << ((v3 * v2) & 7))) & 5);
  ++v4;
  printf("%I64d\n", (long long)(int)sizeof(short));
  printf("%I64d\n", (long long)v3);
  printf("%I64d ", v0);
  printf("%I64d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t2_17(void) {
  unsigned short v0 = (unsigned short)1;
  unsigned char v1 = (unsigned char)256;
  short v2 = (short)7;
  unsigned int v3 = (unsigned int)127;
  v0 &= (~(0x72C5));
  v1 += (((-15) ? ((13) << (v2 & 7)) : v2) >= (((32767), v1) & ((32768) == v0)));
  v2 -= (((v2 ? v0 : v0) ? (!v1) : (v1 ^ v1)) | ((v1 % (((5) & 15) + 1)) / (((v2, v2) & 15) + 1)));
  v3 ^= (((v0 && v3) << ((0x9BE15D6) & 7)) ? (int)sizeof(unsigned long long) : ((v0 == v3) & (v0 & v1)));
  printf("%I64d\n", (long long)((((v2 << (v0 & 7)) | (v2 >= (0x3E))) & v2), (v2 % ((v0 & 15) + 1))));
  printf("%I64d\n", (long long)(v2 << ((((v0 - v3) + (int)sizeof(int)) % (((-(v3 << (v3 & 7))) & 15) + 1)) & 7)));
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%u ", v3);
  printf("\n");
}

static void t2_18(void) {
  unsigned long v0 = (unsigned long)53116ULL;
  short v1 = (short)32768;
  signed char v2 = (signed char)'Z';
  v0 ^= (((int)sizeof(unsigned char) | ((char)v0)) << (((v1 - v0), (v1 / (((32767) & 15) + 1))) & 7));
  v1 >>= (((((14) - v2) & v2) == v2) & 5);
  v1--;
  v2 ^= ((-v1) / ((((v1 < v0) >> (((11), v0) & 7)) & 15) + 1));
  printf("%I64d\n", (long long)(v1 || (((v0 % ((v0 & 15) + 1)) + (v1 >> (v2 & 7))), ((v0 - v2) ^ (v1 ^ v0)))));
  printf("%I64d\n", (long long)v0);
  printf("%lu ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t2_19(void) {
  signed char v0 = (signed char)127;
  char v1 = (char)127;
  short v2 = (short)0xFE4B4971;
  unsigned long long v3 = (unsigned long long)'0';
  for (int i = 0; i < 6; i++) {
    switch ((i * 3 + (int)v0) & 7) {
      case 2: v1 += (v0 != ('9')); break;
      case 6: v1 += (i > (0x90)); continue;
      case 7: v1 += (v0 == i); break;
      case 5: v1 += (v1 / ((v2 & 15) + 1)); continue;
      case 0: v1 += (v1 + i); continue;
      default: v2 ^= i;
    }
    if (v1 == 4) goto out;
    v0++;
  }
  out:
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%I64u ", v3);
  printf("\n");
}

static void t2_20(void) {
  long v0 = (long)4;
  unsigned long v1 = (unsigned long)' ';
  long v2 = (long)32767;
  struct S { unsigned char a; unsigned int b[3]; struct { int c; long long d; } in; } s = { 9, { 1, 2 }, { 3, 2 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((v2 << ((2147483647) & 7)) & (v1 * (2147483647)))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%ld ", v0);
  printf("%lu ", v1);
  printf("%ld ", v2);
  printf("\n");
}

static void t2_21(void) {
  unsigned long long v0 = (unsigned long long)32767;
  signed char v1 = (signed char)13;
  signed char v2 = (signed char)0xEEB3;
  char v3 = (char)16;
  int v4 = (int)1;
  int grid[3][4] = { { 1, 2 }, { 4 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(v4); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%I64u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t2_22(void) {
  char v0 = (char)-3;
  unsigned char v1 = (unsigned char)19;
  unsigned char v2 = (unsigned char)-5;
  unsigned char v3 = (unsigned char)255;
  double x = 2.0/3, y = (double)v0 / 9; float z = (float)x;
  x = x * -1.25 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t2_23(void) {
  short v0 = (short)0x65CE83B5;
  short v1 = (short)65535;
  int v2 = (int)22769u;
  char text[64] = "eagebedec ", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"weageb"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t2_24(void) {
  signed char v0 = (signed char)44394u;
  unsigned int v1 = (unsigned int)8;
  unsigned short v2 = (unsigned short)0;
  long v3 = (long)128;
  v0 -= (-(((65536) || v3) ? (v1 != (9813LL)) : (v1 ? (-10) : (4))));
  v0--;
  v1 |= ((((2147483647) != v3) ^ (-v0)) | (int)sizeof(unsigned long));
  v2 |= (((-v3) - ((unsigned long long)v0)) || ((!v3) % (((v1 >= v3) & 15) + 1)));
  v3 ^= (((-v0) < (v3, v3)) <= ((v0 % ((v3 & 15) + 1)) + (v1 | v1)));
  printf("%I64d\n", (long long)((int)(-15)));
  printf("%I64d\n", (long long)v3);
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%u ", v2);
  printf("%ld ", v3);
  printf("\n");
}

int main(void) {
  printf("t2_0: "); t2_0(); printf("t2_1: "); t2_1(); printf("t2_2: "); t2_2(); printf("t2_3: "); t2_3(); printf("t2_4: "); t2_4(); printf("t2_5: "); t2_5(); printf("t2_6: "); t2_6(); printf("t2_7: "); t2_7(); printf("t2_8: "); t2_8(); printf("t2_9: "); t2_9(); printf("t2_10: "); t2_10(); printf("t2_11: "); t2_11(); printf("t2_12: "); t2_12(); printf("t2_13: "); t2_13(); printf("t2_14: "); t2_14(); printf("t2_15: "); t2_15(); printf("t2_16: "); t2_16(); printf("t2_17: "); t2_17(); printf("t2_18: "); t2_18(); printf("t2_19: "); t2_19(); printf("t2_20: "); t2_20(); printf("t2_21: "); t2_21(); printf("t2_22: "); t2_22(); printf("t2_23: "); t2_23(); printf("t2_24: "); t2_24();
  return 0;
}
