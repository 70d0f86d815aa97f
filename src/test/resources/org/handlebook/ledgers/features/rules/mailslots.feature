Feature: Mailslots

  Rule: The flag of the security attributes makes the row inheritable

    Background:
      Given a process "App"

    Scenario: A mailslot created with the flag is inheritable
      When "App" creates an inheritable mailslot "m" as hMail
      Then it succeeds
      And hMail is inheritable
      When "App" closes hMail
      Then it succeeds

    Scenario Outline: Created with the flag, the <kind> is inheritable
      When "App" creates an inheritable <kind> as hNew
      Then hNew is inheritable

      Examples:
        | kind  | right        |
        | mutex | all of them  |
        | event | EVENT_MODIFY |

  Rule: Names

    Scenario Outline: The <kind> has a name
      When "App" creates a <kind> "n" as hFirst
      Then it succeeds

      Examples:
        | kind  |
        | mutex |

    Scenario Outline: The <kind> has a name
      When "App" creates a <kind> "n" as hSecond
      Then it succeeds

      Examples:
        | kind  |
        | event |
