#include <stdio.h>
#include <windows.h>

static void did(const char *what, BOOL done) {
  DWORD error = GetLastError();
  if (done)
    printf("%s: yes\n", what);
  else
    printf("%s: no, error %lu\n", what, error);
}

static HANDLE begin(const char *name, const char *text) {
  DWORD written;
  HANDLE file = CreateFileA(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
  WriteFile(file, text, lstrlenA(text), &written, NULL);
  return file;
}

static void show(const char *name) {
  char text[64] = {0};
  FILE *file = fopen(name, "r");
  if (file == NULL) {
    printf("%s: none\n", name);
    return;
  }
  fgets(text, sizeof text, file);
  printf("%s: %s\n", name, text);
  fclose(file);
}

int main(void) {
  HANDLE file;
  CloseHandle(begin("from.txt", "first"));
  CloseHandle(begin("there.txt", "second"));
  did("copy", CopyFileA("from.txt", "to.txt", TRUE));
  did("copy on it", CopyFileA("from.txt", "there.txt", TRUE));
  did("copy over it", CopyFileA("from.txt", "there.txt", FALSE));
  show("to.txt");
  show("there.txt");
  did("copy nothing", CopyFileA("none.txt", "to.txt", FALSE));
  did("copy nowhere", CopyFileA("from.txt", "none\\to.txt", FALSE));
  did("move", MoveFileA("to.txt", "moved.txt"));
  show("to.txt");
  show("moved.txt");
  did("move on it", MoveFileA("moved.txt", "from.txt"));
  did("move nothing", MoveFileA("none.txt", "x.txt"));
  CloseHandle(begin("new.txt", "third"));
  did("replace", MoveFileExA("new.txt", "from.txt", MOVEFILE_REPLACE_EXISTING));
  show("from.txt");
  CreateDirectoryA("folder", NULL);
  did("move into", MoveFileA("moved.txt", "folder\\moved.txt"));
  did("rename", MoveFileA("folder", "other"));
  show("other\\moved.txt");
  file = begin("open.txt", "fourth");
  did("move an open one", MoveFileA("open.txt", "closed.txt"));
  did("copy an open one", CopyFileA("open.txt", "copied.txt", TRUE));
  CloseHandle(file);
  did("move it now", MoveFileA("open.txt", "closed.txt"));
  DeleteFileA("other\\moved.txt");
  RemoveDirectoryA("other");
  DeleteFileA("closed.txt");
  DeleteFileA("copied.txt");
  DeleteFileA("from.txt");
  DeleteFileA("there.txt");
  return 0;
}
