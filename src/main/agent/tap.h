/*
 * Test results in TAP version 13 on standard output.
 */
#ifndef HANDLEBOOK_TAP_H
#define HANDLEBOOK_TAP_H

#include "system.h"

/* Must come first. */
void tap_begin(void);

/* One test; answers whether it passed. */
BOOL tap_ok(BOOL passed, const char *says);

/* As above, and says both numbers if they differ. */
BOOL tap_equal(uint64_t actual, uint64_t expected, const char *says);

/* A line for people; %s is a text, %u a uint32_t, %x a uint64_t. */
void tap_note(const char *format, ...);

/* Writes the plan; answers how many tests failed. */
int tap_end(void);

/* Plain text for people who run the program by hand. */
void tap_text(const char *text);

#endif
