Feature: The block that two programs read differently

@story-S41
Rule: A block is taken as it is given; who reads it decides what its variables are

  Node.js, Bun and Rush have issues about children that are started with a PATH beside the Path that Windows has. One of the two is
  found, the other is read only by programs that look at the whole block. pywin32 wrote a block in the order of its dictionary.

  Scenario: The variable that was meant to add to the path hides it
    Given a process "Node"
    When "Node" spawns "Tool" with:
      | environment | PATH=C:\\tools; Path=C:\\Windows; SystemRoot=C:\\Windows |
    Then "Tool" has the environment variable "Path" set to "C:\tools"
    And the environment of "Tool" is:
      | PATH       | C:\\tools   |
      | Path       | C:\\Windows |
      | SystemRoot | C:\\Windows |

  Scenario: Setting one spelling changes the first, and the other stays
    Given a process "Node"
    And "Node" spawns "Tool" with:
      | environment | PATH=C:\\tools; Path=C:\\Windows; SystemRoot=C:\\Windows |
    When "Tool" sets the environment variable "Path" to "C:\other"
    Then the environment of "Tool" is:
      | PATH       | C:\\other   |
      | Path       | C:\\Windows |
      | SystemRoot | C:\\Windows |

  Scenario: Who sets the variable in its own process finds the one that is there
    Given a process "Node"
    When "Node" sets the environment variable "PATH" to "C:\tools"
    Then the environment of "Node" is:
      | Path       | C:\\tools   |
      | SystemRoot | C:\\Windows |

  Scenario: An empty value is a value
    Given a process "Shell"
    And "Shell" sets the environment variable "NO_COLOR" to ""
    And "Shell" spawns "Tool"
    When "Tool" reads the environment variable "NO_COLOR"
    Then it succeeds
    When "Tool" reads the environment variable "FORCE_COLOR"
    Then it is refused with ERROR_ENVVAR_NOT_FOUND
