# language: ko
기능: 책에 있는 코드

  시나리오: 막힌 호출이 풀리면 나머지 문장이 실행된다
    조건 "앱" 프로세스가 있다
    만일 "앱"이 다음을 실행한다:
      """c
      HANDLE hTimer = CreateWaitableTimer(NULL, TRUE, NULL);
      LARGE_INTEGER due;
      due.QuadPart = -20000000;
      SetWaitableTimer(hTimer, &due, 0, NULL, NULL, FALSE);
      DWORD dwWait = WaitForSingleObject(hTimer, INFINITE);
      SetLastError(7);
      DWORD dwError = GetLastError();
      """
    그러면 "앱"은 아직 기다리고 있다
    만일 2초가 지난다
    그러면 dwWait의 값은 WAIT_OBJECT_0이다
    그리고 dwError는 7이다
