Feature: Inheritance

  CreateProcess can hand a child copies of its parent's rows. Two things decide: whether the call says so, and whether the
  row says so. What the child then has is its own; nothing ties the two tables together.

@INH-1 @doc-000 @doc-001 @doc-002 @doc-003
Rule: Whether a child receives any rows at all is said by the call that makes it

  The fifth argument of CreateProcess, bInheritHandles, is the main switch. Off, not even the rows marked inheritable
  travel. Only standard input, output and error have a way of their own.

  Scenario: With the switch on, the inheritable row travels
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle | object | origin    | from     |
      | hEvent | event  | inherited | "Parent" |

  Scenario: With the switch off, nothing travels
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "Child" without handle inheritance
    Then the handle table of "Child" is empty
    And the usage count of hEvent is 1

  Scenario: Each call decides for its own child
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "First" without handle inheritance
    And "Parent" spawns "Second" with handle inheritance
    Then hEvent is not a valid handle in "First"
    And hEvent is a valid handle in "Second"
    And the usage count of hEvent is 2

  Scenario: A child gets rows from its own parent only
    Given processes "Parent" and "Neighbour"
    And "Neighbour" creates an inheritable event as hEvent
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is empty

  @story-S05
  Scenario: A standard handle travels even with the switch off
    Given a process "Terminal"
    And "Terminal" creates an inheritable file "log" as hLog
    And "Terminal" spawns "Shell" with:
      | handle inheritance | yes  |
      | standard output    | hLog |
    When "Shell" spawns "Tool" without handle inheritance
    Then "Tool" has a handle of its own to the file "log" as its standard output
    And the usage count of hLog is 3

  @story-S05
  Scenario: Named for a child that inherits nothing, a standard handle does not travel
    Given a process "Shell"
    And "Shell" creates an inheritable file "log" as hLog
    When "Shell" spawns "Tool" with:
      | handle inheritance | no   |
      | standard output    | hLog |
    Then "Tool" has no standard output
    And the handle table of "Tool" is empty

  @story-S13
  Scenario: Another process can be named as the one to inherit from
    Given a process "Launcher"
    And "Launcher" creates an inheritable event as hPrivate
    And "Launcher" creates an event as hEvent
    And "Launcher" spawns "Helper" as hHelper
    And "Launcher" duplicates hEvent as hGift with:
      | into        | "Helper" |
      | inheritable | yes      |
      | same access | yes      |
    When "Launcher" spawns "Child" with:
      | handle inheritance | yes     |
      | parent             | hHelper |
    Then the handle table of "Child" is:
      | handle | object | origin    | from     |
      | hGift  | event  | inherited | "Helper" |
    And the usage count of hPrivate is 1

  @story-S13
  Scenario: The handles to such a child go to the process that made the call
    Given a process "Launcher"
    And "Launcher" spawns "Helper" as hHelper
    When "Launcher" spawns "Child" with:
      | parent         | hHelper |
      | process handle | hChild  |
    Then the handle table of "Launcher" contains:
      | handle | object          |
      | hChild | process "Child" |
    And the handle table of "Helper" is empty

  @story-S13
  Scenario: The right to create processes is all that a chosen parent's handle needs
    Given processes "Launcher" and "Helper"
    And "Helper" creates an inheritable event as hEvent
    And "Launcher" opens the process "Helper" with PROCESS_CREATE_PROCESS as hHelper
    When "Launcher" spawns "Child" with:
      | handle inheritance | yes     |
      | parent             | hHelper |
    Then hEvent is a valid handle in "Child"

  @story-S13
  Scenario: Without that right the call is refused
    Given processes "Launcher" and "Helper"
    And "Launcher" opens the process "Helper" with PROCESS_DUP_HANDLE | PROCESS_QUERY_INFORMATION as hHelper
    When "Launcher" spawns "Child" with:
      | parent | hHelper |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And "Launcher" holds 1 handle

  @story-S13
  Scenario: What is not a process cannot be a parent
    Given a process "Launcher"
    And "Launcher" creates an event as hEvent
    When "Launcher" spawns "Child" with:
      | parent | hEvent |
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  @story-S13
  Scenario: Nor can a process that has ended
    Given a process "Launcher"
    And "Launcher" spawns "Helper" as hHelper
    And "Helper" exits
    When "Launcher" spawns "Child" with:
      | handle inheritance | yes     |
      | parent             | hHelper |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

