package org.handlebook.machine.agent;

import java.nio.file.Path;
import java.util.*;
import org.handlebook.machine.*;
import org.handlebook.win32.*;
import org.handlebook.win32.Answer.*;
import org.handlebook.win32.ErrorCall.*;
import org.handlebook.win32.FileCall.*;
import org.handlebook.win32.HandleCall.*;
import org.handlebook.win32.JobCall.*;
import org.handlebook.win32.MemoryCall.*;
import org.handlebook.win32.NamespaceCall.*;
import org.handlebook.win32.ProcessCall.*;
import org.handlebook.win32.SecurityCall.*;
import org.handlebook.win32.SynchronizationCall.*;
import org.handlebook.win32.ThreadCall.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;

class ProbeTest {
  Machine m;
  ThreadRef a;
  ThreadRef b;
  static final Handle SELF = Handle.CURRENT_PROCESS;

  String r(ThreadRef t, Call<?> c) {
    m.call(t, new SetLastError(0xFACE));
    Reply<?> y = m.call(t, c);
    if (y instanceof Reply.Returned<?> x) {
      String v =
          x.answer() instanceof Stored<?> s ? String.valueOf(s.stored()) : x.answer().returned();
      return v + " gle=" + (x.lastErrorSet() ? Win32Error.text(x.lastError()) : "-");
    }
    return y.toString();
  }

  void p(String label, ThreadRef t, Call<?> c) {
    System.out.println("P| " + label + " | " + r(t, c));
  }

  void p(String label, Call<?> c) {
    p(label, a, c);
  }

  void say(String s) {
    System.out.println("P| " + s);
  }

  Handle h(ThreadRef t, Call<HandleOrNull> c) {
    return ((HandleOrNull) ((Reply.Returned<?>) m.call(t, c)).answer()).value();
  }

  Handle h(Call<HandleOrNull> c) {
    return h(a, c);
  }

  Handle dup(Handle x, int access) {
    return (Handle)
        ((Stored<?>)
                ((Reply.Returned<?>)
                        m.call(a, new DuplicateHandle(SELF, x, SELF, access, false, 0)))
                    .answer())
            .stored();
  }

  String detail(ThreadRef t, Handle x) {
    var s = m.snapshot();
    var o = s.object(s.process(t.process()).row(x).orElseThrow().object()).orElseThrow();
    return o.type()
        + " ["
        + o.detail()
        + "] name="
        + o.name()
        + " dir="
        + o.directory()
        + " hc="
        + o.handleCount()
        + " held="
        + o.heldBy()
        + " access="
        + Integer.toHexString(s.process(t.process()).row(x).orElseThrow().grantedAccess());
  }

  ProcessInformation spawn(ThreadRef t, int flags) {
    return (ProcessInformation)
        ((Stored<?>)
                ((Reply.Returned<?>)
                        m.call(
                            t,
                            new CreateProcess(
                                null,
                                "c.exe",
                                null,
                                null,
                                false,
                                flags,
                                null,
                                null,
                                StartupInfo.EMPTY)))
                    .answer())
            .stored();
  }

  @Test
  void probe(@TempDir Path place) {
    try (AgentTestBed bed = new AgentTestBed(RealWine.launcher(place), 1)) {
      say("capabilities " + bed.capabilities());
      for (Runnable x :
          List.<Runnable>of(
              this::sync,
              this::names,
              this::timers,
              this::suspension,
              this::memory,
              this::jobs,
              this::security,
              this::namespaces)) {
        m = bed.open();
        a = m.startProcess();
        b = m.startProcess();
        try {
          x.run();
        } catch (Throwable e) {
          say("FAILED " + e);
          e.printStackTrace();
        }
        m.close();
      }
    }
  }

