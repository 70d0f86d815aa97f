# language: ko
기능: TITLE

  # 시나리오 하나는 한 가지만 보인다: 무엇이 있고(조건), 누가 무엇을 하고(만일), 그러면 어떻게 되는가(그러면).
  # "handlebook steps 단어"로 문장을 찾고, "handlebook check 파일"로 틀린 곳을 찾는다.

  시나리오: 복제한 핸들이 오브젝트를 살려 둔다
    조건 "앱" 프로세스가 있다
    그리고 "앱"이 뮤텍스를 만들어 hMutex로 받는다
    만일 "앱"이 hMutex를 hCopy로 복제한다
    그러면 hCopy의 사용 카운트는 2이다
    만일 "앱"이 hMutex를 닫는다
    그러면 hCopy의 사용 카운트는 1이다

  시나리오: 닫은 핸들은 복제할 수 없다
    조건 "앱" 프로세스가 있다
    그리고 "앱"이 뮤텍스를 만들어 hMutex로 받는다
    그리고 "앱"이 hMutex를 닫는다
    만일 "앱"이 hMutex를 hCopy로 복제한다
    그러면 ERROR_INVALID_HANDLE로 실패한다
