Feature: A handle leak

@story-S31
Rule: A service forgets one handle a request, and after two million requests the machine stands still

  Docker, Kubernetes and Python's process pools leaked like this. Nothing fails for days; only the
  number of handles grows, and it never shrinks before the service ends.

  Scenario: Every request opens its client and forgets it
    Given processes "Service" and "Client"
    When "Service" opens the process "Client" as hFirst
    And "Service" opens the process "Client" as hSecond
    And "Service" opens the process "Client" as hThird
    Then "Service" holds 3 handles
    And the handle count of process "Client" is 3

  Scenario: The clients are gone, the handles to them are not
    Given processes "Service" and "Client"
    And "Service" opens the process "Client" as hFirst
    And "Service" opens the process "Client" as hSecond
    When "Client" exits
    Then "Service" holds 2 handles
    And the process of hFirst still exists

  Scenario: Closed after each request, the number is as before
    Given processes "Service" and "Client"
    When "Service" opens the process "Client" as hRequest
    And "Service" closes hRequest
    And "Service" opens the process "Client" as hRequest
    And "Service" closes hRequest
    Then "Service" holds 0 handles
    And the handle count of process "Client" is 0

  Scenario: Restarting the service is the administrator's cure
    Given processes "Service" and "Client"
    And "Service" opens the process "Client" as hFirst
    And "Service" opens the process "Client" as hSecond
    When "Service" exits
    Then the handle count of process "Client" is 0
