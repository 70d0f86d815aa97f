Feature: The command prompt

  A command prompt owns no magic. It makes pipes, opens files, starts programs with these as their standard handles, closes its own
  copies and waits. Everything here is done by calls that any program can make.

@CMD-1 @doc-000 @needs-command-prompt
Rule: A chain is a pipe whose ends are the standard handles of two programs

  The first program writes to its standard output, the second reads its standard input, and neither knows of the pipe. The prompt
  makes the ends inheritable, names them in STARTUPINFO, and closes its own copies.

  Scenario: What one program writes the next one reads
    Given a command prompt "cmd"
    And "cmd" runs the command "echo pear > notes.txt"
    And "cmd" runs the command "echo apple >> notes.txt"
    When "cmd" runs the command "type notes.txt | sort"
    Then the screen of "cmd" shows:
      | apple |
      | pear  |
    And "type" has ended with code 0
    And "sort" has ended with code 0

  Scenario: The prompt's console is its standard handles, and all its programs inherit it
    Given a command prompt "cmd"
    Then the handle table of "cmd" is:
      | handle  | object            | inherit |
      | hConIn  | console "CONIN$"  | yes     |
      | hConOut | console "CONOUT$" | yes     |
      | hConErr | console "CONOUT$" | yes     |
    When "cmd" starts the command "sort"
    Then "sort" has hConIn as its standard input
    And "sort" has hConOut as its standard output
    And the usage count of hConIn is 2

  Scenario: While the chain runs, each program has one end, and the prompt none
    Given a command prompt "cmd"
    And "cmd" runs the command "echo pear > notes.txt"
    When "cmd" starts the command "type notes.txt | sort"
    Then the handle table of "cmd" is:
      | handle  | object            |
      | hConIn  | console "CONIN$"  |
      | hConOut | console "CONOUT$" |
      | hConErr | console "CONOUT$" |
      | hType   | process "type"    |
      | hSort   | process "sort"    |
    And the handle table of "type" is:
      | handle  | object            | origin    |
      | hConIn  | console "CONIN$"  | inherited |
      | hConOut | console "CONOUT$" | inherited |
      | hConErr | console "CONOUT$" | inherited |
      | hWrite  | pipe write end    | inherited |
    And the handle table of "sort" is:
      | handle  | object            | origin    |
      | hConIn  | console "CONIN$"  | inherited |
      | hConOut | console "CONOUT$" | inherited |
      | hConErr | console "CONOUT$" | inherited |
      | hRead   | pipe read end     | inherited |
    And "type" has hWrite as its standard output
    And "sort" has hRead as its standard input
    And the usage count of hWrite is 1
    And the usage count of hRead is 1
    When the command goes on
    Then the screen of "cmd" shows:
      | pear |
    And the pipe write end of hWrite is destroyed

  Scenario: The second program waits until the first has said all
    Given a command prompt "cmd"
    And "cmd" runs the command "echo pear > notes.txt"
    And "cmd" starts the command "type notes.txt | sort"
    When the program of "sort" goes on
    Then "sort" is still waiting
    When the program of "type" goes on
    Then "type" has ended
    And "sort" has ended
    When the program of "cmd" goes on
    Then the handle table of "cmd" is:
      | handle  | object            |
      | hConIn  | console "CONIN$"  |
      | hConOut | console "CONOUT$" |
      | hConErr | console "CONOUT$" |

  Scenario: What the first program has said waits in the pipe
    Given a command prompt "cmd"
    And "cmd" runs the command "echo pear > notes.txt"
    And "cmd" starts the command "type notes.txt | sort"
    When the program of "type" goes on
    Then "type" has ended
    And the screen of "cmd" is empty
    And the pipe read end of hRead still exists
    When the command goes on
    Then the screen of "cmd" shows:
      | pear |

  Scenario: A chain may have more links
    Given a command prompt "cmd"
    And "cmd" runs the command "echo pear > notes.txt"
    And "cmd" runs the command "echo apple >> notes.txt"
    And "cmd" runs the command "echo plum >> notes.txt"
    When "cmd" runs the command 'type notes.txt | find "p" | find /v "apple" | sort /r'
    Then the screen of "cmd" shows:
      | plum |
      | pear |

  Scenario: A program that writes when nobody is left to read is told so
    Given a command prompt "cmd"
    And "cmd" runs the command "echo pear > notes.txt"
    And "cmd" starts the command "type notes.txt | type missing.txt"
    When the program of "type 2" goes on
    Then "type 2" has ended with code 1
    When the program of "type" goes on
    Then "type" has ended with code 1
    When the command goes on
    Then the screen of "cmd" shows:
      | The system cannot find the file specified.        |
      | The process tried to write to a nonexistent pipe. |

