package org.handlebook.c.vm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Structured exceptions as Microsoft documents them ("Structured Exception Handling", "Exception
 * Handling Syntax", "Termination Handler Execution"): mingw's compiler has none to compare with.
 */
final class ExceptionHandlingTest {
  private static String run(String functions) {
    String code = "#include <windows.h>\n#include <stdio.h>\n" + functions;
    PlainRun.Result result = PlainRun.run("x.c", code, "");
    return result.output() + result.crash() + " " + result.exitCode();
  }

  @Test
  void filtersAreAskedBeforeAnythingIsDoneAtLast() {
    assertThat(
            run(
                """
                int asked(void) { printf("filter "); return EXCEPTION_EXECUTE_HANDLER; }
                void inner(void) {
                  __try { __try { *(int *) 0 = 1; } __finally { printf("first "); } }
                  __finally { printf("second "); }
                }
                int main(void) {
                  __try { inner(); } __except (asked()) { printf("handler "); }
                  printf("behind");
                  return 0;
                }
                """))
        .isEqualTo("filter first second handler behind 0");
  }

  @Test
  void nothingIsDoneAtLastWhereNobodyHandles() {
    assertThat(
            run(
                """
                int main(void) {
                  __try { __try { *(int *) 0 = 1; } __finally { printf("last "); } }
                  __except (EXCEPTION_CONTINUE_SEARCH) { printf("handler "); }
                  return 0;
                }
                """))
        .startsWith("x.c:4:")
        .contains("NULL");
  }

  @Test
  void aFilterSeesTheVariablesOfItsFunctionAndMayMendThem() {
    assertThat(
            run(
                """
                int divisor = 0;
                int mend(int code) {
                  if (code != EXCEPTION_INT_DIVIDE_BY_ZERO) return EXCEPTION_CONTINUE_SEARCH;
                  printf("mended ");
                  divisor = 4;
                  return EXCEPTION_CONTINUE_EXECUTION;
                }
                int main(void) {
                  int seen = 5, result = 0;
                  __try { result = 20 / divisor; printf("%d ", result); }
                  __except (seen++, mend(GetExceptionCode())) { printf("handler "); }
                  printf("%d", seen);
                  return 0;
                }
                """))
        .isEqualTo("mended 5 6 0");
  }

  @Test
  void theLeastNumberHasNoOppositeAmongItsKind() {
    assertThat(
            run(
                """
                int main(void) {
                  int least = -2147483647 - 1, minus = -1;
                  long long longest = -9223372036854775807LL - 1;
                  __try { printf("%d ", least / minus); }
                  __except (GetExceptionCode() == EXCEPTION_INT_OVERFLOW) { printf("int "); }
                  __try { printf("%d ", least % minus); }
                  __except (GetExceptionCode() == EXCEPTION_INT_OVERFLOW) { printf("rest "); }
                  __try { printf("%lld ", longest / minus); }
                  __except (GetExceptionCode() == EXCEPTION_INT_OVERFLOW) { printf("longest "); }
                  printf("%lld %u", (long long)least / minus, 2147483648u / -1);
                  return 0;
                }
                """))
        .isEqualTo("int rest longest 2147483648 0 0");
  }

  @Test
  void whatAProgramRaisesCarriesWhatItTells() {
    assertThat(
            run(
                """
                int show(PEXCEPTION_POINTERS p) {
                  PEXCEPTION_RECORD r = p->ExceptionRecord;
                  printf("%08lX %lu %lu:", r->ExceptionCode, r->ExceptionFlags, r->NumberParameters);
                  for (DWORD i = 0; i < r->NumberParameters; i++) printf(" %d", (int) r->ExceptionInformation[i]);
                  printf("\\n");
                  return r->NumberParameters == 2 ? EXCEPTION_CONTINUE_EXECUTION : EXCEPTION_EXECUTE_HANDLER;
                }
                int main(void) {
                  ULONG_PTR told[3] = {7, 8, 9};
                  __try {
                    RaiseException(0xE0000001, 0, 2, told);
                    printf("gone on\\n");
                    RaiseException(0xE0000002, EXCEPTION_NONCONTINUABLE, 3, told);
                  } __except (show(GetExceptionInformation())) {
                    printf("handled %08lX", GetExceptionCode());
                  }
                  return 0;
                }
                """))
        .isEqualTo("E0000001 0 2: 7 8\ngone on\nE0000002 1 3: 7 8 9\nhandled E0000002 0");
  }

  @Test
  void goingOnWhereThatIsForbiddenIsAnExceptionOfItsOwn() {
    assertThat(
            run(
                """
                int main(void) {
                  __try {
                    __try { RaiseException(0xE0000001, EXCEPTION_NONCONTINUABLE, 0, NULL); }
                    __except (GetExceptionCode() == 0xE0000001 ? -1 : 0) { printf("inner"); }
                  } __except (EXCEPTION_EXECUTE_HANDLER) { printf("%08lX", GetExceptionCode()); }
                  return 0;
                }
                """))
        .isEqualTo("C0000025 0");
  }

  @Test
  void whatIsDoneAtLastKnowsWhetherTheBlockCameToItsEnd() {
    assertThat(
            run(
                """
                int leave(int how) {
                  __try { if (how == 1) return 1; if (how == 2) __leave; }
                  __finally { printf("%d ", AbnormalTermination()); }
                  return 0;
                }
                int main(void) {
                  leave(0); leave(1); leave(2);
                  for (int i = 0; i < 2; i++) {
                    __try { if (i == 0) continue; break; } __finally { printf("loop %d ", i); }
                  }
                  return 0;
                }
                """))
        .isEqualTo("0 1 0 loop 0 loop 1  0");
  }

  @Test
  void anExceptionInAHandlerGoesOutwards() {
    assertThat(
            run(
                """
                int main(void) {
                  __try {
                    __try { *(int *) 0 = 1; }
                    __except (EXCEPTION_EXECUTE_HANDLER) { printf("one "); RaiseException(5, 0, 0, NULL); }
                  } __except (GetExceptionCode() == 5) { printf("two"); }
                  return 0;
                }
                """))
        .isEqualTo("one two 0");
  }
}
