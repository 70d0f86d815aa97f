package org.handlebook.kernel.handle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.handlebook.kernel.dispatcher.EventObject;
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

/** What a handle lets its caller do, and that each row counts once. */
class HandleManagerTest {
  private static final int DELETE_IT = AccessMask.DELETE;

  private final ObjectManager objects =
      new ObjectManager(new ObjectNumbers(Placement.free()), ObjectTrace.none());
  private final HandleManager handles = new HandleManager(objects, ObjectTrace.none());
  private final BareProcess app = new BareProcess(objects, 1000, Tokens.ann());
  private final BareProcess child = new BareProcess(objects, 1008, Tokens.ann());
  private final BareProcess stranger = new BareProcess(objects, 1016, Tokens.bob());
  private final BareObject object = BareObject.in(objects);

  private HandleEntry row(HandleOwner owner, long handle) {
    return requireNonNull(owner.handleTable().lookup(handle));
  }

  private NtStatus reference(long handle, int access) {
    return handles.reference(app.caller(), handle, BareObject.TYPE, access).status();
  }

  @Test
  @DisplayName("A maker is granted what it asks for, as far as the type knows it")
  void created() {
    long handle = handles.created(app.caller(), object, BareObject.WRITE | 0x8000, true);
    assertThat(row(app, handle).grantedAccess()).isEqualTo(BareObject.WRITE);
    assertThat(row(app, handle).isInherit()).isTrue();
    assertThat(row(app, handle).origin()).isEqualTo(new Origin(Origin.How.CREATED, 1, 0, 0));
    assertThat(object.header().handleCount()).isEqualTo(1);
  }

  @Test
  @DisplayName("Whoever opens an object is granted what its descriptor grants, or no row at all")
  void opened() {
    long mine = handles.open(app.caller(), object, BareObject.WRITE, false).value();
    Outcome<Long> theirs = handles.open(stranger.caller(), object, BareObject.WRITE, false);
    assertThat(row(app, mine).grantedAccess()).isEqualTo(BareObject.WRITE);
    assertThat(theirs.status()).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(stranger.handleTable().size()).isZero();
    assertThat(object.header().handleCount()).isEqualTo(1);
  }

  /**
   * @source Microsoft, "ZwReferenceObjectByHandle" (ObReferenceObjectByHandle), return values
   */
  @Test
  @DisplayName("A handle must name a row, of the type that is wanted, that grants the access")
  void reference() {
    long readable = handles.created(app.caller(), object, BareObject.READ, false);
    assertThat(reference(readable, BareObject.READ)).isEqualTo(NtStatus.SUCCESS);
    assertThat(reference(readable, BareObject.WRITE)).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(reference(readable + 4, 0)).isEqualTo(NtStatus.INVALID_HANDLE);
    assertThat(
            handles.reference(app.caller(), readable, EventObject.TYPE, BareObject.WRITE).status())
        .isEqualTo(NtStatus.OBJECT_TYPE_MISMATCH);
  }

  /**
   * @source Microsoft, "GetCurrentProcess", "GetCurrentThread"
   */
  @Test
  @DisplayName("-1 and -2 mean the process and the thread that call, with every access")
  void pseudo() {
    int all = BareObject.ALL;
    assertThat(handles.reference(app.caller(), -1, all).value()).isSameAs(app.object());
    assertThat(handles.reference(child.caller(), -1, all).value()).isSameAs(child.object());
    assertThat(handles.reference(app.caller(), -2, all).value()).isSameAs(app.caller().thread());
    assertThat(handles.setFlags(app.caller(), -1, new HandleFlags(true, false)))
        .isEqualTo(NtStatus.ACCESS_DENIED);
  }

