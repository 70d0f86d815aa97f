#include <stdio.h>
#include <stdlib.h>
#include <string.h>
typedef struct tagNode { char name[16]; int age; struct tagNode *left, *right; } Node, *PNode;
PNode make(const char *n, int a) { PNode p = (PNode)malloc(sizeof(Node)); strcpy(p->name, n); p->age = a; p->left = p->right = NULL; return p; }
void insert(PNode *root, PNode n) { if (!*root) *root = n; else if (n->age < (*root)->age) insert(&(*root)->left, n); else insert(&(*root)->right, n); }
void print(PNode r) { if (r) { print(r->left); printf("%s(%d) ", r->name, r->age); print(r->right); } } void destroy(PNode r) { if (!r) return; destroy(r->left); destroy(r->right); free(r); }
int depth(PNode r) { int a, b; if (!r) return 0; a = depth(r->left); b = depth(r->right); return 1 + (a > b ? a : b); }
int main(void) { PNode root = NULL; insert(&root, make("kim", 30)); insert(&root, make("lee", 25)); insert(&root, make("park", 40)); insert(&root, make("choi", 35)); print(root); printf("\n%d\n", depth(root)); destroy(root); return 0; }
