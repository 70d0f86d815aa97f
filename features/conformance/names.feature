Feature: Conformance: names of objects

@NAM-2
Rule: Creating under a name that exists

  Background:
    Given a process "App"

  # Source: NO-02: wine-mirror/wine dlls/kernel32/tests/sync.c:656-660; wine-mirror/wine dlls/ntdll/tests/om.c:311-322
  # Source: NO-03: wine-mirror/wine dlls/kernel32/tests/sync.c:854-858; wine-mirror/wine dlls/ntdll/tests/om.c:324-335
  Scenario Outline: NO-02, NO-03: The second creation of <kind> opens the first one's
    When "App" creates <kind> named "hp_no" as hFirst
    Then it succeeds with the last error ERROR_SUCCESS
    When "App" creates <kind> named "hp_no" as hSecond
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hFirst and hSecond are the same object
    And the handle count of hFirst is 2

    Examples:
      | kind        |
      | an event    |
      | a semaphore |

  # Source: NO-08: wine-mirror/wine dlls/kernel32/tests/sync.c:662-666
  # Source: NO-09: wine-mirror/wine dlls/kernel32/tests/sync.c:860-864
  Scenario Outline: NO-08, NO-09: In other letters the name of <kind> is another name
    Given "App" creates <kind> named "hp_no" as hFirst
    When "App" creates <kind> named "HP_NO" as hSecond
    Then it succeeds with the last error ERROR_SUCCESS
    And hFirst and hSecond are different objects
    And the handle count of hFirst is 1

    Examples:
      | kind        |
      | an event    |
      | a semaphore |

  # Source: NO-25: wine-mirror/wine dlls/ntdll/tests/om.c:98-104 (asserted for mutant/event: STATUS_OBJECT_TYPE_MISMATCH on Vista+, NAME_COLLISION before; other kinds derived); wine-mirror/wine dlls/ntdll/tests/error.c:222 (its Win32 code); doc (Microsoft Learn, page not re-read): Object Names
  # Source: NO-26: wine-mirror/wine dlls/ntdll/tests/om.c:98-104 (asserted for mutant/event: STATUS_OBJECT_TYPE_MISMATCH on Vista+, NAME_COLLISION before; other kinds derived); wine-mirror/wine dlls/ntdll/tests/error.c:222 (its Win32 code); doc (Microsoft Learn, page not re-read): Object Names
  Scenario Outline: NO-25, NO-26: Where there is <kind>, <other> cannot be made
    Given "App" creates <kind> named "hp_no" as hFirst
    When "App" creates <other> named "hp_no" as hSecond
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL

    Examples:
      | kind     | other            |
      | a mutex  | an event         |
      | a mutex  | a semaphore      |
      | a mutex  | a waitable timer |
      | a mutex  | a file mapping   |
      | a mutex  | a job            |
      | an event | a mutex          |
      | an event | a semaphore      |
      | an event | a waitable timer |
      | an event | a file mapping   |
      | an event | a job            |

@NAM-5 @NAM-7
Rule: Opening by name

  Background:
    Given a process "App"

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:325-333
  Scenario: NO-13: Upper and lower case differ
    Given "App" creates a mutex named "hp_no" as hMutex
    When "App" opens the mutex "HP_NO" as hAgain
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:335-343
  Scenario: NO-19: Without a name there is nothing to open
    When "App" opens a mutex without a name as hAgain
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  # Source: NO-34: wine-mirror/wine dlls/ntdll/tests/om.c:111-115 (asserted for mutant/event: STATUS_OBJECT_TYPE_MISMATCH; other kinds derived); wine-mirror/wine dlls/ntdll/tests/error.c:222 (its Win32 code)
  # Source: NO-35: wine-mirror/wine dlls/ntdll/tests/om.c:111-115 (asserted for mutant/event: STATUS_OBJECT_TYPE_MISMATCH; other kinds derived); wine-mirror/wine dlls/ntdll/tests/error.c:222 (its Win32 code)
  # Source: NO-36: wine-mirror/wine dlls/ntdll/tests/om.c:111-115 (asserted for mutant/event: STATUS_OBJECT_TYPE_MISMATCH; other kinds derived); wine-mirror/wine dlls/ntdll/tests/error.c:222 (its Win32 code)
  Scenario Outline: NO-34, NO-35, NO-36: <kind> cannot be opened as a <other>
    Given "App" creates <kind> named "hp_no" as hFirst
    When "App" opens the <other> "hp_no" as hSecond
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL

    Examples:
      | kind             | other          |
      | a waitable timer | mutex          |
      | a waitable timer | event          |
      | a waitable timer | semaphore      |
      | a waitable timer | file mapping   |
      | a waitable timer | job            |
      | a file mapping   | mutex          |
      | a file mapping   | event          |
      | a file mapping   | semaphore      |
      | a file mapping   | waitable timer |
      | a file mapping   | job            |
      | a job            | mutex          |
      | a job            | event          |
      | a job            | semaphore      |
      | a job            | waitable timer |
      | a job            | file mapping   |

  # Source: NO-37: wine-mirror/wine dlls/kernel32/tests/sync.c:186-228
  # Source: NO-41: reactos/reactos modules/rostests/kmtests/ntos_ob/ObReference.c (temporary objects); doc (Microsoft Learn, page not re-read): CreateFileMapping
  Scenario Outline: NO-37, NO-41: With its last handle <kind> goes, and its name
    Given "App" creates <kind> named "hp_no" as hFirst
    When "App" closes hFirst
    And "App" opens the <type> "hp_no" as hAgain
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

    Examples:
      | kind           | type         |
      | a mutex        | mutex        |
      | a file mapping | file mapping |
