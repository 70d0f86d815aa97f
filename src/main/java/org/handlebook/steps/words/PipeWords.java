package org.handlebook.steps.words;

import java.util.List;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.win32.Constant;

/** How named pipes are made and read, in words and in tables. */
public final class PipeWords {
  private static final int USUAL_BUFFER = 4096;

  private PipeWords() {}

  /** Returns PIPE_READMODE_MESSAGE or PIPE_READMODE_BYTE. */
  public static int readMode(String text) {
    return isMessages("read mode", text)
        ? Constant.PIPE_READMODE_MESSAGE
        : Constant.PIPE_READMODE_BYTE;
  }

  private static boolean isMessages(String what, String text) {
    return switch (text) {
      case "messages", "메시지", "PIPE_READMODE_MESSAGE", "PIPE_TYPE_MESSAGE" -> true;
      case "bytes", "바이트", "PIPE_READMODE_BYTE", "PIPE_TYPE_BYTE" -> false;
      default ->
          throw new ScenarioMistake(
              what + " is messages or bytes (메시지, 바이트), not \"" + text + "\".");
    };
  }

  /** Returns the open mode of CreateNamedPipe that a table tells. */
  public static int openMode(Details details) {
    int mode =
        details
            .text("direction", "방향")
            .map(PipeWords::direction)
            .orElse(Constant.PIPE_ACCESS_DUPLEX);
    mode |= details.flag("first instance", "첫 인스턴스") ? Constant.FILE_FLAG_FIRST_PIPE_INSTANCE : 0;
    return mode | (details.flag("overlapped", "중첩 입출력") ? Constant.FILE_FLAG_OVERLAPPED : 0);
  }

  private static int direction(String text) {
    return switch (text) {
      case "both", "양방향", "PIPE_ACCESS_DUPLEX" -> Constant.PIPE_ACCESS_DUPLEX;
      case "to the server", "서버로", "PIPE_ACCESS_INBOUND" -> Constant.PIPE_ACCESS_INBOUND;
      case "to the client", "클라이언트로", "PIPE_ACCESS_OUTBOUND" -> Constant.PIPE_ACCESS_OUTBOUND;
      default ->
          throw new ScenarioMistake(
              "direction is both, to the server or to the client (양방향, 서버로, 클라이언트로), not \""
                  + text
                  + "\".");
    };
  }

  /** Returns the pipe mode of CreateNamedPipe that a table tells; what is not said is as given. */
  public static int pipeMode(Details details, int otherwise) {
    int mode = otherwise;
    mode |= details.text("type", "방식").map(PipeWords::type).orElse(0);
    mode |= details.text("read mode", "읽기 방식").map(PipeWords::readMode).orElse(0);
    mode |= details.text("waits", "대기").map(PipeWords::waits).orElse(0);
    return mode
        | (details.flag("rejects remote clients", "원격 거부")
            ? Constant.PIPE_REJECT_REMOTE_CLIENTS
            : 0);
  }

  /** Returns PIPE_WAIT or PIPE_NOWAIT. */
  public static int waits(String text) {
    return YesNo.parse("waits", text) ? Constant.PIPE_WAIT : Constant.PIPE_NOWAIT;
  }

  /** Returns PIPE_TYPE_MESSAGE or PIPE_TYPE_BYTE. */
  public static int type(String text) {
    return isMessages("type", text) ? Constant.PIPE_TYPE_MESSAGE : Constant.PIPE_TYPE_BYTE;
  }

  /** Returns PIPE_SERVER_END or PIPE_CLIENT_END. */
  public static int end(String text) {
    return switch (text) {
      case "server", "서버", "PIPE_SERVER_END" -> Constant.PIPE_SERVER_END;
      case "client", "클라이언트", "PIPE_CLIENT_END" -> Constant.PIPE_CLIENT_END;
      default ->
          throw new ScenarioMistake("end is server or client (서버, 클라이언트), not \"" + text + "\".");
    };
  }

  /** Returns how many instances there may be; as many as one likes if the table does not say. */
  public static int instances(Details details) {
    return details
        .text("instances", "인스턴스 수")
        .map(PipeWords::instances)
        .orElse(Constant.PIPE_UNLIMITED_INSTANCES);
  }

  /** Returns a number of instances, or no limit. */
  public static int instances(String text) {
    return List.of("unlimited", "무제한", "PIPE_UNLIMITED_INSTANCES").contains(text)
        ? Constant.PIPE_UNLIMITED_INSTANCES
        : Quantity.parse("instances", text);
  }

  /** Returns the buffer from the server to the client. */
  public static int outBuffer(Details details) {
    return details.number(USUAL_BUFFER, "buffer to the client", "클라이언트 쪽 버퍼");
  }

  /** Returns the buffer from the client to the server. */
  public static int inBuffer(Details details) {
    return details.number(USUAL_BUFFER, "buffer to the server", "서버 쪽 버퍼");
  }
}
