Feature: File mappings: memory that processes share

  A file mapping is memory with a handle. Each process maps a view of it into its own memory, at an address of its own, and what one
  writes the others read. The view keeps the mapping alive, and is no handle.

@NAM-1 @doc-002 @doc-004
Rule: Processes that map the same file mapping see the same bytes

  Background:
    Given processes "Writer" and "Reader"
    And "Writer" creates a file mapping named "Page" as hWriter
    And "Writer" maps hWriter as pWriter

  Scenario: What one writes, the other reads
    Given "Reader" opens the file mapping "Page" as hReader
    And "Reader" maps hReader as pReader
    When "Writer" writes "hello" into pWriter
    Then "Reader" sees "hello" in pReader
    When "Reader" writes "world" into pReader at offset 5
    Then "Writer" sees "helloworld" in pWriter

  Scenario: What was written before is there as well
    Given "Writer" writes "hello" into pWriter
    When "Reader" creates a file mapping named "Page" as hReader
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    When "Reader" maps hReader as pReader
    Then "Reader" sees "hello" in pReader

  Scenario: A new one is full of zeros
    Then "Writer" sees the bytes 00 00 00 00 in pWriter

  Scenario: Without a name, or another way to a handle, each has its own
    Given "Reader" creates a file mapping as hReader
    And "Reader" maps hReader as pReader
    When "Writer" writes "hello" into pWriter
    Then "Reader" sees the bytes 00 00 00 00 00 in pReader

  Scenario: What is written into a copy-on-write view stays the writer's own
    Given "Reader" opens the file mapping "Page" as hReader
    And "Reader" maps hReader copy-on-write as pReader
    And "Writer" writes "shared" into pWriter
    And "Reader" sees "shared" in pReader
    When "Reader" writes "mine!!" into pReader
    Then "Reader" sees "mine!!" in pReader
    And "Writer" sees "shared" in pWriter

  Scenario: A child inherits the handle, but not the view
    Given "Writer" makes hWriter inheritable
    And "Writer" writes "hello" into pWriter
    And "Writer" spawns "Child" with handle inheritance
    When "Child" maps hWriter as pChild
    Then "Child" sees "hello" in pChild

@SEC-3 @doc-004
Rule: What a view lets happen is limited by the mapping, and by the handle

  Background:
    Given a process "App"

  Scenario: A mapping that is read only has no view for writing
    Given "App" creates a file mapping as hMap with:
      | protection | read only |
    When "App" maps hMap as pView
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL
    When "App" maps hMap for reading as pView
    Then it succeeds

  Scenario: A handle that may only read has none either
    Given "App" creates a file mapping named "Page" as hMap
    And "App" opens the file mapping "Page" with FILE_MAP_READ as hRead
    When "App" maps hRead as pView
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL
    When "App" maps hRead for reading as pView
    Then it succeeds

  Scenario: Only a file mapping can be mapped
    Given "App" creates a mutex as hMutex
    When "App" maps hMutex as pView
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL

  Scenario: Memory that belongs to no file needs a size
    When "App" creates a file mapping as hMap with:
      | size | 0 |
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

@CNT-4 @CNT-5 @doc-003
Rule: A view keeps the mapping alive, also when every handle to it is closed

  The view is a reference, not a row: the handle count does not tell of it.

  Background:
    Given a process "App"
    And "App" creates a file mapping as hMap

  Scenario: The last handle is closed, and the memory is still there
    Given "App" maps hMap as pView
    And "App" writes "hello" into pView
    When "App" closes hMap
    Then "App" holds 0 handles
    But "App" sees "hello" in pView

  Scenario: With the last view it goes
    Given "App" maps hMap as pView
    And "App" closes hMap
    When "App" unmaps pView
    Then the file mapping of hMap is destroyed

  Scenario: Each view counts for itself
    Given "App" maps hMap as pFirst
    And "App" maps hMap as pSecond
    And "App" writes "hello" into pFirst
    And "App" closes hMap
    When "App" unmaps pFirst
    Then "App" sees "hello" in pSecond
    When "App" unmaps pSecond
    Then the file mapping of hMap is destroyed

  Scenario: Without a view the last close is the end
    When "App" closes hMap
    Then the file mapping of hMap is destroyed

  Scenario: The end of the process unmaps its views
    Given "App" maps hMap as pView
    When "App" exits
    Then the file mapping of hMap is destroyed

  Scenario: A view that is gone cannot be unmapped again
    Given "App" maps hMap as pView
    And "App" unmaps pView
    When "App" unmaps pView
    Then it is refused with ERROR_INVALID_ADDRESS, returning FALSE

  Scenario: Unmapping leaves the handle as it is
    Given "App" maps hMap as pView
    When "App" unmaps pView
    Then hMap is a valid handle in "App"
    And the usage count of hMap is 1