@INH-2 @doc-000 @doc-001 @doc-002 @doc-003 @doc-004
Rule: A child receives the rows that are marked inheritable, if CreateProcess is told to inherit

  Scenario: Parent creates an inheritable mailslot, spawns a child, and the count becomes 2
    Given a process "Parent"
    And "Parent" creates an inheritable mailslot "mail" as hMail
    When "Parent" spawns "Child" with handle inheritance
    Then the usage count of hMail becomes 2
    And the handle table of "Child" is:
      | handle | object          | inherit |
      | hMail  | mailslot "mail" | yes     |

  Scenario: Without the flag there is nothing to receive
    Given a process "Parent"
    And "Parent" creates a mailslot "mail" as hMail
    When "Parent" spawns "Child" with handle inheritance
    Then the usage count of hMail is 1
    And the handle table of "Child" is empty

  Scenario: The flag alone is not enough

    Both have to say yes, the row and the call. So a parent can mark what is meant for its children once, and still decide
    for each child whether it gets anything.

    Given a process "Parent"
    And "Parent" creates an inheritable mailslot "mail" as hMail
    When "Parent" spawns "Child" without handle inheritance
    Then the usage count of hMail is 1
    And the handle table of "Child" is empty

  Scenario Outline: Any type of object can be inherited: <kind>
    Given a process "Parent"
    And "Parent" creates an inheritable <kind> as hNew
    When "Parent" spawns "Child" with handle inheritance
    Then hNew names the same object in "Parent" and "Child"
    And the usage count of hNew is 2

    Examples:
      | kind            |
      | mutex           |
      | event           |
      | semaphore       |
      | mailslot "mail" |
      | file "notes"    |

  Scenario: Of several rows only the marked ones are copied
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    And "Parent" creates an event as hEvent
    And "Parent" creates an inheritable semaphore as hSemaphore
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle     | object    | inherit |
      | hMutex     | mutex     | yes     |
      | hSemaphore | semaphore | yes     |
    And the usage count of hEvent is 1

  Scenario: The child's row has the same value, the same rights and the same flags
    Given a process "Parent"
    And "Parent" creates an event as hEvent
    And "Parent" duplicates hEvent as hWait with:
      | access      | SYNCHRONIZE |
      | inheritable | yes         |
    And "Parent" protects hWait from close
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle | object | access      | inherit | protected |
      | hWait  | event  | SYNCHRONIZE | yes     | yes       |

  Scenario: There is one object, not a copy of it
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "Child" with handle inheritance
    Then hEvent names the same object in "Parent" and "Child"
    And the handle count of hEvent is 2

  Scenario: What the child makes of its row leaves the parent's row alone
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Child" makes hEvent not inheritable
    Then hEvent is not inheritable in "Child"
    And hEvent is inheritable in "Parent"

  Scenario: The child never inherits the handle to itself
    Given a process "Parent"
    When "Parent" spawns "Child" with:
      | handle inheritance         | yes    |
      | process handle inheritable | yes    |
      | process handle             | hChild |
    Then hChild is inheritable
    And the handle table of "Child" is empty

  @story-S04
  Scenario: A handle list narrows the choice down
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    And "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "Child" with:
      | handle inheritance | yes    |
      | only these handles | hEvent |
    Then the handle table of "Child" is:
      | handle | object | inherit |
      | hEvent | event  | yes     |
    And the usage count of hMutex is 1

