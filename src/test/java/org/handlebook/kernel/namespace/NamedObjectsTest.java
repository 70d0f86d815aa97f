package org.handlebook.kernel.namespace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.handle.BareProcess;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.object.BareObject;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.object.ObjectNumbers;
import org.handlebook.kernel.object.ObjectTrace;
import org.handlebook.kernel.object.Placement;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.security.MandatoryLabel;
import org.handlebook.kernel.security.Sid;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.security.Tokens;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Which object a name means to whom, and how long.
 *
 * @source Microsoft, "Kernel object namespaces", "Object Namespaces"
 */
class NamedObjectsTest {
  private static final int ALL = AccessMask.MAXIMUM_ALLOWED;

  private final ObjectManager objects =
      new ObjectManager(new ObjectNumbers(Placement.free()), ObjectTrace.none());
  private final HandleManager handles = new HandleManager(objects, ObjectTrace.none());
  private final NamedObjects names = new NamedObjects(objects, handles);
  private final PrivateNamespaces namespaces = new PrivateNamespaces(objects, handles);
  private final Caller ann = caller(1000, Tokens.ann());
  private final Caller bob = caller(1008, Tokens.bob());

  private Caller caller(int id, Token token) {
    names.openSession(token.session());
    return new BareProcess(objects, id, token).caller();
  }

  private Outcome<Long> create(Caller caller, String name) {
    return names.create(
        caller,
        new ObjectAttributes(name, false),
        EventObject.TYPE,
        ALL,
        header -> new EventObject(header, true, false));
  }

  private Outcome<Long> open(Caller caller, String name) {
    return names.open(
        caller, new ObjectAttributes(name, false), EventObject.TYPE, AccessMask.SYNCHRONIZE);
  }

  private KernelObject object(Caller caller, long handle) {
    return handles.reference(caller, handle, 0).value();
  }

  @Test
  @DisplayName("Creating a name that exists opens its object, and says so")
  void existing() {
    Outcome<Long> first = create(ann, "Mail");
    Outcome<Long> second = create(ann, "Mail");
    assertThat(first.status()).isEqualTo(NtStatus.SUCCESS);
    assertThat(second.status()).isEqualTo(NtStatus.OBJECT_NAME_EXISTS);
    assertThat(object(ann, second.value())).isSameAs(object(ann, first.value()));
    assertThat(object(ann, first.value()).header().handleCount()).isEqualTo(2);
  }

  @Test
  @DisplayName("Names differ in upper and lower case, and objects without one are never the same")
  void different() {
    KernelObject first = object(ann, create(ann, "Mail").value());
    assertThat(object(ann, create(ann, "mail").value())).isNotSameAs(first);
    assertThat(object(ann, create(ann, "").value()))
        .isNotSameAs(object(ann, create(ann, "").value()));
  }

  @Test
  @DisplayName("All types share one name space")
  void types() {
    create(ann, "Mail");
    Outcome<Long> other =
        names.open(ann, new ObjectAttributes("Mail", false), BareObject.TYPE, BareObject.READ);
    assertThat(other.status()).isEqualTo(NtStatus.OBJECT_TYPE_MISMATCH);
  }

