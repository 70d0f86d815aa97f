package org.handlebook.win32;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of parameters are read by the names that C programs write. */
final class ParameterTextTest {
  @ParameterizedTest
  @CsvSource({
    "PAGE_, flProtect",
    "SEC_, flProtect",
    "MEM_, flAllocationType",
    "JOB_OBJECT_LIMIT_, LimitFlags",
    "FILE_ATTRIBUTE_, dwFlagsAndAttributes",
    "FILE_SHARE_, dwShareMode",
    "HANDLE_FLAG_, dwMask",
    "PIPE_ACCESS_, dwOpenMode"
  })
  void everyConstantOfAFamilyHasItsName(String prefix, String parameter) throws Exception {
    List<String> names =
        Arrays.stream(Constant.class.getFields())
            .map(java.lang.reflect.Field::getName)
            .filter(name -> name.startsWith(prefix))
            .toList();
    assertThat(names).isNotEmpty();
    for (String name : names) {
      int value = Constant.class.getField(name).getInt(null);
      assertThat(ParameterText.of("", parameter, value)).isEqualTo(name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CreateProcess, 0x4000, BELOW_NORMAL_PRIORITY_CLASS",
    "CreateProcess, 0x08000004, CREATE_SUSPENDED | CREATE_NO_WINDOW",
    "CreateThread, 0x10004, CREATE_SUSPENDED | STACK_SIZE_PARAM_IS_A_RESERVATION",
    "CreateProcess, 0x20000000, 0x20000000",
    "CreateProcess, 0, 0"
  })
  void flagsAreJoinedAsCJoinsThem(String function, String value, String text) {
    assertThat(ParameterText.of(function, "dwCreationFlags", Integer.decode(value)))
        .isEqualTo(text);
  }
}
