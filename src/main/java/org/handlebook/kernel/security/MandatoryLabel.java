package org.handlebook.kernel.security;

/**
 * How far what an object holds is trusted: who is trusted less cannot write it.
 *
 * @param level an integrity level, such as {@link #MEDIUM}
 * @param noReadUp whether who is trusted less cannot read it either
 * @source Microsoft, "Mandatory Integrity Control"
 */
public record MandatoryLabel(int level, boolean noReadUp) {
  public static final int MEDIUM = 0x2000;
  public static final int HIGH = 0x3000;

  /** What holds of an object without a label. */
  static final MandatoryLabel IMPLICIT = new MandatoryLabel(MEDIUM, false);

  /** The rights to an object that whoever has this integrity may get at most. */
  int allowed(int integrity, GenericMapping mapping) {
    if (integrity >= level) {
      return ~0;
    }
    return mapping.execute() | (noReadUp ? 0 : mapping.read());
  }
}
