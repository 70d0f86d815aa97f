Feature: Failures about environments and command prompts

  Scenario: A variable with another value
    Given a process "App"
    And "App" sets the environment variable "Colour" to "green"
    Then "App" has the environment variable "Colour" set to "red"

  Scenario: A variable that is not set
    Given a process "App"
    Then "App" has the environment variable "Colour" set to "red"

  Scenario: A variable that is set
    Given a process "App"
    Then "App" has no environment variable "path"

  Scenario: Another environment
    Given a process "App"
    Then the environment of "App" is:
      | Path   | C:\\Windows\\system32;C:\\Windows |
      | Colour | green                            |

  Scenario: Another answer
    Given a process "App"
    When "App" reads the environment variable "SystemRoot"
    Then the answer is "D:\Windows"

  Scenario: A text without a value
    Given a process "Parent"
    And "Parent" spawns "Child"
    When "Child" takes the value on its command line as hTold

  Scenario: Another screen
    Given a command prompt "cmd"
    When "cmd" runs the command "echo hello"
    Then the screen of "cmd" shows:
      | goodbye |

  Scenario: No screen
    Given a process "App"
    Then the screen of "App" is empty

  Scenario: No command prompt
    Given a process "App"
    When "App" runs the command "echo hello"

  Scenario: A command that does not end
    Given a command prompt "cmd"
    When "cmd" runs the command "sort"

  Scenario: A prompt that is busy
    Given a command prompt "cmd"
    And "cmd" starts the command "sort"
    When "cmd" runs the command "set"

  Scenario: Files that nobody closes in time
    Given a command prompt "cmd" that never closes its ends of pipes
    And "cmd" runs the command "echo pear > notes.txt"
    When "cmd" runs the command "type notes.txt | sort"
    Then "sort" is still waiting
    And "sort" has ended
