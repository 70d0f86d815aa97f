/* Systems side by side: which scenarios go otherwise on one of them, and the frames of one scenario next to each other. */
const SHOWN_AT_FIRST = 300;
const BETWEEN = ' \u00b7 ';

async function compareView(root, route) {
  const scenario = scenarioOf(route.parts[0]);
  return scenario ? frameByFrame(root, scenario, Number(route.parts[1])) : matrixView(root, route);
}

/* ---- the matrix ---- */

/* How systems stand to each other in a scenario; what should be looked at first comes first. The console counts the same. */
const RELATIONS = ['parts', 'not-run', 'fails', 'known', 'not-possible', 'same'];

function relationOf(scenario) {
  return scenario.relation || 'same';
}

function matrixView(root, route) {
  const found = RELATIONS.map(relation => ({relation, of: scenarios.filter(scenario => relationOf(scenario) === relation)})).filter(({of}) => of.length);
  const asked = found.find(({relation}) => relation === route.query.relation) || found[0] || {relation: 'same', of: []};
  const shown = route.query.whole ? asked.of : asked.of.slice(0, SHOWN_AT_FIRST);
  refill(root, el('article', {class: 'compared'},
    el('h1', {}, index.systems.length > 1 ? t('systems-compared') : t('one-system')),
    systemTotals(),
    el('nav', {class: 'relations', 'aria-label': t('relations')}, found.map(({relation, of}) =>
      el('a', {href: address('compare', {relation}), 'aria-current': relation === asked.relation ? 'true' : null}, el('b', {}, said(of.length)), ' ', t('relation-' + relation)))),
    shown.length ? matrix(shown) : null,
    shown.length < asked.of.length ? el('p', {}, el('a', {href: address('compare', {...route.query, whole: 'yes'})}, t('and-more', asked.of.length - shown.length))) : null));
}

function systemTotals() {
  const statuses = [...new Set(index.systems.flatMap((system, i) => tally(scenarios, i).map(one => one.status)))];
  return el('div', {class: 'scroll', tabindex: 0, role: 'group', 'aria-label': t('totals')}, el('table', {class: 'totals'},
    el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, t('system')), statuses.map(status => el('th', {scope: 'col'}, sign(status, false), t(status))))),
    el('tbody', {}, index.systems.map((system, i) => {
      const counts = new Map(tally(scenarios, i).map(({status, count}) => [status, count]));
      return el('tr', {}, el('th', {scope: 'row'}, system.name), statuses.map(status => el('td', {}, said(counts.get(status) || 0))));
    }))));
}

function matrix(shown) {
  const groups = new Map();
  shown.forEach(scenario => groups.set(scenario.feature, [...(groups.get(scenario.feature) || []), scenario]));
  return [...groups].map(([feature, of]) => el('section', {class: 'matrix'},
    el('h2', {lang: feature.language}, feature.title), el('code', {}, feature.uri),
    el('div', {class: 'scroll', tabindex: 0, role: 'group', 'aria-label': feature.title}, el('table', {},
      el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, t('scenario')), index.systems.map(system => el('th', {scope: 'col'}, system.name)))),
      el('tbody', {}, of.map((scenario, i) => [of[i - 1] && of[i - 1].rule === scenario.rule ? null : ruleHeading(scenario), matrixLine(scenario)]))))));
}

function ruleHeading(scenario) {
  return scenario.rule.name ? el('tr', {class: 'rule'}, el('th', {scope: 'colgroup', colspan: index.systems.length + 1, lang: scenario.feature.language}, scenario.rule.name)) : null;
}

function matrixLine(scenario) {
  return el('tr', {},
    el('th', {scope: 'row', lang: scenario.feature.language}, el('a', {href: address('compare', scenario.key)}, scenario.name, scenario.example ? ' \u00b7 ' + scenario.example : '')),
    index.systems.map((system, i) => {
      const run = runOf(scenario, i);
      return run ? el('td', {class: run.status}, el('a', {href: address('scenario', scenario.key, {system: system.name})}, sign(run.status, false), t(run.status)),
        run.why ? el('span', {class: 'why'}, run.why.replace(/^(differs \(known\)|not possible here): /, '')) : null) : el('td', {class: 'not-run'}, sign('not-run', false), t('not-run'));
    }));
}

/* ---- frames side by side ---- */

