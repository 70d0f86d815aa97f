package org.handlebook.system.model;

import org.handlebook.c.header.CType;
import org.handlebook.c.header.Surface;
import org.handlebook.c.header.Types;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.Sid;
import org.handlebook.win32.WellKnownSid;
import org.handlebook.win32.Win32Error;
import org.handlebook.win32.Word;

/**
 * Serves the functions on security descriptors and SIDs in memory.
 *
 * @source Microsoft, "InitializeSecurityDescriptor", "CreateWellKnownSid"; wine dlls/ntdll/sec.c
 */
final class AuxiliarySecurity {
  private static final CType.Struct DESCRIPTOR = Surface.structure("SECURITY_DESCRIPTOR");
  private static final CType.Int WORD = new CType.Int("WORD", 2, false);
  private static final int DACL_PRESENT = 0x0004;
  private static final int DACL_DEFAULTED = 0x0008;

  AuxiliarySecurity(AuxiliaryCalls calls) {
    calls.on("InitializeSecurityDescriptor", AuxiliarySecurity::initialize);
    calls.on("SetSecurityDescriptorDacl", AuxiliarySecurity::setDacl);
    calls.on("ConvertStringSidToSid", AuxiliarySecurity::convertSid);
    calls.on("CreateWellKnownSid", AuxiliarySecurity::createWellKnown);
    calls.on(
        "ConvertStringSecurityDescriptorToSecurityDescriptor",
        AuxiliarySecurity::convertDescriptor);
  }

  private static CallResult<Word> initialize(AuxiliaryCalls.Call call) {
    if (call.word(1) != 1) {
      return AuxiliaryCalls.refused(Win32Error.ERROR_UNKNOWN_REVISION);
    }
    byte[] empty = new byte[DESCRIPTOR.size()];
    empty[0] = 1;
    call.memory().store(call.word(0), empty);
    return AuxiliaryCalls.word(1);
  }

  private static long member(AuxiliaryCalls.Call call, String name) {
    return call.word(0) + DESCRIPTOR.field(name).orElseThrow().offset();
  }

  private static CallResult<Word> setDacl(AuxiliaryCalls.Call call) {
    MemoryAccess memory = call.memory();
    if (memory.load(call.word(0), 1)[0] != 1) {
      return AuxiliaryCalls.refused(Win32Error.ERROR_UNKNOWN_REVISION);
    }
    long control = memory.number(member(call, "Control"), WORD);
    control &= ~(DACL_PRESENT | DACL_DEFAULTED);
    if ((int) call.word(1) != 0) {
      control |= DACL_PRESENT | ((int) call.word(3) != 0 ? DACL_DEFAULTED : 0);
      memory.store(member(call, "Dacl"), Types.HANDLE, call.word(2));
    }
    memory.store(member(call, "Control"), WORD, control);
    return AuxiliaryCalls.word(1);
  }

  /**
   * Makes a SID of its text.
   *
   * @source wine dlls/advapi32/tests/security.c, test_sid
   */
  private static CallResult<Word> convertSid(AuxiliaryCalls.Call call) {
    if (call.word(0) == 0 || call.word(1) == 0) {
      return AuxiliaryCalls.refused(Win32Error.ERROR_INVALID_PARAMETER);
    }
    try {
      String sid = Sid.parse(call.memory().text(call.word(0), call.wide()));
      long kept = call.memory().keep(Sid.toBytes(sid));
      call.memory().store(call.word(1), Types.HANDLE, kept);
      return AuxiliaryCalls.word(1);
    } catch (IllegalArgumentException malformed) {
      return AuxiliaryCalls.refused(Win32Error.ERROR_INVALID_SID);
    }
  }

  private static CallResult<Word> createWellKnown(AuxiliaryCalls.Call call) {
    WellKnownSid known = WellKnownSid.of((int) call.word(0)).orElse(null);
    if (known == null) {
      return AuxiliaryCalls.refused(Win32Error.ERROR_INVALID_PARAMETER);
    }
    byte[] sid = Sid.toBytes(known.sid());
    boolean fits = call.memory().number(call.word(3), Types.DWORD) >= sid.length;
    call.memory().store(call.word(3), Types.DWORD, sid.length);
    if (!fits || call.word(2) == 0) {
      return AuxiliaryCalls.refused(Win32Error.ERROR_INSUFFICIENT_BUFFER);
    }
    call.memory().store(call.word(2), sid);
    return AuxiliaryCalls.word(1);
  }

  private static CallResult<Word> convertDescriptor(AuxiliaryCalls.Call call) {
    try {
      String sddl = call.memory().text(call.word(0), call.wide());
      byte[] bytes = SecurityDescriptor.parse(sddl).selfRelative();
      call.memory().store(call.word(2), Types.HANDLE, call.memory().keep(bytes));
      if (call.word(3) != 0) {
        call.memory().store(call.word(3), Types.DWORD, bytes.length);
      }
      return AuxiliaryCalls.word(1);
    } catch (IllegalArgumentException malformed) {
      return AuxiliaryCalls.refused(Win32Error.ERROR_INVALID_ACL);
    }
  }
}
