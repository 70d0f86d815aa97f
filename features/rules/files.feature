Feature: Files

  A file's contents lie on the disk; what a handle names is an opening of it, a kernel object with a pointer, granted access and
  what it lets others do meanwhile. As long as an opening exists, whoever holds it, it can be in others' way.

@HT-2 @CNT-2
Rule: CreateFile makes an opening of a file: an object of its own, with its own pointer

  Background:
    Given processes "App" and "Other"

  Scenario: What is written can be read again
    Given "App" creates a file "notes.txt" as hFile
    When "App" writes "hello" to hFile
    Then it writes 5 bytes
    When "App" moves the file pointer of hFile to 0
    Then "App" reads "hello" from hFile

  Scenario: Another opening of the file reads what was written
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    When "Other" opens the file "notes.txt" as hOther
    Then "Other" reads "hello" from hOther
    And hFile and hOther are different objects

  Scenario: The end of a file is no failure, there is nothing more to read
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    When "App" reads from hFile
    Then it reads nothing

  Scenario: Each opening has a pointer of its own
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    And "Other" opens the file "notes.txt" as hOther
    When "Other" reads at most 2 bytes from hOther
    Then it reads "he"
    When "App" moves the file pointer of hFile to 4
    Then "App" reads "o" from hFile
    And "Other" reads "llo" from hOther

  Scenario: A duplicate shares the pointer, for it names the same opening
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    And "App" moves the file pointer of hFile to 0
    And "App" duplicates hFile as hAgain
    When "App" reads at most 2 bytes from hFile
    Then it reads "he"
    And "App" reads "llo" from hAgain

  Scenario: So does a child that has inherited the handle
    Given "App" creates an inheritable file "log.txt" as hLog
    And "App" spawns "Child" with handle inheritance
    When "App" writes "parent, " to hLog
    And "Child" writes "child" to hLog
    And "App" moves the file pointer of hLog to 0
    Then "App" reads "parent, child" from hLog

  Scenario: The pointer says where one reads and writes
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    When "App" moves the file pointer of hFile to 1
    Then the answer is 1
    When "App" writes "a" to hFile
    And "App" moves the file pointer of hFile by -2
    Then the answer is 0
    And "App" reads "hallo" from hFile
    When "App" moves the file pointer of hFile to the end
    Then the answer is 5

  Scenario: Nobody can stand before the beginning
    Given "App" creates a file "notes.txt" as hFile
    When "App" moves the file pointer of hFile by -1
    Then it is refused with ERROR_NEGATIVE_SEEK

  Scenario: A file can be cut off and made longer
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    When "App" moves the file pointer of hFile to 4
    And "App" ends the file of hFile at its file pointer
    And "App" asks for the size of hFile
    Then the answer is 4
    When "App" moves the file pointer of hFile to 100
    And "App" ends the file of hFile at its file pointer
    And "App" asks for the size of hFile
    Then the answer is 100

  Scenario: Who may only append writes at the end, wherever the pointer stands
    Given "App" creates a file "log.txt" as hFile
    And "App" writes "one " to hFile
    And "Other" opens the file "log.txt" as hLog with:
      | access  | FILE_APPEND_DATA |
      | sharing | read, write      |
    When "Other" writes "two" to hLog
    And "App" moves the file pointer of hFile to 0
    Then "App" reads "one two" from hFile

  # Source: Microsoft Learn: SetFilePointerEx, GetFileSizeEx
  Scenario: Beyond 4 GB a position needs 64 bits, and GetFileSize's two halves make one number
    Given "App" creates a file "disk.img" as hFile
    When "App" runs:
      """c
      LARGE_INTEGER distance, position, size;
      DWORD high;
      distance.QuadPart = 0x140000000;
      SetFilePointerEx(hFile, distance, &position, FILE_BEGIN);
      SetEndOfFile(hFile);
      GetFileSizeEx(hFile, &size);
      DWORD low = GetFileSize(hFile, &high);
      distance.QuadPart = -1;
      SetFilePointerEx(hFile, distance, &position, FILE_END);
      """
    Then size.QuadPart is 0x140000000
    And high is 1
    And low is 0x40000000
    And position.QuadPart is 0x13FFFFFFF

  # Source: Microsoft Learn: SetFilePointerEx (remarks), GetFileSizeEx; wine-mirror/wine dlls/kernel32/tests/file.c
  Scenario Outline: <what> is refused with <error>
    Given "App" creates a file "notes.txt" as hFile
    And "App" creates an event as hEvent
    When "App" runs:
      """c
      LARGE_INTEGER number;
      number.QuadPart = <number>;
      BOOL done = <call>;
      """
    Then it is refused with <error>, returning FALSE

    Examples:
      | what                                   | number | call                                                  | error                   |
      | A position before the beginning        | -1     | SetFilePointerEx(hFile, number, &number, FILE_BEGIN)  | ERROR_NEGATIVE_SEEK     |
      | A position counted from no known place | 0      | SetFilePointerEx(hFile, number, &number, 3)           | ERROR_INVALID_PARAMETER |
      | The pointer of what is no file         | 0      | SetFilePointerEx(hEvent, number, &number, FILE_BEGIN) | ERROR_INVALID_HANDLE    |
      | The size of what is no file            | 0      | GetFileSizeEx(hEvent, &number)                        | ERROR_INVALID_HANDLE    |

  # Source: Microsoft Learn: SetFilePointer (return value, without lpDistanceToMoveHigh)
  Scenario: A position whose lower half looks like a failure comes with the last error 0
    Given "App" creates a file "notes.txt" as hFile
    And "App" sets the last error to 12345678
    When "App" moves the file pointer of hFile to 2147483647
    And "App" moves the file pointer of hFile by 2147483647
    And "App" moves the file pointer of hFile by 1
    Then the answer is 4294967295
    And it succeeds with the last error ERROR_SUCCESS

  # Source: Microsoft Learn: SetFilePointer (ERROR_INVALID_PARAMETER, without lpDistanceToMoveHigh)
  Scenario: Nor can the pointer go where the answer has no room for it
    Given "App" creates a file "notes.txt" as hFile
    And "App" moves the file pointer of hFile to 2147483647
    And "App" moves the file pointer of hFile by 2147483647
    When "App" moves the file pointer of hFile by 2
    Then it is refused with ERROR_INVALID_PARAMETER
    When "App" moves the file pointer of hFile by 0
    Then the answer is 4294967294

  # Source: Microsoft Learn: SetEndOfFile
  Scenario: A file that is made longer has zeros there
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    And "App" moves the file pointer of hFile to 1
    And "App" ends the file of hFile at its file pointer
    And "App" moves the file pointer of hFile to 3
    When "App" ends the file of hFile at its file pointer
    And "App" moves the file pointer of hFile to 0
    And "App" reads from hFile
    Then it reads the bytes 68 00 00

  # Source: Microsoft Learn: FlushFileBuffers (hFile: GENERIC_WRITE)
  Scenario: Who may write can have everything brought to the disk, who may only read cannot
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    When "App" flushes hFile
    Then it succeeds
    When "App" opens the file "notes.txt" as hRead with:
      | access  | GENERIC_READ |
      | sharing | read, write  |
    And "App" flushes hRead
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  # Source: Microsoft Learn: SetEndOfFile (hFile: GENERIC_WRITE)
  Scenario: Who may only read cannot cut a file off, but can say where its pointer shall stand
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    And "App" opens the file "notes.txt" as hRead with:
      | access  | GENERIC_READ |
      | sharing | read, write  |
    When "App" moves the file pointer of hRead to 2
    Then the answer is 2
    When "App" ends the file of hRead at its file pointer
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And "App" reads "llo" from hRead

  # Source: Microsoft Learn: CreateFile (FILE_READ_ATTRIBUTES is always granted), GetFileSize
  Scenario: How long a file is can be asked for with a handle that may only write
    Given "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    And "App" opens the file "notes.txt" as hWrite with:
      | access  | GENERIC_WRITE |
      | sharing | read, write   |
    When "App" asks for the size of hWrite
    Then the answer is 5

  # Source: Microsoft Learn: Naming Files, Paths, and Namespaces (NUL); wine-mirror/wine dlls/kernel32/tests/file.c test_GetFileType
  Scenario: NUL takes everything, keeps nothing, and is no disk
    When "App" opens the file "NUL" as hNothing with:
      | access | GENERIC_READ \| GENERIC_WRITE |
    And "App" writes "swallowed" to hNothing
    Then it writes 9 bytes
    When "App" reads from hNothing
    Then it reads nothing
    When "App" asks for the file type of hNothing
    Then the file type is FILE_TYPE_CHAR

  Scenario: A handle that may only read cannot write
    Given "App" creates a file "notes.txt" as hFile
    And "App" closes hFile
    And "App" opens the file "notes.txt" as hFile with:
      | access | GENERIC_READ |
    When "App" writes "hello" to hFile
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: A handle that may only write cannot read
    Given "App" creates a file "notes.txt" as hFile
    And "App" closes hFile
    And "App" opens the file "notes.txt" as hFile with:
      | access | GENERIC_WRITE |
    When "App" reads from hFile
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: An event is nothing to read from
    Given "App" creates an event as hEvent
    When "App" reads from hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario Outline: <what> is of the kind <type>
    Given "App" creates <what> as hFirst
    When "App" asks for the file type of hFirst
    Then the file type is <type>

    Examples:
      | what                   | type           |
      | a file "notes.txt"     | FILE_TYPE_DISK |
      | a named pipe "chat"    | FILE_TYPE_PIPE |

  Scenario: So is either end of an anonymous pipe
    Given "App" creates a pipe with ends hRead and hWrite
    When "App" asks for the file type of hRead
    Then the file type is FILE_TYPE_PIPE
    When "App" asks for the file type of hWrite
    Then the file type is FILE_TYPE_PIPE