@CMD-1 @doc-000 @needs-command-prompt
Rule: A redirection is a file that is a standard handle

  The program reads standard input and writes standard output as always. It is the prompt that opens the file.

  Scenario: Reading from a file and writing to another
    Given a command prompt "cmd"
    And "cmd" runs the command "echo pear > notes.txt"
    And "cmd" runs the command "echo apple >> notes.txt"
    When "cmd" starts the command "sort < notes.txt > out.txt"
    Then the handle table of "sort" is:
      | object            | origin    |
      | console "CONIN$"  | inherited |
      | console "CONOUT$" | inherited |
      | console "CONOUT$" | inherited |
      | file "notes.txt"  | inherited |
      | file "out.txt"    | inherited |
    And "sort" has hInput as its standard input
    And "sort" has hOutput as its standard output
    And the handle table of "cmd" does not contain:
      | object         |
      | file "out.txt" |
    When the command goes on
    Then the screen of "cmd" is empty
    When "cmd" runs the command "type out.txt"
    Then the screen of "cmd" shows:
      | apple |
      | pear  |

  Scenario: Only the last program of a chain writes to the file
    Given a command prompt "cmd"
    And "cmd" runs the command "echo pear > notes.txt"
    When "cmd" starts the command "type notes.txt | sort > out.txt"
    Then "type" has hWrite as its standard output
    And "sort" has hOutput as its standard output
    When the command goes on
    And "cmd" runs the command "type out.txt"
    Then the screen of "cmd" shows:
      | pear |

  Scenario: Without a redirection the program has the console
    Given a command prompt "cmd"
    When "cmd" runs the command "sort"
    Then "sort" is still waiting
    And "cmd" is still waiting
    When "pear" is typed at the console of "cmd"
    And "apple" is typed at the console of "cmd"
    And the end of the input is typed at the console of "cmd"
    Then the screen of "cmd" shows:
      | apple |
      | pear  |
    And "sort" has ended

  Scenario: A file that is not there starts nothing
    Given a command prompt "cmd"
    When "cmd" runs the command "sort < missing.txt > out.txt"
    Then the screen of "cmd" shows:
      | The system cannot find the file specified. |
    And "cmd" holds 3 handles

  Scenario: Two arrows append
    Given a command prompt "cmd"
    And "cmd" runs the command "echo pear > notes.txt"
    When "cmd" runs the command "echo apple > notes.txt"
    And "cmd" runs the command "echo plum >> notes.txt"
    And "cmd" runs the command "type notes.txt"
    Then the screen of "cmd" shows:
      | apple |
      | plum  |

@CMD-1 @doc-000 @needs-command-prompt
Rule: Variables that the prompt sets are those that its programs get

  The prompt sets them in its own block. What it starts afterwards has a copy.

  Scenario: A variable is set, shown and removed
    Given a command prompt "cmd"
    When "cmd" runs the command "set COLOUR=light green"
    And "cmd" runs the command "set COL"
    Then the screen of "cmd" shows:
      | COLOUR=light green |
    And "cmd" has the environment variable "colour" set to "light green"
    When "cmd" runs the command "set COLOUR="
    Then "cmd" has no environment variable "COLOUR"

  Scenario: A program has a copy of the prompt's variables
    Given a command prompt "cmd"
    And "cmd" runs the command "set COLOUR=green"
    When "cmd" starts the command "set | sort"
    Then "set" has the environment variable "COLOUR" set to "green"
    And "sort" has the environment variable "COLOUR" set to "green"
    When the command goes on
    Then the screen of "cmd" shows:
      | COLOUR=green                         |
      | Path=C:\\Windows\\system32;C:\\Windows |
      | SystemRoot=C:\\Windows                |

  Scenario: Names between percent signs stand for values before the line is read
    Given a command prompt "cmd"
    And "cmd" runs the command "set FILTER=find"
    And "cmd" runs the command "echo pear > notes.txt"
    When "cmd" runs the command '%FILTER% "ear" < notes.txt'
    Then the screen of "cmd" shows:
      | pear |

  Scenario: The prompt ends as it is told
    Given a command prompt "cmd"
    When "cmd" runs the command "exit 3"
    Then "cmd" has ended with code 3

