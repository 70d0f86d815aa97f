package org.handlebook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import org.handlebook.story.SceneReader;

/** Which room may know which. */
@AnalyzeClasses(packages = "org.handlebook", importOptions = DoNotIncludeTests.class)
class DirectionsTest {
  private static final String PROJECT = "org.handlebook..";
  private static final String KERNEL = "org.handlebook.kernel..";
  private static final String WIN32 = "org.handlebook.win32..";
  private static final String MACHINE = "org.handlebook.machine";
  private static final String MODEL = "org.handlebook.machine.model..";
  private static final String PROGRAMS = "org.handlebook.programs..";
  private static final String SNIPPET = "org.handlebook.snippet..";
  private static final String CTEXT = "org.handlebook.ctext..";
  private static final String STORY = "org.handlebook.story..";
  private static final String EXPORT = "org.handlebook.export..";
  private static final String EXPLAIN = "org.handlebook.explain..";
  private static final String STEPS = "org.handlebook.steps..";
  private static final String STAGE = "org.handlebook.steps.stage..";
  private static final String JSON = "org.handlebook.json..";
  private static final String YAML = "org.handlebook.yaml..";
  private static final String TEXT = "org.handlebook.text..";
  private static final String SCOPE = "org.handlebook.scope..";
  private static final String AGENT = "org.handlebook.machine.agent..";
  private static final String DIFFERENCES = "org.handlebook.differences..";
  private static final String RULEBOOK = "org.handlebook.rulebook..";
  private static final String TRANSLATION = "org.handlebook.translation..";
  private static final String REPORT = "org.handlebook.report..";
  private static final String CLI = "org.handlebook.cli..";

  private static final String[] LANGUAGE = {
    "java.lang", "java.lang.invoke", "java.lang.runtime", "java.util", "java.util.function"
  };
  private static final String NULLNESS = "org.jspecify.annotations";

  // The kernel