  void sync() {
    h(new CreateMutex(null, false, "m"));
    h(new CreateEvent(null, true, false, "e"));
    h(new CreateSemaphore(null, 1, 2, "s"));
    h(new CreateWaitableTimer(null, true, "t"));
    h(new CreateFileMapping(new Handle(-1), null, 4, 0, 4096, "f"));
    h(new CreateJobObject(null, "j"));
    p("OpenMutex 0", new OpenMutex(0, false, "m"));
    p("OpenEvent 0", new OpenEvent(0, false, "e"));
    p("OpenSemaphore 0", new OpenSemaphore(0, false, "s"));
    p("OpenWaitableTimer 0", new OpenWaitableTimer(0, false, "t"));
    p("OpenFileMapping 0", new OpenFileMapping(0, false, "f"));
    p("OpenJobObject 0", new OpenJobObject(0, false, "j"));
    p("CreateMutexEx 0 existing", new CreateMutexEx(null, "m", 0, 0));
    p("CreateEventEx 0 existing", new CreateEventEx(null, "e", 0, 0));
    p("CreateEventEx 0 new", new CreateEventEx(null, null, 0, 0));
    p("OpenEvent of mutex", new OpenEvent(0x1f0003, false, "m"));
    p("CreateJob of mutex", new CreateJobObject(null, "m"));
    p("CreateFileMapping of mutex", new CreateFileMapping(new Handle(-1), null, 4, 0, 4096, "m"));
    p("OpenMutex null", new OpenMutex(0x1f0001, false, null));
    p("OpenMutex empty", new OpenMutex(0x1f0001, false, ""));
    p("OpenMutex missing", new OpenMutex(0x1f0001, false, "nothere"));
    p("OpenJobObject null", new OpenJobObject(1, false, null));
    p("OpenFileMapping null", new OpenFileMapping(4, false, null));
    p("OpenWaitableTimer null", new OpenWaitableTimer(4, false, null));
    p("OpenMutex wrong case", new OpenMutex(0x1f0001, false, "M"));
    p("CreateMutex empty name", new CreateMutex(null, false, ""));
    p("OpenMutex MAXIMUM_ALLOWED", new OpenMutex(0x02000000, false, "m"));
    p("OpenMutex reserved bits 0x0CE00000", new OpenMutex(0x0CE00000, false, "m"));
    p("OpenMutex ACCESS_SYSTEM_SECURITY", new OpenMutex(0x01000000, false, "m"));
    Handle s = h(new CreateSemaphore(null, 1, 2, null));
    p("ReleaseSemaphore 0", new ReleaseSemaphore(s, 0));
    p("ReleaseSemaphore -1", new ReleaseSemaphore(s, -1));
    p("ReleaseSemaphore 2 over", new ReleaseSemaphore(s, 2));
    say(detail(a, s));
    p("CreateSemaphoreEx flags 1", new CreateSemaphoreEx(null, 0, 1, null, 1, 0x1f0003));
    p("CreateEventEx flags 4", new CreateEventEx(null, null, 4, 0x1f0003));
    p("CreateMutexEx flags 2", new CreateMutexEx(null, null, 2, 0x1f0001));
    p("CreateWaitableTimerEx flags 8", new CreateWaitableTimerEx(null, null, 8, 0x1f0003));
    p(
        "CreateWaitableTimerEx flags 2 (high res)",
        new CreateWaitableTimerEx(null, null, 2, 0x1f0003));
    p("CreateSemaphore 0 0", new CreateSemaphore(null, 0, 0, null));
    p("CreateSemaphore 2 1", new CreateSemaphore(null, 2, 1, null));
    p("CreateSemaphore existing name with wrong counts", new CreateSemaphore(null, 5, 1, "s"));
    Handle e = h(new CreateEvent(null, false, false, null));
    Handle x = h(new CreateMutex(null, false, null));
    p("WaitMultiple pseudo thread", new WaitForMultipleObjects(List.of(new Handle(-2)), false, 0));
    p("WaitSingle pseudo thread", new WaitForSingleObject(new Handle(-2), 0));
    p("WaitSingle pseudo process", new WaitForSingleObject(SELF, 0));
    p("WaitMultiple pseudo process", new WaitForMultipleObjects(List.of(SELF), false, 0));
    p("WaitMultiple none", new WaitForMultipleObjects(List.of(), false, 0));
    p("WaitMultiple 65", new WaitForMultipleObjects(Collections.nCopies(65, e), false, 0));
    p("WaitMultiple same twice all", new WaitForMultipleObjects(List.of(e, e), true, 0));
    p("WaitMultiple same twice any", new WaitForMultipleObjects(List.of(e, e), false, 0));
    Handle e2 = dup(e, 0x1f0003);
    p("WaitAll two handles one object", new WaitForMultipleObjects(List.of(e, e2), true, 0));
    p("WaitSingle NULL", new WaitForSingleObject(Handle.NULL, 0));
    p("WaitMultiple with NULL", new WaitForMultipleObjects(List.of(e, Handle.NULL), false, 0));
    p("Wait bad first signalled", new WaitForMultipleObjects(List.of(x, Handle.NULL), false, 0));
    Handle noSync = dup(e, 2);
    p("wait without SYNCHRONIZE", new WaitForSingleObject(noSync, 0));
    Handle noMod = dup(e, 0x100000);
    p("SetEvent without MODIFY", new SetEvent(noMod));
    p("PulseEvent without MODIFY", new PulseEvent(noMod));
    p("SetEvent of mutex", new SetEvent(x));
    p("ReleaseMutex of event", new ReleaseMutex(e));
    p("ReleaseMutex not owner", new ReleaseMutex(x));
    p("ReleaseMutex NULL", new ReleaseMutex(Handle.NULL));
    p("wait on job", new WaitForSingleObject(h(new CreateJobObject(null, null)), 0));
    p(
        "wait on section",
        new WaitForSingleObject(
            h(new CreateFileMapping(new Handle(-1), null, 4, 0, 4096, null)), 0));
    Handle th =
        ((CreatedThread) ((Reply.Returned<?>) m.call(a, new CreateThread(null, 4))).answer())
            .value();
    p("SignalAndWait thread", new SignalObjectAndWait(th, e, 0, false));
    p("SignalAndWait mutex not owned", new SignalObjectAndWait(x, e, 0, false));
    p("SignalAndWait NULL", new SignalObjectAndWait(Handle.NULL, e, 0, false));
    p("SignalAndWait wait NULL", new SignalObjectAndWait(e, Handle.NULL, 0, false));
    say("event after wait NULL: " + detail(a, e));
    m.call(a, new ResetEvent(e));
    Handle full = h(new CreateSemaphore(null, 1, 1, null));
    p("SignalAndWait full semaphore", new SignalObjectAndWait(full, e, 0, false));
    p("SignalAndWait noMod", new SignalObjectAndWait(noMod, e, 0, false));
    Handle ee = h(new CreateEvent(null, true, false, null));
    p("SignalAndWait then wait noSync", new SignalObjectAndWait(ee, noSync, 0, false));
    say("signalled? " + detail(a, ee));
    Handle tm = h(new CreateWaitableTimer(null, false, null));
    p("SignalAndWait timer", new SignalObjectAndWait(tm, e, 0, false));
    p(
        "SignalAndWait job",
        new SignalObjectAndWait(h(new CreateJobObject(null, null)), e, 0, false));
    Handle mx = h(new CreateMutex(null, true, null));
    for (int i = 0; i < 3; i++) m.call(a, new WaitForSingleObject(mx, 0));
    say(detail(a, mx));
    p("CreateMutexEx EX flags1 access SYNCHRONIZE", new CreateMutexEx(null, "mm", 1, 0x100000));
    p("CreateEvent existing name as other type", new CreateEvent(null, false, false, "mm"));
  }

