package org.handlebook.steps.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.system.ObjectKind;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.SecurityDescriptor.Ace;
import org.handlebook.win32.SecurityDescriptor.Dacl;
import org.jspecify.annotations.Nullable;

/**
 * Security descriptors as people say them: {@code only the user "alice" may open it}, {@code
 * everyone may wait for it, but nobody may set it}; or as SDDL.
 *
 * <p>Whoever is not named may nothing. What somebody may not do counts before what others may.
 */
public final class DescriptorWords {
  private static final Pattern SDDL = Pattern.compile("[OGDS]:.*");
  private static final Pattern CONNECTION =
      Pattern.compile("(?:,|;)?(?: and | but | )?(?:그리고 |그러나 |하지만 )?");
  private static final Pattern OWNER =
      Pattern.compile("it belongs to (.+?)(?=$|,|;)|주인은 (.+?)(?:이다|다)(?=$|,|;)");
  private static final Pattern LABEL =
      Pattern.compile("its integrity is ([a-z]+)|무결성은 ([가-힣]+?)(?:이다|다)");
  private static final Pattern UNPROTECTED = Pattern.compile("nothing protects it|아무런 보호도 없다");

  private final ScenarioSystem system;
  private final PermissionWords permissions;
  private final List<Ace> denied = new ArrayList<>();
  private final List<Ace> allowed = new ArrayList<>();
  private @Nullable String owner;
  private @Nullable String integrity;
  private boolean unprotected;

  /** Reads what may be said of an object of that kind. */
  public DescriptorWords(ScenarioSystem system, ObjectKind kind) {
    this.system = system;
    this.permissions = new PermissionWords(kind);
  }

  public SecurityDescriptor parse(String text) {
    if (SDDL.matcher(text).matches()) {
      try {
        return SecurityDescriptor.parse(text);
      } catch (IllegalArgumentException e) {
        throw new ScenarioMistake(Objects.toString(e.getMessage(), text));
      }
    }
    for (int at = 0; at < text.length(); ) {
      int end = statement(text, at);
      Matcher connection = CONNECTION.matcher(text).region(end, text.length());
      at = connection.lookingAt() ? connection.end() : end;
    }
    return new SecurityDescriptor(owner, dacl(), integrity);
  }

  private @Nullable Dacl dacl() {
    if (unprotected) {
      return new Dacl(null);
    }
    boolean silent = permissions.isSilent();
    return silent ? null : new Dacl(Stream.concat(denied.stream(), allowed.stream()).toList());
  }

  /** Takes in the statement that begins there, and returns where it ends. */
  private int statement(String text, int at) {
    Matcher of = OWNER.matcher(text).region(at, text.length());
    Matcher label = LABEL.matcher(text).region(at, text.length());
    Matcher open = UNPROTECTED.matcher(text).region(at, text.length());
    if (of.lookingAt()) {
      owner = Account.parse(said(of)).sid(system);
      return of.end();
    } else if (label.lookingAt()) {
      integrity = LogonWords.integrity(said(label)).sid();
      return label.end();
    } else if (open.lookingAt()) {
      unprotected = true;
      return open.end();
    }
    PermissionWords.Permission permission = permissions.read(text, at);
    for (Account account : permission.who()) {
      List<Ace> list = permission.allow() ? allowed : denied;
      list.add(new Ace(permission.allow(), permission.mask(), account.sid(system)));
    }
    return permission.end();
  }

  private static String said(Matcher matcher) {
    return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
  }
}
