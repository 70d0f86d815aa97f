package org.handlebook.c.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Beginning and ending: of the program, of threads; and what it is told. */
final class ProcessFunctions {
  private static final int INVALID_PARAMETER = 87;

  private ProcessFunctions() {}

  static void add(Map<String, Native> all) {
    all.put("_main_arguments", ProcessFunctions::arguments);
    all.put("_argc", call -> call.machine().state().place("argc"));
    all.put("_argv", call -> call.machine().state().place("argv"));
    all.put("_environ", call -> call.machine().state().place("environ"));
    all.put("exit", ProcessFunctions::exit);
    all.put("_exit", call -> call.become("ExitProcess", call.word(0) & 0xFFFF_FFFFL));
    all.put("abort", ProcessFunctions::abort);
    all.put("_assert", ProcessFunctions::failed);
    all.put("atexit", ProcessFunctions::atExit);
    all.put("_exit_thread", call -> call.become("ExitThread", call.word(0) & 0xFFFF_FFFFL));
    all.put("_endthreadex", call -> call.become("ExitThread", call.word(0) & 0xFFFF_FFFFL));
    all.put("_endthread", call -> call.become("ExitThread", 0));
    all.put(
        "_beginthreadex",
        call ->
            call.become(
                "CreateThread",
                call.word(0),
                call.word(1),
                call.word(2),
                call.word(3),
                call.word(4),
                call.word(5)));
    all.put(
        "_beginthread",
        call -> call.become("CreateThread", 0, call.word(1), call.word(0), call.word(2), 0, 0));
    all.put("CommandLineToArgvW", ProcessFunctions::words);
    all.put("_getpid", call -> call.become("GetCurrentProcessId"));
    all.put("system", call -> call.word(0) == 0 ? 1 : system(call, call.text(0)));
    all.put("_wsystem", call -> system(call, call.wide(0)));
    all.put("getenv", call -> variable(call, false));
    all.put("_wgetenv", call -> variable(call, true));
    all.put("setlocale", call -> kept(call, "locale", "C", false));
    all.put("_wsetlocale", call -> kept(call, "wlocale", "C", true));
    all.put("_errno", ProcessFunctions::errno);
    all.put("qsort", ProcessFunctions::sort);
    all.put("bsearch", ProcessFunctions::search);
    all.put("perror", call -> complain(call, call.text(0)));
    all.put("_wperror", call -> complain(call, call.wide(0)));
    all.put("strerror", call -> kept(call, "strerror", "error " + call.number(0), false));
    all.put("_wcserror", call -> kept(call, "wcserror", "error " + call.number(0), true));
  }

  /** Returns where a text is kept for the program to read. */
  static long kept(NativeCall call, String name, String text, boolean wide) {
    LibraryState state = call.machine().state();
    if (state.place(name) == 0) {
      state.place(name, call.machine().heap().allocate(1024, name));
    }
    call.store(state.place(name), text, wide);
    return state.place(name);
  }

  private static long errno(NativeCall call) {
    LibraryState state = call.machine().state();
    if (state.place("errno") == 0) {
      state.place("errno", call.machine().heap().allocate(4, "errno"));
    }
    return state.place("errno");
  }

  private static long complain(NativeCall call, String text) {
    long error = call.memory().load(Kind.I32, errno(call));
    String why =
        error == 2 ? "No such file or directory" : error == 0 ? "No error" : "error " + error;
    call.streams().write(call, FileStreams.ERROR, (text.isEmpty() ? "" : text + ": ") + why + "\n");
    return 0;
  }

  private static long arguments(NativeCall call) {
    boolean wide = call.word(0) != 0;
    String known = call.machine().environment().commandLine();
    String line =
        known.isEmpty() ? call.memory().text(call.windows("GetCommandLine"), true, 1 << 15) : known;
    List<String> words = CommandWordsOfC.parts(line);
    Heap heap = call.machine().heap();
    long vector = heap.allocate(8L * (words.size() + 1), "argv");
    for (int i = 0; i < words.size(); i++) {
      long text = heap.allocate(2L * words.get(i).length() * 2 + 2, "argv");
      call.store(text, words.get(i), wide);
      call.memory().store(Kind.I64, vector + 8L * i, text);
    }
    LibraryState state = call.machine().state();
    state.place("argc", words.size());
    state.place("argv", vector);
    state.place("environ", heap.allocate(8, "environ"));
    return 0;
  }

