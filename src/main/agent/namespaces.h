/*
 * Win32's functions for private namespaces, where the system has them.
 */
#ifndef HANDLEBOOK_NAMESPACES_H
#define HANDLEBOOK_NAMESPACES_H

#include "system.h"

struct namespaces {
    HANDLE(WINAPI *create_boundary)(const wchar_t *name, ULONG flags);
    BOOL(WINAPI *add_sid)(HANDLE *boundary, SID *sid);
    BOOL(WINAPI *add_label)(HANDLE *boundary, SID *label);
    void(WINAPI *delete_boundary)(HANDLE boundary);
    HANDLE(WINAPI *create)(SECURITY_ATTRIBUTES *attributes, void *boundary, const wchar_t *alias);
    HANDLE(WINAPI *open)(void *boundary, const wchar_t *alias);
    BOOLEAN(WINAPI *close)(HANDLE handle, ULONG flags);
};

/* The functions; one that the system lacks refuses with ERROR_CALL_NOT_IMPLEMENTED. */
const struct namespaces *namespaces(void);

/* Whether the system has them all. */
BOOL namespaces_exist(void);

#endif
