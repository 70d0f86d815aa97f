package org.handlebook.kernel.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handlebook.kernel.dispatcher.Wait.Ending;
import org.handlebook.kernel.dispatcher.Wait.How;
import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.object.ObjectNumbers;
import org.handlebook.kernel.object.ObjectTrace;
import org.handlebook.kernel.object.Placement;
import org.handlebook.kernel.security.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How waits end, and what they take.
 *
 * @source Windows Internals, "Dispatcher objects"; Microsoft, "WaitForMultipleObjects"
 */
class WaitTest {
  private final ObjectManager objects =
      new ObjectManager(new ObjectNumbers(Placement.free()), ObjectTrace.none());
  private final Clock clock = new Clock();
  private final BareThread first = BareThread.in(objects);
  private final BareThread second = BareThread.in(objects);
  private final EventObject one = event();
  private final EventObject other = event();

  private EventObject event() {
    return objects.create(
        EventObject.TYPE,
        Tokens.ann().defaultDescriptor(EventObject.TYPE.mapping()),
        header -> new EventObject(header, false, false));
  }

  private Wait begin(BareThread thread, boolean all, long timeout, DispatcherObject... waitedFor) {
    return Wait.begin(thread, List.of(waitedFor), all, false, timeout, clock, objects);
  }

  @Test
  @DisplayName("One signal lets go on the thread that waited first, and no other")
  void firstCome() {
    Wait early = begin(first, false, Wait.FOREVER, one);
    Wait late = begin(second, false, Wait.FOREVER, one);
    one.set();
    assertThat(early.ending()).isEqualTo(new Ending(How.SATISFIED, 0));
    assertThat(late.isOver()).isFalse();
    assertThat(one.isSignaled()).isFalse();
    assertThat(first.waiting()).isNull();
  }

  @Test
  @DisplayName("Of several signalled objects the first ends the wait, and only that is taken from")
  void any() {
    one.set();
    other.set();
    Wait wait = begin(first, false, Wait.FOREVER, event(), other, one);
    assertThat(wait.ending()).isEqualTo(new Ending(How.SATISFIED, 1));
    assertThat(other.isSignaled()).isFalse();
    assertThat(one.isSignaled()).isTrue();
  }

  @Test
  @DisplayName("A wait for all takes nothing before it can take all")
  void all() {
    one.set();
    Wait wait = begin(first, true, Wait.FOREVER, one, other);
    assertThat(wait.isOver()).isFalse();
    assertThat(one.isSignaled()).isTrue();
    other.set();
    assertThat(wait.ending()).isEqualTo(new Ending(How.SATISFIED, 0));
    assertThat(one.isSignaled() || other.isSignaled()).isFalse();
  }

  @Test
  @DisplayName("A time-out ends the wait when its time is up, at once if it is 0")
  void timeOut() {
    assertThat(begin(first, false, 0, one).ending().how()).isEqualTo(How.TIMED_OUT);
    Wait wait = begin(first, false, 100, one);
    clock.pass(99);
    assertThat(wait.isOver()).isFalse();
    clock.pass(1);
    assertThat(wait.ending()).isEqualTo(new Ending(How.TIMED_OUT, 0));
    one.set();
    assertThat(one.isSignaled()).isTrue();
  }

  @Test
  @DisplayName("A wait keeps its objects until it is over")
  void keeps() {
    objects.handleOpened(one);
    Wait wait = begin(first, false, Wait.FOREVER, one);
    objects.handleClosed(one);
    assertThat(one.header().isKeptBy(KeptBy.A_WAIT)).isTrue();
    assertThat(objects.objects()).contains(one);
    one.set();
    assertThat(wait.isOver()).isTrue();
    assertThat(objects.objects()).doesNotContain(one);
  }

  @Test
  @DisplayName("A suspended thread takes nothing; resumed, it tests again and waits last")
  void suspended() {
    Wait wait = begin(first, false, Wait.FOREVER, one);
    Wait late = begin(second, false, Wait.FOREVER, one);
    first.suspend();
    first.resume();
    one.set();
    assertThat(late.isOver()).isTrue();
    first.suspend();
    one.set();
    assertThat(wait.isOver()).isFalse();
    first.resume();
    assertThat(wait.ending().how()).isEqualTo(How.SATISFIED);
  }

  @Test
  @DisplayName("A thread that ends waits no more, takes nothing, and abandons what it owns")
  void ends() {
    MutantObject mutant =
        objects.create(
            MutantObject.TYPE,
            Tokens.ann().defaultDescriptor(MutantObject.TYPE.mapping()),
            header -> new MutantObject(header, first));
    objects.handleOpened(mutant);
    begin(first, false, Wait.FOREVER, one);
    Wait forMutant = begin(second, false, Wait.FOREVER, mutant);
    first.end();
    one.set();
    assertThat(one.isSignaled()).isTrue();
    assertThat(forMutant.ending()).isEqualTo(new Ending(How.ABANDONED, 0));
    assertThat(mutant.owner()).isSameAs(second);
  }
}
