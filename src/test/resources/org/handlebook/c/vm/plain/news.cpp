#include <stdio.h>
#include <windows.h>

struct Point {
  int x, y;
};

static int next = 7;

static int Next() { return next++; }

int main() {
  int *five = new int(5);
  int *none = new int();
  double *half = new double(2.5);
  Point *point = new Point{3, Next()};
  Point *copy = new Point(*point);
  int *several = new int[4]{1, 2, 3};
  HANDLE *handle = new HANDLE(INVALID_HANDLE_VALUE);
  char *letter = new char{'c'};
  const char **text = new const char *("text");
  copy->x += 10;
  printf("%d %d %.1f %d %d %d %d\n", *five, *none, *half, point->x, point->y, copy->x, copy->y);
  printf("%d %d %d %d %d %c %s\n", several[0], several[2], several[3], *handle == INVALID_HANDLE_VALUE, next, *letter, *text);
  for (int i = 0; i < 3; i++) {
    int *each = new int(i * i);
    printf("%d\n", *each);
    delete each;
  }
  delete five;
  delete none;
  delete half;
  delete point;
  delete copy;
  delete[] several;
  delete handle;
  delete letter;
  delete text;
  return 0;
}
