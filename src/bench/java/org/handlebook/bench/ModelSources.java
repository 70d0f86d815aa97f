package org.handlebook.bench;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The sources of the model: what can be changed in them, and how they are compiled. */
final class ModelSources {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** One for all compilations: it keeps the libraries open. */
  private final StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);

  private final Map<Path, String> contents = new TreeMap<>();
  private final Map<Path, List<Integer>> probes = new TreeMap<>();
  private final List<Integer> probesSoFar = new ArrayList<>();
  private final List<Mutation> mutations = new ArrayList<>();

  /**
   * Reads them.
   *
   * @param all the folder of all sources, for their enums
   * @param roots the folders whose files may be changed
   */
  ModelSources(Path all, List<Path> roots, String classPath) throws IOException {
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList());
    List<Path> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(all)) {
      found.addAll(walk.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    }
    for (Path file : found) {
      contents.put(file, Files.readString(file).replace("\r\n", "\n"));
    }
    JavacTask task =
        (JavacTask) COMPILER.getTask(Writer.nullWriter(), null, null, List.of("-proc:none"), null, contents.keySet().stream().map(this::source).toList());
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    Map<String, List<String>> enums = enums(units);
    for (CompilationUnitTree unit : units) {
      Path file = Path.of(unit.getSourceFile().toUri());
      if (roots.stream().anyMatch(file::startsWith)) {
        mutations.addAll(
            MutationScanner.scan(file, contents.get(file), unit, Trees.instance(task).getSourcePositions(), enums, this::methodAt));
      }
    }
    contents.keySet().removeIf(file -> roots.stream().noneMatch(file::startsWith));
  }

  private int methodAt(Path file, int offset) {
    probes.computeIfAbsent(file, any -> new ArrayList<>()).add(offset);
    probesSoFar.add(offset);
    return probesSoFar.size() - 1;
  }

  private static Map<String, List<String>> enums(List<CompilationUnitTree> units) {
    Map<String, List<String>> enums = new HashMap<>();
    TreeScanner<Void, Void> scanner =
        new TreeScanner<>() {
          @Override
          public Void visitClass(ClassTree node, Void nothing) {
            if (node.getKind() == Tree.Kind.ENUM) {
              // a constant is a variable of the enum's own type that is initialised there
              List<String> names =
                  node.getMembers().stream()
                      .filter(member -> member instanceof VariableTree field && field.toString().startsWith("/*public static final*/"))
                      .map(member -> ((VariableTree) member).getName().toString())
                      .toList();
              enums.put(node.getSimpleName().toString(), names);
            }
            return super.visitClass(node, nothing);
          }
        };
    units.forEach(unit -> scanner.scan(unit, null));
    return enums;
  }

  /** Everything that can be changed, in the order of the files. */
  List<Mutation> mutations() {
    return mutations;
  }

  /**
   * Compiles one change, and with a constant all classes that may have it compiled in.
   *
   * @return whether it can be compiled
   */
  boolean compile(Mutation mutation, Path classes) throws IOException {
    List<JavaFileObject> changed = new ArrayList<>();
    changed.add(source(mutation.file(), mutation.apply(contents.get(mutation.file()))));
    if (mutation.constant()) {
      contents.keySet().stream().filter(file -> !file.equals(mutation.file())).map(this::source).forEach(changed::add);
    }
    return compile(changed, classes);
  }

  /** Compiles all, so that every method says when it is called. */
  void compileProbed(Path classes) throws IOException {
    List<JavaFileObject> probed = new ArrayList<>();
    int number = 0;
    for (Path file : probes.keySet()) {
      StringBuilder text = new StringBuilder(contents.get(file));
      Map<Integer, Integer> numbers = new TreeMap<>(Comparator.reverseOrder());
      for (int offset : probes.get(file)) {
        numbers.put(offset, number++);
      }
      numbers.forEach((offset, probe) -> text.insert(offset, " org.handlebook.bench.Touched.method(" + probe + ");"));
      probed.add(source(file, text.toString()));
    }
    if (!compile(probed, classes)) {
      throw new IllegalStateException("the model with probes cannot be compiled");
    }
  }

  private boolean compile(List<JavaFileObject> sources, Path classes) throws IOException {
    Files.createDirectories(classes);
    files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
    List<String> options = List.of("-proc:none", "-nowarn", "-parameters");
    return COMPILER.getTask(Writer.nullWriter(), files, problem -> {}, options, null, sources).call();
  }

  private JavaFileObject source(Path file) {
    return source(file, contents.get(file));
  }

  private static JavaFileObject source(Path file, String text) {
    URI uri = file.toUri();
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
