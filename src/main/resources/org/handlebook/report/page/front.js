/*
 * The front page: the verdict, what does not hold, what changed, the rules by area with how they went on each system, the
 * documents, rules without a scenario, and what took longest.
 */
const FEW = 12;
const SHOWN_TROUBLES = 20;
const SLOWEST = 10;

function frontView(root) {
  const parts = [verdict(), lacks(), unreadables(), troubles(), changed()];
  parts.push(scenarios.length && scenarios.length <= FEW ? el('section', {}, el('h2', {}, t('all-scenarios')), scenarioList(scenarios)) : null);
  parts.push(trend(), ruleMap(), documentMap(), rulesWithout(), slowest());
  refill(root, parts);
}

/* ---- verdict ---- */

function verdict() {
  const alone = index.systems.length === 1;
  return el('section', {class: 'verdict ' + index.verdict.kind},
    el('h1', {}, el('i', {class: 'sign ' + index.verdict.kind, 'aria-hidden': 'true'}, VERDICT_SIGNS[index.verdict.kind]), sentence()),
    el('p', {class: 'circumstances'}, alone ? stamp(index.systems[0]) : t('scenarios', scenarios.length)),
    testedCode(),
    alone ? [bar(tally(scenarios, 0)), counts(tally(scenarios, 0))] : systemTable());
}

/* Which code was tested, as CI told it: commit, branch, build. */
function testedCode() {
  const code = index.systems.map(system => system.code).find(Boolean);
  const parts = code ? [code.revision ? [t('commit') + ' ', el('code', {title: code.revision}, code.revision.substring(0, 12))] : null,
    code.branch ? t('branch') + ' ' + code.branch : null, code.build ? (code.link ? el('a', {href: code.link, rel: 'noreferrer'}, code.build) : code.build) : null].filter(Boolean) : [];
  return parts.length ? el('p', {class: 'circumstances code'}, parts.map((part, i) => [i ? ' · ' : '', part])) : null;
}

const VERDICT_SIGNS = {passed: '\u2713', known: '\u2260', nothing: '\u2013', unclear: '?', blocked: '!', failed: '\u2717'};

function stamp(system) {
  return [
    system.name, system.started, system.seconds === undefined ? null : t('s', system.seconds), system.lacks.length ? t('incomplete') : null
  ].filter(Boolean).join(' · ');
}

function counts(of, system) {
  return el('ul', {class: 'counts'}, of.map(({status, count}) => el('li', {},
    el('a', {href: address('scenarios', {status, system})}, el('b', {}, said(count)), ' ', sign(status, false), t(status)))));
}

function systemTable() {
  return el('div', {class: 'scroll'}, el('table', {class: 'systems'},
    el('thead', {}, el('tr', {}, [t('system'), t('results'), t('started'), t('took')].map(word => el('th', {scope: 'col'}, word)))),
    el('tbody', {}, index.systems.map((system, i) => el('tr', {},
      el('th', {scope: 'row'}, el('a', {href: address('scenarios', {system: system.name})}, system.name), system.lacks.length ? el('span', {class: 'soft'}, t('incomplete')) : null),
      el('td', {class: 'wide'}, bar(tally(scenarios, i)), counts(tally(scenarios, i), system.name)),
      el('td', {class: 'soft'}, system.started || ''),
      el('td', {class: 'soft'}, system.seconds === undefined ? '' : t('s', system.seconds)))))));
}

/* ---- what is missing or could not be run ---- */

function lacks() {
  const missing = index.systems.flatMap(system => system.lacks.map(lack => ({system, lack})));
  return missing.length === 0 ? null : el('section', {class: 'panel unsure lacks'}, el('h2', {}, t('missing-here')),
    el('ul', {class: 'list'}, missing.map(({system, lack}) => el('li', {},
      el('i', {class: 'sign unclear', 'aria-hidden': 'true'}, '?'), index.systems.length > 1 ? el('b', {}, system.name + ' ') : null, pick(lack)))),
    el('p', {class: 'soft'}, t('missing-why')));
}

function unreadables() {
  return index.unreadable.length === 0 ? null : el('section', {class: 'panel bad'}, el('h2', {}, t('not-run-at-all')), index.unreadable.map(({what, why}) =>
    [el('h3', {}, what || t('the-run')), el('pre', {class: 'message'}, why)]));
}

