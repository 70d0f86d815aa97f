#include <iostream>
#include <memory>
#include <string>
#include <stdio.h>

using namespace std;

struct Node {
  int value;
  string name;
  Node(int v, const char* n) : value(v), name(n) {}
  ~Node() { cout << "~" << name << " "; }
  int twice() const { return value * 2; }
};

class Money {
  int won;

 public:
  Money(int w = 0) : won(w) {}
  Money operator+(const Money& other) const { return Money(won + other.won); }
  bool operator==(const Money& other) const { return won == other.won; }
  bool operator<(const Money& other) const { return won < other.won; }
  Money& operator+=(int more) {
    won += more;
    return *this;
  }
  Money& operator=(const Money& other) {
    won = other.won + 1000;
    return *this;
  }
  int operator[](int i) const { return won * i; }
  int get() const { return won; }
};

static void closed(void* p) { printf("closed %d ", *(int*)p); }

static unique_ptr<Node> make(int v) { return unique_ptr<Node>(new Node(v, "made")); }

int main() {
  unique_ptr<int> one(new int(5));
  *one += 2;
  cout << *one << (one ? "yes" : "no") << (one.get() != nullptr) << endl;
  std::unique_ptr<int[]> many{std::make_unique<int[]>(4)};
  for (int i = 0; i < 4; i++) many[i] = i * i;
  cout << many[3] << many.get()[2] << endl;
  {
    unique_ptr<Node> node = std::make_unique<Node>(4, "node");
    node->value++;
    cout << node->twice() << node->name << (*node).value << endl;
    auto second = make_unique<Node>(8, "second");
    cout << second->twice() << endl;
    second.reset();
    cout << (second ? 1 : 0) << endl;
    unique_ptr<Node> third = make(3);
    Node* raw = third.release();
    cout << raw->value << !third << endl;
    delete raw;
    node.reset(new Node(9, "nine"));
  }
  cout << endl;
  int n = 42;
  {
    unique_ptr<void, decltype(&closed)> handle(&n, &closed);
    if (handle) cout << *(int*)handle.get() << endl;
  }
  cout << endl;
  Money a(5), b(7);
  Money c = a + b;
  c += 8;
  cout << c.get() << (a == b) << (a < b) << c[2] << endl;
  a = c;
  cout << a.get() << endl;
  return 0;
}
