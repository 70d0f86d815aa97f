package org.handlebook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which threads go on, and how far. */
final class ScheduleTest {
  private static final List<Integer> THREADS = List.of(1, 2, 3, 4);

  @Test
  void takesAllInOrderWithoutASeed() {
    Schedule schedule = Schedule.inOrder();

    assertThat(schedule.order(THREADS)).isEqualTo(THREADS);
    assertThat(schedule.turn()).isEqualTo(Schedule.TURN);
    assertThat(schedule.isTurnOver(Schedule.TURN, 1)).isFalse();
    assertThat(schedule.isTurnOver(Schedule.TURN, 0)).isTrue();
  }

  @Test
  void saysTheSameForASeedAndOtherThingsForOthers() {
    assertThat(orders(7)).isEqualTo(orders(7));
    assertThat(LongStream.range(0, 20).mapToObj(ScheduleTest::orders).distinct().count())
        .isEqualTo(20);
  }

  @Test
  void letsATurnEndByACall() {
    Schedule schedule = Schedule.of(1);

    assertThat(Stream.generate(schedule::turn).limit(1_000))
        .allMatch(turn -> turn >= 1 && turn < Schedule.CALL);
  }

  private static List<Object> orders(long seed) {
    Schedule schedule = Schedule.of(seed);
    return Stream.generate(() -> List.of(schedule.order(THREADS), schedule.turn()))
        .limit(20)
        .map(Object.class::cast)
        .toList();
  }
}
