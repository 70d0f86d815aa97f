Feature: A number sent to a neighbour

@story-S25
Rule: A handle value is sent as a plain number, and closes the wrong thing next door

  Boost.Process and the issues of Python tell it again and again: the value is valid on both sides and names two objects, so
  the mistake works until it takes something away.

  @needs-textbook-values
  Scenario: The receiver closes the number it was sent, and its own mailslot is gone
    Given a process "Receiver" whose handle 128 names a mailslot at 0x1200
    And a process "Sender" whose handle 128 names a file at 0x1700
    When "Receiver" closes handle 128
    Then it succeeds
    And the mailslot "Receiver" is destroyed
    And the usage count of the file "Sender.txt" is 1

  Scenario: Duplicated for the receiver, the file arrives under a number of the receiver's
    Given processes "Sender" and "Receiver"
    And "Sender" creates a file "notes" as hFile
    And "Receiver" creates a mailslot "mail" as hMail
    And "Sender" opens the process "Receiver" as hReceiver
    When "Sender" duplicates hFile into "Receiver" as hCopy
    Then hCopy and hMail have different values
    And hCopy and hFile are the same object
    When "Receiver" closes hCopy
    Then the usage count of hFile is 1
    And the usage count of hMail is 1