  void names() {
    String[] names = {
      "Global\\g",
      "Local\\l",
      "global\\g2",
      "Session\\1\\x",
      "Session\\0\\y",
      "Session\\7\\z",
      "a\\b",
      "\\x",
      "a\\",
      "Global\\",
      "Local\\",
      "Global",
      "Global\\a\\b",
      "x".repeat(259),
      "x".repeat(260),
      "x".repeat(300),
      "x".repeat(40000),
      "Global\\Global\\q",
      "Local\\Global\\q",
      "AppContainerNamedObjects\\k",
      "BNOLINKS\\x",
      "a/b",
      "  ",
      "Local\\Session\\1\\k",
      "\\BaseNamedObjects\\u",
      "Restricted\\r"
    };
    for (String n : names) {
      String shown = n.length() > 40 ? n.charAt(0) + "*" + n.length() : n;
      m.call(a, new SetLastError(0xFACE));
      Reply.Returned<HandleOrNull> y =
          (Reply.Returned<HandleOrNull>) m.call(a, new CreateEvent(null, false, false, n));
      if (y.answer().isRefusal())
        say("name " + shown + " | NULL " + Win32Error.text(y.lastError()));
      else {
        String d = detail(a, y.answer().value());
        say(
            "name "
                + shown
                + " | "
                + y.lastError()
                + " "
                + (d.length() > 200 ? d.substring(0, 20) : d));
      }
    }
    h(new CreateEvent(null, false, false, "two"));
    p("Local two is two", b, new OpenEvent(0x1f0003, false, "Local\\two"));
    p("Global two", b, new OpenEvent(0x1f0003, false, "Global\\two"));
    p("Session 1 two", b, new OpenEvent(0x1f0003, false, "Session\\1\\two"));
    p("Session 0 two", b, new OpenEvent(0x1f0003, false, "Session\\0\\two"));
    p(
        "Global section unprivileged",
        new CreateFileMapping(new Handle(-1), null, 4, 0, 4096, "Global\\sec"));
    p("open bad path", new OpenEvent(0x1f0003, false, "q\\w"));
    p("open long", new OpenEvent(0x1f0003, false, "x".repeat(300)));
    Handle job = h(new CreateJobObject(null, "Global\\jj"));
    say(detail(a, job));
    Handle t = h(new CreateWaitableTimer(null, false, "Local\\tt"));
    say(detail(a, t));
    Handle f = h(new CreateFileMapping(new Handle(-1), null, 4, 0, 5000, "ff"));
    say(detail(a, f));
  }

  void timers() {
    Handle auto = h(new CreateWaitableTimer(null, false, null)),
        man = h(new CreateWaitableTimer(null, true, null));
    say("fresh " + detail(a, auto));
    p("due 0", new SetWaitableTimer(auto, 0, 0));
    m.pass(100);
    say("after due 0 " + detail(a, auto));
    p("rearm signalled auto", new SetWaitableTimer(auto, -50_000_000L, 0));
    say("rearmed " + detail(a, auto));
    p("cancel", new CancelWaitableTimer(auto));
    say("cancelled " + detail(a, auto));
    p("negative period", new SetWaitableTimer(auto, -10_000_000L, -1));
    p("man due 0", new SetWaitableTimer(man, 0, 0));
    m.pass(100);
    say("man " + detail(a, man));
    p("rearm man", new SetWaitableTimer(man, -50_000_000L, 0));
    say("rearmed man " + detail(a, man));
    p("cancel man unsignalled", new CancelWaitableTimer(man));
    say(detail(a, man));
    p("man due 0", new SetWaitableTimer(man, 0, 0));
    m.pass(100);
    p("cancel signalled man", new CancelWaitableTimer(man));
    say(detail(a, man));
    p("periodic man", new SetWaitableTimer(man, -5_000_000L, 500));
    m.pass(600);
    say("periodic man after 1 " + detail(a, man));
    p("periodic auto", new SetWaitableTimer(auto, -5_000_000L, 500));
    m.pass(600);
    say("periodic auto " + detail(a, auto));
    p("w", new WaitForSingleObject(auto, 0));
    m.pass(600);
    p("w2", new WaitForSingleObject(auto, 0));
    say(detail(a, auto));
    p("set without right", new SetWaitableTimer(dup(auto, 0x100000), -1, 0));
    p("cancel without right", new CancelWaitableTimer(dup(auto, 0x100000)));
    p("set of event", new SetWaitableTimer(h(new CreateEvent(null, false, false, null)), -1, 0));
    p("absolute past", new SetWaitableTimer(auto, 1, 0));
    m.pass(100);
    say(detail(a, auto));
    p("cancel unset", new CancelWaitableTimer(auto));
  }

