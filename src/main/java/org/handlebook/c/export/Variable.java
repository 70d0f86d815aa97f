package org.handlebook.c.export;

import org.handlebook.system.ProcessRef;

/**
 * Where the program keeps a handle or an address that the system has given.
 *
 * @param process whose it is
 * @param model what it is on the model
 * @param ctype its type in C
 * @param otherwise what it is called if the scenario has no name for it
 * @param number which of the program's variables it is, from 0
 */
record Variable(ProcessRef process, long model, String ctype, String otherwise, int number) {}
