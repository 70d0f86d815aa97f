package org.handlebook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
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
import java.nio.Buffer;

/** Which room may know which. */
@AnalyzeClasses(packages = "org.handlebook", importOptions = DoNotIncludeTests.class)
class DirectionsTest {
  private static final String PROJECT = "org.handlebook..";
  private static final String KERNEL = "org.handlebook.kernel..";
  private static final String WIN32 = "org.handlebook.win32..";
  private static final String SYSTEM = "org.handlebook.system";
  private static final String MODEL = "org.handlebook.system.model..";
  private static final String AGENT = "org.handlebook.system.agent..";
  private static final String SHELL = "org.handlebook.scenario.shell..";
  private static final String MARSHAL = "org.handlebook.system.marshal..";
  private static final String C_HEADER = "org.handlebook.c.header..";
  private static final String C_SNIPPET = "org.handlebook.c.snippet..";
  private static final String C_FRONT = "org.handlebook.c.front..";
  private static final String C_VM = "org.handlebook.c.vm..";
  private static final String C_WRITE = "org.handlebook.c.write..";
  private static final String C_EXPORT = "org.handlebook.c.export..";
  private static final String TRACE = "org.handlebook.trace..";
  private static final String RECORD = "org.handlebook.record..";
  private static final String EXPLAIN = "org.handlebook.explain..";
  private static final String STEPS = "org.handlebook.steps..";
  private static final String SCENARIO = "org.handlebook.scenario..";
  private static final String YAML = "org.handlebook.yaml..";
  private static final String TEXT = "org.handlebook.text..";
  private static final String DIFFERENCES = "org.handlebook.differences..";
  private static final String RULES = "org.handlebook.rules..";
  private static final String TRANSLATION = "org.handlebook.translation..";
  private static final String REPORT = "org.handlebook.report..";
  private static final String RUNNER = "org.handlebook.runner..";
  private static final String APP = "org.handlebook.app..";
  private static final String AUTHOR = "org.handlebook.app.author..";