@CMD-1 @doc-000 @story-S02 @needs-command-prompt
Rule: A prompt that forgets its own copies keeps its programs from ending

  A reader finds the end when nobody is left who could write. Whoever still has a writing end could, even if it never will.

  Scenario: The prompt never closes its end, and the second program waits for ever
    Given a command prompt "cmd" that never closes its ends of pipes
    And "cmd" runs the command "echo pear > notes.txt"
    When "cmd" runs the command "type notes.txt | sort"
    Then "type" has ended
    And "sort" is still waiting
    And "cmd" is still waiting
    And the handle table of "cmd" contains:
      | handle | object         |
      | hWrite | pipe write end |
      | hRead  | pipe read end  |
    And the screen of "cmd" is empty
    And nobody can go on

  Scenario: Closed at last, the end lets the chain end
    Given a command prompt "cmd" that never closes its ends of pipes
    And "cmd" runs the command "echo pear > notes.txt"
    And "cmd" creates a thread "Helper" as hHelper
    When "cmd" runs the command "type notes.txt | sort"
    Then "sort" is still waiting
    And "cmd" is still waiting
    When thread "Helper" of "cmd" closes hWrite
    Then "sort" has ended
    And the screen of "cmd" shows:
      | pear |

  Scenario: Closed too late, the end is with the second program too, which waits for itself
    Given a command prompt "cmd" that closes its ends of pipes too late
    And "cmd" runs the command "echo pear > notes.txt"
    When "cmd" runs the command "type notes.txt | sort"
    Then "type" has ended
    And "sort" is still waiting
    And "cmd" is still waiting
    And the handle table of "cmd" does not contain:
      | object         |
      | pipe write end |
    And the handle table of "sort" contains:
      | handle | object         | origin    |
      | hRead  | pipe read end  | inherited |
      | hWrite | pipe write end | inherited |
    And nobody can go on

  Scenario: With a file instead of a pipe nothing hangs
    Given a command prompt "cmd" that never closes its ends of pipes
    And "cmd" runs the command "echo pear > notes.txt"
    When "cmd" runs the command "sort < notes.txt"
    Then the screen of "cmd" shows:
      | pear |

@CMD-1 @doc-000 @needs-command-prompt
Rule: A line that means nothing starts nothing, and the prompt says why

  Scenario Outline: <line>
    Given a command prompt "cmd"
    When "cmd" runs the command '<line>'
    Then the screen of "cmd" shows:
      | <message> |
    And "cmd" holds 3 handles

    Examples:
      | line                      | message                                                                   |
      | \| sort                   | The syntax of the command is incorrect: a command is missing.             |
      | type notes.txt \|         | The syntax of the command is incorrect: a command is missing.             |
      | sort \| \| sort           | The syntax of the command is incorrect: a command is missing.             |
      | sort <                    | The syntax of the command is incorrect: "<" needs a file.                 |
      | sort > \| sort            | The syntax of the command is incorrect: ">" needs a file.                 |
      | sort > a.txt > b.txt      | The syntax of the command is incorrect: ">" is there twice.               |
      | find "pear < notes.txt    | The syntax of the command is incorrect: a quotation mark is not closed.   |
      | exit soon                 | The syntax of the command is incorrect: an exit code is a number.         |
      | set NOTHING               | There is no such environment variable.                                    |

  Scenario: A program that nobody knows
    Given a command prompt "cmd"
    When "cmd" runs the command "type notes.txt | srot"
    Then the screen of "cmd" shows:
      | 'srot' is not recognized as an internal or external command, |
      | operable program or batch file.                              |
    And "cmd" holds 3 handles

  Scenario: An empty line does nothing
    Given a command prompt "cmd"
    When "cmd" runs the command ""
    Then the screen of "cmd" is empty

