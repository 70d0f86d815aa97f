package org.handlebook.system.marshal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.c.header.Types;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.model.ModelSystem;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.CallSamples;
import org.handlebook.win32.Constant;
import org.handlebook.win32.EnvironmentCall.GetEnvironmentVariable;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.JobCall.QueryInformationJobObject;
import org.handlebook.win32.JobCall.SetInformationJobObject;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.NamespaceCall.AddSIDToBoundaryDescriptor;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a record says, its words and their memory say. */
final class CallEncoderTest {
  private static final Set<String> MEANINGLESS =
      Set.of(
          "SetInformationJobObject",
          "AddSIDToBoundaryDescriptor",
          "AddIntegrityLabelToBoundaryDescriptor");

  private final SystemUnderTest system = new ModelSystem();
  private final MemoryAccess memory =
      new MemoryAccess(system.memory(system.startProcess().process()));

  private static CallImage image(Call<?> call) {
    return new CallEncoder(call, name -> 0, 0).image();
  }

  /** Puts an image into the memory of a process, as an agent does; returns where. */
  private long place(CallImage image) {
    byte[] bytes = Arrays.copyOf(image.bytes().toArray(), image.size());
    long base = memory.keep(bytes);
    for (int link : image.links()) {
      memory.store(base + link, Types.HANDLE, base + memory.number(base + link, Types.HANDLE));
    }
    return base;
  }

  private Call<?> readAgain(Call<?> call) {
    CallImage image = image(call);
    return new CallReader(image.words(call, place(image)), memory).call();
  }

  private static void assertSame(Call<?> read, Call<?> call) {
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*[aA]ddress") // it lies where there was room
        .isEqualTo(call);
  }

  /**
   * Every call of the surface but those whose samples mean nothing: no limits, no SIDs, and the one
   * the agent makes by itself.
   */
  static Stream<Call<?>> calls() {
    return CallTypes.all().entrySet().stream()
        .filter(entry -> !MEANINGLESS.contains(entry.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> Stream.of(0, 1).map(sort -> CallSamples.call(entry.getValue(), sort)));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void everyCallIsReadAgain(Call<?> call) {
    assertSame(readAgain(call), call);
  }

  @Test
  void descriptorsAreBehindTheirAttributes() {
    SecurityDescriptor descriptor = SecurityDescriptor.parse("D:(A;;GA;;;WD)");
    assertSame(
        readAgain(new CreateMutex(new SecurityAttributes(descriptor, true), false, "Name")),
        new CreateMutex(new SecurityAttributes(descriptor, true), false, "Name"));
  }

  @Test
  void sidsAreBinary() {
    Call<?> call = new AddSIDToBoundaryDescriptor(new Handle(4), "S-1-5-32-544");
    assertSame(readAgain(call), call);
  }

  @Test
  void limitsOfJobsHaveTheStructureOfTheirClass() {
    Handle job = new Handle(4);
    for (int what :
        List.of(
            Constant.JobObjectBasicLimitInformation, Constant.JobObjectExtendedLimitInformation)) {
      Call<?> call = new SetInformationJobObject(job, what, JobObjectInformation.limits(0x2000, 3));
      assertSame(readAgain(call), call);
    }
  }

  @Test
  void thereIsRoomForWhatIsStored() {
    CallImage image = image(new GetEnvironmentVariable("Name", 5));
    assertThat(image.size() - image.outputs()).isEqualTo(10);
    int list = Constant.JobObjectBasicProcessIdList;
    assertThat(image(new QueryInformationJobObject(new Handle(4), list)).size())
        .isGreaterThan(1 << 16);
  }

  @Test
  void whatIsStoredIsReadBehindTheImage() {
    CallImage image = image(new ReadFile(new Handle(4), 4, null));
    long base = 0x10000;
    long buffer = image.words(new ReadFile(new Handle(4), 4, null), base).get("lpBuffer");
    Bytes stored = Bytes.of("hi".getBytes(StandardCharsets.US_ASCII));
    assertThat(buffer).isEqualTo(base + image.outputs());
    assertThat(image.after(base, stored, memory).load(buffer, 4)).containsExactly('h', 'i', 0, 0);
  }

  @Test
  void anOperationThatWasBegunIsNamedByWhereItLies() {
    Overlapped named = new Overlapped(64, 0, 0, Handle.NULL);
    GetOverlappedResult call = new GetOverlappedResult(new Handle(4), named, false);
    CallImage known = new CallEncoder(call, name -> name == 64 ? 0x5000 : 0, 0).image();
    assertThat(known.words(call, 0x10000).get("lpOverlapped")).isEqualTo(0x5000);
    long unknown = image(call).words(call, 0x10000).get("lpOverlapped");
    assertThat(unknown).isGreaterThan(0x10000);
  }
}
