package org.handlebook.steps.words;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.ObjectKind;
import org.handlebook.win32.AccessRight;

/** Who may do what, one statement after the other, in English or in Korean. */
public final class PermissionWords {
  private static final String WHO =
      "the (?:user|group) \"[^\"]*\"|everyone|nobody|administrators|the system";
  private static final String WEN = "(?:사용자|그룹) \"[^\"]*\"|모두|누구나|아무도|관리자|시스템";
  private static final String RIGHTS = "[A-Z][A-Z_]+(?: \\| [A-Z][A-Z_]+)*";
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:only )?((?:"
              + WHO
              + ")(?: and (?:"
              + WHO
              + "))*) may (not )?(open it|do everything|wait for it|set it|release it|read it|write it|map it|change its security|have "
              + RIGHTS
              + ")");
  private static final Pattern KOREAN =
      Pattern.compile(
          "((?:"
              + WEN
              + ")(?:[와과] (?:"
              + WEN
              + "))*)(?:만|는|은|이|가|도)? (열|모든 것을 할|기다릴|신호 상태로 만들|놓을|읽을|쓸|매핑할|보안을 바꿀|"
              + RIGHTS
              + " 권한을 가질) 수 (있다|있고|있지만|없다|없고|없지만)");
  private static final Map<String, String> ACTIONS =
      Map.of(
          "열", "open it",
          "모든 것을 할", "do everything",
          "기다릴", "wait for it",
          "신호 상태로 만들", "set it",
          "놓을", "release it",
          "읽을", "read it",
          "쓸", "write it",
          "매핑할", "map it",
          "보안을 바꿀", "change its security");

  private final ObjectKind kind;
  private boolean silent = true;

  public PermissionWords(ObjectKind kind) {
    this.kind = kind;
  }

  /**
   * A statement.
   *
   * @param who empty if it says that nobody may do anything, which needs no entry
   * @param end where it ends in the text
   */
  public record Permission(List<Account> who, boolean allow, int mask, int end) {}

  /** Returns whether nothing has been said about anybody. */
  public boolean isSilent() {
    return silent;
  }

  public Permission read(String text, int at) {
    silent = false;
    Matcher english = ENGLISH.matcher(text).region(at, text.length());
    if (english.lookingAt()) {
      return permission(
          english.group(1).split(" and ", -1),
          english.group(2) == null,
          english.group(3),
          english.end());
    }
    Matcher korean = KOREAN.matcher(text).region(at, text.length());
    if (korean.lookingAt()) {
      String action = korean.group(2);
      return permission(
          korean.group(1).split("[와과] ", -1),
          korean.group(3).startsWith("있"),
          ACTIONS.getOrDefault(action, "have " + action.replace(" 권한을 가질", "")),
          korean.end());
    }
    throw new ScenarioMistake(
        "\""
            + text.substring(at)
            + "\" does not say who may do what. Say it like this: only the user \"alice\" may open it; everyone may wait for it,"
            + " but nobody may set it; the group \"staff\" may not open it. Or in SDDL: D:(A;;GA;;;WD)");
  }

  private Permission permission(String[] who, boolean allowed, String action, int end) {
    boolean nobody = who[0].equals("nobody") || who[0].equals("아무도");
    int mask = mask(action);
    boolean nothingAtAll = nobody && mask == AccessRight.GENERIC_ALL.mask();
    List<Account> accounts =
        nothingAtAll ? List.of() : List.of(who).stream().map(Account::parse).toList();
    return new Permission(accounts, allowed && !nobody, mask, end);
  }

  private int mask(String action) {
    return switch (action) {
      case "open it", "do everything" -> AccessRight.GENERIC_ALL.mask();
      case "wait for it" -> AccessRight.SYNCHRONIZE.mask();
      case "read it" -> AccessRight.GENERIC_READ.mask();
      case "write it" -> AccessRight.GENERIC_WRITE.mask();
      case "change its security" -> AccessRight.WRITE_DAC.mask();
      case "map it" ->
          AccessRight.SECTION_MAP_READ.mask()
              | AccessRight.SECTION_MAP_WRITE.mask()
              | AccessRight.SECTION_QUERY.mask();
      case "set it", "release it" ->
          kind == ObjectKind.MUTEX
              ? AccessRight.MUTEX_MODIFY_STATE.mask()
              : AccessRight.EVENT_MODIFY_STATE.mask();
      default -> RightsWords.mask(action.substring("have ".length()));
    };
  }
}
