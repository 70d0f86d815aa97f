Feature: Conformance: where names stand

@NSP-3
Rule: Prefixes and full names

  Background:
    Given a process "App"

  # Source: wine-mirror/wine dlls/ntdll/tests/om.c:1339-1347; wine-mirror/wine dlls/ntdll/tests/error.c:329
  Scenario: NS-06: A name does not begin with a backslash
    When "App" creates a mutex named "\BaseNamedObjects\x" as hMutex
    Then it is refused with ERROR_BAD_PATHNAME, returning NULL

  # Source: wine-mirror/wine dlls/ntdll/tests/om.c:1752-1759
  Scenario: NS-08: What has no name has no full name either
    When "App" creates an event as hEvent
    Then hEvent has no name

  # Source: wine-mirror/wine dlls/ntdll/tests/om.c:1316-1319 with 2501; doc (Microsoft Learn, page not re-read): Kernel object namespaces
  Scenario: NS-09: With Global\ it stands in the directory of the whole computer
    When "App" creates an event named "Global\hp_nm" as hEvent
    Then the full name of hEvent is "\BaseNamedObjects\hp_nm"

  # Source: wine-mirror/wine dlls/ntdll/tests/om.c:1685-1735
  @needs-sessions
  Scenario: NS-07: Without a prefix it stands in the directory of the session
    Given a process "User" in session 1
    When "User" creates an event named "test_event" as hEvent
    Then the full name of hEvent is "\Sessions\1\BaseNamedObjects\test_event"

@NSP-4
Rule: Private namespaces

  # Source: doc (Microsoft Learn, page not re-read): OpenPrivateNamespace; doc (Microsoft Learn, page not re-read): Object Namespaces
  @needs-private-namespaces
  Scenario: NS-30: The boundary says which namespace is meant, the prefix is the process's own
    Given processes "App" and "Other"
    And "App" creates a boundary "Company" as hBoundary
    And "App" creates the private namespace "Mine" within hBoundary as hNamespace
    And "Other" creates a boundary "Company" as hSame
    When "Other" opens the private namespace "Theirs" within hSame as hOpened
    Then it succeeds
