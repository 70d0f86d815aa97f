Feature: Conformance: the environment

@ENV-1
Rule: Variables

  Background:
    Given a process "App"
    And "App" sets the environment variable "SomeVar" to "SomeValue"

  # Source: wine-mirror/wine dlls/kernel32/tests/environ.c:119-123
  Scenario: EN-03: In one that is large enough the answer is the length
    When "App" reads the environment variable "SomeVar" into a buffer of 10 characters
    Then the answer is "SomeValue"

  # Source: wine-mirror/wine dlls/kernel32/tests/environ.c:125-129
  Scenario: EN-04: Upper and lower case do not differ
    When "App" reads the environment variable "sOMEvAR"
    Then the answer is "SomeValue"

  # Source: wine-mirror/wine dlls/kernel32/tests/environ.c:168-176
  Scenario: EN-09: An empty value needs room for its end
    Given "App" sets the environment variable "SomeVar" to ""
    When "App" reads the environment variable "SomeVar" into a buffer of 0 characters
    Then the answer is 1
    And it leaves the last error alone

  # Source: wine-mirror/wine dlls/ntdll/tests/env.c:563-569
  Scenario: EN-26: Setting a variable again replaces its value
    When "App" sets the environment variable "SomeVar" to "another"
    Then "App" has the environment variable "SomeVar" set to "another"

@ENV-1
Rule: The whole environment

  Background:
    Given a process "App"

  # Source: wine-mirror/wine dlls/kernel32/tests/environ.c:724-739
  Scenario: EN-17: It can be replaced as a whole, and what was there is gone
    When "App" replaces its environment with:
      | t1 | unus |
      | t3 | tres |
    Then it succeeds
    And the environment of "App" is:
      | t1 | unus |
      | t3 | tres |
    And "App" has no environment variable "PATH"

  # Source: wine-mirror/wine dlls/kernel32/tests/environ.c:763-767
  Scenario: EN-19: The first equals sign ends the name
    When "App" replaces its environment with:
      | one | two=three four=five |
    Then it succeeds
    And "App" has the environment variable "one" set to "two=three four=five"

@ENV-2
Rule: A child's environment

  Background:
    Given a process "Parent"
    And "Parent" sets the environment variable "Colour" to "green"

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:1375-1383
  Scenario: EN-20: Without a block of its own a child gets a copy of its parent's
    When "Parent" spawns "Child"
    Then "Child" has the environment variable "Colour" set to "green"

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:1333-1352
  Scenario: EN-22: With one it gets nothing else
    When "Parent" spawns "Child" with:
      | environment | Size=big; SystemRoot=C:\\Windows |
    Then "Child" has the environment variable "Size" set to "big"
    And "Child" has no environment variable "Colour"
