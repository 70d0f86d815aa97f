/* What the steps of a scenario showed, as frames of a film: the world before each step and after it. */
const ACTING = Object.values(TERMS.changes).filter(what => what !== TERMS.changes.COUNT);

/* What a step showed: the world before it and after it; a step that only looked shows the world without marks. */
function frames(steps) {
  let world = {processes: [], objects: []};
  let pseudo = [];
  const run = {printed: [], places: new Map()};
  return steps.map(step => {
    const before = world;
    const known = new Set(pseudo.map(pseudoName));
    const told = step.traces || [];
    const moments = told.flatMap(trace => {
      const was = world;
      world = trace.world ? inOrder(world, trace) : traces.worldAfter(world, trace);
      pseudo = trace.pseudo || [];
      return momentOf(trace, {before: was, world, pseudo}, run);
    });
    const changes = told.flatMap(trace => trace.changes || []);
    const newPseudo = pseudo.map(pseudoName).filter(name => !known.has(name));
    return {
      before, moments: moments.some(moment => moment.told.source) ? moments : [], isChanged: newPseudo.length > 0 || changes.some(change => ACTING.includes(change.what)),
      trace: {calls: told.flatMap(trace => trace.calls || []), world, changes, pseudo, newPseudo}
    };
  });
}

/* What a program did in a trace, if that tells of one: with the worlds around it, all that was printed until then, and where threads are. */
function momentOf(trace, {before, world, pseudo}, run) {
  const calls = trace.calls || [];
  const told = trace.moment || {by: '', source: '', printed: []};
  if (!trace.moment && calls.length === 0) {
    return [];
  }
  run.printed = run.printed.concat(told.printed);
  run.places = new Map(run.places).set(told.by, told.source);
  const call = told.crash ? null : told.call ? told : calls[calls.length - 1];
  return [{told, call, before, printed: run.printed, places: run.places, trace: {calls, world, changes: trace.changes || [], pseudo, newPseudo: []}}];
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
  return film.flatMap(frame => [frame, ...frame.moments]).reduce((most, frame) => Math.max(most, frame.trace.world.processes.length), 1);
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