  @Test
  @DisplayName("A name goes with the last handle, and means nothing then")
  void gone() {
    long first = create(ann, "Mail").value();
    long second = open(ann, "Mail").value();
    handles.close(ann, first);
    assertThat(open(ann, "Mail").isRefused()).isFalse();
    handles.closeAll(ann.process());
    assertThat(open(ann, "Mail").status()).isEqualTo(NtStatus.OBJECT_NAME_NOT_FOUND);
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  @DisplayName("Each session has its own names; Global\\ leads to those of session 0")
  void sessions() {
    Caller service = caller(1016, Tokens.of(Tokens.ANN, MandatoryLabel.MEDIUM, 0));
    KernelObject local = object(ann, create(ann, "Mail").value());
    assertThat(object(ann, open(ann, "Local\\Mail").value())).isSameAs(local);
    assertThat(object(ann, open(ann, "Session\\1\\Mail").value())).isSameAs(local);
    assertThat(open(bob, "Mail").status()).isEqualTo(NtStatus.OBJECT_NAME_NOT_FOUND);
    KernelObject global = object(ann, create(ann, "Global\\Mail").value());
    assertThat(global).isNotSameAs(local);
    assertThat(object(service, open(service, "Mail").value())).isSameAs(global);
  }

  @Test
  @DisplayName("A name that exists is opened only as far as its descriptor lets the caller")
  void secured() {
    create(ann, "Global\\Mail");
    assertThat(open(bob, "Global\\Mail").status()).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(create(bob, "Global\\Mail").status()).isEqualTo(NtStatus.ACCESS_DENIED);
  }

  @Test
  @DisplayName("A path that leads nowhere says where it goes wrong")
  void paths() {
    create(ann, "Mail");
    assertThat(create(ann, "\\Mail").status()).isEqualTo(NtStatus.OBJECT_PATH_SYNTAX_BAD);
    assertThat(create(ann, "Global\\").status()).isEqualTo(NtStatus.OBJECT_NAME_INVALID);
    assertThat(create(ann, "No\\Mail").status()).isEqualTo(NtStatus.OBJECT_PATH_NOT_FOUND);
    assertThat(create(ann, "Mail\\New").status()).isEqualTo(NtStatus.OBJECT_TYPE_MISMATCH);
    assertThat(create(ann, "Global").status()).isEqualTo(NtStatus.OBJECT_TYPE_MISMATCH);
  }

  @Test
  @DisplayName("In another user's session only the system and administrators make names")
  void strangers() {
    assertThat(create(bob, "Session\\1\\Mail").status()).isEqualTo(NtStatus.ACCESS_DENIED);
    Caller system = caller(1016, Tokens.of(Sid.SYSTEM, 0x4000, 0));
    assertThat(create(system, "Session\\1\\Mail").status()).isEqualTo(NtStatus.SUCCESS);
  }

  /**
   * @source Microsoft, "CreateFileMapping", SeCreateGlobalPrivilege
   */
  @Test
  @DisplayName("A section's global name needs a privilege from another session than 0")
  void sections() {
    Caller privileged =
        caller(1016, Tokens.of(Tokens.ANN, MandatoryLabel.MEDIUM, 1, Token.CREATE_GLOBAL));
    assertThat(createSection(ann, "Global\\View")).isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(createSection(ann, "View")).isEqualTo(NtStatus.SUCCESS);
    assertThat(createSection(privileged, "Global\\View")).isEqualTo(NtStatus.SUCCESS);
  }

  private NtStatus createSection(Caller caller, String name) {
    return names
        .create(caller, new ObjectAttributes(name, false), BareSection.TYPE, ALL, BareSection::new)
        .status();
  }

  /**
   * @source Microsoft, "CreatePrivateNamespace", "AddSIDToBoundaryDescriptor"
   */
  @Test
  @DisplayName("A boundary lets in those alone who have its SIDs, and has one namespace")
  void boundary() {
    Boundary boundary = new Boundary("Ann's", Set.of(Tokens.ANN), 0);
    assertThat(namespaces.create(bob, boundary, DescriptorParts.NONE).status())
        .isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(namespaces.open(ann, boundary).status()).isEqualTo(NtStatus.OBJECT_PATH_NOT_FOUND);
    long made = namespaces.create(ann, boundary, DescriptorParts.NONE).value();
    assertThat(namespaces.create(ann, boundary, DescriptorParts.NONE).status())
        .isEqualTo(NtStatus.OBJECT_NAME_COLLISION);
    assertThat(object(ann, namespaces.open(ann, boundary).value())).isSameAs(object(ann, made));
  }

  @Test
  @DisplayName("What stands in a private namespace is found through it alone, and outlives it")
  void privateNames() {
    Boundary boundary = new Boundary("Ann's", Set.of(Tokens.ANN), 0);
    long namespace = namespaces.create(ann, boundary, DescriptorParts.NONE).value();
    ObjectAttributes inside = new ObjectAttributes(namespace, "Mail", false, DescriptorParts.NONE);
    long event =
        names
            .create(
                ann, inside, EventObject.TYPE, ALL, header -> new EventObject(header, true, false))
            .value();
    assertThat(open(ann, "Mail").status()).isEqualTo(NtStatus.OBJECT_NAME_NOT_FOUND);
    assertThat(names.open(ann, inside, EventObject.TYPE, ALL).isRefused()).isFalse();
    namespaces.delete(ann, namespace);
    assertThat(namespaces.open(ann, boundary).status()).isEqualTo(NtStatus.OBJECT_PATH_NOT_FOUND);
    handles.close(ann, namespace);
    assertThat(object(ann, event)).isInstanceOf(EventObject.class);
  }
}
