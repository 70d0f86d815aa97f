/*
 * What pictures, tables and ledgers call things: terms(language) answers the words of one language, and puts into it what
 * traces say: kinds of objects, their state, and how a row came into its table. Words for kinds and states are those of
 * terms.txt, which stand before this script as TERMS. It knows no document and runs in any JavaScript engine.
 */
var terms = (function () {
  var ENGLISH = {
    objects: 'kernel objects', handle: 'handle', object: 'object', access: 'access', inherit: 'inherit', protect: 'protect',
    yes: 'Y', no: 'N', waiting: 'waiting', started: 'new', empty: 'no handles',
    nothing: 'no processes yet', usage: 'usage', handles: 'handles ', destroyed: 'destroyed', line: 'line ', view: 'view',
    bytes: ' bytes', waits: 'waits', all: 'for all of them', any: 'for any of them', forTime: 'until time has passed',
    unread: 'to be read: ', pseudo: 'in no table: whoever uses it', thisProcess: 'the process that uses it', thisThread: 'the thread that uses it',
    session: 'session ', own: 'private namespace', missing: 'missing', unexpected: 'not expected', standard: ['std input', 'std output', 'std error'], pipe: 'one pipe'
  };

  var KOREAN = {
    objects: '커널 오브젝트', handle: '핸들', object: '오브젝트', access: '접근', inherit: '상속', protect: '보호',
    yes: 'Y', no: 'N', waiting: '대기 중', started: '새로 만듦', empty: '핸들 없음',
    nothing: '아직 프로세스가 없음', usage: '사용 카운트', handles: '핸들 수 ', destroyed: '소멸', line: '줄 ', view: '뷰',
    bytes: '바이트', waits: '대기', all: '모두를 기다림', any: '하나라도 되기를 기다림', forTime: '시간이 지나기를 기다림',
    unread: '읽을 것: ', pseudo: '테이블 밖: 쓰는 쪽 자신', thisProcess: '쓰는 프로세스 자신', thisThread: '쓰는 스레드 자신',
    session: '세션 ', own: '프라이빗 네임스페이스', missing: '없음', unexpected: '예상 밖', standard: ['표준 입력', '표준 출력', '표준 오류'], pipe: '파이프 하나'
  };

  /* The words for an object's state, from each group of lines the first one that is true; traces of former formats say it in English. */
  function stateIn(language) {
    return function (object) {
      var state = object.state;
      return !state ? object.detail || '' : (TERMS.states[state.type] || []).map(function (group) {
        var line = group.filter(function (one) {
          return Object.keys(one.when).every(function (field) {
            return valueOf(state, field) === one.when[field];
          });
        })[0];
        return line ? line[language].replace(/\{(\w+)\}/g, function (whole, field) {
          return valueOf(state, field);
        }) : '';
      }).filter(Boolean).join(', ');
    };
  }

  function valueOf(state, field) {
    return state[field] === undefined || state[field] === null ? '' : String(state[field]);
  }

  /* How a row came into its table; traces of former formats say it in English. */
  function englishOrigin(row) {
    return row.by === undefined ? row.origin : row.origin + (row.from ? ' from ' + row.from : ' by ' + row.by);
  }

  function koreanOrigin(row) {
    var how = TERMS.origins[row.origin] || row.origin;
    return row.by === undefined ? row.origin : row.from ? row.from + '에서 ' + how : how + ': ' + row.by;
  }

  function same(text) {
    return text;
  }

  function completed(words, kind, state, origin) {
    words.kind = kind;
    words.state = state;
    words.origin = origin;
    words.process = function (process) {
      return state({state: {type: 'Process', exitCode: process.ended}});
    };
    words.label = function (object) {
      return object ? kind(object.kind) + (object.name ? ' "' + object.name + '"' : '') : '?';
    };
    words.directory = function (path) {
      var session = /^\\Sessions\\(\d+)\\BaseNamedObjects$/.exec(path);
      return session ? 'Local\\ \u00b7 ' + words.session + session[1] : path === '\\BaseNamedObjects' ? 'Global\\' : words.own;
    };
    return words;
  }

  var english = completed(ENGLISH, same, stateIn('en'), englishOrigin);
  var korean = completed(KOREAN, function (kind) {
    return TERMS.kinds[kind] || kind;
  }, stateIn('ko'), koreanOrigin);

  return function (language) {
    return language === 'ko' ? korean : english;
  };
})();
