package org.handlebook.c.front;

/** What can be wrong in a program, in both languages. */
enum DiagnosticText {
  ARGUMENTS("%s takes %s arguments, and here are %s.%s", "%s에는 인수가 %s개 필요한데 여기에는 %s개가 있다.%s"),
  ARGUMENTS_OF_MACRO(
      "The macro %s takes %s arguments, and here are %s.", "매크로 %s에는 인수가 %s개 필요한데 여기에는 %s개가 있다."),
  ARGUMENTS_WITHOUT_END("The arguments of %s have no end. Write: )", "%s의 인수가 끝나지 않는다. 다음을 쓴다: )"),
  ARRAY_ASSIGNED(
      "An array takes no value as a whole. Write _tcscpy(…, _T(\"…\")) for a text, or memcpy.",
      "배열에는 통째로 대입할 수 없다. 문자열이면 _tcscpy(…, _T(\"…\"))를, 아니면 memcpy를 쓴다."),
  ARRAY_LENGTH("An array cannot have %s elements.", "배열의 원소가 %s개일 수는 없다."),
  ARRAY_TOO_LARGE("A variable has at most %s bytes here.", "여기서 변수는 최대 %s바이트이다."),
  BIT_FIELD(
      "A member cannot have %s bits of %s. Write a whole number type and as many bits as it has at most.",
      "멤버에 %2$s의 비트를 %1$s개 둘 수는 없다. 정수 타입과 그 비트 수 이하의 수를 쓴다."),
  BRACES_MISSING("The values of an array stand between braces: { … }", "배열의 값은 중괄호 안에 쓴다: { … }"),
  BRACE_ASTRAY(
      "Here is %s outside of every function. Perhaps a } stands too early above.",
      "함수 밖에 %s이(가) 있다. 위에서 }가 너무 일찍 나왔을 수 있다."),
  BRACE_OPEN(
      "This { is never closed. Write } where what it opens has its end.",
      "이 {가 닫히지 않았다. 이것으로 연 것이 끝나는 곳에 }를 쓴다."),
  CASE_TWICE("There is a case %s already.", "case %s은(는) 이미 있다."),
  COMMENT_WITHOUT_END("This comment has no end. Write: */", "주석이 끝나지 않는다. 다음을 쓴다: */"),
  CONDITION_MISSING("After #if stands a condition.", "#if 뒤에는 조건이 온다."),
  CONDITION_UNREADABLE(
      "%s cannot stand in a condition of #if: whole numbers, defined and operators do.",
      "#if의 조건에는 %s을(를) 쓸 수 없다. 정수, defined, 연산자만 쓴다."),
  COPY_DELETED(
      "%s says that it is not copied (= delete). Pass it by reference: &",
      "%s은(는) 복사하지 않는다고 되어 있다(= delete). 참조(&)로 넘긴다."),
  CPP_REFUSED(
      "%s belongs to C++ that is not known here. Known are classes without bases, string, vector, references, cout, cin, new and delete.",
      "%s은(는) 여기에 없는 C++이다. 상속 없는 클래스, string, vector, 참조, cout, cin, new, delete까지 쓸 수 있다."),
  DECLARED_TWICE(
      "%s is declared already in this block. Write the assignment alone: %1$s = …",
      "%s은(는) 이 블록에서 이미 선언되었다. 대입만 쓴다: %1$s = …"),
  DEFINED_TWICE(
      "The function %s is there already. Give one of the two another name.",
      "함수 %s은(는) 이미 있다. 둘 중 하나의 이름을 바꾼다."),
  ELSE_WITHOUT_IF(
      "This else has no if. Perhaps a ; stands too early, or braces are missing.",
      "else에 맞는 if가 없다. ;이 너무 일찍 나왔거나 중괄호가 빠졌을 수 있다."),
  EMPTY_CHARACTER(
      "Between ' and ' stands one character; a text stands in \".",
      "'와 ' 사이에는 문자 하나가 온다. 문자열은 \" 안에 쓴다."),
  ERROR_DIRECTIVE("#error: %s", "#error: %s"),
  ESCAPE_WITHOUT_DIGITS("\\x is followed by digits, as in \\x41.", "\\x 뒤에는 \\x41처럼 숫자가 온다."),
  HEADER_NOT_YET(
      "Windows has %s, and Handlebook has not (yet). Leave out what needs it.",
      "%s은(는) 윈도우에는 있지만 핸들북에는 (아직) 없다. 이것이 필요한 부분을 뺀다."),
  HEADER_OF_CLASSES(
      "%s belongs to the library of C++, and is not known here. Write it in C.",
      "%s은(는) C++ 라이브러리의 헤더이고, 여기에는 없다. C로 쓴다."),
  IF_WITHOUT_END("This #if has no end. Write: #endif", "#if가 끝나지 않는다. 다음을 쓴다: #endif"),
  INCLUDED_TOO_DEEP(
      "%s is included within itself. Write #pragma once at its top.",
      "%s이(가) 자기 자신을 포함한다. 첫 줄에 #pragma once를 쓴다."),
  INCLUDE_WITHOUT_NAME(
      "#include is followed by the name of a header: #include <windows.h>",
      "#include 뒤에는 헤더의 이름이 온다: #include <windows.h>"),
  FORMAT_ADDRESS(
      "%s in a format takes the address of a variable, and this is of type %s: the program would crash. Write &%s",
      "형식의 %s에는 변수의 주소가 필요한데 이것의 타입은 %s이다. 프로그램이 비정상 종료될 것이다. 다음을 쓴다: &%s"),
  FORMAT_TEXT(
      "%s in a format takes a text, and this is of type %s: the program would crash. Write %s for it.",
      "형식의 %s에는 문자열이 필요한데 이것의 타입은 %s이다. 프로그램이 비정상 종료될 것이다. 이것에는 %s을(를) 쓴다."),
  FORMAT_VALUES(
      "This format takes %s values, and here are %s. Write a value for each, and %%%% for a percent sign.",
      "이 형식에는 값이 %s개 필요한데 여기에는 %s개가 있다. 값을 모두 쓰고, 퍼센트 기호는 %%%%로 쓴다."),
  IS_CONSTANT(
      "%s is const, and takes no other value. Write to a copy, or leave out const where it is declared.",
      "%s은(는) const이므로 다른 값을 넣을 수 없다. 복사본에 쓰거나 선언에서 const를 뺀다."),
  LABEL_MISSING(
      "There is no label %s in this function. Write: %1$s:", "이 함수에는 레이블 %s이(가) 없다. 다음을 쓴다: %1$s:"),
  LABEL_TWICE("The label %s is there already in this function.", "레이블 %s은(는) 이 함수에 이미 있다."),
  LEADS_TO_NOTHING(
      "A %s leads to nothing of a known type; a pointer is needed here, and a cast for a void *.",
      "%s은(는) 아는 타입의 것을 가리키지 않는다. 여기에는 포인터가 필요하고, void *이면 형 변환을 쓴다."),
  LENGTH_MISSING("%s needs a length: %1$s[100]", "%s에는 길이가 필요하다: %1$s[100]"),
  MEMBER_TWICE("There is a member %s already.", "멤버 %s은(는) 이미 있다."),
  NAME_MISSING("Here a name is missing, before %s.", "%s 앞에 이름이 빠졌다."),
  NAME_OF_MACRO_MISSING("Here the name of a macro is missing.", "여기에 매크로의 이름이 빠졌다."),
  NOT_CALLABLE("A %s is no function, and cannot be called.", "%s은(는) 함수가 아니어서 호출할 수 없다."),
  NOT_CONSTANT(
      "This must be known before anything runs: write a number or a constant.",
      "이것은 실행하기 전에 정해져 있어야 한다. 숫자나 상수를 쓴다."),
  NOT_DECLARED("%s is not declared.%s", "%s은(는) 선언되지 않았다.%s"),
  NOT_WITH_POINTERS("That cannot be calculated with pointers.", "포인터로는 이렇게 계산할 수 없다."),
  NO_ADDRESS(
      "Only a variable has an address. Store this in a variable first, and write & before it.",
      "변수에만 주소가 있다. 먼저 변수에 넣고, 그 앞에 &를 쓴다."),
  NO_ARRAY(
      "A %s has no elements; [ goes with arrays and pointers.", "%s에는 원소가 없다. [는 배열과 포인터에 쓴다."),
  NO_CAST("This cannot be cast to %s.", "이것은 %s(으)로 형 변환할 수 없다."),
  NO_FUNCTION("%s is no function that is known.%s", "%s은(는) 아는 함수가 아니다.%s"),
  NO_IF_OPEN("#%s has no #if before it.", "#%s 앞에 #if가 없다."),
  NO_MEMBER("A %s has no member %s.%s", "%s에는 멤버 %s이(가) 없다.%s"),
  NO_NUMBER(
      "%s is no number. Write it like 42, 0x2A or 4.2.", "%s은(는) 숫자가 아니다. 42, 0x2A, 4.2처럼 쓴다."),
  NO_PLACE(
      "Only a variable takes a value; what stands left of = is none.",
      "값은 변수에만 넣을 수 있는데, = 왼쪽의 것은 변수가 아니다."),
  NO_SIGN_OF_C("C has no sign %s.%s", "C에는 %s 기호가 없다.%s"),
  NO_SINGLE_VALUE(
      "A %s is no single value. Name a member of it, with a dot.",
      "%s은(는) 값 하나가 아니다. 점을 찍고 멤버를 쓴다."),
  NO_SUCH_HEADER(
      "There is no header %s that is known, and none of that name beside the program.",
      "아는 헤더 중에 %s은(는) 없고, 프로그램 옆에도 그런 파일이 없다."),
  NO_TYPE("%s is no type that is known.%s", "%s은(는) 아는 타입이 아니다.%s"),
  NO_VALUE("There is no value here: this gives none back.", "여기에는 값이 없다. 이것은 값을 돌려주지 않는다."),
  OF_CPP_LIBRARY(
      "%s belongs to the library of C++, and is not known here. Write it in C.",
      "%s은(는) C++ 라이브러리에 있고, 여기에는 없다. C로 쓴다."),
  ADDRESS_WANTED(
      "%s is of type %s, and this is of type %s. Write the address: &%s",
      "%s의 타입은 %s인데, 이것의 타입은 %s이다. 주소를 쓴다: &%s"),
  TARGET_WANTED(
      "%s is of type %s, and this is of type %s. Write what it points to: *%s",
      "%s의 타입은 %s인데, 이것의 타입은 %s이다. 가리키는 것을 쓴다: *%s"),
  HANDLE_WANTED(
      "%s is of type %s, and this is of type %s. Write a variable of type HANDLE, or NULL.",
      "%s의 타입은 %s인데, 이것의 타입은 %s이다. HANDLE 타입의 변수나 NULL을 쓴다."),
  CAST_WANTED(
      "%s is of type %s, and this is of type %s. If that number is meant, write a cast: (%2$s)%4$s",
      "%s의 타입은 %s인데, 이것의 타입은 %s이다. 그 숫자가 맞다면 형 변환을 쓴다: (%2$s)%4$s"),
  OTHER_TYPE("%s is of type %s, and this is of type %s.", "%s의 타입은 %s인데, 이것의 타입은 %s이다."),
  OUTSIDE_LOOP("%s stands in a loop alone.", "%s은(는) 반복문 안에만 쓴다."),
  OUTSIDE_SWITCH("%s stands in a switch alone.", "%s은(는) switch 안에만 쓴다."),
  OVERLOADED(
      "The function %s is there already with other parameters, and that is C++. Give one of the two another name.",
      "함수 %s은(는) 다른 매개 변수로 이미 있으며, 그것은 C++이다. 둘 중 하나의 이름을 바꾼다."),
  REFERENCE(
      "References (&) belong to C++, and this is C. Write a pointer, or call the file .cpp.",
      "참조(&)는 C++의 것인데 여기는 C이다. 포인터를 쓰거나, 파일 이름을 .cpp로 한다."),
  REFERENCE_ALONE(
      "The reference %s must stand for a variable from the beginning. Write: = and the variable",
      "참조 %s은(는) 선언할 때 변수와 이어져야 한다. = 뒤에 변수를 쓴다."),
  RESERVED(
      "%s is a word of C itself, and no name. Write another one.",
      "%s은(는) C 자체의 단어이고 이름이 아니다. 다른 이름을 쓴다."),
  SIGN_MISSING("Here %s is missing, before %s.", "%2$s 앞에 %1$s이(가) 빠졌다."),
  SIZE_NOT_KNOWN(
      "The size of %s is not known here. Say first what it consists of.",
      "%s의 크기를 아직 모른다. 무엇으로 이루어지는지 먼저 쓴다."),
  STRING_FOR_POINTER(
      "%s takes a pointer to characters, and this is a string of C++. Write .c_str() behind it.",
      "%s에는 문자를 가리키는 포인터가 필요한데 이것은 C++의 string이다. 뒤에 .c_str()을 쓴다."),
  TARGET_IS_CONSTANT(
      "What this leads to is const, and takes no other value. Write to a copy, or leave out const where the pointer is declared.",
      "이것이 가리키는 것은 const이므로 다른 값을 넣을 수 없다. 복사본에 쓰거나 포인터의 선언에서 const를 뺀다."),
  TEXT_IS_NARROW(
      "%s takes a text of wide characters, and this is one of bytes. Write _T(\"…\") or L\"…\".",
      "%s에는 와이드 문자열이 필요한데 이것은 바이트 문자열이다. _T(\"…\")나 L\"…\"을 쓴다."),
  TEXT_IS_WIDE(
      "%s takes a text of bytes, and this is one of wide characters. Write it without _T and L.",
      "%s에는 바이트 문자열이 필요한데 이것은 와이드 문자열이다. _T와 L 없이 쓴다."),
  TEXT_TOO_LONG(
      "This text has %s characters, and %s has room for %s. Leave the length out: [ ]",
      "이 문자열은 %s자인데 %s의 자리는 %s개이다. 길이를 빼고 쓴다: [ ]"),
  TEXT_WITHOUT_END("This text has no end on its line. Write: %s", "문자열이 이 줄에서 끝나지 않는다. 다음을 쓴다: %s"),
  TOO_DEEP("This is nested too deeply. Write it in parts.", "너무 깊이 겹쳐 있다. 나누어 쓴다."),
  TOO_MANY_VALUES("Here are more values than the %s that have room.", "자리는 %s개인데 값이 더 많다."),
  TRY_ALONE(
      "After __try { … } stands __finally { … } or __except (…) { … }.",
      "__try { … } 뒤에는 __finally { … }나 __except (…) { … }가 온다."),
  TYPE_FOR_VALUE("Here is the type %s, where a value is missing.", "값이 와야 할 자리에 타입 %s이(가) 있다."),
  TYPE_MISSING("Here a type is missing.", "여기에 타입이 빠졌다."),
  UNKNOWN_DIRECTIVE(
      "There is no #%s. Known are #include, #define, #undef, #if, #ifdef, #ifndef, #elif, #else, #endif, #error and #pragma.",
      "#%s은(는) 없다. #include, #define, #undef, #if, #ifdef, #ifndef, #elif, #else, #endif, #error, #pragma가 있다."),
  VALUE_MISSING("Here a value is missing, before %s.", "%s 앞에 값이 빠졌다."),
  VARIABLE_WANTED(
      "%s is a reference to %s, and takes a variable of that type; this is %s. Store it in one first.",
      "%s은(는) %s의 참조이므로 그 타입의 변수가 필요한데 이것은 %s이다. 먼저 변수에 넣는다."),
  WHOLE_NUMBERS_ONLY("This operator goes with whole numbers alone.", "이 연산자는 정수에만 쓴다."),
  WINDOWS_HAS_IT(
      "Windows has %s, and Handlebook has not (yet).%s", "%s은(는) 윈도우에는 있지만 핸들북에는 (아직) 없다.%s");

  private final String english;
  private final String korean;

  DiagnosticText(String english, String korean) {
    this.english = english;
    this.korean = korean;
  }

  String english() {
    return english;
  }

  String korean() {
    return korean;
  }
}
