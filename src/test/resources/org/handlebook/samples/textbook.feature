Feature: A sample in numbers

  Scenario: A scenario in numbers, as the document draws it
    Given a process "Receiver" whose handle 127 names a mailslot at 0x1200
    And a process "Sender" whose handle 127 names a file at 0x1700
    Then handle 127 names different objects in "Receiver" and "Sender"
