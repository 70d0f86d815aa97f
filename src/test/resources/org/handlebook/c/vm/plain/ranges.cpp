#include <stdio.h>
#include <iostream>
#include <vector>

struct Pair {
  int a;
  char b;
};

int main() {
  int numbers[] = {3, 1, 4, 1, 5};
  int sum = 0;
  for (int n : numbers) {
    if (n == 4) {
      continue;
    }
    sum = sum * 10 + n;
    n = 0;
  }
  printf("%d %d\n", sum, numbers[0]);
  std::vector<const char *> words = {"wait", "set", "reset"};
  for (const char *word : words) std::cout << word << " ";
  for (const auto &word : words) {
    if (word[0] == 's') break;
    std::cout << word << std::endl;
  }
  Pair pairs[2] = {{1, 'x'}, {2, 'y'}};
  for (auto pair : pairs) {
    for (int i : numbers) {
      printf("%d", pair.a * i);
    }
    printf("%c\n", pair.b);
  }
  int rows[2][3] = {{1, 2, 3}, {4, 5, 6}};
  for (int i = 0; i < 2; i++) {
    for (long long cell : rows[i]) printf("%lld,", cell);
  }
  std::vector<double> none;
  for (double d : none) printf("%f", d);
  return 0;
}
