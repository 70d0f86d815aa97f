package org.handlebook.c.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of programs that are wrong, and where. */
final class SourceProgramTest {
  private static List<Diagnostic> wrong(String code) {
    return read("p.c", code).diagnostics();
  }

  private static SourceProgram read(String file, String code) {
    return SourceProgram.read(file, code, name -> Optional.empty());
  }

  private static List<String> places(String code) {
    return wrong(code).stream().map(d -> d.at().line() + ":" + d.at().column()).toList();
  }

  @Test
  void aProgramThatIsRightHasNothing() {
    assertThat(wrong("#include <stdio.h>\nint main(void) { printf(\"%d\", 1); return 0; }"))
        .isEmpty();
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    String code =
        """
        #include <windows.h>
        int main(void) {
          int a = 1
          int b = 2;
          CloseHandle();
          hEvnt = 5;
          return 0;
        }
        """;
    assertThat(places(code)).containsExactly("3:12", "5:3", "6:3");
  }

  @Test
  void aProgramOfAnOlderBookHasTextsOfBytes() {
    String call = "int main(void) { return CreateMutex(NULL, FALSE, %s) == NULL; }";
    String header = "#include <windows.h>\n";
    assertThat(read("p.c", header + call.formatted("\"one\"")).diagnostics()).isEmpty();
    assertThat(read("p.c", header + call.formatted("\"one\"")).wide()).isFalse();
    assertThat(read("p.c", header + call.formatted("L\"one\"")).wide()).isTrue();
    assertThat(read("p.c", header + call.formatted("_T(\"one\")")).wide()).isTrue();
  }

  @Test
  void aProgramThatIsWrongWithTextsOfEitherKindHasThoseWithWhichLessIsWrong() {
    String bytes = "int main(void) { CreateMutex(0, 0, \"one\"); return a; }";
    assertThat(wrong(bytes)).hasSize(1);
    assertThat(wrong(bytes).get(0).english()).startsWith("a is not declared.");
    String both = "int main(void) { CreateMutex(0, 0, \"one\"); CreateMutex(0, 0, L\"two\"); }";
    assertThat(wrong(both))
        .extracting(Diagnostic::english)
        .containsExactly(
            "lpName takes a text of wide characters, and this is one of bytes. Write _T(\"…\") or"
                + " L\"…\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p = { 1, 2 }; a[0] = { 3, };", "n = { 4 }; n = {};", "p = {};"})
  void bracesAreAssignedInCppAlone(String statements) {
    String code = "struct P { int x, y; } p, a[2]; int n; int main() { " + statements + " }";
    assertThat(read("p.cpp", code).diagnostics()).isEmpty();
    assertThat(read("p.c", code).diagnostics()).isNotEmpty();
  }

