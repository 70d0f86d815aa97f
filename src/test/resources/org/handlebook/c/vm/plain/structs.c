#include <stdio.h>
#include <string.h>
#include <stddef.h>
typedef struct { int x, y; } Point; typedef struct { Point a, b; char name[8]; } Line;
union Number { int i; float f; unsigned char b[4]; };
struct Mixed { char c; short s; int i; char d; double e; char f; };
Point make(int x, int y) { Point p = { x, y }; return p; } Point plus(Point a, Point b) { a.x += b.x; a.y += b.y; return a; } void move(Point *p, int d) { p->x += d; p->y += d; }
struct List { int value; struct List *next; };
int main(void) {
  Line l = {{1, 2}, {3, 4}, "line"}; Line k = l; k.b.x = 30; k.name[0] = 'L'; printf("%d %d %s %s\n", l.b.x, k.b.x, l.name, k.name);
  Point p = plus(make(1, 2), make(10, 20)); move(&p, 100); printf("%d %d\n", p.x, p.y); printf("%d\n", make(7, 8).y);
  union Number n; n.f = 1.0f; printf("%x %d\n", n.i, n.b[3]); printf("%d %d %d %d\n", (int)sizeof(struct Mixed), (int)offsetof(struct Mixed, e), (int)sizeof(Line), (int)sizeof n);
  struct List c = {3, NULL}, b = {2, &c}, a = {1, &b}, *q; for (q = &a; q; q = q->next) printf("%d ", q->value); printf("\n");
  Point arr[3] = {{1, 1}, {2, 2}}; arr[2] = arr[1]; arr[2].x++; printf("%d %d %d\n", arr[2].x, arr[2].y, arr[0].x); Point *pp = arr; (pp + 1)->y = 9; printf("%d\n", arr[1].y);
  struct { int a; struct { int b; } in; } anon = {1, {2}}; printf("%d %d\n", anon.a, anon.in.b); Point z = {0}; printf("%d %d\n", z.x, z.y); memset(&l, 0, sizeof l); printf("%d[%s]\n", l.a.x, l.name);
  Point d = { .y = 5, .x = 6 }; int ar[5] = { [2] = 7, 8 }; printf("%d %d %d %d %d\n", d.x, d.y, ar[2], ar[3], ar[4]); Point *lit = &(Point){11, 12}; printf("%d\n", lit->y);
  return 0;
}
