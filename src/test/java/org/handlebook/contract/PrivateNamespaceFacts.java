package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Constant.PRIVATE_NAMESPACE_FLAG_DESTROY;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_DUP_NAME;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_SID;
import static org.handlebook.win32.Win32Error.ERROR_PATH_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.system.Logon;
import org.handlebook.system.Logon.Integrity;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.HandleOrNull;
import org.handlebook.win32.ErrorCall.SetLastError;
import org.handlebook.win32.Handle;
import org.handlebook.win32.NamespaceCall.AddIntegrityLabelToBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.AddSIDToBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.ClosePrivateNamespace;
import org.handlebook.win32.NamespaceCall.CreateBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.CreatePrivateNamespace;
import org.handlebook.win32.NamespaceCall.DeleteBoundaryDescriptor;
import org.handlebook.win32.NamespaceCall.OpenPrivateNamespace;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.SecurityDescriptor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Private namespaces and the boundaries around them. */
abstract class PrivateNamespaceFacts extends Facts {
  private static final String EVERYONE = "S-1-1-0";

  private ThreadRef startAs(String user) {
    return system.startProcess(Logon.DEFAULT.as(user));
  }

  private Handle boundary(ThreadRef thread, String name, String... sids) {
    Handle boundary = ok(thread, new CreateBoundaryDescriptor(name, 0)).value();
    for (String sid : sids) {
      boundary = stored(quiet(thread, new AddSIDToBoundaryDescriptor(boundary, sid)));
    }
    return boundary;
  }

  private Handle create(ThreadRef thread, Handle boundary, String prefix) {
    return quiet(thread, new CreatePrivateNamespace(PLAIN, boundary, prefix)).value();
  }

  private Handle createFor(ThreadRef thread, String sddl, Handle boundary, String prefix) {
    SecurityAttributes attributes = new SecurityAttributes(SecurityDescriptor.parse(sddl), false);
    return ok(thread, new CreatePrivateNamespace(attributes, boundary, prefix)).value();
  }

  private Handle open(ThreadRef thread, Handle boundary, String prefix) {
    return quiet(thread, new OpenPrivateNamespace(boundary, prefix)).value();
  }

  @TestFactory
  Stream<DynamicTest> named() {
    return NamedKind.all()
        .map(
            kind ->
                fact(
                    "NS-30 A private " + kind + " is found by the boundary, whatever the prefix",
                    () -> {
                      create(app, boundary(app, "b", EVERYONE), "mine");
                      Handle made = telling(app, ERROR_SUCCESS, kind.create("mine\\n")).value();
                      ThreadRef other = system.startProcess();
                      open(other, boundary(other, "b", EVERYONE), "its");
                      Handle opened = ok(other, kind.open("its\\n")).value();
                      assertThat(isSameObject(app, made, other, opened)).isTrue();
                      telling(other, ERROR_ALREADY_EXISTS, kind.create("its\\n"));
                      refused(other, kind.open("mine\\n"), ERROR_PATH_NOT_FOUND);
                      refused(other, kind.open("n"), ERROR_FILE_NOT_FOUND);
                      refused(other, kind.open("its\\m"), ERROR_FILE_NOT_FOUND);
                    }));
  }

  @Fact(
      id = "NS-220",
      says = "A boundary has one namespace at a time",
      source = "Microsoft, \"Object Namespaces\"; wintun, namespace.c")
  void oneABoundary() {
    Handle boundary = boundary(app, "b", EVERYONE);
    Handle namespace = create(app, boundary, "p");
    refused(app, new CreatePrivateNamespace(PLAIN, boundary, "q"), ERROR_ALREADY_EXISTS);
    create(app, boundary(app, "c", EVERYONE), "q");
    create(app, boundary(app, "b", EVERYONE, "S-1-5-11"), "r");
    ok(app, new ClosePrivateNamespace(namespace, 0));
    create(app, boundary, "p");
  }

  @Fact(
      id = "NS-221",
      says = "Nobody opens a namespace that is not there",
      source = "wintun, namespace.c")
  void notThere() {
    refused(app, new OpenPrivateNamespace(boundary(app, "b", EVERYONE), "p"), ERROR_PATH_NOT_FOUND);
  }

  @Fact(
      id = "NS-222",
      says = "A prefix means one namespace in a process",
      source = "vernel32 (Vista's kernel32 retold), OpenPrivateNamespaceW")
  void prefixTaken() {
    create(app, boundary(app, "b", EVERYONE), "p");
    Handle other = boundary(app, "c", EVERYONE);
    refused(app, new CreatePrivateNamespace(PLAIN, other, "p"), ERROR_DUP_NAME);
    refused(app, new OpenPrivateNamespace(other, "q"), ERROR_PATH_NOT_FOUND);
    refused(app, new OpenPrivateNamespace(boundary(app, "b", EVERYONE), "p"), ERROR_DUP_NAME);
    assertThat(rows(app)).hasSize(1);
  }

