#include <windows.h>
#include <chrono>
#include <iostream>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

std::mutex guard;
int total = 0;

void add(int times, int by) {
  for (int i = 0; i < times; i++) {
    std::lock_guard<std::mutex> lock(guard);
    total += by;
  }
}

void tell(std::string text, int& out) {
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  out = (int)text.size();
}

void quiet() { Sleep(10); }

int main() {
  std::vector<std::thread> threads;
  for (int i = 1; i <= 3; i++) threads.push_back(std::thread(add, 10, i));
  for (auto& t : threads) t.join();
  std::cout << total << std::endl;
  int length = 0;
  std::string text = "hello";
  std::thread other(tell, text + "!", std::ref(length));
  std::cout << other.joinable() << std::endl;
  other.join();
  std::cout << other.joinable() << length << std::endl;
  std::thread row[2];
  for (int i = 0; i < 2; i++) row[i] = std::thread(quiet);
  for (int i = 0; i < 2; i++) row[i].join();
  std::unique_lock<std::mutex> lock(guard);
  lock.unlock();
  std::unique_ptr<void, decltype(&CloseHandle)> event(CreateEvent(NULL, TRUE, TRUE, NULL), &CloseHandle);
  std::cout << WaitForSingleObject(event.get(), 0) << std::endl;
  {
    std::unique_lock<std::mutex> again(guard);
  }
  std::thread(quiet).detach();
  Sleep(50);
  return 0;
}
