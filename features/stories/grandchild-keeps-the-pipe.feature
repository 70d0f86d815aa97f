Feature: The pipe that never ends

  A tool starts a build step, waits for it and reads its output to the end. It hangs for ever, although the step is long gone.

@story-S01
Rule: A daemon that the child has started inherited the write end, so the end never comes

  Gradle's daemon, compiler servers, ssh-agent: Python, Jenkins and many more have this bug in their trackers. To kill the child does
  not help. The end comes when the last write handle is closed, in whatever process it is.

  Scenario: The child has ended, its daemon has not
    Given a process "Tool"
    And "Tool" creates an inheritable pipe with ends hRead and hWrite
    And "Tool" makes hRead not inheritable
    And "Tool" spawns "Step" with handle inheritance
    And "Step" spawns "Daemon" with handle inheritance
    And "Tool" closes hWrite
    And "Step" writes "built" to hWrite
    And "Step" exits
    When "Tool" reads from hRead
    Then it reads "built"
    When "Tool" peeks into hRead
    Then it sees nothing waiting
    When "Tool" reads from hRead
    Then "Tool" is still waiting
    When "Daemon" exits
    Then the read ends with ERROR_BROKEN_PIPE

  Scenario: The step hands its daemon nothing
    Given a process "Tool"
    And "Tool" creates an inheritable pipe with ends hRead and hWrite
    And "Tool" makes hRead not inheritable
    And "Tool" spawns "Step" with handle inheritance
    And "Tool" closes hWrite
    And "Step" spawns "Daemon" without handle inheritance
    And "Step" exits
    When "Tool" reads from hRead
    Then the read ends with ERROR_BROKEN_PIPE
    And "Daemon" is running

@story-S02
Rule: Nobody else is alive, and still the end does not come: the reader holds a write end itself

  Scenario: Who reads without having closed its own write end waits for itself
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" creates a thread "Helper" as hHelper
    And "Parent" spawns "Child" with handle inheritance
    And "Child" exits
    When "Parent" reads from hRead
    Then "Parent" is still waiting
    When thread "Helper" of "Parent" closes hWrite
    Then the read ends with ERROR_BROKEN_PIPE

  Scenario: Closed in time, the end comes with the child's
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" spawns "Child" with handle inheritance
    And "Parent" closes hWrite
    And "Child" exits
    When "Parent" reads from hRead
    Then the read ends with ERROR_BROKEN_PIPE

@story-S03
Rule: Two children are started at the same moment, and each gets the other's pipe

  One thread makes an inheritable pipe for its child; before it has started the child, another thread starts one. Rust and Go lock
  around spawning; a list of handles is the cure.

  Background:
    Given a process "Parent"
    And "Parent" creates a thread "Other" as hOther
    And "Parent" creates an inheritable pipe with ends hFirstRead and hFirstWrite
    And thread "Other" of "Parent" creates an inheritable pipe with ends hSecondRead and hSecondWrite

  Scenario: The first child's output does not end before the second child does
    Given thread "Other" of "Parent" spawns "Second" with handle inheritance
    And "Parent" spawns "First" with handle inheritance
    And "Parent" closes hFirstWrite
    And thread "Other" of "Parent" closes hSecondWrite
    And "First" exits
    When "Parent" reads from hFirstRead
    Then "Parent" is still waiting
    When "Second" exits
    Then the read ends with ERROR_BROKEN_PIPE

  Scenario: Who names the handles keeps the pipes apart
    Given thread "Other" of "Parent" spawns "Second" with:
      | handle inheritance | yes          |
      | only these handles | hSecondWrite |
    And "Parent" spawns "First" with:
      | handle inheritance | yes         |
      | only these handles | hFirstWrite |
    And "Parent" closes hFirstWrite
    And "First" exits
    When "Parent" reads from hFirstRead
    Then the read ends with ERROR_BROKEN_PIPE
    And "Second" is running
