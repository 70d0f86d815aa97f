Feature: TITLE

  # A scenario shows one thing: what there is (Given), what somebody does (When), what is so then (Then).
  # "handlebook steps WORDS" finds sentences, "handlebook check FILE" says what is wrong with them.

  Scenario: A message is read by the owner
    Given processes "Reader" and "Sender"
    And "Reader" creates a mailslot "mail" as hMail
    And "Sender" opens the mailslot "mail" as hPost
    When "Sender" writes "hello" to hPost
    Then "Reader" reads "hello" from hMail

  Scenario: Without a message there is nothing to read
    Given a process "Reader"
    And "Reader" creates a mailslot "mail" as hMail with:
      | read timeout | 0 ms |
    When "Reader" reads from hMail
    Then it is refused with ERROR_SEM_TIMEOUT
