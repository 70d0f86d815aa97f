Feature: TITLE

  # A scenario shows one thing: what there is (Given), what somebody does (When), what is so then (Then).
  # "handlebook steps WORDS" finds sentences, "handlebook check FILE" says what is wrong with them.

  Scenario: Who waits goes on when the event is set
    Given processes "Setter" and "Waiter"
    And "Setter" creates an event named "Ready" as hReady
    And "Waiter" opens the event "Ready" as hMine
    When "Waiter" waits for hMine
    Then "Waiter" is still waiting
    When "Setter" sets hReady
    Then the wait of "Waiter" is satisfied

  Scenario: A mutex that another owns is waited for in vain
    Given processes "Owner" and "Other"
    And "Owner" creates an owned mutex named "Lock" as hLock
    And "Other" opens the mutex "Lock" as hMine
    When "Other" waits for hMine for at most 2 seconds
    And 2 seconds pass
    Then the wait of "Other" times out
