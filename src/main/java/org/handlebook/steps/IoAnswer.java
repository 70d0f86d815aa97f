package org.handlebook.steps;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.handlebook.steps.check.AnswerAssert;
import org.handlebook.steps.words.Details;
import org.handlebook.steps.words.PipeWords;
import org.handlebook.steps.words.Quantity;
import org.handlebook.win32.Constant;
import org.handlebook.win32.MailslotInfo;
import org.handlebook.win32.PeekedData;
import org.handlebook.win32.PipeHandleState;
import org.handlebook.win32.PipeInfo;

/** What calls on mailslots and pipes tell, as a table says it. */
final class IoAnswer {
  private static final List<Line<?>> LINES =
      List.of(
          line(MailslotInfo.class, "messages", "메시지 수", IoAnswer::number, i -> i.lpMessageCount()),
          line(
              MailslotInfo.class,
              "next message",
              "다음 메시지",
              IoAnswer::nextMessage,
              MailslotInfo::lpNextSize),
          line(
              MailslotInfo.class,
              "maximum message size",
              "최대 메시지 크기",
              IoAnswer::number,
              MailslotInfo::lpMaxMessageSize),
          line(
              MailslotInfo.class,
              "read timeout",
              "읽기 제한 시간",
              IoAnswer::number,
              MailslotInfo::lpReadTimeout),
          line(PeekedData.class, "bytes", "바이트 수", IoAnswer::number, PeekedData::lpTotalBytesAvail),
          line(
              PeekedData.class,
              "rest of the message",
              "메시지의 나머지",
              IoAnswer::number,
              PeekedData::lpBytesLeftThisMessage),
          line(
              PipeHandleState.class,
              "read mode",
              "읽기 방식",
              PipeWords::readMode,
              s -> s.lpState() & Constant.PIPE_READMODE_MESSAGE,
              "bytes",
              "messages"),
          line(
              PipeHandleState.class,
              "waits",
              "대기",
              PipeWords::waits,
              s -> s.lpState() & Constant.PIPE_NOWAIT,
              "yes",
              "no"),
          line(
              PipeHandleState.class,
              "instances",
              "인스턴스 수",
              IoAnswer::number,
              PipeHandleState::lpCurInstances),
          line(
              PipeInfo.class,
              "end",
              "끝",
              PipeWords::end,
              i -> i.lpFlags() & Constant.PIPE_SERVER_END,
              "client",
              "server"),
          line(
              PipeInfo.class,
              "type",
              "방식",
              PipeWords::type,
              i -> i.lpFlags() & Constant.PIPE_TYPE_MESSAGE,
              "bytes",
              "messages"),
          line(
              PipeInfo.class,
              "buffer to the client",
              "클라이언트 쪽 버퍼",
              IoAnswer::number,
              PipeInfo::lpOutBufferSize),
          line(
              PipeInfo.class,
              "buffer to the server",
              "서버 쪽 버퍼",
              IoAnswer::number,
              PipeInfo::lpInBufferSize),
          line(
              PipeInfo.class,
              "instances at most",
              "최대 인스턴스 수",
              PipeWords::instances,
              PipeInfo::lpMaxInstances));

  private IoAnswer() {}

  private record Line<T>(
      Class<T> told,
      String english,
      String korean,
      Function<String, Integer> expected,
      Function<T, Integer> found,
      IntFunction<String> shown) {
    void check(Details details, AnswerAssert answer) {
      details
          .text(english, korean)
          .ifPresent(text -> answer.tells(told, english, text, found, expected.apply(text), shown));
    }
  }

  private static <T> Line<T> line(
      Class<T> told,
      String english,
      String korean,
      Function<String, Integer> expected,
      Function<T, Integer> found) {
    return new Line<>(told, english, korean, expected, found, Integer::toUnsignedString);
  }

  /** Returns one that is said in words: the first for 0. */
  private static <T> Line<T> line(
      Class<T> told,
      String english,
      String korean,
      Function<String, Integer> expected,
      Function<T, Integer> found,
      String zero,
      String other) {
    return new Line<>(told, english, korean, expected, found, value -> value == 0 ? zero : other);
  }

  /** Compares what the table says about them. */
  static void check(Details details, AnswerAssert answer) {
    LINES.forEach(line -> line.check(details, answer));
  }

  private static int number(String text) {
    return Quantity.parse("What is told", text);
  }

  private static int nextMessage(String text) {
    return text.equals("none") || text.equals("없음") ? Constant.MAILSLOT_NO_MESSAGE : number(text);
  }
}