@INH-3 @doc-000 @doc-001
Rule: The inherit flag is copied with the row, so grandchildren inherit in turn

  The child's row is marked as the parent's was. If the child spawns with inheritance, the row travels on, and so through
  the generations until somebody clears the flag or does not let its child inherit.

  Scenario: A grandchild receives what its grandparent made
    Given a process "Grandparent"
    And "Grandparent" creates an inheritable event as hEvent
    And "Grandparent" spawns "Parent" with handle inheritance
    When "Parent" spawns "Child" with handle inheritance
    Then hEvent is inheritable in "Parent"
    And hEvent is inheritable in "Child"
    And the usage count of hEvent is 3

  Scenario: The grandchild's row comes from its parent, not from its grandparent
    Given a process "Grandparent"
    And "Grandparent" creates an inheritable event as hEvent
    And "Grandparent" spawns "Parent" with handle inheritance
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle | origin    | from     |
      | hEvent | inherited | "Parent" |

  Scenario: It reaches the grandchild though the grandparent closed its own
    Given a process "Grandparent"
    And "Grandparent" creates an inheritable event as hEvent
    And "Grandparent" spawns "Parent" with handle inheritance
    And "Grandparent" closes hEvent
    When "Parent" spawns "Child" with handle inheritance
    Then hEvent is a valid handle in "Child"
    And the usage count of hEvent is 2

  Scenario: Whoever clears the flag ends the line
    Given a process "Grandparent"
    And "Grandparent" creates an inheritable event as hEvent
    And "Grandparent" spawns "Parent" with handle inheritance
    When "Parent" makes hEvent not inheritable
    And "Parent" spawns "Child" with handle inheritance
    Then hEvent is a valid handle in "Parent"
    And the handle table of "Child" is empty

  Scenario: So does whoever spawns without inheritance
    Given a process "Grandparent"
    And "Grandparent" creates an inheritable event as hEvent
    And "Grandparent" spawns "Parent" with handle inheritance
    When "Parent" spawns "Child" without handle inheritance
    Then the handle table of "Child" is empty
    And the usage count of hEvent is 2

  Scenario: Clearing the flag in the grandparent afterwards changes nothing below
    Given a process "Grandparent"
    And "Grandparent" creates an inheritable event as hEvent
    And "Grandparent" spawns "Parent" with handle inheritance
    When "Grandparent" makes hEvent not inheritable
    And "Parent" spawns "Child" with handle inheritance
    Then hEvent is a valid handle in "Child"

@INH-4 @doc-000 @doc-001 @doc-002 @doc-003 @doc-004
Rule: The call that makes a handle decides whether it is inheritable

  Most calls are told by SECURITY_ATTRIBUTES, and NULL there means no. Calls that open or duplicate have an argument of
  their own. The choice is about the handle that the call returns, not about the object.

  Background:
    Given a process "App"

  Scenario Outline: Without attributes <kind> is not inheritable, with them it can be
    When "App" creates <plain> as hPlain
    And "App" creates <marked> as hMarked
    Then hPlain is not inheritable
    And hMarked is inheritable

    Examples:
      | kind         | plain              | marked                         |
      | a mutex      | a mutex            | an inheritable mutex           |
      | an event     | an event           | an inheritable event           |
      | a semaphore  | a semaphore        | an inheritable semaphore       |
      | a mailslot   | a mailslot "plain" | an inheritable mailslot "mail" |
      | a file       | a file "plain"     | an inheritable file "notes"    |

  Scenario: A thread's handle is inheritable if its creator asked for that
    When "App" creates a thread "Plain" as hPlain
    And "App" creates a thread "Marked" as the inheritable hMarked
    Then hPlain is not inheritable
    And hMarked is inheritable

  Scenario: The writing end of a mailslot has a flag of its own
    Given "App" creates an inheritable mailslot "mail" as hMail
    When "App" opens the mailslot "mail" as hPlain
    And "App" opens the mailslot "mail" as the inheritable hMarked
    Then hPlain is not inheritable
    And hMarked is inheritable

  Scenario: Opening a file decides anew
    Given "App" creates an inheritable file "notes" as hFile
    When "App" opens the file "notes" as hPlain
    And "App" opens the file "notes" as the inheritable hMarked
    Then hPlain is not inheritable
    And hMarked is inheritable

  Scenario: Opening a process decides by an argument of its own
    Given "App" spawns "Child"
    When "App" opens the process "Child" as hPlain
    And "App" opens the process "Child" as the inheritable hMarked
    Then hPlain is not inheritable
    And hMarked is inheritable

  Scenario: Opening a thread does, too
    When "App" opens the first thread of "App" as hPlain
    And "App" opens the first thread of "App" as the inheritable hMarked
    Then hPlain is not inheritable
    And hMarked is inheritable

  Scenario: A duplicate is as its maker says, whatever the original is
    Given "App" creates an inheritable event as hEvent
    When "App" duplicates hEvent as hPlain
    And "App" duplicates hPlain as the inheritable hMarked
    Then hPlain is not inheritable
    And hMarked is inheritable

  @story-S10
  Scenario: Two handles to one named event, one inheritable and one not
    When "App" creates an event named "Refresh" as hPlain
    And "App" creates an inheritable event named "Refresh" as hMarked
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hPlain and hMarked are the same object
    And hPlain is not inheritable
    And hMarked is inheritable

