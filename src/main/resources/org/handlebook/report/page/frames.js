/* What the steps of a scenario showed, as frames of a film: the world before each step and after it. */
const ACTING = Object.values(TERMS.changes).filter(what => what !== TERMS.changes.COUNT);

/* What a step showed: the world before it and after it; a step that only looked shows the world without marks. */
function frames(steps) {
  let world = {processes: [], objects: []};
  let pseudo = [];
  return steps.map(step => {
    const before = world;
    const known = new Set(pseudo.map(pseudoName));
    const told = step.traces || [];
    told.forEach(trace => {
      world = trace.world ? inOrder(world, trace) : traces.worldAfter(world, trace);
      pseudo = trace.pseudo || [];
    });
    const changes = told.flatMap(trace => trace.changes || []);
    const newPseudo = pseudo.map(pseudoName).filter(name => !known.has(name));
    return {
      before, isChanged: newPseudo.length > 0 || changes.some(change => ACTING.includes(change.what)),
      trace: {calls: told.flatMap(trace => trace.calls || []), world, changes, pseudo, newPseudo}
    };
  });
}

function pseudoName(pseudo) {
  return pseudo.process + '/' + pseudo.name;
}

/* The world with each table's rows in the order in which they came, whatever their values: so frames of all systems align. */
function inOrder(before, trace) {
  const isNew = (process, row) => (trace.changes || []).some(change => change.what === TERMS.changes.ROW_ADDED && change.process === process.name && change.handle === row.handle);
  const processes = trace.world.processes.map(process => {
    const old = before.processes.find(one => one.name === process.name);
    const places = new Map((old ? old.rows : []).map((row, i) => [row.handle, i]));
    const place = row => isNew(process, row) || !places.has(row.handle) ? places.size : places.get(row.handle);
    return {...process, rows: [...process.rows].sort((one, other) => place(one) - place(other))};
  });
  return {...trace.world, processes};
}

function sides(film) {
  return Math.max(1, ...film.map(frame => frame.trace.world.processes.length));
}

/* A step, or what is around all steps, in the reader's language where it is known in that, else as it was written. */
function told(step, scenario) {
  if (!step.keyword && WORDS.has(step.text)) {
    return {...step, text: t(step.text), language: language()};
  }
  const other = step.other;
  return other && other.language === language() ? {...step, ...other, docString: step.docString} : {...step, language: scenario.feature.language};
}

words({
  'before the first step': ['before the first step', '첫 단계 앞'],
  'after the last step': ['after the last step', '마지막 단계 뒤']
});