  /**
   * @source wine ntdll/tests/exception.c, test_closehandle
   */
  @Test
  @DisplayName("Closing -1 to -6 succeeds and closes nothing; -7 names nothing")
  void closePseudo() {
    handles.created(app.caller(), object, BareObject.READ, false);
    for (long handle = -1; handle >= -6; handle--) {
      assertThat(handles.close(app.caller(), handle)).isEqualTo(NtStatus.SUCCESS);
    }
    assertThat(handles.close(app.caller(), -7)).isEqualTo(NtStatus.INVALID_HANDLE);
    assertThat(app.handleTable().size()).isEqualTo(1);
  }

  @Test
  @DisplayName("Closing a row takes one from the count; the value then names nothing")
  void close() {
    long first = handles.created(app.caller(), object, BareObject.READ, false);
    long second = handles.open(app.caller(), object, BareObject.READ, false).value();
    assertThat(handles.close(app.caller(), first)).isEqualTo(NtStatus.SUCCESS);
    assertThat(object.header().handleCount()).isEqualTo(1);
    assertThat(handles.close(app.caller(), first)).isEqualTo(NtStatus.INVALID_HANDLE);
    handles.close(app.caller(), second);
    assertThat(objects.objects()).doesNotContain(object);
  }

  /**
   * @source Microsoft, "SetHandleInformation", HANDLE_FLAG_PROTECT_FROM_CLOSE
   */
  @Test
  @DisplayName("A protected row is not closed, until its process ends")
  void protectedRow() {
    long handle = handles.created(app.caller(), object, BareObject.READ, false);
    handles.setFlags(app.caller(), handle, new HandleFlags(false, true));
    assertThat(handles.close(app.caller(), handle)).isEqualTo(NtStatus.HANDLE_NOT_CLOSABLE);
    assertThat(handles.flags(app.caller(), handle).value()).isEqualTo(new HandleFlags(false, true));
    handles.closeAll(app);
    assertThat(app.handleTable().rows()).isEmpty();
    assertThat(objects.objects()).doesNotContain(object);
  }

  /**
   * @source Microsoft, "Handle Inheritance"
   */
  @Test
  @DisplayName(
      "A child receives inheritable rows alone: same value, access and flags, one more each")
  void inherit() {
    handles.created(app.caller(), object, BareObject.READ, false);
    long travels = handles.created(app.caller(), object, DELETE_IT, true);
    handles.setFlags(app.caller(), travels, new HandleFlags(true, true));
    handles.inherit(app.caller(), app, child, row -> true);
    HandleEntry copy = row(child, travels);
    assertThat(child.handleTable().rows()).containsExactly(copy);
    assertThat(copy.grantedAccess()).isEqualTo(DELETE_IT);
    assertThat(copy.isInherit() && copy.isProtectFromClose()).isTrue();
    assertThat(copy.origin()).isEqualTo(new Origin(Origin.How.INHERITED, 1, 1000, travels));
    assertThat(object.header().handleCount()).isEqualTo(3);
  }

  @Test
  @DisplayName("A child receives only those inheritable rows that are wanted")
  void inheritSome() {
    long one = handles.created(app.caller(), object, BareObject.READ, true);
    long other = handles.created(app.caller(), object, BareObject.READ, true);
    handles.inherit(app.caller(), app, child, row -> row.handle() == other);
    assertThat(child.handleTable().lookup(one)).isNull();
    assertThat(child.handleTable().lookup(other)).isNotNull();
  }

  /**
   * @source Microsoft, "CompareObjectHandles"
   */
  @Test
  @DisplayName("Two values mean one object if their rows do, whatever these grant")
  void compare() {
    long first = handles.created(app.caller(), object, BareObject.READ, false);
    long second = handles.open(app.caller(), object, BareObject.WRITE, false).value();
    long other = handles.created(app.caller(), BareObject.in(objects), BareObject.READ, false);
    assertThat(handles.compare(app.caller(), first, second)).isEqualTo(NtStatus.SUCCESS);
    assertThat(handles.compare(app.caller(), first, other)).isEqualTo(NtStatus.NOT_SAME_OBJECT);
    assertThat(handles.compare(app.caller(), first, 0x80)).isEqualTo(NtStatus.INVALID_HANDLE);
  }
}