@INH-5 @doc-002
Rule: Inheritance happens at the moment the child is made, and never again

  CreateProcess copies rows once, as one copies an address book for somebody who moves out. Entries that are added, marked or
  struck out later, on either side, stay on that side.

  Background:
    Given a process "Parent"

  Scenario: A handle made later does not reach the child
    Given "Parent" spawns "Child" with handle inheritance
    When "Parent" creates an inheritable event as hLate
    Then hLate is not a valid handle in "Child"
    And the handle table of "Child" is empty

  Scenario: A handle made inheritable later does not reach it either
    Given "Parent" creates an event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" makes hEvent inheritable
    Then the handle table of "Child" is empty
    And the usage count of hEvent is 1

  Scenario: It does reach the next child
    Given "Parent" creates an event as hEvent
    And "Parent" spawns "First" with handle inheritance
    And "Parent" makes hEvent inheritable
    When "Parent" spawns "Second" with handle inheritance
    Then hEvent is not a valid handle in "First"
    And hEvent is a valid handle in "Second"

  Scenario: What the parent closes stays open in the child
    Given "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" closes hEvent
    Then hEvent is not a valid handle in "Parent"
    And hEvent is a valid handle in "Child"

  Scenario: What the child closes stays open in the parent
    Given "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Child" closes hEvent
    Then hEvent is a valid handle in "Parent"
    And the usage count of hEvent is 1

  Scenario: What the child creates does not come back to the parent
    Given "Parent" spawns "Child" with handle inheritance
    And "Parent" holds 2 handles
    When "Child" creates an inheritable event as hEvent
    Then "Parent" holds 2 handles
    And the usage count of hEvent is 1

  Scenario: Clearing the flag later takes nothing away
    Given "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" makes hEvent not inheritable
    Then hEvent is inheritable in "Child"
    And the usage count of hEvent is 2

  Scenario: A child that is suspended from its first moment has its rows already
    Given "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "Child" with:
      | handle inheritance | yes |
      | suspended          | yes |
    And "Parent" closes hEvent
    Then hEvent is a valid handle in "Child"
    And the usage count of hEvent is 1

@INH-6 @doc-000 @doc-001
Rule: Inheriting rows, and the inheritability of the handles to the child, are two decisions

  CreateProcess returns two handles to its caller, one to the process and one to its first thread. Whether these can be
  inherited, by later children, is said by lpProcessAttributes and lpThreadAttributes. Whether the new child inherits is
  said by bInheritHandles. Neither implies the other.

  Scenario Outline: Inheriting: <inherits>, process handle inheritable: <process>, thread handle inheritable: <thread>
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "Child" with:
      | handle inheritance         | <inherits> |
      | process handle inheritable | <process>  |
      | thread handle inheritable  | <thread>   |
      | process handle             | hChild     |
      | thread handle              | hThread    |
    Then the handle table of "Parent" is:
      | handle  | inherit   |
      | hEvent  | yes       |
      | hChild  | <process> |
      | hThread | <thread>  |
    And "Child" holds <rows> handles

    Examples:
      | inherits | process | thread | rows |
      | no       | no      | no     | 0    |
      | no       | yes     | no     | 0    |
      | no       | no      | yes    | 0    |
      | no       | yes     | yes    | 0    |
      | yes      | no      | no     | 1    |
      | yes      | yes     | no     | 1    |
      | yes      | no      | yes    | 1    |
      | yes      | yes     | yes    | 1    |

  Scenario: Without attributes neither handle is inheritable
    Given a process "Parent"
    When "Parent" spawns "Child" with handle inheritance as hChild and hThread
    Then hChild is not inheritable
    And hThread is not inheritable

  Scenario: An inheritable handle to the first child travels to the second
    Given a process "Parent"
    And "Parent" spawns "First" with:
      | process handle inheritable | yes    |
      | process handle             | hFirst |
    When "Parent" spawns "Second" with handle inheritance
    Then the handle table of "Second" is:
      | handle | object          | access             | inherit |
      | hFirst | process "First" | PROCESS_ALL_ACCESS | yes     |
    And the usage count of hFirst is 3

  Scenario: A plain handle to the first child does not
    Given a process "Parent"
    And "Parent" spawns "First" as hFirst
    When "Parent" spawns "Second" with handle inheritance
    Then the handle table of "Second" is empty
    And the usage count of hFirst is 2

