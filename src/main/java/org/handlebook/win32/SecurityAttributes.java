package org.handlebook.win32;

/**
 * SECURITY_ATTRIBUTES.
 *
 * @param bInheritHandle whether children that inherit handles receive the new one
 * @source minwinbase.h
 */
public record SecurityAttributes(boolean bInheritHandle) {}
