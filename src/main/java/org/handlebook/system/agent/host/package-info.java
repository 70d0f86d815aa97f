/**
 * Where the agents run: the Wine prefix or the Windows machine, its processes, and what is left
 * behind there.
 *
 * <p>Start with {@link org.handlebook.system.agent.host.Launcher}. Depends on {@code wire}.
 */
@NullMarked
package org.handlebook.system.agent.host;

import org.jspecify.annotations.NullMarked;
