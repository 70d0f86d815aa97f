#include <stdio.h>
#include <windows.h>
LONG n = 5; CRITICAL_SECTION cs;
int main(void) { LONG old; printf("%ld %ld\n", InterlockedIncrement(&n), n); printf("%ld\n", InterlockedDecrement(&n)); old = InterlockedExchange(&n, 100); printf("%ld %ld\n", old, n); old = InterlockedExchangeAdd(&n, 5); printf("%ld %ld\n", old, n); old = InterlockedCompareExchange(&n, 1, 105); printf("%ld %ld\n", old, n); old = InterlockedCompareExchange(&n, 2, 105); printf("%ld %ld\n", old, n); InitializeCriticalSection(&cs); EnterCriticalSection(&cs); EnterCriticalSection(&cs); n++; LeaveCriticalSection(&cs); LeaveCriticalSection(&cs); DeleteCriticalSection(&cs); printf("%ld\n", n); DWORD slot = TlsAlloc(); TlsSetValue(slot, (LPVOID)77); printf("%d\n", (int)(INT_PTR)TlsGetValue(slot)); TlsFree(slot); return 0; }
