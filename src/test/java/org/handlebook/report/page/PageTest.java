package org.handlebook.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlebook.record.ChangeWord;
import org.handlebook.record.MilestoneWord;
import org.handlebook.report.run.Golden;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final Pattern DECLARED =
      Pattern.compile("(?m)^(?:async )?(?:function|const|let|class) ([\\w$]+)");

  /**
   * Hashing at run time would cost every run 20 ms; so the policy is a resource, and this test
   * keeps it true.
   */
  @Test
  void policyAllowsThePagesOwnStyleAndScriptOnly() throws Exception {
    String policy =
        "default-src 'none'; style-src 'sha256-%s' 'sha256-%s'; script-src 'sha256-%s'; img-src blob:; base-uri 'none'; form-action 'none'\n"
            .formatted(hash(Page.style()), hash(Page.darkStyle()), hash(script()));
    Golden.holds(Path.of("src/main/resources/org/handlebook/report/page/csp.txt"), policy);
  }

  /** The parts of the script share one scope, where the later of two functions wins silently. */
  @Test
  void noNameOfTheScriptIsDeclaredTwice() throws IOException {
    List<String> names = DECLARED.matcher(script()).results().map(found -> found.group(1)).toList();
    assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  /** The words of the record come from {@code record}, which writes them. */
  @Test
  void noScriptSpellsWordsOfTheRecordItself() throws IOException {
    String scripts = script().replaceFirst("var TERMS = .*\n", "");
    List<String> words =
        Stream.concat(
                Stream.of(ChangeWord.values()).map(ChangeWord::word),
                Stream.of(MilestoneWord.values()).map(MilestoneWord::word))
            .filter(word -> word.contains("-"))
            .map(word -> "'" + word + "'")
            .toList();
    assertThat(words).hasSizeGreaterThan(10).noneMatch(scripts::contains);
    assertThat(scripts).doesNotContainPattern("what(:| ===) '(state|count)'");
  }

  private static String script() throws IOException {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    Page.script(script);
    return script.toString(StandardCharsets.UTF_8);
  }

  private static String hash(String text) throws NoSuchAlgorithmException, IOException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
