package org.handlebook.steps;

import io.cucumber.java.ParameterType;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.HandleName;
import org.handlebook.steps.words.Account;
import org.handlebook.steps.words.CodeWords;
import org.handlebook.steps.words.HandleRange;
import org.handlebook.steps.words.KindWords;
import org.handlebook.steps.words.LogonWords;
import org.handlebook.steps.words.NewObject;
import org.handlebook.steps.words.NewObjects;
import org.handlebook.steps.words.Numbers;
import org.handlebook.steps.words.ObjectPhrase;
import org.handlebook.steps.words.Payload;
import org.handlebook.steps.words.PipeWords;
import org.handlebook.steps.words.PriorityWord;
import org.handlebook.steps.words.Quantity;
import org.handlebook.steps.words.RightsWords;
import org.handlebook.steps.words.StandardSlot;
import org.handlebook.system.Logon.Integrity;
import org.handlebook.system.ObjectKind;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.ErrorCode;

/**
 * The parameters of sentences. Expressions are literal strings, so that editors understand them;
 * {@code KindsTest} holds those that list kinds of objects to the one list of them.
 */
public final class Vocabulary {

  /** Returns a process by its name: {@code "Parent"}. */
  @ParameterType("\"[^\"]*\"")
  public ProcessName process(String text) {
    return new ProcessName(unquoted(text));
  }

  /** Returns a name in quotes: {@code "mail"}. */
  @ParameterType("\"[^\"]*\"")
  public String name(String text) {
    return unquoted(text);
  }

  /**
   * Returns who acts: {@code "App"}, {@code thread "Worker" of "App"}, {@code "App"의 "Worker" 스레드}.
   */
  @ParameterType("\"[^\"]*\"(?:의 \"[^\"]*\" 스레드)?|thread \"[^\"]*\" of \"[^\"]*\"")
  public Actor actor(String text) {
    String[] parts = text.split("\"", -1);
    if (text.startsWith("thread")) {
      return new Actor(parts[3], parts[1]);
    }
    return new Actor(parts[1], parts.length > 4 ? parts[3] : "");
  }

  /** Returns a thread: {@code thread "Worker" of "App"}, {@code the first thread of "App"}. */
  @ParameterType(
      "\"[^\"]*\"의 (?:\"[^\"]*\" 스레드|첫 스레드)|thread \"[^\"]*\" of \"[^\"]*\"|the first thread of \"[^\"]*\"")
  public Actor thread(String text) {
    String[] parts = text.split("\"", -1);
    return text.startsWith("the first") ? new Actor(parts[1], "") : actor(text);
  }

  /**
   * Returns a handle: {@code hMail}, {@code pi.hProcess}, {@code h[0]}, {@code NULL}, {@code handle
   * 127}.
   */
  @ParameterType(
      "(?:handle |핸들 )(?:0x[0-9A-Fa-f]+|[0-9]+)|(?!itself(?![A-Za-z0-9_]))[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+\\])*")
  public HandleName handle(String text) {
    return HandleName.of(text);
  }

  /**
   * Returns a kernel object: {@code hMail}, {@code the mutex of hCopy}, {@code mailslot "mail"},
   * {@code hMail of "Child"}; where there is one of a kind, {@code the mutex}.
   */
  @ParameterType(
      "\"[^\"]*\"(?: 프로세스|의 [A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+\\])*(?:의 (?:오브젝트|이름 있는 파이프 클라이언트|프라이빗 네임스페이스|메일슬롯 클라이언트|이름 있는 파이프|파이프 읽기 끝|파이프 쓰기 끝|대기 타이머|파일 매핑|완료 포트|세마포어|메일슬롯|프로세스|뮤텍스|이벤트|스레드|콘솔|파일|잡))?)|(?:the )?(?:(?:private namespace|named pipe client|mailslot client|waitable timer|pipe write end|pipe read end|file mapping|named pipe|semaphore|mailslot|console|process|mutex|event|file|job) \"[^\"]*\"|(?:object|private namespace|named pipe client|mailslot client|completion port|waitable timer|pipe write end|pipe read end|file mapping|named pipe|semaphore|mailslot|console|process|thread|mutex|event|file|job) of [A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+\\])*(?: of \"[^\"]*\")?)|the (?:private namespace|named pipe client|mailslot client|completion port|waitable timer|pipe write end|pipe read end|file mapping|named pipe|semaphore|mailslot|console|mutex|event|file|job)|(?:이름 있는 파이프 클라이언트|프라이빗 네임스페이스|메일슬롯 클라이언트|이름 있는 파이프|파이프 읽기 끝|파이프 쓰기 끝|대기 타이머|파일 매핑|세마포어|메일슬롯|프로세스|뮤텍스|이벤트|콘솔|파일|잡) \"[^\"]*\"|이름 있는 파이프 클라이언트|프라이빗 네임스페이스|메일슬롯 클라이언트|이름 있는 파이프|파이프 읽기 끝|파이프 쓰기 끝|대기 타이머|파일 매핑|완료 포트|세마포어|메일슬롯|뮤텍스|이벤트|콘솔|파일|잡|[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+\\])*(?:의 (?:오브젝트|이름 있는 파이프 클라이언트|프라이빗 네임스페이스|메일슬롯 클라이언트|이름 있는 파이프|파이프 읽기 끝|파이프 쓰기 끝|대기 타이머|파일 매핑|완료 포트|세마포어|메일슬롯|프로세스|뮤텍스|이벤트|스레드|콘솔|파일|잡)| of \"[^\"]*\")?")
  public ObjectPhrase object(String text) {
    return ObjectPhrase.parse(text);
  }