async function frameByFrame(root, scenario, number) {
  const ran = index.systems.map((system, i) => i).filter(i => scenario.runs[i]);
  const runs = await Promise.all(ran.map(async system => {
    const steps = await details(scenario, system);
    return {system, steps, film: frames(steps)};
  }));
  const steps = runs[0].steps;
  const parting = steps.map((step, i) => differing(runs, i).length > 0);
  const first = parting.indexOf(true);
  const chosen = Math.min(number || (first < 0 ? steps.length : first + 1), steps.length);
  const body = el('article', {class: 'film beside'}, besideHead(scenario),
    el('ol', {class: 'steps'}, steps.map((step, i) => comparedStep(scenario, step, i + 1, chosen, parting[i]))),
    el('div', {class: 'screen'}, steps.length ? besides(scenario, runs, chosen) : null));
  shownFilm = {body, turn: turner(chosen, steps.length, number => address('compare', scenario.key, String(number)))};
  refill(root, body);
}

function besideHead(scenario) {
  return el('header', {class: 'scenario-head'},
    el('p', {class: 'crumbs'}, el('a', {href: address('compare')}, t('systems-compared')), ' \u203a ', el('span', {lang: scenario.feature.language}, scenario.feature.title)),
    el('h1', {lang: scenario.feature.language}, scenario.name, scenario.example ? el('span', {class: 'example'}, ' ' + scenario.example) : null),
    el('nav', {class: 'on-systems', 'aria-label': t('on-which-system')}, index.systems.map((system, i) => scenario.runs[i]
      ? el('a', {href: address('scenario', scenario.key, {system: system.name})}, sign(statusOn(scenario, i)), system.name)
      : el('span', {}, sign('not-run'), system.name))));
}

function comparedStep(scenario, step, number, chosen, parts) {
  const words = told(step, scenario);
  return el('li', {class: 'step' + (number === chosen ? ' chosen' : ''), lang: words.language},
    el('a', {href: address('compare', scenario.key, String(number)), 'aria-current': number === chosen ? 'step' : null},
      parts ? sign('differs', false) : el('i', {class: 'sign same', 'aria-hidden': 'true'}, '='), aloud(t(parts ? 'otherwise' : 'the-same') + ' '),
      el('span', {class: 'keyword'}, words.keyword), words.text),
    words.table ? plainTable(words.table, false) : null);
}

function besides(scenario, runs, number) {
  const rows = differing(runs, number - 1);
  const words = told(runs[0].steps[number - 1], scenario);
  const head = [t('what'), ...runs.map(run => index.systems[run.system].name)];
  return [
    el('h2', {class: 'said', lang: words.language}, el('span', {class: 'keyword'}, words.keyword), words.text),
    rows.length ? plainTable([head, ...rows.map(row => [row.what, ...row.values.map(value => value === undefined ? '\u2013' : value)])], true)
      : el('p', {class: 'which'}, t('no-difference')),
    el('div', {class: 'panes'}, runs.map(run => pane(scenario, run, runs.filter(other => other !== run), number, words)))];
}

function pane(scenario, run, others, number, words) {
  const step = run.steps[number - 1] || {};
  const frame = run.film[number - 1];
  const name = index.systems[run.system].name;
  return el('section', {class: 'pane', 'aria-label': name}, el('h3', {}, name, ' ', step.status ? [sign(step.status, false), t(step.status)] : null),
    failure(step), step.finding && frame ? outcomeTable(step, told(step, scenario), frame.trace.world) : null, (step.differences || []).map(differenceNote),
    frame ? [callLines(frame.trace.calls), drawing(frame, name + ', ' + number + '. ' + words.keyword + words.text, {stacked: true, parts: partsOf(frame, others.map(other => other.film[number - 1])),
      findings: findingsOf(step, frame.trace.world, words)}),
      waitLines(frame.trace.world), asTable(frame)] : null);
}

/* ---- what differs: facts by what they are about; handles by their names and places, never by their values ---- */

