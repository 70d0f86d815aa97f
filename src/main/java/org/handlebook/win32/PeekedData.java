package org.handlebook.win32;

/**
 * What PeekNamedPipe stores.
 *
 * @param lpBuffer as much as the buffer took; its length is what lpBytesRead receives
 * @param lpTotalBytesAvail how many bytes wait
 * @param lpBytesLeftThisMessage how many bytes of the first message did not fit
 */
public record PeekedData(Bytes lpBuffer, int lpTotalBytesAvail, int lpBytesLeftThisMessage) {}