  /** Returns an object to be made: {@code an inheritable mutex}, {@code 상속 가능한 뮤텍스}. */
  @ParameterType(
      "(?:an?|the)(?: (?:inheritable|owned|manual-reset|auto-reset|signalled),?)* (?:waitable timer|file mapping|semaphore|mutex|event|job)|(?:(?:상속 가능한|소유한|수동 리셋|자동 리셋|신호 상태의|신호 상태인|시그널 상태의|시그널 상태인),? )*(?:대기 타이머|파일 매핑|세마포어|뮤텍스|이벤트|잡)")
  public NewObject newObject(String text) {
    return NewObject.parse(text);
  }

  /** Returns several objects to be made: {@code 64 inheritable events}, {@code 이벤트 64개}. */
  @ParameterType(
      "[0-9]+(?: (?:inheritable|owned|manual-reset|auto-reset|signalled),?)* (?:waitable timers|file mappings|semaphores|mutexes|events|jobs)|(?:(?:상속 가능한|소유한|수동 리셋|자동 리셋|신호 상태의|신호 상태인|시그널 상태의|시그널 상태인),? )*(?:대기 타이머|파일 매핑|세마포어|뮤텍스|이벤트|잡) [0-9]+개")
  public NewObjects newObjects(String text) {
    return NewObjects.parse(text);
  }

  /** Returns what kind of object is opened by its name. */
  @ParameterType(
      "waitable timer|file mapping|semaphore|mutex|event|job|대기 타이머|파일 매핑|세마포어|뮤텍스|이벤트|잡")
  public ObjectKind kind(String text) {
    return KindWords.of(text).orElseThrow();
  }

  /** Reads several handles: {@code hFirst and hSecond}, {@code hA, hB and hC}, {@code hA와 hB}. */
  @ParameterType(
      "[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+\\])*(?: to |부터 )[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+\\])*(?:까지)?|[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+\\])*(?:(?:, | and |와 |과 )[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+\\])*)+")
  public List<HandleName> handles(String text) {
    String[] ends = text.split(" to |부터 ", -1);
    if (ends.length == 2) {
      return HandleRange.of(
              new HandleName(ends[0]), new HandleName(ends[1].replaceFirst("까지$", "")))
          .all();
    }
    return Arrays.stream(text.split(", | and |와 |과 ", -1)).map(HandleName::new).toList();
  }

  /** Returns a length of time: {@code 2 seconds}, {@code 500 ms}, {@code 2초}; in milliseconds. */
  @ParameterType("[0-9]+ (?:milliseconds?|ms|seconds?|minutes?)|[0-9]+(?:밀리초|초|분)")
  public Integer duration(String text) {
    return Quantity.parse("A length of time", text);
  }

  /** Returns the name that a process gives to a view of a file mapping: {@code pView}. */
  @ParameterType("[A-Za-z_][A-Za-z0-9_]*")
  public String view(String text) {
    return text;
  }

  /** Returns the name that a process gives to an overlapped operation: {@code ovRead}. */
  @ParameterType("[A-Za-z_][A-Za-z0-9_]*")
  public String operation(String text) {
    return text;
  }

  /**
   * Returns a variable of C, or a member or element of one: {@code dwCode}, {@code pi.hProcess}.
   */
  @ParameterType("[A-Za-z_][A-Za-z0-9_]*(?:(?:\\.|->)[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+\\])*")
  public String variable(String text) {
    return text;
  }

  /**
   * Returns what a variable of C may be: {@code 259}, {@code 0x10}, {@code WAIT_TIMEOUT}, a text.
   */
  @ParameterType("-?[0-9]+|0x[0-9A-Fa-f]+|[A-Z][A-Z0-9_]+|\"[^\"]*\"")
  public String value(String text) {
    return text;
  }

  /** Returns another variable of C: no word for a state, {@code signalled}, {@code waiting}. */
  @ParameterType(
      "(?!(?:[a-z]+ed|[a-z]+ing|inheritable|set|free|not|still|valid|invalid|empty|alive|gone|taken|held)(?![A-Za-z0-9_]))[a-z_][A-Za-z0-9_]*(?:(?:\\.|->)[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+\\])*")
  public String otherVariable(String text) {
    return text;
  }