@NAM-10
Rule: CreateFile says whether the file must be there; what it finds otherwise, it refuses or tells

  Background:
    Given a process "App"
    And "App" creates a file "notes.txt" as hOld
    And "App" writes "hello" to hOld
    And "App" closes hOld

  # Source: Microsoft Learn: CreateFile (dwCreationDisposition)
  Scenario Outline: <disposition>, where the file is there: <error>, and <size> bytes
    When "App" opens the file "notes.txt" as hFile with:
      | access      | GENERIC_WRITE |
      | disposition | <disposition> |
    Then it succeeds with the last error <error>
    When "App" asks for the size of hFile
    Then the answer is <size>

    Examples:
      | disposition               | error                | size |
      | always a new file         | ERROR_ALREADY_EXISTS | 0    |
      | only an existing file     | ERROR_SUCCESS        | 5    |
      | an existing or a new file | ERROR_ALREADY_EXISTS | 5    |
      | an existing file, emptied | ERROR_SUCCESS        | 0    |

  Scenario Outline: <disposition>, where it is not: a new file
    When "App" opens the file "new.txt" as hFile with:
      | access      | GENERIC_WRITE |
      | disposition | <disposition> |
    Then it succeeds with the last error ERROR_SUCCESS

    Examples:
      | disposition               |
      | only a new file           |
      | always a new file         |
      | an existing or a new file |

  Scenario: Where there is nothing there is nothing to be emptied
    When "App" opens the file "new.txt" as hFile with:
      | access      | GENERIC_WRITE             |
      | disposition | an existing file, emptied |
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  # Source: Microsoft Learn: CreateFile (TRUNCATE_EXISTING: GENERIC_WRITE)
  Scenario: Who cannot write cannot empty a file, whether it is there or not
    When "App" opens the file "notes.txt" as hFile with:
      | access      | GENERIC_READ              |
      | disposition | an existing file, emptied |
    Then it is refused with ERROR_INVALID_PARAMETER, returning INVALID_HANDLE_VALUE
    When "App" opens the file "new.txt" as hFile with:
      | access      | GENERIC_READ              |
      | disposition | an existing file, emptied |
    Then it is refused with ERROR_INVALID_PARAMETER, returning INVALID_HANDLE_VALUE
    When "App" opens the file "notes.txt" as hFile
    Then "App" reads "hello" from hFile

  # Source: Microsoft Learn: System Error Codes (ERROR_PATH_NOT_FOUND), CreateFile
  Scenario: In a folder that does not exist there is no file to open, make or delete
    When "App" opens the file "nowhere\notes.txt" as hFile
    Then it is refused with ERROR_PATH_NOT_FOUND, returning INVALID_HANDLE_VALUE
    When "App" creates a file "nowhere\notes.txt" as hFile
    Then it is refused with ERROR_PATH_NOT_FOUND, returning INVALID_HANDLE_VALUE
    When "App" deletes the file "nowhere\notes.txt"
    Then it is refused with ERROR_PATH_NOT_FOUND, returning FALSE

  # Source: Microsoft Learn: Naming Files, Paths, and Namespaces; wine-mirror/wine dlls/kernel32/tests/file.c test_DeleteFileA
  Scenario: A name with a wildcard is nobody's
    When "App" creates a file "notes*.txt" as hFile
    Then it is refused with ERROR_INVALID_NAME, returning INVALID_HANDLE_VALUE
    When "App" deletes the file "notes*.txt"
    Then it is refused with ERROR_INVALID_NAME, returning FALSE

  Scenario: Upper and lower case make no difference
    When "App" opens the file "NOTES.TXT" as hFile
    Then "App" reads "hello" from hFile

  # Source: Microsoft Learn: File Security and Access Rights
  @needs-users
  Scenario: A file opens for whom its descriptor lets in, and for nobody else
    Given a service "Daemon"
    And a process "Guest" run by the user "guest"
    And "Daemon" opens the file "secret" as hSecret with:
      | access      | GENERIC_WRITE               |
      | disposition | always a new file           |
      | sharing     | read, write, delete         |
      | security    | only the system may open it |
    When "Guest" opens the file "secret" as hFile with:
      | access  | GENERIC_READ        |
      | sharing | read, write, delete |
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE
    When "Guest" deletes the file "secret"
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    When "Daemon" opens the file "secret" as hFile with:
      | access  | GENERIC_READ        |
      | sharing | read, write, delete |
    Then it succeeds

  # Source: Microsoft, "Maximum Path Length Limitation"; for the errors: python/cpython 122228
  Scenario: A path of more than 259 characters leads nowhere, and one of more than 32,766 is none
    When "App" runs:
      """c
      WCHAR name[32768];
      int i;
      for (i = 0; i < 32767; i++) name[i] = L'x';
      name[32767] = 0;
      BOOL endless = DeleteFileW(name);
      DWORD endlessError = GetLastError();
      name[300] = 0;
      BOOL longer = DeleteFileW(name);
      DWORD longerError = GetLastError();
      name[100] = 0;
      BOOL missing = DeleteFileW(name);
      DWORD missingError = GetLastError();
      """
    Then endless is FALSE
    And endlessError is ERROR_FILENAME_EXCED_RANGE
    And longer is FALSE
    And longerError is ERROR_PATH_NOT_FOUND
    And missing is FALSE
    And missingError is ERROR_FILE_NOT_FOUND

  # Source: Microsoft, "Maximum Path Length Limitation", "Naming Files, Paths, and Namespaces" (the "\\?\" prefix; 255 characters a component)
  Scenario: Behind \\?\ a path may be as long as a string, and each name in it as long as a name
    When "App" runs:
      """c
      WCHAR plain[300];
      WCHAR path[900];
      GetFullPathNameW(L"long", 300, plain, NULL);
      wsprintfW(path, L"\\\\?\\%s", plain);
      int begin = lstrlenW(path);
      int i;
      for (i = 0; i < 200; i++) path[begin + i] = L'x';
      path[begin + 200] = 0;
      BOOL made = CreateDirectoryW(path, NULL);
      path[begin + 200] = L'\\';
      for (i = 201; i < 401; i++) path[begin + i] = L'y';
      path[begin + 401] = 0;
      HANDLE hLong = CreateFileW(path, GENERIC_WRITE, FILE_SHARE_READ, NULL, CREATE_NEW, 0, NULL);
      BOOL isLong = hLong != INVALID_HANDLE_VALUE;
      HANDLE hPlain = CreateFileW(path + 4, GENERIC_READ, 7, NULL, OPEN_EXISTING, 0, NULL);
      DWORD plainError = GetLastError();
      for (i = 401; i < 500; i++) path[begin + i] = L'y';
      path[begin + 500] = 0;
      HANDLE hName = CreateFileW(path, GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL);
      DWORD nameError = GetLastError();
      """
    Then made is TRUE
    And isLong is TRUE
    And hPlain is INVALID_HANDLE_VALUE
    And plainError is ERROR_PATH_NOT_FOUND
    And hName is INVALID_HANDLE_VALUE
    And nameError is ERROR_INVALID_NAME

  # Source: Microsoft, "Naming Files, Paths, and Namespaces" (the "\\?\" prefix turns off all parsing: no slashes, no "." and "..")
  Scenario: Behind \\?\ nothing stands for anything else
    When "App" runs:
      """c
      WCHAR plain[300];
      WCHAR path[400];
      GetFullPathNameW(L"short.txt", 300, plain, NULL);
      wsprintfW(path, L"\\\\?\\%s", plain);
      HANDLE hShort = CreateFileW(path, GENERIC_WRITE, FILE_SHARE_READ, NULL, CREATE_NEW, 0, NULL);
      BOOL made = hShort != INVALID_HANDLE_VALUE;
      HANDLE hSame = CreateFileW(L"short.txt", GENERIC_READ, 7, NULL, OPEN_EXISTING, 0, NULL);
      BOOL isSame = hSame != INVALID_HANDLE_VALUE;
      for (int i = 4; path[i]; i++) if (path[i] == L'\\') path[i] = L'/';
      HANDLE hSlashes = CreateFileW(path, GENERIC_READ, 7, NULL, OPEN_EXISTING, 0, NULL);
      """
    Then made is TRUE
    And isSame is TRUE
    And hSlashes is INVALID_HANDLE_VALUE
    When "App" runs:
      """c
      HANDLE hDot = CreateFileW(L"\\\\?\\C:\\.\\short.txt", GENERIC_READ, 7, NULL, OPEN_EXISTING, 0, NULL);
      """
    Then it is refused with ERROR_INVALID_NAME, returning INVALID_HANDLE_VALUE

  # Source: Microsoft, "CreateFile" (FILE_FLAG_BACKUP_SEMANTICS; Directories)
  Scenario: A folder is opened by who says FILE_FLAG_BACKUP_SEMANTICS, and holds no bytes to read
    When "App" runs:
      """c
      BOOL made = CreateDirectory(TEXT("folder"), NULL);
      HANDLE hPlain = CreateFile(TEXT("folder"), GENERIC_READ, 7, NULL, OPEN_EXISTING, 0, NULL);
      DWORD plainError = GetLastError();
      HANDLE hFolder = CreateFile(TEXT("folder"), GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, NULL);
      BOOL isOpen = hFolder != INVALID_HANDLE_VALUE;
      char byte;
      DWORD count;
      BOOL read = ReadFile(hFolder, &byte, 1, &count, NULL);
      DWORD readError = GetLastError();
      BOOL removed = RemoveDirectory(TEXT("folder"));
      DWORD removedError = GetLastError();
      CloseHandle(hFolder);
      BOOL gone = RemoveDirectory(TEXT("folder"));
      """
    Then made is TRUE
    And hPlain is INVALID_HANDLE_VALUE
    And plainError is ERROR_ACCESS_DENIED
    And isOpen is TRUE
    And read is FALSE
    And readError is ERROR_INVALID_FUNCTION
    And removed is FALSE
    And removedError is ERROR_SHARING_VIOLATION
    And gone is TRUE

