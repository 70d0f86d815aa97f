package org.handlebook.system.marshal;

import java.util.List;
import java.util.Optional;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Surface;
import org.handlebook.c.header.Types;
import org.handlebook.win32.Constant;
import org.handlebook.win32.JobObjectInformation;

/** The structures in which information about jobs is told, one for each information class. */
public final class JobStructures {
  private static final CType.Int ID = new CType.Int("ULONG_PTR", 8, false);
  private static final int FIRST_ID = 8;

  private JobStructures() {}

  /** Returns the structure of an information class, if it is a known one. */
  public static Optional<CType.Struct> of(int informationClass) {
    return Optional.ofNullable(
            switch (informationClass) {
              case Constant.JobObjectBasicAccountingInformation ->
                  "JOBOBJECT_BASIC_ACCOUNTING_INFORMATION";
              case Constant.JobObjectBasicLimitInformation -> "JOBOBJECT_BASIC_LIMIT_INFORMATION";
              case Constant.JobObjectBasicProcessIdList -> "JOBOBJECT_BASIC_PROCESS_ID_LIST";
              case Constant.JobObjectBasicUIRestrictions -> "JOBOBJECT_BASIC_UI_RESTRICTIONS";
              case Constant.JobObjectAssociateCompletionPortInformation ->
                  "JOBOBJECT_ASSOCIATE_COMPLETION_PORT";
              case Constant.JobObjectExtendedLimitInformation ->
                  "JOBOBJECT_EXTENDED_LIMIT_INFORMATION";
              default -> null;
            })
        .map(Surface::structure);
  }

  /**
   * Returns how many bytes tell whatever is told; of a class that nobody knows, as many as of the
   * longest structure.
   *
   * @param list how many are for a list
   */
  static int room(int informationClass, int list) {
    return informationClass == Constant.JobObjectBasicProcessIdList
        ? list
        : of(informationClass)
            .orElseGet(() -> type(Constant.JobObjectExtendedLimitInformation))
            .size();
  }

  private static CType.Struct type(int informationClass) {
    return of(informationClass)
        .orElseThrow(() -> new IllegalArgumentException("information class " + informationClass));
  }

  /** Reads what is told; of a class that nobody knows, nothing is. */
  static JobObjectInformation read(MemoryReader memory, int informationClass, long address) {
    if (of(informationClass).isEmpty()) {
      return JobObjectInformation.limits(0, 0);
    }
    CType.Struct type = type(informationClass);
    if (informationClass == Constant.JobObjectBasicUIRestrictions) {
      return JobObjectInformation.limits((int) memory.number(address, Types.DWORD), 0);
    }
    JobObjectInformation told =
        new StructureReader(memory).read(JobObjectInformation.class, type, address);
    return informationClass == Constant.JobObjectBasicProcessIdList
        ? listed(memory, address)
        : told;
  }

  private static JobObjectInformation listed(MemoryReader memory, long address) {
    int count = (int) memory.number(address + 4, Types.DWORD);
    List<Integer> ids = new java.util.ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add((int) memory.number(address + FIRST_ID + (long) i * ID.size(), ID));
    }
    return JobObjectInformation.processes(ids);
  }

  /** Returns how many bytes tell something. */
  public static int size(JobObjectInformation told, int informationClass, int room) {
    return informationClass == Constant.JobObjectBasicProcessIdList
        ? FIRST_ID + fitting(told, room) * ID.size()
        : type(informationClass).size();
  }

  private static int fitting(JobObjectInformation told, int room) {
    return Math.max(0, Math.min(told.ProcessIdList().size(), (room - FIRST_ID) / ID.size()));
  }

  /** Stores what is told, of a list as much as has room. */
  static void write(
      MemoryWriter memory, JobObjectInformation told, int informationClass, long to, int room) {
    if (informationClass == Constant.JobObjectBasicProcessIdList) {
      int fitting = fitting(told, room);
      memory.store(to, Types.DWORD, told.ProcessIdList().size());
      memory.store(to + 4, Types.DWORD, fitting);
      for (int i = 0; i < fitting; i++) {
        memory.store(to + FIRST_ID + (long) i * ID.size(), ID, told.ProcessIdList().get(i));
      }
    } else if (informationClass == Constant.JobObjectBasicUIRestrictions) {
      memory.store(to, Types.DWORD, told.LimitFlags());
    } else {
      CType.Struct type = type(informationClass);
      memory.store(to, new byte[type.size()]);
      new StructureWriter(memory).write(told, type, to);
    }
  }
}
