Feature: Conformance: what files, folders and lists of processes answer

  Each snippet is also compiled and run as a program of its own in Wine (DifferentialTest): what its variables hold in the end
  is what they hold there.

Rule: Names of files

  Background:
    Given a process "App"

  # Source: Microsoft, "MoveFile function"; Wine 8.0, where the compiled snippet has run
  Scenario: A file is moved to a free name, and not over another file unless one says so
    When "App" runs:
      """c
      CloseHandle(CreateFile(TEXT("hb-m1.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
      CloseHandle(CreateFile(TEXT("hb-m2.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
      BOOL free = MoveFile(TEXT("hb-m1.txt"), TEXT("hb-m3.txt"));
      DWORD gone = GetFileAttributes(TEXT("hb-m1.txt"));
      DWORD goneError = GetLastError();
      BOOL taken = MoveFile(TEXT("hb-m3.txt"), TEXT("hb-m2.txt"));
      DWORD takenError = GetLastError();
      BOOL over = MoveFileEx(TEXT("hb-m3.txt"), TEXT("hb-m2.txt"), MOVEFILE_REPLACE_EXISTING);
      BOOL nothing = MoveFile(TEXT("hb-m3.txt"), TEXT("hb-m4.txt"));
      DWORD nothingError = GetLastError();
      BOOL nowhere = MoveFile(TEXT("hb-m2.txt"), TEXT("hb-no-such-folder\\x.txt"));
      DWORD nowhereError = GetLastError();
      BOOL deleted = DeleteFile(TEXT("hb-m2.txt"));
      """
    Then free is TRUE
    And gone is INVALID_FILE_ATTRIBUTES
    And goneError is ERROR_FILE_NOT_FOUND
    And taken is FALSE
    And takenError is ERROR_ALREADY_EXISTS
    And over is TRUE
    And nothing is FALSE
    And nothingError is ERROR_FILE_NOT_FOUND
    And nowhere is FALSE
    And nowhereError is ERROR_PATH_NOT_FOUND
    And deleted is TRUE

  # Source: Microsoft, "CopyFile function"; Wine 8.0, where the compiled snippet has run
  Scenario: A copy has what the file had, and is another file
    When "App" runs:
      """c
      DWORD n = 0;
      HANDLE h = CreateFile(TEXT("hb-c1.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
      WriteFile(h, "first", 5, &n, NULL);
      CloseHandle(h);
      BOOL copied = CopyFile(TEXT("hb-c1.txt"), TEXT("hb-c2.txt"), TRUE);
      BOOL again = CopyFile(TEXT("hb-c1.txt"), TEXT("hb-c2.txt"), TRUE);
      DWORD againError = GetLastError();
      h = CreateFile(TEXT("hb-c1.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL);
      CloseHandle(h);
      h = CreateFile(TEXT("hb-c2.txt"), GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
      DWORD kept = GetFileSize(h, NULL);
      CloseHandle(h);
      BOOL over = CopyFile(TEXT("hb-c1.txt"), TEXT("hb-c2.txt"), FALSE);
      h = CreateFile(TEXT("hb-c2.txt"), GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
      DWORD emptied = GetFileSize(h, NULL);
      CloseHandle(h);
      BOOL nothing = CopyFile(TEXT("hb-c9.txt"), TEXT("hb-c3.txt"), FALSE);
      DWORD nothingError = GetLastError();
      BOOL first = DeleteFile(TEXT("hb-c1.txt"));
      BOOL second = DeleteFile(TEXT("hb-c2.txt"));
      BOOL third = DeleteFile(TEXT("hb-c3.txt"));
      DWORD thirdError = GetLastError();
      """
    Then copied is TRUE
    And again is FALSE
    And againError is ERROR_FILE_EXISTS
    And kept is 5
    And over is TRUE
    And emptied is 0
    And nothing is FALSE
    And nothingError is ERROR_FILE_NOT_FOUND
    And first is TRUE
    And second is TRUE
    And third is FALSE
    And thirdError is ERROR_FILE_NOT_FOUND

  # Source: Microsoft, "DeleteFile function"; Wine 8.0, where the compiled snippet has run
  Scenario: A file that is read-only is not deleted
    When "App" runs:
      """c
      CloseHandle(CreateFile(TEXT("hb-ro.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
      BOOL set = SetFileAttributes(TEXT("hb-ro.txt"), FILE_ATTRIBUTE_READONLY);
      DWORD bits = GetFileAttributes(TEXT("hb-ro.txt")) & FILE_ATTRIBUTE_READONLY;
      BOOL deleted = DeleteFile(TEXT("hb-ro.txt"));
      DWORD deleteError = GetLastError();
      BOOL back = SetFileAttributes(TEXT("hb-ro.txt"), FILE_ATTRIBUTE_NORMAL);
      BOOL now = DeleteFile(TEXT("hb-ro.txt"));
      """
    Then set is TRUE
    And bits is 1
    And deleted is FALSE
    And deleteError is ERROR_ACCESS_DENIED
    And back is TRUE
    And now is TRUE