  @ArchTest
  static final ArchRule kernelKnowsTheLanguageAlone =
      classes()
          .that()
          .resideInAPackage(KERNEL)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(LANGUAGE)
                  .or(resideInAPackage("java.util.stream"))
                  .or(type(ByteArrayOutputStream.class))
                  .or(resideInAnyPackage(KERNEL, NULLNESS)))
          .because(
              "the model has no threads, files or clock, and knows neither Win32 nor the project:"
                  + " whoever reads it needs nothing else, and the same calls give the same world");

  @ArchTest
  static final ArchRule kernelTouchesNothingOfTheOutside =
      noClasses()
          .that()
          .resideInAPackage(KERNEL)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.Thread")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.System")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.Runtime")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.Random.class)
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.UUID")
          .because("clock, chance and surroundings would make two runs of one scenario differ");

  @ArchTest
  static final ArchRule kernelSubsystemsHaveAnOrder =
      slices()
          .matching("org.handlebook.kernel.(*)..")
          .should()
          .beFreeOfCycles()
          .because(
              "one can read the kernel from object to handle to process, each on what came before");

  // The surface and the systems

  @ArchTest
  static final ArchRule win32KnowsNobody =
      classes()
          .that()
          .resideInAPackage(WIN32)
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage(LANGUAGE).or(only(WIN32, NULLNESS)))
          .because("calls are data that the model, the agent, the printer and the reader share");

  @ArchTest
  static final ArchRule machineKnowsTheSurfaceAlone =
      classes()
          .that()
          .resideInAPackage(MACHINE)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(MACHINE, WIN32)))
          .because("what is under test is described before and apart from any system");

  @ArchTest
  static final ArchRule onlyTheModelKnowsTheKernel =
      noClasses()
          .that()
          .resideOutsideOfPackages(KERNEL, MODEL)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(KERNEL)
          .because("a real system must not be able to lean on the model, nor a sentence on either");

  @ArchTest
  static final ArchRule theModelKnowsKernelAndSurface =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(MODEL, MACHINE, WIN32, KERNEL)))
          .because("here alone NT becomes Win32; who watches or tells is of no concern to it");

  @ArchTest
  static final ArchRule theAgentKnowsTheSurfaceAlone =
      classes()
          .that()
          .resideInAPackage(AGENT)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(AGENT, MACHINE, WIN32)))
          .allowEmptyShould(true)
          .because("what a real system answers comes from that system, and from nowhere else");

  @ArchTest
  static final ArchRule programsKnowTheSurfaceAlone =
      classes()
          .that()
          .resideInAPackage(PROGRAMS)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(PROGRAMS, MACHINE, WIN32)))
          .because("a program is made of Win32's calls, and can do nothing that others cannot");

  @ArchTest
  static final ArchRule snippetsKnowTheSurfaceAlone =
      classes()
          .that()
          .resideInAPackage(SNIPPET)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(SNIPPET, WIN32)))
          .because("C becomes calls, whoever makes them: what a call needs, its record says");

  @ArchTest
  static final ArchRule writtenCallsKnowTheSurfaceAlone =
      classes()
          .that()
          .resideInAPackage(CTEXT)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(CTEXT, SNIPPET, WIN32, TEXT)))
          .because("a call reads the same in a report and in a program, whoever made it");

  @ArchTest
  static final ArchRule onlyTheStageChoosesASystem =
      noClasses()
          .that()
          .resideOutsideOfPackages(MODEL, STAGE, CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(MODEL)
          .because("one text serves all systems; which one it is, is decided in one place");

  // Who watches and who tells

  @ArchTest
  static final ArchRule storyWatchesAnyMachine =
      classes()
          .that()
          .resideInAPackage(STORY)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(STORY, CTEXT, MACHINE, WIN32, JSON)))
          .because("scenes are recorded of whatever system runs, for whoever reads them");

  @ArchTest
  static final ArchRule jsonKnowsNobody =
      classes()
          .that()
          .resideInAPackage(JSON)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(JSON)))
          .because("it is a way of writing, whatever is written");

  @ArchTest
  static final ArchRule textKnowsNobody =
      classes()
          .that()
          .resideInAPackage(TEXT)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(TEXT)))
          .because("every room shows text, whatever it says");

  @ArchTest
  static final ArchRule scopeKnowsNobody =
      classes()
          .that()
          .resideInAPackage(SCOPE)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(SCOPE)))
          .because("whatever a run binds, it is only handed through");

  @ArchTest
  static final ArchRule yamlKnowsNobody =
      classes()
          .that()
          .resideInAPackage(YAML)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(YAML)))
          .because("a file is read before it means anything");

  @ArchTest
  static final ArchRule differencesKnowNobody =
      classes()
          .that()
          .resideInAPackage(DIFFERENCES)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(DIFFERENCES, JSON, YAML)))
          .because("what is known of a system is data that people write, whoever uses it");

  @ArchTest
  static final ArchRule theRuleBookKnowsNobody =
      classes()
          .that()
          .resideInAPackage(RULEBOOK)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(RULEBOOK, JSON, YAML)))
          .because("what the documents state is data that people write, whoever uses it");

  @ArchTest
  static final ArchRule translationKnowsNobody =
      classes()
          .that()
          .resideInAPackage(TRANSLATION)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(TRANSLATION, JSON)))
          .because("reports translate by what messages tell, and by nothing else");

  @ArchTest
  static final ArchRule explainReadsTheStory =
      classes()
          .that()
          .resideInAPackage(EXPLAIN)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(EXPLAIN, STORY, MACHINE, WIN32, JSON)))
          .because("a reason is found in what happened, on every system alike");

  @ArchTest
  static final ArchRule exportWatchesTheStory =
      classes()
          .that()
          .resideInAPackage(EXPORT)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(EXPORT, CTEXT, STORY, MACHINE, WIN32)))
          .because("a program for a real system is made of what happened, whatever the sentences");

  @ArchTest
  static final ArchRule stepsSpeakToMachines =
      classes()
          .that()
          .resideInAPackage(STEPS)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT))
                  .or(only(STEPS, PROGRAMS, SNIPPET, EXPLAIN, STORY, MACHINE))
                  .or(only(MODEL, WIN32, SCOPE, DIFFERENCES, TRANSLATION)))
          .because("a sentence is one call or one look, and knows no report and no command");

  @ArchTest
  static final ArchRule reportReadsMessagesAlone =
      classes()
          .that()
          .resideInAPackage(REPORT)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT))
                  .or(only(REPORT, JSON, SCOPE, TRANSLATION, TEXT))
                  .or(type(SceneReader.class)))
          .because(
              "messages are the only record of a run: shards, systems and old runs are rendered"
                  + " from the same stream");

  @ArchTest
  static final ArchRule nobodyKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CLI)
          .because("the command line is the outermost room");

  @ArchTest
  static final ArchRule cucumberStaysAtTheEdge =
      noClasses()
          .that()
          .resideOutsideOfPackages(STEPS, REPORT, CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.cucumber..")
          .because("the runner can change without the model, the systems or the stories noticing");

  private static DescribedPredicate<JavaClass> only(String... packages) {
    return resideInAnyPackage(packages);
  }
}