  void suspension() {
    Handle e = h(new CreateEvent(null, false, false, null));
    Handle[] hs = new Handle[2];
    ThreadRef[] ts = new ThreadRef[2];
    for (int i = 0; i < 2; i++) {
      CreatedThread c =
          (CreatedThread) ((Reply.Returned<?>) m.call(a, new CreateThread(null, 0))).answer();
      hs[i] = c.value();
      ts[i] = m.thread(c.lpThreadId());
    }
    var w0 = m.call(ts[0], new WaitForSingleObject(e, -1));
    var w1 = m.call(ts[1], new WaitForSingleObject(e, -1));
    p("suspend first waiter", new SuspendThread(hs[0]));
    p("set", new SetEvent(e));
    say("after set: waits " + m.snapshot().waits() + " " + detail(a, e));
    p("resume", new ResumeThread(hs[0]));
    m.pass(100);
    say("after resume: waits " + m.snapshot().waits() + " " + detail(a, e));
    p("set", new SetEvent(e));
    m.pass(100);
    say("waits " + m.snapshot().waits());
    say("suspended alone");
    var w2 = m.call(ts[0], new WaitForSingleObject(e, -1));
    p("suspend", new SuspendThread(hs[0]));
    p("set", new SetEvent(e));
    say(detail(a, e));
    p("another takes it", new WaitForSingleObject(e, 0));
    p("resume", new ResumeThread(hs[0]));
    m.pass(100);
    say("waits " + m.snapshot().waits());
    m.call(a, new SetEvent(e));
    say("timeout while suspended");
    var w3 = m.call(ts[0], new WaitForSingleObject(e, 1000));
    p("suspend", new SuspendThread(hs[0]));
    m.pass(2000);
    p("set", new SetEvent(e));
    p("resume", new ResumeThread(hs[0]));
    m.pass(100);
    say("result " + m.outcome((Reply.Pending) w3) + " " + detail(a, e));
    say("pulse while suspended");
    m.call(a, new ResetEvent(e));
    var w4 = m.call(ts[0], new WaitForSingleObject(e, -1));
    p("suspend", new SuspendThread(hs[0]));
    p("pulse", new PulseEvent(e));
    p("resume", new ResumeThread(hs[0]));
    m.pass(100);
    say("result " + m.outcome((Reply.Pending) w4));
    m.call(a, new SetEvent(e));
    say("order after suspend/resume");
    var o0 = m.call(ts[0], new WaitForSingleObject(e, -1));
    var o1 = m.call(ts[1], new WaitForSingleObject(e, -1));
    p("suspend 0", new SuspendThread(hs[0]));
    p("resume 0", new ResumeThread(hs[0]));
    m.pass(100);
    p("set", new SetEvent(e));
    say("o0 " + m.outcome((Reply.Pending) o0) + " o1 " + m.outcome((Reply.Pending) o1));
  }

