package org.handlebook.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a descriptor grants to whom.
 *
 * @source Microsoft, "How AccessCheck Works", "Mandatory Integrity Control"
 */
class AccessCheckTest {
  private static final int READ = 1;
  private static final int WRITE = 2;
  private static final int RUN = 4;
  private static final int ALL = AccessMask.STANDARD_RIGHTS_REQUIRED | READ | WRITE | RUN;
  private static final GenericMapping MAPPING = new GenericMapping(READ, WRITE, RUN, ALL);
  private static final int LOW = 0x1000;

  private static SecurityDescriptor descriptor(@Nullable MandatoryLabel label, Ace... entries) {
    return new SecurityDescriptor(Sid.SYSTEM, new Dacl(List.of(entries)), label);
  }

  private static Ace allow(Sid sid, int mask) {
    return new Ace(true, mask, sid);
  }

  private static Ace deny(Sid sid, int mask) {
    return new Ace(false, mask, sid);
  }

  private static Outcome<Integer> check(SecurityDescriptor descriptor, Token token, int desired) {
    return AccessCheck.check(descriptor, token, MAPPING, desired);
  }

  private static NtStatus status(SecurityDescriptor descriptor, Token token, int desired) {
    return check(descriptor, token, desired).status();
  }

  @Test
  @DisplayName("All that is asked for is granted, or nothing")
  void whole() {
    SecurityDescriptor readable = descriptor(null, allow(Tokens.ANN, READ));
    assertThat(check(readable, Tokens.ann(), READ).value()).isEqualTo(READ);
    assertThat(status(readable, Tokens.ann(), READ | WRITE)).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(status(readable, Tokens.bob(), READ)).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(status(readable, Tokens.ann(), 0)).isEqualTo(NtStatus.ACCESS_DENIED);
  }

  @Test
  @DisplayName("The entry that comes first decides a right, whether it allows or denies")
  void order() {
    SecurityDescriptor denied =
        descriptor(null, deny(Sid.USERS, WRITE), allow(Tokens.ANN, READ | WRITE));
    SecurityDescriptor allowed =
        descriptor(null, allow(Tokens.ANN, READ | WRITE), deny(Sid.USERS, WRITE));
    assertThat(status(denied, Tokens.ann(), WRITE)).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(status(denied, Tokens.ann(), READ)).isEqualTo(NtStatus.SUCCESS);
    assertThat(status(allowed, Tokens.ann(), WRITE)).isEqualTo(NtStatus.SUCCESS);
  }

  /**
   * @source Microsoft, "Null DACLs and Empty DACLs"
   */
  @Test
  @DisplayName("A NULL DACL lets everybody do everything, an empty one nobody anything")
  void nullAndEmpty() {
    SecurityDescriptor open = new SecurityDescriptor(Sid.SYSTEM, Dacl.NULL, null);
    assertThat(check(open, Tokens.bob(), READ | AccessMask.WRITE_OWNER).value())
        .isEqualTo(READ | AccessMask.WRITE_OWNER);
    assertThat(status(descriptor(null), Tokens.bob(), READ)).isEqualTo(NtStatus.ACCESS_DENIED);
  }

  /**
   * @source Microsoft, "Well-known SIDs", OWNER RIGHTS
   */
  @Test
  @DisplayName("An owner may read and change the descriptor, unless it speaks of owners")
  void owner() {
    SecurityDescriptor owned = new SecurityDescriptor(Tokens.ANN, new Dacl(List.of()), null);
    SecurityDescriptor spoken =
        new SecurityDescriptor(Tokens.ANN, new Dacl(List.of(allow(Sid.OWNER_RIGHTS, READ))), null);
    int due = AccessMask.READ_CONTROL | AccessMask.WRITE_DAC;
    assertThat(check(owned, Tokens.ann(), due).value()).isEqualTo(due);
    assertThat(status(owned, Tokens.bob(), due)).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(status(spoken, Tokens.ann(), due)).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(status(spoken, Tokens.ann(), READ)).isEqualTo(NtStatus.SUCCESS);
  }

  @Test
  @DisplayName("MAXIMUM_ALLOWED grants what the descriptor grants, generic rights are the type's")
  void maximum() {
    SecurityDescriptor some = descriptor(null, allow(Tokens.ANN, READ | RUN));
    assertThat(check(some, Tokens.ann(), AccessMask.MAXIMUM_ALLOWED).value()).isEqualTo(READ | RUN);
    assertThat(check(some, Tokens.ann(), AccessMask.GENERIC_EXECUTE).value()).isEqualTo(RUN);
    assertThat(status(some, Tokens.ann(), AccessMask.MAXIMUM_ALLOWED | WRITE))
        .isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(status(some, Tokens.bob(), AccessMask.MAXIMUM_ALLOWED))
        .isEqualTo(NtStatus.ACCESS_DENIED);
  }

