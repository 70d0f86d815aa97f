package org.handlebook.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lists that grow from each other and do not change each other. */
class SharedListTest {
  @Test
  @DisplayName("Two lists that grew from one differ where they grew, and it stays as it was")
  void grows() {
    SharedList<String> one = SharedList.copyOf(List.of("a")).plus(List.of("b"));
    SharedList<String> left = one.plus(List.of("c", "d"));
    SharedList<String> right = one.plus(List.of("e"));
    assertThat(one).containsExactly("a", "b");
    assertThat(left.plus(List.of("f"))).containsExactly("a", "b", "c", "d", "f");
    assertThat(left).containsExactly("a", "b", "c", "d").isEqualTo(List.of("a", "b", "c", "d"));
    assertThat(right).containsExactly("a", "b", "e");
    assertThatThrownBy(() -> one.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  @DisplayName("What lists share is known where they grew from each other")
  void shares() {
    SharedList<Integer> list = SharedList.copyOf(List.of(1)).plus(List.of(2));
    SharedList<Integer> grown = list.plus(List.of(3));
    assertThat(SharedList.shared(list, grown)).isEqualTo(2);
    assertThat(SharedList.shared(grown, list)).isEqualTo(2);
    assertThat(SharedList.shared(list, List.of(1, 2))).isZero();
    assertThat(SharedList.shared(list, SharedList.copyOf(new ArrayList<>(list)))).isZero();
    assertThat(SharedList.copyOf(list)).isSameAs(list);
  }
}
