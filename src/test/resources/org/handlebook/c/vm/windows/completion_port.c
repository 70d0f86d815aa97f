#include <process.h>
#include <stdio.h>
#include <tchar.h>
#include <windows.h>

typedef struct {
  OVERLAPPED overlapped;
  char text[64];
  int number;
} READING;

enum { CHAT = 1, STOP = 2 };

static HANDLE port;

static unsigned __stdcall Worker(void *argument) {
  DWORD count;
  ULONG_PTR key;
  LPOVERLAPPED overlapped;
  (void)argument;
  for (;;) {
    BOOL taken = GetQueuedCompletionStatus(port, &count, &key, &overlapped, INFINITE);
    if (!taken && overlapped == NULL) {
      _tprintf(_T("no packet: %lu\n"), GetLastError());
      return 1;
    }
    if (key == STOP) {
      _tprintf(_T("stop, %lu\n"), count);
      return 0;
    }
    DWORD error = taken ? 0 : GetLastError();
    READING *reading = CONTAINING_RECORD(overlapped, READING, overlapped);
    _tprintf(_T("reading %d: %d, error %lu, %lu bytes: %.*hs\n"), reading->number, taken, error, count, (int)count, reading->text);
  }
}

static void Begin(HANDLE server, READING *reading, int number) {
  ZeroMemory(reading, sizeof(*reading));
  reading->number = number;
  BOOL done = ReadFile(server, reading->text, sizeof(reading->text), NULL, &reading->overlapped);
  DWORD error = GetLastError();
  _tprintf(_T("begun %d: %d, %lu\n"), number, done, error);
}

int _tmain(void) {
  READING first, second, third;
  DWORD count;
  HANDLE server = CreateNamedPipe(_T("\\\\.\\pipe\\completion-port"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED,
                                  PIPE_TYPE_BYTE | PIPE_WAIT, 1, 0, 0, 0, NULL);
  HANDLE client = CreateFile(_T("\\\\.\\pipe\\completion-port"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);

  port = CreateIoCompletionPort(server, NULL, CHAT, 0);
  HANDLE again = CreateIoCompletionPort(server, port, CHAT, 0);
  DWORD error = GetLastError();
  _tprintf(_T("port: %d; again: %d, %lu\n"), port != NULL, again != NULL, error);
  again = CreateIoCompletionPort(client, port, CHAT, 0);
  error = GetLastError();
  _tprintf(_T("synchronous: %d, %lu\n"), again != NULL, error);
  again = CreateIoCompletionPort(INVALID_HANDLE_VALUE, port, CHAT, 0);
  error = GetLastError();
  _tprintf(_T("no file: %d, %lu\n"), again != NULL, error);

  HANDLE worker = (HANDLE)_beginthreadex(NULL, 0, Worker, NULL, 0, NULL);
  Begin(server, &first, 1);
  WriteFile(client, "hello", 5, &count, NULL);
  Sleep(200);
  Begin(server, &second, 2);
  CancelIoEx(server, &second.overlapped);
  Sleep(200);
  Begin(server, &third, 3);
  CloseHandle(client);
  Sleep(200);
  PostQueuedCompletionStatus(port, 42, STOP, NULL);
  WaitForSingleObject(worker, INFINITE);

  ULONG_PTR key = 77;
  LPOVERLAPPED overlapped = &first.overlapped;
  count = 99;
  BOOL taken = GetQueuedCompletionStatus(port, &count, &key, &overlapped, 10);
  error = GetLastError();
  _tprintf(_T("nothing: %d, %lu; %lu, %lu, %d\n"), taken, error, count, (unsigned long)key, overlapped == NULL);
  taken = GetQueuedCompletionStatus(worker, &count, &key, &overlapped, 10);
  error = GetLastError();
  _tprintf(_T("no port: %d, %lu\n"), taken, error);
  CloseHandle(worker);
  CloseHandle(server);
  CloseHandle(port);
  return 0;
}