@INH-8 @doc-002
Rule: A handle that is made after the child exists can still reach it, by IPC and DuplicateHandle

  Inheritance is over when CreateProcess has returned. What comes later is duplicated into the child's table, and the child has to be
  told the new value: by a pipe, a mailslot, a file.

  Scenario: Duplicated, and told by a pipe that the child has inherited
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" spawns "Child" with handle inheritance
    And "Parent" creates a manual-reset event as hLate
    When "Parent" duplicates hLate into "Child" as hCopy
    And "Parent" writes the value of hCopy to hWrite
    And "Child" reads a value from hRead as hTold
    And "Child" sets hTold
    Then hLate is signalled
    And in "Child", hTold names the event of hLate

  Scenario: A mailslot does as well as a pipe
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild
    And "Child" creates a mailslot "post" as hPost
    And "Parent" opens the mailslot "post" as hSend
    And "Parent" creates a manual-reset event as hLate
    When "Parent" duplicates hLate into "Child" as hCopy
    And "Parent" writes the value of hCopy to hSend
    And "Child" reads a value from hPost as hTold
    Then in "Child", hTold names the event of hLate
    And the usage count of hLate is 2

  Scenario: The value alone, without the duplicate, means nothing to the child
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" spawns "Child" with handle inheritance
    And "Parent" creates an event as hLate
    And "Parent" duplicates hLate as hLater
    And "Parent" duplicates hLate as hLatest
    When "Parent" writes the value of hLatest to hWrite
    And "Child" reads a value from hRead as hTold
    And "Child" sets hTold
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: To be inheritable does not help a handle that comes too late
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" creates an inheritable event as hLate
    Then the usage count of hLate is 1
    And the handle table of "Child" is:
      | handle | object         |
      | hRead  | pipe read end  |
      | hWrite | pipe write end |

@INH-9 @doc-000 @doc-001
Rule: A child that has inherited a mailslot's writing handle can post to that mailslot

  The sender opens the receiver's mailslot with an inheritable handle and makes a child. The child has a row of its own for the same
  writing end, and needs neither the name nor its parent any more.

  Scenario: The child posts to the receiver
    Given processes "Receiver" and "Sender"
    And "Receiver" creates a mailslot "mail" as hMail
    And "Sender" opens the mailslot "mail" as the inheritable hPost
    When "Sender" spawns "Child" with handle inheritance
    And "Child" writes "greetings from the child" to hPost
    Then "Receiver" reads "greetings from the child" from hMail
    And the usage count of hPost is 2

  Scenario: It still can when its parent has gone
    Given processes "Receiver" and "Sender"
    And "Receiver" creates a mailslot "mail" as hMail
    And "Sender" opens the mailslot "mail" as the inheritable hPost
    And "Sender" spawns "Child" with handle inheritance
    When "Sender" exits
    And "Child" writes "alone now" to hPost
    Then "Receiver" reads "alone now" from hMail

  Scenario: Told the value on its command line, the child knows where to write
    Given processes "Receiver" and "Sender"
    And "Receiver" creates a mailslot "mail" as hMail
    And "Sender" opens the mailslot "mail" as the inheritable hPost
    And "Sender" spawns "Child" with:
      | command line       | child.exe {hPost} |
      | handle inheritance | yes               |
    When "Child" takes the value on its command line as hTold
    And "Child" writes "told" to hTold
    Then "Receiver" reads "told" from hMail

  Scenario: A writing handle that is not inheritable lets the child post nothing
    Given processes "Receiver" and "Sender"
    And "Receiver" creates a mailslot "mail" as hMail
    And "Sender" opens the mailslot "mail" as hPost
    When "Sender" spawns "Child" with handle inheritance
    And "Child" writes "greetings" to hPost
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: Nor does a child post that inherits nothing
    Given processes "Receiver" and "Sender"
    And "Receiver" creates a mailslot "mail" as hMail
    And "Sender" opens the mailslot "mail" as the inheritable hPost
    When "Sender" spawns "Child" without handle inheritance
    And "Child" writes "greetings" to hPost
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

