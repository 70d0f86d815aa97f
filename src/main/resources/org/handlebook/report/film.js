/* A scenario: its steps, and for each what it called and what became of the world. */
const ACTING = ['row-added', 'row-removed', 'row-changed', 'object-created', 'object-destroyed', 'process-started', 'process-ended', 'state',
  'view-mapped', 'view-unmapped', 'wait-began', 'wait-ended'];

/* What a step showed: the world before it and after it; a step that only looked shows the world without marks. */
function frames(steps) {
  let world = {processes: [], objects: []};
  return steps.map(step => {
    const before = world;
    const scenes = step.scenes || [];
    const calls = scenes.flatMap(scene => scene.calls || []);
    const changes = scenes.flatMap(scene => scene.changes || []);
    scenes.forEach(scene => {
      world = scene.world || world;
    });
    return {before, scene: {calls, world, changes}};
  });
}

function callLines(calls) {
  return calls.length === 0 ? null : el('ol', {class: 'calls', lang: 'en'}, calls.map(call => el('li', {class: call.refused ? 'refused' : null},
    el('b', {}, call.by), ' ', el('code', {}, call.call), ' ',
    el('span', {class: 'answer'}, '\u2192 ', el('code', {}, call.answer),
      call.lastError ? el('span', {class: 'error'}, (call.refused ? 'refused: ' : 'last error ') + call.lastError) : null))));
}

function drawing(frame, title) {
  const parsed = new DOMParser().parseFromString(picture(frame.before, frame.scene, {title}), 'image/svg+xml');
  return el('div', {class: 'drawing', tabindex: 0}, document.importNode(parsed.documentElement, true));
}

function stepTable(rows) {
  return el('div', {class: 'scroll'}, el('table', {}, rows.map(cells => el('tr', {}, cells.map(cell => el('td', {}, cell))))));
}

function stepItem(scenario, step, number, chosen, query) {
  return el('li', {class: 'step ' + step.status + (number === chosen ? ' chosen' : '')},
    el('a', {href: address('scenario', scenario.key, String(number), query), 'aria-current': number === chosen ? 'step' : null},
      sign(step.status), el('span', {class: 'keyword'}, step.keyword), step.text),
    step.docString === undefined ? null : el('pre', {class: 'doc-string'}, step.docString),
    step.table ? stepTable(step.table) : null,
    (step.notes || []).map(note => el('pre', {class: 'note'}, note)));
}

function differenceNote(difference) {
  return el('div', {class: 'difference', lang: 'en'},
    el('p', {}, difference.id ? 'Differs, as is known: ' + difference.id : 'After a difference: ' + difference.after),
    difference.id ? el('dl', {}, [['Windows', difference.windows], ['Here', difference.here], ['Source', difference.source]].map(
      ([name, text]) => [el('dt', {}, name), el('dd', {}, linked(text))])) : null,
    el('pre', {}, difference.said));
}

function frameFigure(steps, number) {
  const step = steps[number - 1];
  const frame = frames(steps)[number - 1];
  return el('figure', {},
    el('figcaption', {}, step.keyword + step.text),
    step.message ? el('pre', {class: 'message'}, step.message) : null,
    (step.differences || []).map(differenceNote),
    callLines(frame.scene.calls),
    drawing(frame, number + '. ' + step.keyword + step.text));
}

function firstOfInterest(steps) {
  const first = steps.findIndex(step => step.status !== 'passed');
  return (first < 0 ? steps.length - 1 : first) + 1;
}

async function scenarioView(root, scenario, route) {
  const named = index.systems.findIndex(system => system.name === route.query.system);
  const system = named >= 0 ? named : scenario.runs.findIndex(Boolean);
  const steps = await details(scenario, system);
  const chosen = Math.min(Number(route.parts[1]) || firstOfInterest(steps), steps.length);
  refill(root, el('h1', {lang: scenario.feature.language}, scenario.name),
    el('div', {class: 'film', lang: scenario.feature.language},
      el('ol', {class: 'steps'}, steps.map((step, i) => stepItem(scenario, step, i + 1, chosen, {system: route.query.system}))),
      steps.length ? frameFigure(steps, chosen) : null));
}
