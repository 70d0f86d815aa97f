Feature: Inheritance
  What a child receives from the process that made it.

  @INH-2 @doc-000 @doc-001
  Rule: A child receives the rows that are marked inheritable, if CreateProcess is told to inherit

    Scenario: Parent creates an inheritable mailslot, spawns a child, and the count becomes 2
      Given a process "Parent"
      And "Parent" creates an inheritable mailslot "mail" as hMail
      When "Parent" spawns "Child" with handle inheritance
      Then the usage count of hMail in "Parent" is 2
      And the handle table of "Child" is:
        | handle | object          | inherit |
        | hMail  | mailslot "mail" | yes     |
      When "Parent" closes hMail
      And "Child" exits with code 7
      Then the usage count of hMail in "Child" is 0

    Scenario: A row that became inheritable goes too
      Given a process "App"
      And "App" creates a mutex "<script>alert(1)</script>" as hMutex
      And "App" creates an event "go" as hEvent
      When "App" makes hMutex inheritable
      And "App" spawns "Helper" with handle inheritance
      And "Helper" spawns "Helper of the helper" with handle inheritance
      And "App" runs:
        """c
        CloseHandle(hEvent);
        CloseHandle(hEvent);
        """
      Then the usage count of hMutex in "App" is 3

  @CNT-1 @doc-002
  Rule: An object lives as long as a row names it

    Scenario: A wrong count </script><!-- is told with its reasons
      Given a process "App"
      And "App" creates a mailslot "mail" as hMail
      Then the usage count of hMail in "App" is 2
      When "App" closes hMail

    Scenario: Nobody knows this sentence
      Given a process "App"
      When "App" dances

    Scenario Outline: Many names
      Given a process "App"
      And "App" creates a <kind> "<name>" as hIt
      Then the usage count of hIt in "App" is 1

      Examples:
        | kind      | name                                                             |
        | semaphore | a name that is much too long to fit into any card of the picture |
        | event     | 아주 길어서 어디에도 들어가지 않는 이벤트 이름                   |
