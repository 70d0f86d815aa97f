#include <iostream>
#include <string>
#include <vector>
#include <stdio.h>
#include <wchar.h>

using namespace std;

struct Person {
  string name;
  int age;
  vector<int> marks;
};

string global = "global";
const string kept("fixed");
string empty_one;

static string greet(const string& name) { return "Hello, " + name + '!'; }

static string twice(string text) {
  text += text;
  return text;
}

static void shout(string& text, int times = 2) {
  for (int i = 0; i < times; i++) text.push_back('!');
}

static size_t length(std::string text) { return text.length(); }

static std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  size_t from = 0;
  size_t to;
  while ((to = text.find(at, from)) != std::string::npos) {
    parts.push_back(text.substr(from, to - from));
    from = to + 1;
  }
  parts.push_back(text.substr(from));
  return parts;
}

static Person older(Person person) {
  person.age++;
  person.name += " (older)";
  person.marks.push_back(person.age);
  return person;
}

static string pick(bool first) { return first ? global : "other"; }

int main() {
  string a;
  string b = "abc";
  string c("def"), d(3, 'x'), e{"brace"}, f(b), g(b, 1, 2), h("counted", 5);
  cout << "[" << a << "] " << b << c << d << e << f << g << h << endl;
  cout << a.empty() << b.size() << c.length() << sizeof(a) << empty_one.size() << kept << endl;
  a = b;
  a += c;
  a += 'z';
  a += "yx";
  b[0] = 'A';
  f[1]++;
  cout << a << " " << b << " " << f << " " << a[3] << a.at(4) << a.front() << a.back() << endl;
  cout << greet("you") << " " << greet(b) << " " << twice(b) << " " << b << endl;
  shout(b);
  shout(b, 1);
  cout << b << " " << length(b) << " " << length("four") << endl;
  cout << (a == b) << (a != b) << (b == "Abc!!!") << ("Abc!!!" == b) << (a < b) << (a > "a") << (b <= b) << (b >= a) << endl;
  cout << a.compare(b) / 97 << " " << (string("x").compare("x")) << " " << (b.compare("B") < 0) << endl;
  cout << a.find("cd") << " " << a.find('z') << " " << (a.find("no") == string::npos) << " " << a.rfind('y') << " "
       << a.find("b", 2) << " " << a.find_first_of("xyz") << " " << a.find_last_of("abc") << " "
       << a.find_first_not_of("abc") << endl;
  cout << a.substr(2) << " " << a.substr(1, 3) << " " << a.substr() << " " << a.substr(9).size() << endl;
  a.insert(0, "<<");
  a.insert(a.size(), ">>");
  a.insert(2, 3, '-');
  cout << a << " ";
  a.erase(0, 2);
  a.erase(10);
  a.replace(0, 3, "===");
  a.pop_back();
  cout << a << endl;
  a.append("123").append(2, '4').append(b).append("5678", 2);
  cout << a << endl;
  a.assign("new");
  a.resize(5, '.');
  a.resize(4);
  cout << a << " " << (int)a.capacity() / 1000 << endl;
  a.clear();
  a = 'q';
  cout << a << a.size() << endl;
  printf("%s %c %d\n", b.c_str(), b[1], (int)b.size());

  cout << to_string(42) + "," + to_string(-7LL) + "," + to_string(3000000000u) + "," + to_string(1.5) << endl;
  cout << stoi("12") + stoi(string("30 rest")) << " " << stol("-5") << " " << stod("2.5") << " " << stoul("4000000000") << endl;

  vector<string> parts = split("one,two,,three", ',');
  for (const string& part : parts) cout << part.size() << part << " ";
  for (auto& part : parts) part += "*";
  for (string part : parts) part += "lost";
  vector<string> copy = parts;
  copy[0] = "changed";
  copy.push_back("more");
  cout << parts[0] << parts[3] << " " << copy[0] << copy[4] << " " << parts.size() << copy.size() << endl;
  vector<vector<int>> rows(2);
  rows[0].push_back(4);
  rows[1] = rows[0];
  rows[1].push_back(5);
  vector<int> sevens(3, 7), some = {1, 2, 3};
  rows.push_back(sevens);
  sevens = some;
  cout << rows[0].size() << rows[1].size() << rows[2][2] << sevens[1] << rows.size() << endl;

  Person kim = {"Kim", 30, {1, 2}};
  Person lee = older(kim);
  Person park;
  park = lee;
  park.name[0] = 'P';
  park.marks[0] = 100;
  cout << kim.name << kim.age << kim.marks.size() << " " << lee.name << lee.age << lee.marks.size() << lee.marks[0] << " "
       << park.name << park.marks[0] << endl;
  vector<Person> people;
  people.push_back(kim);
  people.push_back(lee);
  people[0].name = "Zoe";
  cout << people[0].name << kim.name << people[1].name << endl;

  wstring wide = L"wide";
  wide += L" text";
  wstring number = to_wstring(7);
  wprintf(L"%ls %ls %d\n", wide.c_str(), number.c_str(), (int)wide.find(L"text"));
  cout << pick(true) << pick(false) << " " << (wide == L"wide text") << endl;
  int spaces = 0;
  for (char one : b) spaces += one == '!';
  for (size_t i = 0; i < b.length(); ++i) b[i] = toupper(b[i]);
  string* made = new string("heap");
  *made += " block";
  made->append("s");
  cout << spaces << b << *made << made->size() << endl;
  delete made;
  string grown;
  for (int i = 0; i < 1000; i++) grown += to_string(i % 10);
  cout << grown.size() << grown.substr(990) << endl;
  const char* lines[] = {"k", "l"};
  string all[2] = {lines[0], lines[1]};
  string& first = all[0];
  first = all[1] + first;
  swap(all[0], all[1]);
  cout << all[0] << all[1] << (string("a") + "b" + string("c")).size() << endl;
  char buffer[20];
  strcpy(buffer, all[1].c_str());
  string from = buffer;
  from = from + "-" + buffer;
  cout << from << " " << string(from.begin(), from.end()) << endl;
  return 0;
}
