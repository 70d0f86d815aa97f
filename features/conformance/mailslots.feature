Feature: Conformance: mailslots

@MSL-1
Rule: Who reads and who writes

  Background:
    Given processes "Reader" and "Writer"

  # Source: wine-mirror/wine dlls/kernel32/tests/mailslot.c:38-41
  Scenario: ML-01: INVALID_HANDLE_VALUE is no mailslot to ask about
    When "Reader" asks what waits in the mailslot INVALID_HANDLE_VALUE
    Then it is refused

  # Source: wine-mirror/wine dlls/kernel32/tests/mailslot.c:117-127
  Scenario: ML-13: A client makes no difference to an empty mailslot, nor to its creator's wish to write
    Given "Reader" creates a mailslot "mail" as hMail with:
      | read timeout | 0 |
    And "Writer" opens the mailslot "mail" as hPost
    When "Reader" reads at most 8 bytes from hMail
    Then it is refused with ERROR_SEM_TIMEOUT, returning FALSE
    When "Reader" writes 8 bytes to hMail
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  # Source: reactos/reactos modules/rostests/apitests/kernel32/Mailslot.c:MailSlotReader/MailSlotWriter
  Scenario: ML-46: A reader that may wait for ever waits until a client writes
    Given "Reader" creates a mailslot "mail" as hMail with:
      | read timeout | for ever |
    And "Writer" opens the mailslot "mail" as hPost
    When "Reader" reads from hMail
    And 1 second passes
    Then "Reader" is still waiting
    When "Writer" writes the bytes 01 02 03 04 to hPost
    Then "Reader" has read the bytes 01 02 03 04

@MSL-2 @MSL-5
Rule: A mailslot's name, and the kind of handle it gives

  Background:
    Given processes "Reader" and "Writer"

  # Source: wine-mirror/wine dlls/kernel32/tests/file.c:3256-3264 (todo_wine)
  Scenario: ML-32: A mailslot is not a pipe to GetFileType, but of unknown type
    Given "Reader" creates a mailslot "mail" as hMail
    And "Reader" sets the last error to 12345678
    When "Reader" asks for the file type of hMail
    Then the file type is FILE_TYPE_UNKNOWN
    And it succeeds with the last error ERROR_SUCCESS

  # Source: doc (Microsoft Learn, page not re-read): CreateFile (lpSecurityAttributes)
  Scenario: ML-39: The client's end is inheritable if its opener says so
    Given "Reader" creates a mailslot "mail" as hMail
    When "Writer" opens the mailslot "mail" as the inheritable hPost
    Then hPost is inheritable

  # Source: doc (MicrosoftDocs/sdk-api sdk-api-src/content/winbase/nf-winbase-createmailslota.md): CreateMailslot remarks; wine-mirror/wine dlls/kernel32/tests/mailslot.c:72-76, 213-220
  Scenario: ML-45: A new mailslot of an old name is empty
    Given "Reader" creates a mailslot "mail" as hMail
    And "Writer" opens the mailslot "mail" as hPost
    And "Writer" writes "unread" to hPost
    And "Writer" closes hPost
    When "Reader" closes hMail
    And "Reader" creates a mailslot "mail" as hMail
    And "Reader" asks what waits in the mailslot hMail
    Then the answer says:
      | messages     | 0    |
      | next message | none |

@MSL-4
Rule: Messages, and what the mailslot tells about them

  Background:
    Given processes "Reader" and "Writer"

  # Source: wine-mirror/wine dlls/kernel32/tests/mailslot.c:60-69
  Scenario: ML-05: A new mailslot tells of no message, and repeats what it was made with
    Given "Reader" creates a mailslot "mail" as hMail with:
      | maximum message size | -1       |
      | read timeout         | for ever |
    When "Reader" asks what waits in the mailslot hMail
    Then the answer says:
      | messages             | 0        |
      | next message         | none     |
      | maximum message size | -1       |
      | read timeout         | for ever |

  # Source: wine-mirror/wine dlls/kernel32/tests/mailslot.c:252-261 (count inside todo_wine)
  Scenario: ML-23: A message without a byte is counted as one
    Given "Reader" creates a mailslot "mail" as hMail
    And "Writer" opens the mailslot "mail" as hPost
    And "Writer" writes "a" to hPost
    And "Writer" writes "bc" to hPost
    When "Writer" writes "" to hPost
    Then it succeeds
    When "Reader" asks what waits in the mailslot hMail
    Then the answer says:
      | messages     | 3 |
      | next message | 1 |

  # Source: wine-mirror/wine dlls/kernel32/tests/mailslot.c:299-304 (todo_wine)
  Scenario: ML-26: It can be read, and nothing is what the reader gets
    Given "Reader" creates a mailslot "mail" as hMail with:
      | read timeout | 0 |
    And "Writer" opens the mailslot "mail" as hPost
    And "Writer" writes "" to hPost
    When "Reader" reads at most 16 bytes from hMail
    Then it reads nothing

  # Source: doc (MicrosoftDocs/sdk-api sdk-api-src/content/winbase/nf-winbase-createmailslota.md): CreateMailslot (nMaxMessageSize)
  Scenario: ML-42: A message above the maximum is refused
    Given "Reader" creates a mailslot "mail" as hMail with:
      | maximum message size | 4 bytes |
    And "Writer" opens the mailslot "mail" as hPost
    When "Writer" writes 10 bytes to hPost
    Then it is refused