/* A list of scenarios, each with its status, where it stands, and, when asked, why. */
function scenarioList(of, why) {
  return el('ul', {class: 'list'}, of.map(scenario => scenarioLine(scenario, why)));
}

function scenarioLine(scenario, why, system) {
  const status = system === undefined ? statusOf(scenario) : statusOn(scenario, system);
  return el('li', {}, el('a', {href: address('scenario', scenario.key, system === undefined ? {} : {system: index.systems[system].name})},
    sign(status), el('span', {lang: scenario.feature.language}, scenario.name),
    exampleOf(scenario)),
  why ? reasons(scenario, system) : null);
}

/* The values of its row of examples, where its name does not say them all. */
function exampleOf(scenario) {
  return !scenario.example || scenario.example.split(' \u00b7 ').every(value => scenario.name.includes(value)) ? null :
    el('span', {class: 'example', lang: scenario.feature.language}, ' ' + scenario.example);
}

function reasons(scenario, only) {
  return index.systems.map((system, i) => {
    const run = only === undefined || only === i ? runOf(scenario, i) : null;
    return run && run.why ? el('p', {class: 'why', lang: scenario.feature.language}, index.systems.length > 1 ? el('b', {}, system.name + ' ') : null, run.why) : null;
  });
}

/* ---- what changed since the run before ---- */

function changed() {
  const changes = index.changes;
  if (!changes) {
    return null;
  }
  const lists = {...changes, unstable: scenarios.filter(scenario => scenario.flips).map(scenario => scenario.key)};
  const groups = [['newlyFailing', 'failed'], ['newlyPassing', 'passed'], ['new', null], ['gone', null], ['slower', null], ['unstable', null]].filter(([name]) => (lists[name] || []).length);
  return el('section', {}, el('h2', {}, t('changes')), el('p', {class: 'soft'}, t(groups.length ? 'since' : 'nothing-changed', changes.since)),
    groups.length ? el('div', {class: 'columns'}, groups.map(([name, status]) => el('div', {},
      el('h3', {}, status ? sign(status, false) : null, t(name), ' ', el('span', {class: 'soft'}, said(lists[name].length))),
      el('ul', {class: 'list'}, lists[name].slice(0, SHOWN_TROUBLES).map(changedLine)),
      lists[name].length > SHOWN_TROUBLES ? el('p', {class: 'soft'}, t('more', lists[name].length - SHOWN_TROUBLES)) : null))) : null);
}

/* A scenario by its key, or how one that is slower or gone was called. */
function changedLine(change) {
  const scenario = scenarioOf(change.place || change);
  return scenario ? put(scenarioLine(scenario), flakyMark(scenario)) : el('li', {}, (change.name || String(change)), change.example ? el('span', {class: 'example'}, ' ' + change.example) : null,
    change.uri ? el('span', {class: 'soft'}, ' ' + change.uri) : null);
}

/* ---- how the last runs went ---- */

/* A bar a run, as high as its share of scenarios that are to be looked into; what is there is seen. */
function trend() {
  const points = index.trend || [];
  const most = Math.max(1, ...points.map(point => point.unexpected));
  return points.length < 2 ? null : el('section', {}, el('h2', {}, t('trend', points.length)),
    el('ol', {class: 'trend'}, points.map(point => {
      const column = el('i', {class: point.kind, 'aria-hidden': 'true'});
      column.style.height = (point.unexpected ? 14 + 46 * point.unexpected / most : 6) + 'px';
      return el('li', {title: trendWords(point)}, column, aloud(trendWords(point)), el('b', {'aria-hidden': 'true'}, said(point.unexpected)));
    })));
}

function trendWords(point) {
  return [point.since, point.revision && t('commit') + ' ' + point.revision.substring(0, 12), t('trend-point', point.unexpected, point.all), t('s', (point.tenths / 10).toFixed(1))].filter(Boolean).join(' · ');
}

/* ---- the rules ---- */

/* Whether the run went through the rule book, or only looked at some scenarios of it. */
function isBroad() {
  return 2 * [...ruleTexts.keys()].filter(id => scenariosOfRule(id).length).length >= ruleTexts.size;
}

