Feature: Anonymous pipes

  A pipe has two ends. What goes in at one comes out at the other, byte for byte, and whoever holds an end keeps it open.

@PIP-1 @doc-000 @doc-001
Rule: CreatePipe gives two handles at once, one to read and one to write; bytes come out in the order they went in

  Background:
    Given a process "App"

  Scenario: One call enters two rows, for two objects
    When "App" creates a pipe with ends hRead and hWrite
    Then the handle table of "App" is:
      | handle | object         | inherit |
      | hRead  | pipe read end  | no      |
      | hWrite | pipe write end | no      |
    And hRead and hWrite are different objects
    And the usage count of hRead is 1
    And the usage count of hWrite is 1

  Scenario: What is written at one end is read at the other
    Given "App" creates a pipe with ends hRead and hWrite
    When "App" writes "hello" to hWrite
    Then it writes 5 bytes
    And "App" reads "hello" from hRead

  Scenario: Bytes keep their order, and writes leave no mark between them
    Given "App" creates a pipe with ends hRead and hWrite
    When "App" writes "one " to hWrite
    And "App" writes "two " to hWrite
    And "App" writes "three" to hWrite
    Then "App" reads "one two three" from hRead

  Scenario: A reader with a small buffer gets the rest later
    Given "App" creates a pipe with ends hRead and hWrite
    And "App" writes "hello world" to hWrite
    When "App" reads at most 5 bytes from hRead
    Then it reads "hello"
    And "App" reads " world" from hRead

  Scenario: A reader takes what is there and does not wait until its buffer is full
    Given "App" creates a pipe with ends hRead and hWrite
    And "App" writes "hi" to hWrite
    When "App" reads at most 100 bytes from hRead
    Then it reads "hi"

  Scenario: A reader of an empty pipe waits until somebody writes
    Given "App" creates an inheritable pipe with ends hRead and hWrite
    And "App" spawns "Child" with handle inheritance
    When "App" reads from hRead
    Then "App" is still waiting
    When "Child" writes "here I am" to hWrite
    Then "App" has read "here I am"

  Scenario: Somebody can look into a pipe without taking anything
    Given "App" creates a pipe with ends hRead and hWrite
    And "App" writes "hello" to hWrite
    When "App" peeks into hRead
    Then it sees "hello" waiting
    And "App" reads "hello" from hRead
    When "App" peeks into hRead
    Then it sees nothing waiting

  Scenario: To write nothing leaves nothing in the pipe
    Given "App" creates a pipe with ends hRead and hWrite
    When "App" writes "" to hWrite
    Then it writes 0 bytes
    When "App" peeks into hRead
    Then it sees nothing waiting

@PIP-2 @doc-000 @doc-001
Rule: An anonymous pipe goes one way only

  Background:
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite

  Scenario: The write end cannot be read
    When "App" reads from hWrite
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: The read end cannot be written to
    When "App" writes "hello" to hRead
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: The write end does not let anybody look into the pipe either
    Given "App" writes "hello" to hWrite
    When "App" peeks into hWrite
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: For a conversation two pipes are needed
    Given "App" creates an inheritable pipe with ends hQuestions and hAsk
    And "App" creates an inheritable pipe with ends hAnswers and hAnswer
    And "App" spawns "Child" with handle inheritance
    When "App" writes "2 + 2?" to hAsk
    Then "Child" reads "2 + 2?" from hQuestions
    When "Child" writes "4" to hAnswer
    Then "App" reads "4" from hAnswers

@PIP-3 @doc-000 @doc-001
Rule: Without a name, only related processes can share a pipe: by inheritance, or by duplication

  Scenario: Neither end has a name
    Given a process "Parent"
    When "Parent" creates a pipe with ends hRead and hWrite
    Then the object of hRead has no name
    And the object of hWrite has no name

  Scenario: A child that inherits an end can talk to its parent
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" spawns "Child" with handle inheritance
    When "Child" writes "hello, parent" to hWrite
    Then "Parent" reads "hello, parent" from hRead

  Scenario: Two children of one parent can talk to each other
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" spawns "Elder" with handle inheritance
    And "Parent" spawns "Younger" with handle inheritance
    When "Elder" writes "your turn" to hWrite
    Then "Younger" reads "your turn" from hRead

  Scenario: A stranger who uses the same value has nothing there
    Given processes "Parent" and "Stranger"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    When "Stranger" writes "let me in" to hWrite
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: A child that inherits nothing cannot use it
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    When "Parent" spawns "Child" without handle inheritance
    And "Child" reads from hRead
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: Duplication brings an end to a process that runs already
    Given processes "App" and "Worker"
    And "App" opens the process "Worker" as hWorker
    And "App" creates a pipe with ends hRead and hWrite
    When "App" duplicates hWrite into "Worker" as hGift
    And "Worker" writes "done" to hGift
    Then "App" reads "done" from hRead

