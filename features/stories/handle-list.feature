Feature: A list of the handles to inherit

@story-S04
Rule: Naming the handles to inherit makes none of them inheritable, and one wrong entry spoils the whole list

  Go, Python, libuv, Bazel and LLVM narrow down what their children inherit by a list in STARTUPINFOEX. All of them met its
  conditions one by one: a handle has to be inheritable, it has to be on the list, once, and the call still has to say that
  it inherits.

  Background:
    Given a process "Tool"
    And "Tool" creates an inheritable event as hListed
    And "Tool" creates an inheritable event as hOther
    And "Tool" creates an event as hPlain
    And "Tool" gets the pseudo handle of its process as hSelf

  Scenario: The child gets what is listed, and nothing else
    When "Tool" spawns "Child" with:
      | handle inheritance | yes     |
      | only these handles | hListed |
    Then the handle table of "Child" is:
      | handle  | object | inherit |
      | hListed | event  | yes     |

  Scenario: Two listed handles arrive both
    When "Tool" spawns "Child" with:
      | handle inheritance | yes             |
      | only these handles | hListed, hOther |
    Then "Child" holds 2 handles

  Scenario Outline: <problem>, and no child is made
    When "Tool" spawns "Child" with:
      | handle inheritance | <inherits> |
      | only these handles | <list>     |
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE
    And "Tool" holds 3 handles
    And the usage count of hListed is 1

    Examples:
      | problem                           | inherits | list             |
      | The call does not inherit         | no       | hListed          |
      | A listed handle is not marked     | yes      | hPlain           |
      | One of two is not marked          | yes      | hListed, hPlain  |
      | A pseudo handle is on the list    | yes      | hSelf            |
      | One handle is on the list twice   | yes      | hListed, hListed |

  Scenario Outline: NULL on the list makes it stand for nothing: <list>
    When "Tool" spawns "Child" with:
      | handle inheritance | yes    |
      | only these handles | <list> |
    Then the handle table of "Child" is empty
    And the usage count of hListed is 1

    Examples:
      | list          |
      | NULL          |
      | hListed, NULL |
      | NULL, hListed |
