/*
 * Winsock, loaded once the program runs.
 *
 * A library that a program is linked to is there before the program's first instruction, and
 * Winsock brings a C runtime along, which on Wine clears every standard handle that is not a file.
 * Loaded later it can be made good.
 */
#ifndef HANDLEBOOK_SOCKETS_H
#define HANDLEBOOK_SOCKETS_H

#include "system.h"

struct sockets {
    LPFN_ACCEPT accept;
    LPFN_CONNECTEX ConnectEx; /* once it is found */
    LPFN_BIND bind;
    LPFN_CLOSESOCKET closesocket;
    LPFN_GETSOCKNAME getsockname;
    LPFN_HTONL htonl;
    LPFN_HTONS htons;
    LPFN_LISTEN listen;
    LPFN_NTOHS ntohs;
    LPFN_RECV recv;
    LPFN_SELECT select;
    LPFN_SEND send;
    LPFN_SETSOCKOPT setsockopt;
    LPFN_WSAIOCTL WSAIoctl;
    LPFN_WSASOCKETW WSASocketW;
};

/* Winsock's functions, once they are there. */
extern struct sockets sockets;

/*
 * Loads and starts Winsock; ends the process if there is none. The standard handles, and the
 * environment, are afterwards what they were before.
 */
void sockets_start(void);

/* Finds ConnectEx by a socket, unless it is found already; FALSE if there is none. */
BOOL sockets_find_ConnectEx(SOCKET socket);

#endif