@CNT-5
Rule: An opening lasts as long as anybody has a handle to it, and so does its share mode

  Two openings of one file must get along: each says what it will do and what it lets others do.

  Background:
    Given a process "App"

  Scenario: An opening that shares nothing keeps others out
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | sharing     | nothing           |
    When "App" opens the file "data" as hAgain
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE
    When "App" closes hData
    And "App" opens the file "data" as hAgain
    Then it succeeds

  Scenario: Its copies keep others out as well
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | sharing     | nothing           |
    And "App" duplicates hData as hCopy
    When "App" closes hData
    And "App" opens the file "data" as hAgain
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE

  # Source: Microsoft Learn: CreateFile (dwShareMode), Creating and Opening Files
  Scenario: Who shares reading lets others read, and nobody write
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | sharing     | read              |
    When "App" opens the file "data" as hReader with:
      | access  | GENERIC_READ |
      | sharing | read         |
    Then it succeeds
    When "App" opens the file "data" as hWriter with:
      | access  | GENERIC_WRITE |
      | sharing | read, write   |
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE

  Scenario: Who shares writing only lets others write, and nobody read
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | access      | GENERIC_WRITE     |
      | sharing     | write             |
    When "App" opens the file "data" as hWriter with:
      | access  | GENERIC_WRITE |
      | sharing | write         |
    Then it succeeds
    When "App" opens the file "data" as hReader with:
      | access  | GENERIC_READ |
      | sharing | read, write  |
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE

  Scenario: Who comes second has to let the first do what it does already
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file   |
      | access      | GENERIC_WRITE       |
      | sharing     | read, write, delete |
    When "App" opens the file "data" as hReader with:
      | access  | GENERIC_READ |
      | sharing | read         |
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE

  Scenario: Who only looks at attributes is in nobody's way
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | sharing     | nothing           |
    When "App" opens the file "data" as hLook with:
      | access  | 0       |
      | sharing | nothing |
    Then it succeeds

  # Source: Microsoft Learn: CreateFile (FILE_SHARE_DELETE)
  Scenario: Who may delete it needs others to let it be deleted
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | sharing     | read, write       |
    When "App" opens the file "data" as hDelete with:
      | access  | DELETE              |
      | sharing | read, write, delete |
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE
    When "App" closes hData
    And "App" opens the file "data" as hDelete with:
      | access  | DELETE              |
      | sharing | read, write, delete |
    Then it succeeds
    When "App" opens the file "data" as hAgain with:
      | access  | GENERIC_READ |
      | sharing | read, write  |
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE

  # Source: Microsoft fastfat sample, create.c (an overwrite implies FILE_WRITE_DATA)
  Scenario: To empty a file is to write to it
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | sharing     | read              |
    When "App" opens the file "data" as hAgain with:
      | access      | GENERIC_READ      |
      | disposition | always a new file |
      | sharing     | read              |
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE

  # Source: Microsoft fastfat sample, create.c
  Scenario: That a file is there is told before it is asked what is shared
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | sharing     | nothing           |
    When "App" opens the file "data" as hAgain with:
      | disposition | only a new file |
    Then it is refused with ERROR_FILE_EXISTS, returning INVALID_HANDLE_VALUE

  Scenario: An operation at an offset does not need the pointer
    Given "App" opens the file "data" as hData with:
      | access      | GENERIC_READ \| GENERIC_WRITE |
      | disposition | always a new file             |
      | overlapped  | yes                           |
    When "App" starts writing "hello" to hData as ovFirst at offset 0
    And "App" waits for the end of ovFirst
    Then it succeeds
    When "App" starts writing "p!" to hData as ovSecond at offset 3
    And "App" waits for the end of ovSecond
    And "App" starts reading from hData as ovRead at offset 1
    And "App" waits for the end of ovRead
    Then ovRead of "App" has read "elp!"

  # Source: wine-mirror/wine dlls/ntdll/tests/file.c test_read_write
  Scenario: At an offset the end of the file is a failure
    Given "App" opens the file "data" as hData with:
      | access      | GENERIC_READ \| GENERIC_WRITE |
      | disposition | always a new file             |
      | overlapped  | yes                           |
    When "App" starts writing "hello" to hData as ovWrite at offset 0
    And "App" waits for the end of ovWrite
    And "App" runs:
      """c
      OVERLAPPED ov = { 0 };
      char buffer[8];
      DWORD count;
      ov.Offset = 5;
      ReadFile(hData, buffer, 8, NULL, &ov);
      DWORD started = GetLastError();
      BOOL done = GetOverlappedResult(hData, &ov, &count, TRUE);
      """
    Then it is refused with ERROR_HANDLE_EOF, returning FALSE

  # Source: Microsoft Learn: WriteFile (lpOverlapped: Offset and OffsetHigh 0xFFFFFFFF)
  Scenario: An offset of -1 is the end, to write
    Given "App" opens the file "data" as hData with:
      | access      | GENERIC_READ \| GENERIC_WRITE |
      | disposition | always a new file             |
      | overlapped  | yes                           |
    And "App" starts writing "one" to hData as ovFirst at offset 0
    And "App" waits for the end of ovFirst
    When "App" runs:
      """c
      OVERLAPPED ov = { 0 };
      DWORD written;
      ov.Offset = 0xFFFFFFFF;
      ov.OffsetHigh = 0xFFFFFFFF;
      WriteFile(hData, ", two", 5, NULL, &ov);
      GetOverlappedResult(hData, &ov, &written, TRUE);
      """
    And "App" starts reading from hData as ovRead at offset 0
    And "App" waits for the end of ovRead
    Then ovRead of "App" has read "one, two"

