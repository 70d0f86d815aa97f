package org.handlebook.steps.check;

/** What an object's own fields say, in Korean; the world says it in English. */
final class StateWord {
  private StateWord() {}

  static String korean(String detail) {
    int of = detail.indexOf(" of ");
    if (of > 0) {
      return detail.substring(of + " of ".length()) + "개 중 " + detail.substring(0, of) + "개";
    }
    return switch (detail) {
      case "free" -> "소유자 없음";
      case "owned" -> "소유자 있음";
      case "abandoned" -> "버려짐";
      case "running" -> "실행 중";
      default ->
          detail
              .replaceFirst("^owned (\\d+) times$", "소유자 있음, $1번")
              .replaceFirst("^(\\d+) process(?:es)?$", "프로세스 $1개")
              .replaceFirst("^to (\\\\\\\\.*)$", "$1에 보냄")
              .replaceFirst(", set$", ", 설정됨")
              .replace("manual reset", "수동 리셋")
              .replace("auto reset", "자동 리셋")
              .replace("not signalled", "비신호 상태")
              .replace("signalled", "신호 상태")
              .replace("messages up to", "메시지 최대")
              .replace(" bytes", "바이트")
              .replace("suspended", "일시 중단")
              .replace("ended with", "종료, 종료 코드");
    };
  }
}
