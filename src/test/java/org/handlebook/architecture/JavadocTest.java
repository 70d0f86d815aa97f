package org.handlebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How Javadoc reads: what others may call says first what it does, by a verb. */
final class JavadocTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /** "Returns", "Asserts", "Opens"; or "Called when", of what somebody else calls. */
  private static final Pattern VERB_FIRST =
      Pattern.compile("(?:[A-Z][a-z]+s\\b|Called when\\b|Called before\\b).*", Pattern.DOTALL);

  @Test
  void whatOthersMayCallBeginsWithAVerb() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Set<String> others = new TreeSet<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  problem -> {},
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources()));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new WithoutVerb(docs, unit, others).scan(unit, null);
      }
    }
    assertThat(others).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  /** Collects what others may call, and is described by something else than what it does. */
  private static final class WithoutVerb extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docs;
    private final CompilationUnitTree unit;
    private final Set<String> found;

    private WithoutVerb(DocTrees docs, CompilationUnitTree unit, Set<String> found) {
      this.docs = docs;
      this.unit = unit;
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      String said = docs.getDocComment(getCurrentPath());
      if (said != null && (isWithoutVerb(method, said.strip()) || returnsNothing(method, said))) {
        long line =
            unit.getLineMap()
                .getLineNumber(docs.getSourcePositions().getStartPosition(unit, method));
        found.add(Path.of(unit.getSourceFile().getName()).getFileName() + ":" + line + said);
      }
      return super.visitMethod(method, null);
    }

    private boolean isWithoutVerb(MethodTree method, String said) {
      return isForOthers(method) && !VERB_FIRST.matcher(said).matches();
    }

    /** Tells whether it says that something returns which gives nothing, or only itself. */
    private static boolean returnsNothing(MethodTree method, String said) {
      String type = String.valueOf(method.getReturnType());
      boolean nothing = type.equals("void") || type.endsWith("Assert");
      return nothing && said.strip().startsWith("Returns ");
    }

    private boolean isForOthers(MethodTree method) {
      Set<Modifier> flags = method.getModifiers().getFlags();
      TreePath parent = getCurrentPath().getParentPath();
      boolean ofInterface =
          parent.getLeaf() instanceof ClassTree type && type.getKind() == Tree.Kind.INTERFACE;
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (ofInterface && !flags.contains(Modifier.PRIVATE));
    }
  }
}