  /**
   * Returns what is written or read: {@code "hello"}, {@code the bytes 1a 2b}, {@code 500 bytes}.
   */
  @ParameterType(
      "\"[^\"]*\"|(?:the bytes |바이트 )[0-9A-Fa-f]{2}(?: [0-9A-Fa-f]{2})*|[0-9]+ bytes?|[0-9]+바이트")
  public Payload data(String text) {
    return Payload.parse(text);
  }

  /** Returns how a pipe is read. */
  @ParameterType("messages|bytes|메시지|바이트|PIPE_READMODE_MESSAGE|PIPE_READMODE_BYTE")
  public Integer readMode(String text) {
    return PipeWords.readMode(text);
  }

  /**
   * Returns how long a reader waits: {@code 2 seconds}, {@code for ever}, {@code 0 ms}, {@code 무한}.
   */
  @ParameterType(
      "for ever|무한|INFINITE|MAILSLOT_WAIT_FOREVER|[0-9]+ (?:milliseconds?|ms|seconds?|minutes?)|[0-9]+(?:밀리초|초|분)")
  public Integer timeout(String text) {
    return Quantity.parse("A time-out", text);
  }

  /** Returns a function of Windows: {@code CreateMailslot}. */
  @ParameterType("[A-Z][a-z]+[A-Za-z]*")
  public String function(String text) {
    return text;
  }

  /** Returns what kind of device a handle leads to. */
  @ParameterType("FILE_TYPE_[A-Z]+")
  public String fileType(String text) {
    return text;
  }

  /** Returns the flag of a priority class. */
  @ParameterType("(?:IDLE|BELOW_NORMAL|NORMAL|ABOVE_NORMAL|HIGH|REALTIME)_PRIORITY_CLASS")
  public Integer priorityClass(String text) {
    return PriorityWord.parse(text);
  }

  /** Bytes in hexadecimal: {@code 1a 2b 3c 4d}. */
  @ParameterType("[0-9A-Fa-f]{2}(?: [0-9A-Fa-f]{2})*")
  public Bytes bytes(String text) {
    return Bytes.of(HexFormat.ofDelimiter(" ").parseHex(text));
  }

  /** Returns how far somebody is trusted. */
  @ParameterType("low|medium|high|system|낮은|보통|높은|시스템")
  public Integrity integrity(String text) {
    return LogonWords.integrity(text);
  }

  /** Returns a privilege by its Windows name. */
  @ParameterType("Se[A-Za-z]+Privilege")
  public String privilege(String text) {
    return text;
  }

  /** Returns a user or a group: {@code the user "alice"}, {@code 그룹 "staff"}, {@code everyone}. */
  @ParameterType(
      "the (?:user|group) \"[^\"]*\"|everyone|administrators|the system|(?:사용자|그룹) \"[^\"]*\"|모두|관리자|시스템")
  public Account account(String text) {
    return Account.parse(text);
  }

  /** Returns an error by its Windows name, or by its number. */
  @ParameterType("ERROR_[A-Z_0-9]+|WAIT_TIMEOUT|0x[0-9A-Fa-f]+|[0-9]+")
  public ErrorCode error(String text) {
    return CodeWords.error(text);
  }

  /** Returns a value that a refused call returns. */
  @ParameterType("NULL|INVALID_HANDLE_VALUE|WAIT_FAILED|FILE_TYPE_UNKNOWN|FALSE|TRUE|-1|0")
  public String returned(String text) {
    return text;
  }

  /** Returns an exit code: a number, STILL_ACTIVE, or the status with which a process crashed. */
  @ParameterType("STILL_ACTIVE|STATUS_[A-Z_0-9]+|0x[0-9A-Fa-f]+|[0-9]+")
  public Integer exitCode(String text) {
    return CodeWords.exitCode(text);
  }

  /** Access rights by their Windows names, joined with |, or a mask. */
  @ParameterType(
      "(?:[A-Z][A-Z_]+|0x[0-9A-Fa-f]+|[0-9]+)(?: \\| (?:[A-Z][A-Z_]+|0x[0-9A-Fa-f]+|[0-9]+))*")
  public AccessMaskPhrase access(String text) {
    return new AccessMaskPhrase(RightsWords.mask(text));
  }

  /**
   * Returns a line for a command prompt, in double quotes or, if it has such itself, in single
   * ones.
   */
  @ParameterType("\"[^\"]*\"|'[^']*'")
  public String command(String text) {
    return unquoted(text);
  }

  /** Returns an address in the kernel's memory. */
  @ParameterType("0x[0-9A-Fa-f]+")
  public Long address(String text) {
    return Numbers.unsigned(text, Long.SIZE);
  }

  /** Returns one of the three slots for standard handles. */
  @ParameterType(
      "standard input|standard output|standard error|표준 입력|표준 출력|표준 오류|STD_INPUT_HANDLE|STD_OUTPUT_HANDLE|STD_ERROR_HANDLE")
  public StandardSlot standardSlot(String text) {
    return StandardSlot.of(text);
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1);
  }

  /** A process's name. */
  public record ProcessName(String name) {}

  /** An access mask. */
  public record AccessMaskPhrase(int mask) {}
}
