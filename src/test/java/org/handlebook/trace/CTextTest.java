package org.handlebook.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.c.write.ParameterNote.Usage;
import org.handlebook.c.write.PrototypeText;
import org.handlebook.report.run.Golden;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.CallSamples;
import org.handlebook.win32.Handle;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.UntypedCall;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each call of the surface as reports show it: thrice, with values of different sorts. */
class CTextTest implements NameLookup {
  private static final Path GOLDEN = Path.of("src/test/resources/org/handlebook/trace/calls.c");

  private static final String COMPILER = "x86_64-w64-mingw32-gcc";

  /** The variables that C programs usually have. */
  private static final String BEGINNING =
      """
      /* Every call of the surface as reports show it; it must compile. Written by CTextTest. */
      #define UNICODE
      #define _WIN32_WINNT 0x0A00
      #include <windows.h>
      #include <namespaceapi.h>
      #ifndef EVENT_QUERY_STATE /* of ntddk.h */
      #define EVENT_QUERY_STATE 0x0001
      #define SEMAPHORE_QUERY_STATE 0x0001
      #endif
      #ifndef PROCESS_SET_LIMITED_INFORMATION
      #define PROCESS_SET_LIMITED_INFORMATION 0x2000
      #endif
      #ifndef THREAD_RESUME
      #define THREAD_RESUME 0x1000
      #endif
      #ifndef JOB_OBJECT_IMPERSONATE
      #define JOB_OBJECT_IMPERSONATE 0x0020
      #endif

      DWORD WINAPI ThreadProc(void *parameter);
      void calls(void);
      HANDLE hObject, hOther, hTarget, hReadPipe, hWritePipe;
      SECURITY_ATTRIBUTES sa, saInherit;
      STARTUPINFO si;
      STARTUPINFOEX siEx;
      PROCESS_INFORMATION pi;
      JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits, information;
      OVERLAPPED ovRead;
      LPVOID view;
      BYTE sd[256];
      PSID sid;
      WCHAR environment[256];
      %s

      void calls(void)
      {
      """;

  @Override
  public String process(ProcessRef process) {
    return "App";
  }

  @Override
  public String thread(ThreadRef thread) {
    return "";
  }

  @Override
  public String handle(ProcessRef process, Handle handle) {
    return handle.value() == 4 ? "hObject" : handle.value() == 8 ? "hOther" : "";
  }

  @Override
  public String view(ProcessRef process, long address) {
    return address == 0x10000 ? "view" : "";
  }

  @Override
  public String operation(ProcessRef process, long address) {
    return "ovRead";
  }

  @Test
  @DisplayName("Every call reads as in the golden file")
  void golden() throws Exception {
    Golden.holds(GOLDEN, program());
  }

  @Test
  @DisplayName("Every call is right C: a compiler takes it without a warning")
  void compiles() throws Exception {
    Assumptions.assumeTrue(
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, COMPILER))),
        "not run, because " + COMPILER + " is not installed here");
    Process compiler =
        new ProcessBuilder(
                COMPILER,
                "-std=c99",
                "-Wall",
                "-Wextra",
                "-Wpedantic",
                "-Wno-unused-value",
                "-fsyntax-only",
                GOLDEN.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(compiler.getInputStream().readAllBytes(), UTF_8)).isEmpty();
    assertThat(compiler.waitFor()).isZero();
  }

  private String program() {
    String calls =
        leaves(Call.class)
            .sorted(Comparator.comparing(Class::getName))
            .flatMap(type -> Stream.of(0, 1, 2).map(sort -> text(type, sort)).distinct())
            .map(text -> "    " + text + ";\n")
            .collect(Collectors.joining());
    return BEGINNING.formatted(variables()) + calls + "}\n";
  }

  /** Where the calls store numbers and text. */
  private static String variables() {
    String numbers =
        leaves(Call.class)
            .flatMap(type -> PrototypeText.of(CallSamples.call(type, 0)).parameters().stream())
            .filter(p -> p.usage() == Usage.OUT || p.usage() == Usage.COUNT)
            .filter(parameter -> !parameter.pointee().matches("VOID|WSTR|HANDLE|PROCESS_.*"))
            .map(parameter -> parameter.pointee() + " " + parameter.variable() + ";\n")
            .distinct()
            .sorted()
            .collect(Collectors.joining());
    return numbers + "WCHAR buffer[256];";
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    if (type == RawCall.class || type == UntypedCall.class) {
      return Stream.of();
    }
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(CTextTest::leaves);
  }

  private String text(Class<?> type, int sort) {
    Call<?> call = CallSamples.call(type, sort);
    ThreadRef app = new ThreadRef(new ProcessRef(1), 1);
    StepLocation step = new StepLocation("f.feature", 1, "");
    Reply<?> reply = new Reply.Returned<>(new Answer.Nothing(), 0, false);
    return new CText(this).call(new CallRecord(1, step, app, call, reply, List.of()));
  }
}
