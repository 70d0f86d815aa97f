package org.handlebook.c.front;

import java.util.HashMap;
import java.util.Map;

/** What to write instead of functions and types that books use, and programs here do not have. */
final class Instead {
  private static final Map<String, Offer> OFFERS = all();

  private Instead() {}

  private static Map<String, Offer> all() {
    Map<String, Offer> all = new HashMap<>();
    put(
        all,
        "Write: ConvertStringSidToSid(TEXT(\"S-1-1-0\"), &pSid);",
        "다음을 쓴다: ConvertStringSidToSid(TEXT(\"S-1-1-0\"), &pSid);",
        "InitializeSid GetSidSubAuthority");
    put(
        all,
        "Write the list as text: ConvertStringSecurityDescriptorToSecurityDescriptor(TEXT(\"D:(A;;GA;;;WD)\"), SDDL_REVISION_1, &pSD, NULL);",
        "목록을 글로 쓴다: ConvertStringSecurityDescriptorToSecurityDescriptor(TEXT(\"D:(A;;GA;;;WD)\"), SDDL_REVISION_1, &pSD, NULL);",
        "EXPLICIT_ACCESS SetEntriesInAcl BuildExplicitAccessWithName");
    put(
        all,
        "Say who runs the process: Given a process \"App\" run by the user \"alice\"",
        "누가 프로세스를 실행하는지 쓴다: 조건 \"앱\" 프로세스를 사용자 \"alice\"가 실행하고 있다",
        "OpenProcessToken AdjustTokenPrivileges LookupPrivilegeValue");
    return Map.copyOf(all);
  }

  private static void put(Map<String, Offer> all, String english, String korean, String names) {
    for (String name : names.split(" ", -1)) {
      all.put(name, new Offer(" " + english, " " + korean));
    }
  }

  static boolean knows(String name) {
    return OFFERS.containsKey(name);
  }

  /** Returns what to write instead of a name; nothing if nobody knows. */
  static Offer of(String name) {
    return OFFERS.getOrDefault(name, new Offer("", ""));
  }
}
