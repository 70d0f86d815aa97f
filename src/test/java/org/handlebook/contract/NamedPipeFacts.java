package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Constant.DACL_SECURITY_INFORMATION;
import static org.handlebook.win32.Constant.FILE_FLAG_FIRST_PIPE_INSTANCE;
import static org.handlebook.win32.Constant.OPEN_ALWAYS;
import static org.handlebook.win32.Constant.OPEN_EXISTING;
import static org.handlebook.win32.Constant.PIPE_ACCESS_DUPLEX;
import static org.handlebook.win32.Constant.PIPE_ACCESS_INBOUND;
import static org.handlebook.win32.Constant.PIPE_ACCESS_OUTBOUND;
import static org.handlebook.win32.Constant.PIPE_NOWAIT;
import static org.handlebook.win32.Constant.PIPE_READMODE_MESSAGE;
import static org.handlebook.win32.Constant.PIPE_REJECT_REMOTE_CLIENTS;
import static org.handlebook.win32.Constant.PIPE_SERVER_END;
import static org.handlebook.win32.Constant.PIPE_TYPE_MESSAGE;
import static org.handlebook.win32.Constant.PIPE_UNLIMITED_INSTANCES;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_BAD_NETPATH;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_NAME;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_PATH_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_PIPE_BUSY;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import org.handlebook.system.Capability;
import org.handlebook.system.Logon;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.FileCall.GetFileType;
import org.handlebook.win32.Handle;
import org.handlebook.win32.PipeCall.CreateNamedPipe;
import org.handlebook.win32.PipeCall.GetNamedPipeHandleState;
import org.handlebook.win32.PipeCall.GetNamedPipeInfo;
import org.handlebook.win32.PipeCall.WaitNamedPipe;
import org.handlebook.win32.PipeEnds;
import org.handlebook.win32.PipeHandleState;
import org.handlebook.win32.PipeInfo;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityCall.GetKernelObjectSecurity;
import org.handlebook.win32.SecurityCall.SetKernelObjectSecurity;
import org.handlebook.win32.SecurityDescriptor;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Making named pipes and opening them. */
abstract class NamedPipeFacts extends PipeWords {

  private static CreateNamedPipe named(@Nullable String name) {
    return new CreateNamedPipe(name, PIPE_ACCESS_DUPLEX, BYTES, 1, 1024, 1024, 0, PLAIN);
  }

  @TestFactory
  Stream<DynamicTest> badNames() {
    return Stream.of(
        badName(null, ERROR_PATH_NOT_FOUND),
        badName("", ERROR_PATH_NOT_FOUND),
        badName("not a named pipe", ERROR_INVALID_NAME),
        badName("C:\\x", ERROR_INVALID_NAME),
        badName("\\\\.\\mailslot\\x", ERROR_INVALID_NAME),
        badName("\\\\.\\pipe", ERROR_INVALID_NAME),
        badName("\\\\.\\pipe\\", ERROR_INVALID_NAME));
  }

  /** wine kernel32/tests/pipe.c, test_CreateNamedPipe; ntdll/tests/pipe.c, test_pipe_names. */
  private DynamicTest badName(@Nullable String name, Win32Error error) {
    return fact("NP-02 No pipe can be named " + name, () -> refused(app, named(name), error));
  }

  /** wine kernel32/tests/pipe.c, test_CreateNamedPipe; ntdll/tests/pipe.c, test_pipe_names. */
  @TestFactory
  Stream<DynamicTest> goodNames() {
    return Stream.of(
            "\\\\.\\pipe\\a<>*?|\"b",
            "\\\\.\\PIPE\\x",
            "\\\\?\\pipe\\x",
            "\\\\.\\pipe\\a\\b",
            "\\\\.\\pipe\\a:b.c",
            "\\\\.\\pipe\\대화")
        .map(
            name ->
                fact(
                    "NP-201 A pipe can be named " + name,
                    () -> {
                      Handle server = quiet(app, named(name)).value();
                      assertThat(object(app, server).kind()).isEqualTo(ObjectKind.NAMED_PIPE);
                      ok(app, createFile(name, READ | WRITE, 0, OPEN_EXISTING));
                    }));
  }

