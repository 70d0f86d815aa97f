Feature: Who may do what with an object

  Every object carries a security descriptor: who owns it, and who may do what with it. It is asked once, when a handle is made.
  After that the row in the handle table decides.

@SEC-1 @doc-002 @doc-004
Rule: SECURITY_ATTRIBUTES say who may do what with the new object, and whether the new row is inheritable

  Three members: nLength is the size of the structure, lpSecurityDescriptor is the descriptor or NULL, bInheritHandle is about the row
  alone. NULL in the place of the structure, or of the descriptor, means the default of the creator.

  Background:
    Given a process "App"

  Scenario: Without attributes the row is not inheritable, and its creator may do everything
    When "App" creates an event named "HShared" as hEvent
    Then hEvent is not inheritable
    And hEvent grants EVENT_ALL_ACCESS

  Scenario: The one member does not touch the other
    When "App" creates an inheritable event named "HShared" as hEvent with:
      | security | nobody may open it |
    Then hEvent is inheritable
    When "App" opens the event "HShared" as hAgain
    Then it is refused with ERROR_ACCESS_DENIED

  Scenario: The descriptor can be said in Windows' own language for descriptors
    When "App" creates an event named "HShared" as hEvent with:
      | security | D:(A;;0x100000;;;WD) |
    And "App" opens the event "HShared" with SYNCHRONIZE as hWait
    Then it succeeds
    When "App" opens the event "HShared" with EVENT_MODIFY_STATE as hSet
    Then it is refused with ERROR_ACCESS_DENIED

  Scenario: It can be asked for again
    Given "App" creates an event as hEvent with:
      | security | everyone may wait for it |
    When "App" asks who may use hEvent
    Then the answer is "D:(A;;0x100000;;;WD)"

  Scenario: An object without a name can have one, too: it counts when the handle is duplicated with other rights
    Given "App" creates an event as hEvent with:
      | security | everyone may wait for it |
    And "App" duplicates hEvent as hWait with:
      | access | SYNCHRONIZE |
    When "App" duplicates hWait as hSet with:
      | access | EVENT_MODIFY_STATE |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  @needs-users
  Scenario: The default lets its owner in, and other users not
    Given a process "Owner" run by the user "alice"
    And a process "Same" run by the user "alice"
    And a process "Other" run by the user "bob"
    And "Owner" creates an event named "HShared" as hEvent
    When "Same" opens the event "HShared" as hOne
    Then it succeeds
    When "Other" opens the event "HShared" with SYNCHRONIZE as hTwo
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  @needs-users
  Scenario: The creator owns what it creates
    Given a process "Owner" run by the user "alice"
    When "Owner" creates an event as hEvent
    Then the header of hEvent says:
      | owner | alice |

  # Source: Microsoft, "CreateMutexEx", "CreateEventEx", "CreateSemaphoreEx", "CreateWaitableTimerEx": dwDesiredAccess
  Scenario Outline: The creator of <kind> can ask for less than everything
    When "App" creates <kind> as hOwn with:
      | access | SYNCHRONIZE |
    Then hOwn grants SYNCHRONIZE
    When "App" polls hOwn
    Then the wait <ends>

    Examples:
      | kind                            | ends         |
      | a mutex                         | is satisfied |
      | a signalled event               | is satisfied |
      | an event                        | times out    |
      | a semaphore                     | is satisfied |
      | a waitable timer                | times out    |

  Scenario: A mutex of which its creator asks for less can be its own from the start
    When "App" creates an owned mutex as hMutex with:
      | access | SYNCHRONIZE |
    Then hMutex is owned by "App"

  Scenario: A mutex of which its creator asks for less is nobody's otherwise
    When "App" creates a mutex as hMutex with:
      | access | SYNCHRONIZE |
    Then hMutex is free

  Scenario Outline: <what> of which its creator asks for less is reset <how>
    When "App" creates <kind> as hOwn with:
      | access | SYNCHRONIZE |
    Then the header of hOwn says:
      | state | <state> |

    Examples:
      | what    | how       | kind                          | state                                   |
      | A timer | by itself | a waitable timer              | auto reset, not signalled      |
      | A timer | by hand   | a manual-reset waitable timer | manual reset, not signalled    |
      | An event | by itself | an event                     | auto reset, not signalled               |
      | An event | by hand  | a manual-reset event          | manual reset, not signalled             |

  Scenario: A semaphore of which its creator asks for less has the counts it was given
    When "App" creates a semaphore as hSeats with:
      | initial count | 2           |
      | maximum count | 5           |
      | access        | SYNCHRONIZE |
    Then the header of hSeats says:
      | state | 2 of 5 |

  # Source: Microsoft, "CreateMutexEx" and the like: dwFlags can be 0 or the values listed; reserved for semaphores
  Scenario Outline: <function> knows no other flags
    When "App" runs:
      """c
      HANDLE hOwn = <call>;
      """
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

    Examples:
      | function              | call                                                      |
      | CreateMutexEx         | CreateMutexEx(NULL, NULL, 2, SYNCHRONIZE)                 |
      | CreateEventEx         | CreateEventEx(NULL, NULL, 4, SYNCHRONIZE)                 |
      | CreateSemaphoreEx     | CreateSemaphoreEx(NULL, 1, 1, NULL, 1, SYNCHRONIZE)       |
      | CreateWaitableTimerEx | CreateWaitableTimerEx(NULL, NULL, 4, SYNCHRONIZE)         |

  # Source: Microsoft, "Owner of a New Object": the owner must be in the token, as somebody who can own; ERROR_INVALID_OWNER
  @needs-users
  Scenario Outline: Nobody can make <what> that belongs to somebody else
    When "App" runs:
      """c
      SECURITY_ATTRIBUTES sa = { sizeof(sa), NULL, FALSE };
      ConvertStringSecurityDescriptorToSecurityDescriptor(L"O:SY", SDDL_REVISION_1, &sa.lpSecurityDescriptor, NULL);
      <call>;
      """
    Then it is refused with ERROR_INVALID_OWNER
    And "App" holds 0 handles

    Examples:
      | what             | call                                                                                                    |
      | an event         | HANDLE hOwn = CreateEvent(&sa, FALSE, FALSE, NULL)                                                      |
      | a mutex          | HANDLE hOwn = CreateMutex(&sa, FALSE, L"HShared")                                                       |
      | a semaphore      | HANDLE hOwn = CreateSemaphore(&sa, 1, 1, NULL)                                                          |
      | a waitable timer | HANDLE hOwn = CreateWaitableTimer(&sa, FALSE, NULL)                                                     |
      | a job            | HANDLE hOwn = CreateJobObject(&sa, NULL)                                                                |
      | a file mapping   | HANDLE hOwn = CreateFileMapping(INVALID_HANDLE_VALUE, &sa, PAGE_READWRITE, 0, 4096, NULL)               |
      | a thread         | HANDLE hOwn = CreateThread(&sa, 0, NULL, NULL, 0, NULL)                                                 |
      | a pipe           | HANDLE hRead, hWrite; BOOL done = CreatePipe(&hRead, &hWrite, &sa, 0)                                   |
      | a named pipe     | HANDLE hOwn = CreateNamedPipe(L"\\\\\\\\.\\\\pipe\\\\chat", PIPE_ACCESS_DUPLEX, 0, 1, 0, 0, 0, &sa)             |
      | a mailslot       | HANDLE hOwn = CreateMailslot(L"\\\\\\\\.\\\\mailslot\\\\mail", 0, 0, &sa)                                       |

  # Source: Microsoft, "Mandatory Integrity Control"; NtCreateXxx: STATUS_PRIVILEGE_NOT_HELD without SeRelabelPrivilege
  @needs-users
  Scenario: Nobody can make an object that is trusted more than its maker
    When "App" creates an event as hEvent with:
      | security | S:(ML;;NW;;;SI) |
    Then it is refused with ERROR_PRIVILEGE_NOT_HELD, returning NULL

  # Source: Microsoft, "Privilege Constants" (SE_RESTORE_NAME: any valid user or group SID as the owner of an object)
  @needs-users
  Scenario: Who may restore what was saved can make what belongs to somebody else
    Given a process "Backup" with SeRestorePrivilege
    When "Backup" runs:
      """c
      SECURITY_ATTRIBUTES sa = { sizeof(sa), NULL, FALSE };
      ConvertStringSecurityDescriptorToSecurityDescriptor(L"O:SY", SDDL_REVISION_1, &sa.lpSecurityDescriptor, NULL);
      HANDLE hOwn = CreateEvent(&sa, FALSE, FALSE, NULL);
      """
    Then it succeeds

  # Source: Microsoft, "AllocateAndInitializeSid", "AddAccessAllowedAce", "AddAccessDeniedAce", "Order of ACEs in a DACL"
  Scenario Outline: A list of access made entry by entry: <what>
    When "App" runs:
      """c
      SID_IDENTIFIER_AUTHORITY world = SECURITY_WORLD_SID_AUTHORITY;
      PSID pEveryone = NULL;
      AllocateAndInitializeSid(&world, 1, SECURITY_WORLD_RID, 0, 0, 0, 0, 0, 0, 0, &pEveryone);
      char room[128];
      PACL pAcl = (PACL)room;
      BOOL begun = InitializeAcl(pAcl, sizeof(room), ACL_REVISION);
      BOOL entered = <first> && <second>;
      SECURITY_DESCRIPTOR sd;
      InitializeSecurityDescriptor(&sd, SECURITY_DESCRIPTOR_REVISION);
      SetSecurityDescriptorDacl(&sd, TRUE, pAcl, FALSE);
      FreeSid(pEveryone);
      SECURITY_ATTRIBUTES sa = { sizeof(sa), &sd, FALSE };
      HANDLE hDoor = CreateEvent(&sa, TRUE, FALSE, TEXT("Door"));
      HANDLE hWait = OpenEvent(SYNCHRONIZE, FALSE, TEXT("Door"));
      BOOL mayWait = hWait != NULL;
      HANDLE hSet = OpenEvent(EVENT_MODIFY_STATE, FALSE, TEXT("Door"));
      DWORD error = GetLastError();
      """
    Then begun is TRUE
    And entered is TRUE
    And mayWait is TRUE
    And hSet is NULL
    And error is ERROR_ACCESS_DENIED

    Examples:
      | what                                       | first                                                                     | second                                                                |
      | who is allowed to wait may not set         | AddAccessAllowedAce(pAcl, ACL_REVISION, SYNCHRONIZE, pEveryone)           | IsValidSid(pEveryone)                                                 |
      | what is denied first cannot be allowed any more | AddAccessDeniedAce(pAcl, ACL_REVISION, EVENT_MODIFY_STATE, pEveryone) | AddAccessAllowedAce(pAcl, ACL_REVISION, EVENT_ALL_ACCESS, pEveryone) |

  # Source: Microsoft, "EqualSid", "GetLengthSid", "CopySid", "AddAccessAllowedAce" (ERROR_ALLOTTED_SPACE_EXCEEDED)
  Scenario: A SID is as long as its parts are many, and needs that much room
    When "App" runs:
      """c
      SID_IDENTIFIER_AUTHORITY authority = SECURITY_NT_AUTHORITY;
      PSID pAdmins = NULL;
      AllocateAndInitializeSid(&authority, 2, SECURITY_BUILTIN_DOMAIN_RID, DOMAIN_ALIAS_RID_ADMINS, 0, 0, 0, 0, 0, 0, &pAdmins);
      BYTE known[SECURITY_MAX_SID_SIZE];
      DWORD size = sizeof(known);
      CreateWellKnownSid(WinBuiltinAdministratorsSid, NULL, known, &size);
      BOOL same = EqualSid(pAdmins, known);
      DWORD length = GetLengthSid(pAdmins);
      BOOL copied = CopySid(8, known, pAdmins);
      DWORD copiedError = GetLastError();
      BYTE room[20];
      InitializeAcl((PACL)room, sizeof(room), ACL_REVISION);
      BOOL entered = AddAccessAllowedAce((PACL)room, ACL_REVISION, SYNCHRONIZE, pAdmins);
      DWORD enteredError = GetLastError();
      """
    Then same is TRUE
    And length is 16
    And copied is FALSE
    And copiedError is ERROR_INSUFFICIENT_BUFFER
    And entered is FALSE
    And enteredError is 1344

