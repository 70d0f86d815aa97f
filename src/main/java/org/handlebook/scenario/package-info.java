/**
 * The state of one running scenario, in small objects that a step class asks for by its
 * constructor.
 *
 * <p>Start with {@link org.handlebook.scenario.Actors}, which lets processes and threads call the
 * {@link org.handlebook.scenario.ScenarioSystem system under test}. {@link
 * org.handlebook.scenario.Replies} tells how calls ended, {@link
 * org.handlebook.scenario.ScenarioState} shows what there is now, and {@link
 * org.handlebook.scenario.ActorNames} and {@link org.handlebook.scenario.HandleNames} keep what the
 * scenario's names mean; {@link org.handlebook.scenario.Snippets}, {@link
 * org.handlebook.scenario.Programs} and {@link org.handlebook.scenario.PassingTime} do the rest.
 * Everything here is made anew for each scenario and shared with no other. Sentences ({@code
 * steps}) and the runner may depend on it; it knows no sentence.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.2.0")
@NullMarked
package org.handlebook.scenario;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
