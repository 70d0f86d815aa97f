/*
 * The few functions of the C library that the program uses or that compilers put in by themselves:
 * the program has no C runtime, for one would change the standard handles that the process was
 * given before anyone could see them.
 *
 * What is volatile here keeps a compiler from recognizing a loop as the very function it is to be.
 */
#include "system.h"

#ifdef _MSC_VER
#pragma function(memcmp, memcpy, memset, strcmp, strlen, wcscmp, wcslen)
#endif

void *memcpy(void *into, const void *from, size_t size)
{
    volatile uint8_t *next = into;
    const uint8_t *source = from;

    while (size-- > 0)
        *next++ = *source++;
    return into;
}

void *memmove(void *into, const void *from, size_t size)
{
    volatile uint8_t *bytes = into;
    const uint8_t *source = from;

    if ((uintptr_t)into <= (uintptr_t)from)
        return memcpy(into, from, size);
    while (size-- > 0)
        bytes[size] = source[size];
    return into;
}

void *memset(void *into, int value, size_t size)
{
    volatile uint8_t *next = into;

    while (size-- > 0)
        *next++ = (uint8_t)value;
    return into;
}

int memcmp(const void *first, const void *second, size_t size)
{
    const volatile uint8_t *one = first;
    const volatile uint8_t *other = second;
    int difference = 0;

    while (size-- > 0 && difference == 0)
        difference = *one++ - *other++;
    return difference;
}

size_t strlen(const char *text)
{
    const volatile char *next = text;
    size_t length = 0;

    while (*next++)
        length++;
    return length;
}

int strcmp(const char *first, const char *second)
{
    while (*first && *first == *second) {
        first++;
        second++;
    }
    return (uint8_t)*first - (uint8_t)*second;
}

size_t wcslen(const wchar_t *text)
{
    const volatile wchar_t *next = text;
    size_t length = 0;

    while (*next++)
        length++;
    return length;
}

int wcscmp(const wchar_t *first, const wchar_t *second)
{
    while (*first && *first == *second) {
        first++;
        second++;
    }
    return *first - *second;
}
