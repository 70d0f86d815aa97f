package org.handlebook.system.model;

import java.util.List;
import java.util.Optional;
import org.handlebook.kernel.io.mailslot.MailslotDevice;
import org.handlebook.kernel.io.mailslot.MailslotServer;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.HandleOrInvalid;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Constant;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.MailslotCall.GetMailslotInfo;
import org.handlebook.win32.MailslotCall.SetMailslotInfo;
import org.handlebook.win32.MailslotInfo;
import org.handlebook.win32.Win32Error;

/** Serves the calls on mailslots' reading ends. */
final class MailslotCalls {
  private final MailslotDevice mailslots;

  MailslotCalls(MailslotDevice mailslots, Dispatch dispatch) {
    this.mailslots = mailslots;
    dispatch.on(CreateMailslot.class, this::createMailslot);
    dispatch.on(GetMailslotInfo.class, this::getMailslotInfo);
    dispatch.on(SetMailslotInfo.class, this::setMailslotInfo);
  }

  private CallResult<HandleOrInvalid> createMailslot(Context context, CreateMailslot call) {
    String path = call.lpName();
    if (path == null || path.isEmpty()) {
      return CallResult.of(HandleOrInvalid.REFUSED, Win32Error.ERROR_PATH_NOT_FOUND);
    }
    Optional<String> name =
        DevicePath.of(path)
            .filter(device -> device.isLocal() && device.device().equals(DevicePath.MAILSLOT))
            .map(DevicePath::name);
    if (name.isEmpty()) {
      return CallResult.of(HandleOrInvalid.REFUSED, Win32Error.ERROR_INVALID_NAME);
    }
    if (DevicePath.isTooLong(path)) {
      return CallResult.of(HandleOrInvalid.REFUSED, Win32Error.ERROR_FILENAME_EXCED_RANGE);
    }
    Outcome<Long> created =
        mailslots.create(
            context.caller(),
            name.get(),
            call.nMaxMessageSize(),
            call.lReadTimeout(),
            DescriptorConversion.parts(call.lpSecurityAttributes()),
            ProcessCalls.isInheritable(call.lpSecurityAttributes()));
    return CallResult.of(created, FileCalls::answer, HandleOrInvalid.REFUSED);
  }

  private CallResult<Stored<MailslotInfo>> getMailslotInfo(Context context, GetMailslotInfo call) {
    return CallResult.stored(
        mailslots.server(context.caller(), call.hMailslot().value()).map(MailslotCalls::info));
  }

  private static MailslotInfo info(MailslotServer mailslot) {
    List<byte[]> messages = mailslot.messages();
    return new MailslotInfo(
        mailslot.maximumMessageSize(),
        messages.isEmpty() ? Constant.MAILSLOT_NO_MESSAGE : messages.get(0).length,
        messages.size(),
        mailslot.readTimeout());
  }

  private CallResult<Bool> setMailslotInfo(Context context, SetMailslotInfo call) {
    Outcome<MailslotServer> mailslot = mailslots.server(context.caller(), call.hMailslot().value());
    if (!mailslot.isRefused()) {
      mailslot.value().setReadTimeout(call.lReadTimeout());
    }
    return CallResult.ofStatus(mailslot.status());
  }
}
