package org.handlebook.system;

/** Something that not every system can do; a scenario that needs it says so by its tag. */
public enum Capability {
  /** Handle values and addresses can be forced, so that a scenario can use a textbook's numbers. */
  TEXTBOOK_VALUES("@needs-textbook-values"),

  /** The inside of a call can be seen, and not only the world before it and after it. */
  MILESTONES("@needs-milestones"),

  /** Processes can run as several users, in chosen groups, with chosen privileges and integrity. */
  USERS("@needs-users"),

  /** Processes can run in several sessions. */
  SESSIONS("@needs-sessions"),

  /** The system has private namespaces. */
  PRIVATE_NAMESPACES("@needs-private-namespaces"),

  /** Processes can run on several computers of one network. */
  COMPUTERS("@needs-computers"),

  /** Processes can have a console, and a command prompt can run in it. */
  COMMAND_PROMPT("@needs-command-prompt");

  private final String tag;

  Capability(String tag) {
    this.tag = tag;
  }

  /** Returns the tag of scenarios that need it. */
  public String tag() {
    return tag;
  }
}