function factsOf(frame) {
  const facts = new Map();
  const words = terms(language());
  (frame ? frame.trace.calls : []).forEach((call, i, calls) => {
    const which = calls.length > 1 ? i + 1 + '. ' : '';
    facts.set(which + call.call.replace(/\(.*/s, ''), (call.answer.replace(/0x[0-9a-f]+/g, '\u2026') + (call.lastError ? ', ' + call.lastError : '')));
  });
  worldFacts(frame ? frame.trace.world : {processes: [], objects: []}, facts, words);
  return facts;
}

function worldFacts(world, facts, words) {
  const labels = new Map(world.objects.map(object => [object.id, words.label(object)]));
  world.processes.forEach(process => {
    facts.set(process.name, words.process(process));
    namedRows(process).forEach(({row, name}) => rowFields(row, labels, words).forEach(([field, value]) => facts.set([process.name, name, words[field]].join(BETWEEN), value)));
  });
  namedObjects(world, words).forEach(({object, name}) => {
    facts.set(name + BETWEEN + words.usage, String(object.usage));
    facts.set(name + BETWEEN + t('in-state'), [words.state(nameless(object)), ...(object.unread || [])].filter(Boolean).join(' | '));
  });
  (world.waits || []).forEach(wait => facts.set(wait.by + BETWEEN + words.waits, wait.objects.map(id => labels.get(id)).join(', ')));
}

/* An owner is not told by every system. */
function nameless(object) {
  return object.state ? {...object, state: {...object.state, owner: undefined}} : object;
}

function rowFields(row, labels, words) {
  return [['object', labels.get(row.object) || '?'], ['access', row.rights || row.access], ['inherit', words[row.inherit ? 'yes' : 'no']], ['protect', words[row.protect ? 'yes' : 'no']]];
}

/* Rows by the names of their handles; those without one by their number among these. */
function namedRows(process) {
  let nameless = 0;
  return process.rows.map(row => ({row, name: row.name || t('nameless', nameless += 1)}));
}

/* The objects that rows name, told apart by number where they are called the same. */
function namedObjects(world, words) {
  const seen = new Map();
  return world.objects.filter(object => object.handles > 0).map(object => {
    const label = words.label(object);
    seen.set(label, (seen.get(label) || 0) + 1);
    return {object, name: seen.get(label) > 1 ? label + ' ' + seen.get(label) : label};
  });
}

/* The facts at a step that are not the same on all systems: [{what, values}], one value a system. */
function differing(runs, step) {
  const facts = runs.map(run => factsOf(run.film[step]));
  const all = [...new Set(facts.flatMap(map => [...map.keys()]))];
  const parting = all.map(what => ({what, values: facts.map(map => map.get(what))})).filter(row => new Set(row.values).size > 1);
  const absent = new Set(parting.filter(row => row.values.includes(undefined) && row.what.endsWith(ofObject())).map(row => row.what.slice(0, -ofObject().length)));
  return parting.filter(row => row.what.endsWith(ofObject()) || ![...absent].some(name => row.what.startsWith(name + BETWEEN)));
}

/* How the fact ends that tells what a row names; where a system lacks the row, this fact alone says so. */
function ofObject() {
  return BETWEEN + terms(language()).object;
}

/* Which rows' cells and which objects' counts are otherwise on one of the others, as picture() marks them. */
function partsOf(frame, others) {
  const parts = {rows: {}, objects: {}};
  const words = terms(language());
  const facts = others.map(factsOf);
  const isElse = (what, value) => facts.some(map => map.get(what) !== value);
  const labels = new Map(frame.trace.world.objects.map(object => [object.id, words.label(object)]));
  frame.trace.world.processes.forEach(process => namedRows(process).forEach(({row, name}) => {
    const fields = rowFields(row, labels, words).filter(([field, value]) => isElse([process.name, name, words[field]].join(BETWEEN), value)).map(([field]) => [field, true]);
    const missing = facts.some(map => !map.has([process.name, name, words.object].join(BETWEEN)));
    parts.rows[process.name + '/' + row.handle] = missing ? {row: true} : Object.fromEntries(fields);
  }));
  namedObjects(frame.trace.world, words).forEach(({object, name}) => {
    parts.objects[object.id] = isElse(name + BETWEEN + words.usage, String(object.usage));
  });
  return parts;
}

words({
  'systems-compared': ['Systems side by side', '시스템 비교'],
  'one-system': ['One system only', '시스템이 하나뿐이다'],
  'system': ['System', '시스템'],
  'scenario': ['Scenario', '시나리오'],
  'totals': ['Counts by system', '시스템마다의 수'],
  'relations': ['How the systems stand to each other', '시스템 사이의 관계'],
  'relation-parts': ['in which the systems part', '시스템마다 다름'],
  'relation-not-run': ['not run everywhere', '일부 시스템에서 실행되지 않음'],
  'relation-fails': ['failing everywhere', '어디서나 똑같이 실패'],
  'relation-known': ['known to differ', '알려진 차이'],
  'relation-not-possible': ['not possible everywhere', '일부 시스템에서 불가'],
  'relation-same': ['the same', '같음'],
  'and-more': ['{0} more', '{0}개 더'],
  'otherwise': ['differs', '다름'],
  'the-same': ['the same', '같음'],
  'what': ['What', '무엇'],
  'nameless': ['row {0} without a name', '이름 없는 행 {0}'],
  'no-difference': ['At this step the systems agree.', '이 단계에서는 시스템들이 같다.']
});
