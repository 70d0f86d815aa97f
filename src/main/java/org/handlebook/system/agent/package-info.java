/**
 * A real system through native agent processes: each process of a scenario is a small C program
 * that makes the calls it is told, and one resident agent a worker starts the first processes and
 * looks at them all from outside.
 *
 * <p>Start with {@link org.handlebook.system.agent.AgentSystemFactory}. What is where:
 *
 * <ul>
 *   <li>a scenario: {@code AgentSystem} has a {@code CallDriver} with each {@code AgentThread} (a
 *       thread) about an {@code PendingCall}, and sees to its {@code Settling}; {@code CleanUp} are
 *       taken away at its end;
 *   <li>waiting: {@code WaitingCalls} hears of calls that come back late until the system is at
 *       {@code Rest}, as {@code PrefixThreads} sees it, or {@code SignalEffect} says how many to
 *       expect; {@code Deadlines} knows what happens by itself, {@code TimeScaling} how long that
 *       takes here at the system's {@code Pace}, {@code EarlyEnd} what ended before the scenario
 *       let its time pass;
 *   <li>bytes that move: a {@code ChannelNames} is a mailslot or pipe by its name, {@code
 *       TransferCall} knows the calls that work on one, {@code DefaultTimeouts} what the scenario
 *       told it;
 *   <li>what is seen: a {@code Inspection} reads {@code HandleTableReader} and objects through the
 *       {@code Observer}, and keeps them in the {@code ObjectRegistry};
 *   <li>the wire: {@code ControlPort}, {@code Connection}, {@code CallCodec}, frames; {@code
 *       WordCalls} says what a call is in words and memory, {@code Operations} and {@code
 *       AttributeLists} keep what lies in a process for longer;
 *   <li>the system itself: {@code Launcher}, {@code WineLauncher} with its prefixes, {@code
 *       WindowsLauncher}; they know nothing of the rest.
 * </ul>
 *
 * <p>Depends on {@code system} and {@code win32}; knows no model.
 */
@NullMarked
package org.handlebook.system.agent;

import org.jspecify.annotations.NullMarked;
