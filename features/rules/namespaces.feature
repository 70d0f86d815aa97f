Feature: Namespaces: where a name stands, and who sees it

  A name stands in a directory. Each session has one of its own, services share the global one, and a program can make itself a private
  one. The same name in two directories means two objects.

@NSP-1 @doc-004
Rule: There is one global namespace, seen from every session, and one namespace a session, seen from it alone

  Windows has these directories as objects of their own: \BaseNamedObjects is the global one, \Sessions\1\BaseNamedObjects
  that of session 1.

  @needs-sessions
  Scenario: What is global is one and the same for all sessions
    Given a process "A" in session 1
    And a process "B" in session 2
    And "A" creates a mutex named "Global\HShared" as hOne
    When "B" opens the mutex "Global\HShared" as hTwo
    Then hOne and hTwo are the same object
    And the full name of hOne is "\BaseNamedObjects\HShared"

  @needs-sessions
  Scenario: What is not is not seen from another session
    Given a process "A" in session 1
    And a process "B" in session 2
    And "A" creates a mutex named "HShared" as hOne
    When "B" opens the mutex "HShared" as hTwo
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

  @needs-sessions
  Scenario: The same name in two sessions means two objects
    Given a process "A" in session 1
    And a process "B" in session 2
    And "A" creates a mutex named "HShared" as hOne
    When "B" creates a mutex named "HShared" as hTwo
    Then it succeeds with the last error ERROR_SUCCESS
    And hOne and hTwo are different objects
    And the full name of hOne is "\Sessions\1\BaseNamedObjects\HShared"
    And the full name of hTwo is "\Sessions\2\BaseNamedObjects\HShared"

  Scenario: Within a session the name is one
    Given processes "A" and "B"
    And "A" creates a mutex named "HShared" as hOne
    When "B" creates a mutex named "HShared" as hTwo
    Then it succeeds with the last error ERROR_ALREADY_EXISTS

  @needs-sessions
  Scenario: Two types with one name get along in two namespaces
    Given a process "A" in session 1
    And "A" creates a mutex named "Global\HShared" as hMutex
    When "A" creates a semaphore named "Local\HShared" as hSemaphore
    Then it succeeds with the last error ERROR_SUCCESS

  @needs-sessions
  Scenario: A child lives in the session of its parent
    Given a process "Parent" in session 2
    And "Parent" creates a mutex named "HShared" as hOne
    And "Parent" spawns "Child"
    When "Child" opens the mutex "HShared" as hTwo
    Then hOne and hTwo are the same object

  Scenario: Mailslots know no sessions: they are the computer's
    Given processes "A" and "B"
    And "A" creates a mailslot "mail" as hMail
    When "B" opens the mailslot "mail" as hClient
    Then it succeeds

@NSP-2 @doc-004
Rule: What a service creates is global unless it says otherwise, what an application creates belongs to its session

  Services run in session 0, and the namespace of session 0 is the global one. It is not the service that makes the difference.

  @needs-sessions @needs-users
  Scenario: The name of a service's object stands in the global namespace
    Given a service "Service"
    When "Service" creates an event named "Ready" as hEvent
    Then the full name of hEvent is "\BaseNamedObjects\Ready"

  @needs-sessions @needs-users
  Scenario: An application finds it there, but not in its own namespace
    Given a service "Service"
    And a process "App" in session 1
    And "Service" creates an event named "Ready" as hEvent with:
      | security | everyone may wait for it |
    When "App" opens the event "Ready" with SYNCHRONIZE as hMine
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL
    When "App" opens the event "Global\Ready" with SYNCHRONIZE as hMine
    Then hEvent and hMine are the same object

  @needs-sessions
  Scenario: An application's object stands in its session's
    Given a process "App" in session 1
    When "App" creates an event named "Ready" as hEvent
    Then the full name of hEvent is "\Sessions\1\BaseNamedObjects\Ready"

  @needs-sessions @needs-users
  Scenario: For a service, local is global
    Given a service "Service"
    When "Service" creates an event named "Local\Ready" as hEvent
    Then the full name of hEvent is "\BaseNamedObjects\Ready"

  @needs-sessions @needs-users
  Scenario: Finding what a service has made is not yet being let in
    Given a service "Service"
    And a process "App" in session 1
    And "Service" creates an event named "Ready" as hEvent
    When "App" opens the event "Global\Ready" with SYNCHRONIZE as hMine
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

