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

  시나리오: 구조체의 멤버와 배열의 원소도 핸들이고, 포인터는 뷰의 이름이다
    조건 "부모" 프로세스가 있다
    만일 "부모"가 다음을 실행한다:
      """c
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      TCHAR szCommand[] = TEXT("자식");
      CreateProcess(NULL, szCommand, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
      HANDLE h[2] = { CreateMutex(NULL, FALSE, NULL), CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 64, NULL) };
      char *p = (char *) MapViewOfFile(h[1], FILE_MAP_WRITE, 0, 0, 0);
      strcpy(p, "안녕");
      """
    그러면 pi.hProcess의 사용 카운트는 2이다
    그리고 "부모"는 "안녕"을 뷰 p에서 본다
    만일 "부모"가 h[0]을 닫는다
    그러면 "부모"의 핸들 테이블은 다음과 같다:
      | 핸들        | 상속   |
      | pi.hProcess | 아니오 |
      | pi.hThread  | 아니오 |
      | h[1]        | 아니오 |

  시나리오: 변수에 담아 둔 결과는 그 변수를 보면 물은 것이다
    조건 "앱" 프로세스가 있다
    만일 "앱"이 다음을 실행한다:
      """c
      BOOL none = CloseHandle(NULL);
      HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
      DWORD first = WaitForSingleObject(h, 0);
      SetEvent(h);
      DWORD second = WaitForSingleObject(h, 0);
      """
    그러면 none은 FALSE이다
    그리고 first는 WAIT_TIMEOUT이다
    그리고 second는 WAIT_OBJECT_0이다
