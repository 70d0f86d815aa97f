Feature: Samples of inheritance

@INH-2 @doc-000 @doc-001 @doc-002 @doc-003 @doc-004
Rule: A child receives the rows that are marked inheritable, if CreateProcess is told to inherit

  Scenario: Parent creates an inheritable mailslot, spawns a child, and the count becomes 2
    Given a process "Parent"
    And "Parent" creates an inheritable mailslot "mail" as hMail
    When "Parent" spawns "Child" with handle inheritance
    Then the usage count of hMail becomes 2
    And the handle table of "Child" is:
      | handle | object          | inherit |
      | hMail  | mailslot "mail" | yes     |

  Scenario: Without the flag there is nothing to receive
    Given a process "Parent"
    And "Parent" creates a mailslot "mail" as hMail
    When "Parent" spawns "Child" with handle inheritance
    Then the usage count of hMail is 1
    And the handle table of "Child" is empty
