package org.handlebook.differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.handlebook.system.agent.host.PlainWine;

/** The snippets as a program of their own, which Wine runs and nobody else knows of. */
final class PlainProgram {
  static final String COMPILER = "x86_64-w64-mingw32-gcc";

  private final List<Snippet> snippets;
  private final Path program;

  PlainProgram(Path folder, List<Snippet> snippets) throws Exception {
    this.snippets = snippets;
    this.program = folder.resolve("snippets.exe");
    Path source = Files.writeString(folder.resolve("snippets.c"), source(snippets));
    assertThat(compiled(folder.resolve("compiler"), source)).isEmpty();
  }

  private String compiled(Path said, Path source) throws Exception {
    ProcessBuilder compiler =
        new ProcessBuilder(COMPILER, "-w", "-o", program.toString(), source.toString());
    compiler.command().add("-ladvapi32");
    compiler.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
    return Files.readString(said, UTF_8);
  }

  /** A crash is to end the process, and not to call a debugger. */
  @SuppressWarnings("OrphanedFormatString") // the formats are those of the program in C
  private static String source(List<Snippet> snippets) {
    StringBuilder source =
        new StringBuilder(
            """
            #define UNICODE
            #define _UNICODE
            #define _WIN32_WINNT 0x0A00
            #include <windows.h>
            #include <tlhelp32.h>
            #include <sddl.h>
            #include <tchar.h>
            #include <stdio.h>
            #include <stdlib.h>
            #include <strsafe.h>
            static int running;
            static LONG WINAPI crashed(EXCEPTION_POINTERS *where)
            {
                printf("%d crash\\n", running);
                fflush(stdout);
                TerminateProcess(GetCurrentProcess(), 3);
                return EXCEPTION_EXECUTE_HANDLER;
            }
            """);
    for (int i = 0; i < snippets.size(); i++) {
      source.append("static void snippet").append(i).append("(void)\n{\nSetLastError(0);\n");
      source.append(snippets.get(i).code());
      for (String name : snippets.get(i).variables()) {
        source.append("printf(\"%d %s %%lld\\n\", (long long)%s);\n".formatted(i, name, name));
      }
      source.append("fflush(stdout);\n}\n");
    }
    source.append("int main(int count, char **words)\n{\n");
    source.append("SetUnhandledExceptionFilter(crashed);\n");
    source.append("for (int i = 1; i < count; i++)\nswitch (running = atoi(words[i])) {\n");
    for (int i = 0; i < snippets.size(); i++) {
      source.append("case %d: snippet%d(); break;\n".formatted(i, i));
    }
    return source.append("}\nreturn 0;\n}\n").toString();
  }

  Path file() {
    return program;
  }

  /** What the variables of each snippet hold, by its place. */
  Map<Integer, Map<String, String>> answers(PlainWine wine) throws Exception {
    Map<Integer, Map<String, String>> answers = new TreeMap<>();
    List<String> together = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i++) {
      answers.put(i, new TreeMap<>());
      if (snippets.get(i).runsAlone()) {
        read(wine.run(program, Integer.toString(i)), answers);
      } else {
        together.add(Integer.toString(i));
      }
    }
    read(wine.run(program, together.toArray(String[]::new)), answers);
    answers.forEach(
        (i, values) ->
            assertThat(values).as("what %s answers", snippets.get(i).title()).isNotEmpty());
    return answers;
  }

  private static void read(String said, Map<Integer, Map<String, String>> answers) {
    for (String line : said.lines().toList()) {
      String[] words = line.strip().split(" ", -1);
      if (words.length == 3) {
        Objects.requireNonNull(answers.get(Integer.valueOf(words[0]))).put(words[1], words[2]);
      } else if (words.length == 2 && words[1].equals("crash")) {
        answers.put(Integer.valueOf(words[0]), Snippet.CRASH);
      }
    }
  }
}
