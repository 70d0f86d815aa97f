#include <stdio.h>
#include <stdlib.h>
void bye(void) { printf("bye\n"); } void bye2(void) { printf("bye2\n"); }
int main(void) { atexit(bye); atexit(bye2); printf("main\n"); if (1) exit(7); printf("never\n"); return 0; }