@PIP-4 @doc-000
Rule: The ends are inheritable only if the attributes say so; the size is a hint for the buffer

  Scenario: Without attributes neither end is inheritable
    Given a process "Parent"
    And "Parent" creates a pipe with ends hRead and hWrite
    When "Parent" spawns "Child" with handle inheritance
    Then hRead is not inheritable
    And hWrite is not inheritable
    And the handle table of "Child" is empty

  Scenario: With them both are
    Given a process "Parent"
    And "Parent" creates a pipe with ends hRead and hWrite with:
      | inheritable | yes |
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle | object         | inherit | from     |
      | hRead  | pipe read end  | yes     | "Parent" |
      | hWrite | pipe write end | yes     | "Parent" |

  Scenario: One end can be taken back, as parents do with their own
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    When "Parent" makes hRead not inheritable
    And "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle | object         |
      | hWrite | pipe write end |

  Scenario: Nobody says how large the buffer shall be
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite
    When "App" asks what kind of pipe hRead is
    Then the answer says:
      | end                  | server     |
      | type                 | bytes      |
      | buffer to the server | 4096 bytes |
      | instances at most    | 1          |

  Scenario: A size that is said is the buffer's
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite with:
      | buffer | 100 bytes |
    When "App" asks what kind of pipe hWrite is
    Then the answer says:
      | end                  | client    |
      | buffer to the server | 100 bytes |

  @story-S15
  Scenario: A writer waits when the buffer is full, and goes on when somebody reads
    Given a process "Parent"
    And "Parent" creates a pipe with ends hRead and hWrite with:
      | buffer      | 100 bytes |
      | inheritable | yes       |
    And "Parent" spawns "Child" with handle inheritance
    When "Child" writes 150 bytes to hWrite
    Then "Child" is still waiting
    When "Parent" reads at most 100 bytes from hRead
    Then it reads 100 bytes
    And "Child" has written 150 bytes

  Scenario: What fits does not make the writer wait
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite with:
      | buffer | 100 bytes |
    When "App" writes 100 bytes to hWrite
    Then it writes 100 bytes

@PIP-5 @doc-000
Rule: When the last write handle closes, a reader gets the rest and then the end; without a reader a write is refused

  The end of the data is the closing of the last handle to the write end, in whatever process it is. That makes pipes useful, and a
  forgotten handle a trap: as long as anybody could still write, a reader waits.

  Scenario: What was written before the end is read first
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite
    And "App" writes "the rest" to hWrite
    When "App" closes hWrite
    Then "App" reads "the rest" from hRead
    When "App" reads from hRead
    Then the read ends with ERROR_BROKEN_PIPE

  @story-S02
  Scenario: A forgotten write end keeps the reader waiting
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" closes hWrite
    And "Parent" reads from hRead
    Then "Parent" is still waiting
    When "Child" exits with code 0
    Then the read ends with ERROR_BROKEN_PIPE

  @story-S02
  Scenario: Whoever keeps the write end waits for oneself
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite
    When "App" reads from hRead
    Then nobody can go on

  Scenario: A duplicate of the write end keeps the pipe open too
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite
    And "App" duplicates hWrite as hAgain
    When "App" closes hWrite
    And "App" writes "still open" to hAgain
    Then "App" reads "still open" from hRead
    When "App" closes hAgain
    And "App" reads from hRead
    Then the read ends with ERROR_BROKEN_PIPE

  Scenario: The end interrupts a reader that is waiting already
    Given a process "App"
    And "App" creates a thread "Reader" as hThread
    And "App" creates a pipe with ends hRead and hWrite
    When thread "Reader" of "App" reads from hRead
    Then thread "Reader" of "App" is still waiting
    When "App" closes hWrite
    Then the read ends with ERROR_BROKEN_PIPE

  Scenario: Nobody can write when nobody can read any more
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite
    And "App" closes hRead
    When "App" writes "hello" to hWrite
    Then it is refused with ERROR_NO_DATA, returning FALSE

  Scenario: While somebody can still read, writing goes on
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite
    And "App" duplicates hRead as hAgain
    And "App" closes hRead
    When "App" writes "hello" to hWrite
    Then it writes 5 bytes

  Scenario: A writer that waits is told when the last reader goes
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite with:
      | buffer | 10 bytes |
    And "App" creates a thread "Writer" as hThread
    When thread "Writer" of "App" writes 20 bytes to hWrite
    Then thread "Writer" of "App" is still waiting
    When "App" closes hRead
    Then the write ends with ERROR_BROKEN_PIPE

  Scenario: A process that ends closes its ends, so that its reader sees the end
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" spawns "Child" with handle inheritance
    And "Parent" closes hWrite
    And "Child" writes "goodbye" to hWrite
    When "Child" exits
    Then "Parent" reads "goodbye" from hRead
    When "Parent" reads from hRead
    Then the read ends with ERROR_BROKEN_PIPE
    And the pipe write end of hWrite is destroyed

@PIP-1 @doc-000 @doc-001
Rule: An end has a file pointer, as every synchronous opening has, but what is read and written goes in at one end and out at the other

  # Source: reactos, NtSetInformationFile and npfs NpQueryStandardInfo; Microsoft, "SetFilePointer" calls it of no use
  # there; that it succeeds has been met by python/cpython 86768, libarchive 2288, Perl/perl5 6481
  Background:
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite
    And "App" writes "0123456789" to hWrite

  Scenario: To move it succeeds and moves nothing that is read
    When "App" moves the file pointer of hRead to 5
    Then it succeeds
    When "App" reads at most 4 bytes from hRead
    Then it reads "0123"
    When "App" moves the file pointer of hRead by 2
    Then it succeeds
    When "App" reads at most 4 bytes from hRead
    Then it reads "4567"

  Scenario: How long it is says how many bytes wait to be read
    When "App" asks for the size of hRead
    Then the answer is 10
    When "App" reads at most 4 bytes from hRead
    And "App" asks for the size of hRead
    Then the answer is 6
    When "App" asks for the size of hWrite
    Then the answer is 0

  Scenario: Who asks waits while the end is busy with a read
    Given "App" creates a thread "Reader" as hThread
    And "App" reads at most 10 bytes from hRead
    When thread "Reader" of "App" reads from hRead
    Then thread "Reader" of "App" is still waiting
    When "App" moves the file pointer of hRead to 0
    Then "App" is still waiting