function ruleMap() {
  const shown = [...areas.values()].filter(area => isBroad() || rulesOfArea(area.id).some(rule => scenariosOfRule(rule.id).length));
  if (shown.length === 0 || ruleTexts.size === 0) {
    return null;
  }
  return el('section', {}, el('h2', {}, t('rules-by-area')), el('div', {class: 'scroll'}, el('table', {class: 'map'},
    el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, t('area')), el('th', {scope: 'col'}, t('the-rules')),
      el('th', {scope: 'col', class: 'number'}, t('all-scenarios')), index.systems.map(system => el('th', {scope: 'col'}, system.name || t('result'))))),
    el('tbody', {}, shown.map(areaRow)))), el('p', {class: 'legend'}, t('a-number-is')), legend());
}

function areaRow(area) {
  const of = [...new Set(rulesOfArea(area.id).flatMap(rule => scenariosOfRule(rule.id)))];
  return el('tr', {}, el('th', {scope: 'row'}, el('a', {href: address('rules', area.id)}, capital(pick(area)))),
    el('td', {class: 'chips'}, el('span', {class: 'id', 'aria-hidden': 'true'}, area.id + '-'), rulesOfArea(area.id).map(chip)),
    el('td', {class: 'number'}, said(of.length)),
    index.systems.map((system, i) => el('td', {class: 'result'}, bar(tally(of, i)), shortly(of, i))));
}

/* What went otherwise than well, in signs and figures; or that all is well. */
function shortly(of, system) {
  const other = tally(of, system).filter(({status}) => status !== 'passed');
  const shown = other.length ? other : tally(of, system);
  return el('span', {class: 'tally'}, shown.map(({status, count}) => el('span', {title: t(status)}, sign(status), said(count))));
}

function chip(rule) {
  const status = worst(scenariosOfRule(rule.id).map(statusOf));
  return [el('a', {class: 'chip ' + status, href: address('rules', rule.id), title: rule.id + ' · ' + t(status) + '\n' + pick(rule)},
    aloud(rule.id + ', ' + t(status)), el('span', {'aria-hidden': 'true'}, (status === 'passed' || status === 'no-scenario' ? '' : SIGNS[status]) + rule.id.substring(rule.id.lastIndexOf('-') + 1))), ' '];
}

function legend() {
  const seen = new Set([...ruleTexts.keys()].map(id => worst(scenariosOfRule(id).map(statusOf))));
  return seen.size < 2 ? null : el('p', {class: 'legend'}, SEVERITY.filter(status => seen.has(status)).reverse().map(status =>
    el('span', {}, el('i', {class: 'chip ' + status, 'aria-hidden': 'true'}, (status === 'passed' || status === 'no-scenario' ? '' : SIGNS[status]) + '1'), ' ', t(status))));
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.substring(1);
}

function documentMap() {
  const shown = [...documents.values()].filter(document => ofDocument.has(document.id));
  const withClaims = shown.some(document => document.claims);
  return shown.length === 0 ? null : el('section', {}, el('h2', {}, t('the-documents')), el('div', {class: 'scroll'}, el('table', {class: 'map'},
    el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, t('document-word')),
      withClaims ? el('th', {scope: 'col', class: 'number'}, t('the-claims')) : null, el('th', {scope: 'col', class: 'number'}, t('the-rules')),
      el('th', {scope: 'col', class: 'number'}, t('all-scenarios')), index.systems.map(system => el('th', {scope: 'col'}, system.name || t('result'))))),
    el('tbody', {}, shown.map(document => documentRow(document, withClaims))))));
}

/* Claims are told by a run of the document's own feature, and only then. */
function documentRow(document, withClaims) {
  const of = ofDocument.get(document.id);
  const rules = [...ruleTexts.values()].filter(rule => (rule.documents || []).includes(document.id));
  return el('tr', {}, el('th', {scope: 'row'}, el('a', {href: address('documents', document.id)}, documentName(document.id))),
    withClaims ? el('td', {class: 'number'}, document.claims ? said(document.claims.length) : '\u2013') : null, el('td', {class: 'number'}, said(rules.length)), el('td', {class: 'number'}, said(of.length)),
    index.systems.map((system, i) => el('td', {class: 'result'}, bar(tally(of, i)), shortly(of, i))));
}

