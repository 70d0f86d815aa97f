package org.handlebook.kernel.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.OptionalLong;
import org.handlebook.kernel.object.BareObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.object.ObjectNumbers;
import org.handlebook.kernel.object.ObjectTrace;
import org.handlebook.kernel.object.Placement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which values rows have, and how a value finds its row. */
class HandleTableTest {
  private final ObjectManager objects =
      new ObjectManager(new ObjectNumbers(Placement.free()), ObjectTrace.none());
  private final HandleTable table = HandleTable.of(1000, Placement.free());

  private HandleEntry row(long handle) {
    return new HandleEntry(
        handle,
        BareObject.in(objects),
        BareObject.READ,
        false,
        new Origin(Origin.How.CREATED, 1, 0, 0));
  }

  private HandleEntry add(HandleTable to) {
    HandleEntry row = row(to.nextHandle());
    to.place(row);
    return row;
  }

  /**
   * @source Windows Internals, "Handles and the process handle table": the first handle is 4, the
   *     second 8
   */
  @Test
  @DisplayName("Values are multiples of four, from 4 on")
  void values() {
    assertThat(List.of(add(table), add(table), add(table)))
        .extracting(HandleEntry::handle)
        .containsExactly(4L, 8L, 12L);
  }

  @Test
  @DisplayName("The smallest value that is free comes back first")
  void reuse() {
    HandleEntry first = add(table);
    HandleEntry second = add(table);
    add(table);
    table.remove(second);
    table.remove(first);
    assertThat(add(table).handle()).isEqualTo(4);
    assertThat(add(table).handle()).isEqualTo(8);
    assertThat(add(table).handle()).isEqualTo(16);
  }

  /**
   * @source Raymond Chen, "Why are kernel HANDLEs always a multiple of four?"
   */
  @Test
  @DisplayName("The two low bits of a value are ignored")
  void lowBits() {
    HandleEntry first = add(table);
    HandleEntry second = add(table);
    assertThat(List.of(4L, 5L, 6L, 7L)).map(table::lookup).containsOnly(first);
    assertThat(table.lookup(8)).isSameAs(second);
  }

  @Test
  @DisplayName("0, a value never given and one whose row is gone name nothing")
  void nothing() {
    HandleEntry first = add(table);
    table.remove(first);
    assertThat(table.lookup(0)).isNull();
    assertThat(table.lookup(3)).isNull();
    assertThat(table.lookup(4)).isNull();
    assertThat(table.lookup(-1)).isNull();
    assertThat(table.size()).isZero();
  }

  @Test
  @DisplayName("Two rows never have one value")
  void taken() {
    add(table);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> table.place(row(4)))
        .withMessageContaining("0x4");
  }

  @Test
  @DisplayName("Rows come by value, in whatever order they were placed")
  void order() {
    table.place(row(12));
    table.place(row(4));
    assertThat(table.rows()).extracting(HandleEntry::handle).containsExactly(4L, 12L);
    assertThat(add(table).handle()).isEqualTo(8);
  }

  @Test
  @DisplayName("A placement chooses a value; without a choice the smallest free one is taken")
  void placement() {
    HandleTable forced =
        HandleTable.of(
            1000,
            new Placement() {
              private boolean asked;

              @Override
              public OptionalLong nextAddress() {
                return OptionalLong.empty();
              }

              @Override
              public OptionalLong nextHandle(int processId) {
                OptionalLong choice =
                    asked ? OptionalLong.empty() : OptionalLong.of(processId + 0x24);
                asked = true;
                return choice;
              }
            });
    assertThat(add(forced).handle()).isEqualTo(1000 + 0x24);
    assertThat(add(forced).handle()).isEqualTo(4);
  }

  @Test
  @DisplayName("While rows only come, the revision stays and the latest rows tell what came")
  void grows() {
    int before = table.revision();
    HandleEntry first = add(table);
    HandleEntry second = add(table);
    assertThat(table.revision()).isEqualTo(before);
    assertThat(table.latest()).containsExactly(first, second);
  }

  @Test
  @DisplayName("A row that goes or gets other flags makes a new revision")
  void revises() {
    HandleEntry first = add(table);
    int before = table.revision();
    table.setInherit(first, true);
    int flagged = table.revision();
    table.setProtectFromClose(first, true);
    int protectedNow = table.revision();
    table.remove(first);
    assertThat(List.of(before, flagged, protectedNow, table.revision())).doesNotHaveDuplicates();
    assertThat(table.latest()).isEmpty();
    assertThat(first.isInherit() && first.isProtectFromClose()).isTrue();
  }
}
