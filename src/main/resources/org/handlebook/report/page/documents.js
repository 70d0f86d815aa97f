/*
 * The documents, each claim after claim in its own order: what it says in our words, how that went on each system, and where
 * Windows is finer than the document or otherwise.
 */
function documentsView(root, route) {
  const one = documents.get(route.parts[0]);
  if (one) {
    documentPage(root, one, route.parts[1]);
  } else if (route.parts.length) {
    missing(root);
  } else {
    refill(root, el('h1', {}, t('the-documents')), documentMap());
  }
}

/* A document's claims; one of them can have been asked for. */
function documentPage(root, one, chosen) {
  const claims = one.claims || [];
  refill(root, crumbs([t('the-documents'), address('documents')]),
    el('h1', {}, el('span', {class: 'id'}, one.id), ' ', pick(one) || t('document', one.id)),
    claims.length ? [claimsLead(claims, one.id), el('ol', {class: 'document'}, claims.map(claim => claimItem(claim, one.id, claim.id === chosen)))] : el('p', {class: 'soft'}, t('no-claims')),
    el('p', {}, el('a', {href: address('scenarios', {document: one.id})}, t('scenarios', (ofDocument.get(one.id) || []).length))),
    turning([...documents.values()], one, other => [address('documents', other.id), other.id]));
  const asked = root.querySelector('.claim.chosen');
  if (asked) {
    requestAnimationFrame(() => asked.scrollIntoView({block: 'center'}));
  }
}

/* How many are proved on each system, how many are finer or otherwise on Windows, and what no system here confirms. */
function claimsLead(claims, document) {
  return el('div', {class: 'lead'},
    el('p', {}, t('claims-lead', claims.length, claims.filter(claim => claim.refined).length, claims.filter(claim => claim.refuted).length)),
    index.systems.map((system, i) => el('p', {class: 'outcome'}, index.systems.length > 1 ? el('b', {}, system.name + ' ') : null,
      tallyOf(claims.map(claim => claimStatus(claim, i))).map(({status, count}) => [sign(status, false), said(count) + ' ' + t(status) + ' ']))),
    textbookFilms(claims), unconfirmed(claims, document));
}

/* The scenarios that use a textbook's numbers, as its pictures do. */
function textbookFilms(claims) {
  const films = [...new Set(claims.flatMap(scenariosOfClaim))].filter(scenario => scenario.allTags.includes('@needs-textbook-values'));
  return films.length ? folded(t('drawn', films.length), () => scenarioList(films)) : null;
}

/* What only the model shows: no scenario of the claim holds on a real system of this report. */
function unconfirmed(claims, document) {
  const real = index.systems.map((system, i) => i).filter(i => index.systems[i].name !== 'model');
  const alone = claims.filter(claim => !real.some(i => scenariosOfClaim(claim).some(scenario => statusOn(scenario, i) === 'passed')));
  return real.length === 0 || alone.length === 0 ? null : el('p', {}, t('unconfirmed', alone.length), ' ',
    alone.map(claim => [el('a', {class: 'id', title: pick(claim), href: address('documents', document, claim.id)}, claim.id), ' ']));
}

function claimItem(claim, document, isChosen) {
  const of = scenariosOfClaim(claim);
  return el('li', {class: 'claim' + (isChosen ? ' chosen' : '')},
    el('p', {class: 'statement'}, index.systems.map((system, i) => el('span', {title: system.name + ': ' + t(claimStatus(claim, i))}, sign(claimStatus(claim, i)))),
      el('a', {class: 'id', href: address('documents', document, claim.id)}, claim.id), ' ', pick(claim), ' ',
      el('span', {class: 'soft'}, t('claim-lines', ...claim.lines.split('-')), ' '),
      (claim.rules || []).map(id => [el('a', {class: 'tag', href: address('rules', id)}, id), ' '])),
    claimNote('refuted', claim.refuted), claimNote('refined', claim.refined), comparisons(of),
    of.length ? folded([t('scenarios', of.length), ' ', el('span', {class: 'tally'}, tallied(of))], () => scenarioList(of)) : el('p', {class: 'soft'}, t('claim-not-run')));
}

