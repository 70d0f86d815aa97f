package org.handlebook.c.vm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.handlebook.c.vm.CompiledProgram.Handler;

/**
 * Structured exceptions of a thread. As on Windows they are handled in two passes: filters are
 * asked from the inside out while everything stays as it is; when one has taken the exception, what
 * is to be done at last is done from the inside out, up to that handler.
 */
final class ExceptionHandling {
  private static final int NOT_CONTINUABLE = 0xC000_0025;

  private final VmThread thread;
  private final Deque<Search> searches = new ArrayDeque<>();
  private Raised handled = new Raised(0, "", "");
  private boolean abnormal;

  /** An exception on its way. */
  private static final class Search {
    final Raised what;
    final int at;
    final int behind;
    final int values;
    final int depth;
    int frame;
    int where;
    int next;
    int takenBy = -1;
    int takenIn;
    int body;

    Search(Raised what, int at, int behind, int values, int depth) {
      this.what = what;
      this.at = at;
      this.behind = behind;
      this.values = values;
      this.depth = depth;
      fromInside();
    }

    void fromInside() {
      frame = depth;
      where = at;
      next = 0;
    }

    void outwards(int returnTo) {
      where = returnTo - 1;
      next = 0;
      frame--;
    }
  }

  ExceptionHandling(VmThread thread) {
    this.thread = thread;
  }

  private List<Handler> handlers() {
    return thread.machine().program().handlers();
  }

  /** Returns the exception that is being handled. */
  Raised current() {
    Search search = searches.peek();
    return search == null ? handled : search.what;
  }

  /** Returns whether what is done at last is done because the block was left before its end. */
  boolean isAbnormal() {
    return abnormal;
  }

  void abnormal(boolean value) {
    abnormal = value;
  }

  /** Looks for a handler of an exception that happened at the instruction that runs. */
  void raise(Raised what) {
    int depth = thread.frames.depth();
    searches.push(new Search(what, thread.pc, thread.behind(), thread.sp, depth));
    ask();
  }

  /** Asks the next filter: it runs in the frame of its function, and all inner frames stay. */
  private void ask() {
    Search search = searches.element();
    while (true) {
      for (int i = search.next; i < handlers().size(); i++) {
        Handler handler = handlers().get(i);
        if (handler.covers(search.where) && !handler.last()) {
          search.next = i + 1;
          search.takenBy = i;
          thread.frames.revisit(search.frame, search.at + 1, thread.sp);
          thread.pc = handler.target();
          return;
        }
      }
      if (search.frame == 0) {
        searches.pop();
        thread.crash(search.what.crash());
        return;
      }
      search.outwards(thread.frames.returnTo(search.frame));
    }
  }

  /** A filter has answered: 1 takes the exception, 0 does not, -1 has it forgotten. */
  void filtered(int answer) {
    Search search = searches.element();
    thread.frames.pop();
    thread.sp = search.values;
    if (answer > 0) {
      search.takenIn = search.frame;
      search.body = thread.pc + 1;
      search.fromInside();
      unwind();
    } else if (answer == 0) {
      ask();
    } else {
      goOn(search);
    }
  }

  /** Lets the program go on where the exception happened. */
  private void goOn(Search search) {
    searches.pop();
    if (search.what.crash().code() == NOT_CONTINUABLE) {
      thread.crash(search.what.crash());
    } else if (!search.what.isContinuable()) {
      thread.pc = search.at;
      raise(
          new Raised(
              NOT_CONTINUABLE,
              "It goes on after an exception after which nothing can go on.",
              "계속할 수 없는 예외 다음에 계속하려 한다."));
    } else if (search.what.isOfProgram()) {
      thread.goBehind(search.behind);
    } else {
      thread.pc = thread.machine().program().statementAt(search.at);
    }
  }

  /** Does the next of what is to be done at last, or goes on in the handler. */
  void unwind() {
    Search search = searches.element();
    while (true) {
      for (int i = search.next; i < handlers().size(); i++) {
        Handler handler = handlers().get(i);
        boolean taken = i == search.takenBy && search.frame == search.takenIn;
        if (handler.covers(search.where) && (taken || handler.last())) {
          search.next = i + 1;
          thread.sp = thread.frames.unwindTo(search.frame);
          thread.pc = taken ? search.body : handler.target();
          if (taken) {
            handled = searches.pop().what;
          }
          return;
        }
      }
      search.outwards(thread.frames.returnTo(search.frame));
    }
  }
}
