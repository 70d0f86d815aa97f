Feature: Mailslots

  A mailslot is a box for messages. Who creates it reads; everybody who knows its name may write. Messages stay whole, and
  one write can reach the mailslots of many computers.

@MSL-1 @doc-000 @doc-001
Rule: A mailslot goes one way: the creator's handle reads, the clients' handles write

  Background:
    Given processes "Reader" and "Writer"
    And "Reader" creates a mailslot "mail" as hMail

  Scenario: What a client writes, the creator reads
    Given "Writer" opens the mailslot "mail" as hPost
    When "Writer" writes "hello" to hPost
    Then it writes 5 bytes
    And "Reader" reads "hello" from hMail

  Scenario: The creator and a client have two different objects
    When "Writer" opens the mailslot "mail" as hPost
    Then hMail and hPost are different objects
    And the handle table of "Reader" is:
      | handle | object          |
      | hMail  | mailslot "mail" |
    And the handle table of "Writer" is:
      | handle | object                 |
      | hPost  | mailslot client "mail" |

  Scenario: A client cannot read
    Given "Writer" opens the mailslot "mail" as hPost
    And "Writer" writes "hello" to hPost
    When "Writer" reads from hPost
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: The creator cannot write
    When "Reader" writes "hello" to hMail
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: An answer needs a second mailslot
    Given "Writer" creates a mailslot "answers" as hAnswers
    And "Writer" opens the mailslot "mail" as hPost
    And "Reader" opens the mailslot "answers" as hReply
    When "Writer" writes "how are you?" to hPost
    Then "Reader" reads "how are you?" from hMail
    When "Reader" writes "fine" to hReply
    Then "Writer" reads "fine" from hAnswers

  Scenario: Several clients write into one mailslot
    Given a process "Other"
    And "Writer" opens the mailslot "mail" as hPost
    And "Other" opens the mailslot "mail" as hOther
    When "Writer" writes "first" to hPost
    And "Other" writes "second" to hOther
    And "Writer" writes "third" to hPost
    Then "Reader" reads "first" from hMail
    And "Reader" reads "second" from hMail
    And "Reader" reads "third" from hMail

  Scenario: Two handles to the creator's end share the messages: each message is read once
    Given "Reader" duplicates hMail as hAgain
    And "Writer" opens the mailslot "mail" as hPost
    When "Writer" writes "first" to hPost
    And "Writer" writes "second" to hPost
    Then "Reader" reads "first" from hAgain
    And "Reader" reads "second" from hMail

  Scenario: A reader waits until somebody writes
    Given "Writer" opens the mailslot "mail" as hPost
    When "Reader" reads from hMail
    Then "Reader" is still waiting
    When "Writer" writes "hello" to hPost
    Then "Reader" has read "hello"

  Scenario: Only the creator's end tells what waits in the mailslot
    Given "Writer" opens the mailslot "mail" as hPost
    When "Writer" asks what waits in the mailslot hPost
    Then it is refused

  # Source: Microsoft Learn: GetMailslotInfo, SetMailslotInfo (hMailslot: the handle that CreateMailslot returned)
  Scenario Outline: What is no mailslot has nothing to tell or to be told: <what>
    Given "Writer" creates <what> as hOther
    When "Writer" asks what waits in the mailslot hOther
    Then it is refused
    When "Writer" sets the read timeout of hOther to 0 ms
    Then it is refused

    Examples:
      | what                |
      | an event            |
      | a file "notes.txt"  |
      | a named pipe "chat" |

  # Source: reactos/reactos dll/win32/kernel32/client/file/mailslot.c (CreateMailslotW: GENERIC_READ, SYNCHRONIZE, WRITE_DAC)
  Scenario: The creator's handle may read, and say who may write; the client's what it asked for
    When "Writer" opens the mailslot "mail" as hPost
    Then hMail grants 0x160089
    And hPost grants 0x120196

  # Source: reactos/reactos ntoskrnl/io/iomgr/iofunc.c (NtWriteFile: FILE_WRITE_DATA or FILE_APPEND_DATA, but for pipes)
  Scenario: Who may append may write
    Given "Writer" opens the mailslot "mail" with FILE_APPEND_DATA as hPost
    When "Writer" writes "hello" to hPost
    Then "Reader" reads "hello" from hMail

  # Source: reactos/reactos drivers/filesystems/msfs/rw.c (queue of reads)
  Scenario: Several reads wait in a row: each message goes to one of them
    Given "Writer" opens the mailslot "mail" as hPost
    And "Reader" starts reading from hMail as ovFirst
    And it is under way
    And "Reader" starts reading from hMail as ovSecond
    And it is under way
    When "Writer" writes "one" to hPost
    Then ovFirst of "Reader" has read "one"
    And ovSecond of "Reader" is still under way
    When "Writer" writes "two" to hPost
    Then ovSecond of "Reader" has read "two"

  # Source: Windows Internals, "Thread termination" (a thread's I/O is cancelled); Microsoft Learn: TerminateThread
  Scenario: A thread that ends while its read waits takes no message along
    Given "Reader" creates a thread "Gone" as hGone
    And "Writer" opens the mailslot "mail" as hPost
    And thread "Gone" of "Reader" starts reading from hMail as ovGone
    And it is under way
    When "Reader" terminates the thread of hGone with code 1
    And "Writer" writes "hello" to hPost
    Then "Reader" reads "hello" from hMail

