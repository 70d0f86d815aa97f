package org.handlebook.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceFactsTest {
  @ParameterizedTest
  @CsvSource({
    "CreateMutex(NULL), hM = 0x4, CreateMutex(NULL), hM = 0x1c, true",
    "CreateMutex(NULL), 0x4, CreateMutex(NULL), 0x1c, true",
    "CreateMutex(NULL), 0x4, CreateMutex(NULL), NULL, false",
    "GetProcessId(hP), 1000, GetProcessId(hP), 312, true",
    "GetProcessId(hP), 1000, GetProcessId(hP), 0, false",
    "CloseHandle(hM), TRUE, CloseHandle(hM), FALSE, false",
    "CloseHandle(0x8), TRUE, CloseHandle(0x1c), TRUE, true",
    "ResumeThread(hT), 1, ResumeThread(hT), 2, false"
  })
  void handleValuesAndIdsDoNotCount(
      String call, String answer, String otherCall, String otherAnswer, boolean same) {
    String key = new TraceFacts().of(trace(call, answer)).get(0).key();
    assertThat(key.equals(new TraceFacts().of(trace(otherCall, otherAnswer)).get(0).key()))
        .isEqualTo(same);
  }

  @Test
  void changesAreToldByNames() {
    String trace =
        """
        {"calls":[{"by":"App","call":"CloseHandle(hM)","answer":"FALSE","lastError":"ERROR_X (6)"}],
         "world":{"processes":[{"name":"App","rows":[
            {"handle":"0x4","name":"hM","rights":"ALL","inherit":true,"protect":false}]}],
          "objects":[{"id":7,"kind":"mutex","name":"m"}]},
         "changes":[{"what":"row-added","process":"App","handle":"0x4"},
            {"what":"object-created","object":7},
            {"what":"count","object":7,"from":1,"to":2},
            {"what":"object-destroyed","object":8,"was":{"id":8,"kind":"event","name":""}},
            {"what":"process-ended","process":"App","code":3}]}
        """;
    assertThat(new TraceFacts().of(trace))
        .extracting(Fact::text)
        .containsExactly(
            "App: CloseHandle(hM) = FALSE, ERROR_X (6)",
            "new row: App hM, ALL, inheritable",
            "new: mutex \"m\"",
            "usage count 1 → 2: mutex \"m\"",
            "destroyed: event",
            "ended: App, code 3");
  }

  @Test
  void whatIsNoTraceSaysNothing() {
    assertThat(new TraceFacts().of("oops")).isEmpty();
    assertThat(new TraceFacts().of("{\"calls\":{},\"changes\":3}")).isEmpty();
  }

  private static String trace(String call, String answer) {
    return "{\"calls\":[{\"by\":\"App\",\"call\":\"" + call + "\",\"answer\":\"" + answer + "\"}]}";
  }
}
