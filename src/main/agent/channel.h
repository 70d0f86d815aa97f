/*
 * A connection to the control port, as one thread uses it: frames come and go, one at a time.
 *
 * Once it is prepared it needs no handle but its socket. Winsock opens an event for each thread
 * that blocks in it; therefore a channel is connected, and frames are read and written as from a
 * file, by overlapped calls without an event, which wait on the socket itself.
 */
#ifndef HANDLEBOOK_CHANNEL_H
#define HANDLEBOOK_CHANNEL_H

#include "wire.h"

struct channel {
    SOCKET socket;
    uint8_t *bytes; /* what has come */
    size_t room;
    size_t filled;
    size_t frame;   /* the current frame's length with its header, 0 before the first */
    uint8_t *made;  /* room for what is made of a frame */
    size_t made_room;
};

/* Opens the socket, and Winsock's event for the calling thread; FALSE if that cannot be done. */
BOOL channel_prepare(struct channel *channel);

/* Connects to a port of this machine; opens no handle. FALSE if nobody listens there. */
BOOL channel_connect(struct channel *channel, uint16_t port);

void channel_close(struct channel *channel);

/*
 * The next frame, once it is there. The other side's leaving, or a frame that is too long to be
 * one, ends the process.
 */
struct reader channel_receive(struct channel *channel);

/* Makes a writer ready for the next frame. */
void frame_begin(struct writer *frame);

/* Sends a frame that was begun so. */
void channel_send(struct channel *channel, struct writer *frame);

#endif
