#include <stdio.h>
struct Date { int y, m, d; }; struct Person { char name[10]; struct Date birth; struct { int a[3]; union { int i; char c; } u; } in; struct Person *boss; };
struct Person team[2] = { { "ann", {1990, 1, 2}, { {1, 2, 3}, { 65 } }, 0 }, { "bob", {1985, 12, 31}, { {4}, { .c = 'B' } }, &team[0] } };
int main(void) { struct Person *p = &team[1]; printf("%s %d %s %d\n", p->name, p->birth.y, p->boss->name, p->boss->birth.d); printf("%d %d %c %c\n", p->in.a[0], p->in.a[1], p->in.u.c, team[0].in.u.i); int *q = &p->in.a[2]; *q = 8; printf("%d\n", team[1].in.a[2]); struct Date d = p->birth; d.y++; printf("%d %d\n", d.y, p->birth.y); printf("%d\n", (int)sizeof(struct Person)); int i; for (i = 0; i < 2; i++) printf("%c", team[i].name[0]); printf("\n"); return 0; }
