package org.handlebook.app.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.model.ModelSystem;
import org.handlebook.win32.Call;

/** The model, but for what a test lets it answer otherwise. */
final class InterceptedSystem {
  private InterceptedSystem() {}

  /** Answers a call, by way of the model or in its own. */
  interface Answering {
    Reply<?> answer(SystemUnderTest model, ThreadRef caller, Call<?> call);
  }

  /** A system on which nothing has happened yet; {@code closed} hears when it is closed. */
  static SystemUnderTest of(Answering answering, Runnable closed) {
    SystemUnderTest model = new ModelSystem();
    return (SystemUnderTest)
        Proxy.newProxyInstance(
            InterceptedSystem.class.getClassLoader(),
            new Class<?>[] {SystemUnderTest.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                closed.run();
              }
              return method.getName().equals("call")
                  ? answering.answer(model, (ThreadRef) arguments[0], (Call<?>) arguments[1])
                  : invoked(method, model, arguments);
            });
  }

  private static Object invoked(Method method, SystemUnderTest model, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(model, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
