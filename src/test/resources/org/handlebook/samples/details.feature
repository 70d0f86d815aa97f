Feature: A sample of details

  Scenario: Details that most scenarios do not need
    Given a process "Server"
    When "Server" creates a mailslot "mail" as hMail with:
      | maximum message size | 64 bytes  |
      | read timeout         | 2 seconds |
