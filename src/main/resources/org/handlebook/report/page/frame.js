words({
  '(waiting)': ['(waiting)', '(기다리는 중)'],
  '(never returns)': ['(never returns)', '(돌아오지 않음)']
});

/* What a call answered; what stands there while it has answered nothing is said to the reader. */
function answerOf(call) {
  return /^\([a-z ]+\)$/.test(call.answer) ? t(call.answer) : call.answer;
}

/* One frame of the film: what the step called, the picture, and the same as tables for who cannot see it. */
function callLines(calls) {
  return calls.length === 0 ? null : el('ol', {class: 'calls', lang: 'en', tabindex: calls.length > 4 ? 0 : null, 'aria-label': t('calls')}, calls.map(call =>
    el('li', {class: call.refused ? 'refused' : null},
      el('b', {}, call.by), ' ', el('code', {}, call.call), ' ',
      el('span', {class: 'answer'}, '\u2192 ', el('code', {}, answerOf(call)),
        call.lastError ? el('span', {class: 'error'}, call.refused ? [sign('failed', false), aloud(t('refused'))] : null, call.lastError) : null),
      call.source ? el('div', {class: 'source'}, call.source, ' ', el('code', {}, call.line)) : null)));
}

/* On a telephone a picture is one column; on a large screen it grows, but not beyond what is easily read. */
const NARROW = window.matchMedia('screen and (max-width: 700px)');
const LARGEST = {wide: 1.7, stacked: 1.2};

function drawing(frame, title, options) {
  const text = picture(frame.before, frame.trace, {title, language: language(), stacked: NARROW.matches, ...options});
  const drawn = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
  drawn.style.maxWidth = Number(drawn.getAttribute('width')) * (NARROW.matches ? LARGEST.stacked : LARGEST.wide) + 'px';
  return el('div', {class: 'drawing', tabindex: 0, role: 'group', 'aria-label': title}, drawn);
}

function plainTable(rows, headed) {
  const [head, ...body] = headed ? rows : [null, ...rows];
  const line = (cells, tag) => el('tr', {}, cells.map(cell => el(tag, tag === 'th' ? {scope: 'col'} : {}, cell)));
  return el('div', {class: 'scroll', tabindex: 0, role: 'group', 'aria-label': t('a-table')}, el('table', {},
    head ? el('thead', {}, line(head, 'th')) : null, el('tbody', {}, body.map(cells => line(cells, 'td')))));
}

function waitLines(world) {
  const words = terms(language());
  const objects = new Map(world.objects.map(object => [object.id, object]));
  const awaited = id => {
    const object = objects.get(id);
    return words.label(object) + (object && object.state && object.state.owner ? ' (' + words.state(object) + ')' : '');
  };
  return (world.waits || []).length === 0 ? null : el('div', {class: 'waits'}, el('h2', {}, t('who-waits')), el('ul', {}, world.waits.map(wait =>
    el('li', {}, el('b', {}, wait.by), ' \u2192 ', wait.objects.length ? wait.objects.map(awaited).join(t(wait.all ? 'all-of' : 'any-of')) : words.forTime))));
}

/* What is known of a step that does not hold here, or after which it comes. */
function differenceNote(difference) {
  return el('div', {class: 'difference'},
    el('p', {}, difference.id ? t('differs-as-known', difference.id) : t('after-a-difference', difference.after)),
    difference.id ? el('dl', {lang: 'en'}, [['Windows', difference.windows], [t('it-says-here'), difference.here], [t('told-by'), difference.source]].map(
      ([name, text]) => [el('dt', {}, name), el('dd', {}, linked(text))])) : null,
    el('pre', {lang: 'en'}, difference.said));
}

/* Why a step does not hold: what was expected and what was there; what may have been thought instead, and the rule that settles it. */
function failure(step, label = t('why-not')) {
  const thought = step.misconception;
  return step.message ? el('section', {class: 'failure', 'aria-label': label},
    el('pre', {class: 'message', tabindex: 0}, step.message),
    thought ? el('div', {class: 'misconception'}, el('h2', {}, t('misconception')), el('p', {}, pick(thought)),
      thought.rule ? el('p', {}, el('a', {href: address('rules', thought.rule)}, t('settled-by', thought.rule))) : null) : null) : null;
}

/* Leads to the step at which what failed after all of them began. */
function beganAt(number, link) {
  return number ? el('p', {class: 'note began'}, el('a', {href: link(0, number)}, t('began-at', number))) : null;
}

/* The picture's content as a table, for who cannot see it; made when it is opened. */
function asTable(frame) {
  const hidden = el('details', {class: 'as-table', ontoggle: () => {
    if (hidden.open && !hidden.querySelector('table')) {
      put(hidden, worldTables(frame));
    }
  }}, el('summary', {}, t('as-table')));
  return hidden;
}

function worldTables(frame) {
  const words = terms(language());
  const world = frame.trace.world;
  const labels = new Map(world.objects.map(object => [object.id, words.label(object)]));
  return [plainTable([[t('of-process'), words.handle, words.object, words.access, words.inherit, words.protect, t('of-origin'), t('what-became')], ...tableRows(frame, labels, words)], true),
    world.objects.length ? plainTable([[words.object, words.usage, words.handles.trim(), t('in-state'), t('name-in'), t('waiting-data')], ...world.objects.map(object =>
      [words.label(object), String(object.usage), String(object.handles), words.state(object), object.directory || '', (object.unread || []).join(' | ')])], true) : null];
}

