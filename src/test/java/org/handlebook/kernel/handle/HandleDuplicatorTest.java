package org.handlebook.kernel.handle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.kernel.object.BareObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.object.ObjectNumbers;
import org.handlebook.kernel.object.ObjectTrace;
import org.handlebook.kernel.object.Placement;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.Tokens;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a duplicate may do, and what becomes of its source.
 *
 * @source Microsoft, "DuplicateHandle"
 */
class HandleDuplicatorTest {
  private final ObjectManager objects =
      new ObjectManager(new ObjectNumbers(Placement.free()), ObjectTrace.none());
  private final HandleManager handles = new HandleManager(objects, ObjectTrace.none());
  private final HandleDuplicator duplicator = new HandleDuplicator(handles);
  private final BareProcess app = new BareProcess(objects, 1000, Tokens.ann());
  private final BareProcess other = new BareProcess(objects, 1008, Tokens.ann());
  private final BareProcess stranger = new BareProcess(objects, 1016, Tokens.bob());
  private final BareObject object = BareObject.in(objects);
  private final long source = handles.created(app.caller(), object, BareObject.READ, true);

  private Outcome<Long> duplicate(HandleOwner target, Duplication how) {
    return duplicator.duplicate(app.caller(), app, Outcome.of(target), how);
  }

  private static Duplication same(long handle, boolean closeSource) {
    return new Duplication(handle, 0, false, true, false, closeSource);
  }

  private Duplication with(int access, boolean closeSource) {
    return new Duplication(source, access, false, false, false, closeSource);
  }

  private static HandleEntry row(HandleOwner owner, long handle) {
    return requireNonNull(owner.handleTable().lookup(handle));
  }

  @Test
  @DisplayName(
      "A copy with the same access counts once more; its flags are its own, or its source's")
  void sameAccess() {
    HandleEntry copy = row(other, duplicate(other, same(source, false)).value());
    assertThat(copy.object()).isSameAs(object);
    assertThat(copy.grantedAccess()).isEqualTo(BareObject.READ);
    assertThat(copy.isInherit()).isFalse();
    assertThat(copy.origin()).isEqualTo(new Origin(Origin.How.DUPLICATED, 1, 1000, source));
    assertThat(object.header().handleCount()).isEqualTo(2);
    Duplication sameFlags = new Duplication(source, 0, false, true, true, false);
    assertThat(row(other, duplicate(other, sameFlags).value()).isInherit()).isTrue();
  }

  @Test
  @DisplayName(
      "More access than the source has is granted by the object's descriptor, to the target")
  void widened() {
    HandleEntry copy = row(other, duplicate(other, with(BareObject.WRITE, false)).value());
    assertThat(copy.grantedAccess()).isEqualTo(BareObject.WRITE);
    assertThat(duplicate(stranger, with(BareObject.WRITE, false)).status())
        .isEqualTo(NtStatus.ACCESS_DENIED);
  }

  @Test
  @DisplayName("No more than the source has is granted whatever the descriptor says")
  void narrowed() {
    HandleEntry copy = row(stranger, duplicate(stranger, with(BareObject.READ, false)).value());
    assertThat(copy.grantedAccess()).isEqualTo(BareObject.READ);
  }

  @Test
  @DisplayName("Closing the source moves the row: the count stays")
  void moves() {
    long copy = duplicate(other, same(source, true)).value();
    assertThat(app.handleTable().lookup(source)).isNull();
    assertThat(row(other, copy).object()).isSameAs(object);
    assertThat(object.header().handleCount()).isEqualTo(1);
  }

  @Test
  @DisplayName("Within one process the copy takes the closed source's value over")
  void takesOver() {
    assertThat(duplicate(app, same(source, true)).value()).isEqualTo(source);
    assertThat(row(app, source).isInherit()).isFalse();
    assertThat(object.header().handleCount()).isEqualTo(1);
  }

  @Test
  @DisplayName("The source is closed though the copy is refused, and the object may go with it")
  void closedInVain() {
    Outcome<Long> refused = duplicate(stranger, with(BareObject.WRITE, true));
    assertThat(refused.status()).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(app.handleTable().lookup(source)).isNull();
    assertThat(objects.objects()).doesNotContain(object);
  }

  @Test
  @DisplayName("A source that is protected stays, and the copy is made all the same")
  void protectedSource() {
    handles.protect(app, source, true);
    long copy = duplicate(other, same(source, true)).value();
    assertThat(row(app, source).object()).isSameAs(row(other, copy).object());
  }

  /**
   * @source NT's ObpValidateDesiredAccess; Microsoft, "Access Mask Format"
   */
  @Test
  @DisplayName("Reserved access bits are refused before anything else; the source stays open")
  void reservedBits() {
    for (int bit : new int[] {0x0020_0000, 0x0080_0000, 0x0400_0000, 0x0800_0000}) {
      assertThat(duplicate(other, with(bit, true)).status()).isEqualTo(NtStatus.ACCESS_DENIED);
    }
    assertThat(duplicate(other, with(AccessMask.MAXIMUM_ALLOWED, false)).isRefused()).isFalse();
    assertThat(duplicate(other, with(AccessMask.ACCESS_SYSTEM_SECURITY, false)).status())
        .isEqualTo(NtStatus.PRIVILEGE_NOT_HELD);
    assertThat(row(app, source).object()).isSameAs(object);
  }

  @Test
  @DisplayName("Neither into nor out of a process that has ended is anything copied")
  void ended() {
    other.end();
    assertThat(duplicate(other, same(source, false)).status())
        .isEqualTo(NtStatus.PROCESS_IS_TERMINATING);
    app.end();
    assertThat(duplicate(stranger, same(source, false)).status())
        .isEqualTo(NtStatus.PROCESS_IS_TERMINATING);
    assertThat(object.header().handleCount()).isEqualTo(1);
  }

  @Test
  @DisplayName("Without a target a duplication only closes its source, if it is to")
  void noTarget() {
    assertThat(duplicator.closeSource(app.caller(), app, same(source, false)))
        .isEqualTo(NtStatus.INVALID_PARAMETER);
    assertThat(duplicator.closeSource(app.caller(), app, same(source, true)))
        .isEqualTo(NtStatus.SUCCESS);
    assertThat(duplicator.closeSource(app.caller(), app, same(source, true)))
        .isEqualTo(NtStatus.INVALID_HANDLE);
  }
}