  void memory() {
    Handle f = h(new CreateFileMapping(new Handle(-1), null, 4, 0, 5000, "sec"));
    say(detail(a, f));
    p("larger later", b, new CreateFileMapping(new Handle(-1), null, 4, 0, 90000, "sec"));
    p("existing as readonly", b, new CreateFileMapping(new Handle(-1), null, 2, 0, 5000, "sec"));
    p("size 0", new CreateFileMapping(new Handle(-1), null, 4, 0, 0, null));
    p("NOACCESS", new CreateFileMapping(new Handle(-1), null, 1, 0, 4096, null));
    p("protect 0", new CreateFileMapping(new Handle(-1), null, 0, 0, 4096, null));
    p("RESERVE|COMMIT", new CreateFileMapping(new Handle(-1), null, 0x0C000004, 0, 4096, null));
    p("READONLY", new CreateFileMapping(new Handle(-1), null, 2, 0, 4096, null));
    p("WRITECOPY", new CreateFileMapping(new Handle(-1), null, 8, 0, 4096, null));
    p("hFile NULL", new CreateFileMapping(Handle.NULL, null, 4, 0, 4096, null));
    p("two protections", new CreateFileMapping(new Handle(-1), null, 6, 0, 4096, null));
    p("SEC_IMAGE pagefile", new CreateFileMapping(new Handle(-1), null, 0x01000002, 0, 4096, null));
    p(
        "hFile event",
        new CreateFileMapping(
            h(new CreateEvent(null, false, false, null)), null, 4, 0, 4096, null));
    p("hFile garbage", new CreateFileMapping(new Handle(0x7ff0), null, 4, 0, 4096, null));
    long v =
        ((AddressOrNull) ((Reply.Returned<?>) m.call(a, new MapViewOfFile(f, 2, 0, 0, 0))).answer())
            .value();
    say("view " + Long.toHexString(v));
    p("map offset 4096", new MapViewOfFile(f, 2, 0, 4096, 0));
    p("map too large", new MapViewOfFile(f, 2, 0, 0, 9000));
    p("map 8192", new MapViewOfFile(f, 2, 0, 0, 8192));
    p("map 0", new MapViewOfFile(f, 0, 0, 0, 0));
    p("offset 65536 beyond", new MapViewOfFile(f, 2, 0, 65536, 0));
    p("map copy", new MapViewOfFile(f, 1, 0, 0, 0));
    p("map with NULL", new MapViewOfFile(Handle.NULL, 2, 0, 0, 0));
    p("map event", new MapViewOfFile(h(new CreateEvent(null, false, false, null)), 2, 0, 0, 0));
    Handle ro = h(new CreateFileMapping(new Handle(-1), null, 2, 0, 4096, null));
    p("ro map write", new MapViewOfFile(ro, 2, 0, 0, 0));
    p("ro map copy", new MapViewOfFile(ro, 1, 0, 0, 0));
    p("ro map all", new MapViewOfFile(ro, 0xf001f, 0, 0, 0));
    long rv =
        ((AddressOrNull) ((Reply.Returned<?>) m.call(a, new MapViewOfFile(f, 4, 0, 0, 0))).answer())
            .value();
    Handle rh = dup(f, 4);
    p("read-only handle map write", new MapViewOfFile(rh, 2, 0, 0, 0));
    p("read-only handle map copy", new MapViewOfFile(rh, 1, 0, 0, 0));
    Handle q = dup(f, 1);
    p("query handle map copy", new MapViewOfFile(q, 1, 0, 0, 0));
    p("query handle map read", new MapViewOfFile(q, 4, 0, 0, 0));
    Handle wh = dup(f, 2);
    p("write handle map read", new MapViewOfFile(wh, 4, 0, 0, 0));
    p("write handle map write", new MapViewOfFile(wh, 2, 0, 0, 0));
    p("write", new WriteProcessMemory(SELF, v, Bytes.of("hello".getBytes())));
    p("read", new ReadProcessMemory(SELF, rv, 5));
    p("write ro view", new WriteProcessMemory(SELF, rv, Bytes.of("x".getBytes())));
    p("read across end", new ReadProcessMemory(SELF, v + 8190, 10));
    p("read end all ok", new ReadProcessMemory(SELF, v + 8184, 8));
    p("read unmapped", new ReadProcessMemory(SELF, 0x10, 4));
    p("write unmapped", new WriteProcessMemory(SELF, 0x10, Bytes.of(new byte[4])));
    p("write across end", new WriteProcessMemory(SELF, v + 8190, Bytes.of(new byte[10])));
    p("read 0", new ReadProcessMemory(SELF, v, 0));
    p("write 0", new WriteProcessMemory(SELF, v, Bytes.of(new byte[0])));
    p("read NULL process", new ReadProcessMemory(Handle.NULL, v, 4));
    p(
        "read no right",
        new ReadProcessMemory(
            h(new OpenProcess(0x1000, false, m.snapshot().process(b.process()).id())), v, 4));
    long cv =
        ((AddressOrNull) ((Reply.Returned<?>) m.call(a, new MapViewOfFile(f, 1, 0, 0, 0))).answer())
            .value();
    p("copy reads", new ReadProcessMemory(SELF, cv, 5));
    p("write copy", new WriteProcessMemory(SELF, cv, Bytes.of("J".getBytes())));
    p("original", new ReadProcessMemory(SELF, v, 5));
    p("copy", new ReadProcessMemory(SELF, cv, 5));
    p("write original", new WriteProcessMemory(SELF, v + 1, Bytes.of("E".getBytes())));
    p("copy after write to original", new ReadProcessMemory(SELF, cv, 5));
    p("unmap inside", new UnmapViewOfFile(v + 4096));
    p("unmap again", new UnmapViewOfFile(v));
    p("unmap bad", new UnmapViewOfFile(0x10));
    p("unmap 0", new UnmapViewOfFile(0));
    p("unmap + 5 of rv", new UnmapViewOfFile(rv + 5));
    p("open read", b, new OpenFileMapping(4, false, "sec"));
    p("open 0xf001f", b, new OpenFileMapping(0xf001f, false, "sec"));
    p("open copy", b, new OpenFileMapping(1, false, "sec"));
    p("open generic read", b, new OpenFileMapping(0x80000000, false, "sec"));
    for (var row : m.snapshot().process(b.process()).rows())
      say("row access " + Integer.toHexString(row.grantedAccess()) + " " + row.origin().call());
    Handle file =
        ((HandleOrInvalid)
                ((Reply.Returned<?>)
                        m.call(
                            a, new CreateFile("probe.tmp", 0xC0000000, 7, null, 2, 0, Handle.NULL)))
                    .answer())
            .value();
    p("file empty size 0", new CreateFileMapping(file, null, 4, 0, 0, null));
    Handle fs = h(new CreateFileMapping(file, null, 4, 0, 100, "filesec"));
    say(detail(a, fs));
    p("file ro larger", new CreateFileMapping(file, null, 2, 0, 5000, null));
    long fv =
        ((AddressOrNull)
                ((Reply.Returned<?>) m.call(a, new MapViewOfFile(fs, 2, 0, 0, 0))).answer())
            .value();
    m.call(a, new CloseHandle(fs));
    m.call(a, new CloseHandle(file));
    p("write after close", new WriteProcessMemory(SELF, fv, Bytes.of("x".getBytes())));
    p("read beyond 100 in page", new ReadProcessMemory(SELF, fv + 100, 4));
    p("open name after last handle with view", b, new OpenFileMapping(4, false, "filesec"));
    Handle g2 = h(new CreateFileMapping(new Handle(-1), null, 4, 0, 4096, "viewonly"));
    m.call(a, new MapViewOfFile(g2, 2, 0, 0, 0));
    m.call(a, new CloseHandle(g2));
    p("name while only a view", b, new OpenFileMapping(4, false, "viewonly"));
    Handle g3 = h(new CreateFileMapping(new Handle(-1), null, 0x04000004, 0, 65536, null));
    say("reserve " + detail(a, g3));
    long res =
        ((AddressOrNull)
                ((Reply.Returned<?>) m.call(a, new MapViewOfFile(g3, 2, 0, 0, 0))).answer())
            .value();
    p("read reserved", new ReadProcessMemory(SELF, res, 4));
    p("write reserved", new WriteProcessMemory(SELF, res, Bytes.of(new byte[4])));
  }

