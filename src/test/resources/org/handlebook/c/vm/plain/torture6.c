#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <wchar.h>

static void t6_0(void) {
  char v0 = (char)-20;
  short v1 = (short)'0';
  unsigned long long v2 = (unsigned long long)-7;
  unsigned long v3 = (unsigned long)'0';
  v0 -= (-(v0 >> (('a') & 7)));
  v0--;
  v1 = (~(-((unsigned long long)v1)));
  v2 <<= ((((signed char)(v3 - v2)) >> ((v3 * (v0 & v3)) & 7)) & 5);
  v3 <<= (((((long)v3) << (((0x1A1A3E47) << (v2 & 7)) & 7)) ? ((int)sizeof(unsigned short) % (((v0 - v0) & 15) + 1)) : (v3 | ((0xA472EBF) / ((v2 & 15) + 1)))) & 5);
  v3++;
  printf("%I64d\n", (long long)((((short)((4294967295) ^ (10))) >> (((v0 << ((128) & 7)) - (v3 % ((v0 & 15) + 1))) & 7)) ^ (v1 ? ((v3 % ((v3 & 15) + 1)) % (((v2 ^ v3) & 15) + 1)) : (((8) & (0x72A842BB)) - ((long)(-11))))));
  printf("%I64d\n", (long long)((((v1, v0), v1) ^ ((v3 % ((v1 & 15) + 1)) % (((v3 % ((v0 & 15) + 1)) & 15) + 1))) == (~((v0 % ((('a') & 15) + 1)) * (v1 ^ v3)))));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%I64u ", v2);
  printf("%lu ", v3);
  printf("\n");
}

static void t6_1(void) {
  unsigned int v0 = (unsigned int)0xE75E70B9;
  unsigned int v1 = (unsigned int)-10;
  unsigned short v2 = (unsigned short)-2147483647;
  unsigned long v3 = (unsigned long)58683UL;
  v0 >>= (v2 & 5);
  v0++;
  v1 |= (-((int)sizeof(v0) < ((unsigned char)v0)));
  v2 >>= (('9') & 5);
  v3 |= (((v1 >> (v1 & 7)) << ((v1 * v3) & 7)) >> (((int)sizeof(long long) ? ((short)v3) : (v0 ^ (0xF78A0EF9))) & 7));
  printf("%I64d\n", (long long)(v2 != v3));
  printf("%I64d\n", (long long)((((unsigned char)(v1 / (((256) & 15) + 1))) ? ((int)sizeof(long long) ? v3 : (-v2)) : (-(-8))) << (((unsigned int)((-12), (v3 << (v3 & 7)))) & 7)));
  printf("%u ", v0);
  printf("%u ", v1);
  printf("%u ", v2);
  printf("%lu ", v3);
  printf("\n");
}

static void t6_2(void) {
  unsigned long v0 = (unsigned long)0xA7136D50;
  unsigned int v1 = (unsigned int)0xAE0688A0;
  unsigned long v2 = (unsigned long)0x66CA1361;
  unsigned short v3 = (unsigned short)11;
  v0 >>= ((((v3 * v3) ^ (v2 % ((v3 & 15) + 1))) >> (((v0 < (128)) ? ((char)v1) : v3) & 7)) & 5);
  ++v0;
  v1 >>= (((v1 + (~v2)) ^ ((v2 | v0) ? (v3, v3) : ((15) % ((v0 & 15) + 1)))) & 5);
  v2 ^= ((((unsigned long)v2) + (v1 & v1)), ((unsigned char)(('Z') >= (' '))));
  ++v2;
  v3 |= (((('9') % ((v2 & 15) + 1)) - (v0 | (-2147483647))), (!(v3 % (((4294967295) & 15) + 1))));
  printf("%I64d\n", (long long)((((('0') % ((v3 & 15) + 1)) ^ v3) % ((((!v3) * (v0 % (((0xA7726250) & 15) + 1))) & 15) + 1)) << (((-((unsigned int)v3)) | (-(v3 + v3))) & 7)));
  printf("%I64d\n", (long long)(0x535C7B4D));
  printf("%lu ", v0);
  printf("%u ", v1);
  printf("%lu ", v2);
  printf("%u ", v3);
  printf("\n");
}

