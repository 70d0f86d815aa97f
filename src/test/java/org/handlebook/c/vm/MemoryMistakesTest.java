package org.handlebook.c.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs do to memory that they must not. */
final class MemoryMistakesTest {
  private static final String TEXT = "It writes to a text between quotes";

  private static PlainRun.Result run(String code) {
    String whole =
        """
        #include <windows.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <wchar.h>
        char g[4]; WCHAR w[4];
        void fill(char *p) { strcpy(p, "hello"); }
        """
            + "int main(void) { char a[4]; char *p = \"text\";\n"
            + code
            + "\nreturn 0; }";
    return PlainRun.run("p.c", whole, "a long line\n");
  }

  static List<Arguments> mistakes() {
    return List.of(
        Arguments.of("p[0] = 'T';", TEXT),
        Arguments.of("strcpy(p, \"T\");", TEXT),
        Arguments.of("_strupr(p);", TEXT),
        Arguments.of("WCHAR *v = L\"wide\"; v[1]++;", TEXT),
        Arguments.of("strcpy(a, \"hello\");", "It writes 6 bytes to a, where 4 have room."),
        Arguments.of("fill(a);", "It writes 6 bytes to a, where 4 have room."),
        Arguments.of("fill(g);", "It writes 6 bytes to g, where 4 have room."),
        Arguments.of("strcpy(a, \"abc\"); strcat(a, \"d\");", "2 bytes to a, where 1 have room."),
        Arguments.of("memset(a, 0, sizeof(a) + 1);", "5 bytes to a, where 4 have room."),
        Arguments.of("memcpy(a + 2, g, 4);", "4 bytes to a, where 2 have room."),
        Arguments.of("sprintf(a, \"%d\", 12345);", "6 bytes to a, where 4 have room."),
        Arguments.of("strncpy(a, \"b\", 10);", "10 bytes to a, where 4 have room."),
        Arguments.of("wcscpy(w, L\"four\");", "10 bytes to w, where 8 have room."),
        Arguments.of("wmemset(w, 0, 5);", "10 bytes to w, where 8 have room."),
        Arguments.of("_swprintf(w, L\"%d\", 1234);", "10 bytes to w, where 8 have room."),
        Arguments.of("fgets(a, 10, stdin);", "bytes to a, where 4 have room."),
        Arguments.of("gets(a);", "bytes to a, where 4 have room."),
        Arguments.of("scanf(\"%s\", &a[3]);", "bytes to a, where 1 have room."),
        Arguments.of("scanf(\"%d\", &a[2]);", ""),
        Arguments.of("char *b = malloc(100000); free(b); b[5] = 1;", "100000 bytes that was there"),
        Arguments.of("char *b = malloc(100000); b[100000] = 1;", "behind a block of 100000 bytes"),
        Arguments.of("char *b = malloc(100000); free(b); free(b);", "the same block a second time"),
        Arguments.of(
            "printf(\"%d %s\", 1);", "Its format wants a text, and the call gives no value"),
        Arguments.of("sprintf(a, \"%s\");", "the call gives no value for it"),
        Arguments.of("fill(malloc(5));", "6 bytes to an allocated block, where 5 have room."));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void areTold(String code, String text) {
    PlainRun.Result result = run(code);

    assertThat(result.crash()).contains(text);
    assertThat(result.crash().isEmpty()).isEqualTo(text.isEmpty());
  }

  static List<String> right() {
    return List.of(
        "strcpy(a, \"abc\");",
        "memset(a, 0, sizeof(a));",
        "p = a; p[3] = 0;",
        "struct { char a[4]; int n; } s; memset(&s, 0, sizeof(s)); memcpy(s.a, g, 4);",
        "char many[2][4]; memset(many, 0, sizeof(many)); strcpy(many[1], \"abc\");",
        "char *q = malloc(6); fill(q); free(q); q = malloc(6); fill(q);",
        "char s[] = \"text\"; s[0] = 'T';");
  }

  @ParameterizedTest
  @MethodSource("right")
  void whatFitsIsWritten(String code) {
    assertThat(run(code).crash()).isEmpty();
    assertThat(run(code).exitCode()).isZero();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void whatIsNoNumberPrintsAsInTheUniversalRuntime(String value, String printed) {
    assertThat(run("double z = 0; printf(\"%f|%8.1f|%G\", " + value + ");").output())
        .isEqualTo(printed);
  }

  static List<Arguments> numbers() {
    return List.of(
        Arguments.of("1 / z, 1 / z, 1 / z", "inf|     inf|INF"),
        Arguments.of("-1 / z, -1 / z, -1 / z", "-inf|    -inf|-INF"),
        Arguments.of("z / z, -(z / z), z / z", "-nan(ind)|     nan|-NAN(IND)"));
  }
}
