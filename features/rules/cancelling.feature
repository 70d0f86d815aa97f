Feature: Operations that are under way, and how they are broken off

  A file that is opened for overlapped work lets its process go on while an operation is under way. What has been started can be
  broken off: by its thread, by its process, or by closing.

@NPI-3
Rule: CancelIo breaks off what the thread has started on a file, CancelIoEx what the process has

  Background:
    Given processes "Server" and "Client"
    And "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    And "Client" opens the pipe "chat" as hClient
    And "Server" creates a thread "Worker" as hThread

  # Source: Microsoft, "CancelIo"
  Scenario: CancelIo breaks off what its own thread has started
    Given "Server" starts reading from hServer as ovRead
    And it is under way
    When "Server" cancels what it has started itself on hServer
    Then it succeeds
    And ovRead of "Server" has ended with ERROR_OPERATION_ABORTED
    When "Server" asks how ovRead went
    Then it is refused with ERROR_OPERATION_ABORTED, returning FALSE

  Scenario: CancelIo leaves alone what another thread has started
    Given "Server" starts reading from hServer as ovRead
    And it is under way
    When thread "Worker" of "Server" cancels what it has started itself on hServer
    Then it succeeds
    And ovRead of "Server" is still under way

  Scenario: With nothing under way there is nothing for CancelIo to do
    When "Server" cancels what it has started itself on hServer
    Then it succeeds

  Scenario: CancelIo needs a file
    When "Server" cancels what it has started itself on hThread
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  # Source: Microsoft, "CancelIoEx"
  Scenario: CancelIoEx breaks off what any thread of the process has started, all of it
    Given "Server" starts reading from hServer as ovFirst
    And it is under way
    And thread "Worker" of "Server" starts reading from hServer as ovSecond
    And it is under way
    When "Server" cancels everything under way on hServer
    Then it succeeds
    And ovFirst of "Server" has ended with ERROR_OPERATION_ABORTED
    And ovSecond of "Server" has ended with ERROR_OPERATION_ABORTED

  Scenario: With nothing under way CancelIoEx finds nothing
    When "Server" cancels everything under way on hServer
    Then it is refused with ERROR_NOT_FOUND, returning FALSE

  Scenario: CancelIoEx does not reach another file
    Given "Server" creates a named pipe "news" as hNews with:
      | overlapped | yes |
    And "Server" starts reading from hServer as ovRead
    And it is under way
    When "Server" cancels everything under way on hNews
    Then it is refused with ERROR_NOT_FOUND, returning FALSE
    And ovRead of "Server" is still under way

  # Source: Microsoft, "CancelSynchronousIo"
  Scenario: A thread that is blocked in nothing cannot be set free
    When "Server" cancels what the thread of hThread is blocked in
    Then it is refused with ERROR_NOT_FOUND, returning FALSE

  Scenario: Setting a thread free takes the right to end it
    Given "Server" opens thread "Worker" of "Server" with SYNCHRONIZE as hWeak
    When "Server" cancels what the thread of hWeak is blocked in
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  # Source: Microsoft, "LockFileEx" (Remarks: asynchronous file handles), "CancelIoEx"
  Scenario: A lock that is waited for can be broken off
    When "Server" runs:
      """c
      HANDLE hLocks;
      DWORD WINAPI Unlocker(LPVOID unused) { Sleep(500); UnlockFile(hLocks, 0, 0, 10, 0); return 0; }
      hLocks = CreateFile(TEXT("data"), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_WRITE | FILE_SHARE_READ, NULL, CREATE_ALWAYS, 0, NULL);
      HANDLE hWaits = CreateFile(TEXT("data"), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_WRITE | FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_FLAG_OVERLAPPED, NULL);
      LockFile(hLocks, 0, 0, 10, 0);
      OVERLAPPED ov = { 0 };
      ov.hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      DWORD count = 7;
      BOOL locked = LockFileEx(hWaits, LOCKFILE_EXCLUSIVE_LOCK, 0, 10, 0, &ov);
      DWORD lockedError = GetLastError();
      BOOL cancelled = CancelIoEx(hWaits, &ov);
      DWORD over = WaitForSingleObject(ov.hEvent, INFINITE);
      BOOL granted = GetOverlappedResult(hWaits, &ov, &count, FALSE);
      DWORD grantedError = GetLastError();
      """
    Then locked is FALSE
    And lockedError is ERROR_IO_PENDING
    And cancelled is TRUE
    And over is WAIT_OBJECT_0
    And granted is FALSE
    And grantedError is ERROR_OPERATION_ABORTED

