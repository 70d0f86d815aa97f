#include <iostream>
#include <vector>
#include <stdio.h>

using namespace std;

struct Place {
  int row;
  double weight;
};

vector<int> shared;

static void fill(vector<int> *numbers, int count) {
  for (int i = 0; i < count; i++) {
    numbers->push_back(i * i);
  }
}

static int sum(const int *numbers, size_t count) {
  int total = 0;
  while (count-- > 0) {
    total += numbers[count];
  }
  return total;
}

int main() {
  vector<int> numbers;
  cout << numbers.size() << " " << numbers.empty() << endl;
  fill(&numbers, 20);
  fill(&shared, 3);
  cout << numbers.size() << " " << numbers.empty() << " " << shared.size() << endl;
  cout << numbers[3] << " " << numbers.at(4) << " " << numbers.front() << " " << numbers.back() << endl;
  numbers[3] += 100;
  numbers.back() = 7;
  numbers.pop_back();
  printf("%d %d %d\n", numbers[3], numbers.back(), (int) numbers.size());
  printf("%d %d\n", sum(numbers.data(), numbers.size()), sum(&numbers[0], 3));
  numbers.push_back(numbers.size());
  numbers.push_back(numbers[0]);
  cout << numbers[19] << numbers[20] << endl;

  std::vector<Place> places;
  for (int i = 0; i < 5; i++) {
    Place place = {i, i / 2.0};
    places.push_back(place);
  }
  places[2].row = 40;
  double all = 0;
  for (size_t i = 0; i < places.size(); i++) {
    all += places[i].row + places[i].weight;
  }
  cout << all << endl;

  vector<char> zeros(4), none(3, 0);
  zeros[1] = 'x';
  zeros.resize(6);
  cout << zeros.size() << (int) zeros[0] << zeros[1] << (int) zeros[5] << none.size() << endl;
  zeros.resize(2);
  zeros.clear();
  zeros.reserve(10);
  cout << zeros.size() << endl;

  vector<const char *> words = {"one", "two", "three"};
  vector<long long> more{1, 2, 3LL << 40};
  for (auto word = words.begin(); word != words.end(); ++word) {
    cout << *word << " ";
  }
  cout << more[2] << endl;

  for (int turn = 0; turn < 2; turn++) {
    vector<int> fresh;
    fresh.push_back(turn);
    cout << fresh.size();
  }
  vector<int> rows[2];
  rows[1].push_back(5);
  vector<int> *made = new vector<int>;
  made->push_back(3);
  cout << rows[0].size() << rows[1][0] << (*made)[0] << sizeof(rows) << endl;
  delete made;
  return (int) shared.back();
}
