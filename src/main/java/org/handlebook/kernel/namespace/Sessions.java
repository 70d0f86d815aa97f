package org.handlebook.kernel.namespace;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.Sid;
import org.handlebook.kernel.security.Token;
import org.jspecify.annotations.Nullable;

/**
 * The sessions and their directories of named objects; that of session 0, where the services run,
 * is the global one.
 *
 * <p>In each stand three links from the beginning: {@code Global} to that of session 0, {@code
 * Local} to itself, and {@code Session} to a directory that has a link to each by its number. The
 * prefixes of names are nothing but paths through these links.
 *
 * @source Microsoft, "Kernel object namespaces"; Windows Internals, "Session namespace"
 */
final class Sessions {
  private static final int SERVICES = 0;

  private final Map<Integer, ObjectDirectory> directories = new TreeMap<>();
  private final ObjectDirectory links = new Links();

  /** Returns the directory in which names stand that have no prefix. */
  ObjectDirectory directory(int session) {
    return directories.computeIfAbsent(session, NamedObjectsOfSession::new);
  }

  Collection<ObjectDirectory> directories() {
    return Collections.unmodifiableCollection(directories.values());
  }

  private final class NamedObjectsOfSession extends ObjectDirectory {
    private final int session;

    NamedObjectsOfSession(int session) {
      super((session == SERVICES ? "" : "\\Sessions\\" + session) + "\\BaseNamedObjects");
      this.session = session;
    }

    @Override
    @Nullable ObjectDirectory subdirectory(String name) {
      return switch (name) {
        case "Global" -> directory(SERVICES);
        case "Local" -> this;
        case "Session" -> links;
        default -> null;
      };
    }

    /**
     * In the global directory everybody may, in another session's the system and administrators;
     * objects of some types need {@link Token#CREATE_GLOBAL} for either.
     *
     * @source Microsoft, "Kernel object namespaces", "CreateFileMapping"
     */
    @Override
    boolean mayCreate(Caller caller, ObjectType<?> type) {
      if (caller.process().token().session() == session) {
        return true;
      }
      Token token = caller.token();
      boolean lets = session == SERVICES || administers(token);
      return lets && (!type.isGlobalByPrivilege() || token.hasPrivilege(Token.CREATE_GLOBAL));
    }

    private static boolean administers(Token token) {
      return token.includes(Sid.SYSTEM) || token.includes(Sid.ADMINISTRATORS);
    }
  }

  /** A link to each session's directory, by its number. */
  private final class Links extends ObjectDirectory {
    Links() {
      super("\\Sessions\\BNOLINKS");
    }

    @Override
    @Nullable ObjectDirectory subdirectory(String name) {
      return directories.entrySet().stream()
          .filter(session -> session.getKey().toString().equals(name))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(null);
    }

    @Override
    boolean mayCreate(Caller caller, ObjectType<?> type) {
      return false;
    }
  }
}