  void jobs() {
    Handle j = h(new CreateJobObject(null, "job"));
    say(detail(a, j));
    p("IsInJob null self", new IsProcessInJob(SELF, Handle.NULL));
    p("Query null", new QueryInformationJobObject(Handle.NULL, 1));
    p("Query null limits", new QueryInformationJobObject(Handle.NULL, 9));
    ProcessInformation c = spawn(a, 0);
    ThreadRef ct = m.firstThread(c.dwProcessId());
    p("child IsInJob null", new IsProcessInJob(c.hProcess(), Handle.NULL));
    p("assign", new AssignProcessToJobObject(j, c.hProcess()));
    p("assign again same", new AssignProcessToJobObject(j, c.hProcess()));
    p("IsInJob j", new IsProcessInJob(c.hProcess(), j));
    p("IsInJob null", new IsProcessInJob(c.hProcess(), Handle.NULL));
    say(detail(a, j));
    p("accounting", new QueryInformationJobObject(j, 1));
    p("list", new QueryInformationJobObject(j, 3));
    p("class 4", new QueryInformationJobObject(j, 4));
    p("class 77", new QueryInformationJobObject(j, 77));
    p("class 0", new QueryInformationJobObject(j, 0));
    p("child queries own (NULL)", ct, new QueryInformationJobObject(Handle.NULL, 3));
    Handle k = h(new CreateJobObject(null, null));
    p("nest: assign to second job", new AssignProcessToJobObject(k, c.hProcess()));
    p("list j", new QueryInformationJobObject(j, 3));
    p("list k", new QueryInformationJobObject(k, 3));
    p("in j", new IsProcessInJob(c.hProcess(), j));
    p("in k", new IsProcessInJob(c.hProcess(), k));
    ProcessInformation d = spawn(a, 0);
    Handle l = h(new CreateJobObject(null, null));
    p("d to l", new AssignProcessToJobObject(l, d.hProcess()));
    p("d to j (unrelated)", new AssignProcessToJobObject(j, d.hProcess()));
    p("c to l", new AssignProcessToJobObject(l, c.hProcess()));
    ProcessInformation gc = spawn(ct, 0);
    say("grandchild inherits: " + detail(a, j));
    ProcessInformation br = null;
    p(
        "breakaway refused",
        ct,
        new CreateProcess(
            null, "c.exe", null, null, false, 0x01000000, null, null, StartupInfo.EMPTY));
    p(
        "set limits basic kill-on-close",
        new SetInformationJobObject(j, 2, JobObjectInformation.limits(0x2000, 0)));
    p(
        "set ext unknown flag",
        new SetInformationJobObject(j, 9, JobObjectInformation.limits(0x80000000, 0)));
    p(
        "set basic breakaway",
        new SetInformationJobObject(j, 2, JobObjectInformation.limits(0x800, 0)));
    p("set class 1", new SetInformationJobObject(j, 1, JobObjectInformation.limits(0, 0)));
    p("set class 3", new SetInformationJobObject(j, 3, JobObjectInformation.limits(0, 0)));
    p(
        "active limit 1 with 2 running",
        new SetInformationJobObject(j, 2, JobObjectInformation.limits(8, 1)));
    p("limits", new QueryInformationJobObject(j, 2));
    p(
        "child beyond limit",
        ct,
        new CreateProcess(null, "c.exe", null, null, false, 0, null, null, StartupInfo.EMPTY));
    say(detail(a, j));
    p(
        "active limit 0 with flag",
        new SetInformationJobObject(j, 2, JobObjectInformation.limits(8, 0)));
    Handle lim = h(new CreateJobObject(null, null));
    p("limit 1", new SetInformationJobObject(lim, 9, JobObjectInformation.limits(8, 1)));
    ProcessInformation x1 = spawn(a, 0), x2 = spawn(a, 0);
    p("x1", new AssignProcessToJobObject(lim, x1.hProcess()));
    p("x2", new AssignProcessToJobObject(lim, x2.hProcess()));
    p("x2 exit", new GetExitCodeProcess(x2.hProcess()));
    p("acc", new QueryInformationJobObject(lim, 1));
    Handle qj = dup(j, 4);
    p("assign with QUERY", new AssignProcessToJobObject(qj, d.hProcess()));
    p("set with QUERY", new SetInformationJobObject(qj, 2, JobObjectInformation.limits(0, 0)));
    p("terminate with QUERY", new TerminateJobObject(qj, 1));
    Handle aj = dup(j, 1);
    p("query with ASSIGN", new QueryInformationJobObject(aj, 1));
    p("IsInJob with ASSIGN handle", new IsProcessInJob(c.hProcess(), aj));
    p(
        "IsInJob no process right",
        new IsProcessInJob(h(new OpenProcess(0x100000, false, c.dwProcessId())), j));
    p(
        "IsInJob event",
        new IsProcessInJob(c.hProcess(), h(new CreateEvent(null, false, false, null))));
    p(
        "assign with limited process",
        new AssignProcessToJobObject(j, h(new OpenProcess(0x1000, false, d.dwProcessId()))));
    p(
        "assign event",
        new AssignProcessToJobObject(j, h(new CreateEvent(null, false, false, null))));
    p("assign garbage", new AssignProcessToJobObject(new Handle(0x7ff0), c.hProcess()));
    p("wait j", new WaitForSingleObject(j, 0));
    p("terminate", new TerminateJobObject(j, 9));
    p("exit c", new GetExitCodeProcess(c.hProcess()));
    say(detail(a, j));
    p("wait j after all ended", new WaitForSingleObject(j, 0));
    p("acc", new QueryInformationJobObject(j, 1));
    p("assign ended", new AssignProcessToJobObject(j, c.hProcess()));
    ProcessInformation y = spawn(a, 0);
    p("assign after terminate", new AssignProcessToJobObject(j, y.hProcess()));
    p("yexit", new GetExitCodeProcess(y.hProcess()));
    Handle kc = h(new CreateJobObject(null, null));
    p("koc", new SetInformationJobObject(kc, 9, JobObjectInformation.limits(0x2000, 0)));
    ProcessInformation z = spawn(a, 0);
    p("assign z", new AssignProcessToJobObject(kc, z.hProcess()));
    p("close", new CloseHandle(kc));
    p("z exit", new GetExitCodeProcess(z.hProcess()));
    say("z running " + m.isRunning(m.firstThread(z.dwProcessId())));
    Handle bj = h(new CreateJobObject(null, null));
    p("set", new SetInformationJobObject(bj, 9, JobObjectInformation.limits(0x800, 0)));
    ProcessInformation u = spawn(a, 0);
    p("assign u", new AssignProcessToJobObject(bj, u.hProcess()));
    ThreadRef ut = m.firstThread(u.dwProcessId());
    ProcessInformation v = spawn(ut, 0x01000000);
    p("broke away list", new QueryInformationJobObject(bj, 3));
    say("u " + u.dwProcessId());
    p("set silent", new SetInformationJobObject(bj, 9, JobObjectInformation.limits(0x1000, 0)));
    spawn(ut, 0);
    p("silent list", new QueryInformationJobObject(bj, 3));
    Handle nj = h(new CreateJobObject(null, "gone"));
    ProcessInformation w = spawn(a, 0);
    m.call(a, new AssignProcessToJobObject(nj, w.hProcess()));
    m.call(a, new CloseHandle(nj));
    p("open name after last handle, process inside", new OpenJobObject(0x1f001f, false, "gone"));
    p("create again", new CreateJobObject(null, "gone"));
    p("CreateJobObject access rows", new OpenJobObject(0x02000000, false, "job"));
    say(detail(a, j));
  }

