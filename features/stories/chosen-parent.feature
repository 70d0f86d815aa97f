Feature: Inheriting from a chosen parent

@story-S13
Rule: Two launches at the same moment mixed up their handles, so a helper holds what one child shall get

  Whatever is inheritable at the moment of any launch travels, also to somebody else's child. Raymond Chen's way out, which
  Go can use as well: a helper process that holds nothing but the handles to pass is named as the parent to inherit from.

  Background:
    Given a process "Launcher"
    And "Launcher" creates an inheritable event as hForOthers
    And "Launcher" creates an event as hEvent
    And "Launcher" spawns "Helper" with:
      | suspended      | yes     |
      | process handle | hHelper |
    And "Launcher" duplicates hEvent as hGift with:
      | into        | "Helper" |
      | inheritable | yes      |
      | same access | yes      |

  Scenario: The child gets the helper's handles, and none of the launcher's
    When "Launcher" spawns "Child" with:
      | handle inheritance | yes     |
      | parent             | hHelper |
    Then the handle table of "Child" is:
      | handle | object | origin    | from     |
      | hGift  | event  | inherited | "Helper" |
    And the usage count of hForOthers is 1

  Scenario: The helper can go when the child is there
    Given "Launcher" spawns "Child" with:
      | handle inheritance | yes     |
      | parent             | hHelper |
    When "Launcher" terminates the process of hHelper with code 0
    Then hGift is a valid handle in "Child"
    And the usage count of hEvent is 2

  Scenario: A child without the helper gets what is lying about
    When "Launcher" spawns "Child" with handle inheritance
    Then hForOthers is a valid handle in "Child"
    And hEvent is not a valid handle in "Child"

  Scenario: A list names the values that the handles have in the helper
    Given "Launcher" duplicates hForOthers as hUnlisted with:
      | into        | "Helper" |
      | inheritable | yes      |
      | same access | yes      |
    When "Launcher" spawns "Child" with:
      | handle inheritance | yes     |
      | parent             | hHelper |
      | only these handles | hGift   |
    Then the handle table of "Child" is:
      | handle | object | from     |
      | hGift  | event  | "Helper" |
    And hGift of "Child" and hEvent are the same object