@SEC-2 @doc-002 @doc-004
Rule: Opening an object checks the access asked for against its descriptor

  Background:
    Given processes "Owner" and "App"

  Scenario Outline: What everyone may is "<may>": asking for <access> <ends>
    Given "Owner" creates an event named "HShared" as hEvent with:
      | security | everyone may <may> |
    When "App" opens the event "HShared" with <access> as hMine
    Then <it ends>

    Examples:
      | may                                | access                           | ends     | it ends                                   |
      | do everything                      | EVENT_ALL_ACCESS                 | succeeds | hMine grants EVENT_ALL_ACCESS             |
      | wait for it                        | SYNCHRONIZE                      | succeeds | hMine grants SYNCHRONIZE                  |
      | wait for it                        | EVENT_MODIFY_STATE               | fails    | it is refused with ERROR_ACCESS_DENIED    |
      | set it                             | EVENT_MODIFY_STATE               | succeeds | hMine grants EVENT_MODIFY_STATE           |
      | wait for it                        | SYNCHRONIZE \| EVENT_MODIFY_STATE | fails    | it is refused with ERROR_ACCESS_DENIED    |
      | have SYNCHRONIZE \| EVENT_MODIFY_STATE | SYNCHRONIZE \| EVENT_MODIFY_STATE | succeeds | hMine grants SYNCHRONIZE \| EVENT_MODIFY_STATE |
      | read it                            | GENERIC_READ                     | succeeds | hMine grants READ_CONTROL \| EVENT_QUERY_STATE |

  Scenario: Creating under its name asks for everything
    Given "Owner" creates an event named "HShared" as hEvent with:
      | security | everyone may wait for it |
    When "App" creates an event named "HShared" as hMine
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  Scenario: Creating with chosen rights asks for these
    Given "Owner" creates an event named "HShared" as hEvent with:
      | security | everyone may wait for it |
    When "App" creates an event named "HShared" as hMine with:
      | access | SYNCHRONIZE |
    Then it succeeds with the last error ERROR_ALREADY_EXISTS

  Scenario: What somebody may not do counts before what everyone may
    Given "Owner" creates an event named "HShared" as hEvent with:
      | security | everyone may do everything, but nobody may set it |
    When "App" opens the event "HShared" with EVENT_MODIFY_STATE as hMine
    Then it is refused with ERROR_ACCESS_DENIED
    When "App" opens the event "HShared" with SYNCHRONIZE as hMine
    Then it succeeds

  Scenario: In the list itself the order counts: what is allowed first is allowed
    Given "Owner" creates an event named "HShared" as hEvent with:
      | security | D:(A;;GA;;;WD)(D;;GA;;;WD) |
    When "App" opens the event "HShared" as hMine
    Then it succeeds

  Scenario: A list that lets nobody in is not the same as no list
    Given "Owner" creates an event named "Closed" as hClosed with:
      | security | D: |
    And "Owner" creates an event named "Open" as hOpen with:
      | security | nothing protects it |
    When "App" opens the event "Closed" as hMine
    Then it is refused with ERROR_ACCESS_DENIED
    When "App" opens the event "Open" as hMine
    Then it succeeds

  Scenario: As much as possible: MAXIMUM_ALLOWED
    Given "Owner" creates an event named "HShared" as hEvent with:
      | security | D:(A;;0x100002;;;WD) |
    When "App" opens the event "HShared" with MAXIMUM_ALLOWED as hMine
    Then hMine grants SYNCHRONIZE | EVENT_MODIFY_STATE | READ_CONTROL | WRITE_DAC

  Scenario: Its owner may always read and change who may do what
    Given "Owner" creates an event named "HShared" as hEvent with:
      | security | nobody may open it |
    When "App" opens the event "HShared" with READ_CONTROL | WRITE_DAC as hMine
    Then it succeeds
    When "App" changes the security of hMine to:
      | everyone may do everything |
    And "App" opens the event "HShared" as hAgain
    Then it succeeds

  @needs-users
  Scenario: Only the user who is named may open it
    Given a process "Alice" run by the user "alice"
    And a process "Bob" run by the user "bob"
    And "Owner" creates a mutex named "HShared" as hMutex with:
      | security | only the user "alice" may open it |
    When "Alice" opens the mutex "HShared" as hMine
    Then it succeeds
    When "Bob" opens the mutex "HShared" as hMine
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  @needs-users
  Scenario: Everyone may wait for it, but nobody may set it
    Given a process "Bob" run by the user "bob"
    And "Owner" creates an event named "HShared" as hEvent with:
      | security | everyone may wait for it, but nobody may set it |
    When "Bob" opens the event "HShared" with SYNCHRONIZE as hWait
    Then it succeeds
    When "Bob" opens the event "HShared" with EVENT_MODIFY_STATE as hSet
    Then it is refused with ERROR_ACCESS_DENIED

  @needs-users
  Scenario: Members of a group come in by the group, and one of them can be kept out
    Given a process "Alice" run by the user "alice" of the group "staff"
    And a process "Bob" run by the user "bob" of the group "staff"
    And a process "Carol" run by the user "carol"
    And "Owner" creates a mutex named "HShared" as hMutex with:
      | security | the group "staff" may open it; the user "bob" may not open it |
    When "Alice" opens the mutex "HShared" as hMine
    Then it succeeds
    When "Bob" opens the mutex "HShared" as hMine
    Then it is refused with ERROR_ACCESS_DENIED
    When "Carol" opens the mutex "HShared" as hMine
    Then it is refused with ERROR_ACCESS_DENIED

  @needs-users
  Scenario: Who is trusted less cannot change what is trusted more, whatever the list says
    Given a process "Low" with low integrity
    And "Owner" creates an event named "HShared" as hEvent with:
      | security | everyone may do everything |
    When "Low" opens the event "HShared" with EVENT_MODIFY_STATE as hSet
    Then it is refused with ERROR_ACCESS_DENIED
    When "Low" opens the event "HShared" with SYNCHRONIZE as hWait
    Then it succeeds

  @needs-users
  Scenario: Unless the object itself is trusted as little
    Given a process "Low" with low integrity
    And "Owner" creates an event named "HShared" as hEvent with:
      | security | everyone may do everything; its integrity is low |
    When "Low" opens the event "HShared" with EVENT_MODIFY_STATE as hSet
    Then it succeeds

