#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <wchar.h>

static void t7_0(void) {
  long long v0 = (long long)-1;
  unsigned char v1 = (unsigned char)-17;
  unsigned long long v2 = (unsigned long long)-17;
  v0 <<= (((-16) + (((unsigned short)v2) + (v0 ? v1 : v1))) & 5);
  v0--;
  v1 ^= (~((unsigned char)(v1 & v0)));
  v2 <<= ((v0 << (((('Z') >> ((128) & 7)) ^ (v2 << (v1 & 7))) & 7)) & 5);
  printf("%I64d\n", (long long)((~((v2 | (1285LL)) % ((((' '), v0) & 15) + 1))), v2));
  printf("%I64d\n", (long long)(('9') >= (~((unsigned char)(v1 - (127))))));
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%I64u ", v2);
  printf("\n");
}

static void t7_1(void) {
  long long v0 = (long long)2147483647;
  unsigned long v1 = (unsigned long)2147483647;
  short v2 = (short)32767;
  unsigned int v3 = (unsigned int)0x2005BAED;
  unsigned short v4 = (unsigned short)1;
  v0 = (((v2 - v3) + v2) >> (((50289ULL), v0) & 7));
  v1 <<= ((((v3 | v1) < (!(-16))) > ((v0 && v4) & (v4 << ((' ') & 7)))) & 5);
  v2 -= (v4 >> ((int)sizeof(short) & 7));
  v3 ^= (((int)sizeof(long long) >= (v3 - v3)) ^ (14));
  ++v3;
  v4 &= (v2 ^ v4);
  printf("%I64d\n", (long long)(8));
  printf("%I64d\n", (long long)(int)sizeof(unsigned char));
  printf("%I64d ", v0);
  printf("%lu ", v1);
  printf("%d ", v2);
  printf("%u ", v3);
  printf("%u ", v4);
  printf("\n");
}