Rule: Folders

  Background:
    Given a process "App"

  # Source: Microsoft, "CreateDirectory function", "RemoveDirectory function"; Wine 8.0, where the compiled snippet has run
  Scenario: A folder is made once, beside what there is, and goes when it is empty
    When "App" runs:
      """c
      BOOL made = CreateDirectory(TEXT("hb-d1"), NULL);
      BOOL again = CreateDirectory(TEXT("hb-d1"), NULL);
      DWORD againError = GetLastError();
      BOOL deep = CreateDirectory(TEXT("hb-d2\\hb-d3"), NULL);
      DWORD deepError = GetLastError();
      DWORD bits = GetFileAttributes(TEXT("hb-d1")) & FILE_ATTRIBUTE_DIRECTORY;
      CloseHandle(CreateFile(TEXT("hb-d1\\f.txt"), GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL));
      BOOL full = RemoveDirectory(TEXT("hb-d1"));
      DWORD fullError = GetLastError();
      BOOL asFile = DeleteFile(TEXT("hb-d1"));
      DWORD asFileError = GetLastError();
      HANDLE h = CreateFile(TEXT("hb-d1"), GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
      BOOL opened = h != INVALID_HANDLE_VALUE;
      DWORD openError = GetLastError();
      BOOL file = DeleteFile(TEXT("hb-d1\\f.txt"));
      BOOL removed = RemoveDirectory(TEXT("hb-d1"));
      BOOL gone = RemoveDirectory(TEXT("hb-d1"));
      DWORD goneError = GetLastError();
      BOOL noName = CreateDirectory(TEXT(""), NULL);
      DWORD noNameError = GetLastError();
      """
    Then made is TRUE
    And again is FALSE
    And againError is ERROR_ALREADY_EXISTS
    And deep is FALSE
    And deepError is ERROR_PATH_NOT_FOUND
    And bits is 16
    And full is FALSE
    And fullError is ERROR_DIR_NOT_EMPTY
    And asFile is FALSE
    And asFileError is ERROR_ACCESS_DENIED
    And opened is FALSE
    And openError is ERROR_ACCESS_DENIED
    And file is TRUE
    And removed is TRUE
    And gone is FALSE
    And goneError is ERROR_FILE_NOT_FOUND
    And noName is FALSE
    And noNameError is ERROR_PATH_NOT_FOUND

  # Source: Microsoft, "RemoveDirectory function"; Wine 8.0, where the compiled snippet has run
  Scenario: A file is no folder
    When "App" runs:
      """c
      CloseHandle(CreateFile(TEXT("hb-f1.txt"), GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
      BOOL removed = RemoveDirectory(TEXT("hb-f1.txt"));
      DWORD removeError = GetLastError();
      BOOL entered = SetCurrentDirectory(TEXT("hb-f1.txt"));
      DWORD enterError = GetLastError();
      BOOL below = CreateDirectory(TEXT("hb-f1.txt\\x"), NULL);
      DWORD belowError = GetLastError();
      BOOL nowhere = SetCurrentDirectory(TEXT("hb-f9"));
      DWORD nowhereError = GetLastError();
      BOOL deleted = DeleteFile(TEXT("hb-f1.txt"));
      """
    Then removed is FALSE
    And removeError is ERROR_DIRECTORY
    And entered is FALSE
    And enterError is ERROR_DIRECTORY
    And below is FALSE
    And belowError is ERROR_PATH_NOT_FOUND
    And nowhere is FALSE
    And nowhereError is ERROR_FILE_NOT_FOUND
    And deleted is TRUE

  # Source: Microsoft, "SetCurrentDirectory function", "GetFullPathName function"; Wine 8.0, where the compiled snippet has run
  Scenario: Names are taken from the current folder, which has a name of its own length
    When "App" runs:
      """c
      char before[MAX_PATH];
      char here[MAX_PATH];
      char path[MAX_PATH];
      char *part = NULL;
      DWORD was = GetCurrentDirectoryA(MAX_PATH, before);
      BOOL made = CreateDirectoryA("hb-cur", NULL);
      BOOL in = SetCurrentDirectoryA("hb-cur");
      DWORD now = GetCurrentDirectoryA(MAX_PATH, here);
      BOOL longer = now == was + 7 || now == was + 6;
      DWORD room = GetCurrentDirectoryA(2, path);
      BOOL oneMore = room == now + 1;
      CloseHandle(CreateFileA("in.txt", GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL));
      DWORD length = GetFullPathNameA("in.txt", MAX_PATH, path, &part);
      BOOL whole = length == now + 7;
      int same = strcmp(part, "in.txt");
      DWORD small = GetFullPathNameA("in.txt", 3, path, &part);
      BOOL smallMore = small == length + 1;
      BOOL inner = DeleteFileA("in.txt");
      BOOL back = SetCurrentDirectoryA(before);
      BOOL removed = RemoveDirectoryA("hb-cur");
      was = now = room = length = small = 0;
      """
    Then made is TRUE
    And in is TRUE
    And longer is TRUE
    And oneMore is TRUE
    And whole is TRUE
    And same is 0
    And smallMore is TRUE
    And inner is TRUE
    And back is TRUE
    And removed is TRUE

