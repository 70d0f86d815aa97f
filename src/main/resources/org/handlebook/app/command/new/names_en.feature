Feature: TITLE

  # A scenario shows one thing: what there is (Given), what somebody does (When), what is so then (Then).
  # "handlebook steps WORDS" finds sentences, "handlebook check FILE" says what is wrong with them.

  Scenario: The same name means the same object
    Given processes "A" and "B"
    And "A" creates a mutex named "Lock" as hOne
    When "B" opens the mutex "Lock" as hTwo
    Then hOne and hTwo are the same object

  Scenario: A name that nobody made cannot be opened
    Given a process "A"
    When "A" opens the mutex "Lock" as hOne
    Then it is refused with ERROR_FILE_NOT_FOUND
