/*
 * The system's headers, in the order that they want, for x64 and Windows 10 or later.
 */
#ifndef HANDLEBOOK_SYSTEM_H
#define HANDLEBOOK_SYSTEM_H

#ifndef UNICODE
#define UNICODE
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef _WIN32_WINNT
#define _WIN32_WINNT 0x0A00
#endif
#ifndef INCL_WINSOCK_API_TYPEDEFS
#define INCL_WINSOCK_API_TYPEDEFS 1
#endif
#include <winsock2.h>
#include <mswsock.h>
#include <windows.h>

#include <stdint.h>
#include <string.h>
#include <wchar.h>

#endif
