/*
 * What the page knows: the index, with each scenario enriched by its key ("file:line"), feature and rule; addresses of views;
 * and the steps of scenarios, which are unpacked when one of them is looked at.
 */
const index = JSON.parse(document.getElementById('index').textContent);
const scenarios = [];
const byKey = new Map();

index.features.forEach(feature => feature.rules.forEach(rule => rule.scenarios.forEach((scenario, i) => {
  scenario.key = feature.uri + ':' + scenario.line;
  scenario.feature = feature;
  scenario.rule = rule;
  scenario.columns = scenario.example ? scenario.columns || (rule.scenarios[i - 1] || {columns: []}).columns : [];
  scenario.allTags = [...(feature.tags || []), ...(rule.tags || []), ...(scenario.tags || [])];
  scenarios.push(scenario);
  byKey.set(scenario.key, scenario);
})));

/* How long scenarios took before, which take clearly longer now, in milliseconds by key. */
const slowerBefore = new Map((index.changes && index.changes.slower || []).map(({place, before}) => [place, before]));

function scenarioOf(key) {
  return byKey.get(key);
}

/* How a scenario went on a system, by the system's number; null where it did not run. */
function runOf(scenario, system) {
  const run = scenario.runs[system];
  return run ? {status: index.endings[run[0]], millis: run[1], block: run[2], item: run[3], why: run[4] || '', step: run[5], line: run[6], cause: run[7]} : null;
}

function statusOn(scenario, system) {
  const run = scenario.runs[system];
  return run ? index.endings[run[0]] : 'not-run';
}

/* From what should be looked at first to what is well. */
const SEVERITY = ['failed', 'lost', 'undefined', 'ambiguous', 'pending', 'unchecked', 'skipped', 'differs', 'not-possible', 'not-run', 'after', 'passed', 'no-scenario'];

function worst(statuses) {
  return statuses.reduce((one, other) => SEVERITY.indexOf(other) < SEVERITY.indexOf(one) ? other : one, 'no-scenario');
}

/* How a scenario went on the systems on which it ran. */
function statusOf(scenario) {
  const ran = index.systems.map((system, i) => statusOn(scenario, i)).filter(status => status !== 'not-run');
  return ran.length ? worst(ran) : 'not-run';
}

function isExpected(status) {
  return status === 'passed' || status === 'differs' || status === 'not-possible';
}

/* [{status, count}] of scenarios, on one system, or as a whole without one; the good ones first. */
function tally(of, system) {
  return tallyOf(of.map(scenario => system === undefined ? statusOf(scenario) : statusOn(scenario, system)));
}

function tallyOf(statuses) {
  const counts = new Map();
  statuses.forEach(status => counts.set(status, (counts.get(status) || 0) + 1));
  return [...SEVERITY].reverse().filter(status => counts.has(status)).map(status => ({status, count: counts.get(status)}));
}

/* ---- the catalogue of rules; where a run does not tell it, what tags and names of rules say ---- */

const catalogue = index.catalogue || {areas: [], documents: [], rules: []};
const ruleTexts = new Map(catalogue.rules.map(rule => [rule.id, rule]));
const areas = new Map(catalogue.areas.map(area => [area.id, area]));
const documents = new Map(catalogue.documents.map(one => [one.id, one]));
const ofRule = new Map();
const ofDocument = new Map();

function listed(map, key, scenario) {
  map.set(key, map.get(key) || []);
  map.get(key).push(scenario);
}

scenarios.forEach(scenario => new Set(scenario.allTags).forEach(tag => {
  const rule = /^@([A-Z][A-Z0-9]*-\d+)$/.exec(tag);
  const document = /^@doc-(.+)$/.exec(tag);
  if (rule) {
    listed(ofRule, rule[1], scenario);
  } else if (document) {
    listed(ofDocument, document[1], scenario);
  }
}));

[...ofRule.keys()].sort(byNumber).filter(id => !ruleTexts.has(id)).forEach(id => {
  const named = ofRule.get(id)[0].rule;
  const claims = [...new Set(ofRule.get(id).flatMap(scenario => scenario.allTags))].filter(tag => tag.startsWith('@doc-'));
  ruleTexts.set(id, {id, documents: claims.map(tag => tag.substring(5)).sort(), [ofRule.get(id)[0].feature.language === 'ko' ? 'ko' : 'en']: named.name});
});
[...ruleTexts.keys()].map(areaOf).filter(id => !areas.has(id)).forEach(id => areas.set(id, {id, en: id, ko: id}));
[...ofDocument.keys()].sort().filter(id => !documents.has(id)).forEach(id => documents.set(id, {id, en: '', ko: ''}));

