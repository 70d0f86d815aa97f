package org.handlebook.report.merge;

import io.cucumber.messages.types.Envelope;
import java.util.List;

/**
 * What a stream says of a scenario, until it is known whether that is wanted.
 *
 * @param pickle its id
 */
record HeldScenario(String pickle, List<Envelope> messages) {}