  @Fact(
      id = "NS-223",
      says = "Whoever lacks a SID of the boundary neither makes nor opens its namespace",
      source = "Microsoft, \"CreatePrivateNamespace\", \"AddSIDToBoundaryDescriptor\"")
  void outside() {
    String admins = system.sid(Logon.ADMINISTRATORS);
    Logon administrator = Logon.DEFAULT.as("Root").inGroups(Set.of(Logon.ADMINISTRATORS));
    ThreadRef inside = system.startProcess(administrator);
    createFor(inside, "D:(A;;GA;;;WD)", boundary(inside, "b", admins), "p");
    Handle same = boundary(app, "b", admins);
    refused(app, new OpenPrivateNamespace(same, "p"), ERROR_ACCESS_DENIED);
    refused(app, new CreatePrivateNamespace(PLAIN, same, "p"), ERROR_ACCESS_DENIED);
    ThreadRef another = system.startProcess(administrator.as("Toor"));
    open(another, boundary(another, "b", admins), "p");
  }

  @Fact(
      id = "NS-224",
      says = "Nobody squats in a private namespace who cannot satisfy its boundary",
      source = "Microsoft, \"Object Namespaces\"")
  void squatting() {
    ThreadRef squatter = startAs("Eve");
    create(squatter, boundary(squatter, "b", system.sid("Eve")), "p");
    ok(squatter, NamedKind.MUTEX.create("p\\n"));
    create(app, boundary(app, "b", system.sid(Logon.DEFAULT_USER)), "p");
    telling(app, ERROR_SUCCESS, NamedKind.MUTEX.create("p\\n"));
  }