static void t7_2(void) {
  short v0 = (short)65535;
  char v1 = (char)0x2AA638C1;
  long v2 = (long)-3;
  int v3 = (int)' ';
  v0 -= v3;
  v1 *= ((((0x5FC32C27) / ((v2 & 15) + 1)) & ((-12) << (v3 & 7))), (int)sizeof(unsigned int));
  v2 &= (!(9));
  ++v2;
  v3 >>= ((((char)(int)sizeof(long long)) % (((((-13) << ((' ') & 7)) & (v0 << ((10) & 7))) & 15) + 1)) & 5);
  printf("%I64d\n", (long long)(((-((0x36A1DCBA) | (3))) != ((v1 >> (v1 & 7)) % (((v2 * v3) & 15) + 1))) ^ (((v0 >> ((-15) & 7)) ? (v2 ^ v3) : (v3 && v0)) | ((int)sizeof(short) >> ((v2 * v1) & 7)))));
  printf("%I64d\n", (long long)((!(int)sizeof(short)) | (((v3 ^ v3) >> ((-v3) & 7)) || v0)));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%ld ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t7_3(void) {
  unsigned long long v0 = (unsigned long long)32767;
  unsigned char v1 = (unsigned char)-20;
  short v2 = (short)60581u;
  unsigned char v3 = (unsigned char)128;
  char v4 = (char)15;
  for (int i = 0; i < 9; i++) {
    switch ((i * 1 + (int)v0) & 7) {
      case 0: v1 += (v1 - i);
      case 6: v1 += (v4 - v2); break;
      case 1: v1 += (v4 >= v4); if (i & 1) break;
      case 4: v1 += (~('Z')); continue;
      case 2: v1 += (v2 >> (v3 & 7));
      default: v2 ^= i;
    }
    if (v1 == 8) goto out;
    v0++;
  }
  out:
  printf("%I64u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%d ", v4);
  printf("\n");
}

static void t7_4(void) {
  long v0 = (long)5;
  unsigned long long v1 = (unsigned long long)4294967295;
  unsigned short v2 = (unsigned short)'9';
  signed char v3 = (signed char)-9;
  unsigned long long v4 = (unsigned long long)' ';
  struct S { unsigned int a; signed char b[3]; struct { long c; int d; } in; } s = { 6, { 1, 2 }, { 3, 6 } }, u, *p = &u;
  u = s; p->b[2] = (int)((!((-12) | v0))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%ld ", v0);
  printf("%I64u ", v1);
  printf("%u ", v2);
  printf("%d ", v3);
  printf("%I64u ", v4);
  printf("\n");
}

static void t7_5(void) {
  unsigned short v0 = (unsigned short)2147483647;
  int v1 = (int)9;
  unsigned int v2 = (unsigned int)7;
  int grid[3][4] = { { 1, 2 }, { 6 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)((-5)); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%u ", v2);
  printf("\n");
}

static void t7_6(void) {
  unsigned long v0 = (unsigned long)14;
  unsigned long long v1 = (unsigned long long)0x49;
  unsigned int v2 = (unsigned int)0xED31;
  unsigned long v3 = (unsigned long)10;
  double x = -3.75, y = (double)v0 / 6; float z = (float)x;
  x = x * -1.25 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%lu ", v0);
  printf("%I64u ", v1);
  printf("%u ", v2);
  printf("%lu ", v3);
  printf("\n");
}

static void t7_7(void) {
  long v0 = (long)'a';
  unsigned long v1 = (unsigned long)35688ULL;
  int v2 = (int)61381UL;
  unsigned long v3 = (unsigned long)'9';
  char text[64] = "e, , caafdegaaeg,e,", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"we, , "); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%ld ", v0);
  printf("%lu ", v1);
  printf("%d ", v2);
  printf("%lu ", v3);
  printf("\n");
}

static void t7_8(void) {
  unsigned long long v0 = (unsigned long long)28918LL;
  int v1 = (int)255;
  unsigned char v2 = (unsigned char)256;
  long long v3 = (long long)0xF62C1816;
  v0 += ((!(!(19))) ? (35346UL) : ((v3 - v3), v3));
  v1 |= ((((6) - v0) / (((v2 | v2) & 15) + 1)) ^ v0);
  v2 -= ((((15) ^ (20)) / (((v1 & v2) & 15) + 1)) % (((((1) ? v1 : v3) - v2) & 15) + 1));
  v3 >>= ((19) & 5);
  printf("%I64d\n", (long long)(((v1 | (v2 ? v1 : v2)) <= (19)), (((0x2E206BB1), (1167ULL)) ? (v0 - (v2 * (2147483647))) : ((!v0) != (v2 || v2)))));
  printf("%I64d\n", (long long)((((v0 | v1) ? (int)sizeof(long long) : ((0x26A5F143) || v0)) / (((v1, (v2 << (v0 & 7))) & 15) + 1)) ^ (((long long)((unsigned long long)v0)) ? v2 : (~(v1 + (-9))))));
  printf("%I64u ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%I64d ", v3);
  printf("\n");
}

static void t7_9(void) {
  int v0 = (int)0x41;
  unsigned long long v1 = (unsigned long long)0xDD;
  int v2 = (int)5;
  v0 += (((v2 ? (0xE3AE) : v1) && ((short)v2)), ((v2 >> ((0) & 7)) || (v0 >> ((0xCAA7) & 7))));
  v0--;
  v1 &= ((-(int)sizeof(long)) % ((((v1 ^ (0x9A10628B)) >> ((v1 / ((v2 & 15) + 1)) & 7)) & 15) + 1));
  v2 += (((v1 - v0) >> ((v0 * v2) & 7)) % (((v0 * (v2 >> (('a') & 7))) & 15) + 1));
  printf("%I64d\n", (long long)((((v2 | ('9')) % (((v2 | ('0')) & 15) + 1)) < ((v1 ? v2 : v1) & (v1 ^ v1))) ? (-7) : (((v0 + v2) << (((18) ? v2 : v0) & 7)), ((v1, v2) ^ (v2 % ((v0 & 15) + 1))))));
  printf("%I64d\n", (long long)((((v1 ? v2 : v0) << ((v2 >> (v1 & 7)) & 7)) == ((!v1) + ((-15), v1))) / ((v2 & 15) + 1)));
  printf("%d ", v0);
  printf("%I64u ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t7_10(void) {
  unsigned int v0 = (unsigned int)3;
  unsigned short v1 = (unsigned short)0x94D1;
  short v2 = (short)65536;
  unsigned long v3 = (unsigned long)45360UL;
  v0 = ((int)sizeof(unsigned char) - (int)sizeof(short));
  v1 -= ((((' ') && v3) >> ((-(-5)) & 7)) | (((11) % ((v3 & 15) + 1)) && (!v0)));
  v2 |= (((v3 >> ((32767) & 7)), (-v2)) >> (((v1 == v1) % (((int)sizeof(int) & 15) + 1)) & 7));
  ++v2;
  v3 &= (v1 ? v1 : (int)sizeof(signed char));
  printf("%I64d\n", (long long)(((((6) / ((v0 & 15) + 1)) - (v2, v3)) != ((-8) >> ((v3 % (((255) & 15) + 1)) & 7))) * v1));
  printf("%I64d\n", (long long)((((v2 - (0x7BA511C8)) ^ (int)sizeof(long)) | ((v3 / ((v2 & 15) + 1)) ? v0 : v0)) & (int)sizeof(unsigned long)));
  printf("%u ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("%lu ", v3);
  printf("\n");
}

static void t7_11(void) {
  long long v0 = (long long)-6;
  char v1 = (char)20;
  short v2 = (short)-4;
  long v3 = (long)13;
  for (int i = 0; i < 6; i++) {
    switch ((i * 3 + (int)v0) & 7) {
      case 2: v1 += (v2 / (((0xDBEAB454) & 15) + 1)); continue;
      case 0: v1 += (v0 / ((v0 & 15) + 1)); if (i & 1) break;
      case 4: v1 += ((unsigned char)v3); break;
      case 6: v1 += (v0 * ('a')); break;
      case 3: v1 += (v3 - i); break;
      default: v2 ^= i;
    }
    if (v1 == 9) goto out;
    v0++;
  }
  out:
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%ld ", v3);
  printf("\n");
}

static void t7_12(void) {
  unsigned char v0 = (unsigned char)'0';
  int v1 = (int)63522LL;
  int v2 = (int)255;
  long v3 = (long)0x1AEBE867;
  struct S { long long a; char b[3]; struct { unsigned long c; unsigned long long d; } in; } s = { 1, { 1, 2 }, { 3, 7 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((v0 | v1) / ((v1 & 15) + 1))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%ld ", v3);
  printf("\n");
}

static void t7_13(void) {
  unsigned long long v0 = (unsigned long long)'0';
  long long v1 = (long long)25388UL;
  signed char v2 = (signed char)65535;
  int grid[3][4] = { { 1, 2 }, { 6 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)((0x603DBFC4)); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%I64u ", v0);
  printf("%I64d ", v1);
  printf("%d ", v2);
  printf("\n");
}

static void t7_14(void) {
  char v0 = (char)65535;
  long long v1 = (long long)'Z';
  unsigned long long v2 = (unsigned long long)32767;
  long long v3 = (long long)0x72D73D51;
  double x = 1e9, y = (double)v0 / 8; float z = (float)x;
  x = x * -1.25 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%I64d ", v1);
  printf("%I64u ", v2);
  printf("%I64d ", v3);
  printf("\n");
}

static void t7_15(void) {
  unsigned long v0 = (unsigned long)'0';
  long v1 = (long)255;
  unsigned long v2 = (unsigned long)'0';
  char v3 = (char)45579ULL;
  char text[64] = "fdebg, bb,edae", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"wfdebg"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'y', (int)(v0 & 99));
  printf("%lu ", v0);
  printf("%ld ", v1);
  printf("%lu ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t7_16(void) {
  short v0 = (short)'9';
  unsigned int v1 = (unsigned int)4294967295;
  signed char v2 = (signed char)15188u;
  unsigned char v3 = (unsigned char)128;
  v0 ^= v0;
  v1 += (v3 || ((32767) % ((('9') & 15) + 1)));
  v2 &= (((v1 | (53366u)) > (v0 % ((v2 & 15) + 1))) != ((v2 % ((v2 & 15) + 1)) | ('9')));
  v3 <<= ((~(((0x84E8CA6E) && (25058u)) - (int)sizeof(v1))) & 5);
  printf("%I64d\n", (long long)v0);
  printf("%I64d\n", (long long)((((v0 < v0), (v0 ? (32768) : v0)) << (((v1 / (((11) & 15) + 1)) < ((0x8) + v3)) & 7)) - ((char)((v2, v3) % ((((0x78FB3B2D) << (v1 & 7)) & 15) + 1)))));
  printf("%d ", v0);
  printf("%u ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t7_17(void) {
  unsigned char v0 = (unsigned char)9;
  char v1 = (char)18;
  long v2 = (long)0x33632BE1;
  v0 += (((int)sizeof(signed char), (29261ULL)) >> (((int)sizeof(v2) << ((v2 | v2) & 7)) & 7));
  v0++;
  v1 ^= (128);
  ++v1;
  v2 ^= (v0 * ((v1 - v2) & (v1 | v1)));
  printf("%I64d\n", (long long)((unsigned char)(v1 - v2)));
  printf("%I64d\n", (long long)((!(v2 - (v0 == (65535)))) & (((v1 * v0) >> ((v1 * ('Z')) & 7)) * (((0x6D8CB85A) >> ((65535) & 7)) ? ((4294967295) ? v1 : v0) : (v1 * v2)))));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%ld ", v2);
  printf("\n");
}

static void t7_18(void) {
  int v0 = (int)128;
  char v1 = (char)-6;
  long v2 = (long)5;
  short v3 = (short)32013ULL;
  v0 += (((v1 * ('Z')) && ((18) ? (128) : (-1))) + (!(v1 << (v2 & 7))));
  v0--;
  v1 *= (((v1 - v0), (v0 << (v3 & 7))) * ((v1 % ((v3 & 15) + 1)) + (v3 * (65536))));
  ++v1;
  v2 *= (((('Z') % ((v1 & 15) + 1)) - (v3 - (0x28072D7E))) < (((17) % ((v3 & 15) + 1)) % ((((-14) ? v1 : v2) & 15) + 1)));
  ++v2;
  v3 = (((-v1) ^ (v2 + v0)) | v2);
  --v3;
  printf("%I64d\n", (long long)((((v3 >> (v3 & 7)) ? ((unsigned short)v1) : (v2 & v1)) - ((v2 > (0x2752)) + (v2 | v2))) << (((v3 << ((v3 << (v0 & 7)) & 7)) && v2) & 7)));
  printf("%I64d\n", (long long)((v3 | ((long long)((60925UL) ? v0 : (-2)))) ^ ((-(('Z') * v0)) / (((-16) & 15) + 1))));
  printf("%d ", v0);
  printf("%d ", v1);
  printf("%ld ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t7_19(void) {
  unsigned int v0 = (unsigned int)2147483647;
  unsigned char v1 = (unsigned char)-4;
  unsigned long v2 = (unsigned long)9;
  for (int i = 0; i < 8; i++) {
    switch ((i * 4 + (int)v0) & 7) {
      case 5: v1 += ((0x3A5) && v1); if (i & 1) break;
      case 1: v1 += (v1 << (i & 7)); if (i & 1) break;
      case 4: v1 += (v0 != v2); continue;
      case 6: v1 += (v0 ? (6) : (0x230D2E09));
      case 2: v1 += (-2147483647); continue;
      default: v2 ^= i;
    }
    if (v1 == 8) goto out;
    v0++;
  }
  out:
  printf("%u ", v0);
  printf("%d ", v1);
  printf("%lu ", v2);
  printf("\n");
}

static void t7_20(void) {
  long v0 = (long)-1;
  unsigned long long v1 = (unsigned long long)255;
  long v2 = (long)0;
  unsigned long long v3 = (unsigned long long)0x80A079FB;
  struct S { long a; short b[3]; struct { unsigned long c; unsigned char d; } in; } s = { 8, { 1, 2 }, { 3, 7 } }, u, *p = &u;
  u = s; p->b[2] = (int)(((int)sizeof(unsigned char), (v2, v3))); p->in.d -= s.a; s.in = p->in; u.b[1] += p->b[2];
  printf("%d %I64d %I64d %I64d %I64d %I64d\n", (int)sizeof(struct S), (long long)u.a, (long long)u.b[1], (long long)u.b[2], (long long)s.in.c, (long long)s.in.d);
  printf("%ld ", v0);
  printf("%I64u ", v1);
  printf("%ld ", v2);
  printf("%I64u ", v3);
  printf("\n");
}

static void t7_21(void) {
  unsigned char v0 = (unsigned char)0xC2D1;
  long long v1 = (long long)' ';
  unsigned char v2 = (unsigned char)57785LL;
  signed char v3 = (signed char)127;
  int grid[3][4] = { { 1, 2 }, { 9 }, [2] = { [3] = 9 } }, *flat = &grid[0][0], **pp = &flat, sum = 0;
  for (int i = 0; i < 12; i++) { grid[i / 4][i % 4] += (int)(((v1 / ((v2 & 15) + 1)) << ((v2 + (-2)) & 7))); sum = sum * 3 + (*pp)[i]; }
  do { sum += *(*pp)++; } while (*pp < &grid[2][0]);
  printf("%d %d %d\n", sum, (int)(*pp - &grid[0][0]), (int)(sizeof grid / sizeof grid[0]));
  printf("%d ", v0);
  printf("%I64d ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("\n");
}

static void t7_22(void) {
  unsigned char v0 = (unsigned char)10;
  long long v1 = (long long)2147483647;
  long long v2 = (long long)-20;
  unsigned long long v3 = (unsigned long long)-11;
  long long v4 = (long long)13;
  double x = 0.1, y = (double)v0 / 5; float z = (float)x;
  x = x * 2 + y; z += (float)y; v1 = (int)(x * 10) ; v2 = x > y;
  printf("%.6f %.6f %12.6f %-12.6f| %g %d\n", x, (double)z, y, x, 0.25 * (v2 & 7), (int)z);
  printf("%d ", v0);
  printf("%I64d ", v1);
  printf("%I64d ", v2);
  printf("%I64u ", v3);
  printf("%I64d ", v4);
  printf("\n");
}

static void t7_23(void) {
  long long v0 = (long long)-10;
  int v1 = (int)'9';
  char v2 = (char)4;
  unsigned long long v3 = (unsigned long long)'0';
  unsigned long v4 = (unsigned long)0xB7CBE192;
  char text[64] = ",b c,aedcg,,", *at; wchar_t wide[32]; int n = 0;
  for (at = strtok(text, " ,"); at; at = strtok(NULL, " ,")) { n = n * 7 + (int)strlen(at); printf("[%-5s|%5.2s|%s]", at, at, at + 1); }
  wcscpy(wide, L"w,b c,"); printf(" %d %ls %hs %c\n", n, wide, "narrow", wide[1]);
  printf("%08X %#x %+d %-6d| %06d %o %5c|%.3d\n", (unsigned)v0, (unsigned)v1, (int)v2, (int)v0, (int)v1, (unsigned)v2 & 0777, 'x', (int)(v0 & 99));
  printf("%I64d ", v0);
  printf("%d ", v1);
  printf("%d ", v2);
  printf("%I64u ", v3);
  printf("%lu ", v4);
  printf("\n");
}

static void t7_24(void) {
  unsigned short v0 = (unsigned short)'Z';
  unsigned long long v1 = (unsigned long long)-18;
  short v2 = (short)32768;
  unsigned char v3 = (unsigned char)4294967295;
  unsigned long v4 = (unsigned long)18038ULL;
  v0 |= ((((16) & v1) * (v3 << (('0') & 7))) && (((14398ULL) % (((20) & 15) + 1)), (v3 << ((3482u) & 7))));
  v1 >>= (v0 & 5);
  --v1;
  v2 = (((v0, v4) ^ (('Z') * v0)) | (int)sizeof(unsigned char));
  --v2;
  v3 -= v2;
  v4 += ((((62115UL) / ((v0 & 15) + 1)) + ((0xB69B7343) | v0)) ^ ((v3 & v3) % (((v1 & v3) & 15) + 1)));
  v4++;
  printf("%I64d\n", (long long)(int)sizeof(signed char));
  printf("%I64d\n", (long long)((((v0 - v1) * ((7) / (((-2147483647) & 15) + 1))) + v3) - v0));
  printf("%u ", v0);
  printf("%I64u ", v1);
  printf("%d ", v2);
  printf("%d ", v3);
  printf("%lu ", v4);
  printf("\n");
}

int main(void) {
  printf("t7_0: "); t7_0(); printf("t7_1: "); t7_1(); printf("t7_2: "); t7_2(); printf("t7_3: "); t7_3(); printf("t7_4: "); t7_4(); printf("t7_5: "); t7_5(); printf("t7_6: "); t7_6(); printf("t7_7: "); t7_7(); printf("t7_8: "); t7_8(); printf("t7_9: "); t7_9(); printf("t7_10: "); t7_10(); printf("t7_11: "); t7_11(); printf("t7_12: "); t7_12(); printf("t7_13: "); t7_13(); printf("t7_14: "); t7_14(); printf("t7_15: "); t7_15(); printf("t7_16: "); t7_16(); printf("t7_17: "); t7_17(); printf("t7_18: "); t7_18(); printf("t7_19: "); t7_19(); printf("t7_20: "); t7_20(); printf("t7_21: "); t7_21(); printf("t7_22: "); t7_22(); printf("t7_23: "); t7_23(); printf("t7_24: "); t7_24();
  return 0;
}
