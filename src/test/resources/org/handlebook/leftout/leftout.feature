Feature: A scenario without steps

  Scenario: It says nothing
