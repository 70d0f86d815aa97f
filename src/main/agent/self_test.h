/*
 * What an agent does when nobody told it a role: test itself, or say how it is meant.
 */
#ifndef HANDLEBOOK_SELF_TEST_H
#define HANDLEBOOK_SELF_TEST_H

/* Tests this agent in TAP on standard output; answers 1 if a test failed. */
int self_test_run(void);

/* Says how the agent is meant; answers 2. */
int usage(void);

#endif
