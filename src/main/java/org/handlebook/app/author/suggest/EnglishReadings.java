package org.handlebook.app.author.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other English words for what was typed: the passive, possessives, numerals, roles. */
final class EnglishReadings {
  private static final String NAME = "(\"[^\"]*\"|[A-Z][A-Za-z]*)";
  private static final Pattern PASSIVE =
      Pattern.compile(
          "^(.+?) (?:is|are|was|were|gets|got|has been|have been|is being)(?: then)? ([a-z]+) by "
              + "(?:(?:the )?(?:parent|child|server|client|service|process)(?: process)? )?"
              + NAME
              + "(.*)$");
  private static final String KIND = "(?:handles?|object|view|" + KindNames.pattern(false) + ")";
  private static final Pattern APPOSITION =
      Pattern.compile(
          "\\b(?:(?:the|its|their|own|both) )*" + KIND + " (?=" + Readings.HANDLE + ")");
  private static final Pattern APPOSED =
      Pattern.compile("\\bthe (" + Readings.HANDLE + ") " + KIND + "\\b");
  private static final Pattern PROCESS_NAMED =
      Pattern.compile("(?<= )(?:the )?(?:child )?process (?=\")");
  private static final Pattern NAMED_ALREADY =
      Pattern.compile("(?:\\bthe )?(\"[^\"]*\") process\\b");