  @Test
  @DisplayName("Whoever is trusted less than the label says cannot write; without one it is medium")
  void integrity() {
    Token low = Tokens.of(Tokens.ANN, LOW, 1);
    Ace all = allow(Tokens.ANN, ALL);
    SecurityDescriptor labelled = descriptor(new MandatoryLabel(MandatoryLabel.HIGH, true), all);
    assertThat(status(descriptor(null, all), low, WRITE)).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(status(descriptor(null, all), low, READ)).isEqualTo(NtStatus.SUCCESS);
    assertThat(status(labelled, Tokens.ann(), READ)).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(status(labelled, Tokens.ann(), RUN)).isEqualTo(NtStatus.SUCCESS);
    assertThat(status(descriptor(new MandatoryLabel(LOW, false), all), low, WRITE))
        .isEqualTo(NtStatus.SUCCESS);
  }

  /**
   * @source Microsoft, "Privilege Constants"
   */
  @Test
  @DisplayName("Auditing needs SeSecurityPrivilege; SeTakeOwnershipPrivilege gives WRITE_OWNER")
  void privileges() {
    SecurityDescriptor open = new SecurityDescriptor(Sid.SYSTEM, Dacl.NULL, null);
    Token auditor = Tokens.of(Tokens.ANN, MandatoryLabel.MEDIUM, 1, Token.SECURITY);
    Token taker = Tokens.of(Tokens.ANN, MandatoryLabel.MEDIUM, 1, Token.TAKE_OWNERSHIP);
    assertThat(status(open, Tokens.ann(), AccessMask.ACCESS_SYSTEM_SECURITY))
        .isEqualTo(NtStatus.PRIVILEGE_NOT_HELD);
    assertThat(status(open, auditor, AccessMask.ACCESS_SYSTEM_SECURITY))
        .isEqualTo(NtStatus.SUCCESS);
    assertThat(status(descriptor(null), taker, AccessMask.WRITE_OWNER)).isEqualTo(NtStatus.SUCCESS);
    assertThat(status(descriptor(null), Tokens.ann(), AccessMask.WRITE_OWNER))
        .isEqualTo(NtStatus.ACCESS_DENIED);
  }

  /**
   * @source Microsoft, "Impersonation Levels"
   */
  @Test
  @DisplayName("Nothing is opened with a token that only tells who somebody is")
  void identifying() {
    SecurityDescriptor open = new SecurityDescriptor(Sid.SYSTEM, Dacl.NULL, null);
    Token server = Tokens.bob();
    Token broker = Tokens.of(Tokens.BOB, MandatoryLabel.MEDIUM, 2, Token.IMPERSONATE);
    assertThat(status(open, Tokens.ann().impersonatedBy(server), READ))
        .isEqualTo(NtStatus.BAD_IMPERSONATION_LEVEL);
    assertThat(status(open, Tokens.ann().impersonatedBy(broker), READ)).isEqualTo(NtStatus.SUCCESS);
  }

  /**
   * @source Microsoft, "DACL for a New Object", "Owner of a New Object"
   */
  @Test
  @DisplayName("A new object is its maker's; others of its logon may look, nobody else anything")
  void defaults() {
    SecurityDescriptor made = Tokens.ann().defaultDescriptor(MAPPING);
    Token elsewhere = Tokens.of(Tokens.ANN, MandatoryLabel.MEDIUM, 3);
    assertThat(made.owner()).isEqualTo(Tokens.ANN);
    assertThat(status(made, elsewhere, ALL)).isEqualTo(NtStatus.SUCCESS);
    assertThat(status(made, Tokens.bob(), READ)).isEqualTo(NtStatus.ACCESS_DENIED);
  }

  /**
   * @source Microsoft, "SetSecurityInfo"; winerror.h, ERROR_INVALID_OWNER
   */
  @Test
  @DisplayName("Nobody gives an object to others or trusts it more than itself, without privilege")
  void described() {
    DescriptorParts toBob = new DescriptorParts(Tokens.BOB, null, null);
    DescriptorParts high =
        new DescriptorParts(null, null, new MandatoryLabel(MandatoryLabel.HIGH, false));
    Token restorer = Tokens.of(Tokens.ANN, MandatoryLabel.MEDIUM, 1, Token.RESTORE);
    assertThat(toBob.forNew(Tokens.ann(), MAPPING).status()).isEqualTo(NtStatus.INVALID_OWNER);
    assertThat(toBob.forNew(restorer, MAPPING).value().owner()).isEqualTo(Tokens.BOB);
    assertThat(high.forNew(Tokens.ann(), MAPPING).status()).isEqualTo(NtStatus.PRIVILEGE_NOT_HELD);
  }

  @Test
  @DisplayName("A descriptor keeps what nothing is said of; its maker takes CREATOR OWNER's place")
  void merged() {
    Dacl said = new Dacl(List.of(allow(Sid.CREATOR_OWNER, AccessMask.GENERIC_WRITE)));
    SecurityDescriptor made =
        new DescriptorParts(null, said, null).forNew(Tokens.ann(), MAPPING).value();
    assertThat(made.dacl().entries()).containsExactly(allow(Tokens.ANN, WRITE));
    SecurityDescriptor labelled =
        new DescriptorParts(null, null, new MandatoryLabel(LOW, false))
            .merge(Tokens.ann(), MAPPING, made)
            .value();
    assertThat(labelled.dacl()).isEqualTo(made.dacl());
    assertThat(labelled.label()).isEqualTo(new MandatoryLabel(LOW, false));
  }
}
