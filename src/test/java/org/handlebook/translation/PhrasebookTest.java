package org.handlebook.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a step is said in the other language, from what a stream tells of its sentences. */
class PhrasebookTest {
  private static final String ENGLISH = "{process} closes {handle}";
  private static final String KOREAN = "{process}이/가 {handle}을/를 닫는다";
  private static final String PACKET = "it takes a packet with key {int} and {int} byte(s)";
  private static final String PACKET_KO = "키가 {int}이고 {int}바이트인 패킷을 꺼낸다";

  private final Phrasebook phrasebook = new Phrasebook();

  @BeforeEach
  void sentences() {
    JsonWriter json = new JsonWriter();
    json.startObject().startArray("sentences");
    json.startObject().field("en", List.of(ENGLISH)).field("ko", List.of(KOREAN)).endObject();
    json.startObject().field("en", List.of(PACKET)).field("ko", List.of(PACKET_KO)).endObject();
    phrasebook.add(json.endArray().endObject().take());
  }

  private static Said said(String keyword, String pattern) {
    return new Said(
        keyword,
        pattern,
        List.of(new Said.Argument("process", "\"자식\""), new Said.Argument("handle", "hMail")),
        List.of());
  }

  @Test
  @DisplayName("A step is said in the other language, keyword and particles too")
  void translates() {
    Translated korean = phrasebook.translate(said("When ", ENGLISH), Language.KOREAN).orElseThrow();
    assertThat(korean.keyword()).isEqualTo("만일 ");
    assertThat(korean.text()).isEqualTo("\"자식\"이 hMail을 닫는다");
    Translated english = phrasebook.translate(said("만약 ", KOREAN), Language.ENGLISH).orElseThrow();
    assertThat(english.keyword()).isEqualTo("When ");
    assertThat(english.text()).isEqualTo("\"자식\" closes hMail");
  }

  @Test
  @DisplayName("Each of several numbers has what it counts beside it, in the plural or not")
  void counts() {
    assertThat(packet("1", "2")).isEqualTo("it takes a packet with key 1 and 2 bytes");
    assertThat(packet("2", "1")).isEqualTo("it takes a packet with key 2 and 1 byte");
  }

  private String packet(String key, String bytes) {
    Said said =
        new Said(
            "그러면 ",
            PACKET_KO,
            List.of(new Said.Argument("int", key), new Said.Argument("int", bytes)),
            List.of());
    return phrasebook.translate(said, Language.ENGLISH).orElseThrow().text();
  }

  @Test
  @DisplayName("A sentence that is not known, or is in that language already, is not said")
  void unknown() {
    assertThat(phrasebook.translate(said("When ", "{process} sings"), Language.KOREAN)).isEmpty();
    assertThat(phrasebook.translate(said("When ", ENGLISH), Language.ENGLISH)).isEmpty();
  }

  @Test
  @DisplayName("A keyword that stands for any of them stays")
  void keywords() {
    assertThat(StepKeyword.translate("* ", Language.KOREAN)).isEqualTo("* ");
    assertThat(StepKeyword.translate("단 ", Language.ENGLISH)).isEqualTo("But ");
  }
}
