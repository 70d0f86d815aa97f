package org.handlebook.kernel.io.file;

import org.handlebook.kernel.security.Dacl;
import org.handlebook.kernel.security.DescriptorParts;

/**
 * How a file shall be opened.
 *
 * @param path the file's path
 * @param desiredAccess what the opening may do; 0 asks for nothing but looking at attributes
 * @param shareMode what others may do meanwhile: 1 read, 2 write, 4 delete
 * @param disposition whether the file must exist, or must not
 * @param synchronous whether each operation shall block its thread
 * @param attributes what a new file has besides
 * @param opensFolders whether a folder can be opened, too
 * @param deleteOnClose whether the file goes when this opening and all others are closed
 * @param security what is said of a new file's descriptor; a list that is not given comes from the
 *     folder, which lets everybody do everything
 * @param inherit whether the new row's inherit flag is set
 */
public record FileRequest(
    String path,
    int desiredAccess,
    int shareMode,
    Disposition disposition,
    boolean synchronous,
    int attributes,
    boolean opensFolders,
    boolean deleteOnClose,
    DescriptorParts security,
    boolean inherit) {
  public FileRequest {
    if (security.dacl() == null) {
      security = new DescriptorParts(security.owner(), Dacl.NULL, security.label());
    }
  }
}