@CNT-5
Rule: A deleted file loses its name at once, and goes on for who has it open; one that goes when it is closed keeps its name until then

  So DeleteFile does it on NTFS since Windows 10 version 1903 (a "POSIX delete"), and on Windows 11. Before, and on file systems that
  cannot do it, the name was taken until the last handle was closed. So it is still with FILE_FLAG_DELETE_ON_CLOSE.

  Background:
    Given a process "App"

  Scenario: A file that is open for more than deletion cannot be deleted
    Given "App" creates a file "data" as hData
    When "App" deletes the file "data"
    Then it is refused with ERROR_SHARING_VIOLATION, returning FALSE
    When "App" closes hData
    And "App" deletes the file "data"
    Then it succeeds
    When "App" opens the file "data" as hData
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario: A file that nobody has made cannot be deleted
    When "App" deletes the file "data"
    Then it is refused with ERROR_FILE_NOT_FOUND, returning FALSE

  # Source: Microsoft Learn: DeleteFile (remarks), FILE_DISPOSITION_INFORMATION_EX (remarks)
  Scenario: Deleted while it is open, a file can still be read by who has it open
    Given "App" opens the file "data" as hData with:
      | access      | GENERIC_READ \| GENERIC_WRITE |
      | disposition | always a new file             |
      | sharing     | read, write, delete           |
    And "App" writes "still here" to hData
    When "App" deletes the file "data"
    And "App" moves the file pointer of hData to 0
    Then "App" reads "still here" from hData

  Scenario: Who may write goes on writing
    Given "App" opens the file "data" as hData with:
      | access      | GENERIC_READ \| GENERIC_WRITE |
      | disposition | always a new file             |
      | sharing     | read, write, delete           |
    When "App" deletes the file "data"
    And "App" writes "for myself" to hData
    Then it writes 10 bytes
    When "App" asks for the size of hData
    Then the answer is 10

  # Source: Microsoft Learn: DeleteFile (remarks: POSIX delete); maharmstone/btrfs src/tests/delete.cpp (seen on NTFS)
  Scenario: Deleted, its name leads nowhere
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file   |
      | sharing     | read, write, delete |
    When "App" deletes the file "data"
    And "App" opens the file "data" as hAgain with:
      | sharing | read, write, delete |
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario: What is deleted cannot be deleted again
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file   |
      | sharing     | read, write, delete |
    And "App" deletes the file "data"
    When "App" deletes the file "data"
    Then it is refused with ERROR_FILE_NOT_FOUND, returning FALSE

  # Source: dotnet/corefx#38186 (the file name is released immediately since Windows 10 1903)
  @story-S08
  Scenario: The name is free for another file, which has nothing to do with the deleted one
    Given "App" opens the file "data" as hOld with:
      | access      | GENERIC_READ \| GENERIC_WRITE |
      | disposition | always a new file             |
      | sharing     | read, write, delete           |
    And "App" writes "old" to hOld
    And "App" deletes the file "data"
    When "App" opens the file "data" as hNew with:
      | access      | GENERIC_READ \| GENERIC_WRITE |
      | disposition | only a new file               |
      | sharing     | read, write, delete           |
    Then it succeeds
    When "App" writes "new one" to hNew
    And "App" moves the file pointer of hOld to 0
    Then "App" reads "old" from hOld

  Scenario: When the deleted file is closed, the new one stays
    Given "App" opens the file "data" as hOld with:
      | disposition     | always a new file   |
      | sharing         | read, write, delete |
      | delete on close | yes                 |
    And "App" deletes the file "data"
    And "App" opens the file "data" as hNew with:
      | disposition | always a new file   |
      | sharing     | read, write, delete |
    And "App" closes hNew
    When "App" closes hOld
    And "App" opens the file "data" as hNew
    Then it succeeds

  Scenario: Sharing nothing but its deletion keeps everybody from a file, and does not keep its name
    Given "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | sharing     | delete            |
    When "App" opens the file "data" as hReader with:
      | access  | GENERIC_READ        |
      | sharing | read, write, delete |
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE
    When "App" deletes the file "data"
    Then it succeeds

  Scenario: A file can be made to go with its last handle
    Given "App" opens the file "scratch" as hScratch with:
      | access          | GENERIC_READ \| GENERIC_WRITE |
      | disposition     | always a new file             |
      | delete on close | yes                           |
    When "App" duplicates hScratch as hCopy
    And "App" closes hScratch
    And "App" writes "still there" to hCopy
    Then it succeeds
    When "App" closes hCopy
    And "App" opens the file "scratch" as hAgain
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  # Source: Microsoft Learn: CreateFile (FILE_FLAG_DELETE_ON_CLOSE); maharmstone/btrfs src/tests/delete.cpp
  Scenario: Who opens such a file has to let it be deleted
    Given "App" opens the file "scratch" as hScratch with:
      | disposition     | always a new file   |
      | sharing         | read, write, delete |
      | delete on close | yes                 |
    When "App" opens the file "scratch" as hReader with:
      | sharing | read, write |
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE
    When "App" opens the file "scratch" as hReader with:
      | sharing | read, write, delete |
    Then it succeeds

  # Source: maharmstone/btrfs src/tests/delete.cpp (FILE_DELETE_ON_CLOSE); dokan-dev/dokany#883 (seen on Windows)
  @story-S08
  Scenario: Closed by who wanted it to go, such a file keeps its name as long as others have it open, and opens for nobody
    Given "App" opens the file "scratch" as hScratch with:
      | disposition     | always a new file   |
      | sharing         | read, write, delete |
      | delete on close | yes                 |
    And "App" opens the file "scratch" as hReader with:
      | sharing | read, write, delete |
    When "App" closes hScratch
    And "App" opens the file "scratch" as hAgain with:
      | sharing | read, write, delete |
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE
    When "App" creates a file "scratch" as hAgain
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE
    When "App" deletes the file "scratch"
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    When "App" closes hReader
    And "App" creates a file "scratch" as hAgain
    Then it succeeds

  Scenario: A process that ends takes its scratch files along
    Given a process "Tool"
    And "Tool" opens the file "scratch" as hScratch with:
      | disposition     | always a new file |
      | delete on close | yes               |
    When "Tool" exits
    And "App" opens the file "scratch" as hAgain
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

