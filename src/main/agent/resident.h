/*
 * The resident: starts the first processes of scenarios and observes all their processes from
 * outside. It lives through many scenarios.
 */
#ifndef HANDLEBOOK_RESIDENT_H
#define HANDLEBOOK_RESIDENT_H

/* Receives commands and answers them. Never returns. */
void resident_run(void);

#endif