  /** Who is called by what it is: {@code the parent process}, {@code 부모 프로세스}. */
  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:[Tt]he |[Aa] )?(parent|child|server|client|service)(?: process)? (?=[a-z]+s(?: |$))");

  /** {@code an event that is signalled}. */
  private static final Pattern RELATIVE =
      Pattern.compile(" (?:that|which|who) (?:is|are|was|were) (?:initially )?");

  /** The name of an environment variable, without its quotes. */
  private static final Pattern VARIABLE =
      Pattern.compile("\\benvironment variable ([A-Za-z_][A-Za-z0-9_]*)(?= to | is | of |$)");

  private static final Pattern VALUE_OF_VARIABLE =
      Pattern.compile("( sets the environment variable \"[^\"]*\" to )([^\" ]+)$");

  private static final Pattern ENDLESS =
      Pattern.compile(
          " (?:for ?ever|indefinitely|infinitely|with(?:out(?: a)?| no| an? infinite| infinite) time-?out"
              + "|(?:with |for )?INFINITE)\\b");
  private static final Pattern NEGATED = Pattern.compile("\\b([a-z]+)nt\\b");
  private static final Set<String> AUXILIARIES =
      Set.of("does", "do", "did", "is", "was", "are", "has", "have", "ca", "wo", "should");
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern NUMBER =
      Pattern.compile("\"[^\"]*\"|\\b(?:" + String.join("|", NUMBERS) + ")\\b");
  private static final String SAYS =
      "(?:ends|times|finds|returns|succeeds|fails|goes|is|are|was|becomes|should|equals|has|contains"
          + "|stays|must|will)\\b";
  private static final Pattern POSSESSIVE =
      Pattern.compile(
          "^(.*?)(\"[^\"]*\"|"
              + Readings.HANDLE
              + ")(?:'s|s|') ([a-z]+(?: [a-z]+)*)(?="
              + " "
              + SAYS
              + ")");
  private static final Pattern POSSESSIVE_OF_KIND =
      Pattern.compile("(?:\\b[Tt]he )?\\b(" + KIND + ")'s ([a-z]+(?: [a-z]+)*)(?= " + SAYS + ")");
  private static final Pattern POSSESSIVE_OF_ROLE =
      Pattern.compile(
          "(?:\\b[Tt]he )?\\b(?i:child|parent|server|client)(?: process)?'s ([a-z]+(?: [a-z]+)*)(?= "
              + SAYS
              + ")");

  /** {@code "Child" process object}: the object rather than what runs. */
  private static final Pattern PROCESS_OBJECT =
      Pattern.compile(
          "(?:\\b[Tt]he )?(?:(\"[^\"]*\")(?:'s)? process object|process object (?:of |for )?(\"[^\"]*\"))");

  /** A thread that somebody ended who is not told. */
  private static final Pattern KILLED_THREAD =
      Pattern.compile(
          "^(?:the )?thread (\"[^\"]*\") of \"[^\"]*\" (?:is|was|gets|got|has been) (?:forcibly )?"
              + "(?:killed|terminated)$");

  private static final Pattern THREAD_OF =
      Pattern.compile("(\"[^\"]*\")'s (?:the )?thread (\"[^\"]*\")");
  private static final Pattern THREAD_ALONE =
      Pattern.compile("^(?:[Tt]he )?(?:[a-z]+ )?thread (\"[^\"]*\")(?! of| in| from| belong)");
  private static final Pattern THREAD_IN =
      Pattern.compile("\\bthread (\"[^\"]*\") (?:in|inside|within|from|belonging to) (?=\")");

  private static final Pattern NAMED_BY =
      Pattern.compile(
          "(?:the |an? )?(?:kernel )?object (?:that |which )?("
              + Readings.HANDLE
              + ") (?:names|refers to|points to)\\b");

  /** Who gets what something is asks for it. */
  private static final Pattern GETS_THE =
      Pattern.compile(
          "(?<=[\"A-Za-z]) (?:gets|queries|retrieves|fetches|requests|checks|reads|obtains) the (?=[a-z ]+ of "
              + Readings.HANDLE
              + ")");

  /** {@code opening the pipe fails with …}. */
  private static final Pattern GERUND =
      Pattern.compile(
          "^(?!reading|writing|[Ww]aiting)[A-Za-z][a-z]+ing .+? (fails|is refused|is denied|succeeds|works)(?= with|$)");

  /** {@code the second close fails}. */
  private static final Pattern SOME_CALL =
      Pattern.compile(
          "^[Tt]he (?:first |second |third |last |next )?(?:close|open|opening|creation|call|release"
              + "|deletion|duplication) (?=fails|is refused|is denied|succeeds|works)");

  /** The name of a thread without its quotes. */
  private static final Pattern BARE_THREAD =
      Pattern.compile(
          "\\b[Tt]hread ([A-Z][A-Za-z0-9]*)(?= of \"| (?:ends|exits|finishes|returns|terminates|is|has)\\b)");

  private static final Pattern OR =
      Pattern.compile(
          "(?:any of |one of |either )?("
              + Readings.HANDLE
              + "(?:, "
              + Readings.HANDLE
              + ")*),? or (?="
              + Readings.HANDLE
              + ")");

  private EnglishReadings() {}

  /** Returns what says the same in another way, one change upon the other. */
  static List<UnaryOperator<String>> changes() {
    return List.of(
        EnglishReadings::apostrophes,
        text -> GERUND.matcher(text).replaceAll("it $1"),
        text -> SOME_CALL.matcher(text).replaceFirst("it "),
        text -> BARE_THREAD.matcher(text).replaceAll("thread \"$1\""),
        text ->
            PROCESS_OBJECT
                .matcher(text)
                .replaceAll(
                    found ->
                        Matcher.quoteReplacement(
                            "process "
                                + (found.group(1) == null ? found.group(2) : found.group(1)))),
        text -> RELATIVE.matcher(text).replaceAll(" "),
        EnglishReadings::numbers,
        ManyObjects::english,
        text -> VARIABLE.matcher(text).replaceAll("environment variable \"$1\""),
        text -> VALUE_OF_VARIABLE.matcher(text).replaceFirst("$1\"$2\""),
        text -> OR.matcher(text).replaceAll("any of $1 and "),
        text -> THREAD_IN.matcher(text).replaceAll("thread $1 of "),
        text -> THREAD_ALONE.matcher(text).replaceAll("thread $1 of \"<process>\""),
        text -> NAMED_BY.matcher(text).replaceAll("$1"),
        text -> GETS_THE.matcher(text).replaceAll(" asks for the "),
        text -> THREAD_OF.matcher(text).replaceAll("thread $2 of $1"),
        text -> KILLED_THREAD.matcher(text).replaceFirst("the thread called $1 is killed"),
        text -> POSSESSIVE_OF_KIND.matcher(text).replaceAll("the $2 of the $1"),
        text -> POSSESSIVE_OF_ROLE.matcher(text).replaceAll("the $1 of \"<process>\""),
        text -> POSSESSIVE.matcher(text).replaceAll("$1the $3 of $2"),
        text -> ENDLESS.matcher(text).replaceAll(""),
        text -> PASSIVE.matcher(text).replaceAll("$3 $2 $1$4"));
  }

  /** Returns what says less: names without what they are called besides. */
  static List<UnaryOperator<String>> shortenings() {
    return List.of(
        EnglishReadings::bare,
        text -> NAMED_ALREADY.matcher(text).replaceAll("$1"),
        text -> PROCESS_NAMED.matcher(text).replaceAll(""),
        EnglishReadings::namedByRole);
  }

  private static String apostrophes(String text) {
    return NEGATED
        .matcher(text)
        .replaceAll(
            word -> AUXILIARIES.contains(word.group(1)) ? word.group(1) + "n't" : word.group());
  }

  private static String numbers(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(
            word -> {
              int number = NUMBERS.indexOf(word.group());
              return number < 0 ? Matcher.quoteReplacement(word.group()) : "" + number;
            });
  }

  private static String namedByRole(String text) {
    return ROLE.matcher(text)
        .replaceAll(
            role -> {
              String name = role.group(1);
              return '"'
                  + name.substring(0, 1).toUpperCase(Locale.ROOT)
                  + name.substring(1)
                  + "\" ";
            });
  }

  private static String bare(String text) {
    return APPOSED.matcher(APPOSITION.matcher(text).replaceAll("")).replaceAll("$1");
  }
}
