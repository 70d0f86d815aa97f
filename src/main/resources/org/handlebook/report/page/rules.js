/*
 * The rule book. Its contents list every rule by area; an area is a chapter; a rule has a page of its own with the texts and
 * scenarios that show it.
 */
function rulesView(root, route) {
  const name = route.parts[0];
  if (!name) {
    contents(root);
  } else if (ruleTexts.has(name)) {
    rulePage(root, ruleTexts.get(name));
  } else if (areas.has(name)) {
    chapter(root, areas.get(name));
  } else {
    missing(root);
  }
}

function contents(root) {
  refill(root, el('h1', {}, t('book')), el('p', {class: 'lead'}, t('book-lead', ruleTexts.size, areas.size, documents.size)),
    el('div', {class: 'contents'}, [...areas.values()].map(area => el('section', {},
      el('h2', {}, el('a', {href: address('rules', area.id)}, capital(pick(area)))),
      el('ul', {class: 'list'}, rulesOfArea(area.id).map(ruleLine))))));
}

function ruleLine(rule) {
  const status = worst(scenariosOfRule(rule.id).map(statusOf));
  return el('li', {}, el('a', {href: address('rules', rule.id)}, sign(status), el('b', {class: 'id'}, rule.id), statement(rule)));
}

function statement(rule) {
  return el('span', {lang: rule[language()] ? language() : rule.en ? 'en' : 'ko'}, pick(rule));
}

function chapter(root, area) {
  refill(root, crumbs([t('rule-book'), address('rules')]), el('h1', {}, capital(pick(area))),
    rulesOfArea(area.id).map(rule => ruleArticle(rule, false)), turning([...areas.values()], area, other => [address('rules', other.id), capital(pick(other))]));
}

function rulePage(root, rule) {
  const area = areas.get(areaOf(rule.id));
  refill(root, crumbs([t('rule-book'), address('rules')], [capital(pick(area)), address('rules', area.id)]), ruleArticle(rule, true),
    turning([...ruleTexts.values()], rule, other => [address('rules', other.id), other.id]));
}

function crumbs(...links) {
  return el('nav', {class: 'crumbs', 'aria-label': t('where')}, links.map(([word, href, lang], i) => [i ? ' \u203a ' : null, el('a', {href, lang}, word)]));
}

/* To the one before and the one after. */
function turning(all, one, link) {
  const at = all.indexOf(one);
  const turn = (other, way) => other ? el('a', {class: way, rel: way, href: link(other)[0]}, way === 'prev' ? '\u2190 ' : '', link(other)[1], way === 'next' ? ' \u2192' : '') : el('span', {});
  return el('nav', {class: 'turning', 'aria-label': t('turning')}, turn(all[at - 1], 'prev'), turn(all[at + 1], 'next'));
}

/* A rule: its statement, who claims it, where Windows refines it, and its scenarios. */
function ruleArticle(rule, whole) {
  const of = scenariosOfRule(rule.id);
  return el('article', {class: 'book-rule'},
    el(whole ? 'h1' : 'h2', {}, whole ? el('span', {class: 'id'}, rule.id) : el('a', {class: 'id', href: address('rules', rule.id)}, rule.id), statement(rule)),
    rule.refined ? el('div', {role: 'note', class: 'refined'}, el('b', {}, t('refined')), ' ', pick(rule.refined)) : null,
    claims(rule),
    of.length === 0 ? el('p', {class: 'soft'}, sign('no-scenario', false), t('no-scenario')) : [
      el('p', {class: 'outcome'}, index.systems.map((system, i) => el('span', {},
        index.systems.length > 1 ? el('span', {class: 'soft'}, system.name + ' ') : null,
        tally(of, i).map(({status, count}) => el('a', {href: address('scenarios', {rule: rule.id, status, system: index.systems.length > 1 ? system.name : ''})},
          sign(status, false), said(count) + ' ' + t(status)))))),
      texts(of).map(text => textSection(text, whole))]);
}

function claims(rule) {
  return (rule.documents || []).length === 0 ? null : el('p', {class: 'claims'}, t('claimed'), ' ', rule.documents.map(id =>
    [el('a', {class: 'tag doc', href: address('scenarios', {rule: rule.id, document: id}), title: documentName(id)}, aloud(documentName(id)),
      el('span', {'aria-hidden': 'true'}, id)), ' ']));
}

/* The rules of features in which scenarios stand: those in the reader's language first, and of these the rule book's own. */
function texts(of) {
  const found = [...new Set(of.map(scenario => scenario.rule))].map(rule => ({rule, of: of.filter(scenario => scenario.rule === rule)}));
  const rank = ({of: [{feature}]}) => (feature.language === language() ? 0 : SHELVES.length + 1) + shelfOf(feature);
  return found.sort((one, other) => rank(one) - rank(other));
}

function textSection({rule, of}, whole) {
  const feature = of[0].feature;
  return el('section', {class: 'text'},
    el('p', {class: 'soft source'}, el('span', {lang: feature.language}, feature.title), ' · ', el('code', {}, feature.uri)),
    rule.name ? el('h2', {lang: feature.language}, rule.name) : null,
    rule.description ? prose(rule.description, feature.language) : null,
    whole ? scenarioList(of) : folded([t('scenarios', of.length), ' ', el('span', {class: 'tally'}, tallied(of))], () => scenarioList(of)));
}

/* Text as features have it: an empty line parts paragraphs. */
function prose(text, lang) {
  return el('div', {class: 'prose', lang}, text.split(/\n\s*\n/).map(paragraph => el('p', {}, paragraph.replace(/\s*\n\s*/g, ' '))));
}

words({
  'book': ['The rule book', '규칙서'],
  'book-lead': [
    (rules, areas, documents) => said(rules) + ' rules in ' + said(areas) + ' areas' + (documents ? ', as ' + said(documents) + ' documents claim them' : '') + '.',
    (rules, areas, documents) => (documents ? '문서 ' + said(documents) + '편이 주장하는 ' : '') + '규칙 ' + said(rules) + '개를 ' + said(areas) + '개 영역으로 나누었다.'
  ],
  'where': ['Where this stands', '현재 위치'],
  'turning': ['Before and after', '앞뒤 규칙'],
  'refined': ['On Windows, more exactly:', 'Windows에서 더 정확히는:'],
  'claimed': ['Claimed by', '주장하는 문서:']
});
