package org.handlebook.kernel.memory;

import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.STANDARD_RIGHTS_REQUIRED;

import org.handlebook.kernel.io.file.FileContent;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.GenericMapping;

/**
 * A section, which Win32 calls a file mapping: bytes of a file that processes can map as memory.
 *
 * @source winnt.h (SECTION_*); Microsoft, "File Mapping Security and Access Rights"
 */
public final class SectionObject extends KernelObject {
  public static final int QUERY = 0x0001;
  public static final int MAP_WRITE = 0x0002;
  public static final int MAP_READ = 0x0004;
  public static final int MAP_EXECUTE = 0x0008;
  private static final int EXTEND_SIZE = 0x0010;
  private static final int ALL_ACCESS =
      STANDARD_RIGHTS_REQUIRED | QUERY | MAP_WRITE | MAP_READ | MAP_EXECUTE | EXTEND_SIZE;

  public static final ObjectType<SectionObject> TYPE =
      new ObjectType<>(
          "Section",
          SectionObject.class,
          new GenericMapping(
              READ_CONTROL | QUERY | MAP_READ,
              READ_CONTROL | MAP_WRITE,
              READ_CONTROL | MAP_EXECUTE,
              ALL_ACCESS),
          ALL_ACCESS,
          ObjectType.Implied.NOTHING,
          true,
          true);

  private final FileContent content;
  private final long size;
  private final Protection protection;
  private final boolean committed;

  SectionObject(
      ObjectHeader header,
      FileContent content,
      long size,
      Protection protection,
      boolean committed) {
    super(header);
    this.content = content;
    this.size = size;
    this.protection = protection;
    this.committed = committed;
    content.sectionCreated();
  }

  FileContent content() {
    return content;
  }

  /** Returns how many bytes can be mapped. */
  public long size() {
    return size;
  }

  Protection protection() {
    return protection;
  }

  /**
   * Returns whether there is memory behind the pages; those of a reserved section cannot be
   * touched.
   */
  boolean isCommitted() {
    return committed;
  }

  @Override
  protected void destroyed() {
    content.sectionDestroyed();
  }
}
