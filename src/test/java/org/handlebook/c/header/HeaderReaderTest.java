package org.handlebook.c.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.handlebook.system.marshal.CallTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The header declares each call as its record has it. */
final class HeaderReaderTest {
  private static final HeaderReader SURFACE = Surface.HEADERS.calls();

  static Stream<Class<?>> calls() {
    return CallTypes.all().values().stream();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void declaresEachCallWithItsInputs(Class<?> call) {
    assertThat(SURFACE.function(call.getSimpleName())).isPresent();
    Prototype prototype = SURFACE.function(call.getSimpleName()).orElseThrow();
    List<String> components =
        Stream.of(call.getRecordComponents()).map(RecordComponent::getName).toList();
    List<Parameter> parameters = prototype.parameters();

    assertThat(parameters.stream().filter(Parameter::isInput).map(Parameter::name))
        .as("inputs of " + prototype.text())
        .isSubsetOf(components);
    assertThat(parameters.stream().map(Parameter::name)).containsAll(components);
  }

  @Test
  void declaresNothingElse() {
    assertThat(SURFACE.functions().keySet())
        .containsExactlyInAnyOrderElementsOf(CallTypes.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void saysOfEachLengthWhatItIsTheLengthOf(Class<?> call) {
    Prototype prototype = SURFACE.function(call.getSimpleName()).orElseThrow();
    for (Parameter parameter : prototype.parameters()) {
      if (!parameter.size().isEmpty()) {
        assertThat(prototype.index(parameter.size())).as(parameter.toString()).isPresent();
      }
      if (!parameter.count().isEmpty()) {
        assertThat(prototype.index(parameter.count())).as(parameter.toString()).isPresent();
      }
    }
  }

  /** The sizes on 64-bit Windows, as its headers give them. */
  @Test
  void laysStructuresOutAsWindowsDoes() {
    assertThat(Surface.structure("SECURITY_ATTRIBUTES").size()).isEqualTo(24);
    assertThat(Surface.structure("PROCESS_INFORMATION").size()).isEqualTo(24);
    assertThat(Surface.structure("STARTUPINFO").size()).isEqualTo(104);
    assertThat(Surface.structure("STARTUPINFOEX").size()).isEqualTo(112);
    assertThat(Surface.structure("OVERLAPPED").size()).isEqualTo(32);
    assertThat(Surface.structure("JOBOBJECT_EXTENDED_LIMIT_INFORMATION").size()).isEqualTo(144);
  }
}