@NSP-3 @doc-004
Rule: The prefixes Global\ and Local\ choose between the two

  They are case sensitive. Any backslash further behind leads into a directory that is not there.

  Background:
    Given a process "App"
    And "App" creates a mutex named "HShared" as hPlain

  Scenario: Without a prefix is with Local\
    When "App" opens the mutex "Local\HShared" as hLocal
    Then hPlain and hLocal are the same object

  @needs-sessions
  Scenario: Global\ is another place
    When "App" opens the mutex "Global\HShared" as hGlobal
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

  @needs-sessions
  Scenario: The number of a session leads to its namespace
    Given a process "Other" in session 2
    And "Other" creates a mutex named "Theirs" as hTheirs with:
      | security | everyone may do everything |
    When "App" opens the mutex "Session\2\Theirs" as hMine
    Then hMine and hTheirs are the same object

  Scenario Outline: <name> leads nowhere
    When "App" opens the mutex "<name>" as hOther
    Then it is refused with <error>, returning NULL

    Examples:
      | name            | error                |
      | local\HShared   | ERROR_PATH_NOT_FOUND |
      | GLOBAL\HShared  | ERROR_PATH_NOT_FOUND |
      | Mine\HShared    | ERROR_PATH_NOT_FOUND |
      | Local\a\HShared | ERROR_PATH_NOT_FOUND |
      | \HShared        | ERROR_BAD_PATHNAME   |
      | Local\          | ERROR_INVALID_NAME   |
      | Local\\\\HShared | ERROR_INVALID_NAME  |
      | HShared\Behind  | ERROR_INVALID_HANDLE |

  Scenario: A forward slash is a letter like any other
    When "App" creates a mutex named "a/b" as hSlash
    Then it succeeds with the last error ERROR_SUCCESS

  @needs-sessions @needs-users
  Scenario: A global file mapping takes a privilege that applications lack
    Given a process "Guest" in session 1
    When "Guest" creates a file mapping named "Global\Page" as hMap
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL
    When "Guest" creates a mutex named "Global\Lock" as hMutex
    Then it succeeds with the last error ERROR_SUCCESS

  @needs-sessions @needs-users
  Scenario: Who has the privilege can make one
    Given a process "Admin" with SeCreateGlobalPrivilege
    When "Admin" creates a file mapping named "Global\Page" as hMap
    Then it succeeds with the last error ERROR_SUCCESS

  @needs-sessions @needs-users
  Scenario: Opening one that exists takes none
    Given a service "Service"
    And "Service" creates a file mapping named "Global\Page" as hMap with:
      | security | everyone may map it |
    When "App" opens the file mapping "Global\Page" with FILE_MAP_READ as hMine
    Then hMap and hMine are the same object