Rule: What is in a folder

  Background:
    Given a process "App"

  # Source: Microsoft, "FindFirstFile function", "FindNextFile function"; Wine 8.0, where the compiled snippet has run
  Scenario: A search tells the folder itself, the one above, and each file once
    When "App" runs:
      """c
      WIN32_FIND_DATAA found;
      DWORD n = 0;
      int all = 0, folders = 0, texts = 0;
      BOOL made = CreateDirectoryA("hb-find", NULL);
      CloseHandle(CreateFileA("hb-find\\a.txt", GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL));
      CloseHandle(CreateFileA("hb-find\\b.dat", GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL));
      HANDLE h = CreateFileA("hb-find\\c.txt", GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL);
      WriteFile(h, "abc", 3, &n, NULL);
      CloseHandle(h);
      HANDLE search = FindFirstFileA("hb-find\\*", &found);
      do {
        all++;
        if (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) folders++;
      } while (FindNextFileA(search, &found));
      DWORD endError = GetLastError();
      BOOL closed = FindClose(search);
      search = FindFirstFileA("hb-find\\*.TXT", &found);
      do texts++; while (FindNextFileA(search, &found));
      DWORD size = found.nFileSizeLow;
      FindClose(search);
      search = FindFirstFileA("hb-find\\?.dat", &found);
      int one = strcmp(found.cFileName, "b.dat");
      BOOL more = FindNextFileA(search, &found);
      FindClose(search);
      DeleteFileA("hb-find\\a.txt");
      DeleteFileA("hb-find\\b.dat");
      DeleteFileA("hb-find\\c.txt");
      BOOL removed = RemoveDirectoryA("hb-find");
      """
    Then made is TRUE
    And all is 5
    And folders is 2
    And endError is ERROR_NO_MORE_FILES
    And closed is TRUE
    And texts is 2
    And size is 3
    And one is 0
    And more is FALSE
    And removed is TRUE

  # Source: Microsoft, "FindFirstFile function"; Wine 8.0, where the compiled snippet has run
  Scenario: A search that finds nothing has no handle
    When "App" runs:
      """c
      WIN32_FIND_DATAA found;
      HANDLE search = FindFirstFileA("hb-nothing-*.txt", &found);
      DWORD error = GetLastError();
      HANDLE nowhere = FindFirstFileA("hb-no-folder\\*", &found);
      DWORD nowhereError = GetLastError();
      BOOL next = FindNextFileA(INVALID_HANDLE_VALUE, &found);
      DWORD nextError = GetLastError();
      BOOL closed = FindClose(INVALID_HANDLE_VALUE);
      DWORD closeError = GetLastError();
      """
    Then search is INVALID_HANDLE_VALUE
    And error is ERROR_FILE_NOT_FOUND
    And nowhere is INVALID_HANDLE_VALUE
    And nowhereError is ERROR_PATH_NOT_FOUND
    And next is FALSE
    And nextError is ERROR_INVALID_HANDLE
    And closed is FALSE
    And closeError is ERROR_INVALID_HANDLE

  # Source: Microsoft, "GetTempFileName function"; Wine 8.0, where the compiled snippet has run
  Scenario: A name for a temporary file is made of a prefix and a number
    When "App" runs:
      """c
      char name[MAX_PATH];
      UINT given = GetTempFileNameA(".", "hbx", 0x12, name);
      int same = strcmp(name, ".\\hbx12.tmp");
      DWORD none = GetFileAttributesA(name);
      UINT found = GetTempFileNameA(".", "hbx", 0, name);
      BOOL some = found != 0;
      DWORD there = GetFileAttributesA(name);
      BOOL isThere = there != INVALID_FILE_ATTRIBUTES;
      BOOL deleted = DeleteFileA(name);
      found = 0;
      """
    Then given is 18
    And same is 0
    And none is INVALID_FILE_ATTRIBUTES
    And some is TRUE
    And isThere is TRUE
    And deleted is TRUE

