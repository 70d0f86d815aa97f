#include <stdio.h>
#include <windows.h>
typedef char Name[20]; typedef struct Pair Pair; struct Pair { int a; Pair *p; }; typedef enum { LOW = -1, MID, HIGH = 5 } Level; typedef void (*Handler)(int); typedef DWORD *PD;
void handle(int x) { printf("handled %d\n", x); } static const int LEN = 4;
int main(void) { unsigned u = 3; Name n = "name"; Pair p = {1, NULL}; p.p = &p; Level l = HIGH; Handler h = handle; DWORD d = 9; PD pd = &d; BOOL b = TRUE; LPVOID v = &d; WORD w = 0xABCD; BYTE by = LOBYTE(w); LONGLONG ll = 5; SIZE_T sz = sizeof(n); h(l); printf("%u %s %d %d %lu %d %lu\n", u, n, p.p->a, LOW, *pd, b, *(LPDWORD)v); printf("%x %x %lld %d %d\n", by, HIBYTE(w), ll, (int)sz, LEN); printf("%d %d\n", (int)sizeof(HANDLE), (int)sizeof(DWORD)); printf("%x %x\n", MAKELONG(0x1111, 0x2222), LOWORD(0x12345678)); return MAX_PATH == 260 ? 0 : 1; }
