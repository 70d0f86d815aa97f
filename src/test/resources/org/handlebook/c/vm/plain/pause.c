#include <stdio.h>
#include <stdlib.h>

/* The key is none of what scanf has left. */
int main(void)
{
    int n = 0;
    char line[20];
    scanf("%d", &n);
    printf("%d\n", n);
    fflush(stdout);
    system("pause > nul");
    printf("%d\n", getchar());
    printf("%s\n", fgets(line, 20, stdin));
    system("pause > nul");
    printf("%s\n", fgets(line, 20, stdin) ? "more" : "no more");
    return 0;
}
