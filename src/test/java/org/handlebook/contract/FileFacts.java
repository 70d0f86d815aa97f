package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.DELETE;
import static org.handlebook.win32.AccessRight.FILE_READ_ATTRIBUTES;
import static org.handlebook.win32.AccessRight.GENERIC_READ;
import static org.handlebook.win32.AccessRight.GENERIC_WRITE;
import static org.handlebook.win32.Constant.CREATE_ALWAYS;
import static org.handlebook.win32.Constant.CREATE_NEW;
import static org.handlebook.win32.Constant.FILE_SHARE_DELETE;
import static org.handlebook.win32.Constant.FILE_SHARE_READ;
import static org.handlebook.win32.Constant.FILE_SHARE_WRITE;
import static org.handlebook.win32.Constant.OPEN_ALWAYS;
import static org.handlebook.win32.Constant.OPEN_EXISTING;
import static org.handlebook.win32.Constant.TRUNCATE_EXISTING;
import static org.handlebook.win32.Win32Error.ERROR_ALREADY_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_FILE_EXISTS;
import static org.handlebook.win32.Win32Error.ERROR_FILE_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_NAME;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;
import static org.handlebook.win32.Win32Error.ERROR_PATH_NOT_FOUND;
import static org.handlebook.win32.Win32Error.ERROR_PRIVILEGE_NOT_HELD;
import static org.handlebook.win32.Win32Error.ERROR_SHARING_VIOLATION;
import static org.handlebook.win32.Win32Error.ERROR_SUCCESS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.ProcessCall.ExitProcess;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** CreateFile on files: dispositions, access, sharing and names. */
abstract class FileFacts extends Facts {
  private static final int READ = GENERIC_READ.mask();
  private static final int WRITE = GENERIC_WRITE.mask();
  private static final int SHARE_ALL = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
  private static final List<String> DISPOSITIONS =
      List.of(
          "0", "CREATE_NEW", "CREATE_ALWAYS", "OPEN_EXISTING", "OPEN_ALWAYS", "TRUNCATE_EXISTING");

  private void makeFile(String name) {
    close(app, ok(app, createFile(name, WRITE, SHARE_ALL, CREATE_NEW)).value());
  }

  // Dispositions