function documentName(id) {
  const known = documents.get(id);
  return known && pick(known) ? t('document', id) + ' · ' + pick(known) : t('document', id);
}

function rulesWithout() {
  const without = [...ruleTexts.values()].filter(rule => scenariosOfRule(rule.id).length === 0);
  return without.length === 0 || !isBroad() ? null : el('section', {}, el('h2', {}, t('rules-without')),
    el('ul', {class: 'list'}, without.map(rule => el('li', {}, el('a', {href: address('rules', rule.id)}, sign('no-scenario', false), el('b', {}, rule.id), ' ', pick(rule))))));
}

/* ---- what took longest ---- */

function slowest() {
  const took = scenarios.flatMap(scenario => index.systems.map((system, i) => ({scenario, i, run: runOf(scenario, i)}))).filter(({run}) => run);
  took.sort((one, other) => other.run.millis - one.run.millis);
  const shown = took.slice(0, SLOWEST);
  return scenarios.length <= FEW || shown.length === 0 ? null : el('section', {}, el('h2', {}, t('slowest')),
    el('ol', {class: 'slowest'}, shown.map(({scenario, i, run}) => el('li', {},
      el('span', {class: 'took'}, duration(run.millis)), bar([{status: 'time', count: run.millis}, {status: 'rest', count: shown[0].run.millis - run.millis}]),
      el('a', {href: address('scenario', scenario.key, index.systems.length > 1 ? {system: index.systems[i].name} : {}), lang: scenario.feature.language}, scenario.name),
      index.systems.length > 1 ? el('span', {class: 'soft'}, ' ' + index.systems[i].name) : null))));
}

words({
  'trend': ['The last {0} runs of everything: scenarios to look into', '전체를 실행한 마지막 {0}번: 살펴볼 시나리오'],
  'trend-point': ['{0} of {1} to look into', '{1}개 중 살펴볼 것 {0}개'],
  'commit': ['Commit', '커밋'],
  'branch': ['branch', '브랜치'],
  'incomplete': ['incomplete', '불완전'],
  'missing-here': ['What is missing', '빠진 것'],
  'missing-why': ['What is below is what there is. It says nothing of the rest.', '아래는 남아 있는 것뿐이며, 나머지에 대해서는 아무것도 말해 주지 않는다.'],
  'system': ['System', '시스템'],
  'results': ['Results', '결과'],
  'result': ['Result', '결과'],
  'started': ['Started', '시작'],
  'took': ['Took', '걸린 시간'],
  'not-run-at-all': ['What could not be run', '실행하지 못한 것'],
  'the-run': ['The run', '실행'],
  'does-not-hold': ['What does not hold', '실패한 시나리오'],
  'not-checked': ['What could not be checked', '검사하지 못한 시나리오'],
  'all-of-them': ['All {0} of them', '{0}개 모두 보기'],
  'more': ['and {0} more', '그 밖에 {0}개'],
  'changes': ['What changed', '달라진 것'],
  'since': ['Since the run of {0}', '{0} 실행과 비교'],
  'nothing-changed': ['Nothing has changed since the run of {0}.', '{0} 실행과 달라진 것이 없다.'],
  'newlyFailing': ['Newly failing', '새로 실패'],
  'newlyPassing': ['Newly passing', '새로 통과'],
  'new': ['New', '추가됨'],
  'gone': ['Gone', '없어짐'],
  'slower': ['Slower', '느려짐'],
  'unstable': ['Flaky', '불안정'],
  'rules-by-area': ['The rules, by area', '영역별 규칙'],
  'area': ['Area', '영역'],
  'a-number-is': ['Each number is a rule and leads to what it says: INH-2 is the second one of its area.', '번호 하나가 규칙 하나이며 그 내용으로 이어진다. INH-2는 그 영역의 두 번째 규칙이다.'],
  'the-rules': ['Rules', '규칙'],
  'the-claims': ['Claims', '주장'],
  'the-documents': ['The documents', '문서'],
  'document-word': ['Document', '문서'],
  'rules-without': ['Rules without a scenario', '시나리오가 없는 규칙'],
  'slowest': ['What took longest', '가장 오래 걸린 시나리오']
});
