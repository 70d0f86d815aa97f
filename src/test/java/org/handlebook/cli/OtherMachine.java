package org.handlebook.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.handlebook.machine.Machine;
import org.handlebook.machine.Reply;
import org.handlebook.machine.ThreadRef;
import org.handlebook.machine.model.ModelMachine;
import org.handlebook.win32.Call;

/** The model, but for what a test lets it answer otherwise. */
final class OtherMachine {
  private OtherMachine() {}

  /** Answers a call, by way of the model or in its own. */
  interface Answering {
    Reply<?> answer(Machine model, ThreadRef caller, Call<?> call);
  }

  /** A machine on which nothing has happened yet; {@code closed} hears when it is closed. */
  static Machine of(Answering answering, Runnable closed) {
    Machine model = new ModelMachine();
    return (Machine)
        Proxy.newProxyInstance(
            OtherMachine.class.getClassLoader(),
            new Class<?>[] {Machine.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                closed.run();
              }
              return method.getName().equals("call")
                  ? answering.answer(model, (ThreadRef) arguments[0], (Call<?>) arguments[1])
                  : invoked(method, model, arguments);
            });
  }

  private static Object invoked(Method method, Machine model, Object[] arguments) throws Throwable {
    try {
      return method.invoke(model, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