  /** Parts a command line; the list and its texts are one block, for LocalFree to free. */
  private static long words(NativeCall call) {
    if (call.word(1) == 0) {
      call.later("SetLastError", INVALID_PARAMETER);
      return 0;
    }
    String line = call.wide(0);
    List<String> words =
        line.isEmpty() ? List.of(ModuleFunctions.program(call)) : CommandLineWords.of(line);
    long list = 8L * (words.size() + 1);
    int letters = words.stream().mapToInt(word -> word.length() + 1).sum();
    long block = call.machine().heap().allocate(list + 2L * letters, "malloc");
    long text = block + list;
    for (int i = 0; i < words.size(); i++) {
      call.store(text, words.get(i), true);
      call.memory().store(Kind.I64, block + 8L * i, text);
      text += 2L * (words.get(i).length() + 1);
    }
    call.memory().store(Kind.I64, block + 8L * words.size(), 0);
    call.memory().store(Kind.I32, call.word(1), words.size());
    return block;
  }

  private static long exit(NativeCall call) {
    LibraryState state = call.machine().state();
    for (long count = state.place("atexit"); count > 0; count--) {
      state.place("atexit", count - 1);
      call.callBack(state.place("atexit" + count));
    }
    call.streams().open().stream().filter(n -> n != FileStreams.IN).forEach(call::flush);
    return call.become("ExitProcess", call.word(0) & 0xFFFF_FFFFL);
  }

  private static long atExit(NativeCall call) {
    LibraryState state = call.machine().state();
    long count = state.place("atexit") + 1;
    state.place("atexit", count);
    state.place("atexit" + count, call.word(0));
    return 0;
  }

  private static long abort(NativeCall call) {
    call.streams().open().stream().filter(n -> n != FileStreams.IN).forEach(call::flush);
    return call.become("ExitProcess", 3);
  }

  private static long failed(NativeCall call) {
    String text =
        "Assertion failed: %s, file %s, line %d\n"
            .formatted(call.text(0), call.text(1), call.number(2));
    call.streams().write(call, FileStreams.ERROR, text);
    return abort(call);
  }

  /** Of the command prompt's commands a program has those that wait and clear. */
  private static long system(NativeCall call, String command) {
    String word = command.strip().toLowerCase(Locale.ROOT).replaceFirst("[ >].*", "");
    boolean quiet = command.contains(">");
    if (word.equals("pause")) {
      pause(call, quiet);
      return 0;
    }
    if (!List.of("cls", "title", "color", "mode", "chcp", "echo").contains(word)) {
      call.streams()
          .write(
              call,
              FileStreams.ERROR,
              "'"
                  + word
                  + "' is not recognized as an internal or external command,\n"
                  + "operable program or batch file.\n");
      return 1;
    }
    if (word.equals("echo")) {
      call.streams().write(call, FileStreams.OUT, command.strip().substring(4).strip() + "\n");
    }
    return 0;
  }

  /** The command prompt reads the key itself: what the program has read ahead is none. */
  private static void pause(NativeCall call, boolean quiet) {
    Stream in = call.streams().get(FileStreams.IN);
    if (call.thread().notes().note("pause")) {
      in.awaitKey();
      call.streams().write(call, FileStreams.OUT, quiet ? "" : "Press any key to continue . . . ");
      if (call.streams().get(FileStreams.OUT).pending() > 0) {
        throw new NeedsWindows(call.streams().writeNow(FileStreams.OUT, call.thread()));
      }
    }
    if (!in.hasKey()) {
      throw call.fill(FileStreams.IN);
    }
    in.takeKey();
    call.thread().notes().forget("pause");
    call.streams().write(call, FileStreams.OUT, quiet ? "" : "\n");
  }

  private static long variable(NativeCall call, boolean wide) {
    long name = call.machine().scratch(call.thread());
    call.store(name, call.text(0, wide), true);
    long length = call.windows("GetEnvironmentVariable", name, name + 1024, 1000) & 0xFFFF_FFFFL;
    if (length == 0) {
      return 0;
    }
    return kept(call, "getenv", call.memory().text(name + 1024, true, 1000), wide);
  }

  private static long sort(NativeCall call) {
    long base = call.word(0);
    int count = (int) call.word(1);
    long size = call.word(2);
    List<byte[]> elements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      elements.add(call.memory().read(base + i * size, size));
    }
    long place = call.machine().heap().allocate(2 * size, "qsort");
    elements.sort(
        (a, b) -> {
          call.memory().write(place, a);
          call.memory().write(place + size, b);
          return (int) call.callBack(call.word(3), place, place + size);
        });
    for (int i = 0; i < count; i++) {
      call.memory().write(base + i * size, elements.get(i));
    }
    return 0;
  }

  private static long search(NativeCall call) {
    long low = 0;
    long high = call.word(2) - 1;
    while (low <= high) {
      long middle = (low + high) / 2;
      long element = call.word(1) + middle * call.word(3);
      int order = (int) call.callBack(call.word(4), call.word(0), element);
      if (order == 0) {
        return element;
      } else if (order < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return 0;
  }
}
