# language: ko
기능: C 프로그램 전체

  시나리오: 이벤트로 서로 알리는 두 프로그램
    조건 프로그램 "서버.exe"는 다음과 같다:
      """c
      #include <stdio.h>
      #include <windows.h>
      #include <tchar.h>
      int _tmain(int argc, TCHAR *argv[]) {
        HANDLE hEvent = CreateEvent(NULL, TRUE, FALSE, _T("준비"));
        Sleep(100);
        SetEvent(hEvent);
        _fputts(_T("준비됨\n"), stdout);
        Sleep(1000);
        CloseHandle(hEvent);
        return 0;
      }
      """
    그리고 프로그램 "클라이언트.exe"는 다음과 같다:
      """c
      #include <stdio.h>
      #include <windows.h>
      #include <tchar.h>
      int _tmain(int argc, TCHAR *argv[]) {
        HANDLE hEvent = OpenEvent(SYNCHRONIZE, FALSE, _T("준비"));
        DWORD dw = WaitForSingleObject(hEvent, INFINITE);
        switch (dw) {
        case WAIT_OBJECT_0: _tprintf(_T("%s에게 신호가 왔다\n"), argv[1]); break;
        default: _tprintf(_T("실패 %lu\n"), GetLastError());
        }
        return 0;
      }
      """
    만일 프로세스 "서버"가 "서버.exe"를 실행한다
    그리고 프로세스 "클라이언트"가 "클라이언트.exe"를 인수 "둘째"로 실행한다
    그러면 "클라이언트"가 "둘째에게 신호가 왔다"를 출력했다
    그리고 "서버"가 "준비됨"을 출력했다

  @needs-command-prompt
  시나리오: 파일에 있는 프로그램과 입력
    조건 프로그램 "adder.exe"는 파일 "programs/adder.c"에 있다
    그리고 프로그램 "물음.exe"는 다음과 같다:
      """c
      #include <iostream>
      using namespace std;
      int main() {
        int n;
        cin >> n;
        cout << n * 2 << endl;
        return 0;
      }
      """
    만일 프로세스 "덧셈"이 "adder.exe"를 인수 "1 4"로 실행한다
    그리고 프로세스 "물음"이 "물음.exe"를 실행한다
    그리고 누군가 "21"을 "물음"에 입력한다
    그리고 모든 프로그램이 끝까지 실행된다
    그러면 "물음"이 다음을 출력했다:
      """
      42
      """
    그리고 "덧셈"은 종료 코드 10으로 종료되었다
