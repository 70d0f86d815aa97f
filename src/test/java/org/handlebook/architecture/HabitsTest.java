package org.handlebook.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.record.json.JsonValue;
import org.handlebook.win32.Bytes;
import org.jspecify.annotations.NullMarked;

/** How the code is written everywhere. */
@AnalyzeClasses(packages = "org.handlebook", importOptions = DoNotIncludeTests.class)
class HabitsTest {

  /**
   * Values that nobody can change; collections count as the copies that List.of and its kin make,
   * and what a type implies is a function.
   */
  private static final Set<Class<?>> IMMUTABLE =
      Set.of(
          String.class,
          Pattern.class,
          Path.class,
          Charset.class,
          ClassValue.class,
          Duration.class,
          ObjectType.class,
          ObjectType.Implied.class,
          Bytes.class,
          Comparator.class,
          JsonValue.class,
          List.class,
          Set.class,
          Map.class);

  /**
   * State that hangs on a Java thread or on the JVM, each with its reason.
   *
   * <ul>
   *   <li>RunScope.BOUND: Cucumber makes its plugins itself, so a run cannot hand them its sink or
   *       its system.
   *   <li>ChosenSystem.OPEN: somebody else's Cucumber runs the sentences, and has no place that
   *       lasts longer than a scenario; a real system is started once.
   * </ul>
   */
  private static final Set<String> BOUND =
      Set.of(
          "org.handlebook.runner.scope.RunScope.BOUND",
          "org.handlebook.scenario.ChosenSystem.OPEN");

  /**
   * Packages without a test of their own, each with its reason.
   *
   * <ul>
   *   <li>look and waiting, of the agent: what they see is a real system; the contract is held
   *       against one by WineSystemTest
   * </ul>
   */
  private static final Set<String> TESTED_ELSEWHERE =
      Set.of("org.handlebook.system.agent.look", "org.handlebook.system.agent.waiting");

  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields()
          .that()
          .areStatic()
          .and(areWrittenByHand())
          .and(areNotListed())
          .should(beFinalAndImmutable())
          .because(
              "scenarios run beside each other in one JVM, and two systems must share nothing");

  @ArchTest
  static final ArchRule everyPackageSaysWhatItIs =
      classes()
          .should(haveANullMarkedPackage())
          .because(
              "a package-info gives the concept in a sentence, and null is then said in the types");

  @ArchTest
  static final ArchRule nothingSleeps =
      noMethods()
          .should(callThreadSleep())
          .because("time in the model is virtual, and waiting for a real system is bounded");

  @ArchTest
  static final ArchRule onlyTheConsoleStreamSpeaks =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ConsoleStream.class.getName())
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callConstructorWhere(target(owner(assignableTo(PrintStream.class))))
          .because(
              "what is said to a terminal or a log is made harmless in one place: ConsoleStream");

  @ArchTest
  static final ArchRule everyPackageIsTestedBesideItself =
      classes()
          .should(haveATestInTheirPackage())
          .because("what breaks a room is to show red in that room, not three layers up");

  private static DescribedPredicate<JavaField> areWrittenByHand() {
    return new DescribedPredicate<>("are written by hand") {
      @Override
      public boolean test(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
      }
    };
  }

  private static DescribedPredicate<JavaField> areNotListed() {
    return new DescribedPredicate<>("are not listed as bound to a thread or to the JVM") {
      @Override
      public boolean test(JavaField field) {
        return !BOUND.contains(field.getFullName());
      }
    };
  }

  private static ArchCondition<JavaField> beFinalAndImmutable() {
    return new ArchCondition<>("be final and of an immutable type") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
        if (!isFinal || !isImmutable(field.getRawType())) {
          events.add(SimpleConditionEvent.violated(field, field.getDescription()));
        }
      }
    };
  }

  private static boolean isImmutable(JavaClass type) {
    return type.isPrimitive()
        || type.isEnum()
        || type.isRecord()
        || IMMUTABLE.stream().anyMatch(type::isEquivalentTo);
  }

  private static ArchCondition<JavaClass> haveANullMarkedPackage() {
    return new ArchCondition<>("be in a package with a @NullMarked package-info") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked =
            type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        if (!marked) {
          events.add(SimpleConditionEvent.violated(type, type.getPackageName()));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> haveATestInTheirPackage() {
    return new ArchCondition<>("have a test in their package") {
      private final Map<String, Boolean> tested = new HashMap<>();

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String name = type.getPackageName();
        boolean isInfo = type.getSimpleName().equals("package-info");
        if (!isInfo
            && !TESTED_ELSEWHERE.contains(name)
            && !tested.computeIfAbsent(name, HabitsTest::hasTest)) {
          events.add(SimpleConditionEvent.violated(type, name + " has no test of its own"));
        }
      }
    };
  }

  private static boolean hasTest(String packageName) {
    Path folder = Path.of("src/test/java", packageName.split("\\."));
    String[] files = folder.toFile().list((in, name) -> name.endsWith("Test.java"));
    return files != null && files.length > 0;
  }

  private static ArchCondition<JavaMethod> callThreadSleep() {
    return new ArchCondition<>("call Thread.sleep") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean sleeps =
            method.getMethodCallsFromSelf().stream()
                .anyMatch(
                    call ->
                        call.getTargetOwner().isEquivalentTo(Thread.class)
                            && call.getName().equals("sleep"));
        if (sleeps) {
          events.add(SimpleConditionEvent.satisfied(method, method.getFullName()));
        }
      }
    };
  }
}
