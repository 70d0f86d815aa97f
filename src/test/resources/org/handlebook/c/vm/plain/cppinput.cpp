#include <iostream>
#include <string>

using namespace std;

int main() {
  string word;
  int n;
  cin >> word >> n;
  cout << word << n << endl;
  string line;
  getline(cin, line);
  cout << "[" << line << "]" << endl;
  std::getline(std::cin, line);
  cout << "[" << line << "]" << endl;
  int sum = 0;
  while (cin >> n) sum += n;
  cout << sum << cin.fail() << endl;
  cin.clear();
  cin >> word;
  cout << word << endl;
  cin.ignore();
  int lines = 0;
  while (getline(cin, line)) {
    if (line.empty()) continue;
    lines++;
    cout << lines << ":" << line << endl;
  }
  if (!cin) cout << "end" << endl;
  if (!(cin >> n)) cout << "none" << endl;
  return 0;
}