  static final int DACL = 4, OWNER = 1, LABEL = 0x10;

  SecurityAttributes sa(String sddl) {
    return new SecurityAttributes(SecurityDescriptor.parse(sddl), false);
  }

  void security() {
    Handle e = h(new CreateEvent(null, false, false, "plain"));
    p("default dacl", new GetKernelObjectSecurity(e, DACL | OWNER));
    p("label", new GetKernelObjectSecurity(e, LABEL));
    Handle un = h(new CreateEvent(null, false, false, null));
    p("unnamed dacl", new GetKernelObjectSecurity(un, DACL | OWNER));
    p("process dacl", new GetKernelObjectSecurity(SELF, DACL | OWNER));
    p("thread", new GetKernelObjectSecurity(new Handle(-2), DACL));
    p("info 0", new GetKernelObjectSecurity(e, 0));
    p("SACL", new GetKernelObjectSecurity(e, 8));
    p("create denying", new CreateEvent(sa("D:"), false, false, "closed"));
    p("open closed", b, new OpenEvent(0x1f0003, false, "closed"));
    p("open closed SYNCHRONIZE", b, new OpenEvent(0x100000, false, "closed"));
    p("open closed READ_CONTROL", b, new OpenEvent(0x20000, false, "closed"));
    p("open closed WRITE_DAC", b, new OpenEvent(0x40000, false, "closed"));
    p("open closed READ_CONTROL|SYNC", b, new OpenEvent(0x120000, false, "closed"));
    p("open closed MAXIMUM", b, new OpenEvent(0x02000000, false, "closed"));
    p("create closed again", b, new CreateEvent(null, false, false, "closed"));
    p("createEx closed sync", b, new CreateEventEx(null, "closed", 0, 0x100000));
    for (var row : m.snapshot().process(b.process()).rows())
      say("row access " + Integer.toHexString(row.grantedAccess()) + " " + row.origin().call());
    Handle ns = h(new CreateEvent(sa("D:NO_ACCESS_CONTROL"), false, false, "nulldacl"));
    p("null dacl get", new GetKernelObjectSecurity(ns, DACL));
    p("open null dacl", b, new OpenEvent(0x1f0003, false, "nulldacl"));
    h(new CreateEvent(sa("D:(A;;0x100000;;;WD)"), false, false, "sync"));
    p("open sync only", b, new OpenEvent(0x100000, false, "sync"));
    p("open sync modify", b, new OpenEvent(0x100002, false, "sync"));
    p("maximum", b, new OpenEvent(0x02000000, false, "sync"));
    h(new CreateEvent(sa("D:(D;;0x2;;;WD)(A;;GA;;;WD)"), false, false, "deny"));
    p("deny modify: all", b, new OpenEvent(0x1f0003, false, "deny"));
    p("deny modify: sync", b, new OpenEvent(0x100000, false, "deny"));
    h(new CreateEvent(sa("D:(A;;GA;;;WD)(D;;0x2;;;WD)"), false, false, "order"));
    p("allow before deny", b, new OpenEvent(0x1f0003, false, "order"));
    p(
        "set dacl",
        new SetKernelObjectSecurity(e, DACL, SecurityDescriptor.parse("D:(A;;0x100000;;;WD)")));
    p("get", new GetKernelObjectSecurity(e, DACL));
    p("open modify after set", b, new OpenEvent(2, false, "plain"));
    p("own handle keeps", new SetEvent(e));
    p("dup widen", new DuplicateHandle(SELF, dup(e, 0x100000), SELF, 2, false, 0));
    p(
        "set without WRITE_DAC",
        new SetKernelObjectSecurity(dup(un, 0x20000), DACL, SecurityDescriptor.parse("D:")));
    p("get without READ_CONTROL", new GetKernelObjectSecurity(dup(un, 2), DACL));
    p(
        "set owner without WRITE_OWNER",
        new SetKernelObjectSecurity(dup(un, 0x40000), OWNER, SecurityDescriptor.parse("O:BA")));
    p("set owner SY", new SetKernelObjectSecurity(un, OWNER, SecurityDescriptor.parse("O:SY")));
    p("owner", new GetKernelObjectSecurity(un, OWNER));
    p(
        "set label low",
        new SetKernelObjectSecurity(un, LABEL, SecurityDescriptor.parse("S:(ML;;NW;;;LW)")));
    p("label", new GetKernelObjectSecurity(un, LABEL));
    p("garbage", new GetKernelObjectSecurity(new Handle(0x7ff0), DACL));
    p(
        "set label high",
        new SetKernelObjectSecurity(un, LABEL, SecurityDescriptor.parse("S:(ML;;NW;;;HI)")));
    p("set nothing given", new SetKernelObjectSecurity(un, DACL, SecurityDescriptor.parse("O:BA")));
    p(
        "unnamed closed dup",
        new DuplicateHandle(
            SELF, h(new CreateEvent(sa("D:"), false, false, null)), SELF, 0x1f0003, false, 0));
    Handle cl = h(new CreateEventEx(sa("D:"), null, 0, 2));
    p(
        "narrow new unnamed closed, dup wider",
        new DuplicateHandle(SELF, cl, SELF, 0x1f0003, false, 0));
    say("ex max");
    Handle mx = h(new CreateEventEx(sa("D:"), null, 0, 0x02000004));
    say(detail(a, mx));
    for (String t :
        List.of("mutex", "semaphore", "timer", "section", "job", "process", "thread", "file")) {
      Handle x =
          switch (t) {
            case "mutex" -> h(new CreateMutex(null, false, null));
            case "semaphore" -> h(new CreateSemaphore(null, 0, 1, null));
            case "timer" -> h(new CreateWaitableTimer(null, false, null));
            case "section" -> h(new CreateFileMapping(new Handle(-1), null, 4, 0, 4096, null));
            case "job" -> h(new CreateJobObject(null, null));
            case "process" -> SELF;
            case "thread" -> new Handle(-2);
            default ->
                ((HandleOrInvalid)
                        ((Reply.Returned<?>)
                                m.call(
                                    a,
                                    new CreateFile(
                                        "probe2.tmp", 0xC0000000, 7, null, 2, 0, Handle.NULL)))
                            .answer())
                    .value();
          };
      p(
          "set get " + t,
          new SetKernelObjectSecurity(x, DACL, SecurityDescriptor.parse("D:(A;;0x100000;;;WD)")));
      p(" -> ", new GetKernelObjectSecurity(x, DACL));
      if (x.value() > 0)
        for (int g : new int[] {0x80000000, 0x40000000, 0x20000000, 0x10000000})
          say(
              "   "
                  + t
                  + " generic "
                  + Integer.toHexString(g)
                  + " -> "
                  + r(a, new DuplicateHandle(SELF, x, SELF, g, false, 0)));
    }
    for (var row : m.snapshot().process(a.process()).rows()) {
      String ty = m.snapshot().object(row.object()).get().type();
      say("row " + ty + " " + row.origin().call() + " " + Integer.toHexString(row.grantedAccess()));
    }
    p("mutex closed by SD", new CreateMutex(sa("D:"), false, "mclosed"));
    p("open", b, new OpenMutex(0x1f0001, false, "mclosed"));
    p("job closed", new CreateJobObject(sa("D:"), "jclosed"));
    p("open", b, new OpenJobObject(0x1f001f, false, "jclosed"));
    p("sec closed", new CreateFileMapping(new Handle(-1), sa("D:"), 4, 0, 4096, "fclosed"));
    p("open", b, new OpenFileMapping(4, false, "fclosed"));
    p("timer closed", new CreateWaitableTimer(sa("D:"), false, "tclosed"));
    p("open", b, new OpenWaitableTimer(2, false, "tclosed"));
    p("sem closed", new CreateSemaphore(sa("D:"), 0, 1, "sclosed"));
    p("open", b, new OpenSemaphore(2, false, "sclosed"));
    p(
        "process closed",
        new CreateProcess(null, "c.exe", sa("D:"), null, false, 0, null, null, StartupInfo.EMPTY));
    int pid = m.snapshot().processes().get(2).id();
    p("open process", b, new OpenProcess(0x1fffff, false, pid));
    p("open process QLI", b, new OpenProcess(0x1000, false, pid));
    p("open process by READ_CONTROL", b, new OpenProcess(0x20000, false, pid));
    p("file closed", new CreateFile("closed.tmp", 0xC0000000, 7, sa("D:"), 2, 0, Handle.NULL));
    p("open file", b, new CreateFile("closed.tmp", 0x80000000, 7, null, 3, 0, Handle.NULL));
  }

  void namespaces() {
    Handle bd = h(new CreateBoundaryDescriptor("b", 0));
    p("boundary", new CreateBoundaryDescriptor("b", 0));
    p("add sid", new AddSIDToBoundaryDescriptor(bd, "S-1-1-0"));
    p("create", new CreatePrivateNamespace(null, bd, "a"));
    p("open", new OpenPrivateNamespace(bd, "a"));
    p("delete", new DeleteBoundaryDescriptor(bd));
    p("close", new ClosePrivateNamespace(Handle.NULL, 0));
    p("null name", new CreateBoundaryDescriptor(null, 0));
  }
}
