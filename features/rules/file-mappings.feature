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

@NAM-1
Rule: A mapping of a file shows the file's bytes, and holds on to the file

  Who reads the file and who sees it in memory see the same. As long as the mapping is there the file cannot lose what it shows,
  whoever has closed the file meanwhile.

  Background:
    Given a process "App"
    And "App" creates a file "data" as hFile

  # Source: Microsoft Learn: CreateFileMapping (remarks: coherence)
  Scenario: What is written into the view is read from the file, and the other way round
    Given "App" writes "hello" to hFile
    And "App" creates a file mapping of the file hFile as hMap
    And "App" maps hMap as pView
    When "App" writes "J" into pView
    And "App" moves the file pointer of hFile to 0
    Then "App" reads "Jello" from hFile
    When "App" moves the file pointer of hFile to 4
    And "App" writes "y" to hFile
    Then "App" sees "Jelly" in pView

  Scenario: Two mappings of one file show the same bytes, also when the file is closed
    Given "App" writes "hello" to hFile
    And "App" creates a file mapping of the file hFile as hFirst
    And "App" creates a file mapping of the file hFile as hSecond
    And "App" maps hFirst as pFirst
    And "App" maps hSecond as pSecond
    When "App" closes hFile
    And "App" writes "J" into pFirst
    Then "App" sees "Jello" in pSecond

  # Source: Microsoft Learn: CreateFileMapping (dwMaximumSizeLow: ERROR_FILE_INVALID)
  Scenario: An empty file has nothing to be mapped, unless the mapping says how much and may write it
    When "App" creates a file mapping of the file hFile as hMap
    Then it is refused with ERROR_FILE_INVALID, returning NULL
    When "App" creates a file mapping as hMap with:
      | file       | hFile     |
      | protection | read only |
      | size       | 4 KB      |
    Then it is refused with ERROR_NOT_ENOUGH_MEMORY, returning NULL
    When "App" creates a file mapping as hMap with:
      | file       | hFile          |
      | protection | read and write |
      | size       | 4 KB           |
    Then it succeeds
    When "App" asks for the size of hFile
    Then the answer is 4096

  # Source: [MS-FSA] 2.1.5.1.2 (STATUS_USER_MAPPED_FILE); Microsoft Learn: CreateFile, SetEndOfFile
  Scenario: A file that is mapped cannot be emptied or cut off; it can grow
    Given "App" writes 100 bytes to hFile
    And "App" creates a file mapping of the file hFile as hMap
    When "App" moves the file pointer of hFile to 99
    And "App" ends the file of hFile at its file pointer
    Then it is refused with ERROR_USER_MAPPED_FILE, returning FALSE
    When "App" moves the file pointer of hFile to 200
    And "App" ends the file of hFile at its file pointer
    Then it succeeds
    When "App" closes hFile
    And "App" creates a file "data" as hAgain
    Then it is refused with ERROR_USER_MAPPED_FILE, returning INVALID_HANDLE_VALUE
    When "App" closes hMap
    And "App" creates a file "data" as hAgain
    Then it succeeds with the last error ERROR_ALREADY_EXISTS

  # Source: Microsoft Learn: FILE_DISPOSITION_INFORMATION_EX (STATUS_CANNOT_DELETE); maharmstone/btrfs src/tests/mmap.cpp
  Scenario: Nor can it be deleted, for as long as it is mapped
    Given "App" writes "hello" to hFile
    And "App" creates a file mapping of the file hFile as hMap
    And "App" closes hFile
    When "App" deletes the file "data"
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    When "App" closes hMap
    And "App" deletes the file "data"
    Then it succeeds

  # Source: Microsoft Learn: MapViewOfFile (dwNumberOfBytesToMap: within the maximum size)
  Scenario: A view of a file ends with the mapping
    Given "App" writes 100 bytes to hFile
    And "App" creates a file mapping of the file hFile as hMap
    When "App" maps hMap as pView with:
      | size | 100 |
    Then it succeeds
    When "App" maps hMap as pView with:
      | size | 101 |
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  # Source: ntdll RtlNtStatusToDosError (STATUS_INVALID_FILE_FOR_SECTION)
  Scenario Outline: <what> cannot be mapped
    Given "App" creates <what> as hOther
    When "App" creates a file mapping of the file hOther as hMap
    Then it is refused with <error>, returning NULL

    Examples:
      | what             | error                |
      | a named pipe "p" | ERROR_BAD_EXE_FORMAT |
      | an event         | ERROR_INVALID_HANDLE |

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

  # Source: Microsoft Learn: MapViewOfFile (FILE_MAP_READ: "an attempt to write to the file view results in an access violation")
  Scenario: A view for reading cannot be written, though the mapping could be
    Given "App" creates a file mapping as hMap
    And "App" maps hMap as pView
    And "App" writes "hello" into pView
    And "App" maps hMap for reading as pRead
    When "App" writes "J" into pRead
    Then it is refused
    And "App" sees "hello" in pRead
    When "App" writes "J" into pView
    Then "App" sees "Jello" in pRead

  # Source: Microsoft Learn: OpenFileMapping, MapViewOfFile; ntdll (STATUS_SECTION_PROTECTION)
  Scenario: A right that goes beyond the mapping's pages helps nobody
    Given "App" creates a file mapping named "Page" as hMap with:
      | protection | read only |
    And "App" opens the file mapping "Page" with FILE_MAP_WRITE as hWrite
    When "App" maps hWrite as pView with:
      | access | FILE_MAP_WRITE |
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  # Source: wine-mirror/wine dlls/kernel32/tests/virtual.c test_MapViewOfFile
  Scenario: A view without any access takes up room, and shows nothing
    Given "App" creates a file mapping as hMap
    When "App" maps hMap as pView with:
      | access | 0 |
    Then it succeeds
    When "App" reads 1 byte from pView
    Then it is refused with ERROR_PARTIAL_COPY, returning FALSE
    When "App" writes "J" into pView
    Then it is refused

  # Source: Microsoft Learn: MapViewOfFile (FILE_MAP_EXECUTE: needs PAGE_EXECUTE_…)
  Scenario: Pages can be run only where the mapping says so
    Given "App" creates a file mapping as hPlain
    And "App" creates a file mapping as hCode with:
      | protection | execute, read and write |
    When "App" maps hPlain as pView with:
      | access | FILE_MAP_READ \| FILE_MAP_EXECUTE |
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL
    When "App" maps hCode as pCode with:
      | access | FILE_MAP_READ \| FILE_MAP_EXECUTE |
    Then it succeeds
    When "App" maps hCode as pCopy with:
      | access | FILE_MAP_COPY \| FILE_MAP_EXECUTE |
    And "App" writes "mine" into pCopy
    Then "App" sees "mine" in pCopy
    And "App" sees the bytes 00 00 00 00 in pCode

  # Source: Microsoft Learn: MapViewOfFile (dwFileOffsetLow: ERROR_MAPPED_ALIGNMENT; allocation granularity)
  Scenario: A view begins at a multiple of 64 KB of the mapping
    Given "App" creates a file mapping as hMap with:
      | size | 128 KB |
    And "App" maps hMap as pAll
    When "App" maps hMap as pView with:
      | offset | 4 KB |
    Then it is refused with ERROR_MAPPED_ALIGNMENT, returning NULL
    When "App" maps hMap as pView with:
      | offset | 64 KB |
    And "App" writes "here" into pView
    Then "App" sees "here" in pAll at offset 65536

  # Source: Microsoft Learn: MapViewOfFile (dwNumberOfBytesToMap: from the offset to the end)
  Scenario: A view without a size goes to the end of the mapping
    Given "App" creates a file mapping as hMap with:
      | size | 128 KB |
    When "App" maps hMap as pView with:
      | offset | 64 KB |
    And "App" reads 65536 bytes from pView
    Then it succeeds

  # Source: Microsoft Learn: ReadProcessMemory, WriteProcessMemory
  Scenario: A look beyond the view is refused, and so is a write; nothing of it happens
    Given "App" creates a file mapping as hMap with:
      | size | 4 KB |
    And "App" maps hMap as pView
    When "App" reads 4097 bytes from pView
    Then it is refused with ERROR_PARTIAL_COPY, returning FALSE
    When "App" writes "hello" into pView at offset 4094
    Then it is refused
    And "App" sees the bytes 00 00 in pView

  # Source: Microsoft Learn: Process Security and Access Rights; ReadProcessMemory, WriteProcessMemory
  Scenario Outline: With a handle to itself that grants <rights>, a process can <do> its memory
    Given "App" opens the process "App" with <rights> as hSelf
    When "App" runs:
      """c
      HANDLE hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL);
      LPVOID view = MapViewOfFile(hMap, FILE_MAP_WRITE, 0, 0, 0);
      char byte = 7;
      SetLastError(ERROR_SUCCESS);
      ReadProcessMemory(hSelf, view, &byte, 1, NULL);
      DWORD read = GetLastError();
      SetLastError(ERROR_SUCCESS);
      WriteProcessMemory(hSelf, view, &byte, 1, NULL);
      DWORD written = GetLastError();
      """
    Then read is <read>
    And written is <written>

    Examples:
      | rights                                   | do             | read                | written             |
      | PROCESS_VM_READ                          | only read      | ERROR_SUCCESS       | ERROR_ACCESS_DENIED |
      | PROCESS_VM_WRITE \| PROCESS_VM_OPERATION | only write     | ERROR_ACCESS_DENIED | ERROR_SUCCESS       |
      | PROCESS_VM_WRITE                         | not even touch | ERROR_ACCESS_DENIED | ERROR_ACCESS_DENIED |
      | SYNCHRONIZE                              | not even touch | ERROR_ACCESS_DENIED | ERROR_ACCESS_DENIED |

  Scenario: Only a file mapping can be mapped
    Given "App" creates a mutex as hMutex
    When "App" maps hMutex as pView
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL

  Scenario: Memory that belongs to no file needs a size
    When "App" creates a file mapping as hMap with:
      | size | 0 |
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  # Source: Microsoft, "VirtualProtect" (flNewProtect: for mapped views, compatible with the access specified when the view was mapped)
  Scenario: A view that was mapped to read cannot be made one to write
    When "App" runs:
      """c
      HANDLE hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL);
      LPVOID pRead = MapViewOfFile(hMap, FILE_MAP_READ, 0, 0, 0);
      LPVOID pWrite = MapViewOfFile(hMap, FILE_MAP_WRITE, 0, 0, 0);
      DWORD before = 0;
      BOOL writes = VirtualProtect(pRead, 4096, PAGE_READWRITE, &before);
      BOOL reads = VirtualProtect(pWrite, 4096, PAGE_READONLY, &before);
      BOOL again = VirtualProtect(pWrite, 4096, PAGE_READWRITE, &before);
      """
    Then writes is FALSE
    And reads is TRUE
    And again is TRUE
    And before is PAGE_READONLY

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

  # Source: Windows Internals, "Object retention"; Microsoft Learn: CreateFileMapping
  Scenario: Its name goes with the last handle, for a view is none
    Given "App" creates a file mapping named "Page" as hPage
    And "App" maps hPage as pPage
    When "App" closes hPage
    And "App" opens the file mapping "Page" as hAgain
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL
    When "App" creates a file mapping named "Page" as hAgain
    Then it succeeds with the last error ERROR_SUCCESS

  # Source: wine-mirror/wine dlls/kernel32/tests/virtual.c test_MapViewOfFile; Microsoft Learn: UnmapViewOfFile
  Scenario: Any address within a view unmaps it
    When "App" runs:
      """c
      char *view = (char *)MapViewOfFile(hMap, FILE_MAP_READ, 0, 0, 0);
      BOOL within = UnmapViewOfFile(view + 100);
      BOOL again = UnmapViewOfFile(view);
      """
    Then within is TRUE
    And again is FALSE

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
