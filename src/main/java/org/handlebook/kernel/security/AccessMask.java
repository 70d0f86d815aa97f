package org.handlebook.kernel.security;

/**
 * The bits of an access mask that mean the same for every object type.
 *
 * @source winnt.h; Microsoft, "Access Mask Format"
 */
public final class AccessMask {
  public static final int DELETE = 0x0001_0000;
  public static final int READ_CONTROL = 0x0002_0000;
  public static final int WRITE_DAC = 0x0004_0000;
  public static final int WRITE_OWNER = 0x0008_0000;
  public static final int SYNCHRONIZE = 0x0010_0000;

  /** DELETE, READ_CONTROL, WRITE_DAC and WRITE_OWNER. */
  public static final int STANDARD_RIGHTS_REQUIRED = 0x000F_0000;

  /** Asks to read and set what is audited; needs a privilege. */
  public static final int ACCESS_SYSTEM_SECURITY = 0x0100_0000;

  /** Asks for whatever the object's descriptor grants. */
  public static final int MAXIMUM_ALLOWED = 0x0200_0000;

  public static final int GENERIC_ALL = 0x1000_0000;
  public static final int GENERIC_EXECUTE = 0x2000_0000;
  public static final int GENERIC_WRITE = 0x4000_0000;
  public static final int GENERIC_READ = 0x8000_0000;

  private AccessMask() {}

  /** Returns whether {@code granted} has every bit of {@code wanted}. */
  public static boolean covers(int granted, int wanted) {
    return (wanted & ~granted) == 0;
  }
}