@NPI-3
Rule: GetOverlappedResult says how an operation went, or that it has not yet ended

  Background:
    Given processes "Server" and "Client"
    And "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    And "Client" opens the pipe "chat" as hClient
    And "Server" starts reading from hServer as ovRead
    And it is under way

  # Source: Microsoft, "GetOverlappedResult"
  Scenario: What is under way is incomplete
    When "Server" asks how ovRead went
    Then it is refused with ERROR_IO_INCOMPLETE, returning FALSE

  Scenario: What has ended is told, as often as one asks
    Given "Client" writes "hello" to hClient
    When "Server" asks how ovRead went
    Then it succeeds
    When "Server" asks how ovRead went
    Then it succeeds
    And ovRead of "Server" has read "hello"

  Scenario: A wait for it is over when the operation is
    When "Server" waits for the end of ovRead
    Then "Server" is still waiting
    When "Client" writes "hello" to hClient
    Then "Server" goes on

  Scenario: A client can work overlapped as well
    Given "Server" creates a named pipe "news" as hNews
    And "Client" opens the pipe "news" as hMine with:
      | overlapped | yes |
    And "Client" creates a manual-reset event as hOver
    When "Client" starts writing "hello" to hMine as ovWrite, signalling hOver
    Then ovWrite of "Client" has succeeded
    And hOver is signalled
    And "Server" reads "hello" from hNews

  # Source: dotnet/runtime 39176 and 43711; crystal-lang/crystal 16674
  Scenario: When the thread that began it ends, the operation is broken off, and every other thread can be told
    Given "Server" creates a thread "Listener" as hListener
    When thread "Listener" of "Server" starts reading from hServer as ovNext
    Then it is under way
    When thread "Listener" of "Server" ends with code 0
    Then ovNext of "Server" has ended with ERROR_OPERATION_ABORTED

  # Source: Microsoft, "ReadFile": the handle must have been created with read access
  Scenario: A read needs a handle that lets one read
    Given "Server" duplicates hServer as hWeak with:
      | access | SYNCHRONIZE |
    When "Server" starts reading from hWeak as ovWeak
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  # Source: Microsoft, "LockFileEx" (Remarks: asynchronous file handles), "GetOverlappedResult"
  Scenario: How a lock that is waited for went can be waited for
    When "Server" runs:
      """c
      HANDLE hLocks;
      DWORD WINAPI Unlocker(LPVOID unused) { Sleep(500); UnlockFile(hLocks, 0, 0, 10, 0); return 0; }
      hLocks = CreateFile(TEXT("data"), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_WRITE | FILE_SHARE_READ, NULL, CREATE_ALWAYS, 0, NULL);
      HANDLE hWaits = CreateFile(TEXT("data"), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_WRITE | FILE_SHARE_READ, NULL, OPEN_EXISTING, FILE_FLAG_OVERLAPPED, NULL);
      LockFile(hLocks, 0, 0, 10, 0);
      OVERLAPPED ov = { 0 };
      ov.hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      DWORD count = 7;
      BOOL locked = LockFileEx(hWaits, LOCKFILE_EXCLUSIVE_LOCK, 0, 10, 0, &ov);
      DWORD lockedError = GetLastError();
      BOOL asked = GetOverlappedResult(hWaits, &ov, &count, FALSE);
      DWORD askedError = GetLastError();
      HANDLE hThread = CreateThread(NULL, 0, Unlocker, NULL, 0, NULL);
      BOOL waited = GetOverlappedResult(hWaits, &ov, &count, TRUE);
      """
    And 2 seconds pass
    Then locked is FALSE
    And lockedError is ERROR_IO_PENDING
    And asked is FALSE
    And askedError is ERROR_IO_INCOMPLETE
    And waited is TRUE
    And count is 0

  # Source: Microsoft, "GetOverlappedResultEx" (dwMilliseconds; WAIT_TIMEOUT and ERROR_IO_INCOMPLETE)
  Scenario: GetOverlappedResultEx waits as long as it is told
    When "Server" runs:
      """c
      OVERLAPPED ov = { 0 };
      char data[4];
      DWORD count = 9;
      ov.hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      HANDLE hNews = CreateNamedPipe(TEXT("\\\\.\\pipe\\news"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED, 0, 1, 512, 512, 0, NULL);
      BOOL begun = ConnectNamedPipe(hNews, &ov);
      BOOL now = GetOverlappedResultEx(hNews, &ov, &count, 0, FALSE);
      DWORD nowError = GetLastError();
      BOOL soon = GetOverlappedResultEx(hNews, &ov, &count, 1000, FALSE);
      DWORD soonError = GetLastError();
      """
    And 2 seconds pass
    Then now is FALSE
    And nowError is ERROR_IO_INCOMPLETE
    And soon is FALSE
    And soonError is WAIT_TIMEOUT
    When "Client" opens the pipe "news" as hNews
    And "Server" runs:
      """c
      BOOL over = GetOverlappedResultEx(hNews, &ov, &count, 1000, FALSE);
      """
    Then over is TRUE