@HT-2
Rule: A file has attributes and times, which a handle may change that has the right to

  Background:
    Given a process "App"

  # Source: Microsoft, "MoveFileEx function" (MOVEFILE_REPLACE_EXISTING: "if lpNewFileName names an existing read-only file,
  # the function fails with ERROR_ACCESS_DENIED")
  Scenario: A file that is read-only is not replaced by one that is moved there
    When "App" runs:
      """c
      CloseHandle(CreateFile(TEXT("read-only"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_READONLY, NULL));
      CloseHandle(CreateFile(TEXT("other"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
      BOOL replaced = MoveFileEx(TEXT("other"), TEXT("read-only"), MOVEFILE_REPLACE_EXISTING);
      DWORD error = GetLastError();
      """
    Then replaced is FALSE
    And error is ERROR_ACCESS_DENIED

  # Source: Microsoft, "SetFileTime function" (hFile: FILE_WRITE_ATTRIBUTES)
  Scenario: Times are asked and set with the rights for attributes, not with those for data
    When "App" runs:
      """c
      FILETIME w = { 0x20000000, 0x01C10000 };
      HANDLE h = CreateFile(TEXT("hb-rights.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
      CloseHandle(h);
      HANDLE data = CreateFile(TEXT("hb-rights.txt"), FILE_READ_DATA | FILE_WRITE_DATA, 0, NULL, OPEN_EXISTING, 0, NULL);
      BOOL set = SetFileTime(data, NULL, NULL, &w);
      DWORD setError = GetLastError();
      CloseHandle(data);
      HANDLE attributes = CreateFile(TEXT("hb-rights.txt"), FILE_WRITE_ATTRIBUTES, 0, NULL, OPEN_EXISTING, 0, NULL);
      BOOL setNow = SetFileTime(attributes, NULL, NULL, &w);
      CloseHandle(attributes);
      BOOL deleted = DeleteFile(TEXT("hb-rights.txt"));
      """
    Then set is FALSE
    And setError is ERROR_ACCESS_DENIED
    And setNow is TRUE
    And deleted is TRUE

  # Source: Microsoft, "CreateFile" (Remarks: CREATE_ALWAYS and a file that has FILE_ATTRIBUTE_HIDDEN or FILE_ATTRIBUTE_SYSTEM)
  Scenario: A hidden file is made anew only by who says that it is hidden
    When "App" runs:
      """c
      CloseHandle(CreateFile(TEXT("hidden.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_HIDDEN, NULL));
      HANDLE hPlain = CreateFile(TEXT("hidden.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
      DWORD plainError = GetLastError();
      HANDLE hSame = CreateFile(TEXT("hidden.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_HIDDEN, NULL);
      BOOL isSame = hSame != INVALID_HANDLE_VALUE;
      """
    Then hPlain is INVALID_HANDLE_VALUE
    And plainError is ERROR_ACCESS_DENIED
    And isSame is TRUE

  # Source: Microsoft, "CreateFile" (dwFlagsAndAttributes: ignored for a file that exists, but for CREATE_ALWAYS)
  Scenario: Who only empties a file leaves its attributes
    When "App" runs:
      """c
      CloseHandle(CreateFile(TEXT("hidden.txt"), GENERIC_WRITE, 0, NULL, CREATE_NEW, FILE_ATTRIBUTE_HIDDEN, NULL));
      HANDLE hEmptied = CreateFile(TEXT("hidden.txt"), GENERIC_WRITE, 0, NULL, TRUNCATE_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
      BOOL isOpen = hEmptied != INVALID_HANDLE_VALUE;
      BOOL isHidden = (GetFileAttributes(TEXT("hidden.txt")) & FILE_ATTRIBUTE_HIDDEN) != 0;
      """
    Then isOpen is TRUE
    And isHidden is TRUE