function tableRows(frame, labels, words) {
  const world = frame.trace.world;
  const yes = flag => flag ? words.yes : words.no;
  return [
    ...world.processes.flatMap(process => [
      ...process.rows.map(row => [process.name, row.name || row.handle, labels.get(row.object) || '', row.rights || row.access, yes(row.inherit), yes(row.protect),
        words.origin(row), became(frame, process.name, row.handle)]),
      ...(process.views || []).map(view => [process.name, view.name || view.address, words.view + ': ' + (labels.get(view.object) || ''), '', '', '', view.size + words.bytes, ''])]),
    ...(world.waits || []).map(wait => [wait.by, words.waits, wait.objects.map(id => labels.get(id)).join(t(wait.all ? 'all-of' : 'any-of')), '', '', '', '', '']),
    ...frame.trace.pseudo.map(pseudo => [pseudo.process, pseudo.name + ' = ' + pseudo.handle, words.pseudo, '', '', '', '', '']),
    ...frame.trace.changes.flatMap(change => gone(change, words))
  ];
}

function became(frame, process, handle) {
  const mine = frame.trace.changes.filter(change => change.process === process && change.handle === handle).map(change => change.what);
  return mine.includes(TERMS.changes.ROW_ADDED) ? t('is-new') : mine.includes(TERMS.changes.ROW_CHANGED) ? t('is-changed') : '';
}

function gone(change, words) {
  if (change.what === TERMS.changes.ROW_REMOVED && change.row) {
    return [[change.process, change.row.name || change.handle, '', '', '', '', '', t('is-removed')]];
  }
  return change.what === TERMS.changes.OBJECT_DESTROYED && change.was ? [['', '', words.label(change.was), '', '', '', '', words.destroyed]] : [];
}

/*
 * A frame, which is drawn when it is wanted: draw() is to be called before it is shown.
 * The link leads to a place inside the step's calls, or to the step as a whole.
 */
function frameFigure(film, steps, scenario, number, system, link) {
  const step = steps[number - 1];
  const frame = film[number - 1];
  const matters = frame.isChanged || step.message || step.differences;
  const figure = el('figure', {class: 'frame ' + (matters ? 'changes' : 'same'), 'data-step': number});
  figure.draw = () => {
    figure.draw = () => {};
    figure.inside = drawFrame(figure, frame, step, scenario, {number, of: steps.length, sides: film.sides, texts: film.texts, began: step.keyword || !step.message ? 0 : steps.findIndex(one => one.began) + 1}, system, link);
  };
  return figure;
}

function drawFrame(figure, frame, step, scenario, {number, of, sides, began, texts}, system, link) {
  const said = told(step, scenario);
  if (frame.moments.length) {
    const run = new ProgramRun(frame, texts, {sides}, link);
    put(figure, [frameCaption(said, number, of), failure(step), run.body]);
    return run;
  }
  const whole = drawing(frame, number + '. ' + said.keyword + said.text, {sides, findings: findingsOf(step, frame.trace.world, said)});
  const within = insideFrames(frame);
  const inside = within.length ? new Inside(within, whole, {sides}, link) : null;
  put(figure, [
    frameCaption(said, number, of), failure(step), beganAt(began, link), outcomeTable(step, said, frame.trace.world), (step.differences || []).map(differenceNote), callLines(frame.trace.calls),
    inside ? inside.body : outsideOnly(frame, system), whole, waitLines(frame.trace.world), asTable(frame)]);
  return inside;
}

function frameCaption(said, number, of) {
  return el('figcaption', {lang: said.language}, el('span', {class: 'of'}, number + ' / ' + of), ' ', el('span', {class: 'keyword'}, said.keyword), said.text);
}

words({
  'refused': ['refused: ', '거부됨: '],
  'calls': ['Calls of this step', '이 단계의 호출'],
  'a-table': ['Table', '표'],
  'who-waits': ['Who waits for what', '누가 무엇을 기다리는가'],
  'all-of': [' and ', ', 그리고 '],
  'any-of': [' or ', ' 또는 '],
  'differs-as-known': ['Differs, as is known: {0}', '알려진 차이: {0}'],
  'after-a-difference': ['After a difference: {0}', '알려진 차이 이후: {0}'],
  'it-says-here': ['Here', '여기'],
  'told-by': ['Source', '출처'],
  'why-not': ['Why this step does not hold', '이 단계가 성립하지 않는 이유'],
  'began-at': ['It began at step {0}', '시작된 단계: {0}'],
  'misconception': ['A common misconception', '흔한 오해'],
  'settled-by': ['The rule that settles it: {0}', '이를 정하는 규칙: {0}'],
  'as-table': ['The same as tables', '같은 내용을 표로'],
  'of-process': ['process', '프로세스'],
  'of-origin': ['origin', '유래'],
  'what-became': ['now', '변화'],
  'in-state': ['state', '상태'],
  'name-in': ['name stands in', '이름이 있는 곳'],
  'waiting-data': ['to be read', '읽을 것'],
  'is-new': ['new', '새로 생김'],
  'is-changed': ['changed', '바뀜'],
  'is-removed': ['removed', '사라짐']
});
