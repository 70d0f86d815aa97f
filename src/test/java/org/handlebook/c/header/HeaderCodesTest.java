package org.handlebook.c.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.win32.Win32Error;
import org.junit.jupiter.api.Test;

/** Every code of Windows' headers has its name. */
final class HeaderCodesTest {
  @Test
  void codesHaveTheNumbersOfTheHeaders() {
    assertThat(HeaderCodes.code("ERROR_TOO_MANY_OPEN_FILES")).contains(4);
    assertThat(HeaderCodes.code("STATUS_STACK_OVERFLOW")).contains(0xC00000FD);
    assertThat(HeaderCodes.code("EXCEPTION_INT_DIVIDE_BY_ZERO")).contains(0xC0000094);
    assertThat(HeaderCodes.code("ERROR_NO_SUCH_THING")).isEmpty();
    assertThat(HeaderCodes.code("FALSE")).isEmpty();
  }

  @Test
  void thoseOfTheSurfaceAreAmongThem() {
    assertThat(Win32Error.values())
        .allSatisfy(error -> assertThat(HeaderCodes.code(error.name())).contains(error.code()));
  }

  @Test
  void lastErrorsAreFoundByNumber() {
    assertThat(HeaderCodes.error(4)).contains("ERROR_TOO_MANY_OPEN_FILES");
    assertThat(HeaderCodes.error(123456)).isEmpty();
  }
}
