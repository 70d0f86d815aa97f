Feature: The file that cannot be deleted

@story-S07
Rule: A daemon that was started while a file was open has inherited the handle, and nobody can delete the file

  git gc failed on Windows because a build server held the pack files that git had closed long ago.

  Background:
    Given processes "Git" and "Cleaner"
    And "Git" creates an inheritable file "pack" as hPack

  Scenario: Closed by who opened it, and still in use
    Given "Git" spawns "Daemon" with handle inheritance
    And "Git" closes hPack
    When "Cleaner" deletes the file "pack"
    Then it is refused with ERROR_SHARING_VIOLATION, returning FALSE
    When "Daemon" exits
    And "Cleaner" deletes the file "pack"
    Then it succeeds

  Scenario: A daemon that inherits nothing is in nobody's way
    Given "Git" spawns "Daemon" without handle inheritance
    And "Git" closes hPack
    When "Cleaner" deletes the file "pack"
    Then it succeeds

@story-S08
Rule: Deleted, but the name is taken until the last handle goes

  Before Windows 10 1903 this befell every file that was deleted while somebody had it open: the deletion succeeded, and making a new
  file of the name failed at random, depending on when a child ended that had inherited the handle. NTFS has freed the name
  at once since then, unless the file was opened to go when it is closed.

  Background:
    Given processes "Build" and "Reader"

  # Source: git-for-windows/git#772, ziglang/zig#6452 (before 1903); dotnet/corefx#38186 (since 1903)
  Scenario: Deleted by its name, the file makes room for a new one, whoever has it open
    Given "Build" opens the file "output" as hOutput with:
      | disposition | always a new file   |
      | access      | GENERIC_WRITE       |
      | sharing     | read, write, delete |
      | inheritable | yes                 |
    And "Build" spawns "Watcher" with handle inheritance
    And "Build" closes hOutput
    When "Build" deletes the file "output"
    Then it succeeds
    When "Build" creates a file "output" as hNew
    Then it succeeds

  Scenario: Opened to go when it is closed, it waits for the last child
    Given "Build" opens the file "output" as hOutput with:
      | disposition     | always a new file   |
      | access          | GENERIC_WRITE       |
      | sharing         | read, write, delete |
      | delete on close | yes                 |
    And "Reader" opens the file "output" as hRead with:
      | sharing     | read, write, delete |
      | inheritable | yes                 |
    And "Reader" spawns "Watcher" with handle inheritance
    And "Reader" closes hRead
    When "Build" closes hOutput
    And "Build" creates a file "output" as hNew
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE
    When "Watcher" exits
    And "Build" creates a file "output" as hNew
    Then it succeeds
