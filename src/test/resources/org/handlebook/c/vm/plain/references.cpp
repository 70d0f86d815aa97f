#include <iostream>
#include <vector>
#include <stdio.h>

using namespace std;

struct Place {
  int row;
  double weight;
};

static void grow(int& number, int by = 1) { number += by; }

static void both(int& a, int& b) {
  int kept = a;
  a = b;
  b = kept;
}

static double weigh(const Place& place, const double& factor) { return place.weight * factor; }

static void move(Place& place) {
  place.row++;
  Place* where = &place;
  where->weight *= 2;
}

static int& larger(int& a, int& b) { return a > b ? a : b; }

static void fill(vector<int>& numbers, int count) {
  for (int i = 0; i < count; i++) numbers.push_back(i * 3);
}

static size_t count(const vector<int>& numbers) {
  size_t odd = 0;
  for (const int& n : numbers) odd += n % 2;
  for (auto n : numbers) odd += n % 2 == 0 ? 100 : 0;
  return odd + numbers.size() * 10000;
}

static void skip(const char*& text, char (*of)(char)) { text = text + 1; }

static void deeper(int& n) {
  if (n < 5) {
    grow(n);
    deeper(n);
  }
}

int total;
int& sum = total;

int main() {
  int n = 5;
  int& same = n;
  const int& seen = n;
  same = 7;
  grow(n);
  grow(same, 10);
  cout << n << " " << same << " " << seen << " " << (&same == &n) << " " << sizeof(same) << endl;
  int m = 2;
  both(n, m);
  printf("%d %d\n", n, m);
  larger(n, m) = 100;
  larger(n, m)++;
  printf("%d %d\n", n, m);

  Place place = {3, 1.5};
  move(place);
  Place& other = place;
  other.row += 10;
  printf("%d %g %g\n", place.row, weigh(place, 2), weigh(other, place.weight));

  vector<int> numbers;
  fill(numbers, 5);
  cout << count(numbers) << endl;
  for (int& one : numbers) one *= 2;
  for (auto& one : numbers) one++;
  for (auto&& one : numbers) one++;
  auto& first = numbers[0];
  first = 50;
  auto* second = &numbers[1];
  const auto& third = numbers[2];
  cout << numbers[0] << " " << *second << " " << third << endl;

  int row[3] = {1, 2, 3};
  for (auto& cell : row) cell *= cell;
  printf("%d%d%d\n", row[0], row[1], row[2]);
  const char* text = "abc";
  skip(text, NULL);
  printf("%s\n", text);
  int depth = 0;
  deeper(depth);
  sum += depth;
  grow(sum);
  const int& fixed = 4 + 5;
  printf("%d %d\n", total, fixed);
  return 0;
}
