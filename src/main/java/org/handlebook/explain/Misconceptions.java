package org.handlebook.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.handlebook.explain.FailedExpectation.Destroyed;
import org.handlebook.explain.FailedExpectation.Ended;
import org.handlebook.explain.FailedExpectation.HandleCount;
import org.handlebook.explain.FailedExpectation.NoRow;
import org.handlebook.explain.FailedExpectation.Refusal;
import org.handlebook.explain.FailedExpectation.Row;
import org.handlebook.explain.FailedExpectation.Signal;
import org.handlebook.explain.FailedExpectation.Success;
import org.handlebook.explain.FailedExpectation.Taken;
import org.handlebook.explain.FailedExpectation.UsageCount;
import org.handlebook.explain.FailedExpectation.Value;
import org.handlebook.explain.FailedExpectation.Variable;
import org.handlebook.record.Misconception;
import org.handlebook.trace.Recorder;

/**
 * Recognises what somebody may have believed whose expectation was not met. Each misconception has
 * a signature, a question about the expectation and what happened; the first that fits is told, and
 * none where none fits.
 */
@API(status = API.Status.INTERNAL)
public final class Misconceptions {
  private final Map<String, Predicate<FailedExpectation>> signatures = new LinkedHashMap<>();

  /** Looks for misconceptions in a scenario as it stands now. */
  public Misconceptions(Recorder recorder) {
    TableSignatures tables = new TableSignatures(recorder);
    ObjectSignatures objects = new ObjectSignatures(recorder);
    CallSignatures calls = new CallSignatures(recorder);
    on("M15", UsageCount.class, objects::countsDuplicateOfPseudo);
    on("M01", UsageCount.class, objects::countsProcesses);
    on("M02", HandleCount.class, objects::countsItself);
    on("M03", Row.class, tables::isItself);
    on("M26", Row.class, tables::wasClosedAsAnother);
    on("M08", Row.class, tables::lacksFlag);
    on("M10", Row.class, tables::cameLater);
    on("M07", NoRow.class, tables::flagWasSetLater);
    on("M10", NoRow.class, tables::wasClosedElsewhere);
    on("M05", Ended.class, objects::onlyHandleWasClosed);
    on("M06", Destroyed.class, objects::onlyRunIsOver);
    on("M17", Destroyed.class, objects::onlyCreatorHasEnded);
    on("M17", Taken.class, objects::hasLostItsName);
    on("M09", Signal.class, objects::isShared);
    on("M14", Refusal.class, calls::closesPseudo);
    on("M16", Refusal.class, calls::foundExisting);
    on("M19", Refusal.class, calls::holdsWriteEndItself);
    on("M20", Refusal.class, calls::writeEndWasInherited);
    on("M21", Success.class, calls::readsAsClient);
    on("M23", Success.class, calls::lacksRightThatAnotherHas);
    on("M18", Success.class, calls::missesName);
    on("M25", Value.class, calls::failsOtherwise);
    on("M24", Variable.class, calls::wasSetElsewhere);
  }

  private <T extends FailedExpectation> void on(String id, Class<T> kind, Predicate<T> signature) {
    signatures.merge(
        id, unmet -> kind.isInstance(unmet) && signature.test(kind.cast(unmet)), Predicate::or);
  }

  /** Returns the misconception that the expectation looks like, if it looks like one. */
  public Optional<Misconception> of(FailedExpectation expectation) {
    if (expectation instanceof FailedExpectation.Table table) {
      return table.first().flatMap(this::of);
    }
    return signatures.entrySet().stream()
        .filter(signature -> signature.getValue().test(expectation))
        .findFirst()
        .map(signature -> new MisconceptionCatalogue().get(signature.getKey()));
  }
}
