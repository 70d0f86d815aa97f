package org.handlebook.cli.console;

/** What a parameter of a sentence may look like. */
final class ParameterExamples {
  private ParameterExamples() {}

  static String of(String type, boolean korean) {
    return switch (type) {
      case "process", "processName" -> korean ? "\"부모\"" : "\"Parent\"";
      case "thread", "threadName" -> korean ? "\"작업자\"" : "\"Worker\"";
      case "handle", "handleName" -> "hMail";
      case "object", "objectName" -> korean ? "메일슬롯 \"mail\"" : "mailslot \"mail\"";
      case "objectType", "type" -> korean ? "뮤텍스" : "mutex";
      case "error", "lastError", "errorCode" -> "ERROR_ACCESS_DENIED";
      case "string", "name", "" -> "\"mail\"";
      case "int", "long", "byte", "short", "biginteger", "count", "number" -> "2";
      case "float", "double", "bigdecimal" -> "0.5";
      case "address" -> "0x1200";
      case "constant", "value", "answer" -> "NULL";
      case "access", "rights", "right" -> "GENERIC_READ";
      default -> korean ? "…" : "<" + type + ">";
    };
  }
}
