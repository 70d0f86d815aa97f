Feature: Code from the book

  Scenario: A snippet of C creates an inheritable mutex
    Given a process "App"
    When "App" runs:
      """c
      SECURITY_ATTRIBUTES sa;
      sa.nLength = sizeof(sa);
      sa.lpSecurityDescriptor = NULL;
      sa.bInheritHandle = TRUE;
      HANDLE hMutex = CreateMutex(&sa, FALSE, NULL);
      HANDLE hAgain = CreateSemaphore(NULL, 1, 1, TEXT("HShared"));
      """
    Then hMutex is inheritable
