package org.handlebook.report.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.PickleTableRow;
import io.cucumber.messages.types.PickleTag;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A scenario's whole text in one short word: its name, its tags, and its steps with their
 * arguments, as they are run. Where it stands, and how it is laid out, does not count.
 */
final class ScenarioText {
  private final MessageDigest digest;

  private ScenarioText(MessageDigest digest) {
    this.digest = digest;
  }

  /** Returns the same for the same text, on every machine; different for different texts. */
  static String hash(Pickle pickle) {
    try {
      ScenarioText text = new ScenarioText(MessageDigest.getInstance("SHA-256"));
      text.add(pickle);
      return HexFormat.of().formatHex(text.digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void add(Pickle pickle) {
    add(pickle.getName());
    add(pickle.getTags().size());
    for (PickleTag tag : pickle.getTags()) {
      add(tag.getName());
    }
    add(pickle.getSteps().size());
    for (PickleStep step : pickle.getSteps()) {
      add(step);
    }
  }

  private void add(PickleStep step) {
    add(step.getText());
    step.getArgument().flatMap(argument -> argument.getDocString()).ifPresent(this::add);
    step.getArgument().flatMap(argument -> argument.getDataTable()).ifPresent(this::add);
  }

  private void add(PickleDocString doc) {
    add("doc string");
    add(doc.getMediaType().orElse(""));
    add(doc.getContent());
  }

  private void add(PickleTable table) {
    add("table");
    add(table.getRows().size());
    for (PickleTableRow row : table.getRows()) {
      add(row.getCells().size());
      for (PickleTableCell cell : row.getCells()) {
        add(cell.getValue());
      }
    }
  }

  /** Each part after its length, so that no two texts run together to the same. */
  private void add(String part) {
    byte[] bytes = part.getBytes(UTF_8);
    add(bytes.length);
    digest.update(bytes);
  }

  private void add(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
