package org.handlebook.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.RecordComponent;
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
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.UntypedCall;
import org.jspecify.annotations.Nullable;
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
            .flatMap(type -> PrototypeText.of((Call<?>) value(type, "", 0)).parameters().stream())
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
    Call<?> call = (Call<?>) value(type, "", sort);
    ThreadRef app = new ThreadRef(new ProcessRef(1), 1);
    StepLocation step = new StepLocation("f.feature", 1, "");
    Reply<?> reply = new Reply.Returned<>(new Answer.Nothing(), 0, false);
    return new CText(this).call(new CallRecord(1, step, app, call, reply, List.of()));
  }

  private static Object record(Class<?> type, int sort) {
    try {
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        boolean absent =
            sort == 0 && components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
        values[i] = absent ? null : value(types[i], components[i].getName(), sort);
      }
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private static Object value(Class<?> type, String name, int sort) {
    boolean some = sort > 0;
    if (type == boolean.class) {
      return some;
    } else if (type == int.class || type == Integer.class) {
      return List.of(0, 1, -1).get(sort);
    } else if (type == long.class) {
      return name.equals("lpBaseAddress") ? 0x10000L * sort : List.of(0L, 1L, -1L).get(sort);
    } else if (type == Handle.class) {
      boolean changed = name.equals("BoundaryDescriptor");
      return new Handle(changed ? 4 : List.of(0L, 4L, -1L).get(sort));
    } else if (type == String.class) {
      return List.of("", "a\\b \"c\"", "한글??/\n\u0001f").get(sort);
    } else if (type == Bytes.class) {
      return Bytes.of(List.of("", "hello", "x".repeat(100)).get(sort).getBytes(UTF_8));
    } else if (type == List.class) {
      return list(name, sort);
    }
    return structure(type, sort);
  }

  private static List<?> list(String name, int sort) {
    return sort == 0
        ? List.of()
        : name.equals("lpHandles")
            ? List.of(new Handle(4), new Handle(sort == 1 ? 8 : 12))
            : List.of("a=b", "c=d");
  }

  private static Object structure(Class<?> type, int sort) {
    SecurityDescriptor descriptor = SecurityDescriptor.parse("D:(A;;GA;;;WD)");
    if (type == SecurityAttributes.class) {
      return new SecurityAttributes(sort == 2 ? descriptor : null, sort > 0);
    } else if (type == SecurityDescriptor.class) {
      return descriptor;
    } else if (type == StartupInfo.class) {
      return startup(sort);
    } else if (type == Overlapped.class) {
      return new Overlapped(64, 0, 0, Handle.NULL);
    } else if (type == JobObjectInformation.class) {
      return JobObjectInformation.limits(8, sort);
    }
    return record(type, sort);
  }

  private static StartupInfo startup(int sort) {
    Handle some = new Handle(4);
    return switch (sort) {
      case 0 -> StartupInfo.EMPTY;
      case 1 -> new StartupInfo(0x100, Handle.NULL, some, some, null);
      default ->
          new StartupInfo(
              0,
              Handle.NULL,
              Handle.NULL,
              Handle.NULL,
              new ProcThreadAttributeList(List.of(some), some));
    };
  }
}
