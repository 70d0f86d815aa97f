Feature: Inheritance

  What a child has of its parent's handles.

@INH-2 @doc-000
Rule: A child receives the rows that are marked inheritable

  Only those, and only at its birth.

  Scenario: The count becomes 2
    Given a process "Parent"
    And "Parent" creates an inheritable mailslot "mail" as hMail
    When "Parent" spawns "Child" with handle inheritance
    Then the usage count of hMail becomes 2
    And the handle table of "Child" is:
      | handle | object          | inherit |
      | hMail  | mailslot "mail" | yes     |
    When "Parent" closes hMail
    And "Child" closes hMail
    Then the mailslot of hMail is destroyed

  Scenario: Without the flag nothing travels
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    When "Parent" spawns "Child" with handle inheritance
    Then hMutex is a valid handle in "Child"

  Scenario Outline: Each type is inherited: <type>
    Given a process "Parent"
    And "Parent" creates an inheritable <type> as hObject
    When "Parent" spawns "Child" with handle inheritance
    Then the usage count of hObject is 2

    Examples:
      | type      |
      | mutex     |
      | semaphore |

@NAM-1
Rule: Names of any sort are shown as text

  Scenario: <script>document.title = 'broken'</script><img src=x onerror="document.title = 'broken'">
    Given a process "<b>App</b>"
    And "<b>App</b>" creates a mutex named "</script><script>document.title = 'broken'</script>" as hMutex
    Then "<b>App</b>" holds 1 handle
    When "<b>App</b>" creates a mutex named "m‮y​⁦👨‍👩" as hOther
