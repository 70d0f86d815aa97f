/* A scenario: its steps, and for each a frame of the film: what it called and what became of the world. */
const ACTING = ['row-added', 'row-removed', 'row-changed', 'object-created', 'object-destroyed', 'process-started', 'process-ended', 'state',
  'view-mapped', 'view-unmapped', 'wait-began', 'wait-ended'];

/* ---- steps as frames ---- */

/* What a step showed: the world before it and after it; a step that only looked shows the world without marks. */
function frames(steps) {
  let world = {processes: [], objects: []};
  let pseudo = [];
  return steps.map(step => {
    const before = world;
    const known = new Set(pseudo.map(pseudoName));
    const scenes = step.scenes || [];
    scenes.forEach(scene => {
      world = scene.world ? inOrder(world, scene) : world;
      pseudo = scene.pseudo || [];
    });
    const changes = scenes.flatMap(scene => scene.changes || []);
    const newPseudo = pseudo.map(pseudoName).filter(name => !known.has(name));
    return {
      before, isChanged: newPseudo.length > 0 || changes.some(change => ACTING.includes(change.what)),
      scene: {calls: scenes.flatMap(scene => scene.calls || []), world, changes, pseudo, newPseudo}
    };
  });
}

function pseudoName(pseudo) {
  return pseudo.process + '/' + pseudo.name;
}

/* The world with each table's rows in the order in which they came, whatever their values: so frames of all systems align. */
function inOrder(before, scene) {
  const isNew = (process, row) => (scene.changes || []).some(change => change.what === 'row-added' && change.process === process.name && change.handle === row.handle);
  const processes = scene.world.processes.map(process => {
    const old = before.processes.find(one => one.name === process.name);
    const places = new Map((old ? old.rows : []).map((row, i) => [row.handle, i]));
    const place = row => isNew(process, row) || !places.has(row.handle) ? places.size : places.get(row.handle);
    return {...process, rows: [...process.rows].sort((one, other) => place(one) - place(other))};
  });
  return {...scene.world, processes};
}

function sides(film) {
  return Math.max(1, ...film.map(frame => frame.scene.world.processes.length));
}

/* A step in the reader's language where it is known in that, else as it was written. */
function told(step, scenario) {
  const other = step.other;
  return other && other.language === language() ? {...step, ...other, docString: step.docString} : {...step, language: scenario.feature.language};
}

/* ---- one frame ---- */

function callLines(calls) {
  return calls.length === 0 ? null : el('ol', {class: 'calls', lang: 'en', tabindex: calls.length > 4 ? 0 : null, 'aria-label': t('calls')}, calls.map(call =>
    el('li', {class: call.refused ? 'refused' : null},
      el('b', {}, call.by), ' ', el('code', {}, call.call), ' ',
      el('span', {class: 'answer'}, '\u2192 ', el('code', {}, call.answer),
        call.lastError ? el('span', {class: 'error'}, call.refused ? [sign('failed', false), aloud(t('refused'))] : null, call.lastError) : null))));
}