@CMD-1 @doc-000
Rule: Any program can build what the prompt builds

  Pipes, files, CreateProcess and CloseHandle are all it takes.

  Scenario: A chain by hand
    Given a process "Shell"
    And "Shell" creates an inheritable pipe with ends hRead and hWrite
    And "Shell" makes hRead not inheritable
    And "Shell" spawns "Writer" with:
      | handle inheritance | yes    |
      | standard output    | hWrite |
    And "Shell" closes hWrite
    And "Shell" makes hRead inheritable
    And "Shell" spawns "Reader" with:
      | handle inheritance | yes   |
      | standard input     | hRead |
    And "Shell" closes hRead
    When "Writer" gets its standard output as hOut
    And "Writer" writes "pear" to hOut
    And "Writer" exits
    And "Reader" gets its standard input as hIn
    Then "Reader" reads "pear" from hIn
    When "Reader" reads from hIn
    Then the read ends with ERROR_BROKEN_PIPE

  Scenario: The reader's own copy of the writing end keeps it waiting
    Given a process "Shell"
    And "Shell" creates an inheritable pipe with ends hRead and hWrite
    And "Shell" spawns "Reader" with:
      | handle inheritance | yes   |
      | standard input     | hRead |
    And "Shell" closes hWrite
    And "Shell" closes hRead
    When "Reader" gets its standard input as hIn
    And "Reader" reads from hIn
    Then "Reader" is still waiting
    And the usage count of hWrite of "Reader" is 1

  Scenario: A process may change its own standard handles, and children inherit the change
    Given a process "Shell"
    And "Shell" creates an inheritable file "out.txt" as hOut
    When "Shell" makes hOut its standard output
    And "Shell" spawns "Tool" with handle inheritance
    Then "Tool" has hOut as its standard output
    When "Shell" makes NULL its standard output
    Then "Shell" has no standard output
    And "Tool" has hOut as its standard output

  Scenario: A standard handle is a number, and nobody checks it
    Given a process "Shell"
    And "Shell" creates a file "out.txt" as hOut
    And "Shell" makes hOut its standard output
    When "Shell" spawns "Tool" with handle inheritance
    Then "Tool" has hOut as its standard output
    And hOut is not a valid handle in "Tool"

@CMD-1 @needs-command-prompt
Rule: A console is a keyboard and a screen; each process has one or none, and shares it with its children

  Background:
    Given a process "App"

  # Source: Microsoft, "Creation of a Console": CREATE_NEW_CONSOLE
  Scenario: A child with a console of its own has it as its standard handles
    When "App" runs:
      """c
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      WCHAR line[] = L"Tool";
      CreateProcess(NULL, line, NULL, NULL, FALSE, CREATE_NEW_CONSOLE, NULL, NULL, &si, &pi);
      """
    Then "Tool" has a handle of its own to the console "CONIN$" as its standard input
    And "Tool" has a handle of its own to the console "CONOUT$" as its standard output
    And "Tool" has a handle of its own to the console "CONOUT$" as its standard error
    And "Tool" holds 3 handles

  # Source: Microsoft, "High-Level Console Input and Output Functions": ReadFile and line input
  Scenario: What of a line does not fit into the reader's buffer is read the next time
    Given "App" opens the file "CONIN$" as hIn
    And "pear" is typed at the console of "App"
    When "App" reads at most 2 bytes from hIn
    Then it reads "pe"
    When "App" reads at most 2 bytes from hIn
    Then it reads "ar"

  # Source: Microsoft, "High-Level Console Input and Output Functions": a read takes no more than one line
  Scenario: A read takes from one line, and leaves the next to the next read
    Given "App" opens the file "CONIN$" as hIn
    And "pear" is typed at the console of "App"
    And "apple" is typed at the console of "App"
    When "App" reads at most 100 bytes from hIn
    And "App" reads at most 5 bytes from hIn
    Then it reads "apple"

  Scenario: The keyboard cannot be written to, nor the screen read
    Given "App" opens the file "CONIN$" as hIn
    And "App" opens the file "CONOUT$" as hOut
    When "App" writes "hello" to hIn
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
    When "App" reads from hOut
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: A process without a console has no keyboard to open
    Given "App" spawns "Tool" with:
      | detached | yes |
    When "Tool" opens the file "CONIN$" as hIn
    Then it is refused with ERROR_INVALID_HANDLE, returning INVALID_HANDLE_VALUE
