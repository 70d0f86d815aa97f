Feature: Conformance: file mappings

@SEC-3
Rule: Protection and rights

  Background:
    Given a process "App"

  # Source: wine-mirror/wine dlls/kernel32/tests/virtual.c:529-534
  Scenario: MA-02: A handle without any right maps nothing
    Given "App" creates a file mapping as hMap
    And "App" duplicates hMap as hBare with:
      | access | 0 |
    When "App" maps hBare as pView with:
      | access | 0 |
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  # Source: wine-mirror/wine dlls/kernel32/tests/virtual.c:557-560
  Scenario: MA-06: What is read only can be mapped copy-on-write
    Given "App" creates a file mapping as hMap with:
      | protection | read only |
    When "App" maps hMap copy-on-write as pView
    Then it succeeds

  # Source: MA-07: wine-mirror/wine dlls/advapi32/tests/security.c:6222
  # Source: MA-08: wine-mirror/wine dlls/advapi32/tests/security.c:6224
  Scenario Outline: MA-07, MA-08: A mapping that is <protection> grants its creator all but to write
    When "App" creates a file mapping as hMap with:
      | protection | <protection> |
    Then hMap grants 0xF0005

    Examples:
      | protection    |
      | read only     |
      | copy on write |

  # Source: wine-mirror/wine dlls/kernel32/tests/virtual.c:604-607
  Scenario: MA-11: A mapping without access cannot be made
    Given "App" creates a file "data" as hFile
    And "App" writes "hello" to hFile
    When "App" creates a file mapping as hMap with:
      | file       | hFile     |
      | protection | no access |
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  # Source: wine-mirror/wine dlls/kernel32/tests/virtual.c:612-620
  Scenario: MA-14: A file that may only be read cannot be mapped to be written
    Given "App" creates a file "data" as hFile
    And "App" writes "hello" to hFile
    And "App" opens the file "data" as hRead with:
      | access  | GENERIC_READ |
      | sharing | read, write  |
    When "App" creates a file mapping as hMap with:
      | file       | hRead          |
      | protection | read and write |
    Then it is refused

  # Source: wine-mirror/wine dlls/kernel32/tests/virtual.c:622-625
  Scenario: MA-15: It can be mapped copy-on-write
    Given "App" creates a file "data" as hFile
    And "App" writes "hello" to hFile
    And "App" opens the file "data" as hRead with:
      | access  | GENERIC_READ |
      | sharing | read, write  |
    When "App" creates a file mapping as hMap with:
      | file       | hRead         |
      | protection | copy on write |
    Then it succeeds

  # Source: wine-mirror/wine dlls/kernel32/tests/virtual.c:635-655
  Scenario: MA-16: A file that was opened for nothing cannot be mapped at all
    Given "App" creates a file "data" as hFile
    And "App" writes "hello" to hFile
    And "App" opens the file "data" as hNothing with:
      | access  | 0           |
      | sharing | read, write |
    When "App" creates a file mapping as hMap with:
      | file       | hNothing  |
      | protection | read only |
    Then it is refused

  # Source: doc (Microsoft Learn, page not re-read): CreateFileMapping
  Scenario: MA-22: Memory that belongs to no file needs a size
    When "App" creates a file mapping as hMap with:
      | size | 0 |
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  # Source: wine-mirror/wine dlls/kernel32/tests/virtual.c:1399
  Scenario: MA-30: Pages are reserved or committed, not both
    When "App" creates a file mapping as hMap with:
      | protection | PAGE_READWRITE \| SEC_RESERVE \| SEC_COMMIT |
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

@CNT-4 @NAM-1
Rule: What views show

  Background:
    Given a process "App"

  # Source: doc (Microsoft Learn, page not re-read): CreateFileMapping / UnmapViewOfFile remarks
  Scenario: MA-21: A view goes on without any handle
    Given "App" creates a file mapping as hMap
    And "App" maps hMap as pView
    And "App" writes "hello" into pView
    When "App" closes hMap
    Then "App" sees "hello" in pView

  # Source: wine-mirror/wine dlls/kernel32/tests/virtual.c:4204-4207; doc (Microsoft Learn, page not re-read): CreateFileMapping
  Scenario: MA-23: New memory is full of zeros
    Given "App" creates a file mapping as hMap
    When "App" maps hMap as pView
    Then "App" sees the bytes 00 00 00 00 in pView

  # Source: wine-mirror/wine dlls/kernel32/tests/virtual.c:4127-4166, 4204-4205
  Scenario: MA-24: Who creates it by its name once more sees the same bytes
    Given "App" creates a file mapping named "hp_ma" as hMap
    And "App" maps hMap as pView
    And "App" writes the bytes 4D 3C 2B 1A into pView
    And "App" spawns "Child"
    When "Child" creates a file mapping named "hp_ma" as hChild
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    When "Child" maps hChild as pChild
    Then "Child" sees the bytes 4D 3C 2B 1A in pChild
    When "Child" writes the bytes 01 02 03 04 into pChild
    Then "App" sees the bytes 01 02 03 04 in pView

  # Source: doc (Microsoft Learn, page not re-read): CreateFileMapping
  Scenario: MA-25: Who creates it once more with another size gets the old one
    Given "App" creates a file mapping named "hp_ma" as hMap with:
      | size | 4 KB |
    When "App" creates a file mapping named "hp_ma" as hAgain with:
      | size | 64 KB |
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    When "App" maps hAgain as pView with:
      | size | 64 KB |
    Then it is refused
