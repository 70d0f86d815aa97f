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

  시나리오: 반복문이 핸들을 만들고, 조건이 호출의 결과를 묻는다
    조건 "앱" 프로세스가 있다
    만일 "앱"이 다음을 실행한다:
      """c
      HANDLE h[4];
      int opened = 0;
      for (int i = 0; i < 4; i++) {
        TCHAR szName[16];
        wsprintf(szName, TEXT("Slot%d"), i % 3);
        h[i] = CreateEvent(NULL, TRUE, FALSE, szName);
        if (GetLastError() == ERROR_ALREADY_EXISTS)
          opened++;
      }
      """
    그러면 opened는 1이다
    그리고 h[0]의 사용 카운트는 2이다
    그리고 h[1]의 사용 카운트는 1이다

  시나리오: 함수와 스레드는 코드 조각에 쓴 대로 실행된다
    조건 "앱" 프로세스가 있다
    만일 "앱"이 다음을 실행한다:
      """c
      DWORD total = 0;
      HANDLE hMutex = CreateMutex(NULL, FALSE, NULL);

      DWORD WINAPI Worker(LPVOID lpParameter)
      {
        WaitForSingleObject(hMutex, INFINITE);
        total += (DWORD)(DWORD_PTR)lpParameter;
        ReleaseMutex(hMutex);
        return 0;
      }

      HANDLE hThread[2];
      for (int i = 0; i < 2; i++)
        hThread[i] = CreateThread(NULL, 0, Worker, (LPVOID)(DWORD_PTR)(i + 1), 0, NULL);
      WaitForMultipleObjects(2, hThread, TRUE, INFINITE);
      printf("합계 %d\n", total);
      """
    그러면 total은 3이다
    그리고 "앱"이 "합계 3"을 출력했다

  시나리오: 기다리는 반복문은 시간이 지나면 계속된다
    조건 "앱" 프로세스가 있다
    그리고 "다른 앱" 프로세스가 있다
    만일 "앱"이 다음을 실행한다:
      """c
      int rounds = 0;
      while (rounds < 3) {
        Sleep(800);
        rounds++;
      }
      """
    그러면 "앱"은 아직 기다리고 있다
    만일 2초가 지난다
    그러면 rounds의 값은 2이다
    만일 5초가 지난다
    그러면 rounds의 값은 3이다

  시나리오: main이 있는 프로그램을 통째로 붙여 넣는다
    조건 "앱" 프로세스가 있다
    만일 "앱"이 다음을 실행한다:
      """c
      #include <stdio.h>

      int main(void)
      {
        printf("안녕\n");
        return 3;
      }
      """
    그러면 "앱"이 "안녕"을 출력했다
    그리고 "앱"은 종료 코드 3으로 종료되었다
