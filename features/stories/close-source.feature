Feature: Taking a handle away from its owner

@story-S24
Rule: Two children steal the same handle from their parent, and the second gets nothing

  Python's multiprocessing lets a child fetch a handle with DUPLICATE_CLOSE_SOURCE, which closes it in the parent. A second
  child comes too late, and so does everybody when the parent has ended. And the source is closed even if the copy fails.

  Scenario: The first takes it, the second is refused
    Given a process "Parent"
    And "Parent" creates an event as hEvent
    And "Parent" spawns "First"
    And "Parent" spawns "Second"
    And "First" opens the process "Parent" as hParent
    And "Second" opens the process "Parent" as hParent
    When "First" duplicates hEvent as hMine with:
      | from         | "Parent" |
      | same access  | yes      |
      | close source | yes      |
    Then hEvent is not a valid handle in "Parent"
    And the usage count of hMine is 1
    When "Second" duplicates hEvent as hAlsoMine with:
      | from         | "Parent" |
      | same access  | yes      |
      | close source | yes      |
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: The parent has ended, and nothing is left to take
    Given a process "Parent"
    And "Parent" creates an event as hEvent
    And "Parent" spawns "Child"
    And "Child" opens the process "Parent" as hParent
    And "Parent" exits
    When "Child" duplicates hEvent as hMine with:
      | from         | "Parent" |
      | same access  | yes      |
      | close source | yes      |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: The copy fails, and the source is gone
    Given a process "Parent"
    And "Parent" creates a file "notes" as hFile
    And "Parent" duplicates hFile as hRead with:
      | access | GENERIC_READ |
    When "Parent" duplicates hRead as hWrite with:
      | access       | GENERIC_WRITE |
      | close source | yes           |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And hRead is not a valid handle in "Parent"
    And the usage count of hFile is 1

  Scenario: Without asking for it the source stays, whatever happens
    Given a process "Parent"
    And "Parent" creates a file "notes" as hFile
    And "Parent" duplicates hFile as hRead with:
      | access | GENERIC_READ |
    When "Parent" duplicates hRead as hWrite with:
      | access | GENERIC_WRITE |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And hRead is a valid handle in "Parent"
