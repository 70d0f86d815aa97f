#include <iostream>
#include <string>
#include <stdio.h>

using namespace std;

class Counter {
 public:
  Counter() : count(0), name("none") { made++; }
  explicit Counter(int first, const char* called = "some") : count(first), name(called) { made++; }
  Counter(const Counter& other) : count(other.count), name(other.name + "'") { made++; }
  ~Counter() {
    made--;
    cout << "~" << name << count << " ";
  }

  void add(int by = 1) {
    count += by;
    check();
  }
  int get() const { return count; }
  Counter& twice() {
    this->count *= 2;
    return *this;
  }
  bool isMore(const Counter& other) const { return count > other.get(); }
  const string& called() const { return name; }
  static int all() { return made; }
  int later(int n);

 private:
  int count;
  string name;
  static int made;

  void check() {
    if (count > limit) count = limit;
  }
  static const int limit = 1000;
};

int Counter::made = 0;

int Counter::later(int n) {
  if (n == 0) return count;
  add(n);
  return later(n - 1);
}

struct Point {
  int x = 3;
  int y{4};
  int sum() const { return x + y; }
  void move(int dx, int dy);
};

void Point::move(int dx, int dy) {
  x += dx;
  y += dy;
}

struct Plain {
  int a;
  double b;
  double both() { return a + b; }
};

class Guard {
  int& depth;
  int* p;

 public:
  Guard(int& d) : depth(d), p(&d) { depth++; }
  ~Guard() { --depth; }
  Guard(const Guard&) = delete;
  Guard& operator=(const Guard&) = delete;
  operator int() const { return depth * 100; }
  int* where() { return p; }
};

class Box {
  Counter inner;
  Point at;
  Guard* guard;

 public:
  Box(int n);
  ~Box();
  Counter& in() { return inner; }
  int place() { return at.sum(); }
};

Box::Box(int n) : inner(n, "inner"), guard(NULL) {
  at.move(n, n);
  printf("box %d\n", n);
}

Box::~Box() { printf("~box %d ", inner.get()); }

Counter global(7, "global");
Point origin;

static int early(int n) {
  Counter a(n, "a");
  for (int i = 0; i < 5; i++) {
    Counter b(i, "b");
    if (i == 1) continue;
    if (i == n) return a.get() + b.get();
    if (i == 3) break;
  }
  Counter c(n, "c");
  return Counter::all();
}

static int byValue(Counter taken) {
  taken.add(5);
  return taken.get();
}

static void byReference(Counter& taken) { taken.add(50); }

static int held(int& depth) {
  Guard one(depth);
  Guard two(depth);
  return one + depth + *two.where();
}

int main() {
  Counter none;
  Counter one(1), two{2, "two"};
  one.add();
  one.add(3);
  two.twice().twice().add(2000);
  cout << none.get() << " " << one.get() << " " << two.get() << " " << two.isMore(one) << one.called() << Counter::all()
       << endl;
  cout << one.later(3) << endl;
  cout << early(2) << endl;
  cout << early(9) << endl;
  int taken = byValue(one);
  cout << taken << endl;
  byReference(one);
  {
    Counter inside = one;
    cout << inside.called() << inside.get() << " " << global.get() << endl;
  }
  cout << endl;
  Point p;
  Point* q = &p;
  q->move(1, 2);
  printf("%d %d %d\n", p.x, q->sum(), origin.sum());
  Plain plain = {1, 2.5};
  printf("%g %d\n", plain.both(), (int)sizeof(Counter));
  Counter* made = new Counter(9, "made");
  made->add();
  cout << made->get() << Counter::all() << endl;
  delete made;
  Counter* some = new Counter;
  cout << some->called() << endl;
  delete some;
  cout << one.twice().get() << " " << one.twice().get() << endl;
  int depth = 1;
  cout << held(depth) << " " << depth << endl;
  {
    Box box(5);
    box.in().add();
    cout << box.in().get() << " " << box.place() << endl;
  }
  cout << endl;
  Counter row[3];
  row[1].add(4);
  cout << row[1].get() << row[2].called() << endl;
  for (Counter& each : row) each.add();
  int n = 0;
  while (true) {
    Counter loop(n++, "loop");
    if (loop.get() == 2) break;
  }
  cout << "end" << endl;
  return 0;
}
