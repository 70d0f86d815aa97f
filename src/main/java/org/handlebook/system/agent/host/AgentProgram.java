package org.handlebook.system.agent.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlebook.system.SystemFailure;
import org.jspecify.annotations.Nullable;

/** The native agent, agent.exe, as the build packed it. */
public final class AgentProgram {
  /** Its file name. */
  static final String NAME = "agent.exe";

  private final @Nullable URL packed;

  AgentProgram(@Nullable URL packed) {
    this.packed = packed;
  }

  /** Returns the one beside this class. */
  public static AgentProgram ofBuild() {
    return new AgentProgram(AgentProgram.class.getResource(NAME));
  }

  /** Returns whether the build found a compiler for it. */
  public boolean isBuilt() {
    return packed != null;
  }

  /**
   * Writes it into a folder and returns where it is.
   *
   * @throws SystemFailure if it was not built, or cannot be written
   */
  Path unpackInto(Path folder) {
    if (packed == null) {
      throw new SystemFailure(
          "the agent was not built, because no C compiler was there; handlebook doctor says which"
              + " one to install");
    }
    Path program = folder.resolve(NAME);
    try (InputStream content = packed.openStream()) {
      Files.copy(content, program);
      return program;
    } catch (IOException e) {
      throw new SystemFailure(
          "the agent cannot be written to " + program + ": " + IoReason.of(e), e);
    }
  }
}