static void t6_3(void) {
  unsigned short v0 = (unsigned short)'9';
  signed char v1 = (signed char)65536;
  unsigned long v2 = (unsigned long)15;
  short v3 = (short)61046LL;
  unsigned short v4 = (unsigned short)-16;
  for (int i = 0; i < 9; i++) {
    switch ((i * 3 + (int)v0) & 7) {
      case 1: v1 += (v2 % ((i & 15) + 1));
      case 7: v1 += (-(0x883E)); if (i & 1) break;
      case 3: v1 += (v1 | v4); if (i & 1) break;
      case 5: v1 += ((0x773D2FF7) >> (v0 & 7));
      case 4: v1 += (int)sizeof(unsigned short);
      default: v2 ^= i;
    }
    if (v1 == 9) goto out;
    v0++;
  }
  out:
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%lu ", v2);
  printf("%d ", v3);
  printf("%u ", v4);
  printf("\n");
}

static void t6_4(void) {
  unsigned long v0 = (unsigned long)38723UL;
  unsigned long v1 = (unsigned long)0x44234A1F;
  unsigned long long v2 = (unsigned long long)255;
  struct S { char a; short b[3]; struct { unsigned char c; char d; } in; } s = { 8, { 1, 2 }, { 3, 5 } }, u, *p = &u;
  u = s; p->b[2] = (int)(v0); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%lu ", v0);
  printf("%lu ", v1);
  printf("%I64u ", v2);
  printf("\n");
}

