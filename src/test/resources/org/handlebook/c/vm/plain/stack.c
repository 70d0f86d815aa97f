#include <stdio.h>
#include <string.h>
#include <stdlib.h>
typedef struct { int data[16]; int top; } Stack; void push(Stack *s, int v) { s->data[s->top++] = v; } int pop(Stack *s) { return s->data[--s->top]; }
int eval(const char *e) { Stack s = {{0}, 0}; char b[64]; char *t; strcpy(b, e); for (t = strtok(b, " "); t; t = strtok(NULL, " ")) { if (strlen(t) == 1 && strchr("+-*/", *t)) { int y = pop(&s), x = pop(&s); switch (*t) { case '+': push(&s, x + y); break; case '-': push(&s, x - y); break; case '*': push(&s, x * y); break; case '/': push(&s, x / y); break; } } else push(&s, atoi(t)); } return pop(&s); }
int main(void) { printf("%d %d\n", eval("3 4 + 2 *"), eval("10 2 8 * + 3 -")); return 0; }
