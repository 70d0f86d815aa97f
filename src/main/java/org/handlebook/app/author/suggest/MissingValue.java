package org.handlebook.app.author.suggest;

/** What stands in a sentence for a value that nobody named. */
final class MissingValue {
  private MissingValue() {}

  static String of(String numbered, boolean korean) {
    String type = numbered.replaceAll("[0-9]", "");
    return switch (type) {
      case "process", "actor" -> korean ? "\"<프로세스>\"" : "\"<process>\"";
      case "name", "string", "" -> korean ? "\"<이름>\"" : "\"<name>\"";
      default -> '<' + (korean ? inKorean(type) : type) + '>';
    };
  }

  private static String inKorean(String type) {
    return switch (type) {
      case "handle" -> "핸들";
      case "handles" -> "핸들들";
      case "thread" -> "스레드";
      case "object" -> "오브젝트";
      case "error" -> "오류";
      case "returned", "value" -> "값";
      case "exitCode" -> "종료 코드";
      case "int" -> "수";
      case "duration", "timeout" -> "시간";
      case "access" -> "접근 권한";
      case "data", "bytes" -> "데이터";
      case "view" -> "뷰";
      case "operation" -> "작업";
      case "variable", "otherVariable" -> "변수";
      case "priorityClass" -> "우선순위 클래스";
      case "integrity" -> "수준";
      case "privilege" -> "특권";
      case "readMode" -> "단위";
      case "fileType" -> "파일 종류";
      case "address" -> "주소";
      case "account" -> "사용자";
      case "standardSlot" -> "표준 핸들";
      case "command" -> "명령";
      default -> type;
    };
  }
}
