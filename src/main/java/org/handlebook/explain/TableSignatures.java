package org.handlebook.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.handlebook.explain.FailedExpectation.NoRow;
import org.handlebook.explain.FailedExpectation.Row;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.Origin.How;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.trace.Change;
import org.handlebook.trace.Recorder;

/** What is believed of rows: who has which, and since when. */
final class TableSignatures {
  private final Recorder recorder;

  TableSignatures(Recorder recorder) {
    this.recorder = recorder;
  }

  /** Returns whether the row was to be for the process itself. */
  boolean isItself(Row row) {
    return row.object() != 0 && recorder.world().process(row.process()).object() == row.object();
  }

  /** Returns whether two objects have gone out of the same row, one after the other. */
  boolean wasClosedAsAnother(Row row) {
    List<Change.RowRemoved> gone =
        changes(Change.RowRemoved.class)
            .filter(removed -> removed.process().equals(row.process()))
            .filter(removed -> removed.row().handle().equals(row.handle()))
            .toList();
    return gone.size() > 1
        && gone.get(gone.size() - 1).row().object() == row.object()
        && gone.get(gone.size() - 2).row().object() != row.object()
        && recorder.world().process(row.process()).isRunning();
  }

  /**
   * Returns whether the parent had it when the child was made to inherit, but it was not
   * inheritable.
   */
  boolean lacksFlag(Row row) {
    return parentRows(row)
        .anyMatch(
            pair -> pair.creation().inheritsHandles() && !pair.row().inherit() && pair.before());
  }

  /** The parent got it, or made it inheritable, when the child was there already. */
  boolean cameLater(Row row) {
    return parentRows(row)
        .filter(pair -> pair.creation().inheritsHandles())
        .anyMatch(pair -> !pair.before() || (pair.row().inherit() && !pair.creation().isLimited()));
  }

  private record ParentRow(ProcessCreation creation, RowState row) {
    boolean before() {
      return row.origin().callNumber() < creation.callNumber();
    }
  }

  /**
   * Returns the rows for the object that the process's parent has, if the process never had one.
   */
  private Stream<ParentRow> parentRows(Row row) {
    boolean had =
        changes(Change.RowAdded.class)
            .anyMatch(
                added ->
                    added.process().equals(row.process()) && added.row().object() == row.object());
    Optional<ProcessCreation> creation = creation(row.process()).filter(b -> !had);
    return creation.stream()
        .flatMap(
            b ->
                recorder.world().process(b.parent()).rows().stream()
                    .filter(
                        r ->
                            r.object() == row.object() && r.origin().callNumber() != b.callNumber())
                    .map(r -> new ParentRow(b, r)));
  }

  /** It was inherited, by a flag that was set when the parent's row was there already. */
  boolean flagWasSetLater(NoRow row) {
    return isInherited(row)
        && changes(Change.RowChanged.class)
            .anyMatch(
                changed ->
                    isOfParent(row, changed.process())
                        && changed.row().object() == row.object()
                        && changed.field().equals("inherit"));
  }

  /** It was inherited, and the parent has closed its own since. */
  boolean wasClosedElsewhere(NoRow row) {
    return isInherited(row)
        && changes(Change.RowRemoved.class)
            .anyMatch(
                removed ->
                    isOfParent(row, removed.process()) && removed.row().object() == row.object());
  }

  private boolean isInherited(NoRow row) {
    Predicate<RowState> same = state -> state.object() == row.object();
    return recorder.world().process(row.process()).rows().stream()
        .filter(same)
        .anyMatch(state -> state.origin().how() == How.INHERITED);
  }

  private boolean isOfParent(NoRow row, ProcessRef process) {
    return creation(row.process())
        .filter(creation -> creation.parent().equals(process))
        .isPresent();
  }

  private Optional<ProcessCreation> creation(ProcessRef child) {
    return ProcessCreation.all(recorder).stream()
        .filter(creation -> creation.child().equals(child))
        .findFirst();
  }

  private <T extends Change> Stream<T> changes(Class<T> kind) {
    return recorder.traces().stream()
        .flatMap(trace -> trace.changes().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
