Feature: A thread that hands over its pseudo handle

@story-S20
Rule: A thread passes on GetCurrentThread() so that another can end it, and the other ends itself

  Microsoft's knowledge base and several blogs describe programs that stored the pseudo handle of a thread for others to
  use. The number means whoever uses it, so it has to be duplicated, and by the thread itself: afterwards is too late.

  Background:
    Given a process "App"
    And "App" creates a thread "Worker" as hWorker

  Scenario: The wrong thread is terminated
    Given "App" gets the pseudo handle of its thread as hMain
    When thread "Worker" of "App" terminates the thread of hMain with code 3
    Then thread "Worker" of "App" has ended
    And the first thread of "App" is running
    And the exit code of hWorker is 3

  Scenario: Duplicated in the other thread it means the other thread
    Given "App" gets the pseudo handle of its thread as hMain
    When thread "Worker" of "App" duplicates hMain as hReal
    And "App" asks for the thread id of hReal
    Then the answer is the id of thread "Worker" of "App"

  Scenario: Duplicated by the thread itself it means that thread
    Given thread "Worker" of "App" gets the pseudo handle of its thread as hMe
    And thread "Worker" of "App" duplicates hMe as hReal
    When "App" terminates the thread of hReal with code 3
    Then thread "Worker" of "App" has ended
    And "App" is running
