Feature: A heading is mistyped

  Scenerio: It would be lost
    Given a process "A"
