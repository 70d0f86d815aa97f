package org.handlebook.kernel.security;

/**
 * What the four generic rights mean for one object type.
 *
 * @param read what GENERIC_READ becomes
 * @param write what GENERIC_WRITE becomes
 * @param execute what GENERIC_EXECUTE becomes
 * @param all what GENERIC_ALL becomes
 */
public record GenericMapping(int read, int write, int execute, int all) {

  /** Returns the mask with its generic rights replaced by the type's own. */
  public int map(int mask) {
    int mapped = mask & 0x0FFF_FFFF;
    mapped |= (mask & AccessMask.GENERIC_READ) != 0 ? read : 0;
    mapped |= (mask & AccessMask.GENERIC_WRITE) != 0 ? write : 0;
    mapped |= (mask & AccessMask.GENERIC_EXECUTE) != 0 ? execute : 0;
    mapped |= (mask & AccessMask.GENERIC_ALL) != 0 ? all : 0;
    return mapped;
  }
}
