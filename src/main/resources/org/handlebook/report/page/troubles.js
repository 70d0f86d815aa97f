/*
 * What does not hold: cause by cause, each scenario with where it stands, the step that decided it, why, how long it took, and
 * what can be taken along: its text, its address, and the command that runs it again.
 */
const SHOWN_CAUSES = 20;
const SHOWN_OF_A_CAUSE = 3;

function troubles() {
  return [
    trouble('does-not-hold', 'bad', status => status === 'failed'),
    trouble('not-checked', 'unsure', status => status !== 'failed' && status !== 'not-run' && !isExpected(status))
  ];
}

function trouble(title, look, wanted) {
  const found = scenarios.filter(scenario => wanted(statusOf(scenario)));
  const causes = byCause(found);
  const statuses = [...new Set(found.map(statusOf))].join(',');
  return found.length === 0 ? null : el('section', {class: 'panel ' + look}, el('h2', {}, t(title)),
    el('ul', {class: 'list troubles'}, causes.slice(0, SHOWN_CAUSES).map(causeItem)),
    el('p', {class: 'paper-link'}, el('a', {href: address('paper')}, t('on-paper'))),
    causes.length > SHOWN_CAUSES ? el('p', {}, el('a', {href: address('scenarios', {status: statuses})}, t('all-of-them', found.length))) : null);
}

/* [{cause, of}], that of most scenarios first. */
function byCause(found) {
  const causes = new Map();
  found.forEach(scenario => listed(causes, causeOf(scenario), scenario));
  return [...causes].map(([cause, of]) => ({cause, of})).sort((one, other) => other.of.length - one.of.length);
}

/* The cause on the system that decides how the scenario went as a whole. */
function causeOf(scenario) {
  const status = statusOf(scenario);
  const run = index.systems.map((system, i) => runOf(scenario, i)).find(one => one && one.status === status);
  return run ? run.cause : undefined;
}

function causeItem({cause, of}) {
  return of.length === 1 ? troubleLine(of[0], true) : el('li', {class: 'cause'},
    el('p', {}, el('b', {}, t('scenarios', of.length)), ' ', el('span', {lang: of[0].feature.language}, index.causes[cause] || '')),
    el('ul', {class: 'list'}, of.slice(0, SHOWN_OF_A_CAUSE).map(scenario => troubleLine(scenario, false))),
    of.length > SHOWN_OF_A_CAUSE ? el('p', {}, el('a', {href: address('scenarios', {cause: String(cause)})}, t('all-of-them', of.length))) : null);
}

function troubleLine(scenario, alone) {
  const ran = index.systems.map((system, i) => ({system, run: runOf(scenario, i)})).filter(({run}) => run && run.cause !== undefined);
  const first = ran[0].run;
  const said = [...new Set(ran.map(({run}) => run.why))];
  return el('li', {class: 'trouble'},
    el('a', {href: address('scenario', scenario.key)}, sign(statusOf(scenario)), el('span', {lang: scenario.feature.language}, scenario.name), exampleOf(scenario)), pastOf(scenario),
    el('p', {class: 'why where'}, el('span', {lang: scenario.feature.language}, scenario.feature.title), ' · ', placeOf(scenario), ' · ',
      ran.map(({system, run}, i) => [i ? ', ' : '', index.systems.length > 1 ? system.name + ' ' : '', duration(run.millis)])),
    first.step ? el('p', {class: 'why', lang: scenario.feature.language}, WORDS.has(first.step) ? t(first.step) : first.step, first.line ? el('span', {class: 'soft'}, ' ' + t('line', first.line)) : null) : null,
    alone || said.length > 1 ? said.map(why => el('p', {class: 'why', lang: scenario.feature.language}, index.systems.length > 1
      ? el('b', {}, ran.filter(({run}) => run.why === why).map(({system}) => system.name).join(', ') + ' ') : null, why)) : null,
    takeAlong(scenario, index.systems.indexOf(ran[0].system)));
}

/* Since when it is not as expected, as far as runs before are known; and whether it goes now so and now so. */
function pastOf(scenario) {
  const since = scenario.since && index.changes ? t(scenario.since === startedFirst() ? 'since-now' : 'since-when', scenario.since) : '';
  return [since ? el('span', {class: 'mark'}, since) : null, flakyMark(scenario),
    slowerBefore.has(scenario.key) ? el('span', {class: 'mark slower'}, t('slower-than', duration(slowerBefore.get(scenario.key)))) : null];
}

function flakyMark(scenario) {
  return scenario.flips ? el('span', {class: 'mark flaky'}, t('flaky', scenario.flips)) : null;
}

function startedFirst() {
  return index.systems.map(system => system.started || '').filter(Boolean).sort()[0];
}

/* Where it stands: on the forge, when the run said which that is. */
function placeOf(scenario) {
  const told = index.systems.map(system => system.code).find(code => code && code.lines);
  const place = el('code', {}, scenario.key);
  return told ? el('a', {href: told.lines.replace('{file}', encoded(scenario.feature.uri)).replace('{line}', String(scenario.line)), rel: 'noreferrer'}, place) : place;
}

/* ---- what can be taken along ---- */

function takeAlong(scenario, system, more) {
  const button = (word, text) => el('button', {type: 'button', 'aria-label': t(word) + ': ' + scenario.name, onclick: event => take(event.currentTarget, text)}, t(word));
  return el('p', {class: 'take'}, button('take-text', () => reportOf(scenario, system)),
    button('take-link', () => location.href.split('#')[0] + address('scenario', scenario.key, index.systems.length > 1 ? {system: index.systems[system].name} : {})),
    button('take-command', () => commandOf(scenario, system)), more);
}

/* The command that runs it again, on the very version of the system. */
function commandOf(scenario, system) {
  const word = index.systems[system].name;
  const path = pathTo(scenario.key);
  const place = /^[\w./:-]+$/.test(path) ? path : "'" + path.replace(/'/g, "'\\''") + "'";
  return './handlebook run ' + place + (word && word !== 'model' ? ' --on ' + word : '');
}

/* A file that is not of the project stands under an address of its own; a shell knows its path. */
function pathTo(key) {
  return key.startsWith('file:') ? decodeURI(key).replace(/^file:\/\/(\/(?=[A-Za-z]:))?/, '') : key;
}

async function reportOf(scenario, system) {
  const steps = await details(scenario, system);
  const decisive = steps.filter(step => step.message);
  return [scenario.name + (scenario.example ? ' (' + scenario.example + ')' : ''), scenario.key, '',
    ...decisive.flatMap(step => [step.keyword + step.text, step.message, '']), commandOf(scenario, system)].join('\n');
}

async function take(button, text) {
  const word = button.textContent;
  const taken = await intoClipboard(await text());
  button.textContent = t(taken ? 'taken' : 'not-taken');
  setTimeout(() => button.textContent = word, 1500);
}

async function intoClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (refused) {
    const area = el('textarea', {class: 'spoken', 'aria-hidden': 'true'}, text);
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    return copied;
  }
}

words({
  'since-now': ['new', '새로 실패'],
  'since-when': ['since {0}', '{0}부터'],
  'flaky': ['flaky: changed {0} times though its text did not', '불안정: 글이 같은데 {0}번 바뀜'],
  'slower-than': ['slower: took {0} before', '느려짐: 전에는 {0}'],
  'line': ['(line {0})', '({0}행)'],
  'take-text': ['Copy text', '글 복사'],
  'take-link': ['Copy link', '주소 복사'],
  'take-command': ['Copy command', '명령 복사'],
  'taken': ['Copied', '복사했다'],
  'not-taken': ['The browser refuses', '브라우저가 막았다']
});
