package org.handlebook.app.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The word {@code completion}: writes what makes a shell complete Handlebook's words. */
@Command(
    name = "completion",
    description = "Writes what makes a shell complete the words of handlebook.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  eval \"$(handlebook completion bash)\"",
      "  handlebook completion zsh > ~/.handlebook.zsh   # and in .zshrc: source ~/.handlebook.zsh",
      "  handlebook completion fish > ~/.config/fish/completions/handlebook.fish",
      "  handlebook completion powershell | Out-String | Invoke-Expression",
      "",
      "Exit codes: 0 written; 2 there is no such shell; 3 handlebook itself is broken."
    })
public final class Completion implements Callable<Integer> {
  private static final String PROGRAM = "handlebook";
  private static final String NEW_LINE = "\n";

  @Parameters(paramLabel = "bash|zsh|fish|powershell", description = "The shell.")
  private String shell = "";

  @Spec private @Nullable CommandSpec spec;

  private final CommandContext context;

  public Completion(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    context.out().print(script());
    return ExitCode.AS_EXPECTED;
  }

  private String script() {
    if (spec == null) {
      throw new IllegalStateException("no command line");
    }
    CommandSpec root = spec.root();
    return switch (shell.toLowerCase(Locale.ROOT)) {
      case "bash", "zsh" -> AutoComplete.bash(PROGRAM, root.commandLine());
      case "fish" -> fish(root);
      case "powershell", "pwsh" -> powerShell(root);
      default -> throw new UsageError(Text.of(Completion.class, "completion.shell", shell));
    };
  }

  private static Stream<CommandSpec> commands(CommandSpec root) {
    return root.subcommands().values().stream().map(CommandLine::getCommandSpec).distinct();
  }

  private static String told(String... description) {
    return String.join(" ", description).replace("\\", "\\\\").replace("'", "\\'");
  }

  private static String fish(CommandSpec root) {
    StringBuilder out = new StringBuilder();
    commands(root)
        .forEach(
            command -> {
              out.append("complete -c handlebook -n __fish_use_subcommand -a ")
                  .append(command.name())
                  .append(" -d '")
                  .append(told(command.usageMessage().description()))
                  .append("'\n");
              command.options().forEach(option -> out.append(fish(command, option)));
            });
    return out.toString();
  }

  private static String fish(CommandSpec command, OptionSpec option) {
    StringBuilder out =
        new StringBuilder("complete -c handlebook -n '__fish_seen_subcommand_from ")
            .append(command.name())
            .append('\'');
    for (String name : option.names()) {
      out.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
    }
    if (option.arity().max() > 0) {
      out.append(" -r");
    }
    return out.append(" -d '").append(told(option.description())).append("'\n").toString();
  }

  private static String powerShell(CommandSpec root) {
    String words =
        commands(root)
            .map(
                command ->
                    "    '%s' = %s"
                        .formatted(
                            command.name(),
                            list(command.options().stream().map(OptionSpec::longestName).toList())))
            .collect(Collectors.joining(NEW_LINE));
    return """
        Register-ArgumentCompleter -Native -CommandName handlebook, handlebook.cmd -ScriptBlock {
          param($word, $line, $position)
          $words = [ordered]@{
        %s
          }
          $typed = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
          $command = $typed | Where-Object { $words.Contains($_) } | Select-Object -First 1
          $all = if ($command -and $command -ne $word) { $words[$command] } else { $words.Keys }
          $all | Where-Object { $_ -like "$word*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }
        """
        .formatted(words);
  }

  private static String list(List<String> words) {
    return words.stream()
        .map(word -> "'" + word + "'")
        .collect(Collectors.joining(", ", "@(", ")"));
  }
}
