/*
 * The list of scenarios with its filters, which live in the address: status, rule, document, file, tag, system, cause, past (what
 * became of it since runs before), q (words that all stand in the names, tags, steps, calls or errors of a scenario).
 */
const OPEN_UP_TO = 300;
const AT_ONCE = 60;

function scenariosView(root, route) {
  const filters = el('form', {class: 'filters', role: 'search', 'aria-label': t('filters'), onsubmit: event => event.preventDefault()});
  const outcome = el('p', {class: 'outcome', role: 'status'});
  const list = el('div', {class: 'results'});
  const all = el('button', {type: 'button', class: 'keys-button', onclick: () => {
    const closed = list.querySelectorAll('.feature > details:not([open])');
    (closed.length ? closed : list.querySelectorAll('.feature > details')).forEach(one => one.open = closed.length > 0);
  }}, t('unfold'));
  let drawing = 0;
  const draw = query => {
    const found = matching(query);
    refill(outcome, t('found', found.length, scenarios.length), ' ', query.q && !stepsAreRead ? el('span', {class: 'soft'}, t('reading') + ' ') : null, found.length ? all : null, ' ',
      Object.values(query).some(Boolean) ? el('a', {href: address('scenarios')}, t('clear')) : null);
    if (query.q && !stepsAreRead) {
      readSteps().then(() => root.contains(list) && draw(routeOf(location.hash).query));
    }
    cancelAnimationFrame(drawing);
    refill(list, found.length === 0 ? el('p', {class: 'soft'}, t('none')) : null);
    drawing = drawGroups(list, groups(found, query), 0, next => drawing = next);
  };
  refill(filters, controls(route.query, query => {
    go(address('scenarios', query), true);
    draw(query);
  }));
  refill(root, el('h1', {}, t('all-scenarios')), filters, outcome, list);
  draw(route.query);
  readStepsAhead();
}

/* ---- what is asked for ---- */

function matching(query) {
  const wanted = (query.q || '').toLowerCase().normalize('NFC').split(/\s+/).filter(Boolean);
  const system = systemOf(query);
  return scenarios.filter(scenario => isOfStatus(system < 0 ? statusOf(scenario) : statusOn(scenario, system), query.status) &&
    (system < 0 || statusOn(scenario, system) !== 'not-run' || query.status === 'not-run') &&
    [query.rule, query.document && 'doc-' + query.document, query.tag].every(tag => !tag || scenario.allTags.includes('@' + tag.replace(/^@/, ''))) &&
    (!query.cause || String(causeOf(scenario)) === query.cause) && (!query.file || scenario.feature.uri === query.file) && (!query.past || PASTS[query.past](scenario)) && wanted.every(word => textOf(scenario).includes(word)));
}

/* What became of a scenario since runs before. */
const PASTS = {
  ...Object.fromEntries(['newlyFailing', 'newlyPassing', 'new'].map(what => [what, isAmong(index.changes ? index.changes[what] : [])])),
  flaky: scenario => Boolean(scenario.flips), slower: scenario => slowerBefore.has(scenario.key)
};

function isAmong(keys) {
  const known = new Set(keys);
  return scenario => known.has(scenario.key);
}

function systemOf(query) {
  return index.systems.findIndex(system => query.system && system.name === query.system);
}

function isOfStatus(status, wanted) {
  return !wanted || (wanted === 'unexpected' ? !isExpected(status) && status !== 'not-run' : wanted.split(',').includes(status));
}

/* ---- how to ask ---- */

function controls(query, ask) {
  const now = {...query};
  const set = (name, value) => {
    now[name] = value;
    ask(now);
  };
  const statuses = [...new Set(tally(scenarios).map(({status}) => status))];
  const tags = [...new Set(scenarios.flatMap(scenario => scenario.allTags))].filter(tag => !ruleTexts.has(tag.substring(1)) && !tag.startsWith('@doc-')).sort(byNumber);
  const pasts = Object.keys(PASTS).filter(past => scenarios.some(PASTS[past]));
  return [
    el('input', {type: 'search', name: 'q', value: query.q, placeholder: t('words'), 'aria-label': t('words'), oninput: event => set('q', event.target.value.trim())}),
    chooser('status', t('any-status'), query, set, [...statuses.map(status => [status, SIGNS[status] + ' ' + t(status)]), ['unexpected', t('unexpected')]]),
    ruleTexts.size ? chooser('rule', t('any-rule'), query, set, [...areas.values()].map(area =>
      [capital(pick(area)), rulesOfArea(area.id).map(rule => [rule.id, rule.id + ' ' + pick(rule)])])) : null,
    documents.size ? chooser('document', t('any-document'), query, set, [...documents.keys()].map(id => [id, documentName(id)])) : null,
    tags.length ? chooser('tag', t('any-tag'), query, set, tags.map(tag => [tag, tag])) : null,
    index.features.length > 1 ? chooser('file', t('any-file'), query, set, index.features.map(({uri}) => [uri, uri])) : null,
    pasts.length || query.past ? chooser('past', t('any-past'), query, set, pasts.map(past => [past, t(past + '-past')])) : null,
    index.causes.length > 1 || query.cause ? chooser('cause', t('any-cause'), query, set, index.causes.map((cause, i) => [String(i), cause])) : null,
    index.systems.length > 1 ? chooser('system', t('any-system'), query, set, index.systems.map(({name}) => [name, name])) : null
  ];
}

