package org.handlebook.win32;

/**
 * What GetMailslotInfo stores.
 *
 * @param lpMaxMessageSize in bytes; 0 for any size
 * @param lpNextSize the next message's size in bytes, or {@link Constant#MAILSLOT_NO_MESSAGE}
 * @param lpMessageCount how many messages wait
 * @param lpReadTimeout in milliseconds; {@link Constant#MAILSLOT_WAIT_FOREVER}
 */
public record MailslotInfo(
    int lpMaxMessageSize, int lpNextSize, int lpMessageCount, int lpReadTimeout) {}