@MSL-2 @doc-000 @doc-001
Rule: A mailslot goes by a name, so processes that are not related can use it

  The name stands behind \\.\mailslot\ and belongs to the whole computer, whatever the session. Upper and lower case make no
  difference. The name is free again when the last handle to the creator's end is closed, and with the mailslot go the
  messages that nobody has read.

  Background:
    Given processes "Reader" and "Stranger"

  Scenario: A process that has nothing to do with the creator finds it by its name
    Given "Reader" creates a mailslot "mail" as hMail
    When "Stranger" opens the mailslot "\\.\mailslot\mail" as hPost
    And "Stranger" writes "hello" to hPost
    Then "Reader" reads "hello" from hMail

  Scenario: The case of the letters makes no difference
    Given "Reader" creates a mailslot "Mail" as hMail
    When "Stranger" opens the mailslot "MAIL" as hPost
    Then it succeeds

  Scenario: A name may have several parts
    Given "Reader" creates a mailslot "\\.\mailslot\office\mail" as hMail
    When "Stranger" opens the mailslot "\\.\mailslot\office\mail" as hPost
    And "Stranger" writes "hello" to hPost
    Then "Reader" reads "hello" from hMail

  Scenario: A mailslot that nobody has created cannot be opened
    When "Stranger" opens the mailslot "mail" as hPost
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario: A name belongs to one mailslot
    Given "Reader" creates a mailslot "mail" as hMail
    When "Stranger" creates a mailslot "mail" as hMine
    Then it is refused with ERROR_ALREADY_EXISTS, returning INVALID_HANDLE_VALUE

  Scenario Outline: <name> is no name for a mailslot
    When "Reader" creates a mailslot <name> as hMail
    Then it is refused with <error>, returning INVALID_HANDLE_VALUE

    Examples:
      | name                   | error              |
      | "\\\\.\\pipe\\mail"   | ERROR_INVALID_NAME |
      | "\\\\.\\mailslot\\" | ERROR_INVALID_NAME |

  Scenario: With the creator's last handle the name goes
    Given "Reader" creates a mailslot "mail" as hMail
    When "Reader" closes hMail
    And "Stranger" opens the mailslot "mail" as hPost
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario: Another handle to the creator's end keeps the name
    Given "Reader" creates a mailslot "mail" as hMail
    And "Reader" duplicates hMail as hAgain
    When "Reader" closes hMail
    And "Stranger" opens the mailslot "mail" as hPost
    Then it succeeds

  Scenario: A client does not keep the mailslot alive
    Given "Reader" creates a mailslot "mail" as hMail
    And "Stranger" opens the mailslot "mail" as hPost
    When "Reader" closes hMail
    Then the mailslot of hMail is destroyed
    And the mailslot client of hPost still exists
    When "Reader" creates a mailslot "mail" as hMail
    Then it succeeds

  # Source: Microsoft Learn: About Mailslots ("when all server handles to a mailslot are closed, the mailslot and any data are deleted")
  Scenario: What a client writes when the mailslot is gone reaches nobody, not even a new one of the name
    Given "Reader" creates a mailslot "mail" as hMail
    And "Stranger" opens the mailslot "mail" as hPost
    And "Reader" closes hMail
    When "Stranger" writes "anybody?" to hPost
    Then it is refused
    When "Reader" creates a mailslot "mail" as hNew
    And "Stranger" writes "anybody?" to hPost
    Then it is refused
    When "Reader" asks what waits in the mailslot hNew
    Then the answer says:
      | messages | 0 |

  Scenario: Unread messages go with the mailslot
    Given "Reader" creates a mailslot "mail" as hMail with:
      | read timeout | 0 |
    And "Stranger" opens the mailslot "mail" as hPost
    And "Stranger" writes "too late" to hPost
    And "Stranger" closes hPost
    When "Reader" closes hMail
    And "Reader" creates a mailslot "mail" as hNew with:
      | read timeout | 0 |
    And "Reader" asks what waits in the mailslot hNew
    Then the answer says:
      | messages     | 0    |
      | next message | none |

  Scenario: Messages outlive the client who wrote them
    Given "Reader" creates a mailslot "mail" as hMail
    And "Stranger" opens the mailslot "mail" as hPost
    And "Stranger" writes "my last words" to hPost
    When "Stranger" exits
    Then "Reader" reads "my last words" from hMail

