#include <stdio.h>
#include <windows.h>
int main(void) { int a = 5, *p = &a; printf("%d\n", *p); return 12; }
