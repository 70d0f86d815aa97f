package org.handlebook.win32;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.win32.SecurityDescriptor.Ace;
import org.handlebook.win32.SecurityDescriptor.Dacl;
import org.jspecify.annotations.Nullable;

/**
 * Security descriptors in one piece of memory, as system calls take and give them.
 *
 * @source winnt.h, SECURITY_DESCRIPTOR_RELATIVE, ACL, ACE_HEADER
 */
final class SelfRelative {
  private static final int DACL_PRESENT = 0x0004;
  private static final int SACL_PRESENT = 0x0010;
  private static final int SELF_RELATIVE = 0x8000;

  private static final int ALLOWED = 0;
  private static final int DENIED = 1;
  private static final int LABEL = 0x11;
  private static final int NO_WRITE_UP = 1;

  private static final int OWNER = 4;
  private static final int SACL = 12;
  private static final int DACL = 16;
  private static final int HEADER = 20;
  private static final int ACL_HEADER = 8;
  private static final int ACE_HEADER = 8;

  private SelfRelative() {}

  static byte[] write(SecurityDescriptor descriptor) {
    String owner = descriptor.owner();
    Dacl dacl = descriptor.dacl();
    List<Ace> entries = dacl == null ? null : dacl.entries();
    byte[] ownerBytes = owner == null ? new byte[0] : Sid.toBytes(owner);
    byte[] sacl = label(descriptor.integrity());
    byte[] list = entries == null ? new byte[0] : list(entries);
    int control =
        SELF_RELATIVE | (dacl == null ? 0 : DACL_PRESENT) | (sacl.length == 0 ? 0 : SACL_PRESENT);
    byte[] bytes = new byte[HEADER + ownerBytes.length + sacl.length + list.length];
    bytes[0] = 1;
    LittleEndian.putShort(bytes, 2, control);
    int end = append(bytes, HEADER, OWNER, ownerBytes);
    end = append(bytes, end, SACL, sacl);
    append(bytes, end, DACL, list);
    return bytes;
  }

  /**
   * Copies a part behind what is there and enters where it lies; nothing for a part that is not.
   */
  private static int append(byte[] bytes, int end, int field, byte[] part) {
    if (part.length == 0) {
      return end;
    }
    System.arraycopy(part, 0, bytes, end, part.length);
    LittleEndian.putInt(bytes, field, end);
    return end + part.length;
  }

  private static byte[] label(@Nullable String integrity) {
    return integrity == null ? new byte[0] : acl(List.of(entry(LABEL, NO_WRITE_UP, integrity)));
  }

  private static byte[] list(List<Ace> entries) {
    List<byte[]> written = new ArrayList<>();
    for (Ace ace : entries) {
      written.add(entry(ace.allow() ? ALLOWED : DENIED, ace.mask(), ace.sid()));
    }
    return acl(written);
  }

  private static byte[] acl(List<byte[]> entries) {
    int size = ACL_HEADER;
    for (byte[] entry : entries) {
      size += entry.length;
    }
    byte[] bytes = new byte[size];
    bytes[0] = 2;
    LittleEndian.putShort(bytes, 2, size);
    LittleEndian.putShort(bytes, 4, entries.size());
    int end = ACL_HEADER;
    for (byte[] entry : entries) {
      System.arraycopy(entry, 0, bytes, end, entry.length);
      end += entry.length;
    }
    return bytes;
  }

  private static byte[] entry(int type, int mask, String sid) {
    byte[] who = Sid.toBytes(sid);
    byte[] bytes = new byte[ACE_HEADER + who.length];
    bytes[0] = (byte) type;
    LittleEndian.putShort(bytes, 2, bytes.length);
    LittleEndian.putInt(bytes, 4, mask);
    System.arraycopy(who, 0, bytes, ACE_HEADER, who.length);
    return bytes;
  }

  static SecurityDescriptor read(byte[] bytes) {
    try {
      int control = LittleEndian.getShort(bytes, 2);
      int owner = LittleEndian.getInt(bytes, OWNER);
      return new SecurityDescriptor(
          owner == 0 ? null : Sid.read(bytes, owner),
          (control & DACL_PRESENT) == 0 ? null : dacl(bytes, LittleEndian.getInt(bytes, DACL)),
          (control & SACL_PRESENT) == 0 ? null : label(bytes, LittleEndian.getInt(bytes, SACL)));
    } catch (IndexOutOfBoundsException cut) {
      throw new IllegalArgumentException("a security descriptor is cut off", cut);
    }
  }

  private static Dacl dacl(byte[] bytes, int acl) {
    if (acl == 0) {
      return new Dacl(null);
    }
    List<Ace> entries = new ArrayList<>();
    for (int ace : entries(bytes, acl)) {
      if (bytes[ace] != ALLOWED && bytes[ace] != DENIED) {
        throw new IllegalArgumentException("an entry of type " + bytes[ace] + " cannot be read");
      }
      int mask = LittleEndian.getInt(bytes, ace + 4);
      entries.add(new Ace(bytes[ace] == ALLOWED, mask, Sid.read(bytes, ace + ACE_HEADER)));
    }
    return new Dacl(entries);
  }

  private static @Nullable String label(byte[] bytes, int acl) {
    for (int ace : acl == 0 ? List.<Integer>of() : entries(bytes, acl)) {
      if (bytes[ace] == LABEL) {
        return Sid.read(bytes, ace + ACE_HEADER);
      }
    }
    return null;
  }

  /** Returns where the entries of a list lie. */
  private static List<Integer> entries(byte[] bytes, int acl) {
    List<Integer> offsets = new ArrayList<>();
    int at = acl + ACL_HEADER;
    for (int i = 0; i < LittleEndian.getShort(bytes, acl + 4); i++) {
      offsets.add(at);
      at += LittleEndian.getShort(bytes, at + 2);
    }
    return offsets;
  }
}