  private DynamicTest disposition(
      int disposition, boolean exists, boolean refused, Win32Error error) {
    return fact(
        "FI-201 %s of a file that %s: %s%s"
            .formatted(
                DISPOSITIONS.get(disposition),
                exists ? "exists" : "does not exist",
                refused ? "refused with " : "opened, and ",
                error),
        () -> {
          if (exists) {
            makeFile("a.txt");
          }
          CreateFile call = createFile("a.txt", WRITE, SHARE_ALL, disposition);
          if (refused) {
            refused(app, call, error);
          } else {
            telling(app, error, call);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> dispositions() {
    // Microsoft, "CreateFile"; winfstest base/00 and base/05
    return Stream.of(
        disposition(CREATE_NEW, true, true, ERROR_FILE_EXISTS),
        disposition(CREATE_NEW, false, false, ERROR_SUCCESS),
        disposition(CREATE_ALWAYS, true, false, ERROR_ALREADY_EXISTS),
        disposition(CREATE_ALWAYS, false, false, ERROR_SUCCESS),
        disposition(OPEN_EXISTING, true, false, ERROR_SUCCESS),
        disposition(OPEN_EXISTING, false, true, ERROR_FILE_NOT_FOUND),
        disposition(OPEN_ALWAYS, true, false, ERROR_ALREADY_EXISTS),
        disposition(OPEN_ALWAYS, false, false, ERROR_SUCCESS),
        disposition(TRUNCATE_EXISTING, true, false, ERROR_SUCCESS),
        disposition(TRUNCATE_EXISTING, false, true, ERROR_FILE_NOT_FOUND),
        disposition(0, true, true, ERROR_INVALID_PARAMETER),
        disposition(0, false, true, ERROR_INVALID_PARAMETER));
  }

  @Fact(
      id = "FI-202",
      says = "TRUNCATE_EXISTING needs GENERIC_WRITE, whether or not the file exists",
      source = "winfstest base/05; Microsoft, \"CreateFile\"")
  void truncateNeedsWrite() {
    refused(app, createFile("a.txt", READ, 7, TRUNCATE_EXISTING), ERROR_INVALID_PARAMETER);
    makeFile("a.txt");
    refused(app, createFile("a.txt", READ, 7, TRUNCATE_EXISTING), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "FI-203",
      says = "A file stays when nobody has it open",
      source = "Microsoft, \"CreateFile\"")
  void fileStays() {
    ThreadRef other = system.startProcess();
    ok(other, createFile("a.txt", WRITE, 0, CREATE_NEW));
    system.call(other, new ExitProcess(0));
    ok(app, createFile("a.txt", READ, 0, OPEN_EXISTING));
  }

  // Names

  @TestFactory
  Stream<DynamicTest> badNames() {
    // wine kernel32/tests/file.c test_CreateFileA
    return Stream.of("*", "a*.txt", "a?.txt", "a<b", "a>b", "a|b", "a\"b", "C:\\*.*")
        .map(
            name ->
                fact(
                    "FI-204 No file can be named " + name,
                    () -> {
                      refused(app, createFile(name, WRITE, 7, OPEN_ALWAYS), ERROR_INVALID_NAME);
                      refused(app, createFile(name, READ, 7, OPEN_EXISTING), ERROR_INVALID_NAME);
                    }));
  }

  @Fact(
      id = "FI-205",
      says = "No name, or an empty one, is no path, before anything else is looked at",
      source = "reactos kernel32 CreateFileW")
  void noName() {
    for (@Nullable String name : new String[] {null, ""}) {
      refused(app, createFile(name, READ, 7, OPEN_EXISTING), ERROR_PATH_NOT_FOUND);
      refused(app, createFile(name, READ, 7, 0), ERROR_PATH_NOT_FOUND);
    }
  }

  @Fact(
      id = "FI-206",
      says = "Upper and lower case do not differ in file names, nor / and \\",
      source = "Microsoft, \"Naming Files, Paths, and Namespaces\"")
  void caseOfNames() {
    makeFile("C:\\a.txt");
    telling(app, ERROR_ALREADY_EXISTS, createFile("c:\\A.TXT", READ, 7, OPEN_ALWAYS));
    ok(app, createFile("c:/a.txt", READ, 7, OPEN_EXISTING));
  }

  @Fact(
      id = "FI-219",
      says = "A file in a folder that does not exist cannot be opened nor made",
      source = "winfstest base/00; Microsoft, \"CreateFile\"")
  void noFolder() {
    String path = "C:\\no such folder\\a.txt";
    refused(app, createFile(path, WRITE, 7, CREATE_NEW), ERROR_PATH_NOT_FOUND);
    refused(app, createFile(path, READ, 7, OPEN_EXISTING), ERROR_PATH_NOT_FOUND);
  }

  @Fact(
      id = "FI-207",
      says = "A file is no directory: there is no path through it",
      source = "winfstest base/00")
  void fileAsDirectory() {
    makeFile("a.txt");
    refused(app, createFile("a.txt\\b.txt", WRITE, 7, CREATE_NEW), ERROR_PATH_NOT_FOUND);
    refused(app, createFile("a.txt\\b.txt", READ, 7, OPEN_EXISTING), ERROR_PATH_NOT_FOUND);
  }

  @Fact(
      id = "FI-208",
      says = "NUL is always there and lets everybody in; each opening is an object of its own",
      source = "rprichard/win32-console-docs MiscTests.cc")
  void nul() {
    Handle one = telling(app, ERROR_SUCCESS, createFile("NUL", READ, 0, OPEN_EXISTING)).value();
    Handle other = telling(app, ERROR_SUCCESS, createFile("nul", WRITE, 0, OPEN_EXISTING)).value();
    ok(app, createFile("\\\\.\\NUL", READ, 0, OPEN_EXISTING));
    assertThat(isSameObject(app, one, app, other)).isFalse();
    assertThat(granted(app, one)).isEqualTo("0x120089");
  }

  @Fact(
      id = "FI-209",
      says = "A device that does not exist is not found",
      source = "Microsoft, \"CreateFile\"")
  void noDevice() {
    refused(app, createFile("\\\\.\\nothing", READ, 7, OPEN_EXISTING), ERROR_FILE_NOT_FOUND);
    refused(app, createFile("\\\\.\\pipe\\x", READ, 0, OPEN_EXISTING), ERROR_FILE_NOT_FOUND);
  }

  // Access

  @TestFactory
  Stream<DynamicTest> access() {
    // wine advapi32/tests/security.c test_file_security; reactos NtCreateFile callers
    record Access(int asked, String granted) {}
    return Stream.of(
            new Access(0, "0x100080"),
            new Access(READ, "0x120089"),
            new Access(WRITE, "0x120196"),
            new Access(READ | WRITE, "0x12019f"),
            new Access(0x20000000, "0x1200a0"),
            new Access(0x10000000, "0x1f01ff"),
            new Access(0x02000000, "0x1f01ff"),
            new Access(0x1, "0x100081"),
            new Access(0x2, "0x100082"),
            new Access(DELETE.mask(), "0x110080"))
        .map(
            access ->
                fact(
                    "FI-210 CreateFile with access %s grants %s"
                        .formatted(hex(access.asked()), access.granted()),
                    () -> {
                      makeFile("a.txt");
                      CreateFile call = createFile("a.txt", access.asked(), 7, OPEN_EXISTING);
                      assertThat(granted(app, ok(app, call).value())).isEqualTo(access.granted());
                    }));
  }

  @Fact(
      id = "FI-211",
      says = "ACCESS_SYSTEM_SECURITY needs a privilege",
      source = "Microsoft, \"SACL Access Right\"")
  void auditing() {
    makeFile("a.txt");
    refused(
        app, createFile("a.txt", READ | 0x0100_0000, 7, OPEN_EXISTING), ERROR_PRIVILEGE_NOT_HELD);
  }

  // Sharing: who opens first does and shares one thing, who comes next another

  @TestFactory
  Stream<DynamicTest> sharing() {
    // Microsoft, "CreateFile" (table of sharing); winfstest base/09
    List<DynamicTest> tests = new ArrayList<>();
    for (int firstUse : new int[] {0, 1, 2, 3, 4}) {
      for (int firstShare : IntStream.range(0, 8).toArray()) {
        tests.add(
            fact(
                "FI-212 A first opening that uses %s and shares %s lets in who agrees with it"
                    .formatted(letters(firstUse), letters(firstShare)),
                () -> agrees(firstUse, firstShare)));
      }
    }
    return tests.stream();
  }

  private void agrees(int firstUse, int firstShare) {
    makeFile("a.txt");
    ok(app, createFile("a.txt", access(firstUse), firstShare, OPEN_EXISTING));
    for (int use : new int[] {0, 1, 2, 3, 4}) {
      for (int share = 0; share < 8; share++) {
        boolean inNobodysWay = firstUse == 0 || use == 0;
        boolean agree = (use & ~firstShare) == 0 && (firstUse & ~share) == 0;
        CreateFile call = createFile("a.txt", access(use), share, OPEN_EXISTING);
        if (inNobodysWay || agree) {
          close(app, ok(app, call).value());
        } else {
          refused(app, call, ERROR_SHARING_VIOLATION);
        }
      }
    }
  }

  private static int access(int use) {
    return ((use & 1) != 0 ? READ : 0)
        | ((use & 2) != 0 ? WRITE : 0)
        | ((use & 4) != 0 ? DELETE.mask() : 0);
  }

  private static String letters(int bits) {
    return bits == 0
        ? "nothing"
        : ((bits & 1) != 0 ? "R" : "")
            + ((bits & 2) != 0 ? "W" : "")
            + ((bits & 4) != 0 ? "D" : "");
  }

  @Fact(
      id = "FI-213",
      says = "Sharing lasts as long as the opening: until its last duplicate is closed",
      source = "Microsoft, \"CreateFile\"")
  void sharingLasts() {
    Handle first = ok(app, createFile("a.txt", READ, 0, CREATE_NEW)).value();
    Handle copy = copy(app, first);
    close(app, first);
    CreateFile again = createFile("a.txt", READ, 0, OPEN_EXISTING);
    refused(app, again, ERROR_SHARING_VIOLATION);
    close(app, copy);
    ok(app, again);
  }

  @Fact(
      id = "FI-214",
      says = "A child that inherited the opening keeps the file closed to others",
      source = "Microsoft, \"Handle Inheritance\"; many bug reports")
  void inheritedOpening() {
    CreateFile call = new CreateFile("a.txt", WRITE, 0, INHERITABLE, CREATE_NEW, 0, NULL);
    Handle file = ok(app, call).value();
    Child child = spawn(app, true);
    close(app, file);
    CreateFile again = createFile("a.txt", READ, 7, OPEN_EXISTING);
    refused(app, again, ERROR_SHARING_VIOLATION);
    system.call(child.thread(), new ExitProcess(0));
    ok(app, again);
  }

  @Fact(
      id = "FI-215",
      says = "Emptying a file counts as writing to it, but does not go on doing so",
      source = "Microsoft fastfat create.c (implied access)")
  void emptyingWrites() {
    makeFile("a.txt");
    Handle reader = ok(app, createFile("a.txt", READ, FILE_SHARE_READ, OPEN_EXISTING)).value();
    CreateFile emptying = createFile("a.txt", READ, 7, CREATE_ALWAYS);
    refused(app, emptying, ERROR_SHARING_VIOLATION);
    close(app, reader);
    Handle emptied = telling(app, ERROR_ALREADY_EXISTS, emptying).value();
    assertThat(granted(app, emptied)).isEqualTo("0x120089");
    ok(app, createFile("a.txt", READ, FILE_SHARE_READ, OPEN_EXISTING));
  }

  @Fact(
      id = "FI-216",
      says = "CREATE_NEW finds an open file to exist, whatever it shares",
      source = "Microsoft fastfat create.c")
  void createNewOfAnOpenFile() {
    ok(app, createFile("a.txt", READ, 0, CREATE_NEW));
    refused(app, createFile("a.txt", READ, 0, CREATE_NEW), ERROR_FILE_EXISTS);
  }

  @Fact(
      id = "FI-217",
      says = "Looking at attributes is in nobody's way",
      source = "Microsoft, \"CreateFile\"")
  void attributes() {
    ok(app, createFile("a.txt", WRITE, 0, CREATE_NEW));
    ok(app, createFile("a.txt", 0, 0, OPEN_EXISTING));
    ok(app, createFile("a.txt", FILE_READ_ATTRIBUTES.mask(), 0, OPEN_EXISTING));
  }

  @Fact(
      id = "FI-218",
      says = "lpSecurityAttributes decides whether the handle is inheritable",
      source = "Microsoft, \"CreateFile\"")
  void inheritable() {
    CreateFile call = new CreateFile("a.txt", WRITE, 0, INHERITABLE, CREATE_NEW, 0, NULL);
    assertThat(flags(app, ok(app, call).value())).isEqualTo(INHERIT);
  }
}