  private static final String[] LANGUAGE = {
    "java.lang", "java.lang.invoke", "java.lang.runtime", "java.util", "java.util.function"
  };
  private static final String NULLNESS = "org.jspecify.annotations";
  private static final String PROMISES = "org.apiguardian.api";

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
                  .or(assignableTo(Buffer.class))
                  .or(resideInAnyPackage(KERNEL, NULLNESS, PROMISES)))
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
  static final ArchRule packagesHaveAnOrder =
      slices()
          .matching("org.handlebook.(**)")
          .should()
          .beFreeOfCycles()
          .because(
              "one can read each room on what came before: the kernel from object to handle to"
                  + " process, the rest from calls to systems to sentences to reports");

  // The surface and the systems

  @ArchTest
  static final ArchRule win32KnowsNobody =
      classes()
          .that()
          .resideInAPackage(WIN32)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(LANGUAGE)
                  .or(resideInAPackage("java.lang.reflect"))
                  .or(only(WIN32, NULLNESS, PROMISES)))
          .because(
              "calls are data that the model, the agent, the printer and the reader share, and"
                  + " that each of them reads by the components of their records");

  @ArchTest
  static final ArchRule theSystemUnderTestKnowsTheSurfaceAlone =
      classes()
          .that()
          .resideInAPackage(SYSTEM)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(SYSTEM, WIN32)))
          .because("what is under test is described before and apart from any system");

  @ArchTest
  static final ArchRule marshallingKnowsNoSystem =
      classes()
          .that()
          .resideInAPackage(MARSHAL)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(MARSHAL, C_HEADER, SYSTEM, WIN32)))
          .because("words and memory mean the same on every system");

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
              not(resideInAPackage(PROJECT))
                  .or(only(MODEL, MARSHAL, C_HEADER, SYSTEM, WIN32, KERNEL)))
          .because("here alone NT becomes Win32; who watches or tells is of no concern to it");

  @ArchTest
  static final ArchRule theAgentKnowsTheSurfaceAlone =
      classes()
          .that()
          .resideInAPackage(AGENT)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(AGENT, MARSHAL, C_HEADER, SYSTEM, WIN32)))
          .because("what a real system answers comes from that system, and from nowhere else");

  @ArchTest
  static final ArchRule onlyTheProgramChoosesTheModel =
      noClasses()
          .that()
          .resideOutsideOfPackages(MODEL, "org.handlebook.app.context")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(MODEL)
          .because("one text serves all systems; which one it is, is decided in one place");

  // C

  @ArchTest
  static final ArchRule headersKnowNobody =
      classes()
          .that()
          .resideInAPackage(C_HEADER)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(C_HEADER)))
          .because("what C declares is the same for whoever reads, writes or runs it");

  @ArchTest
  static final ArchRule snippetsRunOnTheMachineAlone =
      classes()
          .that()
          .resideInAPackage(C_SNIPPET)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT))
                  .or(only(C_SNIPPET, C_HEADER, C_FRONT, C_VM, MARSHAL, SYSTEM, WIN32, TEXT)))
          .because("C becomes calls, whoever makes them: what a call needs, words and memory say");

  @ArchTest
  static final ArchRule programsAreReadWithoutKnowingWhoRunsThem =
      classes()
          .that()
          .resideInAPackage(C_FRONT)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(C_FRONT, C_HEADER, WIN32, TEXT)))
          .because("a program is a tree of what is written, whatever it runs on");

  @ArchTest
  static final ArchRule theMachineKnowsMemoryAlone =
      classes()
          .that()
          .resideInAPackage(C_VM)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT))
                  .or(only(C_VM, C_FRONT, C_HEADER, SYSTEM, MARSHAL, WIN32)))
          .because("it stops at each call of Windows, and somebody else makes it");

  @ArchTest
  static final ArchRule writtenCKnowsTheSurfaceAlone =
      classes()
          .that()
          .resideInAPackage(C_WRITE)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(C_WRITE, C_HEADER, WIN32, TEXT)))
          .because("a call reads the same in a report and in a program, whoever made it");

  @ArchTest
  static final ArchRule exportWatchesTheTrace =
      classes()
          .that()
          .resideInAPackage(C_EXPORT)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(C_EXPORT, C_WRITE, TRACE, SYSTEM, WIN32)))
          .because("a program for a real system is made of what happened, whatever the sentences");

  // Who watches and who tells

  @ArchTest
  static final ArchRule textKnowsNobody =
      classes()
          .that()
          .resideInAPackage(TEXT)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(TEXT)))
          .because("every room shows text, whatever it says");

  @ArchTest
  static final ArchRule theRecordKnowsNobody =
      classes()
          .that()
          .resideInAPackage(RECORD)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(RECORD)))
          .because("writers and readers of messages share a format, and nothing else");

  @ArchTest
  static final ArchRule tracesWatchAnySystem =
      classes()
          .that()
          .resideInAPackage(TRACE)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(TRACE, C_WRITE, SYSTEM, WIN32, RECORD)))
          .because("steps are traced on whatever system runs, for whoever reads them");

  @ArchTest
  static final ArchRule yamlKnowsNobody =
      classes()
          .that()
          .resideInAPackage(YAML)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(YAML, TEXT)))
          .because("a file is read before it means anything");

  @ArchTest
  static final ArchRule differencesKnowNobody =
      classes()
          .that()
          .resideInAPackage(DIFFERENCES)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(DIFFERENCES, RECORD, YAML, TEXT)))
          .because("what is known of a system is data that people write, whoever uses it");

  @ArchTest
  static final ArchRule rulesKnowNobody =
      classes()
          .that()
          .resideInAPackage(RULES)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(RULES, RECORD, YAML, TEXT)))
          .because("what the documents state is data that people write, whoever uses it");

  @ArchTest
  static final ArchRule translationKnowsNobody =
      classes()
          .that()
          .resideInAPackage(TRANSLATION)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(TRANSLATION, RECORD, TEXT)))
          .because("reports translate by what messages tell, and by nothing else");

  @ArchTest
  static final ArchRule explainReadsTheTrace =
      classes()
          .that()
          .resideInAPackage(EXPLAIN)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(EXPLAIN, TRACE, SYSTEM, WIN32, RECORD)))
          .because("a reason is found in what happened, on every system alike");

  // Sentences

  @ArchTest
  static final ArchRule theShellKnowsTheSurfaceAlone =
      classes()
          .that()
          .resideInAPackage(SHELL)
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage(PROJECT)).or(only(SHELL, SYSTEM, WIN32)))
          .because("a program is made of Win32's calls, and can do nothing that others cannot");

  @ArchTest
  static final ArchRule scenariosKnowNoSentence =
      classes()
          .that()
          .resideInAPackage(SCENARIO)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT))
                  .or(
                      only(
                          SCENARIO,
                          C_HEADER,
                          C_SNIPPET,
                          C_FRONT,
                          C_VM,
                          EXPLAIN,
                          TRACE,
                          DIFFERENCES,
                          RECORD))
                  .or(only(SYSTEM, WIN32)))
          .because("what a scenario is, does not depend on the words in which it is said");

  @ArchTest
  static final ArchRule stepsSpeakToScenarios =
      classes()
          .that()
          .resideInAPackage(STEPS)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT))
                  .or(
                      only(
                          STEPS, SCENARIO, C_HEADER, C_SNIPPET, C_FRONT, C_VM, EXPLAIN, TRACE,
                          RECORD))
                  .or(only(SYSTEM, WIN32)))
          .because("a sentence is one call or one look, and knows no report and no command");

  // Runs, reports and commands

  @ArchTest
  static final ArchRule reportsReadMessagesAlone =
      classes()
          .that()
          .resideInAPackage(REPORT)
          .should()
          .onlyDependOnClassesThat(
              not(resideInAPackage(PROJECT)).or(only(REPORT, RECORD, TRANSLATION, TEXT)))
          .because(
              "messages are the only record of a run: shards, systems and old runs are rendered from the same stream");

  @ArchTest
  static final ArchRule nobodyKnowsTheRunnerButTheProgram =
      noClasses()
          .that()
          .resideOutsideOfPackages(RUNNER, APP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(RUNNER)
          .because("sentences and reports serve whoever runs them: another build's Cucumber, too");

  @ArchTest
  static final ArchRule nobodyKnowsTheProgram =
      noClasses()
          .that()
          .resideOutsideOfPackage(APP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(APP)
          .because("the command line is the outermost room");

  @ArchTest
  static final ArchRule authoringHasNoUserInterface =
      noClasses()
          .that()
          .resideInAPackage(AUTHOR)
          .should()
          .dependOnClassesThat(
              resideInAPackage("picocli..")
                  .or(resideInAPackage(APP).and(not(resideInAPackage(AUTHOR)))))
          .because("commands, editors and pages are faces of one core, which knows none of them");

  @ArchTest
  static final ArchRule cucumberStaysAtTheEdge =
      noClasses()
          .that()
          .resideOutsideOfPackages(STEPS, REPORT, RUNNER, APP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.cucumber..")
          .because("the runner can change without the model, the systems or the traces noticing");

  private static DescribedPredicate<JavaClass> only(String... packages) {
    return resideInAnyPackage(packages);
  }
}
