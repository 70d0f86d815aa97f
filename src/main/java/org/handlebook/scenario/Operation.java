package org.handlebook.scenario;

import org.handlebook.win32.Handle;
import org.handlebook.win32.Overlapped;

/**
 * An operation that goes on while its process does something else.
 *
 * @param actor who began it
 * @param file the handle on which it was begun
 * @param overlapped the structure by which later calls name it
 */
public record Operation(Actor actor, Handle file, Overlapped overlapped) {}