function areaOf(rule) {
  return rule.substring(0, rule.lastIndexOf('-'));
}

function byNumber(one, other) {
  return one.localeCompare(other, 'en', {numeric: true});
}

function scenariosOfRule(id) {
  return ofRule.get(id) || [];
}

function rulesOfArea(area) {
  return [...ruleTexts.values()].filter(rule => areaOf(rule.id) === area);
}

/* Where a feature stands among others, as a reader would go through them: rules, documents, stories, then single facts. */
const SHELVES = ['rules', 'documents', 'stories'];

function shelfOf(feature) {
  const shelf = SHELVES.findIndex(name => feature.uri.includes(name + '/'));
  return shelf < 0 ? SHELVES.length : shelf;
}

/* ---- addresses: #/view/part/…?name=value ---- */

function encoded(text) {
  return encodeURIComponent(text).replace(/%(2F|3A|40|2C)/g, decodeURIComponent);
}

/* The address of a view: its parts, and last what it is asked for, where it is asked for anything. */
function address(view, ...parts) {
  const query = typeof parts[parts.length - 1] === 'object' ? parts.pop() : {};
  const asked = Object.entries(query).filter(([, value]) => value).map(([name, value]) => name + '=' + encoded(value));
  return '#/' + [view, ...parts].filter(part => part !== '' && part !== undefined).map(encoded).join('/') + (asked.length ? '?' + asked.join('&') : '');
}

/* An address as {view, parts, query}; a scenario's file and line are one part, and so are a step and a place inside its calls: 3.2. */
function routeOf(hash) {
  const [path, asked] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [view, rest] = decodeURIComponent(path).split(/\/(.*)/s);
  const step = /^(.*:\d+)(?:\/(\d+(?:\.\d+)?))?$/.exec(rest || '');
  return {
    view, parts: step ? [step[1], step[2]].filter(Boolean) : rest ? rest.split('/') : [],
    query: Object.fromEntries([...new URLSearchParams(asked || '')].map(([name, value]) => [name, value || (name === 'embed' ? 'yes' : '')]))
  };
}

function go(hash, instead) {
  if (instead) {
    history.replaceState(history.state, '', hash);
  } else {
    location.hash = hash;
  }
}

/* Turns the steps of a view that is drawn later, from the one that was asked for last: a second key may come before the first is seen. */
function turner(chosen, last, to) {
  let at = chosen;
  return way => {
    at = Math.min(Math.max(1, at + way), last);
    go(to(at));
  };
}

/* ---- steps ---- */

const MANY_BLOCKS = 8;
const unpacked = new Map();

/* A promise of the steps of a scenario on a system, by the system's number. */
async function details(scenario, system) {
  const run = runOf(scenario, system);
  if (!unpacked.has(run.block)) {
    if (unpacked.size >= MANY_BLOCKS) {
      unpacked.delete(unpacked.keys().next().value);
    }
    unpacked.set(run.block, unpack(run.block));
  }
  return (await unpacked.get(run.block))[run.item];
}

async function unpack(number) {
  if (typeof DecompressionStream !== 'function') {
    throw new Error(t('old-browser'));
  }
  const element = await block('block-' + number);
  const bytes = Uint8Array.from(atob(element.textContent), letter => letter.charCodeAt(0));
  const inflated = new Response(bytes).body.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(inflated).json();
}

/* The element of that id, when the page has come that far. */
function block(id) {
  return new Promise(resolve => {
    const now = document.getElementById(id);
    if (now || document.readyState !== 'loading') {
      resolve(now);
    } else {
      document.addEventListener('DOMContentLoaded', () => resolve(document.getElementById(id)));
    }
  });
}

words({
  'old-browser': [
    'This browser cannot unpack the steps (it has no DecompressionStream). Any browser from 2023 on can.',
    '이 브라우저는 단계를 풀어 볼 수 없다(DecompressionStream이 없다). 2023년 이후의 브라우저를 쓰면 된다.'
  ]
});
