#include <stdio.h>
#include <stdlib.h>

int main(int argc, char *argv[])
{
    int from = atoi(argv[1]), to = atoi(argv[2]), sum = 0;
    while (from <= to)
        sum += from++;
    return sum;
}
