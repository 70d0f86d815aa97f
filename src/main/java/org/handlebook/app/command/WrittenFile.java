package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlebook.app.context.CommandContext;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Text;

/** Writes a file that a command was asked for, and says so. */
record WrittenFile(CommandContext context) {
  void write(Path file, String text) {
    try {
      Files.write(file, text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UsageError(Text.of(WrittenFile.class, "cannot.write", context.shown(file)));
    }
    context
        .out()
        .println(Text.of(WrittenFile.class, "written", context.shown(file)).in(context.language()));
  }
}