@MSL-3 @doc-000 @doc-001 @needs-computers
Rule: One write can reach every mailslot of a name: on another computer, in a domain, or in one's own

  Such a handle can be opened even if nobody is there to receive; what is written to it is sent, and nobody says whether it
  arrived. A message that is to reach several computers has at most 424 bytes.

  Background:
    Given a computer "NORTH"
    And a computer "SOUTH"
    And a process "Sender"
    And a process "North" on the computer "NORTH"
    And a process "South" on the computer "SOUTH"

  Scenario: A broadcast reaches every computer of the domain
    Given "North" creates a mailslot "news" as hNorth
    And "South" creates a mailslot "news" as hSouth
    When "Sender" opens every mailslot "news" of its own domain as hNews
    And "Sender" writes "it snows" to hNews
    Then "North" reads "it snows" from hNorth
    And "South" reads "it snows" from hSouth

  Scenario: Each of them gets the message once
    Given "North" creates a mailslot "news" as hNorth
    And "South" creates a mailslot "news" as hSouth
    And "Sender" opens every mailslot "news" of its own domain as hNews
    When "Sender" writes "it snows" to hNews
    And "North" asks what waits in the mailslot hNorth
    Then the answer says:
      | messages     | 1       |
      | next message | 8 bytes |
    When "South" asks what waits in the mailslot hSouth
    Then the answer says:
      | messages | 1 |

  Scenario: The sender's own computer gets it too
    Given "Sender" creates a mailslot "news" as hOwn
    And "Sender" opens every mailslot "news" of its own domain as hNews
    When "Sender" writes "it snows" to hNews
    Then "Sender" reads "it snows" from hOwn

  Scenario: A mailslot of another name gets nothing
    Given "North" creates a mailslot "news" as hNorth
    And "South" creates a mailslot "letters" as hSouth
    And "Sender" opens every mailslot "news" of its own domain as hNews
    When "Sender" writes "it snows" to hNews
    And "South" asks what waits in the mailslot hSouth
    Then the answer says:
      | messages     | 0    |
      | next message | none |

  Scenario: One computer can be meant alone
    Given "North" creates a mailslot "news" as hNorth
    And "South" creates a mailslot "news" as hSouth
    When "Sender" opens the mailslot "news" of the computer "NORTH" as hNews
    And "Sender" writes "it snows" to hNews
    Then "North" reads "it snows" from hNorth
    When "South" asks what waits in the mailslot hSouth
    Then the answer says:
      | messages | 0 |

  Scenario: A domain can be meant, and its computers only
    Given a computer "EAST" in the domain "SALES"
    And a process "East" on the computer "EAST"
    And "East" creates a mailslot "news" as hEast
    And "North" creates a mailslot "news" as hNorth
    When "Sender" opens every mailslot "news" of the domain "SALES" as hNews
    And "Sender" writes "targets met" to hNews
    Then "East" reads "targets met" from hEast
    When "North" asks what waits in the mailslot hNorth
    Then the answer says:
      | messages | 0 |

  Scenario: Another domain is not reached by a broadcast to one's own
    Given a computer "EAST" in the domain "SALES"
    And a process "East" on the computer "EAST"
    And "East" creates a mailslot "news" as hEast
    And "Sender" opens every mailslot "news" of its own domain as hNews
    When "Sender" writes "it snows" to hNews
    And "East" asks what waits in the mailslot hEast
    Then the answer says:
      | messages | 0 |

  Scenario: Nobody needs to be there
    When "Sender" opens every mailslot "news" of its own domain as hNews
    And "Sender" writes "is anybody there?" to hNews
    Then it writes 17 bytes

  Scenario: A message of 424 bytes is the largest that is broadcast
    Given "North" creates a mailslot "news" as hNorth
    And "Sender" opens every mailslot "news" of its own domain as hNews
    When "Sender" writes 424 bytes to hNews
    And "North" reads from hNorth
    Then it reads 424 bytes
    When "Sender" writes 425 bytes to hNews
    Then it is refused

  Scenario: On one's own computer a message may be larger
    Given "Sender" creates a mailslot "news" as hOwn
    And "Sender" opens the mailslot "news" as hNews
    When "Sender" writes 1000 bytes to hNews
    And "Sender" reads from hOwn
    Then it reads 1000 bytes

  Scenario: Each computer has names of its own
    Given "North" creates a mailslot "news" as hNorth
    When "South" creates a mailslot "news" as hSouth
    Then it succeeds
    And hNorth and hSouth are different objects
    When "Sender" opens the mailslot "news" as hNews
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