/* A choice of [value, word], or of groups [word, choices]. */
function chooser(name, any, query, set, choices) {
  const option = ([value, word]) => el('option', {value, selected: value === query[name]}, word);
  return el('select', {name, 'aria-label': any, class: query[name] ? 'set' : null, onchange: event => {
    event.target.classList.toggle('set', event.target.value !== '');
    set(name, event.target.value);
  }}, option(['', any]), choices.map(([word, choice]) => Array.isArray(choice) ? el('optgroup', {label: word}, choice.map(option)) : option([word, choice])));
}

/* ---- what was found: by feature and rule ---- */

/* Those at the top at once, so that who types need not wait for the others; these follow, as many in each picture of the screen. */
function drawGroups(list, groups, from, then) {
  put(list, groups.slice(from, from + AT_ONCE).map(group => group()));
  return from + AT_ONCE >= groups.length ? 0 : requestAnimationFrame(() => then(drawGroups(list, groups, from + AT_ONCE, then)));
}

function groups(found, query) {
  const system = systemOf(query);
  const byFeature = new Map();
  found.forEach(scenario => listed(byFeature, scenario.feature, scenario));
  const open = found.length <= OPEN_UP_TO;
  return [...byFeature].sort(([one], [other]) => shelfOf(one) - shelfOf(other)).map(([feature, of]) => () => el('section', {class: 'feature'}, folded(
    [el('h2', {lang: feature.language}, feature.title), ' ', el('span', {class: 'tally'}, tallied(of, system < 0 ? undefined : system)), el('code', {class: 'soft'}, feature.uri)],
    () => rulesOf(of, system < 0 ? undefined : system), open)));
}

function tallied(of, system) {
  return tally(of, system).map(({status, count}) => el('span', {title: t(status)}, sign(status), said(count)));
}

function rulesOf(of, system) {
  const byRule = new Map();
  of.forEach(scenario => listed(byRule, scenario.rule, scenario));
  return el('div', {}, [...byRule].map(([rule, some]) => el('div', {class: 'feature-rule'},
    rule.name ? el('h3', {lang: some[0].feature.language}, rule.name, ' ', tagLinks(rule.tags || [])) : null,
    el('ul', {class: 'list'}, some.map(scenario => scenarioLine(scenario, true, system))))));
}

function tagLinks(tags) {
  return tags.map(tag => {
    const name = tag.substring(1);
    const document = /^doc-(.*)$/.exec(name);
    return [el('a', {class: 'tag' + (document ? ' doc' : ''), lang: 'en',
      href: ruleTexts.has(name) ? address('rules', name) : address('scenarios', document ? {document: document[1]} : {tag})}, name), ' '];
  });
}

words({
  'filters': ['Filters', '거르기'],
  'words': ['Words in names, steps, calls, errors, tags', '이름·단계·호출·오류·태그에 있는 낱말'],
  'any-status': ['Any result', '모든 결과'],
  'any-rule': ['Any rule', '모든 규칙'],
  'any-document': ['Any document', '모든 문서'],
  'any-tag': ['Any tag', '모든 태그'],
  'any-cause': ['Any cause', '모든 원인'],
  'any-file': ['Any file', '모든 파일'],
  'any-past': ['Any history', '모든 이력'],
  'newlyFailing-past': ['Newly failing', '새로 실패'],
  'newlyPassing-past': ['Newly passing', '새로 통과'],
  'new-past': ['New', '추가됨'],
  'flaky-past': ['Flaky', '불안정'],
  'slower-past': ['Slower than before', '이전보다 느림'],
  'unfold': ['Unfold or fold all', '모두 펼치거나 접기'],
  'reading': ['(still reading the steps)', '(단계를 읽는 중)'],
  'any-system': ['Any system', '모든 시스템'],
  'unexpected': ['to be looked into', '살펴볼 것'],
  'found': [(found, all) => found === all ? counted('scenario', 'scenarios')(all) : said(found) + ' of ' + counted('scenario', 'scenarios')(all),
    (found, all) => '시나리오 ' + said(all) + '개' + (found === all ? '' : ' 중 ' + said(found) + '개')],
  'clear': ['Show all', '모두 보기'],
  'none': ['No scenario is like that.', '그런 시나리오가 없다.']
});
