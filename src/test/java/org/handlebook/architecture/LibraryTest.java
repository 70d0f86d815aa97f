package org.handlebook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.handlebook.kernel.Kernel;
import org.handlebook.record.json.JsonValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What the library's jar has in it, and what it needs. {@code src/it/consumer} uses that jar as
 * somebody else's project does.
 */
@AnalyzeClasses(packages = "org.handlebook", importOptions = DoNotIncludeTests.class)
@Execution(ExecutionMode.CONCURRENT)
class LibraryTest {
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^ +\\* @([a-z]+)\\b");
  private static final Path RESOURCES = Path.of("src/main/resources");

  @ArchTest
  static final ArchRule theLibraryDoesWithoutTheApplication =
      noClasses()
          .that(areOfTheLibrary())
          .should()
          .dependOnClassesThat(resideInAPackage("org.handlebook..").and(not(areOfTheLibrary())))
          .because("the application's rooms are in a jar that users of the library do not have");

  /** {@link JsonValue} reads what a run has written: users of the library who do bring Jackson. */
  @ArchTest
  static final ArchRule theLibraryNeedsFewOthers =
      classes()
          .that(areOfTheLibrary().and(not(type(JsonValue.class))))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "org.handlebook..")
                  .or(resideInAnyPackage("io.cucumber.java..", "io.cucumber.core.backend"))
                  .or(resideInAnyPackage("io.cucumber.datatable", "io.cucumber.docstring"))
                  .or(resideInAnyPackage("org.assertj..", "org.opentest4j"))
                  .or(resideInAnyPackage("org.jspecify.annotations", "org.apiguardian.api")))
          .because("users of the library get what the pom names for it, and nothing else");

  @Test
  void thePomPacksEachFileOnce() {
    assertThat(listed("exclude"))
        .as("what the library's jar leaves out is what the application's takes in")
        .isEqualTo(listed("include"));
  }

  /** A file that changes how others' scenarios run lies outside of our own folder. */
  @Test
  void theLibraryChangesNobodysCucumber() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      assertThat(files.filter(Files::isRegularFile).map(LibraryTest::name))
          .filteredOn(name -> listed("exclude").stream().noneMatch(name::matches))
          .allMatch(name -> name.matches("(META-INF/services/)?org[./]handlebook[./].*"));
    }
  }

  /** A door is what the documentation promises, and the code says how firmly. */
  @ArchTest
  static void bothReadmesNameEachDoor(JavaClasses all) throws IOException {
    Map<String, String> doors = new TreeMap<>();
    all.stream()
        .filter(type -> type.isAnnotatedWith(API.class))
        .filter(type -> isPromised(type.getAnnotationOfType(API.class)))
        .forEach(
            type ->
                doors.put(
                    type.getName().replace(".package-info", ""),
                    type.getAnnotationOfType(API.class).status().name()));
    assertThat(doorsIn("README.md", "experimental", "stable")).isEqualTo(doors);
    assertThat(doorsIn("README.ko.md", "실험", "안정")).isEqualTo(doors);
  }

  /** Whoever comes through a door must be able to name what is given there. */
  @ArchTest
  static final ArchRule doorsGiveWhatIsPromised =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(areDoors())
          .and()
          // the kernel's door gives the kernel's managers
          .areNotDeclaredIn(Kernel.class)
          .and(describe("are promised", method -> !isInternal(method)))
          .should(notUseTypesThatAre(not(areDoors())))
          .because("a type in the signature of a door is part of the promise");

  private static DescribedPredicate<JavaClass> areDoors() {
    return describe(
        "are doors",
        type -> !type.getPackageName().startsWith("org.handlebook") || isPromised(promise(type)));
  }

  /** What is said of the type, of one around it, or of its package. */
  private static @Nullable API promise(JavaClass type) {
    if (type.isAnnotatedWith(API.class)) {
      return type.getAnnotationOfType(API.class);
    }
    JavaClass around = type.getEnclosingClass().orElse(null);
    if (around != null) {
      return promise(around);
    }
    return type.getPackage().isAnnotatedWith(API.class)
        ? type.getPackage().getAnnotationOfType(API.class)
        : null;
  }

  private static boolean isInternal(JavaMethod method) {
    return method.isAnnotatedWith(API.class) && !isPromised(method.getAnnotationOfType(API.class));
  }

  private static boolean isPromised(@Nullable API promise) {
    return promise != null && promise.status() != API.Status.INTERNAL;
  }

  private static ArchCondition<JavaMethod> notUseTypesThatAre(
      DescribedPredicate<JavaClass> hidden) {
    return new ArchCondition<>("give and take types that bear @API") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(
                method.getReturnType().getAllInvolvedRawTypes().stream(),
                method.getParameterTypes().stream()
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
            .map(JavaClass::getBaseComponentType)
            .filter(hidden)
            .filter(type -> method.getOwner().getModifiers().contains(JavaModifier.PUBLIC))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " uses " + type.getName())));
      }
    };
  }

  private static Map<String, String> doorsIn(String readme, String experimental, String stable)
      throws IOException {
    Map<String, API.Status> words =
        Map.of(experimental, API.Status.EXPERIMENTAL, stable, API.Status.STABLE);
    return Pattern.compile("\\| `(org[.]handlebook[.].+)` \\| (.+) \\| .+ \\|")
        .matcher(Files.readString(Path.of(readme)))
        .results()
        .collect(
            Collectors.toMap(
                door -> door.group(1), door -> String.valueOf(words.get(door.group(2)))));
  }

  /** Javadoc stops at a tag that it does not know; only {@code -Prelease} runs it. */
  @Test
  void thePomTellsJavadocEachTag() throws IOException {
    Set<String> known = new HashSet<>(Set.of("param", "return", "throws", "see", "since"));
    known.addAll(listed("name"));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(BLOCK_TAG.matcher(Files.readString(file)).results())
            .as(file.toString())
            .extracting(tag -> tag.group(1))
            .isSubsetOf(known);
      }
    }
  }

  private static String name(Path file) {
    return RESOURCES.relativize(file).toString().replace('\\', '/');
  }

  /** What the pom says of its two jars: patterns of files. */
  private static List<String> listed(String element) {
    return Pattern.compile("<" + element + ">(.*)</" + element + ">")
        .matcher(pom())
        .results()
        .map(found -> found.group(1).replace(".", "\\.").replace("**", "*").replace("*", ".*"))
        .distinct()
        .toList();
  }

  private static String pom() {
    try {
      return Files.readString(Path.of("pom.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DescribedPredicate<JavaClass> areOfTheLibrary() {
    List<String> application = listed("exclude");
    return describe(
        "are of the library",
        type ->
            type.getPackageName().startsWith("org.handlebook.")
                && application.stream().noneMatch(type.getName().replace('.', '/')::matches));
  }
}