@MSL-4 @doc-000
Rule: The creator says how large a message may be and how long a reader waits; messages stay whole

  CreateMailslot's arguments nMaxMessageSize and lReadTimeout. 0 allows messages of any size. A reader waits at most for the
  time-out; 0 means not at all, MAILSLOT_WAIT_FOREVER for ever. A message is read at once or not at all.

  Background:
    Given processes "Reader" and "Writer"

  Scenario: Two messages never become one, nor one message two
    Given "Reader" creates a mailslot "mail" as hMail
    And "Writer" opens the mailslot "mail" as hPost
    When "Writer" writes "one" to hPost
    And "Writer" writes "two" to hPost
    Then "Reader" reads "one" from hMail
    And "Reader" reads "two" from hMail

  Scenario: A message as large as the maximum is taken, a larger one is refused
    Given "Reader" creates a mailslot "mail" as hMail with:
      | maximum message size | 64 bytes |
    And "Writer" opens the mailslot "mail" as hPost
    When "Writer" writes 64 bytes to hPost
    Then it succeeds
    When "Writer" writes 65 bytes to hPost
    Then it is refused
    When "Reader" reads from hMail
    Then it reads 64 bytes

  Scenario: Without a maximum a message may have any size
    Given "Reader" creates a mailslot "mail" as hMail
    And "Writer" opens the mailslot "mail" as hPost
    When "Writer" writes 4000 bytes to hPost
    And "Reader" reads from hMail
    Then it reads 4000 bytes

  @story-S40
  Scenario: A message that does not fit into the reader's buffer stays where it is
    Given "Reader" creates a mailslot "mail" as hMail
    And "Writer" opens the mailslot "mail" as hPost
    And "Writer" writes "hello" to hPost
    When "Reader" reads at most 4 bytes from hMail
    Then it is refused with ERROR_INSUFFICIENT_BUFFER, returning FALSE
    And "Reader" reads "hello" from hMail

  Scenario: A message may be empty, and is one nevertheless
    Given "Reader" creates a mailslot "mail" as hMail
    And "Writer" opens the mailslot "mail" as hPost
    When "Writer" writes "" to hPost
    And "Reader" asks what waits in the mailslot hMail
    Then the answer says:
      | messages     | 1       |
      | next message | 0 bytes |
    When "Reader" reads from hMail
    Then it reads nothing

  Scenario: The creator's end tells how it was made and what waits
    Given "Reader" creates a mailslot "mail" as hMail with:
      | maximum message size | 64 bytes  |
      | read timeout         | 2 seconds |
    And "Writer" opens the mailslot "mail" as hPost
    And "Writer" writes "hello" to hPost
    And "Writer" writes "you there" to hPost
    When "Reader" asks what waits in the mailslot hMail
    Then the answer says:
      | messages             | 2         |
      | next message         | 5 bytes   |
      | maximum message size | 64 bytes  |
      | read timeout         | 2 seconds |

  Scenario: With a time-out of 0 a reader of an empty mailslot does not wait
    Given "Reader" creates a mailslot "mail" as hMail with:
      | read timeout | 0 |
    When "Reader" reads from hMail
    Then it is refused with ERROR_SEM_TIMEOUT, returning FALSE

  Scenario: A reader waits no longer than the time-out
    Given "Reader" creates a mailslot "mail" as hMail with:
      | read timeout | 2 seconds |
    When "Reader" reads from hMail
    And 1 second passes
    Then "Reader" is still waiting
    When 1 second passes
    Then the read times out

  Scenario: A message that comes in time ends the waiting
    Given "Reader" creates a mailslot "mail" as hMail with:
      | read timeout | 2 seconds |
    And "Writer" opens the mailslot "mail" as hPost
    When "Reader" reads from hMail
    Then "Reader" is still waiting
    When "Writer" writes "in time" to hPost
    Then "Reader" has read "in time"

  Scenario: A reader that waits for ever waits as long as it takes
    Given "Reader" creates a mailslot "mail" as hMail with:
      | read timeout | for ever |
    When "Reader" reads from hMail
    And 1 minute passes
    Then "Reader" is still waiting

  Scenario: The creator can change the time-out later
    Given "Reader" creates a mailslot "mail" as hMail
    When "Reader" sets the read timeout of hMail to 0 ms
    And "Reader" reads from hMail
    Then it is refused with ERROR_SEM_TIMEOUT, returning FALSE
    When "Reader" asks what waits in the mailslot hMail
    Then the answer says:
      | read timeout | 0 |

  # Source: Microsoft Learn: SetMailslotInfo
  Scenario: Who waits already waits as long as it was said before
    Given "Reader" creates a mailslot "mail" as hMail
    And "Reader" starts reading from hMail as ovPatient
    And it is under way
    When "Reader" sets the read timeout of hMail to 1 second
    And "Reader" starts reading from hMail as ovHasty
    And 2 seconds pass
    Then ovHasty of "Reader" has ended with ERROR_SEM_TIMEOUT
    And ovPatient of "Reader" is still under way

  Scenario: A client cannot change the time-out
    Given "Reader" creates a mailslot "mail" as hMail
    And "Writer" opens the mailslot "mail" as hPost
    When "Writer" sets the read timeout of hPost to 0 ms
    Then it is refused

