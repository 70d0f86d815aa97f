package org.handlebook.system.model;

import java.util.HashMap;
import java.util.Map;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.jspecify.annotations.Nullable;

/** From a call's class to the method that serves it. */
final class Dispatch {
  private final Map<Class<?>, Service<?, ?>> services = new HashMap<>();

  /** Makes what serves the functions of a group, for those of which none was called yet. */
  private final Map<Class<?>, Runnable> groups = new HashMap<>();

  /** Serves one function. */
  @FunctionalInterface
  interface Service<C extends Call<R>, R extends Answer> {
    CallResult<R> serve(Context context, C call);
  }

  /**
   * Who makes a call.
   *
   * @param thread the calling thread
   * @param caller the same, as the kernel's services want it
   * @param wide whether texts are of wide characters, as those of sentences are, and not of bytes
   */
  record Context(ThreadObject thread, Caller caller, boolean wide) {
    Context(ThreadObject thread, Caller caller) {
      this(thread, caller, true);
    }

    Context inBytes() {
      return new Context(thread, caller, false);
    }
  }

  /** Has the functions that are declared in a group served once one of them is called. */
  void in(Class<?> group, Runnable serving) {
    groups.put(group, serving);
  }

  <C extends Call<R>, R extends Answer> void on(Class<C> function, Service<C, R> service) {
    services.put(function, service);
  }

  @SuppressWarnings("unchecked") // on() lets in only services that fit their function
  <R extends Answer> CallResult<R> serve(Context context, Call<R> call) {
    Service<Call<R>, R> service = (Service<Call<R>, R>) service(call.getClass());
    if (service == null) {
      throw new IllegalArgumentException("the model does not know " + call.function());
    }
    return service.serve(context, call);
  }

  private @Nullable Service<?, ?> service(Class<?> function) {
    Service<?, ?> known = services.get(function);
    if (known != null) {
      return known;
    }
    Runnable serving = groups.remove(function.getEnclosingClass());
    if (serving != null) {
      serving.run();
    }
    return services.get(function);
  }
}
