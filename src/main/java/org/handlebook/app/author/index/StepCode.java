package org.handlebook.app.author.index;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.handlebook.app.author.index.StepEntry.Detail;

/**
 * What the code of the steps tells of them: the keys that they ask tables of details for, and the
 * calls that they make, themselves or by what they use of their room.
 */
final class StepCode {
  private static final String ROOM = "org/handlebook/steps/";
  private static final String LINE = "line";
  private static final String CALLS = "org/handlebook/win32/";
  private static final Set<String> KINDS =
      Set.of("text", "flag", "number", "access", "handle", LINE);

  private final Map<String, Body> bodies = new HashMap<>();

  /** What one method does. */
  private static final class Body {
    private final Set<String> uses = new LinkedHashSet<>();
    private final Map<String, Detail> details = new LinkedHashMap<>();
    private final Set<String> functions = new LinkedHashSet<>();
    private int line = Integer.MAX_VALUE;
  }

  private StepCode() {}

  /** Returns what the classes in a folder and in those below it tell. */
  static StepCode of(Path folder) throws IOException {
    StepCode code = new StepCode();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
        new ClassReader(Files.readAllBytes(file)).accept(code.new Reader(), 0);
      }
    }
    return code;
  }

  /** Returns the name of a method: its class, its own and its signature. */
  static String id(Method method) {
    return method.getDeclaringClass().getSimpleName()
        + '.'
        + method.getName()
        + Type.getMethodDescriptor(method);
  }

  /** Returns the line at which a method begins. */
  int place(String id) {
    Body body = bodies.get(id);
    return body == null ? Integer.MAX_VALUE : body.line;
  }

  List<Detail> details(String id) {
    Map<String, Detail> found = new LinkedHashMap<>();
    reached(id).forEach(body -> body.details.forEach(found::putIfAbsent));
    return List.copyOf(found.values());
  }

  List<String> functions(String id) {
    Set<String> found = new LinkedHashSet<>();
    reached(id).forEach(body -> found.addAll(body.functions));
    return List.copyOf(found);
  }

  private List<Body> reached(String id) {
    List<Body> reached = new ArrayList<>();
    reach(id, new HashSet<>(), reached);
    return reached;
  }

  private void reach(String id, Set<String> seen, List<Body> reached) {
    Body body = bodies.get(id);
    if (body != null && seen.add(id)) {
      reached.add(body);
      body.uses.forEach(used -> reach(used, seen, reached));
      reach(id.substring(0, id.indexOf('.')) + ".<clinit>()V", seen, reached);
    }
  }

  private final class Reader extends ClassVisitor {
    private String type = "";

    Reader() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String above, String[] faces) {
      type = name;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      Body body = new Body();
      bodies.put(key(type, name, descriptor), body);
      return new BodyReader(body);
    }
  }

  private static String key(String owner, String name, String descriptor) {
    return owner.substring(owner.lastIndexOf('/') + 1) + '.' + name + descriptor;
  }

  private static final class BodyReader extends MethodVisitor {
    private final Body body;
    private final List<String> said = new ArrayList<>();

    BodyReader(Body body) {
      super(Opcodes.ASM9);
      this.body = body;
    }

    @Override
    public void visitLineNumber(int line, Label start) {
      body.line = Math.min(body.line, line);
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof String text) {
        said.add(text);
      }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      if (opcode == Opcodes.NEW && type.startsWith(CALLS) && type.contains("Call$")) {
        body.functions.add(type.substring(type.indexOf('$') + 1));
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (owner.startsWith(ROOM)) {
        body.uses.add(key(owner, name, descriptor));
        asked(name, descriptor);
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      for (Object argument : arguments) {
        if (argument instanceof Handle handle && handle.getOwner().startsWith(ROOM)) {
          body.uses.add(key(handle.getOwner(), handle.getName(), handle.getDesc()));
        }
      }
    }

    /** The last two texts in both languages before a method that takes two are a key. */
    private void asked(String name, String descriptor) {
      String two = "Ljava/lang/String;Ljava/lang/String;";
      if (KINDS.contains(name) && descriptor.contains(two) && said.size() > 1) {
        int last = said.size() - 1;
        while (last > 1 && said.get(last).chars().allMatch(c -> c < 0x80)) {
          last--;
        }
        String english = said.get(last - 1);
        String kind = name.equals(LINE) ? "text" : name;
        body.details.putIfAbsent(english, new Detail(english, said.get(last), kind));
      }
      said.clear();
    }
  }
}
