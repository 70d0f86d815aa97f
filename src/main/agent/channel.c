/*
 * A connection to the control port.
 */
#include "channel.h"

#include "memory.h"
#include "sockets.h"

#define HEADER sizeof(uint32_t)
#define LONGEST_FRAME (16u << 20)
#define FIRST_ROOM 1024
#define MADE_PER_BYTE 16
#define MADE_AT_LEAST 256

static struct sockaddr_in loopback(uint16_t port)
{
    struct sockaddr_in address;

    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = sockets.htons(port);
    address.sin_addr.s_addr = sockets.htonl(INADDR_LOOPBACK);
    return address;
}

static BOOL bind_to_loopback(SOCKET socket)
{
    struct sockaddr_in address = loopback(0);

    return sockets.bind(socket, (const struct sockaddr *)&address, sizeof address) == 0;
}

BOOL channel_prepare(struct channel *channel)
{
    BOOL at_once = TRUE;

    memset(channel, 0, sizeof *channel);
    channel->socket = sockets.WSASocketW(AF_INET, SOCK_STREAM, IPPROTO_TCP, NULL, 0,
                                         WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (channel->socket == INVALID_SOCKET)
        return FALSE;
    sockets.setsockopt(channel->socket, IPPROTO_TCP, TCP_NODELAY, (const char *)&at_once,
                       sizeof at_once);
    return sockets_find_ConnectEx(channel->socket) && bind_to_loopback(channel->socket);
}

BOOL channel_connect(struct channel *channel, uint16_t port)
{
    struct sockaddr_in address = loopback(port);
    OVERLAPPED overlapped;
    DWORD sent;

    memset(&overlapped, 0, sizeof overlapped);
    if (!sockets.ConnectEx(channel->socket, (const struct sockaddr *)&address, sizeof address,
                           NULL, 0, &sent, &overlapped) &&
        GetLastError() != ERROR_IO_PENDING)
        return FALSE;
    return GetOverlappedResult((HANDLE)channel->socket, &overlapped, &sent, TRUE);
}

void channel_close(struct channel *channel)
{
    if (channel->socket != INVALID_SOCKET)
        sockets.closesocket(channel->socket);
    channel->socket = INVALID_SOCKET;
}

/* How many bytes an overlapped call moved, once it has; ends the process if it failed. */
static DWORD moved(struct channel *channel, BOOL done, OVERLAPPED *overlapped)
{
    DWORD count = 0;

    if (!done && GetLastError() != ERROR_IO_PENDING)
        ExitProcess(wire_exit_code);
    if (!GetOverlappedResult((HANDLE)channel->socket, overlapped, &count, TRUE) || count == 0)
        ExitProcess(wire_exit_code);
    return count;
}

static void fill(struct channel *channel, size_t wanted)
{
    OVERLAPPED overlapped;
    BOOL done;

    if (channel->room < wanted) {
        channel->room = wanted < FIRST_ROOM ? FIRST_ROOM : wanted;
        channel->bytes = memory_grow(channel->bytes, channel->room);
    }
    while (channel->filled < wanted) {
        memset(&overlapped, 0, sizeof overlapped);
        done = ReadFile((HANDLE)channel->socket, channel->bytes + channel->filled,
                        (DWORD)(channel->room - channel->filled), NULL, &overlapped);
        channel->filled += moved(channel, done, &overlapped);
    }
}

static void forget_frame(struct channel *channel)
{
    channel->filled -= channel->frame;
    if (channel->filled)
        memmove(channel->bytes, channel->bytes + channel->frame, channel->filled);
    channel->frame = 0;
}

struct reader channel_receive(struct channel *channel)
{
    struct reader in;
    uint32_t length;
    size_t made_room;

    forget_frame(channel);
    fill(channel, HEADER);
    memcpy(&length, channel->bytes, HEADER);
    if (length > LONGEST_FRAME)
        ExitProcess(wire_exit_code);
    fill(channel, HEADER + length);
    channel->frame = HEADER + length;
    made_room = (size_t)MADE_PER_BYTE * length + MADE_AT_LEAST;
    if (channel->made_room < made_room) {
        channel->made = memory_grow(channel->made, made_room);
        channel->made_room = made_room;
    }
    in.next = channel->bytes + HEADER;
    in.end = in.next + length;
    in.room = channel->made;
    in.room_end = channel->made + channel->made_room;
    return in;
}

void frame_begin(struct writer *frame)
{
    frame->length = 0;
    put_u32(frame, 0);
}

void channel_send(struct channel *channel, struct writer *frame)
{
    OVERLAPPED overlapped;
    size_t sent = 0;
    BOOL done;

    put_u32_at(frame, 0, (uint32_t)(frame->length - HEADER));
    while (sent < frame->length) {
        memset(&overlapped, 0, sizeof overlapped);
        done = WriteFile((HANDLE)channel->socket, frame->bytes + sent,
                         (DWORD)(frame->length - sent), NULL, &overlapped);
        sent += moved(channel, done, &overlapped);
    }
}
