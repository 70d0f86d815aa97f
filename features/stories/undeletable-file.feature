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

  Whoever opened the file lets it be deleted meanwhile. The deletion succeeds, and making a new file of the name fails at random,
  depending on when a child ends that has inherited the handle. Since Windows 10 1903 NTFS frees the name at once.

  Scenario: A new file of the name has to wait for a child
    Given a process "Build"
    And "Build" opens the file "output" as hOutput with:
      | disposition | always a new file   |
      | access      | GENERIC_WRITE       |
      | sharing     | read, write, delete |
      | inheritable | yes                 |
    And "Build" spawns "Watcher" with handle inheritance
    And "Build" closes hOutput
    When "Build" deletes the file "output"
    Then it succeeds
    When "Build" creates a file "output" as hNew
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE
    When "Watcher" exits
    And "Build" creates a file "output" as hNew
    Then it succeeds