Rule: What a handle tells of a file

  Background:
    Given a process "App"

  # Source: Microsoft, "GetFileInformationByHandle function", "SetFileTime function"; Wine 8.0, where the compiled snippet has run
  Scenario: Times that one sets are the times that one gets, and a zero leaves a time as it was
    When "App" runs:
      """c
      FILETIME made = { 0x10000000, 0x01C00000 };
      FILETIME written = { 0x20000000, 0x01C10000 };
      FILETIME none = { 0, 0 };
      FILETIME c, a, w;
      HANDLE h = CreateFile(TEXT("hb-time.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, NULL);
      BOOL set = SetFileTime(h, NULL, NULL, &written);
      BOOL got = GetFileTime(h, &c, &a, &w);
      LONG same = CompareFileTime(&w, &written);
      BOOL zero = SetFileTime(h, NULL, NULL, &none);
      GetFileTime(h, NULL, NULL, &w);
      LONG still = CompareFileTime(&w, &written);
      LONG order = CompareFileTime(&made, &written);
      BY_HANDLE_FILE_INFORMATION info;
      BOOL told = GetFileInformationByHandle(h, &info);
      DWORD size = info.nFileSizeLow;
      DWORD links = info.nNumberOfLinks;
      CloseHandle(h);
      BOOL closed = GetFileTime(h, &c, &a, &w);
      DWORD closedError = GetLastError();
      """
    Then set is TRUE
    And got is TRUE
    And same is 0
    And zero is TRUE
    And still is 0
    And order is -1
    And told is TRUE
    And size is 0
    And links is 1
    And closed is FALSE
    And closedError is ERROR_INVALID_HANDLE

Rule: Lists of processes and threads

  Background:
    Given a process "App"

  # Source: Microsoft, "CreateToolhelp32Snapshot function", "Process32First function"; Wine 8.0, where the compiled snippet has run
  Scenario: A snapshot has the process that takes it, and each of its threads
    When "App" runs:
      """c
      PROCESSENTRY32 p;
      THREADENTRY32 t;
      DWORD me = GetCurrentProcessId();
      int times = 0, threads = 0, told = 0;
      p.dwSize = sizeof(p);
      t.dwSize = sizeof(t);
      HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS | TH32CS_SNAPTHREAD, 0);
      BOOL some = Process32First(snapshot, &p);
      do {
        if (p.th32ProcessID == me) { times++; told = p.cntThreads; }
      } while (Process32Next(snapshot, &p));
      DWORD endError = GetLastError();
      Thread32First(snapshot, &t);
      do {
        if (t.th32OwnerProcessID == me) threads++;
      } while (Thread32Next(snapshot, &t));
      DWORD threadsError = GetLastError();
      BOOL asTold = threads == told;
      BOOL again = Process32First(snapshot, &p);
      BOOL closed = CloseHandle(snapshot);
      BOOL afterwards = Process32First(snapshot, &p);
      me = 0;
      """
    Then some is TRUE
    And times is 1
    And endError is ERROR_NO_MORE_FILES
    And threadsError is ERROR_NO_MORE_FILES
    And asTold is TRUE
    And again is TRUE
    And closed is TRUE
    And afterwards is FALSE

  # Source: Microsoft, "CreateToolhelp32Snapshot function" (TH32CS_INHERIT); Wine 8.0, where the compiled snippet has run
  Scenario: A snapshot's handle is one like others, which no child inherits
    When "App" runs:
      """c
      DWORD flags = 7;
      HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
      BOOL asked = GetHandleInformation(snapshot, &flags);
      BOOL closed = CloseHandle(snapshot);
      BOOL again = CloseHandle(snapshot);
      DWORD error = GetLastError();
      snapshot = NULL;
      """
    Then asked is TRUE
    And flags is 0
    And closed is TRUE
    And again is FALSE
    And error is ERROR_INVALID_HANDLE

  # Source: Microsoft, "PROCESSENTRY32 structure": dwSize must be set; Wine 8.0, where the compiled snippet has run
  Scenario: A handle that is no snapshot has no list
    When "App" runs:
      """c
      PROCESSENTRY32 p;
      p.dwSize = sizeof(p);
      HANDLE h = CreateEvent(NULL, TRUE, FALSE, NULL);
      BOOL first = Process32First(h, &p);
      DWORD firstError = GetLastError();
      BOOL none = Process32First(NULL, &p);
      DWORD noneError = GetLastError();
      CloseHandle(h);
      """
    Then first is FALSE
    And firstError is ERROR_INVALID_HANDLE
    And none is FALSE
    And noneError is ERROR_INVALID_HANDLE

