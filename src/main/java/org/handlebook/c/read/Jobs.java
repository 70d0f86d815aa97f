package org.handlebook.c.read;

import java.util.List;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Types;
import org.handlebook.win32.Constant;
import org.handlebook.win32.JobObjectInformation;

/** What is set and asked of jobs, in the structure that the information class names. */
final class Jobs {
  private static final CType.Int ID = new CType.Int("ULONG_PTR", 8, false);
  private static final int FIRST_ID = 8;

  private final Memory memory;
  private final Position at;

  Jobs(Memory memory, Position at) {
    this.memory = memory;
    this.at = at;
  }

  private CType.Struct type(long informationClass) {
    return StructureMemory.named(
        switch ((int) informationClass) {
          case Constant.JobObjectBasicAccountingInformation ->
              "JOBOBJECT_BASIC_ACCOUNTING_INFORMATION";
          case Constant.JobObjectBasicLimitInformation -> "JOBOBJECT_BASIC_LIMIT_INFORMATION";
          case Constant.JobObjectBasicProcessIdList -> "JOBOBJECT_BASIC_PROCESS_ID_LIST";
          case Constant.JobObjectBasicUIRestrictions -> "JOBOBJECT_BASIC_UI_RESTRICTIONS";
          case Constant.JobObjectExtendedLimitInformation -> "JOBOBJECT_EXTENDED_LIMIT_INFORMATION";
          default ->
              throw new CMistake(
                  at,
                  "Of jobs are known JobObjectBasicLimitInformation, JobObjectExtendedLimitInformation, JobObjectBasicUIRestrictions, JobObjectBasicAccountingInformation and JobObjectBasicProcessIdList.");
        });
  }

  JobObjectInformation read(long informationClass, long address) {
    CType.Struct type = type(informationClass);
    if (informationClass == Constant.JobObjectBasicUIRestrictions) {
      return JobObjectInformation.limits((int) memory.number(address, Types.DWORD, at), 0);
    }
    return new StructureMemory(memory, at).read(JobObjectInformation.class, type, address);
  }

  void write(JobObjectInformation information, long informationClass, long address, long size) {
    CType.Struct type = type(informationClass);
    memory.clear(address, (int) Math.min(size, memory.room(address, at)), at);
    new StructureMemory(memory, at).write(information, type, address);
    if (informationClass == Constant.JobObjectBasicProcessIdList) {
      ids(information.ProcessIdList(), address, size);
    } else if (informationClass == Constant.JobObjectBasicUIRestrictions) {
      memory.store(address, Types.DWORD, information.LimitFlags(), at);
    }
  }

  private void ids(List<Integer> ids, long address, long size) {
    int fitting = (int) Math.min(ids.size(), (size - FIRST_ID) / ID.size());
    memory.store(address, Types.DWORD, ids.size(), at);
    memory.store(address + 4, Types.DWORD, fitting, at);
    for (int i = 0; i < fitting; i++) {
      memory.store(address + FIRST_ID + (long) i * ID.size(), ID, ids.get(i), at);
    }
  }
}
