/*
 * Functions that no import library is needed for, and questions to ntdll about one object.
 */
#ifndef HANDLEBOOK_NATIVE_ASK_H
#define HANDLEBOOK_NATIVE_ASK_H

#include "native.h"

typedef void (*native_function)(void);

/* A function of a library that is there already; NULL if it has none of that name. */
native_function native_look_up(const wchar_t *library, const char *name);

typedef LONG(NTAPI *query_object)(HANDLE handle, int what, void *into, ULONG room, ULONG *length);

/* Asks one object by one of ntdll's functions, found once. */
BOOL native_ask(query_object *function, const char *name, HANDLE handle, int what, void *into,
                ULONG room);

#endif
