package org.handlebook.app.console;

/** What a parameter of a sentence may look like. */
final class ParameterExamples {
  private ParameterExamples() {}

  static String of(String type, boolean korean) {
    return switch (type) {
      case "process", "actor" -> korean ? "\"부모\"" : "\"Parent\"";
      case "thread" -> korean ? "\"부모\"의 \"작업자\" 스레드" : "thread \"Worker\" of \"Parent\"";
      case "handle" -> "hMail";
      case "object" -> korean ? "메일슬롯 \"mail\"" : "mailslot \"mail\"";
      case "newObject" -> korean ? "뮤텍스" : "a mutex";
      case "error" -> "ERROR_ACCESS_DENIED";
      case "returned" -> "NULL";
      case "exitCode" -> "259";
      case "string", "name", "" -> "\"mail\"";
      case "int" -> "2";
      case "address" -> "0x1200";
      case "access" -> "PROCESS_DUP_HANDLE";
      case "kind" -> korean ? "뮤텍스" : "mutex";
      case "handles" -> korean ? "hFirst와 hSecond" : "hFirst and hSecond";
      case "duration" -> korean ? "2초" : "2 seconds";
      case "function" -> "CreateMutex";
      case "view" -> "pView";
      case "bytes" -> "1a 2b";
      case "account" -> korean ? "사용자 \"alice\"" : "the user \"alice\"";
      case "integrity" -> korean ? "낮은" : "low";
      case "privilege" -> "SeCreateGlobalPrivilege";
      case "standardSlot" -> korean ? "표준 출력" : "standard output";
      default -> korean ? "…" : "<" + type + ">";
    };
  }
}