@MSL-5 @doc-000 @doc-001
Rule: The creator's handle can be inherited, and so can a client's

  Both are rows as any others. A child that inherits the creator's end reads from the same box; one that inherits a client's
  end posts into it.

  Scenario: A child reads in its parent's place
    Given processes "Parent" and "Writer"
    And "Parent" creates an inheritable mailslot "mail" as hMail
    And "Parent" spawns "Child" with handle inheritance
    And "Writer" opens the mailslot "mail" as hPost
    When "Writer" writes "hello" to hPost
    Then "Child" reads "hello" from hMail

  Scenario: The mailslot lives while the child has it
    Given a process "Parent"
    And "Parent" creates an inheritable mailslot "mail" as hMail
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" exits
    Then the mailslot "mail" still exists
    When "Child" exits
    Then the mailslot "mail" is destroyed

  Scenario: A child posts with its parent's client handle
    Given processes "Reader" and "Parent"
    And "Reader" creates a mailslot "mail" as hMail
    And "Parent" opens the mailslot "mail" as the inheritable hPost
    When "Parent" spawns "Child" with handle inheritance
    And "Child" writes "from the child" to hPost
    Then "Reader" reads "from the child" from hMail

  Scenario: A client's handle that is not inheritable does not reach the child
    Given processes "Reader" and "Parent"
    And "Reader" creates a mailslot "mail" as hMail
    And "Parent" opens the mailslot "mail" as hPost
    When "Parent" spawns "Child" with handle inheritance
    And "Child" writes "from the child" to hPost
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: What the parent's end may not, the child's may not either
    Given a process "Parent"
    And "Parent" creates an inheritable mailslot "mail" as hMail
    When "Parent" spawns "Child" with handle inheritance
    And "Child" writes "hello" to hMail
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