@NSP-4 @doc-002 @doc-004
Rule: A private namespace is out of reach for whoever cannot name and satisfy its boundary

  The boundary is a name and whom it lets in: users, groups, an integrity. The prefix is each process's own word for it. Because a
  stranger does not satisfy the boundary, it can neither open the namespace nor make it first.

  @needs-private-namespaces
  Scenario: Who knows the boundary shares the namespace
    Given processes "A" and "B"
    And "A" creates a boundary "Company" as hBoundaryA
    And "A" creates the private namespace "Mine" within hBoundaryA as hNamespaceA
    And "A" creates a mutex named "Mine\OnlyOne" as hOne
    And "B" creates a boundary "Company" as hBoundaryB
    And "B" opens the private namespace "Mine" within hBoundaryB as hNamespaceB
    When "B" creates a mutex named "Mine\OnlyOne" as hTwo
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hOne and hTwo are the same object

  @needs-private-namespaces
  Scenario: The prefix is each one's own
    Given processes "A" and "B"
    And "A" creates a boundary "Company" as hBoundaryA
    And "A" creates the private namespace "Mine" within hBoundaryA as hNamespaceA
    And "A" creates a mutex named "Mine\OnlyOne" as hOne
    And "B" creates a boundary "Company" as hBoundaryB
    When "B" opens the private namespace "Ours" within hBoundaryB as hNamespaceB
    And "B" opens the mutex "Ours\OnlyOne" as hTwo
    Then hOne and hTwo are the same object
    When "B" opens the mutex "Mine\OnlyOne" as hThree
    Then it is refused with ERROR_PATH_NOT_FOUND, returning NULL

  @needs-private-namespaces
  Scenario: Who has not opened it does not reach what is in it
    Given processes "A" and "B"
    And "A" creates a boundary "Company" as hBoundary
    And "A" creates the private namespace "Mine" within hBoundary as hNamespace
    And "A" creates a mutex named "Mine\OnlyOne" as hOne
    When "B" opens the mutex "Mine\OnlyOne" as hTwo
    Then it is refused with ERROR_PATH_NOT_FOUND, returning NULL
    When "B" opens the mutex "OnlyOne" as hThree
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

  @needs-private-namespaces
  Scenario: The same name outside is another object
    Given a process "App"
    And "App" creates a boundary "Company" as hBoundary
    And "App" creates the private namespace "Mine" within hBoundary as hNamespace
    And "App" creates a mutex named "Mine\OnlyOne" as hOne
    When "App" creates an event named "OnlyOne" as hTwo
    Then it succeeds with the last error ERROR_SUCCESS

  @needs-private-namespaces
  Scenario: Another boundary is another namespace
    Given processes "A" and "B"
    And "A" creates a boundary "Company" as hBoundaryA
    And "A" creates the private namespace "Mine" within hBoundaryA as hNamespaceA
    And "B" creates a boundary "Rival" as hBoundaryB
    When "B" opens the private namespace "Mine" within hBoundaryB as hNamespaceB
    Then it is refused with ERROR_PATH_NOT_FOUND, returning NULL

  @needs-private-namespaces
  Scenario: It can be made only once
    Given processes "A" and "B"
    And "A" creates a boundary "Company" as hBoundaryA
    And "A" creates the private namespace "Mine" within hBoundaryA as hNamespaceA
    And "B" creates a boundary "Company" as hBoundaryB
    When "B" creates the private namespace "Mine" within hBoundaryB as hNamespaceB
    Then it is refused with ERROR_ALREADY_EXISTS, returning NULL

  @needs-private-namespaces
  Scenario: When nobody has it open any more, nobody finds it
    Given processes "A" and "B"
    And "A" creates a boundary "Company" as hBoundaryA
    And "A" creates the private namespace "Mine" within hBoundaryA as hNamespaceA
    And "B" creates a boundary "Company" as hBoundaryB
    When "A" closes and destroys the private namespace hNamespaceA
    And "B" opens the private namespace "Mine" within hBoundaryB as hNamespaceB
    Then it is refused with ERROR_PATH_NOT_FOUND, returning NULL

  @needs-private-namespaces @needs-users
  Scenario: Only members of the group come in
    Given a process "Member" run by the user "alice" of the group "staff"
    And a process "Guest" run by the user "bob"
    And "Member" creates a boundary "Company" as hBoundaryM
    And "Member" adds the group "staff" to the boundary hBoundaryM
    And "Member" creates the private namespace "Mine" within hBoundaryM as hNamespaceM
    And "Guest" creates a boundary "Company" as hBoundaryG
    When "Guest" adds the group "staff" to the boundary hBoundaryG
    And "Guest" opens the private namespace "Mine" within hBoundaryG as hNamespaceG
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  @needs-private-namespaces @needs-users
  Scenario: A boundary that leaves the group out is another boundary
    Given a process "Member" run by the user "alice" of the group "staff"
    And a process "Guest" run by the user "bob"
    And "Member" creates a boundary "Company" as hBoundaryM
    And "Member" adds the group "staff" to the boundary hBoundaryM
    And "Member" creates the private namespace "Mine" within hBoundaryM as hNamespaceM
    And "Guest" creates a boundary "Company" as hBoundaryG
    When "Guest" opens the private namespace "Mine" within hBoundaryG as hNamespaceG
    Then it is refused with ERROR_PATH_NOT_FOUND, returning NULL

  @needs-private-namespaces @needs-users
  Scenario: Who is trusted too little does not come in
    Given a process "App"
    And a process "Low" with low integrity
    And "App" creates a boundary "Company" as hBoundaryA
    And "App" adds medium integrity to the boundary hBoundaryA
    And "App" creates the private namespace "Mine" within hBoundaryA as hNamespaceA
    And "Low" creates a boundary "Company" as hBoundaryL
    And "Low" adds medium integrity to the boundary hBoundaryL
    When "Low" opens the private namespace "Mine" within hBoundaryL as hNamespaceL
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  @needs-private-namespaces @needs-users
  Scenario: It defeats squatting: the stranger can make neither the namespace nor the name
    Given a process "App" run by the user "alice" of the group "staff"
    And a process "Squatter" run by the user "mallory"
    And "Squatter" creates a boundary "Company" as hBoundaryS
    And "Squatter" adds the group "staff" to the boundary hBoundaryS
    When "Squatter" creates the private namespace "Mine" within hBoundaryS as hNamespaceS
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL
    When "Squatter" creates a mutex named "OnlyOne" as hSquat
    And "App" creates a boundary "Company" as hBoundaryA
    And "App" adds the group "staff" to the boundary hBoundaryA
    And "App" creates the private namespace "Mine" within hBoundaryA as hNamespaceA
    And "App" creates a mutex named "Mine\OnlyOne" as hMutex
    Then it succeeds with the last error ERROR_SUCCESS

  # Source: Microsoft, "ClosePrivateNamespace": PRIVATE_NAMESPACE_FLAG_DESTROY
  @needs-private-namespaces
  Scenario: Closed without being destroyed, it is found as long as somebody has it open
    Given processes "A" and "B"
    And "A" creates a boundary "Company" as hBoundaryA
    And "A" creates the private namespace "Mine" within hBoundaryA as hNamespaceA
    And "B" creates a boundary "Company" as hBoundaryB
    And "B" opens the private namespace "Ours" within hBoundaryB as hNamespaceB
    When "A" closes the private namespace hNamespaceA
    Then it succeeds
    When "A" opens the private namespace "Again" within hBoundaryA as hAgain
    Then it succeeds

  @needs-private-namespaces
  Scenario: Destroyed, nobody finds it, though somebody has it open, and goes on using it
    Given processes "A" and "B"
    And "A" creates a boundary "Company" as hBoundaryA
    And "A" creates the private namespace "Mine" within hBoundaryA as hNamespaceA
    And "A" creates a mutex named "Mine\OnlyOne" as hOne
    And "B" creates a boundary "Company" as hBoundaryB
    And "B" opens the private namespace "Ours" within hBoundaryB as hNamespaceB
    When "A" closes and destroys the private namespace hNamespaceA
    And "A" opens the private namespace "Again" within hBoundaryA as hAgain
    Then it is refused with ERROR_PATH_NOT_FOUND, returning NULL
    When "B" opens the mutex "Ours\OnlyOne" as hTwo
    Then hOne and hTwo are the same object

  @needs-private-namespaces
  Scenario: With it goes the prefix of whoever closes it
    Given a process "App"
    And "App" creates a boundary "Company" as hBoundary
    And "App" creates the private namespace "Mine" within hBoundary as hNamespace
    When "App" closes the private namespace hNamespace
    And "App" creates a mutex named "Mine\OnlyOne" as hOne
    Then it is refused with ERROR_PATH_NOT_FOUND, returning NULL
    When "App" closes the private namespace hNamespace
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  @needs-private-namespaces
  Scenario: A prefix stands for one namespace in a process
    Given a process "App"
    And "App" creates a boundary "Company" as hBoundary
    And "App" creates a boundary "Rival" as hRival
    And "App" creates the private namespace "Mine" within hBoundary as hNamespace
    When "App" creates the private namespace "Mine" within hRival as hOther
    Then it is refused with ERROR_DUP_NAME, returning NULL
    And "App" holds 1 handle

  # Source: Microsoft, "DeleteBoundaryDescriptor", "CreatePrivateNamespace"
  @needs-private-namespaces
  Scenario: A boundary that has been deleted bounds nothing, but what it bounded stays
    Given a process "App"
    And "App" creates a boundary "Company" as hBoundary
    And "App" creates the private namespace "Mine" within hBoundary as hNamespace
    When "App" deletes the boundary hBoundary
    And "App" creates a mutex named "Mine\OnlyOne" as hOne
    Then it succeeds with the last error ERROR_SUCCESS

  # Source: wine advapi32 and kernelbase, AddSIDToBoundaryDescriptor; Microsoft, "AddSIDToBoundaryDescriptor"
  @needs-private-namespaces
  Scenario: A boundary takes a user or a group, not nobody
    Given a process "App"
    And "App" creates a boundary "Company" as hBoundary
    When "App" runs:
      """c
      BOOL done = AddSIDToBoundaryDescriptor(&hBoundary, NULL);
      """
    Then it is refused with ERROR_INVALID_SID, returning FALSE

  @needs-private-namespaces
  Scenario: And one integrity, not two
    Given a process "App"
    And "App" creates a boundary "Company" as hBoundary
    And "App" adds low integrity to the boundary hBoundary
    When "App" adds medium integrity to the boundary hBoundary
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE

  @needs-private-namespaces
  Scenario: A boundary needs a name
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hBoundary = CreateBoundaryDescriptor(NULL, 0);
      """
    Then it is refused

  @needs-private-namespaces
  Scenario: A private namespace needs a prefix, and cannot be inherited
    Given a process "App"
    And "App" creates a boundary "Company" as hBoundary
    When "App" runs:
      """c
      HANDLE hNamespace = CreatePrivateNamespace(NULL, hBoundary, NULL);
      """
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL
    When "App" runs:
      """c
      SECURITY_ATTRIBUTES sa = { sizeof(sa), NULL, TRUE };
      HANDLE hInherited = CreatePrivateNamespace(&sa, hBoundary, L"Mine");
      """
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  # Source: Microsoft, "CreatePrivateNamespace": lpPrivateNamespaceAttributes
  @needs-private-namespaces @needs-users
  Scenario: The namespace's own descriptor says which of those within the boundary may open it
    Given a process "Member" run by the user "alice" of the group "staff"
    And a process "Colleague" run by the user "bob" of the group "staff"
    And "Member" creates a boundary "Company" as hBoundaryM
    And "Member" adds the group "staff" to the boundary hBoundaryM
    And "Member" creates the private namespace "Mine" within hBoundaryM as hNamespaceM with:
      | security | nobody may open it |
    And "Colleague" creates a boundary "Company" as hBoundaryC
    And "Colleague" adds the group "staff" to the boundary hBoundaryC
    When "Colleague" opens the private namespace "Mine" within hBoundaryC as hNamespaceC
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  # Source: Microsoft, "CreatePrivateNamespace" (lpPrivateNamespaceAttributes); wdm.h, DIRECTORY_QUERY (1), DIRECTORY_TRAVERSE (2), DIRECTORY_CREATE_OBJECT (4)
  @needs-private-namespaces
  Scenario Outline: Who may <what> by the namespace's descriptor, and no more, makes <made> in it
    Given a process "App"
    And "App" creates a boundary "Company" as hBoundary
    When "App" runs:
      """c
      SECURITY_ATTRIBUTES sa = { sizeof(sa), NULL, FALSE };
      ConvertStringSecurityDescriptorToSecurityDescriptor(L"D:(A;;<rights>;;;WD)", SDDL_REVISION_1, &sa.lpSecurityDescriptor, NULL);
      HANDLE hNamespace = CreatePrivateNamespace(&sa, hBoundary, L"Mine");
      HANDLE hEvent = CreateEvent(NULL, TRUE, FALSE, L"Mine\\Door");
      BOOL isThere = hEvent != NULL;
      DWORD error = GetLastError();
      """
    Then isThere is <there>
    And error is <error>

    Examples:
      | what           | rights | made    | there | error               |
      | create objects | 0x4    | them    | TRUE  | ERROR_SUCCESS       |
      | query          | 0x1    | nothing | FALSE | ERROR_ACCESS_DENIED |
      | pass through   | 0x2    | nothing | FALSE | ERROR_ACCESS_DENIED |