  static List<Arguments> mistakes() {
    return List.of(
        Arguments.of("int main(void) { return 0 }", "1:26", "Here ; is missing, before }."),
        Arguments.of("int main(void) { if (1 { } }", "1:23", "Here ) is missing, before {."),
        Arguments.of("int main(void) { if (1) {", "1:16", "This { is never closed."),
        Arguments.of("int main(void) { break; }", "1:18", "break stands in a loop alone."),
        Arguments.of("int main(void) { int n; int n; }", "1:29", "n is declared already"),
        Arguments.of("int main(void) { CraeteEvent(0, 0, 0, 0); }", "1:18", "CreateEvent"),
        Arguments.of(
            "int main(void) { SetEvent(1, 2); }", "1:18", "takes 1 arguments, and here are 2"),
        Arguments.of("#if 1\nint x;", "1:1", "This #if has no end."),
        Arguments.of("#includ <windows.h>", "1:1", "There is no #includ."),
        Arguments.of("#include <map>\nstd::map<int, int> numbers;", "1:10", "library of C++"),
        Arguments.of("#include <winsock2.h>", "1:10", "Windows has winsock2.h"),
        Arguments.of("#include <nothing.h>", "1:10", "There is no header nothing.h"),
        Arguments.of("int main(void) { int a； }", "1:23", "C has no sign ；. Write: ;"),
        Arguments.of("int main(void) { puts(“a”); }", "1:23", "C has no sign “. Write: \""),
        Arguments.of("int main(void) { \u0001 }", "1:18", "C has no sign \u0001. Leave it out."),
        Arguments.of("int main(void) { puts(‘a’); }", "1:23", "C has no sign ‘. Write: '"),
        Arguments.of("int main(void) { retrun 0; }", "1:18", "Did you mean return?"),
        Arguments.of("int main(void) { whlie (1) { } }", "1:18", "Did you mean while?"),
        Arguments.of("int main(void) { fro (;;) { } }", "1:18", "Did you mean for?"),
        Arguments.of("int main(void) { CreateEvnt(); }", "1:18", "Did you mean CreateEvent?"),
        Arguments.of("class A { };", "1:1", "class belongs to C++"),
        Arguments.of("struct A { int get(); };", "1:16", "get belongs to C++"),
        Arguments.of(
            "int f(int n) { return n; }\nint f(char *s) { return 0; }", "2:5", "that is C++"),
        Arguments.of("int f(int n) { return n; }\nint f(int n) { return 0; }", "2:5", "f is there"),
        Arguments.of("int main(void) { int Q; Q::run(); }", "1:26", ":: belongs to C++"),
        Arguments.of("#include <intsafe.h>", "1:10", "Windows has intsafe.h"),
        Arguments.of(
            "int main(void) { BackupRead(0, 0, 0, 0, 0, 0, 0); }",
            "1:18",
            "Windows has BackupRead, and"),
        Arguments.of(
            "int main(void) { WakeByAddressAll(0); }", "1:18", "Windows has WakeByAddressAll"),
        Arguments.of("int main(void) { socket(1, 2, 3); }", "1:18", "Windows has socket"),
        Arguments.of("int main(void) { MSG message; }", "1:18", "Windows has MSG, and"),
        Arguments.of("int main(void) { return WM_PAINT; }", "1:25", "Windows has WM_PAINT, and"),
        Arguments.of("int main(void) { Messag m; }", "1:18", "Messag is no type that is known."),
        Arguments.of("struct S { Messag m; };", "1:12", "Messag is no type that is known."),
        Arguments.of("void f(Messag m);", "1:8", "Messag is no type that is known."),
        Arguments.of("struct S { int a; } s; int main(void) { s.b = 1; }", "1:43", "no member b"),
        Arguments.of("int main(void) { int if = 3; }", "1:22", "if is a word of C itself"),
        Arguments.of("int main(void) { char *int; }", "1:24", "int is a word of C itself"),
        Arguments.of("int main(void) { puts('hello'); }", "1:23", "a text stands in"),
        Arguments.of("char s[4] = \"hello\";", "1:13", "has 5 characters, and s has room for 4."),
        Arguments.of("struct S { int a; char a; };", "1:24", "There is a member a already."),
        Arguments.of("struct S { int a : 33; };", "1:16", "A member cannot have 33 bits of int."),
        Arguments.of("struct S { int a : 1; } s; int *p = &s.a;", "1:37", "has an address"),
        Arguments.of("int main(void) { int b[0]; }", "1:24", "cannot have 0 elements"),
        Arguments.of("int main(void) { const int a = 1; a = 2; }", "1:35", "a is const"),
        Arguments.of("int main(void) { const int a = 1; a++; }", "1:35", "a is const"),
        Arguments.of("int main(void) { int const a = 1; a += 1; }", "1:35", "a is const"),
        Arguments.of("void f(const int n) { n = 2; }", "1:23", "n is const"),
        Arguments.of("void f(int *const p) { *p = 1; p = 0; }", "1:32", "p is const"),
        Arguments.of("void f(const POINT *p) { p->x = 1; }", "1:27", "x is const"),
        Arguments.of("void f(const char *s) { *s = 1; }", "1:25", "What this leads to is const"),
        Arguments.of("void f(LPCTSTR s) { s[1] = 1; }", "1:22", "What this leads to is const"),
        Arguments.of("const int a[2]; void f(void) { a[1] = 1; }", "1:33", "is const"),
        Arguments.of("const int a; void f(void) { *&a = 1; }", "1:29", "is const"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void saysWhatIsWrongAndWhere(String code, String place, String text) {
    assertThat(places(code)).first().isEqualTo(place);
    assertThat(wrong(code).get(0).english()).contains(text);
    assertThat(wrong(code).get(0).korean()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "std::list<int> s; s.size(); s.push_back(1);",
        "std::vector<std::pair<int, int>> v; v.push_back(1); int n = v[0].size();",
        "std::future<int> t(main); t.get();",
        "struct A { int x } a; a.x = 1;",
        "retrun 0;",
        "fro (int i = 0; i < 3; i++) { puts(\"a\"); }"
      })
  void whatFollowsFromAMistakeIsNotSaid(String statements) {
    String code = "#include <stdio.h>\n#include <iostream>\nint main() { " + statements + " }";
    assertThat(SourceProgram.read("p.cpp", code, name -> Optional.empty()).diagnostics())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Handle { HANDLE h; public: Handle(HANDLE h) : h(h) { } virtual HANDLE get() = 0; };",
        "struct Handle { HANDLE h; friend class Other; };",
        "struct Handle { HANDLE h; template <class T> void of(T t); HANDLE get() { return h; } };",
        "class Handle { public: HANDLE h; HANDLE operator()(int n) { return h; } };",
        "class Handle : public Base, private Other { public: Handle(HANDLE); HANDLE get(); int n; };\n"
            + "Handle::Handle(HANDLE h) : h{h}, n{1} { if (h) { n = 2; } }",
        "struct Handle : Base { HANDLE h; };"
      })
  void aClassIsRefusedOnceAndNothingIsSaidOfWhatUsesIt(String declaration) {
    String code =
        "#include <windows.h>\n"
            + declaration
            + "\nDWORD WINAPI run(LPVOID p) { Handle *own = (Handle *) p; own->n++; return own->get() != NULL; }"
            + "\nint main() { Handle one(CreateEvent(NULL, TRUE, FALSE, NULL)), two = one; SetEvent(one);"
            + " Handle *made = new Handle(NULL); Handle many[2]; many[1].get(); delete made;"
            + " WaitForSingleObject(one.get(), INFINITE); return Handle(NULL).get() == NULL; }";
    assertThat(read("p.cpp", code).diagnostics()).hasSize(1);
    assertThat(read("p.cpp", code).diagnostics().get(0).english()).contains("belongs to C++");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int main() { std::vector<int> a; a.insert(a.begin(), 1); }",
        "int main() { std::vector<int> a(1, 2, 3); }",
        "int main() { std::vector<std::future> a; a.pop_back(); }",
        "int main() { std::string s; s.insert(s.begin(), 'x'); }",
        "int main() { std::string s; s.copy(NULL, 1); }",
        "int main() { std::string s; s = s - \"x\"; }",
        "int main() { std::string s; getline(s, s); }"
      })
  void ofStringsAndVectorsWhatIsNotKnownIsRefused(String code) {
    List<Diagnostic> wrong = read("p.cpp", "#include <windows.h>\n" + code).diagnostics();
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).english()).contains("C++");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "template <typename T> T most(T a, T b) { return a > b ? a : b; } int main() { return most<int>(1, 2); }",
        "int main() { try { throw 1; } catch (int e) { cout << e; } return 0; }",
        "int main() { auto add = [](int a, int b) { return a + b; }; return add(1, 2); }",
        "int main() { int n = 1; auto add = [&](int a) -> int { return a + n; }; return add(1); }",
        "#include <random>\nint main() { std::random_device rd; return rd() % 6; }",
        "#include <wil/resource.h>\nwil::unique_handle end; int main() { return end.get() == NULL; }",
      })
  void whatFollowsFromOneRefusalIsNotSaid(String code) {
    List<Diagnostic> wrong =
        read("p.cpp", "#include <windows.h>\n#include <iostream>\n" + code).diagnostics().stream()
            .filter(one -> !one.english().startsWith("random belongs"))
            .toList();
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).english()).containsAnyOf("C++", "There is no header wil");
  }

  @Test
  void aHeaderOfCppThatIsOnlyNamedDoesNoHarm() {
    String code = "#include <vector>\n#include <string>\n#include <new>\nint main() { return 0; }";
    assertThat(read("p.cpp", code).diagnostics()).isEmpty();
  }

  /**
   * What is misspelt inside a class is said with what was meant, and the class is not missing for
   * it.
   */
  @Test
  void aMisspeltMemberInAClassIsSaidOnce() {
    String code =
        """
        class Guard {
        public:
          Guard(int h) : handel(h) {}
          static int live;
        private:
          int handle;
        };
        int main() { Guard g(1); return Guard::live; }
        """;
    assertThat(read("p.cpp", code).diagnostics())
        .extracting(Diagnostic::english)
        .containsExactly("A Guard has no member handel. Did you mean handle?");
  }

  static List<Arguments> classMistakes() {
    return List.of(
        Arguments.of("Timer t; t.star();", "A Timer has no member star. Did you mean"),
        Arguments.of("Timer t(1, 2, 3);", "Timer::Timer takes 1 arguments, and here are 3."),
        Arguments.of("Timer t; t.start(1);", "Timer::start takes 0 arguments, and here are 1."),
        Arguments.of("Timer t; Timer u = t;", "Timer says that it is not copied"),
        Arguments.of("Timer t; take(t);", "Timer says that it is not copied"),
        Arguments.of("Timer::stop();", "A Timer has no member stop."),
        Arguments.of("std::thread t(&Timer::start, 1);", "&Timer::start belongs to C++"),
        Arguments.of(
            "std::unique_ptr<Timer> p, q = p;", "unique_ptr<Timer> says that it is not copied"),
        Arguments.of("Timer *t = new Timer[3]; delete[] t;", "delete[] Timer * belongs to C++"));
  }

  @ParameterizedTest
  @MethodSource("classMistakes")
  void saysWhatIsWrongWithAnObject(String statements, String text) {
    String code =
        "class Timer { int n; public: Timer(int n = 0) : n(n) { } ~Timer() { } void start() { n++; }\n"
            + " Timer(const Timer &) = delete; };\nvoid take(Timer t) { }\nvoid f() { "
            + statements
            + " }";
    List<Diagnostic> wrong = read("p.cpp", code).diagnostics();
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).english()).contains(text);
    assertThat(wrong.get(0).korean()).isNotBlank();
  }

  @Test
  void aFunctionThatAClassHasNotIsNotDefined() {
    String code = "class A { void f(); };\nvoid A::g() { }\nint A::f(int n) { return n; }";
    assertThat(read("p.cpp", code).diagnostics())
        .extracting(Diagnostic::english)
        .containsExactly("A A has no member g.", "A A has no member f.");
  }

  static List<Arguments> stringMistakes() {
    return List.of(
        Arguments.of("CreateEventA(NULL, TRUE, TRUE, s)", "a string of C++. Write .c_str()"),
        Arguments.of("printf(\"%s\", s)", "%s takes a pointer to characters"),
        Arguments.of("w = s", "w"),
        Arguments.of("w = \"narrow\"", "w"),
        Arguments.of("k += \"x\"", "k is const"),
        Arguments.of("k.push_back('x')", "k is const"),
        Arguments.of("if (s) return", "is no single value"),
        Arguments.of("s.size() = 4", "Only a variable takes a value"));
  }

  @ParameterizedTest
  @MethodSource("stringMistakes")
  void saysWhatIsWrongWithAString(String statement, String text) {
    String code =
        "#include <windows.h>\n#include <stdio.h>\nvoid f(std::string s, std::wstring w, const std::string &k) { "
            + statement
            + "; }";
    List<Diagnostic> wrong = read("p.cpp", code).diagnostics();
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).english()).contains(text);
    assertThat(wrong.get(0).korean()).isNotBlank();
  }

  @Test
  void cHasNoStringOfCpp() {
    assertThat(wrong("string s;").get(0).english()).contains("library of C++");
  }

  static List<Arguments> references() {
    return List.of(
        Arguments.of("int main() { int &a; }", "1:19", "must stand for a variable"),
        Arguments.of("void f(int &a); int main() { f(5); }", "1:32", "a reference to int"),
        Arguments.of("void f(long long &a); int main() { int n; f(n); }", "1:45", "this is int"),
        Arguments.of("const int a = 1; int &b = a;", "1:27", "a reference to int"),
        Arguments.of("void f(const int &a) { a = 2; }", "1:24", "const"),
        Arguments.of("struct P { int x : 3; } p; int &x = p.x;", "1:38", "a reference to int"));
  }

  @ParameterizedTest
  @MethodSource("references")
  void aReferenceStandsForAVariableOfItsType(String code, String place, String text) {
    List<Diagnostic> wrong = read("p.cpp", code).diagnostics();
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).at().line() + ":" + wrong.get(0).at().column()).isEqualTo(place);
    assertThat(wrong.get(0).english()).contains(text);
  }

  @Test
  void cHasNoReferences() {
    assertThat(wrong("void f(int &a) { }").get(0).english()).contains("belong to C++");
  }

  @Test
  void structuresOfFunctionPointersAreNone() {
    String code =
        "struct S { int (*f)(int); void (WINAPI *g)(void); int a[sizeof(int)]; __declspec(align(8)) int b; };"
            + " extern \"C\" _declspec(dllimport) void Find(const char *); int main() { return sizeof(S); }";
    assertThat(read("p.cpp", code).diagnostics()).isEmpty();
  }

  static List<Arguments> formats() {
    return List.of(
        Arguments.of("printf(\"%s\", 5)", "1:14", "%s in a format takes a text"),
        Arguments.of("printf(\"%d %-10s\", n, n)", "1:23", "%-10s in a format takes a text"),
        Arguments.of("printf(\"%*s\", 5, 1.5)", "1:18", "Write %f for it."),
        Arguments.of("_tprintf(_T(\"%s\"), GetLastError())", "1:20", "is of type DWORD"),
        Arguments.of("StringCchPrintf(t, 9, TEXT(\"%s\"), n)", "1:35", "of type int"),
        Arguments.of("swprintf(t, 9, L\"%s\", n)", "1:23", "of type int"),
        Arguments.of("scanf(\"%d\", n)", "1:13", "Write &n"),
        Arguments.of("scanf(\"%d%*d %[a-z]\", &n)", "1:1", "takes 2 values, and here are 1."),
        Arguments.of("scanf_s(\"%s\", s)", "1:1", "takes 2 values, and here are 1."));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aFormatThatWouldCrashIsTold(String call, String place, String text) {
    String head =
        """
        #include <stdio.h>
        #include <windows.h>
        #include <tchar.h>
        #include <strsafe.h>
        void f(int n, char *s, WCHAR *t) {
        """;
    List<Diagnostic> wrong = wrong(head + call + ";\n}");

    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).at().line() - 5 + ":" + wrong.get(0).at().column()).isEqualTo(place);
    assertThat(wrong.get(0).english()).contains(text);
  }

  @Test
  void nothingIsSaidOfWhatFollowsFromWhatIsNotKnown() {
    String code =
        """
        #include <windows.h>
        int main(void) {
          MODULEENTRY32 entry = {0}, *next = &entry;
          entry.dwSize = sizeof(entry);
          next->dwSize = (MODULEENTRY32 *) next;
          return entry.szExePath[0] + entry.dwSize;
        }
        """;
    assertThat(places(code)).containsExactly("3:3");
  }

  static List<String> right() {
    return List.of(
        "int n = 1'000'000;",
        "void f(void) { ::Sleep(10); DWORD id = ::GetCurrentThreadId(); }",
        "TCHAR name[] = (_T(\"data.txt\"));",
        "void f(VOID) {} void g(void) { f(); }",
        "void ReleaseMutex(void) {} void f(HANDLE h) { ReleaseMutex(h); ReleaseMutex(); }",
        "void f(_In_ DWORD n, __in_ecount(n) TCHAR *words, _Inout_updates_(n) int *many) {}",
        "#define SAY(text, ...) printf(text, __VA_ARGS__)\nvoid f(void) { SAY(\"a\"); }",
        "char text[] = \"\\\nabc\\\n\";",
        "char s[5] = \"hello\"; WCHAR t[] = L\"wide\"; char u[2][3] = {\"ab\", \"abc\"};",
        "struct S { int n; char data[0]; };",
        "void f(int *p) { delete p; delete[] p; }",
        "#define SAY(text, ...) printf(text, ##__VA_ARGS__)\nvoid f(void) { SAY(\"a\"); SAY(\"%d\", 1); }",
        "void f(ULONG_PTR p) { wprintf(L\"%s\", p); }",
        "void f(void) { printf(\"%d\"); printf(\"%d %f\", 1.5, 1); printf(\"%s\", NULL); }",
        "void f(const char *s) { s = \"b\"; char *p = (char *) s; p[0] = 1; const char *q[2]; q[0] = p; }",
        "void f(char *s, int n) { scanf(\"%s %d %*s%c\", s, &n, s); printf(\"100%% %p\", n); }");
  }

  @ParameterizedTest
  @MethodSource("right")
  void takesWhatMicrosoftsCompilerTakes(String code) {
    String whole = "#include <windows.h>\n#include <tchar.h>\n#include <stdio.h>\n" + code;
    assertThat(SourceProgram.read("p.cpp", whole, name -> Optional.empty()).diagnostics())
        .isEmpty();
  }

  @Test
  void aMacroIsPointedAtWhereItIsUsed() {
    assertThat(places("#define BAD (1 +)\nint main(void) {\n  return BAD;\n}"))
        .first()
        .isEqualTo("3:10");
  }

  @Test
  void aHeaderOfItsOwnIsRead() {
    SourceProgram program =
        SourceProgram.read(
            "p.c",
            "#include \"own.h\"\nint main(void) { return ANSWER; }",
            name -> name.equals("own.h") ? Optional.of("#define ANSWER 42\n") : Optional.empty());
    assertThat(program.diagnostics()).isEmpty();
  }
}
