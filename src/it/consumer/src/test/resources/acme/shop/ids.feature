Feature: Ids

  Scenario: An id is found by its ending
    When I load userId
    Then "userId" is loaded
