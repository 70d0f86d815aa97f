/*
 * The other side of the control port, for the self-test.
 */
#include "desk.h"

#include "desk_image.h"
#include "memory.h"
#include "self.h"
#include "sockets.h"

#include <stdarg.h>

#define TOKEN 32
#define MADE 4096
#define CALL 1 /* the request that is no request about memory */

static SOCKET listener = INVALID_SOCKET;

BOOL desk_open(void)
{
    struct sockaddr_in address;
    int length = sizeof address;

    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = sockets.htonl(INADDR_LOOPBACK);
    listener = sockets.WSASocketW(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0,
                                  WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (sockets.bind(listener, (const struct sockaddr *)&address, sizeof address) != 0 ||
        sockets.listen(listener, SOMAXCONN) != 0 ||
        sockets.getsockname(listener, (struct sockaddr *)&address, &length) != 0)
        return FALSE;
    self_pretend(sockets.ntohs(address.sin_port), DESK_TOKEN);
    return TRUE;
}

static BOOL readable(SOCKET socket, DWORD milliseconds)
{
    struct timeval patience;
    fd_set set;

    patience.tv_sec = (long)(milliseconds / 1000);
    patience.tv_usec = (long)(milliseconds % 1000 * 1000);
    FD_ZERO(&set);
    FD_SET(socket, &set);
    return sockets.select(0, &set, NULL, NULL, &patience) == 1;
}

/* Some bytes, at least one; 0 if none come in time or the other side hung up. */
static DWORD receive_some(struct peer *peer, void *into, DWORD most, DWORD milliseconds)
{
    HANDLE file = (HANDLE)peer->socket;
    OVERLAPPED overlapped;
    DWORD got = 0;

    memset(&overlapped, 0, sizeof overlapped);
    if (!ReadFile(file, into, most, NULL, &overlapped)) {
        if (GetLastError() != ERROR_IO_PENDING)
            return 0;
        if (WaitForSingleObject(file, milliseconds) != WAIT_OBJECT_0)
            CancelIo(file);
    }
    return GetOverlappedResult(file, &overlapped, &got, TRUE) ? got : 0;
}

/* Adds bytes to the peer's frame; FALSE if they do not come. */
static BOOL receive(struct peer *peer, size_t count, DWORD milliseconds)
{
    uint8_t piece[512];
    DWORD got;

    while (count > 0) {
        got = receive_some(peer, piece, (DWORD)(count < sizeof piece ? count : sizeof piece),
                           milliseconds);
        if (got == 0)
            return FALSE;
        put_bytes(&peer->frame, piece, got);
        count -= got;
    }
    return TRUE;
}

/* The payload of the next frame; zeros if none comes. */
static BOOL receive_frame(struct peer *peer, struct reader *in, DWORD milliseconds)
{
    static uint8_t made[MADE];
    static const uint8_t zeros[MADE];
    uint32_t length;

    in->next = zeros;
    in->end = zeros + MADE;
    in->room = made;
    in->room_end = made + MADE;
    peer->frame.length = 0;
    if (!receive(peer, sizeof length, milliseconds))
        return FALSE;
    memcpy(&length, peer->frame.bytes, sizeof length);
    peer->frame.length = 0;
    if (!receive(peer, length, DESK_PATIENCE))
        return FALSE;
    in->next = peer->frame.bytes;
    in->end = in->next + length;
    return TRUE;
}

static BOOL hear_hello(struct peer *peer)
{
    struct reader in;
    char token[TOKEN];
    int i;

    if (!receive_frame(peer, &in, DESK_PATIENCE))
        return FALSE;
    for (i = 0; i < TOKEN; i++)
        token[i] = (char)take_u8(&in);
    peer->hello = take_u8(&in);
    peer->pid = take_u32(&in);
    peer->tid = take_u32(&in);
    peer->row = take_handle(&in);
    take_end(&in);
    return memcmp(token, DESK_TOKEN, TOKEN) == 0;
}

BOOL desk_accept(struct peer *peer, DWORD milliseconds)
{
    memset(peer, 0, sizeof *peer);
    peer->socket = INVALID_SOCKET;
    if (!readable(listener, milliseconds))
        return FALSE;
    peer->socket = sockets.accept(listener, NULL, NULL);
    SetHandleInformation((HANDLE)peer->socket, HANDLE_FLAG_INHERIT, 0);
    return peer->socket != INVALID_SOCKET && hear_hello(peer);
}

BOOL desk_nobody(void)
{
    return !readable(listener, DESK_SILENCE);
}

void desk_hang_up(struct peer *peer)
{
    sockets.closesocket(peer->socket);
    memory_give(peer->frame.bytes);
    memset(peer, 0, sizeof *peer);
    peer->socket = INVALID_SOCKET;
}

void desk_send(struct peer *peer, const void *payload, size_t length)
{
    struct writer frame = {NULL, 0, 0};

    put_u32(&frame, (uint32_t)length);
    put_bytes(&frame, payload, length);
    sockets.send(peer->socket, (const char *)frame.bytes, (int)frame.length, 0);
    memory_give(frame.bytes);
}

static void post(struct peer *peer, const char *call, const char *letters, va_list *values)
{
    struct writer payload = {NULL, 0, 0};

    put_u8(&payload, CALL);
    put_u32(&payload, peer->last_error);
    put_u32(&payload, (uint32_t)strlen(call));
    put_bytes(&payload, call, strlen(call));
    desk_put_image(&payload, letters, values);
    desk_send(peer, payload.bytes, payload.length);
    memory_give(payload.bytes);
}

void desk_post(struct peer *peer, const char *call, const char *letters, ...)
{
    va_list values;

    va_start(values, letters);
    post(peer, call, letters, &values);
    va_end(values);
}

struct reader desk_call(struct peer *peer, const char *call, const char *letters, ...)
{
    struct reader in;
    va_list values;

    va_start(values, letters);
    post(peer, call, letters, &values);
    va_end(values);
    desk_answer(peer, &in, DESK_PATIENCE);
    return in;
}

uint64_t desk_value(struct peer *peer, char letter, const char *call, const char *letters, ...)
{
    struct reader in;
    va_list values;

    va_start(values, letters);
    post(peer, call, letters, &values);
    va_end(values);
    desk_answer(peer, &in, DESK_PATIENCE);
    if (letter == 'u')
        return (uint32_t)peer->word;
    if (letter == 'h')
        return peer->word;
    if (!(uint32_t)peer->word)
        return DESK_NOT_STORED;
    return letter == 'i' ? take_u32(&in) : take_u64(&in);
}

/* Leaves zeros behind what was stored, as they are in the room. */
static void take_stored(struct reader *in)
{
    static uint8_t stored[MADE];
    uint32_t length;

    take_u64(in); /* where it was */
    length = take_u32(in);
    memset(stored, 0, sizeof stored);
    memcpy(stored, in->next, length < MADE ? length : MADE);
    in->next = stored;
    in->end = stored + MADE;
}

BOOL desk_answer(struct peer *peer, struct reader *in, DWORD milliseconds)
{
    BOOL came = receive_frame(peer, in, milliseconds);

    peer->set = take_u8(in);
    peer->last_error = take_u32(in);
    peer->word = take_u64(in);
    take_stored(in);
    return came;
}

struct reader desk_ask(struct peer *peer, const void *payload, size_t length)
{
    struct reader in;

    desk_send(peer, payload, length);
    receive_frame(peer, &in, DESK_PATIENCE);
    return in;
}

BOOL desk_closed(struct peer *peer)
{
    char byte;

    return readable(peer->socket, DESK_PATIENCE) && sockets.recv(peer->socket, &byte, 1, 0) <= 0;
}
