package org.handlebook.kernel.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long an object lives, and what its header says of it meanwhile. */
class ObjectManagerTest {
  private final ObjectManager objects = manager(ObjectTrace.none());

  private static ObjectManager manager(ObjectTrace trace) {
    return new ObjectManager(new ObjectNumbers(Placement.free()), trace);
  }

  @Test
  @DisplayName("A new object exists, without a handle, a name or anything that keeps it")
  void created() {
    BareObject object = BareObject.in(objects);
    assertThat(objects.objects()).containsExactly(object);
    assertThat(object.header().handleCount()).isZero();
    assertThat(object.header().usageCount()).isZero();
    assertThat(object.header().name()).isNull();
  }

  /**
   * @source Microsoft, "Kernel Objects": the object is deleted when its last handle is closed
   */
  @Test
  @DisplayName("An object goes with its last handle, not before, and is told so in this order")
  void lastHandle() {
    BareObject object = BareObject.in(objects);
    objects.handleOpened(object);
    objects.handleOpened(object);
    objects.handleClosed(object);
    assertThat(object.header().handleCount()).isEqualTo(1);
    assertThat(objects.objects()).contains(object);
    objects.handleClosed(object);
    assertThat(objects.objects()).isEmpty();
    assertThat(object.told()).containsExactly("last handle closed", "destroyed");
  }

  @Test
  @DisplayName("What the kernel keeps outlives its last handle, until the kernel lets go")
  void kept() {
    BareObject object = BareObject.in(objects);
    objects.handleOpened(object);
    objects.keep(object, KeptBy.A_WAIT);
    objects.keep(object, KeptBy.A_WAIT);
    objects.handleClosed(object);
    objects.release(object, KeptBy.A_WAIT);
    assertThat(object.header().isKeptBy(KeptBy.A_WAIT)).isTrue();
    assertThat(object.told()).containsExactly("last handle closed");
    objects.release(object, KeptBy.A_WAIT);
    assertThat(object.told()).endsWith("destroyed");
  }

  /**
   * @source Richter, "Windows via C/C++": a process begins with a usage count of 1 + its handles
   */
  @Test
  @DisplayName("The usage count counts running in, and no other reason of the kernel's")
  void usageCount() {
    BareObject object = BareObject.in(objects);
    objects.handleOpened(object);
    objects.keep(object, KeptBy.RUNNING);
    objects.keep(object, KeptBy.VIEW);
    assertThat(object.header().handleCount()).isEqualTo(1);
    assertThat(object.header().usageCount()).isEqualTo(2);
  }

  /**
   * @source Windows Internals, "Object names": a temporary object's name goes with its last handle
   */
  @Test
  @DisplayName("The name goes with the last handle, though the object is kept")
  void name() {
    List<String> names = new ArrayList<>(List.of("Mine"));
    BareObject object = BareObject.in(objects);
    objects.rename(object, new ObjectName(new Names(names), "Mine"));
    objects.handleOpened(object);
    objects.keep(object, KeptBy.VIEW);
    objects.handleClosed(object);
    assertThat(names).isEmpty();
    assertThat(object.header().name()).isNull();
    assertThat(objects.objects()).contains(object);
  }

  private record Names(List<String> names) implements ObjectName.Directory {
    @Override
    public String path() {
      return "\\BaseNamedObjects";
    }

    @Override
    public void remove(String name) {
      names.remove(name);
    }
  }

  @Test
  @DisplayName("Nothing is closed that was not opened, nor released that was not kept")
  void balance() {
    BareObject object = BareObject.in(objects);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> objects.handleClosed(object));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> objects.release(object, KeptBy.MEMBER));
  }

  @Test
  @DisplayName("Numbers are given once, and a new object never lies where a chosen one does")
  void numbers() {
    OptionalLong[] choices = {OptionalLong.of(0xA000), OptionalLong.empty(), OptionalLong.empty()};
    ObjectNumbers numbers = new ObjectNumbers(new Choices(choices));
    ObjectManager chosen = new ObjectManager(numbers, ObjectTrace.none());
    BareObject first = BareObject.in(chosen);
    chosen.handleOpened(first);
    chosen.handleClosed(first);
    BareObject second = BareObject.in(chosen);
    BareObject third = BareObject.in(chosen);
    assertThat(first.header().address()).isEqualTo(0xA000);
    assertThat(List.of(second.header().serial(), third.header().serial())).containsExactly(2, 3);
    assertThat(List.of(second.header().address(), third.header().address()))
        .doesNotContain(0xA000L)
        .doesNotHaveDuplicates();
  }

  private static final class Choices implements Placement {
    private final OptionalLong[] addresses;
    private int next;

    Choices(OptionalLong... addresses) {
      this.addresses = addresses;
    }

    @Override
    public OptionalLong nextAddress() {
      return addresses[next++];
    }

    @Override
    public OptionalLong nextHandle(int processId) {
      return OptionalLong.empty();
    }
  }

  @Test
  @DisplayName("A trace hears of an object's life in the order in which it happens")
  void trace() {
    List<String> heard = new ArrayList<>();
    ObjectManager traced = manager(new Listener(heard));
    BareObject object = BareObject.in(traced);
    traced.handleOpened(object);
    traced.handleClosed(object);
    assertThat(heard)
        .containsExactly("allocated", "initialized", "counted 1", "counted 0", "destroyed");
  }

  private record Listener(List<String> heard) implements ObjectTrace {
    @Override
    public void allocated(ObjectHeader header) {
      heard.add("allocated");
    }

    @Override
    public void initialized(KernelObject object) {
      heard.add("initialized");
    }

    @Override
    public void counted(KernelObject object) {
      heard.add("counted " + object.header().handleCount());
    }

    @Override
    public void destroyed(KernelObject object) {
      heard.add("destroyed");
    }
  }

  @Test
  @DisplayName("Another descriptor takes the old one's place")
  void secure() {
    BareObject object = BareObject.in(objects);
    var descriptor = Tokens.bob().defaultDescriptor(BareObject.TYPE.mapping());
    objects.secure(object, descriptor);
    assertThat(object.header().security()).isEqualTo(descriptor);
  }

  /**
   * @source Microsoft, "Access Mask Format", "Requesting Access Rights to an Object"
   */
  @Test
  @DisplayName("A type maps generic rights, adds implied ones and means all by MAXIMUM_ALLOWED")
  void rights() {
    ObjectType<BareObject> type =
        new ObjectType<>(
            "Bare",
            BareObject.class,
            BareObject.TYPE.mapping(),
            BareObject.ALL,
            mask -> (mask & BareObject.WRITE) != 0 ? mask | BareObject.READ : mask,
            true);
    assertThat(type.rights(AccessMask.GENERIC_READ)).isEqualTo(BareObject.READ);
    assertThat(type.rights(AccessMask.GENERIC_WRITE)).isEqualTo(BareObject.READ | BareObject.WRITE);
    assertThat(type.rights(AccessMask.MAXIMUM_ALLOWED)).isEqualTo(BareObject.ALL);
    assertThat(type.rights(0)).isZero();
  }
}