Rule: Which Windows this is

  Background:
    Given a process "App"

  # Source: Microsoft, "GetVersionEx function"; Wine 8.0, where the compiled snippet has run
  Scenario: The structure says its size, which is one of two
    When "App" runs:
      """c
      OSVERSIONINFOEXA v;
      ZeroMemory(&v, sizeof(v));
      v.dwOSVersionInfoSize = sizeof(v);
      BOOL got = GetVersionExA((OSVERSIONINFOA *)&v);
      DWORD major = v.dwMajorVersion;
      v.dwOSVersionInfoSize = 7;
      BOOL small = GetVersionExA((OSVERSIONINFOA *)&v);
      DWORD smallError = GetLastError();
      """
    Then got is TRUE
    And major is 6
    And small is FALSE
    And smallError is ERROR_INSUFFICIENT_BUFFER

  # Source: Microsoft, "VerifyVersionInfo function"; Wine 8.0, where the compiled snippet has run
  Scenario: A version is asked for with a condition
    When "App" runs:
      """c
      OSVERSIONINFOEXA v;
      BOOL is[10];
      DWORD asked[10] = { 6, 5, 5, 6, 6, 7, 7, 6, 6, 5 };
      BYTE conditions[10] = { VER_EQUAL, VER_EQUAL, VER_GREATER, VER_GREATER, VER_GREATER_EQUAL,
          VER_GREATER_EQUAL, VER_LESS, VER_LESS, VER_LESS_EQUAL, VER_LESS_EQUAL };
      SetLastError(0);
      for (int i = 0; i < 10; i++) {
        ZeroMemory(&v, sizeof(v));
        v.dwOSVersionInfoSize = sizeof(v);
        v.dwMajorVersion = asked[i];
        is[i] = VerifyVersionInfoA(&v, VER_MAJORVERSION, VerSetConditionMask(0, VER_MAJORVERSION, conditions[i]));
      }
      DWORD error = GetLastError();
      """
    Then is[0] is TRUE
    And is[1] is FALSE
    And is[2] is TRUE
    And is[3] is FALSE
    And is[4] is TRUE
    And is[5] is FALSE
    And is[6] is TRUE
    And is[7] is FALSE
    And is[8] is TRUE
    And is[9] is FALSE
    And error is ERROR_OLD_WIN_VERSION

  # Source: Microsoft, "VerifyVersionInfo function": the minor version counts where the major ones are the same; Wine 8.0, where
  # the compiled snippet has run
  Scenario: What comes first decides, unless it is the same
    When "App" runs:
      """c
      OSVERSIONINFOEXA v;
      ZeroMemory(&v, sizeof(v));
      v.dwOSVersionInfoSize = sizeof(v);
      v.dwMajorVersion = 5;
      v.dwMinorVersion = 9;
      ULONGLONG mask = VerSetConditionMask(0, VER_MAJORVERSION, VER_GREATER_EQUAL);
      mask = VerSetConditionMask(mask, VER_MINORVERSION, VER_GREATER_EQUAL);
      BOOL older = VerifyVersionInfoA(&v, VER_MAJORVERSION | VER_MINORVERSION, mask);
      v.dwMajorVersion = 6;
      BOOL minor = VerifyVersionInfoA(&v, VER_MAJORVERSION | VER_MINORVERSION, mask);
      v.dwMinorVersion = 0;
      BOOL enough = VerifyVersionInfoA(&v, VER_MAJORVERSION | VER_MINORVERSION, mask);
      BOOL equal = VerifyVersionInfoA(&v, VER_MAJORVERSION, VerSetConditionMask(0, VER_MAJORVERSION, VER_EQUAL));
      """
    Then older is TRUE
    And minor is FALSE
    And enough is TRUE
    And equal is TRUE
