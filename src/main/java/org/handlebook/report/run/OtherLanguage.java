package org.handlebook.report.run;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Group;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.PickleTableRow;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.StepDefinition;
import io.cucumber.messages.types.StepMatchArgument;
import io.cucumber.messages.types.TestStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.record.MediaTypes;
import org.handlebook.text.Language;
import org.handlebook.translation.Phrasebook;
import org.handlebook.translation.Said;
import org.handlebook.translation.Translated;
import org.jspecify.annotations.Nullable;

/** Says steps in the other language, by the sentences that a stream tells of. */
final class OtherLanguage {
  private final Phrasebook book = new Phrasebook();
  private final Map<String, String> patterns = new HashMap<>();

  void announced(StepDefinition step) {
    patterns.put(step.getId(), step.getPattern().getSource());
  }

  void attached(Attachment message) {
    if (message.getMediaType().equals(MediaTypes.SENTENCES)) {
      book.add(message.getBody());
    }
  }

  /**
   * Returns the step in that language; empty when it is undefined, or nobody told how to say it.
   */
  Optional<Translated> translate(
      TestStep test, PickleStep step, @Nullable Step written, Language to) {
    List<String> definitions = test.getStepDefinitionIds().orElse(List.of());
    if (definitions.size() != 1 || !patterns.containsKey(definitions.get(0))) {
      return Optional.empty();
    }
    String keyword = written == null ? "" : written.getKeyword();
    String pattern = patterns.getOrDefault(definitions.get(0), "");
    return book.translate(new Said(keyword, pattern, arguments(test), table(step)), to);
  }

  private static List<Said.Argument> arguments(TestStep test) {
    List<Said.Argument> arguments = new ArrayList<>();
    test.getStepMatchArgumentsLists()
        .filter(lists -> !lists.isEmpty())
        .map(lists -> lists.get(0).getStepMatchArguments())
        .ifPresent(matched -> matched.forEach(argument -> arguments.add(argument(argument))));
    return arguments;
  }

  private static Said.Argument argument(StepMatchArgument matched) {
    Group group = matched.getGroup();
    return new Said.Argument(
        matched.getParameterTypeName().orElse(""), group.getValue().orElse(""));
  }

  private static List<List<String>> table(PickleStep step) {
    List<List<String>> rows = new ArrayList<>();
    step.getArgument()
        .flatMap(argument -> argument.getDataTable())
        .ifPresent(table -> table.getRows().forEach(row -> rows.add(cells(row))));
    return rows;
  }

  private static List<String> cells(PickleTableRow row) {
    return row.getCells().stream().map(PickleTableCell::getValue).toList();
  }
}
