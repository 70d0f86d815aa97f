/*
 * Two scenarios side by side, which step together: with a flag and without it, say. Steps that say the same stand beside each other; in
 * between, one stands beside the next of the other while there is one.
 */
const OTHERS_OFFERED = 300;

async function besideView(root, route) {
  const both = [route.parts[0], route.query.with].map(scenarioOf);
  if (!both.every(Boolean)) {
    missing(root);
    return;
  }
  const system = systemOfBoth(both, route.query.system);
  const runs = await Promise.all(both.map(async scenario => {
    const steps = await details(scenario, system);
    return {scenario, steps, film: frames(steps)};
  }));
  const rows = inLine(...runs.map(run => run.steps.map(step => step.text)));
  const other = rows.map(row => isOther(runs, row));
  const first = other.indexOf(true);
  const chosen = Math.min(Number(route.parts[1]) || (first < 0 ? rows.length : first + 1), rows.length);
  const to = number => address('beside', both[0].key, String(Math.min(Math.max(1, number), rows.length)), {with: both[1].key, system: route.query.system});
  const body = el('article', {class: 'film beside'}, besideTitle(both, route.query.system),
    el('ol', {class: 'steps'}, rows.map((row, i) => besideStep(runs, row, i + 1 === chosen, other[i], to(i + 1)))),
    el('div', {class: 'screen'}, rows.length ? el('div', {class: 'panes'}, runs.map((run, i) => besidePane(runs, i, rows, chosen - 1))) : null));
  shownFilm = {body, turn: turner(chosen, rows.length, to)};
  refill(root, body);
}

/* The system that was asked for, or the first on which both ran. */
function systemOfBoth(both, name) {
  const ran = index.systems.map((system, i) => i).filter(i => both.every(scenario => scenario.runs[i]));
  const named = ran.find(i => index.systems[i].name === name);
  if (ran.length === 0) {
    throw new Error(t('no-system-of-both'));
  }
  return named === undefined ? ran[0] : named;
}

/* [[left, right]], numbers of steps from 0, or null where one has none beside the other's. */
function inLine(left, right) {
  const same = left.map(() => new Array(right.length + 1).fill(0)).concat([new Array(right.length + 1).fill(0)]);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let k = right.length - 1; k >= 0; k--) {
      same[i][k] = left[i] === right[k] ? same[i + 1][k + 1] + 1 : Math.max(same[i + 1][k], same[i][k + 1]);
    }
  }
  const rows = [];
  let [i, k] = [0, 0];
  while (i < left.length || k < right.length) {
    if (i < left.length && k < right.length && (left[i] === right[k] || same[i + 1][k + 1] === same[i][k])) {
      rows.push([i++, k++]);
    } else if (k === right.length || (i < left.length && same[i + 1][k] === same[i][k])) {
      rows.push([i++, null]);
    } else {
      rows.push([null, k++]);
    }
  }
  return rows;
}

function isOther(runs, row) {
  const steps = runs.map((run, i) => run.steps[row[i]] || {});
  return steps[0].text !== steps[1].text || steps[0].status !== steps[1].status;
}

function besideTitle(both, system) {
  const [one, other] = both;
  return el('header', {class: 'scenario-head'},
    el('p', {class: 'crumbs'}, el('span', {lang: one.feature.language}, one.feature.title)),
    el('h1', {}, both.map((scenario, i) => [i ? el('span', {class: 'soft'}, ' \u2194 ') : null,
      el('a', {href: address('scenario', scenario.key, {system}), lang: scenario.feature.language}, scenario.name, exampleOf(scenario))])),
    el('p', {class: 'take'}, besideChooser(one, other, system),
      el('a', {href: address('beside', other.key, {with: one.key, system})}, t('swap'))));
}

/* Chooses what stands beside a scenario, out of its feature. */
function besideChooser(scenario, chosen, system) {
  const offered = scenario.feature.rules.flatMap(rule => rule.scenarios).filter(one => one !== scenario).slice(0, OTHERS_OFFERED);
  return offered.length === 0 ? null : el('select', {class: 'other', 'aria-label': t('beside-another'),
    onchange: event => event.target.value && go(address('beside', scenario.key, {with: event.target.value, system}))},
  el('option', {value: ''}, t('beside-another')),
  offered.map(one => el('option', {value: one.key, selected: one === chosen}, one.name + (one.example ? ' \u00b7 ' + one.example : ''))));
}

function besideStep(runs, row, isChosen, isElse, href) {
  const said = runs.map((run, i) => row[i] === null ? null : told(run.steps[row[i]], run.scenario));
  const shown = said[0] && said[1] && said[0].text === said[1].text ? [said[0]] : said;
  return el('li', {class: 'step' + (isChosen ? ' chosen' : '')}, el('a', {href, 'aria-current': isChosen ? 'step' : null},
    isElse ? sign('differs', false) : el('i', {class: 'sign same', 'aria-hidden': 'true'}, '='), aloud(t(isElse ? 'otherwise' : 'the-same') + ' '),
    shown.map((one, i) => [i ? el('span', {class: 'soft'}, ' \u2194 ') : null,
      one ? el('span', {lang: one.language}, el('span', {class: 'keyword'}, one.keyword), one.text) : el('span', {class: 'soft'}, '\u2013')])));
}

/* One of both at a step; where it has none there, as it was left. */
function besidePane(runs, side, rows, at) {
  const run = runs[side];
  const number = rows[at][side];
  const last = rows.slice(0, at + 1).map(row => row[side]).filter(one => one !== null).pop();
  const now = frameAt(run, number, last);
  const others = runs.filter(one => one !== run).map(one => frameAt(one, rows[at][1 - side], rows.slice(0, at + 1).map(row => row[1 - side]).filter(k => k !== null).pop()));
  const step = run.steps[number];
  const said = step ? told(step, run.scenario) : null;
  return el('section', {class: 'pane', 'aria-label': run.scenario.name}, el('h2', {lang: run.scenario.feature.language}, run.scenario.name, exampleOf(run.scenario)),
    said ? el('p', {class: 'said', lang: said.language}, sign(step.status), el('span', {class: 'keyword'}, said.keyword), said.text) : el('p', {class: 'said soft'}, t('no-step-here')),
    step ? [failure(step), outcomeTable(step, said, now.trace.world), callLines(now.trace.calls)] : null,
    drawing(now, run.scenario.name + (said ? ', ' + said.keyword + said.text : ''), {stacked: true, parts: partsOf(now, others), findings: step ? findingsOf(step, now.trace.world, said) : {}}),
    waitLines(now.trace.world), asTable(now));
}

function frameAt(run, number, last) {
  const frame = run.film[number === null ? last : number];
  const world = frame ? frame.trace.world : {processes: [], objects: []};
  return number === null || !frame ? {before: null, trace: {calls: [], world, changes: [], pseudo: [], newPseudo: []}} : frame;
}

words({
  'beside-another': ['Beside another scenario\u2026', '다른 시나리오와 나란히\u2026'],
  'swap': ['Swap', '좌우 바꾸기'],
  'no-step-here': ['No step here', '여기에는 단계 없음'],
  'no-system-of-both': ['No system ran both scenarios.', '두 시나리오를 모두 실행한 시스템이 없다.']
});
