package org.handlebook.app.author.suggest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handlebook.app.author.suggest.Piece.Kind;
import org.handlebook.win32.Win32Error;

/**
 * What a typed value becomes as a parameter of a sentence.
 *
 * @param text as the sentence wants it
 * @param cost how much must be forgiven
 */
record Fill(String text, double cost) {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_.\\[\\]]*");
  private static final Pattern NAMED_HANDLE = Pattern.compile("h[A-Z].*");
  private static final double NO_VIEW = 1;
  private static final Pattern POINTER = Pattern.compile("p[A-Z].*");
  private static final Pattern HANDLE = Pattern.compile(TypedReader.NAME_OF_HANDLE + ".*");

  private static final Pattern FOR_EVER = Pattern.compile("for ?ever|무한.*");

  /** What is no variable of C, but what something is. */
  private static final Pattern STATE =
      Pattern.compile(
          "[a-z]+ed|[a-z]+ing|inheritable|set|free|not|still|valid|invalid|empty|alive|gone|taken|held");

  private static final List<String> RETURNED =
      List.of("NULL", "INVALID_HANDLE_VALUE", "WAIT_FAILED", "FALSE", "TRUE", "-1", "0");

  /** Errors, and flags of calls. */
  private static final Pattern NO_RIGHTS =
      Pattern.compile("(?:ERROR|DUPLICATE|WAIT|CREATE|HANDLE_FLAG|STATUS)_");

  private static final double BARE = 0.3;

  /** What a sentence says of a thread comes before what it says of any actor. */
  private static final double THREAD = 0.1;

  private static final double OTHER_FORM = 0.5;
  private static final double OTHER_PREFIX = 0.4;

  static Optional<Fill> of(Piece piece, String type, boolean korean) {
    if (piece.kind() == Kind.PHRASE) {
      return piece.type().equals(type) ? some(piece.text(), 0) : Optional.empty();
    }
    return switch (type) {
      case "process" -> process(piece);
      case "actor", "thread" ->
          piece.kind() == Kind.THREAD
              ? some(piece.text(), type.equals("actor") ? THREAD : 0)
              : type.equals("actor") ? process(piece) : Optional.empty();
      case "name", "string", "", "command" -> name(piece);
      case "handle", "object", "view", "operation", "variable", "otherVariable" ->
          handle(piece, type, korean);
      case "handles" -> piece.kind() == Kind.HANDLE ? some(piece.text(), OTHER_FORM) : none();
      case "int" -> of(piece, Kind.NUMBER);
      case "exitCode" ->
          piece.text().equals("STILL_ACTIVE") ? some(piece.text(), 0) : of(piece, Kind.NUMBER);
      case "address" -> piece.text().startsWith("0x") ? some(piece.text(), 0) : none();
      case "duration" ->
          FOR_EVER.matcher(piece.text()).matches() ? none() : duration(piece, korean);
      case "timeout" -> duration(piece, korean);
      case "error" -> error(piece);
      case "returned" -> RETURNED.contains(piece.text()) ? some(piece.text(), 0) : none();
      case "access" -> access(piece);
      case "data" -> data(piece, korean);
      case "bytes" -> piece.kind() == Kind.BYTES ? some(bytes(piece.text()), 0) : none();
      case "value" ->
          piece.kind() == Kind.NAME || piece.kind() == Kind.NUMBER || piece.kind() == Kind.CONSTANT
              ? some(piece.text(), 0)
              : none();
      default -> none();
    };
  }

  private static Optional<Fill> some(String text, double cost) {
    return Optional.of(new Fill(text, cost));
  }

  private static Optional<Fill> none() {
    return Optional.empty();
  }

  private static Optional<Fill> of(Piece piece, Kind kind) {
    return piece.kind() == kind ? some(piece.text(), 0) : none();
  }

  private static Optional<Fill> process(Piece piece) {
    return piece.type().isEmpty() ? name(piece) : none();
  }

  private static Optional<Fill> name(Piece piece) {
    if (piece.kind() == Kind.NAME) {
      return some(piece.text(), 0);
    }
    boolean small = Character.isLowerCase(piece.text().charAt(0));
    return piece.mayBeName() ? some('"' + piece.text() + '"', small ? OTHER_FORM : BARE) : none();
  }

  private static Optional<Fill> handle(Piece piece, String type, boolean korean) {
    String bare = piece.kind() == Kind.NAME ? unquoted(piece.text()) : piece.text();
    if (piece.kind() == Kind.HANDLE || bare.equals("NULL")) {
      return some(bare, ofPrefix(bare, type));
    }
    if (type.equals("otherVariable") && STATE.matcher(bare).matches()) {
      return none();
    }
    if (piece.kind() == Kind.NAME && type.equals("object")) {
      return some(korean ? piece.text() + " 프로세스" : "process " + piece.text(), OTHER_FORM);
    }
    if (piece.kind() == Kind.NAME && type.equals("handle") && !HANDLE.matcher(bare).matches()) {
      return some(MissingValue.of(type, korean), OTHER_FORM);
    }
    boolean named = (piece.kind() == Kind.NAME && !type.endsWith("ariable")) || piece.mayBeName();
    return named && IDENTIFIER.matcher(bare).matches()
        ? some(bare, piece.kind() == Kind.NAME ? OTHER_FORM : BARE)
        : none();
  }

  /** What is named as people name handles is probably no view, and the other way round. */
  private static double ofPrefix(String name, String type) {
    if (type.equals("view") && NAMED_HANDLE.matcher(name).matches()) {
      return NO_VIEW;
    }
    String prefix =
        switch (type) {
          case "view" -> "p";
          case "operation" -> "ov";
          case "handle", "object" -> POINTER.matcher(name).matches() ? "h" : "";
          default -> "";
        };
    return name.startsWith(prefix) ? 0 : OTHER_PREFIX;
  }

  private static Optional<Fill> duration(Piece piece, boolean korean) {
    if (piece.kind() == Kind.NUMBER) {
      return some(piece.text() + (korean ? "밀리초" : " ms"), OTHER_FORM);
    }
    if (piece.kind() != Kind.DURATION) {
      return none();
    }
    String text =
        piece.text().replace("forever", "for ever").replaceAll("([0-9]) +(?=[가-힣])", "$1");
    return some(
        text.replaceFirst(" ?(?:msecs?|ms|milliseconds?)$", korean ? "밀리초" : " ms")
            .replaceFirst("([0-9]) ?(?:secs?|s)$", "$1 seconds")
            .replaceFirst(" ?mins?$", " minutes"),
        0);
  }

  private static Optional<Fill> error(Piece piece) {
    if (piece.kind() == Kind.NUMBER) {
      return Arrays.stream(Win32Error.values())
          .filter(error -> Integer.toString(error.code()).equals(piece.text()))
          .findFirst()
          .map(error -> new Fill(error.name(), 0.1));
    }
    return piece.text().startsWith("ERROR_") ? some(piece.text(), 0) : none();
  }

  private static Optional<Fill> access(Piece piece) {
    boolean mask = piece.kind() == Kind.NUMBER;
    boolean rights = piece.kind() == Kind.CONSTANT && !NO_RIGHTS.matcher(piece.text()).lookingAt();
    return mask || rights ? some(piece.text(), mask ? 0.1 : 0) : none();
  }

  private static Optional<Fill> data(Piece piece, boolean korean) {
    if (piece.kind() == Kind.NUMBER) {
      return some(piece.text() + (korean ? "바이트" : " bytes"), OTHER_FORM);
    }
    return piece.kind() == Kind.BYTES ? some(piece.text(), 0) : name(piece);
  }

  private static String bytes(String text) {
    return text.replace("the bytes ", "").replace("바이트 ", "");
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1);
  }
}
