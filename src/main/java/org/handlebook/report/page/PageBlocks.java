package org.handlebook.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.handlebook.report.run.StepStore;
import org.jspecify.annotations.Nullable;

/**
 * The steps of scenarios as the page carries them: a few scenarios of one run make a block, a JSON
 * array that is deflated and spelled in base64, so that a browser unpacks no more than is looked
 * at.
 */
public final class PageBlocks {
  private static final int SIZE = 20;
  private static final int LEVEL = 3;

  private final List<Block> blocks = new ArrayList<>();
  private final List<@Nullable Block> open = new ArrayList<>();

  private record Block(int number, StepStore store, List<StepStore.Slice> pieces) {}

  /** Where the steps of a scenario are: the number of a block, and which of its scenarios it is. */
  record Place(int block, int item) {}

  /** Gives the steps of a scenario of a run their place. */
  Place add(int run, StepStore store, StepStore.Slice steps) {
    while (open.size() <= run) {
      open.add(null);
    }
    Block block = open.get(run);
    if (block == null || block.pieces().size() == SIZE) {
      block = new Block(blocks.size(), store, new ArrayList<>(SIZE));
      blocks.add(block);
      open.set(run, block);
    }
    block.pieces().add(steps);
    return new Place(block.number(), block.pieces().size() - 1);
  }

  /** Writes all blocks as elements of the page. */
  void write(OutputStream out) throws IOException {
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      for (Block block : blocks) {
        write(block, deflater, out);
      }
    } finally {
      deflater.end();
    }
  }

  private static void write(Block block, Deflater deflater, OutputStream out) throws IOException {
    String begin =
        "<script type=\"application/octet-stream;base64\" id=\"block-" + block.number() + "\">";
    out.write(begin.getBytes(StandardCharsets.UTF_8));
    deflater.reset();
    OutputStream text = Base64.getEncoder().wrap(new Unclosed(out));
    try (DeflaterOutputStream json = new DeflaterOutputStream(text, deflater, 1 << 13)) {
      char separator = '[';
      for (StepStore.Slice slice : block.pieces()) {
        json.write(separator);
        block.store().copy(slice, json);
        separator = ',';
      }
      json.write(']');
    }
    out.write("</script>\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Lets whoever writes through it close what is between, but not what is below. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {}
  }
}
