package org.handlebook.system.model;

import static org.handlebook.win32.Win32Error.ERROR_ENVVAR_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;

import java.util.Optional;
import org.handlebook.kernel.process.Environment;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.EnvironmentBlock;
import org.handlebook.win32.Answer.HandleOrInvalid;
import org.handlebook.win32.Answer.StringPointer;
import org.handlebook.win32.Answer.Text;
import org.handlebook.win32.EnvironmentCall.ExpandEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.FreeEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.GetCommandLine;
import org.handlebook.win32.EnvironmentCall.GetEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.GetEnvironmentVariable;
import org.handlebook.win32.EnvironmentCall.GetStdHandle;
import org.handlebook.win32.EnvironmentCall.SetEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.SetEnvironmentVariable;
import org.handlebook.win32.EnvironmentCall.SetStdHandle;
import org.handlebook.win32.Handle;

/**
 * Serves the calls on what a process was started with: it all lies in the process's own memory.
 *
 * @source Microsoft, "GetEnvironmentVariable", "ExpandEnvironmentStrings", "SetStdHandle"; wine
 *     dlls/kernel32/tests/environ.c
 */
final class EnvironmentCalls {
  private static final int CHARACTER = 2;

  private long nextCopy = 0x7FF0_0000L;

  EnvironmentCalls(Dispatch dispatch) {
    dispatch.on(GetEnvironmentVariable.class, this::getEnvironmentVariable);
    dispatch.on(SetEnvironmentVariable.class, this::setEnvironmentVariable);
    dispatch.on(ExpandEnvironmentStrings.class, this::expandEnvironmentStrings);
    dispatch.on(GetEnvironmentStrings.class, this::getEnvironmentStrings);
    dispatch.on(FreeEnvironmentStrings.class, (c, call) -> CallResult.of(Bool.TRUE));
    dispatch.on(SetEnvironmentStrings.class, this::setEnvironmentStrings);
    dispatch.on(
        GetCommandLine.class,
        (c, call) -> CallResult.of(new StringPointer(process(c).parameters().commandLine())));
    dispatch.on(GetStdHandle.class, this::getStdHandle);
    dispatch.on(SetStdHandle.class, this::setStdHandle);
  }

  private static ProcessObject process(Context context) {
    return context.thread().process();
  }

  private CallResult<Text> getEnvironmentVariable(Context context, GetEnvironmentVariable call) {
    String name = call.lpName() == null ? "" : call.lpName();
    Optional<String> value = process(context).environment().value(name);
    return value
        .map(text -> CallResult.of(fits(text, call.nSize()) ? stored(text) : tooSmallFor(text)))
        .orElseGet(() -> CallResult.of(Text.REFUSED, ERROR_ENVVAR_NOT_FOUND));
  }

  private static boolean fits(String text, int size) {
    return text.length() < Integer.toUnsignedLong(size);
  }

  private static Text stored(String text) {
    return new Text(text.length(), text);
  }

  private static Text tooSmallFor(String text) {
    return new Text(text.length() + 1, null);
  }

  private CallResult<Bool> setEnvironmentVariable(Context context, SetEnvironmentVariable call) {
    if (call.lpName() == null) {
      return CallResult.of(Bool.FALSE, ERROR_INVALID_PARAMETER);
    }
    Environment block = process(context).environment();
    return set(
        context,
        call.lpValue() == null
            ? Outcome.of(block.without(call.lpName()))
            : block.with(call.lpName(), call.lpValue()));
  }

  private CallResult<Bool> setEnvironmentStrings(Context context, SetEnvironmentStrings call) {
    return set(context, Environment.ofVariables(call.NewEnvironment()));
  }

  private static CallResult<Bool> set(Context context, Outcome<Environment> changed) {
    if (!changed.isRefused()) {
      process(context).setEnvironment(changed.value());
    }
    return CallResult.ofStatus(changed.status());
  }

  /**
   * Expands a text. That it does not fit is no failure.
   *
   * @source reactos dll/win32/kernel32/client/environ.c, ExpandEnvironmentStringsW; Wine 10.0
   */
  private CallResult<Text> expandEnvironmentStrings(
      Context context, ExpandEnvironmentStrings call) {
    String source = call.lpSrc() == null ? "" : call.lpSrc();
    String expanded = process(context).environment().expand(source);
    return CallResult.of(
        fits(expanded, call.nSize())
            ? new Text(expanded.length() + 1, expanded)
            : tooSmallFor(expanded));
  }

  private CallResult<EnvironmentBlock> getEnvironmentStrings(
      Context context, GetEnvironmentStrings call) {
    Environment block = process(context).environment();
    long copy = nextCopy;
    nextCopy += CHARACTER;
    block.strings().forEach(string -> nextCopy += (string.length() + 1L) * CHARACTER);
    return CallResult.of(new EnvironmentBlock(copy, block.strings()));
  }

  private CallResult<HandleOrInvalid> getStdHandle(Context context, GetStdHandle call) {
    Handle name = new Handle(call.nStdHandle());
    return StandardNames.isName(name)
        ? CallResult.of(
            new HandleOrInvalid(new Handle(StandardNames.resolve(process(context), name))))
        : CallResult.of(HandleOrInvalid.REFUSED, ERROR_INVALID_HANDLE);
  }

  private CallResult<Bool> setStdHandle(Context context, SetStdHandle call) {
    Handle name = new Handle(call.nStdHandle());
    if (!StandardNames.isName(name)) {
      return CallResult.of(Bool.FALSE, ERROR_INVALID_HANDLE);
    }
    StandardNames.set(process(context), name, call.hHandle().value());
    return CallResult.of(Bool.TRUE);
  }
}