  @Fact(
      id = "NP-202",
      says = "Upper and lower case in a pipe's name do not differ",
      source = "Microsoft, \"Pipe Names\"")
  void caseOfNames() {
    server(BYTES);
    ok(app, createFile("\\\\.\\Pipe\\CHAT", READ, 0, OPEN_EXISTING));
  }

  @TestFactory
  Stream<DynamicTest> badParameters() {
    return Stream.of(
        badParameter("no direction", creation(0, BYTES, 1)),
        badParameter("unknown bits of the open mode", creation(3 | 0x10, BYTES, 1)),
        badParameter("unknown bits of the pipe mode", creation(3, 0x10, 1)),
        badParameter("no instances", creation(3, BYTES, 0)),
        badParameter("more than 255 instances", creation(3, BYTES, 256)),
        badParameter("messages read from a pipe of bytes", creation(3, PIPE_READMODE_MESSAGE, 1)));
  }

  /** NP-03; Microsoft, "CreateNamedPipe"; reactos npipe.c. */
  private DynamicTest badParameter(String what, CreateNamedPipe call) {
    return fact("NP-03 Refused: " + what, () -> refused(app, call, ERROR_INVALID_PARAMETER));
  }

  @Fact(
      id = "NP-05",
      says = "A client of no pipe is not found",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe")
  void noPipe() {
    refused(app, opening(), ERROR_FILE_NOT_FOUND);
  }

  /** wine kernel32/tests/pipe.c, test_CreateNamedPipe. */
  @TestFactory
  Stream<DynamicTest> access() {
    return Stream.of(
        access("NP-203", "duplex", PIPE_ACCESS_DUPLEX, "0x12019f"),
        access("NP-23", "inbound", PIPE_ACCESS_INBOUND, "0x120089"),
        access("NP-24", "outbound", PIPE_ACCESS_OUTBOUND, "0x120116"));
  }

  private DynamicTest access(String id, String what, int open, String mask) {
    return fact(
        id + " What the server of a pipe is granted that is " + what,
        () -> assertThat(granted(app, server(app, open, BYTES, 1))).isEqualTo(mask));
  }

  @Fact(
      id = "NP-204",
      says = "A client is granted what it asks for, and SYNCHRONIZE and FILE_READ_ATTRIBUTES",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe")
  void clientAccess() {
    server(app, PIPE_ACCESS_DUPLEX, BYTES, 2);
    server(app, PIPE_ACCESS_DUPLEX, BYTES, 2);
    assertThat(granted(app, ok(app, opening(0, 0)).value())).isEqualTo("0x100080");
    assertThat(granted(app, ok(app, opening(READ | WRITE, 0)).value())).isEqualTo("0x12019f");
  }

  @Fact(
      id = "NP-205",
      says = "A server listens and can be waited for as soon as it is made",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe")
  void newServer() {
    Handle server = server(BYTES);
    assertThat(isSignaled(app, server)).isTrue();
    assertThat(detail(app, server)).isEqualTo("listening");
    Handle client = telling(app, ERROR_SUCCESS, opening()).value();
    assertThat(object(app, client).kind()).isEqualTo(ObjectKind.NAMED_PIPE_CLIENT);
    assertThat(isSameObject(app, server, app, client)).isFalse();
    assertThat(detail(app, server)).isEqualTo("connected");
    assertThat(detail(app, client)).isEqualTo("connected");
  }

  /** wine ntdll/tests/pipe.c, test_create. */
  @TestFactory
  Stream<DynamicTest> directions() {
    return Stream.of(
        direction(PIPE_ACCESS_OUTBOUND, WRITE, false),
        direction(PIPE_ACCESS_OUTBOUND, READ, true),
        direction(PIPE_ACCESS_OUTBOUND, READ | WRITE, false),
        direction(PIPE_ACCESS_INBOUND, READ, false),
        direction(PIPE_ACCESS_INBOUND, WRITE, true),
        direction(PIPE_ACCESS_INBOUND, 0, true),
        direction(PIPE_ACCESS_DUPLEX, READ, true),
        direction(PIPE_ACCESS_DUPLEX, WRITE, true));
  }

  private DynamicTest direction(int open, int access, boolean lets) {
    return fact(
        "NP-27 A client with access " + hex(access) + " to a pipe of open mode " + open,
        () -> {
          server(app, open, BYTES, 1);
          if (lets) {
            ok(app, opening(access, 0));
          } else {
            refused(app, opening(access, 0), ERROR_ACCESS_DENIED);
          }
        });
  }

  @Fact(
      id = "NP-206",
      says = "The directions count before it is asked whether an instance listens",
      source = "reactos npfs, NpCreateClientEnd")
  void directionsFirst() {
    server(app, PIPE_ACCESS_OUTBOUND, BYTES, 1);
    ok(app, opening(READ, 0));
    refused(app, opening(WRITE, 0), ERROR_ACCESS_DENIED);
    refused(app, opening(READ, 0), ERROR_PIPE_BUSY);
  }

  @Fact(
      id = "NP-207",
      says = "The disposition does not count, only that OPEN_ALWAYS says that the pipe was there",
      source = "reactos CreateFileW; npfs, NpFsdCreate")
  void dispositions() {
    server(app, PIPE_ACCESS_DUPLEX, BYTES, 4);
    server(app, PIPE_ACCESS_DUPLEX, BYTES, 4);
    telling(app, ERROR_SUCCESS, opening());
    telling(app, ERROR_ALREADY_EXISTS, createFile(CHAT, READ, 0, OPEN_ALWAYS));
  }

  @Fact(
      id = "NP-112",
      says = "The device itself can be opened",
      source = "wine ntdll/tests/om.c; ntdll/tests/pipe.c, test_file_info")
  void device() {
    Handle device = ok(app, createFile("\\\\.\\pipe", 0, 0, OPEN_EXISTING)).value();
    assertThat(object(app, device).type()).isEqualTo("File");
    ok(app, createFile("\\\\.\\pipe\\", 0, 0, OPEN_EXISTING));
  }

  @Fact(
      id = "NP-109",
      says = "Both ends, of either sort of pipe, are of the type of pipes",
      source = "wine kernel32/tests/file.c; Microsoft, \"GetFileType\"")
  void fileType() {
    Both both = connected(BYTES);
    PipeEnds ends = pipe();
    Stream.of(both.server(), both.client(), ends.hReadPipe(), ends.hWritePipe())
        .forEach(
            end ->
                assertThat(ok(app, new GetFileType(end)).value())
                    .isEqualTo(Constant.FILE_TYPE_PIPE));
  }

  // Instances

  @Fact(
      id = "NP-31",
      says = "There are no more instances than the first one said",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe_instances_must_match")
  void maximum() {
    server(app, PIPE_ACCESS_DUPLEX, BYTES, 1);
    refused(app, creation(PIPE_ACCESS_DUPLEX, BYTES, 1), ERROR_PIPE_BUSY);
    refused(app, creation(PIPE_ACCESS_DUPLEX, BYTES, 10), ERROR_PIPE_BUSY);
  }

  @Fact(
      id = "NP-208",
      says = "Instances must have the directions of the first one",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe_instances_must_match")
  void sameDirections() {
    server(app, PIPE_ACCESS_DUPLEX, BYTES, 2);
    refused(app, creation(PIPE_ACCESS_INBOUND, BYTES, 2), ERROR_ACCESS_DENIED);
    server(app, PIPE_ACCESS_DUPLEX, BYTES, 2);
  }

  @Fact(
      id = "NP-209",
      says = "All else may differ, and what is the pipe's stays as the first one said",
      source = "wine kernel32/tests/pipe.c, test_CreateNamedPipe_instances_must_match")
  void restMayDiffer() {
    server(app, PIPE_ACCESS_DUPLEX, BYTES, 4);
    Handle second = ok(app, creation(PIPE_ACCESS_DUPLEX, PIPE_TYPE_MESSAGE, 3, 102, 24)).value();
    PipeInfo info = stored(ok(app, new GetNamedPipeInfo(second)));
    assertThat(info).isEqualTo(new PipeInfo(PIPE_SERVER_END, 102, 24, 4));
  }

  @Fact(
      id = "NP-210",
      says = "The first-instance flag refuses a pipe that is there",
      source = "Microsoft, \"CreateNamedPipe\"; wine ntdll/tests/pipe.c, test_create_invalid")
  void firstInstance() {
    int first = PIPE_ACCESS_DUPLEX | FILE_FLAG_FIRST_PIPE_INSTANCE;
    Handle server = server(app, first, BYTES, 3);
    refused(app, creation(first, BYTES, 3), ERROR_ACCESS_DENIED);
    refused(system.startProcess(), creation(first, BYTES, 3), ERROR_ACCESS_DENIED);
    Handle second = server(app, PIPE_ACCESS_DUPLEX, BYTES, 3);
    close(app, server);
    refused(app, creation(first, BYTES, 3), ERROR_ACCESS_DENIED);
    close(app, second);
    server(app, first, BYTES, 3);
  }

  @Fact(
      id = "NP-211",
      says = "255 instances are any number",
      source = "Microsoft, \"CreateNamedPipe\"")
  void anyNumber() {
    Handle server = server(app, PIPE_ACCESS_DUPLEX, BYTES, PIPE_UNLIMITED_INSTANCES);
    PipeInfo info = stored(ok(app, new GetNamedPipeInfo(server)));
    assertThat(info.lpMaxInstances()).isEqualTo(PIPE_UNLIMITED_INSTANCES);
  }

  @Fact(
      id = "NP-212",
      says = "A client comes to one instance, another client to another, each in its own talk",
      source = "Microsoft, \"Named Pipe Instances\"; wine kernel32/tests/pipe.c")
  void severalClients() {
    Handle first = server(app, PIPE_ACCESS_DUPLEX, BYTES, 2);
    Handle second = server(app, PIPE_ACCESS_DUPLEX, BYTES, 2);
    ThreadRef other = system.startProcess();
    write(client(app), "from one");
    write(other, client(other), "from the other");
    assertThat(read(first)).isEqualTo("from one");
    assertThat(read(second)).isEqualTo("from the other");
    refused(app, opening(), ERROR_PIPE_BUSY);
  }

  @Fact(
      id = "NP-213",
      says = "The name goes with the last server's end, whoever has a client's",
      source = "wine ntdll/tests/pipe.c, test_pipe_local_info; Microsoft, \"CreateNamedPipe\"")
  void nameIsFree() {
    Both both = connected(BYTES);
    refused(app, creation(PIPE_ACCESS_INBOUND, BYTES, 1), ERROR_PIPE_BUSY);
    close(app, both.server());
    refused(app, opening(), ERROR_FILE_NOT_FOUND);
    server(app, PIPE_ACCESS_INBOUND, MESSAGES, 1);
    assertThat(detail(app, both.client())).isEqualTo("closing");
  }

  // What a pipe says of itself

  @Fact(
      id = "NP-214",
      says = "A pipe of bytes says so, and what its buffers hold",
      source = "wine kernel32/tests/pipe.c, test_GetNamedPipeInfo")
  void information() {
    Both both = connected(creation(PIPE_ACCESS_DUPLEX, BYTES, 1, 200, 100), 0);
    PipeInfo server = stored(ok(app, new GetNamedPipeInfo(both.server())));
    PipeInfo client = stored(ok(app, new GetNamedPipeInfo(both.client())));
    assertThat(server).isEqualTo(new PipeInfo(PIPE_SERVER_END, 200, 100, 1));
    assertThat(client).isEqualTo(new PipeInfo(0, 200, 100, 1));
  }

  @Fact(
      id = "NP-50",
      says = "The flags are about the type and the end, not about waiting",
      source = "wine kernel32/tests/pipe.c, test_GetNamedPipeInfo")
  void flagsOfMessages() {
    Handle server = server(app, PIPE_ACCESS_DUPLEX, PIPE_TYPE_MESSAGE | PIPE_NOWAIT, 3);
    PipeInfo info = stored(quiet(app, new GetNamedPipeInfo(server)));
    assertThat(info).isEqualTo(new PipeInfo(PIPE_SERVER_END | PIPE_TYPE_MESSAGE, 1024, 1024, 3));
  }

  /** wine kernel32/tests/pipe.c, test_GetNamedPipeInfo. */
  @TestFactory
  Stream<DynamicTest> bufferSizes() {
    return Stream.of(0, 1, 0xF000)
        .map(
            size ->
                fact(
                    "NP-52 A buffer of " + size + " bytes is told unchanged",
                    () -> {
                      CreateNamedPipe call = creation(PIPE_ACCESS_DUPLEX, MESSAGES, 1, size, size);
                      Handle server = ok(app, call).value();
                      PipeInfo info = stored(ok(app, new GetNamedPipeInfo(server)));
                      assertThat(info.lpOutBufferSize()).isEqualTo(size);
                      assertThat(info.lpInBufferSize()).isEqualTo(size);
                    }));
  }

  @Fact(
      id = "NP-48",
      says = "Messages are read as bytes unless asked for; instances are counted",
      source = "wine kernel32/tests/pipe.c, test_NamedPipeHandleState")
  void handleState() {
    Handle server = server(app, PIPE_ACCESS_DUPLEX, PIPE_TYPE_MESSAGE, 3);
    assertThat(stored(quiet(app, new GetNamedPipeHandleState(server))))
        .isEqualTo(new PipeHandleState(0, 1));
    Handle second = server(app, PIPE_ACCESS_DUPLEX, MESSAGES | PIPE_NOWAIT, 3);
    assertThat(stored(ok(app, new GetNamedPipeHandleState(second))))
        .isEqualTo(new PipeHandleState(PIPE_READMODE_MESSAGE | PIPE_NOWAIT, 2));
    assertThat(stored(ok(app, new GetNamedPipeHandleState(client(app)))))
        .isEqualTo(new PipeHandleState(0, 2));
  }

  @Fact(
      id = "NP-215",
      says = "Only who may read attributes is told: not an outbound server",
      source = "Microsoft, \"GetNamedPipeInfo\"; wine ntdll/tests/pipe.c, test_create_invalid")
  void outboundServerIsNotTold() {
    Handle server = server(app, PIPE_ACCESS_OUTBOUND, BYTES, 1);
    refused(app, new GetNamedPipeInfo(server), ERROR_ACCESS_DENIED);
    refused(app, new GetNamedPipeHandleState(server), ERROR_ACCESS_DENIED);
    Handle file = file(app, "x.txt", READ);
    refused(app, new GetNamedPipeInfo(file), ERROR_INVALID_PARAMETER);
  }

  // Descriptors

  @Fact(
      id = "NP-216",
      says = "Who says nothing lets everybody read and nobody else write",
      source = "Microsoft, \"Named Pipe Security and Access Rights\"")
  void defaultDescriptor() {
    server(app, PIPE_ACCESS_DUPLEX, BYTES, 5);
    ThreadRef bob = system.startProcess(Logon.DEFAULT.as("Bob"));
    refused(bob, opening(READ | WRITE, 0), ERROR_ACCESS_DENIED);
    refused(bob, creation(PIPE_ACCESS_DUPLEX, BYTES, 5), ERROR_ACCESS_DENIED);
    ok(bob, opening(READ, 0));
  }

  @Fact(
      id = "NP-217",
      says = "A descriptor lets in whom it says, as client and as server",
      source = "Microsoft, \"Named Pipe Security and Access Rights\"")
  void descriptor() {
    SecurityAttributes open =
        new SecurityAttributes(SecurityDescriptor.parse("D:(A;;GA;;;WD)"), false);
    ok(app, new CreateNamedPipe(CHAT, PIPE_ACCESS_DUPLEX, BYTES, 5, 0, 0, 0, open));
    ThreadRef bob = system.startProcess(Logon.DEFAULT.as("Bob"));
    ok(bob, opening());
    ok(bob, creation(PIPE_ACCESS_DUPLEX, BYTES, 5));
  }

  @Fact(
      id = "NP-269",
      says = "A client on another computer names the server's, and is rejected if the pipe says so",
      source = "Microsoft, \"Pipe Names\", \"CreateNamedPipe\"")
  void otherComputer() {
    assumeTrue(system.capabilities().contains(Capability.COMPUTERS));
    system.addComputer("FAR", SystemUnderTest.DOMAIN);
    ThreadRef far = system.startProcess(Logon.DEFAULT.on("FAR"));
    String there = "\\\\FAR\\pipe\\chat";
    CreateFile opening = createFile(there, READ | WRITE, 0, OPEN_EXISTING);
    refused(app, opening, ERROR_FILE_NOT_FOUND);
    refused(app, createFile("\\\\NONE\\pipe\\x", READ, 0, OPEN_EXISTING), ERROR_BAD_NETPATH);
    Handle server = server(far, PIPE_ACCESS_DUPLEX, BYTES, 2);
    refused(app, opening(), ERROR_FILE_NOT_FOUND);
    ok(app, new WaitNamedPipe(there, 0));
    Handle client = ok(app, opening).value();
    write(app, client, "from afar");
    assertThat(read(far, server, 99)).isEqualTo("from afar");
    close(app, client);
    assertThat(system.snapshot().objects()).noneMatch(o -> o.handleCount() == 0 && isFile(o));
    close(far, server);
    server(far, PIPE_ACCESS_DUPLEX, PIPE_REJECT_REMOTE_CLIENTS, 2);
    refused(app, opening, ERROR_ACCESS_DENIED);
    ok(far, opening());
  }

  private static boolean isFile(ObjectState object) {
    return object.type().equals("File");
  }

  @Fact(
      id = "NP-270",
      says = "All ends have one descriptor, whichever it is changed through, and later ones too",
      source = "wine ntdll/tests/pipe.c, test_security_info")
  void oneDescriptor() {
    Handle server = server(app, PIPE_ACCESS_DUPLEX | 0x40000, BYTES, 5);
    Handle client = ok(app, opening(READ | 0x20000, 0)).value();
    SecurityDescriptor nobody = SecurityDescriptor.parse("D:(A;;GR;;;BA)");
    ok(app, new SetKernelObjectSecurity(server, DACL_SECURITY_INFORMATION, nobody));
    assertThat(stored(ok(app, new GetKernelObjectSecurity(client, DACL_SECURITY_INFORMATION))))
        .isEqualTo(stored(ok(app, new GetKernelObjectSecurity(server, DACL_SECURITY_INFORMATION))));
    refused(app, opening(), ERROR_ACCESS_DENIED);
    refused(app, creation(PIPE_ACCESS_DUPLEX, BYTES, 5), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "NP-218",
      says = "Attributes decide whether the handles are inheritable, each its own",
      source = "Microsoft, \"Pipe Handle Inheritance\"")
  void inheritable() {
    Handle server =
        ok(app, new CreateNamedPipe(CHAT, PIPE_ACCESS_DUPLEX, BYTES, 1, 0, 0, 0, INHERITABLE))
            .value();
    assertThat(flags(app, server)).isEqualTo(INHERIT);
    CreateFile opening = new CreateFile(CHAT, READ | WRITE, 0, INHERITABLE, OPEN_EXISTING, 0, NULL);
    Handle client = ok(app, opening).value();
    assertThat(flags(app, client)).isEqualTo(INHERIT);
    Child child = spawn(app, true);
    assertThat(isSameObject(app, client, child.thread(), client)).isTrue();
  }
}