function drawing(frame, title, options) {
  const text = picture(frame.before, frame.scene, {title, language: language(), ...options});
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  return el('div', {class: 'drawing', tabindex: 0, role: 'group', 'aria-label': title}, document.importNode(parsed.documentElement, true));
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
    return words.label(object) + (object && object.heldBy ? ' (' + words.heldBy + object.heldBy + ')' : '');
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
function failure(step) {
  const thought = step.misconception;
  return step.message ? el('section', {class: 'failure', 'aria-label': t('why-not')},
    el('pre', {class: 'message', tabindex: 0}, step.message),
    thought ? el('div', {class: 'misconception'}, el('h2', {}, t('misconception')), el('p', {}, pick(thought)),
      thought.rule ? el('p', {}, el('a', {href: address('rules', thought.rule)}, t('settled-by', thought.rule))) : null) : null) : null;
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
  const world = frame.scene.world;
  const labels = new Map(world.objects.map(object => [object.id, words.label(object)]));
  return [plainTable([[t('of-process'), words.handle, words.object, words.access, words.inherit, words.protect, t('of-origin'), t('what-became')], ...tableRows(frame, labels, words)], true),
    world.objects.length ? plainTable([[words.object, words.usage, words.handles.trim(), t('in-state'), t('name-in'), t('waiting-data')], ...world.objects.map(object =>
      [words.label(object), String(object.usage), String(object.handles), words.state(object.detail), object.directory || '', (object.unread || []).join(' | ')])], true) : null];
}

function tableRows(frame, labels, words) {
  const world = frame.scene.world;
  const yes = flag => flag ? words.yes : words.no;
  return [
    ...world.processes.flatMap(process => [
      ...process.rows.map(row => [process.name, row.name || row.handle, labels.get(row.object) || '', row.rights || row.access, yes(row.inherit), yes(row.protect),
        words.origin(row.origin), became(frame, process.name, row.handle)]),
      ...(process.views || []).map(view => [process.name, view.name || view.address, words.view + ': ' + (labels.get(view.object) || ''), '', '', '', view.size + words.bytes, ''])]),
    ...(world.waits || []).map(wait => [wait.by, words.waits, wait.objects.map(id => labels.get(id)).join(t(wait.all ? 'all-of' : 'any-of')), '', '', '', '', '']),
    ...frame.scene.pseudo.map(pseudo => [pseudo.process, pseudo.name + ' = ' + pseudo.handle, words.pseudo, '', '', '', '', '']),
    ...frame.scene.changes.flatMap(change => gone(change, words))
  ];
}

function became(frame, process, handle) {
  const mine = frame.scene.changes.filter(change => change.process === process && change.handle === handle).map(change => change.what);
  return mine.includes('row-added') ? t('is-new') : mine.includes('row-changed') ? t('is-changed') : '';
}

function gone(change, words) {
  if (change.what === 'row-removed' && change.row) {
    return [[change.process, change.row.name || change.handle, '', '', '', '', '', t('is-removed')]];
  }
  return change.what === 'object-destroyed' && change.was ? [['', '', words.label(change.was), '', '', '', '', words.destroyed]] : [];
}

function frameFigure(film, steps, scenario, number) {
  const step = steps[number - 1];
  const frame = film[number - 1];
  const said = told(step, scenario);
  const matters = frame.isChanged || step.message || step.differences;
  return el('figure', {class: 'frame ' + (matters ? 'changes' : 'same'), 'data-step': number},
    el('figcaption', {lang: said.language}, el('span', {class: 'of'}, number + ' / ' + steps.length), ' ',
      el('span', {class: 'keyword'}, said.keyword), said.text),
    failure(step), (step.differences || []).map(differenceNote), callLines(frame.scene.calls),
    drawing(frame, number + '. ' + said.keyword + said.text, {sides: sides(film)}), waitLines(frame.scene.world), asTable(frame));
}

/* ---- the scenario ---- */

function stepItem(scenario, step, number, query) {
  const said = told(step, scenario);
  return el('li', {class: 'step ' + step.status, lang: said.language},
    el('a', {href: address('scenario', scenario.key, String(number), query)}, sign(step.status), el('span', {class: 'keyword'}, said.keyword), said.text),
    said.docString === undefined ? null : el('pre', {class: 'doc-string', tabindex: 0}, said.docString),
    said.table ? plainTable(said.table, false) : null,
    (step.notes || []).map(note => el('pre', {class: 'note'}, note)));
}

function firstOfInterest(steps) {
  const first = steps.findIndex(step => step.status !== 'passed');
  return (first < 0 ? steps.length - 1 : first) + 1;
}

function systemLinks(scenario, system, query) {
  return index.systems.length < 2 ? null : el('nav', {class: 'on-systems', 'aria-label': t('on-which-system')},
    index.systems.map((one, i) => scenario.runs[i] ? el('a', {href: address('scenario', scenario.key, {...query, system: one.name}), 'aria-current': i === system ? 'true' : null},
      sign(statusOn(scenario, i)), one.name) : el('span', {}, sign('not-run'), one.name)),
    el('a', {href: address('compare', scenario.key)}, t('side-by-side')));
}

function scenarioHead(scenario, system, query) {
  const run = runOf(scenario, system);
  const rules = scenario.allTags.map(tag => tag.substring(1)).filter(id => ruleTexts.has(id));
  return el('header', {class: 'scenario-head'},
    el('p', {class: 'crumbs'}, el('span', {lang: scenario.feature.language}, scenario.feature.title), ' \u203a ',
      el('span', {lang: scenario.feature.language}, scenario.rule.name), ' ',
      rules.map(id => [el('a', {class: 'tag', href: address('rules', id)}, id), ' '])),
    el('h1', {lang: scenario.feature.language}, scenario.name, scenario.example ? el('span', {class: 'example'}, ' ' + scenario.example) : null),
    el('p', {class: 'outcome'}, sign(run.status, false), t(run.status), ' \u00b7 ', el('code', {}, scenario.key)),
    systemLinks(scenario, system, query));
}

function turners(film) {
  const button = (way, sign, key) => el('button', {type: 'button', class: 'turn', title: t(key), 'aria-label': t(key), onclick: () => film.turn(way)}, sign);
  return el('div', {class: 'controls'}, button(-1, '\u25c0', 'step-back'), button(1, '\u25b6', 'step-on'),
    el('span', {class: 'hint'}, t('keys-turn')),
    el('button', {type: 'button', class: 'wall', 'aria-pressed': 'false', onclick: () => film.wall()}, t('wall')));
}

/* The whole film in small pictures; what they show is said elsewhere. */
function strip(figures, film) {
  return el('div', {class: 'strip', 'aria-hidden': 'true'}, figures.map((figure, i) =>
    el('button', {type: 'button', tabindex: -1, 'data-step': i + 1, onclick: () => film.choose(i + 1)}, small(figure.querySelector('svg')), el('span', {}, String(i + 1)))));
}

function small(drawing) {
  const copy = drawing.cloneNode(true);
  copy.setAttribute('preserveAspectRatio', 'xMinYMin meet');
  copy.querySelectorAll('title, desc').forEach(words => words.remove());
  return copy;
}

/* Which frame is shown, and what chooses another. */
class Film {
  constructor(root, scenario, query, key) {
    Object.assign(this, {root, scenario, query, key, number: 0});
  }

  draw(steps, system) {
    const all = frames(steps);
    const figures = steps.map((step, i) => frameFigure(all, steps, this.scenario, i + 1));
    const plots = countedObjects(all).map(id => countPlot(all, id));
    this.body = el('article', {class: 'film'}, scenarioHead(this.scenario, system, this.query),
      el('ol', {class: 'steps'}, steps.map((step, i) => stepItem(this.scenario, step, i + 1, this.query))),
      el('div', {class: 'screen'}, figures.length ? turners(this) : null, figures, figures.length > 1 ? strip(figures, this) : null),
      plots.length ? el('section', {class: 'ledgers', 'aria-label': t('ledgers')}, el('h2', {}, t('ledgers')), plots) : null);
    this.last = steps.length;
    refill(this.root, this.body);
  }

  show(number) {
    this.number = Math.min(Math.max(1, number), this.last);
    this.body.querySelectorAll('[data-step]').forEach(part => part.classList.toggle('chosen', Number(part.dataset.step) === this.number));
    this.body.querySelectorAll('.step').forEach((item, i) => {
      item.classList.toggle('chosen', i + 1 === this.number);
      item.querySelector('a').setAttribute('aria-current', i + 1 === this.number ? 'step' : 'false');
    });
    const small = this.body.querySelector('.strip .chosen');
    if (small) {
      small.parentNode.scrollLeft = small.offsetLeft - (small.parentNode.clientWidth - small.offsetWidth) / 2;
    }
  }

  choose(number) {
    this.show(number);
    go(address('scenario', this.scenario.key, String(this.number), this.query), true);
  }

  turn(way) {
    this.choose(this.number + way);
  }

  /* Only the frame, large: for the wall. */
  wall() {
    const large = this.body.classList.toggle('on-wall');
    this.body.querySelector('.wall').setAttribute('aria-pressed', String(large));
  }
}

let shownFilm = null;

async function scenarioView(root, scenario, route) {
  const named = index.systems.findIndex(system => system.name === route.query.system);
  const system = named >= 0 && scenario.runs[named] ? named : scenario.runs.findIndex(Boolean);
  const key = [scenario.key, system, language()].join(' ');
  const steps = await details(scenario, system);
  if (!shownFilm || shownFilm.key !== key || !root.contains(shownFilm.body)) {
    shownFilm = new Film(root, scenario, {system: route.query.system}, key);
    shownFilm.draw(steps, system);
  }
  shownFilm.show(Number(route.parts[1]) || firstOfInterest(steps));
  if (route.parts[1] && window.matchMedia('screen and (max-width: 1000px)').matches) {
    const screen = shownFilm.body.querySelector('.screen');
    requestAnimationFrame(() => screen.scrollIntoView());
  }
}

const TURNS = {ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1};

/* Arrows turn the frames; up, down and the keys of a presenter do so from a step or on the wall, where nothing else needs them. */
document.addEventListener('keydown', event => {
  const film = shownFilm && document.contains(shownFilm.body) ? shownFilm : null;
  const busy = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest('input, select, textarea, .scroll, pre');
  const sideways = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
  const wide = event.target.closest('.drawing');
  if (!film || busy || !TURNS[event.key] || (sideways && wide && wide.scrollWidth > wide.clientWidth)) {
    return;
  }
  if (sideways || event.target.closest('.step') || film.body.classList.contains('on-wall')) {
    event.preventDefault();
    film.turn(TURNS[event.key]);
    if (event.target.closest('.step')) {
      film.body.querySelector('.step.chosen a').focus();
    }
  }
});

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
  'misconception': ['What one may have thought', '흔한 오해'],
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
  'is-removed': ['removed', '사라짐'],
  'on-which-system': ['Systems', '시스템'],
  'side-by-side': ['Side by side', '나란히 보기'],
  'step-back': ['Step back', '앞 단계로'],
  'step-on': ['Step on', '다음 단계로'],
  'keys-turn': ['\u2190 \u2192 turn the frames', '\u2190 \u2192 키로 장면을 넘긴다'],
  'wall': ['Large', '크게'],
  'ledgers': ['Counts, step by step', '단계마다의 사용 카운트']
});
