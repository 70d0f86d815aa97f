Feature: Upper and lower case in names

@story-S36
Rule: "OnlyOne" and "onlyone" are two mutexes, but one mailslot

  Names of kernel objects are compared letter by letter. Those of files, pipes and mailslots are not.

  Background:
    Given processes "App" and "Again"

  Scenario: A mutex is not found in other letters
    Given "App" creates a mutex named "OnlyOne" as hMutex
    When "Again" opens the mutex "ONLYONE" as hOther
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

  Scenario: So a program that spells its name otherwise starts once more
    Given "App" creates a mutex named "OnlyOne" as hMutex
    When "Again" creates a mutex named "onlyOne" as hOther
    Then it succeeds with the last error ERROR_SUCCESS
    And hMutex and hOther are different objects

  Scenario: A mailslot is found
    Given "App" creates a mailslot "OnlyOne" as hMail
    When "Again" opens the mailslot "ONLYONE" as hClient
    Then it succeeds
