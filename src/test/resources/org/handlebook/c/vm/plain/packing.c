#include <stdio.h>
#include <stddef.h>
struct plain { char a; int b; short c; double d; };
#pragma pack(push, 1)
struct tight { char a; int b; short c; double d; };
#pragma pack(2)
struct two { char a; int b; short c; double d; char e; };
union tail { char a; long long b; };
#pragma pack(push)
#pragma pack(4)
typedef struct { char a; double d; } four;
#pragma pack(pop)
struct again { char a; int b; };
#pragma pack(pop)
struct after { char a; int b; };
#pragma pack(1)
struct bits { char a; unsigned b : 4; unsigned c : 4; };
#pragma pack()
struct last { char a; double d; };
int main(void) {
  struct tight t = { 1, 2, 3, 4.5 }, *p = &t;
  printf("%d %d %d %d\n", (int)sizeof(struct plain), (int)sizeof(struct tight), (int)sizeof(struct two), (int)sizeof(four));
  printf("%d %d %d %d\n", (int)sizeof(struct again), (int)sizeof(struct after), (int)sizeof(struct bits), (int)sizeof(struct last));
  printf("%d %d %d\n", (int)offsetof(struct tight, b), (int)offsetof(struct tight, d), (int)offsetof(struct two, d));
  printf("%d %d %.1f %d\n", p->b, p->c, p->d, ((char *)p)[1]);
  printf("%d\n", (int)sizeof(union tail));
  return 0;
}
