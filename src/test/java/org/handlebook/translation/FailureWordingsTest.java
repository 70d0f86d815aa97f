package org.handlebook.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever the sources say when a step fails has a Korean wording in {@code failures.txt}: a new
 * text without one is found here before anybody reads it.
 */
final class FailureWordingsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/handlebook");
  private static final List<String> ROOMS = List.of("steps", "scenario", "system");
  private static final Path WORDINGS =
      Path.of("src/main/resources/org/handlebook/translation/failures.txt");

  /** What stands in a text for what is known only when it is said. */
  private static final String HOLE = "\u25a1";

  private static final Set<String> FAILURES =
      Set.of("ScenarioMistake", "AssertionError", "SystemFailure");
  private static final Set<String> SPEAKERS =
      Set.of("failure", "of", "because", "failed", "fail", "subject", "existingRow");
  private static final Set<String> SECTIONS =
      Set.of(
          "[failure]", "[mistake]", "[demand]", "[condition]", "[operationDemand]", "[breakdown]");
  private static final Pattern PART = Pattern.compile("\\{\\w+}");
  private static final Pattern EXPECTATION = Pattern.compile("^(?:not )?to (?:be )?");
  private static final int FEW_LETTERS = 8;

  /** What is expected is looked at where it is said. */
  private static final String PUT_TOGETHER = "Expected " + HOLE + ' ' + HOLE + ',';

  private final List<Wording> wordings = wordings();

  private record Wording(String english, Pattern form) {}

  @Test
  void areInKoreanToo() throws IOException {
    Set<String> said = said();

    assertThat(said).hasSizeGreaterThan(100);
    assertThat(said)
        .filteredOn(text -> letters(text) >= FEW_LETTERS && !text.startsWith(PUT_TOGETHER))
        .filteredOn(text -> !isKnown(text))
        .as("texts of failures that have no line in " + WORDINGS)
        .isEmpty();
  }

  @Test
  void areFoundMissing() {
    assertThat(isKnown("Expected " + HOLE + " to be purple, but it is green, and so on."))
        .isFalse();
    assertThat(isKnown("to sing a song about handles")).isFalse();
    assertThat(isKnown("Nobody has called " + HOLE + " yet.")).isTrue();
  }

  /** Either may leave open what the other says. */
  private boolean isKnown(String text) {
    String expectation = EXPECTATION.matcher(text).replaceFirst("");
    Pattern form = Pattern.compile(Pattern.quote(text).replace(HOLE, "\\E.+\\Q"));
    Pattern within = Pattern.compile("Expected .+ " + form.pattern() + "(?:[, ].+)?");
    boolean demand = !expectation.equals(text);
    return wordings.stream()
        .anyMatch(
            wording ->
                wording.form().matcher(text).matches()
                    || form.matcher(wording.english()).matches()
                    || (demand && wording.form().matcher(expectation).matches())
                    || (demand && within.matcher(wording.english()).matches()));
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  private static List<Wording> wordings() {
    try {
      String[] section = {""};
      return Files.readAllLines(WORDINGS).stream()
          .peek(line -> section[0] = line.startsWith("[") ? line : section[0])
          .filter(line -> SECTIONS.contains(section[0]) && line.contains(" = "))
          .map(line -> line.substring(0, line.indexOf(" = ")))
          .filter(english -> letters(PART.matcher(english).replaceAll("")) >= 3)
          .map(english -> new Wording(english, wording(english)))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Pattern wording(String english) {
    StringBuilder form = new StringBuilder();
    Matcher part = PART.matcher(english);
    int at = 0;
    while (part.find()) {
      form.append(Pattern.quote(english.substring(at, part.start()))).append(form(part.group()));
      at = part.end();
    }
    form.append(Pattern.quote(english.substring(at)));
    return Pattern.compile(form.toString().replace("a/an", "\\E(?:an?|.+)\\Q"), Pattern.DOTALL);
  }

  private static String form(String part) {
    return switch (part.replaceAll("[{}0-9]", "")) {
      case "path", "word", "number", "bytes" -> "[^ ]+";
      case "name" -> "(?:\"[^\"]*\"|" + HOLE + ")";
      case "demand", "condition", "operationDemand", "operationOutcome" -> HOLE;
      case "outcome" -> "(?:it .+|" + HOLE + ")";
      default -> ".+";
    };
  }

  private static Set<String> said() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String room : ROOMS) {
      try (Stream<Path> all = Files.walk(SOURCES.resolve(room))) {
        all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Set<String> said = new TreeSet<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      for (CompilationUnitTree unit : task.parse()) {
        new Reader(said).scan(unit, null);
      }
    }
    return said;
  }

  /** Finds the texts of failures in a source file. */
  private static final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> said;

    Reader(Set<String> said) {
      this.said = said;
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void none) {
      String type = made.getIdentifier().toString();
      boolean bothLanguages = type.equals("ScenarioMistake") && made.getArguments().size() == 2;
      if (FAILURES.contains(type) && !bothLanguages) {
        say(made.getArguments().get(0));
      }
      return super.visitNewClass(made, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
      String name = name(call);
      if (SPEAKERS.contains(name) && (!name.equals("of") || isFailure(call))) {
        call.getArguments().forEach(this::say);
      }
      return super.visitMethodInvocation(call, null);
    }

    private static boolean isFailure(MethodInvocationTree call) {
      return call.getMethodSelect().toString().equals("Failure.of");
    }

    private void say(ExpressionTree text) {
      for (String each : texts(text)) {
        each.replace('"' + HOLE + '"', HOLE).lines().map(String::strip).forEach(said::add);
      }
    }

    private static List<String> texts(Tree text) {
      if (text instanceof LiteralTree literal) {
        return List.of(literal.getValue() instanceof String value ? value : HOLE);
      } else if (text instanceof ParenthesizedTree inner) {
        return texts(inner.getExpression());
      } else if (text instanceof ConditionalExpressionTree either) {
        return Stream.of(either.getTrueExpression(), either.getFalseExpression())
            .flatMap(each -> texts(each).stream())
            .toList();
      } else if (text instanceof BinaryTree both && both.getKind() == Tree.Kind.PLUS) {
        List<String> ends = texts(both.getRightOperand());
        return texts(both.getLeftOperand()).stream()
            .flatMap(begin -> ends.stream().map(end -> begin + end))
            .toList();
      } else if (text instanceof MethodInvocationTree call && name(call).equals("formatted")) {
        ExpressionTree form = ((MemberSelectTree) call.getMethodSelect()).getExpression();
        return texts(form).stream().map(each -> each.replaceAll("%[sd]", HOLE)).toList();
      }
      return List.of(HOLE);
    }

    private static String name(MethodInvocationTree call) {
      String select = call.getMethodSelect().toString();
      return select.substring(select.lastIndexOf('.') + 1);
    }
  }
}
