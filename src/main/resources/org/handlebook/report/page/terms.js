/*
 * What pictures, tables and ledgers call things: terms(language) answers the words of one language, and puts into it what
 * scenes say in English: kinds of objects, their state, and how a row came into its table. It knows no document and runs
 * in any JavaScript engine.
 */
var terms = (function () {
  var ENGLISH = {
    objects: 'kernel objects', handle: 'handle', object: 'object', access: 'access', inherit: 'inherit', protect: 'protect',
    yes: 'Y', no: 'N', running: 'running', waiting: 'waiting', started: 'new', ended: 'ended, code ', empty: 'no handles',
    nothing: 'no processes yet', usage: 'usage', handles: 'handles ', destroyed: 'destroyed', line: 'line ', view: 'view',
    bytes: ' bytes', waits: 'waits', all: 'for all of them', any: 'for any of them', forTime: 'until time has passed', heldBy: 'owned by ',
    unread: 'to be read: ', pseudo: 'in no table: whoever uses it', thisProcess: 'the process that uses it', thisThread: 'the thread that uses it',
    session: 'session ', own: 'private namespace', standard: ['std input', 'std output', 'std error'], pipe: 'one pipe'
  };

  var KOREAN = {
    objects: '커널 오브젝트', handle: '핸들', object: '오브젝트', access: '접근', inherit: '상속', protect: '보호',
    yes: 'Y', no: 'N', running: '실행 중', waiting: '대기 중', started: '새로 만듦', ended: '종료, 코드 ', empty: '핸들 없음',
    nothing: '아직 프로세스가 없음', usage: '사용 카운트', handles: '핸들 수 ', destroyed: '소멸', line: '줄 ', view: '뷰',
    bytes: '바이트', waits: '대기', all: '모두를 기다림', any: '하나라도 되기를 기다림', forTime: '시간이 지나기를 기다림', heldBy: '소유: ',
    unread: '읽을 것: ', pseudo: '테이블 밖: 쓰는 쪽 자신', thisProcess: '쓰는 프로세스 자신', thisThread: '쓰는 스레드 자신',
    session: '세션 ', own: '프라이빗 네임스페이스', standard: ['표준 입력', '표준 출력', '표준 오류'], pipe: '파이프 하나'
  };

  var KINDS = {
    'mutex': '뮤텍스', 'event': '이벤트', 'semaphore': '세마포어', 'waitable timer': '대기 타이머', 'file mapping': '파일 매핑', 'job': '잡',
    'private namespace': '프라이빗 네임스페이스', 'mailslot': '메일슬롯', 'mailslot client': '메일슬롯 클라이언트',
    'pipe read end': '파이프 읽기 끝', 'pipe write end': '파이프 쓰기 끝', 'named pipe': '이름 있는 파이프',
    'named pipe client': '이름 있는 파이프 클라이언트', 'console': '콘솔', 'file': '파일', 'process': '프로세스', 'thread': '스레드'
  };

  /* States as scenes say them, part by part between commas. */
  var STATES = [
    [/^running$/, '실행 중'], [/^suspended (\d+)$/, '일시 중단 $1회'], [/^ended with (-?\d+)$/, '종료 코드 $1'],
    [/^auto reset$/, '자동 리셋'], [/^manual reset$/, '수동 리셋'], [/^signalled$/, '신호 상태'], [/^not signalled$/, '비신호 상태'],
    [/^set$/, '설정됨'], [/^free$/, '소유자 없음'], [/^owned$/, '소유됨'], [/^owned (\d+) times$/, '$1번 소유됨'], [/^abandoned$/, '버려짐'],
    [/^(\d+) of (\d+)$/, '$2 중 $1'], [/^(\d+) bytes$/, '$1바이트'], [/^(\d+) process(es)?$/, '프로세스 $1개'],
    [/^messages up to (-?\d+) bytes$/, '메시지 최대 $1바이트'], [/^to (.+)$/, '받는 곳: $1'], [/^connected$/, '연결됨'],
    [/^listening$/, '연결을 기다림'], [/^closing$/, '닫히는 중'], [/^disconnected$/, '연결 끊김']
  ];

  var ORIGINS = [
    [/^created by (.+)$/, '생성: $1'], [/^opened by (.+)$/, '열기: $1'], [/^inherited from (.+)$/, '$1에서 상속'], [/^duplicated from (.+)$/, '$1에서 복제']
  ];

  function put(text, patterns) {
    for (var i = 0; i < patterns.length; i++) {
      if (patterns[i][0].test(text)) {
        return text.replace(patterns[i][0], patterns[i][1]);
      }
    }
    return text;
  }

  function same(text) {
    return text;
  }

  function completed(words, kind, state, origin) {
    words.kind = kind;
    words.state = state;
    words.origin = origin;
    words.label = function (object) {
      return object ? kind(object.kind) + (object.name ? ' "' + object.name + '"' : '') : '?';
    };
    words.directory = function (path) {
      var session = /^\\Sessions\\(\d+)\\BaseNamedObjects$/.exec(path);
      return session ? 'Local\\ \u00b7 ' + words.session + session[1] : path === '\\BaseNamedObjects' ? 'Global\\' : words.own;
    };
    return words;
  }

  var english = completed(ENGLISH, same, same, same);
  var korean = completed(KOREAN, function (kind) {
    return KINDS[kind] || kind;
  }, function (state) {
    return state.split(', ').map(function (part) {
      return put(part, STATES);
    }).join(', ');
  }, function (origin) {
    return put(origin, ORIGINS);
  });

  return function (language) {
    return language === 'ko' ? korean : english;
  };
})();