@INH-10 @doc-004
Rule: The inherit flag of a row that exists can be set and cleared, for that row alone

  The decision of the creating call is not for ever. SetHandleInformation changes the flag at any time, and the next
  CreateProcess looks at it as it is then. Another row for the same object keeps its own flag. A second flag protects a row
  from being closed.

  Background:
    Given a process "Parent"

  Scenario: Setting the flag lets the next child inherit
    Given "Parent" creates an event as hEvent
    When "Parent" makes hEvent inheritable
    And "Parent" spawns "Child" with handle inheritance
    Then hEvent is a valid handle in "Child"
    And the usage count of hEvent is 2

  Scenario: Clearing the flag keeps the next child from it
    Given "Parent" creates an inheritable event as hEvent
    When "Parent" makes hEvent not inheritable
    And "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is empty
    And the usage count of hEvent is 1

  Scenario: Only that row changes
    Given "Parent" creates an event as hEvent
    And "Parent" duplicates hEvent as hOther
    When "Parent" makes hOther inheritable
    Then hOther is inheritable
    And hEvent is not inheritable

  Scenario: The flags can be read back
    Given "Parent" creates an event as hEvent
    When "Parent" asks for the flags of hEvent
    Then the answer is 0
    When "Parent" makes hEvent inheritable
    And "Parent" asks for the flags of hEvent
    Then the answer is 1
    When "Parent" protects hEvent from close
    And "Parent" asks for the flags of hEvent
    Then the answer is 3
    When "Parent" makes hEvent not inheritable
    And "Parent" asks for the flags of hEvent
    Then the answer is 2

  Scenario: A handle that may do nothing else can still be marked
    Given "Parent" creates an event as hEvent
    And "Parent" duplicates hEvent as hBare with:
      | access | 0 |
    When "Parent" makes hBare inheritable
    And "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle | access |
      | hBare  | 0      |

  Scenario: A row that is gone has no flags
    Given "Parent" creates an event as hEvent
    And "Parent" closes hEvent
    When "Parent" makes hEvent inheritable
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: A pseudo handle has no row whose flag could be set
    Given "Parent" gets the pseudo handle of its process as hSelf
    When "Parent" makes hSelf inheritable
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  @story-S26
  Scenario: A protected row cannot be closed
    Given "Parent" creates an event as hEvent
    And "Parent" protects hEvent from close
    When "Parent" closes hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
    And hEvent is a valid handle in "Parent"
    And hEvent is protected from close in "Parent"
    And the usage count of hEvent is 1

  @story-S26
  Scenario: Without the protection it can
    Given "Parent" creates an event as hEvent
    And "Parent" protects hEvent from close
    When "Parent" unprotects hEvent
    And "Parent" closes hEvent
    Then the event of hEvent is destroyed

  Scenario: Setting one flag leaves the other
    Given "Parent" creates an inheritable event as hEvent
    When "Parent" protects hEvent from close
    Then hEvent is inheritable
    When "Parent" makes hEvent not inheritable
    Then hEvent is protected from close in "Parent"

  Scenario: Protection alone does not make a row travel
    Given "Parent" creates an event as hEvent
    And "Parent" protects hEvent from close
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is empty

  @story-S26
  Scenario: An inherited row is protected as its original was
    Given "Parent" creates an inheritable event as hEvent
    And "Parent" protects hEvent from close
    And "Parent" spawns "Child" with handle inheritance
    When "Child" closes hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
    And the usage count of hEvent is 2

  Scenario: What is protected after it has been looked at is so for whoever looks again
    Given "Parent" creates an event as hEvent
    And hEvent is not protected from close in "Parent"
    When "Parent" protects hEvent from close
    Then hEvent is protected from close in "Parent"
    When "Parent" unprotects hEvent
    Then hEvent is not protected from close in "Parent"
