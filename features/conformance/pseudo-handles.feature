Feature: Conformance: pseudo handles

@DUP-1 @DUP-2
Rule: What a pseudo handle is and is not

  Background:
    Given a process "App"
    And "App" gets the pseudo handle of its process as hSelf
    And "App" gets the pseudo handle of its thread as hMe

  # Source: wine-mirror/wine dlls/ntdll/tests/exception.c:10446
  Scenario: PS-02: Closing a thread's pseudo handle does nothing
    When "App" closes hMe
    Then it succeeds
    When "App" asks for the thread id of hMe
    Then the answer is the id of the first thread of "App"

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2126-2133; wine-mirror/wine dlls/ntdll/tests/exception.c:8104-8107
  Scenario: PS-06: They are the numbers -1 and -2
    Then hSelf and INVALID_HANDLE_VALUE have the same value
    And hMe and handle 0xfffffffffffffffe have the same value

  # Source: wine-mirror/wine dlls/kernelbase/tests/process.c:63-66
  Scenario: PS-11: A process is not its thread
    When "App" compares hSelf with hMe
    Then it is refused with ERROR_NOT_SAME_OBJECT, returning FALSE

  # Source: wine-mirror/wine dlls/kernelbase/tests/process.c:68-76
  Scenario: PS-12: A real handle to the process is the same object
    Given "App" opens the process "App" as hReal
    When "App" compares hSelf with hReal
    Then it succeeds

  # Source: wine-mirror/wine dlls/kernel32/tests/file.c:3271-3274
  Scenario: PS-14: A thread has no file type
    When "App" asks for the file type of hMe
    Then it is refused with ERROR_INVALID_HANDLE

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:8298-8302
  Scenario: PS-20: They tell to whom the process and the thread belong
    When "App" asks to whom hSelf belongs
    Then it succeeds
    When "App" asks to whom hMe belongs
    Then it succeeds

@DUP-3
Rule: Duplicating one makes a real handle

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2471-2479
  Scenario: DU-02: Asking to close the source is ignored, for there is nothing to close
    Given a process "App"
    And "App" gets the pseudo handle of its process as hSelf
    When "App" duplicates hSelf as hReal with:
      | same access  | yes |
      | close source | yes |
    Then it succeeds
    And the handle table of "App" is:
      | handle | object        | inherit | protected |
      | hReal  | process "App" | no      | no        |
    When "App" asks for the process id of hSelf
    Then the answer is the id of "App"
