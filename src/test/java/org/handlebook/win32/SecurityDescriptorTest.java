package org.handlebook.win32;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.handlebook.win32.SecurityDescriptor.Ace;
import org.handlebook.win32.SecurityDescriptor.Dacl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityDescriptorTest {

  @Test
  @DisplayName("Letters mean rights and well-known SIDs")
  void letters() {
    assertThat(SecurityDescriptor.parse("O:BAD:(A;;GRRC;;;WD)(D;;0x1F0003;;;S-1-5-21-1-2-3-1001)"))
        .isEqualTo(
            new SecurityDescriptor(
                "S-1-5-32-544",
                new Dacl(
                    List.of(
                        new Ace(true, 0x8002_0000, "S-1-1-0"),
                        new Ace(false, 0x001F_0003, "S-1-5-21-1-2-3-1001"))),
                null));
  }

  @Test
  @DisplayName("No list, an empty list and a NULL list are three things")
  void threeKindsOfNothing() {
    assertThat(SecurityDescriptor.parse("O:SY").dacl()).isNull();
    assertThat(SecurityDescriptor.parse("D:").dacl()).isEqualTo(new Dacl(List.of()));
    assertThat(SecurityDescriptor.parse("D:NO_ACCESS_CONTROL").dacl()).isEqualTo(new Dacl(null));
  }

  @Test
  @DisplayName("What means nothing for kernel objects is read over")
  void readOver() {
    assertThat(SecurityDescriptor.parse(" o:syg:bad:PAI(a;oici;fr;;;wd)s:P(ml;;nw;;;lw) "))
        .isEqualTo(SecurityDescriptor.parse("O:SYD:(A;;0x120089;;;WD)S:(ML;;NW;;;LW)"));
  }

  @ParameterizedTest
  @DisplayName("A descriptor is the same after a journey through text or bytes")
  @ValueSource(
      strings = {
        "",
        "O:SY",
        "D:",
        "D:NO_ACCESS_CONTROL",
        "D:(A;;GA;;;SY)",
        "O:S-1-5-21-1-2-3-4294967295D:(D;;SDRCWDWOGXGWGR;;;OW)(A;;;;;CO)S:(ML;;NW;;;HI)",
        "S:(ML;;NW;;;S-1-16-4000)",
        "D:(A;;0x1f0003;;;IU)(A;;0x80000001;;;SU)"
      })
  void journeys(String sddl) {
    SecurityDescriptor descriptor = SecurityDescriptor.parse(sddl);
    assertThat(descriptor).hasToString(sddl);
    assertThat(SecurityDescriptor.of(descriptor.selfRelative())).isEqualTo(descriptor);
  }

  @Test
  @DisplayName("Bytes lie as winnt.h says")
  void bytes() {
    assertThat(Bytes.of(SecurityDescriptor.parse("O:SYD:(A;;GA;;;WD)").selfRelative()))
        .hasToString(
            "01000480"
                + "14000000000000000000000020000000"
                + "010100000000000512000000"
                + "02001c0001000000"
                + "0000140000000010010100000000000100000000");
  }

  @Test
  @DisplayName("Bytes that are cut off are refused")
  void cutOff() {
    byte[] bytes = SecurityDescriptor.parse("D:(A;;GA;;;WD)").selfRelative();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SecurityDescriptor.of(Arrays.copyOf(bytes, bytes.length - 4)))
        .withMessage("a security descriptor is cut off");
  }

  @ParameterizedTest
  @DisplayName("A malformed text is refused with the reason")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "everybody|O:, G:, D: or S: is expected at \"EVERYBODY\"",
        "D:(A;;GA;;;WD|an entry is not closed: \"(A;;GA;;;WD\"",
        "D:(A;;GA;;WD)|an entry has six fields (type;flags;rights;;;SID), (A;;GA;;WD) has 5",
        "D:(A;;GA;;;Everyone)|\"EVERYONE\" is no SID: write S-1-… or two letters such as WD, BA, SY",
        "D:(X;;GA;;;WD)|an entry allows (A) or denies (D), it does not \"X\"",
        "D:(A;IO;GA;;;WD)|\"IO\" is no flag that an entry can have here",
        "D:(A;;ALL;;;WD)|\"AL\" is no right: GA, GR, GW, GX, RC, SD, WD, WO, or a mask such as"
            + " 0x1f0003",
        "D:(A;;0xyz;;;WD)|\"0XYZ\" is no access mask",
        "D:(A;;GA;1-2;;WD)|entries for single properties do not exist for kernel objects",
        "D:D:|D: stands there twice",
        "D:X(A;;GA;;;WD)|\"X(\" is no flag of a list: P, AI or AR",
        "S:(AU;;GA;;;WD)|S: can hold a mandatory label only, such as S:(ML;;NW;;;LW)",
        "O:S-1-5--1|\"S-1-5--1\" is no SID: S-1- is followed by numbers with hyphens between"
      })
  void malformed(String sddl, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SecurityDescriptor.parse(sddl))
        .withMessage("\"" + sddl + "\" is no security descriptor: " + reason);
  }
}
