package org.handlebook.record;

/**
 * Names the kinds of notes that a run leaves in its stream of messages, as media types of
 * attachments. {@code docs/record.md} describes each, {@code docs/record.schema.json} says it
 * strictly.
 */
public final class MediaTypes {
  /** What a step did, and the system after it. */
  public static final String STEP_TRACE = "application/vnd.handlebook.scene+json";

  /** The text of a program that the scenario gives, of which a film is made. */
  public static final String PROGRAM = "application/vnd.handlebook.program+json";

  /** Sentences in the other language, of the run. */
  public static final String SENTENCES = "application/vnd.handlebook.sentences+json";

  /** On which system the run happened, of the run. */
  public static final String RUN = "application/vnd.handlebook.run+json";

  /** The rules and claims that scenarios check, of the run. */
  public static final String RULES = "application/vnd.handlebook.rules+json";

  /** What is missing of the run, of the run. */
  public static final String LACK = "application/vnd.handlebook.lack+json";

  /** Of a step that does not hold, as is known, or that comes after such a step. */
  public static final String DIFFERENCE = "application/vnd.handlebook.difference+json";

  /** Of a step of a real system that does not hold, and nobody knows of it. */
  public static final String UNKNOWN_DIFFERENCE =
      "application/vnd.handlebook.unknown-difference+json";

  /** Of an entry of the ledger that no longer is so. */
  public static final String GONE_DIFFERENCE = "application/vnd.handlebook.gone-difference+json";

  /** What is often believed where a step does not hold. */
  public static final String MISCONCEPTION = "application/vnd.handlebook.misconception+json";

  /** What a step that does not hold asked and found. */
  public static final String FINDING = "application/vnd.handlebook.finding+json";

  private static final String OWN = "application/vnd.handlebook.";

  private MediaTypes() {}

  /** Returns whether a note is one of these. */
  public static boolean isOwn(String mediaType) {
    return mediaType.startsWith(OWN);
  }

  /** Returns what a note is called where it is offered as a file. */
  public static String fileName(String mediaType) {
    return isOwn(mediaType)
        ? mediaType.substring(OWN.length()).replace("+json", ".json")
        : mediaType.substring(mediaType.indexOf('/') + 1);
  }
}
