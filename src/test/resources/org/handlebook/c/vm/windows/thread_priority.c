#include <windows.h>
#include <stdio.h>

int main(void)
{
    int values[] = { -16, -15, -8, -7, -3, -2, 0, 2, 3, 6, 7, 14, 15, 16 };
    int i;

    for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        BOOL set = SetThreadPriority(GetCurrentThread(), values[i]);
        DWORD error = set ? 0 : GetLastError();
        printf("%d: %d %lu, is %d\n", values[i], set, error, GetThreadPriority(GetCurrentThread()));
    }
    return 0;
}