@SEC-3 @doc-004
Rule: The row remembers the access that was granted; a call that needs a right it lacks is refused with ERROR_ACCESS_DENIED

  Nobody asks the descriptor again. What counts at a call is the row, whoever uses it and whatever has changed since.

  Background:
    Given processes "Owner" and "App"

  Scenario Outline: A handle that may only wait for <kind> is no handle to <do>
    Given "Owner" creates <kind> named "HShared" as hOwner
    And "App" opens the <type> "HShared" with SYNCHRONIZE as hMine
    When "App" <does> hMine
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

    Examples:
      | kind             | type           | does                   | do      |
      | an event         | event          | sets                   | set     |
      | an event         | event          | resets                 | reset   |
      | an event         | event          | pulses                 | pulse   |
      | a semaphore      | semaphore      | releases the semaphore | release |
      | a waitable timer | waitable timer | cancels                | cancel  |

  Scenario: A handle that may set it is no handle to wait
    Given "Owner" creates an event named "HShared" as hOwner
    And "App" opens the event "HShared" with EVENT_MODIFY_STATE as hMine
    When "App" sets hMine
    Then it succeeds
    When "App" waits for hMine
    Then it is refused with ERROR_ACCESS_DENIED, returning WAIT_FAILED

  Scenario: A wrong type is told before a missing right
    Given "Owner" creates a mutex named "HShared" as hOwner
    And "App" opens the mutex "HShared" with SYNCHRONIZE as hMine
    When "App" sets hMine
    Then it is refused with ERROR_INVALID_HANDLE

  Scenario: Releasing a mutex is the exception: it needs ownership, and no right
    Given "Owner" creates a mutex named "HShared" as hOwner
    And "App" opens the mutex "HShared" with SYNCHRONIZE as hMine
    And "App" waits for hMine
    When "App" releases the mutex hMine
    Then it succeeds

  Scenario: What is changed later does not reach handles that exist
    Given "Owner" creates an event named "HShared" as hOwner with:
      | security | everyone may do everything |
    And "App" opens the event "HShared" as hMine
    When "Owner" changes the security of hOwner to:
      | nobody may open it |
    And "App" sets hMine
    Then it succeeds
    When "App" opens the event "HShared" as hAgain
    Then it is refused with ERROR_ACCESS_DENIED

  Scenario: Changing who may do what needs WRITE_DAC itself
    Given "Owner" creates an event named "HShared" as hOwner
    And "App" opens the event "HShared" with SYNCHRONIZE as hMine
    When "App" changes the security of hMine to:
      | everyone may do everything |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: Asking who may do what needs READ_CONTROL
    Given "Owner" creates an event named "HShared" as hOwner
    And "App" opens the event "HShared" with SYNCHRONIZE as hMine
    When "App" asks who may use hMine
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: The inherited row remembers what the parent was granted
    Given "Owner" creates an event named "HShared" as hOwner
    And "App" opens the event "HShared" as hMine with:
      | access      | SYNCHRONIZE |
      | inheritable | yes         |
    And "App" spawns "Child" with handle inheritance
    When "Child" sets hMine
    Then it is refused with ERROR_ACCESS_DENIED

  @needs-users
  Scenario: A handle that is given to somebody who could not have opened it works all the same
    Given a process "Bob" run by the user "bob"
    And a process "Giver" with SeDebugPrivilege
    And "Giver" creates an event named "Private" as hEvent
    And "Giver" opens the process "Bob" as hBob
    When "Bob" opens the event "Private" with EVENT_MODIFY_STATE as hMine
    Then it is refused with ERROR_ACCESS_DENIED
    When "Giver" duplicates hEvent into "Bob" as hGift
    And "Bob" sets hGift
    Then it succeeds
    And hEvent is signalled

  Scenario: A child's row grants what its parent's grants, and no more
    Given "Owner" creates an inheritable event as hEvent with:
      | access | SYNCHRONIZE |
    When "Owner" spawns "Child" with handle inheritance
    Then hEvent grants SYNCHRONIZE in "Child"
    And hEvent grants SYNCHRONIZE in "Owner"
    When "Child" sets hEvent
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  # Source: reactos ntoskrnl/ob/obsecure.c, NtSetSecurityObject: OWNER_SECURITY_INFORMATION without an owner
  Scenario: Who changes the owner has to say to whom
    Given "Owner" creates an event as hEvent
    When "Owner" runs:
      """c
      PSECURITY_DESCRIPTOR nobody;
      ConvertStringSecurityDescriptorToSecurityDescriptor(L"D:(A;;0x100000;;;WD)", SDDL_REVISION_1, &nobody, NULL);
      BOOL done = SetKernelObjectSecurity(hEvent, OWNER_SECURITY_INFORMATION, nobody);
      """
    Then it is refused with ERROR_INVALID_SECURITY_DESCR, returning FALSE