  @Fact(
      id = "NS-225",
      says = "The boundary's integrity is the least that is let in",
      source = "Microsoft, \"AddIntegrityLabelToBoundaryDescriptor\"")
  void integrity() {
    Handle medium = boundary(app, "b", EVERYONE);
    ok(app, new AddIntegrityLabelToBoundaryDescriptor(medium, "S-1-16-8192"));
    create(app, medium, "p");
    Handle high = boundary(app, "c", EVERYONE);
    ok(app, new AddIntegrityLabelToBoundaryDescriptor(high, "S-1-16-12288"));
    refused(app, new CreatePrivateNamespace(PLAIN, high, "q"), ERROR_ACCESS_DENIED);
    ThreadRef low = system.startProcess(Logon.DEFAULT.withIntegrity(Integrity.LOW));
    Handle same = boundary(low, "b", EVERYONE);
    refused(low, new OpenPrivateNamespace(same, "p"), ERROR_PATH_NOT_FOUND);
    ok(low, new AddIntegrityLabelToBoundaryDescriptor(same, "S-1-16-8192"));
    refused(low, new OpenPrivateNamespace(same, "p"), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "NS-226",
      says = "The namespace's descriptor decides who opens it, and who makes objects in it",
      source = "Microsoft, \"CreatePrivateNamespace\"")
  void descriptor() {
    create(app, boundary(app, "closed", EVERYONE), "p");
    createFor(app, "D:(A;;GA;;;OW)(A;;GR;;;WD)", boundary(app, "readable", EVERYONE), "q");
    ok(
        app,
        NamedKind.EVENT.create(
            new SecurityAttributes(SecurityDescriptor.parse("D:(A;;GA;;;WD)"), false), "q\\n"));
    ThreadRef other = system.startProcess(Logon.DEFAULT.as("Ann").inSession(2));
    refused(
        other,
        new OpenPrivateNamespace(boundary(other, "closed", EVERYONE), "p"),
        ERROR_ACCESS_DENIED);
    open(other, boundary(other, "readable", EVERYONE), "q");
    ok(other, NamedKind.EVENT.open("q\\n"));
    refused(other, NamedKind.EVENT.create("q\\m"), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "NS-227",
      says = "With the last handle nobody finds the namespace, but its objects live on",
      source = "Microsoft, \"CreatePrivateNamespace\"")
  void lastHandle() {
    Handle boundary = boundary(app, "b", EVERYONE);
    Handle namespace = create(app, boundary, "p");
    Handle event = ok(app, NamedKind.EVENT.create("p\\n")).value();
    ThreadRef other = system.startProcess();
    open(other, boundary(other, "b", EVERYONE), "q");
    ok(app, new ClosePrivateNamespace(namespace, 0));
    refused(app, NamedKind.EVENT.open("p\\n"), ERROR_PATH_NOT_FOUND);
    ok(other, NamedKind.EVENT.open("q\\n"));
    system.call(other, new ExitProcess(0));
    refused(app, new OpenPrivateNamespace(boundary, "p"), ERROR_PATH_NOT_FOUND);
    assertThat(object(app, event).name()).isEqualTo("n");
    assertThat(object(app, event).directory()).isEqualTo("\\...");
  }

  @Fact(
      id = "NS-228",
      says = "A namespace that is destroyed is found no more, but whoever has it goes on",
      source = "Microsoft, \"ClosePrivateNamespace\"")
  void destroyed() {
    Handle boundary = boundary(app, "b", EVERYONE);
    Handle namespace = create(app, boundary, "p");
    ThreadRef other = system.startProcess();
    Handle same = boundary(other, "b", EVERYONE);
    open(other, same, "q");
    ok(app, new ClosePrivateNamespace(namespace, PRIVATE_NAMESPACE_FLAG_DESTROY));
    refused(other, new OpenPrivateNamespace(same, "r"), ERROR_PATH_NOT_FOUND);
    ok(other, NamedKind.EVENT.create("q\\n"));
    create(app, boundary, "p");
    refused(app, NamedKind.EVENT.open("p\\n"), ERROR_FILE_NOT_FOUND);
  }

  @Fact(
      id = "NS-229",
      says = "Only a handle that has a prefix is closed as a namespace",
      source = "vernel32 (Vista's kernel32 retold), OpenPrivateNamespaceW")
  void closing() {
    Handle namespace = create(app, boundary(app, "b", EVERYONE), "p");
    refused(app, new ClosePrivateNamespace(event(app), 0), ERROR_INVALID_HANDLE);
    ok(app, new ClosePrivateNamespace(namespace, 0));
    refused(app, new ClosePrivateNamespace(namespace, 0), ERROR_INVALID_HANDLE);
    assertThat(isOpen(app, namespace)).isFalse();
  }

  @Fact(
      id = "NS-230",
      says = "A boundary descriptor is no handle, and a malformed one no boundary",
      source =
          "rostests (fork), PrivateNamespace.c; Microsoft, \"DeleteBoundaryDescriptor\": no handle")
  void boundaries() {
    refusedQuietly(new CreateBoundaryDescriptor(null, 0));
    refusedQuietly(new CreateBoundaryDescriptor("b", 0x80));
    Handle boundary = boundary(app, "b", EVERYONE);
    assertThat(rows(app)).isEmpty();
    refused(app, new AddSIDToBoundaryDescriptor(boundary, "Everyone"), ERROR_INVALID_SID);
    refused(app, new CreatePrivateNamespace(INHERITABLE, boundary, "p"), ERROR_INVALID_PARAMETER);
    refused(app, new CreatePrivateNamespace(PLAIN, boundary, null), ERROR_INVALID_PARAMETER);
    ok(app, new DeleteBoundaryDescriptor(boundary));
    refused(app, new CreatePrivateNamespace(PLAIN, boundary, "p"), ERROR_INVALID_PARAMETER);
  }

  private void refusedQuietly(CreateBoundaryDescriptor call) {
    ok(app, new SetLastError(0xFACE));
    Reply.Returned<HandleOrNull> reply = returned(app, call);
    assertThat(reply.answer().isRefusal()).isTrue();
    assertThat(reply.lastErrorSet()).isFalse();
  }

  @Fact(
      id = "NS-232",
      says = "A boundary has one label at most, and may have no SID at all",
      source = "rostests (fork), PrivateNamespace.c")
  void parts() {
    Handle boundary = boundary(app, "b");
    refused(
        app,
        new AddIntegrityLabelToBoundaryDescriptor(boundary, EVERYONE),
        ERROR_INVALID_SID,
        ERROR_INVALID_PARAMETER);
    ok(app, new AddIntegrityLabelToBoundaryDescriptor(boundary, "S-1-16-4096"));
    refused(
        app,
        new AddIntegrityLabelToBoundaryDescriptor(boundary, "S-1-16-4096"),
        ERROR_INVALID_PARAMETER);
    create(app, boundary, "p");
    create(app, boundary(app, "b"), "q");
    refused(app, new CreatePrivateNamespace(PLAIN, boundary, "p"), ERROR_ALREADY_EXISTS);
  }

  @Fact(
      id = "NS-233",
      says = "Who is trusted little opens a namespace to look, and changes nothing in it",
      source = "rostests (fork), PrivateNamespace.c")
  void lookedAt() {
    create(app, boundary(app, "b"), "p");
    ok(app, NamedKind.EVENT.create("p\\n"));
    ThreadRef low = system.startProcess(Logon.DEFAULT.withIntegrity(Integrity.LOW));
    open(low, boundary(low, "b"), "p");
    ok(low, NamedKind.EVENT.open(0x0010_0000, "p\\n"));
    refused(low, NamedKind.EVENT.open(0x0002, "p\\n"), ERROR_ACCESS_DENIED);
    refused(low, NamedKind.EVENT.create("p\\m"), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "NS-231",
      says = "Private namespaces are the same in all sessions",
      source = "Microsoft, \"Object Namespaces\"")
  void acrossSessions() {
    createFor(app, "D:(A;;GA;;;WD)", boundary(app, "b", EVERYONE), "p");
    ThreadRef service = system.startProcess(Logon.SERVICE);
    open(service, boundary(service, "b", EVERYONE), "p");
    ok(service, NamedKind.FILE_MAPPING.create("p\\n"));
  }
}