function claimNote(word, text) {
  return text ? el('div', {role: 'note', class: 'refined ' + word}, el('b', {}, t(word)), ' ', pick(text)) : null;
}

/* Outlines that compare: their rows side by side, where they have more to tell than a cause and an effect. */
function comparisons(of) {
  const outlines = new Map();
  of.filter(scenario => scenario.columns.length > 2).forEach(scenario => listed(outlines, scenario.feature.uri + ':' + scenario.rule.line + scenario.columns.join(), scenario));
  return [...outlines.values()].filter(rows => rows.length > 1).map(comparison);
}

function comparison(rows) {
  const cells = rows.map(scenario => scenario.example.split(' \u00b7 '));
  return el('div', {class: 'scroll compared', tabindex: 0, role: 'group', lang: rows[0].feature.language, 'aria-label': t('a-table')}, el('table', {},
    el('thead', {}, el('tr', {}, rows[0].columns.map(name => el('th', {scope: 'col'}, name)))),
    el('tbody', {}, rows.map((scenario, i) => el('tr', {}, cells[i].map((value, j) => j > 0 ? el('td', {}, value) :
      el('th', {scope: 'row'}, el('a', {href: address('scenario', scenario.key)}, sign(statusOf(scenario)), value))))))));
}

/* The scenarios that prove a claim, as far as they are in this run; an outline's name means all its rows. */
function scenariosOfClaim(claim) {
  return claim.scenarios.flatMap(({feature, name}) => {
    const pattern = new RegExp('^' + name.split(/<[^<>]+>/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*') + '$', 's');
    return scenarios.filter(scenario => scenario.feature.uri.includes('/' + feature) && pattern.test(scenario.name));
  });
}

/* [{document, claim}] of all claims that the scenario proves. */
function claimsOfScenario(scenario) {
  return [...documents.values()].filter(one => one.claims).flatMap(one =>
    one.claims.filter(claim => scenariosOfClaim(claim).includes(scenario)).map(claim => ({document: one.id, claim})));
}

function claimStatus(claim, system) {
  return worst(scenariosOfClaim(claim).map(scenario => statusOn(scenario, system)));
}

words({
  'no-claims': ['What this document claims is told by a run of its feature.', '이 문서의 주장은 그 기능 파일을 실행한 보고서에 실린다.'],
  'claims-lead': [
    (all, refined, refuted) => said(all) + ' claims in the document\u2019s order' + (refined ? ', ' + said(refined) + ' of them finer on Windows' : '') + (refuted ? ', ' + said(refuted) + ' not so on Windows' : '') + '.',
    (all, refined, refuted) => '문서의 순서대로 늘어놓은 주장 ' + said(all) + '개.' + (refined ? ' Windows에서 더 자세히 말할 수 있는 것 ' + said(refined) + '개.' : '') + (refuted ? ' Windows에서 사실과 다른 것 ' + said(refuted) + '개.' : '')
  ],
  'unconfirmed': ['No real system in this report confirms {0} of them:', '이 보고서의 실제 시스템이 확인하지 못한 주장 {0}개:'],
  'claim-lines': [
    (first, last) => (last ? 'lines ' + first + '\u2013' + last : 'line ' + first) + ' of the document',
    (first, last) => '문서 ' + first + (last ? '\u2013' + last : '') + '행'
  ],
  'drawn': ['In a textbook\u2019s numbers, as its pictures draw it: {0}', '교재의 그림처럼, 교재의 숫자로 그린 장면 {0}개'],
  'claim-not-run': ['Its scenarios are not in this run.', '이 주장을 보이는 시나리오가 이번 실행에 없다.'],
  'refuted': ['Not so on Windows:', 'Windows에서는 다르다:']
});
