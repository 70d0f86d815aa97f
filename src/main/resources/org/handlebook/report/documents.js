/*
 * The documents, each claim after claim in its own order: what it says in our words, how that went on each system, and where
 * Windows is finer than the document or otherwise.
 */
function documentsView(root, route) {
  const one = documents.get(route.parts[0]);
  if (one) {
    documentPage(root, one);
  } else if (route.parts.length) {
    missing(root);
  } else {
    refill(root, el('h1', {}, t('the-documents')), documentMap());
  }
}

function documentPage(root, one) {
  const claims = one.claims || [];
  refill(root, crumbs([t('the-documents'), address('documents')]),
    el('h1', {}, el('span', {class: 'id'}, one.id), ' ', pick(one) || t('document', one.id)),
    claims.length ? [claimsLead(claims), el('ol', {class: 'document'}, claims.map(claimItem))] : el('p', {class: 'soft'}, t('no-claims')),
    el('p', {}, el('a', {href: address('scenarios', {document: one.id})}, t('scenarios', (ofDocument.get(one.id) || []).length))),
    turning([...documents.values()], one, other => [address('documents', other.id), other.id]));
}

/* How many are proved on each system, how many are finer or otherwise on Windows, and what no system here confirms. */
function claimsLead(claims) {
  return el('div', {class: 'lead'},
    el('p', {}, t('claims-lead', claims.length, claims.filter(claim => claim.refined).length, claims.filter(claim => claim.refuted).length)),
    index.systems.map((system, i) => el('p', {class: 'outcome'}, index.systems.length > 1 ? el('b', {}, system.name + ' ') : null,
      tallyOf(claims.map(claim => claimStatus(claim, i))).map(({status, count}) => [sign(status, false), said(count) + ' ' + t(status) + ' ']))),
    unconfirmed(claims));
}

/* What only the model shows: no scenario of the claim holds on a real system of this report. */
function unconfirmed(claims) {
  const real = index.systems.map((system, i) => i).filter(i => index.systems[i].name !== 'model');
  const alone = claims.filter(claim => !real.some(i => scenariosOfClaim(claim).some(scenario => statusOn(scenario, i) === 'passed')));
  return real.length === 0 || alone.length === 0 ? null : el('p', {}, t('unconfirmed', alone.length), ' ',
    alone.map(claim => [el('b', {class: 'id', title: pick(claim)}, claim.id), ' ']));
}

function claimItem(claim) {
  const of = scenariosOfClaim(claim);
  return el('li', {class: 'claim', id: claim.id},
    el('p', {class: 'statement'}, index.systems.map((system, i) => el('span', {title: system.name + ': ' + t(claimStatus(claim, i))}, sign(claimStatus(claim, i)))),
      el('b', {class: 'id'}, claim.id), ' ', pick(claim), ' ',
      el('span', {class: 'soft'}, t('claim-lines', claim.lines), ' '),
      (claim.rules || []).map(id => [el('a', {class: 'tag', href: address('rules', id)}, id), ' '])),
    claimNote('refuted', claim.refuted), claimNote('refined', claim.refined),
    of.length ? folded([t('scenarios', of.length), ' ', el('span', {class: 'tally'}, tallied(of))], () => scenarioList(of)) : el('p', {class: 'soft'}, t('claim-not-run')));
}

function claimNote(word, text) {
  return text ? el('div', {role: 'note', class: 'refined ' + word}, el('b', {}, t(word)), ' ', pick(text)) : null;
}

/* The scenarios that prove a claim, as far as they are in this run; an outline's name means all its rows. */
function scenariosOfClaim(claim) {
  return claim.scenarios.flatMap(({feature, name}) => {
    const pattern = new RegExp('^' + name.split(/<[^<>]+>/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*') + '$', 's');
    return scenarios.filter(scenario => scenario.feature.uri.includes('/' + feature) && pattern.test(scenario.name));
  });
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
  'claim-lines': ['line {0}', '{0}행'],
  'claim-not-run': ['Its scenarios are not in this run.', '이 주장을 보이는 시나리오가 이번 실행에 없다.'],
  'refuted': ['Not so on Windows:', 'Windows에서는 다르다:']
});