static void t6_5(void) {
  unsigned int v0 = (unsigned int)32767;
  unsigned short v1 = (unsigned short)10;
  short v2 = (short)-14;
  char v3 = (char)50057ULL;
  int v4 = (int)0xA1B6964;
  int grid[3][4] = { { 1, 2 }, { 2 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(((v1 + i) + ((-19) ? v0 : v3))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%u ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t6_6(void) {
  signed char v0 = (signed char)-2;
  unsigned char v1 = (unsigned char)' ';
  char v2 = (char)'9';
  double x = 1.5, y = (double)v0 / 3; float z = (float)x;
  x = x * -1.25 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t6_7(void) {
  char v0 = (char)4;
  long long v1 = (long long)-20;
  unsigned long long v2 = (unsigned long long)-20;
  unsigned short v3 = (unsigned short)0x581D3638;
  unsigned long long v4 = (unsigned long long)20;
  char text[64] = "cb,faa, d c", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wcb,fa"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%d ", v0);
  printf("%I64d ", v1);
  printf("%I64u ", v2);
  printf("%u ", v3);
  printf("%I64u ", v4);
  printf("\n");
}

static void t6_8(void) {
  short v0 = (short)5985UL;
  unsigned int v1 = (unsigned int)0x57;
  unsigned short v2 = (unsigned short)-19;
  long v3 = (long)0xA4D3852B;
  unsigned char v4 = (unsigned char)'9';
  v0 += (-(v1 - (v3 >> ((255) & 7))));
  v1 -= (int)sizeof(unsigned int);
  --v1;
  v2 &= (((v4 > (0x9D)) ? (v4 ? v0 : v0) : (v2 & (17))) > (int)sizeof(short));
  v3 = ((int)sizeof(unsigned char) ? ((v1 ? v1 : v0), (v1 / ((v1 & 15) + 1))) : ('9'));
  v4 ^= v3;
  printf("%I64d\n", (long long)((int)sizeof(unsigned long long) & (((v3 * (5)) & (v2 && v1)) & (int)sizeof(unsigned char))));
  printf("%I64d\n", (long long)((char)((int)sizeof(unsigned int) && (((unsigned long long)v4) ^ (v0 | v3)))));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%u ", v2);
  printf("%ld ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t6_9(void) {
  unsigned char v0 = (unsigned char)4;
  signed char v1 = (signed char)3;
  unsigned long long v2 = (unsigned long long)11;
  v0 <<= (((!(v1 + v0)) >> ((-(v1 | ('0'))) & 7)) & 5);
  v1 -= ((((short)v2) - (('Z') && v1)) & (((int)v1) <= (!(-7))));
  v2 <<= (((((unsigned short)(65535)) - (0xF066)) == (((int)v0), (v2 & (32767)))) & 5);
  printf("%I64d\n", (long long)(((((long)v0) && v2) << ((-((0xE4) % ((v0 & 15) + 1))) & 7)), v2));
  printf("%I64d\n", (long long)(int)sizeof(unsigned int));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%I64u ", v2);
  printf("\n");
}

static void t6_10(void) {
  unsigned short v0 = (unsigned short)10;
  unsigned short v1 = (unsigned short)-4;
  short v2 = (short)-2147483647;
  v0 |= (((v2 % ((v2 & 15) + 1)) % (((v0 | v0) & 15) + 1)) ^ ((v0 ^ ('a')) ^ v1));
  v0++;
  v1 += (((v2 % ((v0 & 15) + 1)) % (((v0, v1) & 15) + 1)) ? (v1 % (((v2, (2147483647)) & 15) + 1)) : (((32767) - ('9')) | (v2 % ((v2 & 15) + 1))));
  v2 += (int)sizeof(long long);
  ++v2;
  printf("%I64d\n", (long long)(v2 << ((((v1 / ((v1 & 15) + 1)) ? v0 : (v1 % ((v1 & 15) + 1))) && ((v0 ^ v1), v2)) & 7)));
  printf("%I64d\n", (long long)(int)sizeof(unsigned short));
  printf("%u ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t6_11(void) {
  unsigned long v0 = (unsigned long)30312LL;
  unsigned char v1 = (unsigned char)29366LL;
  unsigned char v2 = (unsigned char)'a';
  for (int i = 0; i < 8; i++) {
    switch ((i * 2 + (int)v0) & 7) {
      case 4: v1 += v2;
      case 3: v1 += (i, v0); continue;
      case 1: v1 += ((4294967295) % (((18) & 15) + 1)); continue;
      case 2: v1 += (v0 + (-19)); continue;
      case 7: v1 += (i <= v1); if (i & 1) break;
      default: v2 ^= i;
    }
    if (v1 == 2) goto out;
    v0++;
  }
  out:
  printf("%lu ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t6_12(void) {
  unsigned long v0 = (unsigned long)6;
  char v1 = (char)-7;
  int v2 = (int)0x24853B67;
  unsigned short v3 = (unsigned short)3;
  struct S { signed char a; unsigned int b[3]; struct { unsigned long long c; int d; } in; } s = { 0, { 1, 2 }, { 3, 9 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((int)sizeof(char) & (v1 - v1))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%lu ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%u ", v3);
  printf("\n");
}

static void t6_13(void) {
  unsigned long v0 = (unsigned long)65536;
  signed char v1 = (signed char)21850u;
  short v2 = (short)'Z';
  unsigned int v3 = (unsigned int)63195UL;
  int grid[3][4] = { { 1, 2 }, { 8 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(((v0 ? v0 : (17)) & v1)); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%lu ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%u ", v3);
  printf("\n");
}

static void t6_14(void) {
  int v0 = (int)65536;
  long v1 = (long)-6;
  unsigned int v2 = (unsigned int)0x6CAEB2C5;
  long v3 = (long)255;
  double x = 2.0/3, y = (double)v0 / 5; float z = (float)x;
  x = x * -1.25 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%ld ", v1);
  printf("%u ", v2);
  printf("%ld ", v3);
  printf("\n");
}

static void t6_15(void) {
  char v0 = (char)127;
  unsigned long v1 = (unsigned long)9;
  char v2 = (char)127;
  unsigned long v3 = (unsigned long)0x738B3B22;
  unsigned long long v4 = (unsigned long long)0x38866DAD;
  char text[64] = "efb,c,b,cb,fgda ", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wefb,c"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'z', (int)(v0 & 99));
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%d ", v2);
  printf("%lu ", v3);
  printf("%I64u ", v4);
  printf("\n");
}

static void t6_16(void) {
  unsigned long long v0 = (unsigned long long)2147483647;
  unsigned long v1 = (unsigned long)14;
  unsigned long v2 = (unsigned long)2147483647;
  v0 &= (((v1 << ((6645ULL) & 7)), (v2 * v1)), ((v0 & v2) - (!(-12))));
  ++v0;
  v1 *= (v2 | (v0 << (((int)v2) & 7)));
  v2 |= (~(int)sizeof(unsigned long));
  printf("%I64d\n", (long long)((((v0 && v0) ? (v0 >> (v1 & 7)) : ((short)v2)) % (((v1 << (((5) & (9)) & 7)) & 15) + 1)) || (((v2 + v0) - (v2 - (12))) / ((((v2 ^ v2) % ((v0 & 15) + 1)) & 15) + 1))));
  printf("%I64d\n", (long long)((((v1 && (10)) > (v2 | (5))) ? (!(int)sizeof(long long)) : (((0xDF75) >> (v2 & 7)) << (((char)v0) & 7))) - (int)sizeof(unsigned long)));
  printf("%I64u ", v0);
  printf("%lu ", v1);
  printf("%lu ", v2);
  printf("\n");
}

static void t6_17(void) {
  unsigned int v0 = (unsigned int)255;
  long v1 = (long)'a';
  unsigned long long v2 = (unsigned long long)'a';
  v0 += (((0xEFC658E3) | (v0 % ((('Z') & 15) + 1))) - ((int)sizeof(unsigned int) - (v1 << (v1 & 7))));
  v1 += (0x89E950);
  v2 &= (((v2 * v1) * ((0x177537B2) && v0)) / ((((int)sizeof(unsigned short) >> ((v1, (5)) & 7)) & 15) + 1));
  v2--;
  printf("%I64d\n", (long long)((((v0 + v0) - (v0 ? v2 : v1)) ^ (((long long)(256)) >> ((v1 ? v1 : v1) & 7))), ((47897UL) + v1)));
  printf("%I64d\n", (long long)((((v1 / ((v0 & 15) + 1)) % ((((255), (19824LL)) & 15) + 1)) ? ((v0 << (v2 & 7)) / ((((55655UL) ? v2 : v2) & 15) + 1)) : (!(v2 >> (v1 & 7)))) && ((((-16) & v1) ? (v2 / (((15) & 15) + 1)) : (v0 | ('0'))), (v2 / (((v1 / ((v2 & 15) + 1)) & 15) + 1)))));
  printf("%u ", v0);
  printf("%ld ", v1);
  printf("%I64u ", v2);
  printf("\n");
}

static void t6_18(void) {
  short v0 = (short)17;
  char v1 = (char)-20;
  unsigned char v2 = (unsigned char)14;
  unsigned int v3 = (unsigned int)255;
  v0 += (!((v0 >> ((65535) & 7)) / (((v1 / ((v2 & 15) + 1)) & 15) + 1)));
  v1 >>= ((-9) & 5);
  v2 &= (((v2 < (0x9A84904C)) - ((11) ^ v1)) + (int)sizeof(unsigned char));
  ++v2;
  v3 *= (((v2 / ((v3 & 15) + 1)) >> ((v3 << (v2 & 7)) & 7)) | ((!v2) != (v0 % (((53642u) & 15) + 1))));
  printf("%I64d\n", (long long)((int)sizeof(unsigned short) & (((v3 & v2) ^ (v3 << (v2 & 7))) * ((32768) >> ((~v1) & 7)))));
  printf("%I64d\n", (long long)(((((unsigned char)v0) & ((256) + v3)) >> (('a') & 7)), ((-(v2 / ((v0 & 15) + 1))) % ((((int)sizeof(char) ? (v0 >> ((2147483647) & 7)) : ((0x3D) >> (v2 & 7))) & 15) + 1))));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%u ", v3);
  printf("\n");
}

static void t6_19(void) {
  int v0 = (int)26385u;
  unsigned long v1 = (unsigned long)0x2FE84D11;
  unsigned long long v2 = (unsigned long long)-14;
  short v3 = (short)0x8A45B0CB;
  for (int i = 0; i < 7; i++) {
    switch ((i * 3 + (int)v0) & 7) {
      case 2: v1 += (v1 >> ((23323UL) & 7)); if (i & 1) break;
      case 5: v1 += ((signed char)(-15));
      case 7: v1 += (v3 / ((v2 & 15) + 1)); if (i & 1) break;
      case 4: v1 += ((0x2268) * v3); if (i & 1) break;
      case 0: v1 += (('Z') + v0); if (i & 1) break;
      default: v2 ^= i;
    }
    if (v1 == 3) goto out;
    v0++;
  }
  out:
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%I64u ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t6_20(void) {
  unsigned int v0 = (unsigned int)'Z';
  unsigned int v1 = (unsigned int)-6;
  unsigned short v2 = (unsigned short)-18;
  struct S { unsigned long long a; unsigned int b[3]; struct { long c; long long d; } in; } s = { 8, { 1, 2 }, { 3, 7 } }, u, *p = &u;
  u = s; p->b[2] = (int)((((38252ULL) * v1) >> ((v1 % (((0) & 15) + 1)) & 7))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%u ", v0);
  printf("%u ", v1);
  printf("%u ", v2);
  printf("\n");
}

static void t6_21(void) {
  int v0 = (int)0xE1;
  long v1 = (long)0x19;
  long v2 = (long)15;
  unsigned int v3 = (unsigned int)-2;
  int grid[3][4] = { { 1, 2 }, { 9 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)((int)sizeof(short)); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%ld ", v1);
  printf("%ld ", v2);
  printf("%u ", v3);
  printf("\n");
}

static void t6_22(void) {
  unsigned long long v0 = (unsigned long long)'9';
  unsigned long long v1 = (unsigned long long)-6;
  unsigned int v2 = (unsigned int)256;
  short v3 = (short)-15;
  unsigned char v4 = (unsigned char)-19;
  double x = -3.75, y = (double)v0 / 4; float z = (float)x;
  x = x * -1.25 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%I64u ", v0);
  printf("%I64u ", v1);
  printf("%u ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t6_23(void) {
  long long v0 = (long long)1822UL;
  signed char v1 = (signed char)17;
  long v2 = (long)4294967295;
  unsigned short v3 = (unsigned short)-6;
  short v4 = (short)7;
  char text[64] = "abddadgfabcdcff", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wabdda"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%ld ", v2);
  printf("%u ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t6_24(void) {
  char v0 = (char)128;
  unsigned long v1 = (unsigned long)'a';
  unsigned int v2 = (unsigned int)'Z';
  v0 = ((((32767) & ('0')) && (v1 << ((-12) & 7))) % (((v1 && (v1 % ((v1 & 15) + 1))) & 15) + 1));
  v1 += (v2 << (((v2 << (v1 & 7)) >> ((v2 / (((4294967295) & 15) + 1)) & 7)) & 7));
  v2 = (((v2 | v1) >> ((('9') + v2) & 7)) & ((v1 >> (v2 & 7)) - v2));
  v2--;
  printf("%I64d\n", (long long)(v2 >> (((v0 ? (-13) : v0) % ((((v0 * v0), ((9) * v1)) & 15) + 1)) & 7)));
  printf("%I64d\n", (long long)((((v1 && v1) << ((v0 & v0) & 7)) || (v1 ^ v2)) % (((((int)sizeof(signed char), (int)sizeof(unsigned long)) ? ((~v0) + v1) : ((~v2) || (v1 & (65535)))) & 15) + 1)));
  printf("%d ", v0);
  printf("%lu ", v1);
  printf("%u ", v2);
  printf("\n");
}

int main(void) {
  printf("t6_0: "); t6_0(); printf("t6_1: "); t6_1(); printf("t6_2: "); t6_2(); printf("t6_3: "); t6_3(); printf("t6_4: "); t6_4(); printf("t6_5: "); t6_5(); printf("t6_6: "); t6_6(); printf("t6_7: "); t6_7(); printf("t6_8: "); t6_8(); printf("t6_9: "); t6_9(); printf("t6_10: "); t6_10(); printf("t6_11: "); t6_11(); printf("t6_12: "); t6_12(); printf("t6_13: "); t6_13(); printf("t6_14: "); t6_14(); printf("t6_15: "); t6_15(); printf("t6_16: "); t6_16(); printf("t6_17: "); t6_17(); printf("t6_18: "); t6_18(); printf("t6_19: "); t6_19(); printf("t6_20: "); t6_20(); printf("t6_21: "); t6_21(); printf("t6_22: "); t6_22(); printf("t6_23: "); t6_23(); printf("t6_24: "); t6_24();
  return 0;
}
