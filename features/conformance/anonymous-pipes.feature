Feature: Conformance: anonymous pipes

@PIP-1 @PIP-2
Rule: The two ends

  Background:
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1558-1559
  Scenario: AP-01: The read end is the server's end of a pipe with one instance
    When "App" asks what kind of pipe hRead is
    Then the answer says:
      | end                  | server     |
      | type                 | bytes      |
      | buffer to the client | 4096 bytes |
      | buffer to the server | 4096 bytes |
      | instances at most    | 1          |

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1560
  Scenario: AP-02: The write end is the client's
    When "App" asks what kind of pipe hWrite is
    Then the answer says:
      | end                  | client     |
      | type                 | bytes      |
      | buffer to the client | 4096 bytes |
      | buffer to the server | 4096 bytes |
      | instances at most    | 1          |

  # Source: derived from the mask asserted at wine-mirror/wine dlls/kernel32/tests/pipe.c:1563-1565
  Scenario: AP-17: The write end cannot be read
    When "App" reads from hWrite
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  # Source: rprichard/win32-console-docs src/HandleTests/MiscTests.cc Test_CompareObjectHandles (ph1 and ph2 are different objects)
  Scenario: AP-19: Each end is an object with one handle
    Then hRead and hWrite are different objects
    And the handle count of hRead is 1
    And the handle count of hWrite is 1

  # Source: reactos/reactos modules/rostests/kmtests/ntos_ob/ObHandle.c:TestDuplicate (handle count 2 after duplicate)
  Scenario: AP-20: Duplicating one end counts at that end alone
    When "App" duplicates hWrite as hAgain
    Then the handle count of hWrite is 2
    And the handle count of hRead is 1

@PIP-1
Rule: What goes in and what comes out

  Background:
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1567-1570
  Scenario: AP-06: A read takes what is there, and does not wait to fill the buffer
    Given "App" writes 12 bytes to hWrite
    When "App" reads at most 32 bytes from hRead
    Then it reads 12 bytes

  # Source: doc (Microsoft Learn, page not re-read): PeekNamedPipe; wine-mirror/wine dlls/kernel32/tests/pipe.c:318-330
  Scenario: AP-08: After a partial read, the rest can be seen
    Given "App" writes 12 bytes to hWrite
    And "App" reads at most 5 bytes from hRead
    When "App" peeks at 0 bytes of hRead
    Then the answer says:
      | bytes | 7 |

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:3046-3050, 3057-3063
  Scenario: AP-23: To write nothing leaves nothing in a pipe
    When "App" writes "" to hWrite
    Then it writes 0 bytes
    When "App" peeks into hRead
    Then it sees nothing waiting

@PIP-4
Rule: The size of the buffer

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1552-1553, 1604-1605
  Scenario: AP-13: What a pipe does lets no procedure call in
    Given the program "Calls.exe":
      """c
      #include <windows.h>
      #include <stdio.h>

      static VOID CALLBACK Note(ULONG_PTR number) { printf("called\n"); }

      int main(void) {
        HANDLE read, write;
        char bytes[4];
        DWORD n;
        QueueUserAPC(Note, GetCurrentThread(), 0);
        CreatePipe(&read, &write, NULL, 0);
        WriteFile(write, "ping", 4, &n, NULL);
        ReadFile(read, bytes, 4, &n, NULL);
        CloseHandle(write);
        CloseHandle(read);
        printf("closed\n");
        SleepEx(0, TRUE);
        return 0;
      }
      """
    When a process "Caller" runs "Calls.exe"
    Then "Caller" has printed:
      """
      closed
      called
      """

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1607-1609
  Scenario: AP-14: A size of one byte is taken at its word
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite with:
      | buffer | 1 |
    When "App" asks what kind of pipe hRead is
    Then the answer says:
      | buffer to the client | 1 |
      | buffer to the server | 1 |
    When "App" asks what kind of pipe hWrite is
    Then the answer says:
      | buffer to the client | 1 |
      | buffer to the server | 1 |

@PIP-5
Rule: When the write end is closed

  Background:
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1574-1581
  Scenario: AP-09: What was written is still there to be read
    Given "App" writes "the rest" to hWrite
    When "App" closes hWrite
    Then "App" reads "the rest" from hRead

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1582-1583 (fails); wine-mirror/wine dlls/ntdll/tests/pipe.c:1215-1221 (STATUS_PIPE_BROKEN) [Win32 code derived from the asserted NT status or rule]
  Scenario: AP-10: After that the pipe is broken
    Given "App" writes "the rest" to hWrite
    And "App" closes hWrite
    And "App" reads from hRead
    When "App" reads at most 32 bytes from hRead
    Then it is refused with ERROR_BROKEN_PIPE, returning FALSE
