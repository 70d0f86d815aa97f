/*
 * The inside of a step's calls, where the system tells it: after each thing that happened, the world as it was then. It is put
 * together from the world before the step and what was told, in order; how things are called and look otherwise is known from
 * the worlds before and after.
 */
function insideFrames(frame) {
  const known = knownThings(frame);
  let world = frame.before;
  return frame.trace.calls.filter(call => call.inside).flatMap(call => [
    ...call.inside.map(told => {
      const before = world;
      const change = MILESTONES[told.what](told, known, before);
      world = change.world;
      return {call, told, known, before, trace: {calls: [], world, changes: [change], pseudo: [], newPseudo: []}};
    }),
    {call, told: {what: 'returned', value: call.answer}, known, before: world, trace: {calls: [], world, changes: [], pseudo: [], newPseudo: []}}
  ]);
}

/* Everything of which the worlds before and after the step, or its changes, tell more than its milestones. */
function knownThings(frame) {
  const worlds = [frame.before, frame.trace.world];
  const objects = new Map();
  const rows = new Map();
  frame.trace.changes.forEach(change => {
    if (change.was) {
      objects.set(change.was.id, change.was);
    }
    if (change.row) {
      rows.set(change.process + '/' + change.handle, change.row);
    }
  });
  worlds.forEach(world => {
    world.objects.forEach(object => objects.set(object.id, object));
    world.processes.forEach(process => process.rows.forEach(row => rows.set(process.name + '/' + row.handle, row)));
  });
  const after = new Map(frame.trace.world.processes.map(process => [process.name, process]));
  return {
    object: (id, type) => objects.get(id) || {id, type, kind: type || '', name: '', address: '', handles: 0, usage: 0},
    row: told => rows.get(told.process + '/' + told.handle) || {handle: told.handle, name: told.name, object: told.object, access: '', rights: '', origin: ''},
    process: name => after.get(name)
  };
}

function withObject(world, id, become) {
  return {...world, objects: world.objects.map(object => object.id === id ? become(object) : object)};
}

function withRows(world, name, become) {
  return {...world, processes: world.processes.map(process => process.name === name ? {...process, rows: become(process.rows)} : process)};
}

/* What each milestone changed, as traces tell changes, and the world after it. */
const MILESTONES = {
  [TERMS.milestones.ALLOCATED]: (told, known, world) => ({
    what: TERMS.changes.OBJECT_CREATED, object: told.object,
    world: {...world, objects: [...world.objects, {...known.object(told.object, told.type), handles: 0, usage: 0, state: undefined, detail: undefined, unread: []}]}
  }),
  [TERMS.milestones.INITIALIZED]: (told, known, world) => ({
    what: TERMS.changes.STATE, object: told.object, world: withObject(world, told.object, object => ({...object, state: known.object(told.object).state, detail: known.object(told.object).detail}))
  }),
  [TERMS.milestones.COUNTED]: (told, known, world) => ({
    what: TERMS.changes.COUNT, object: told.object, world: withObject(world, told.object, object => ({...object, handles: told.handles, usage: told.usage}))
  }),
  [TERMS.milestones.DESTROYED]: (told, known, world) => ({
    what: TERMS.changes.OBJECT_DESTROYED, object: told.object, was: world.objects.find(object => object.id === told.object),
    world: {...world, objects: world.objects.filter(object => object.id !== told.object)}
  }),
  [TERMS.milestones.TABLE_CREATED]: (told, known, world) => ({
    what: TERMS.changes.PROCESS_STARTED, process: told.process, world: {...world, processes: [...world.processes, {...known.process(told.process), rows: [], views: []}]}
  }),
  [TERMS.milestones.ROW_ENTERED]: (told, known, world) => ({
    what: TERMS.changes.ROW_ADDED, process: told.process, handle: told.handle, world: withRows(world, told.process, rows => [...rows, known.row(told)])
  }),
  [TERMS.milestones.ROW_REMOVED]: (told, known, world) => ({
    what: TERMS.changes.ROW_REMOVED, process: told.process, handle: told.handle, row: known.row(told),
    world: withRows(world, told.process, rows => rows.filter(row => row.handle !== told.handle))
  })
};

/* What happened, in the words of terms.txt. */
function milestoneText({told, known}) {
  const row = insideWords('row', {handle: told.name || told.handle, process: quoted(told.process)});
  const the = language() === 'ko' ? '' : 'the ';
  return insideWords(told.what, {...told, row, process: quoted(told.process),
    object: told.object === undefined ? '' : the + terms(language()).label(known.object(told.object, told.type))});
}

function insideWords(name, values) {
  return TERMS.inside[name][language()].replace(/\{(\w+)\}/g, (whole, field) => String(values[field]));
}

function quoted(name) {
  return '"' + name + '"';
}

/* The inside of a step's calls: a list of what happened, each with an address of its own, and the picture at that moment. */
class Inside {
  constructor(list, whole, options, link) {
    Object.assign(this, {list, options, link, at: 0, shown: whole, whole});
    this.links = list.map((part, i) => el('a', {}, el('span', {class: 'number'}, String(i + 1)), ' ', milestoneText(part)));
    this.body = el('nav', {class: 'inside', 'aria-label': t('inside')}, el('h2', {}, t('inside')),
      el('ol', {}, this.links.map((one, i) => el('li', {}, i === 0 || list[i].call !== list[i - 1].call ? el('code', {}, functionOf(list[i].call)) : null, one))));
    this.mark();
  }

  /* What is shown leads back to the step as a whole. */
  mark() {
    this.links.forEach((one, i) => {
      one.href = this.link(i + 1 === this.at ? 0 : i + 1);
      one.setAttribute('aria-current', i + 1 === this.at ? 'step' : 'false');
    });
    const list = this.body.querySelector('ol');
    const now = this.links[this.at - 1];
    list.scrollLeft = now ? now.offsetLeft - (list.clientWidth - now.offsetWidth) / 2 : 0;
  }

  /* The place that lies so many away from what is shown. */
  from(way) {
    return Math.min(Math.max(0, this.at + way), this.list.length);
  }

  /* The picture when that much has happened; 0 for the step as a whole. */
  show(number) {
    this.at = Math.min(Math.max(0, number), this.list.length);
    this.mark();
    const part = this.list[this.at - 1];
    const next = part ? drawing(part, this.at + '. ' + milestoneText(part), this.options) : this.whole;
    this.shown.replaceWith(next);
    this.shown = next;
  }
}

function functionOf(call) {
  return call.call.replace(/\(.*$/s, '');
}

/* Said where rows came or went and nothing is told of how. */
function outsideOnly(frame, system) {
  const moved = frame.trace.changes.some(change => change.what === TERMS.changes.ROW_ADDED || change.what === TERMS.changes.ROW_REMOVED);
  return moved && frame.trace.calls.length ? el('p', {class: 'inside-hidden'}, t('outside-only', system)) : null;
}

/* Comma and full stop leaf through the inside of calls, as players of films do through single pictures. */
document.addEventListener('keydown', event => {
  const way = {',': -1, '.': 1}[event.key];
  const figure = document.querySelector('figure.frame.chosen');
  if (way && figure && figure.inside && !event.altKey && !event.ctrlKey && !event.metaKey && !event.target.closest('input, select, textarea')) {
    event.preventDefault();
    shownFilm.choose(shownFilm.number, figure.inside.from(way));
  }
});

words({
  'inside': ['Inside the calls (keys , and .)', '호출 안에서 일어난 일 (쉼표와 마침표 키)'],
  'outside-only': ['Only before and after can be seen here: {0} does not tell what happened inside.', '여기서는 앞과 뒤만 보인다. 이 시스템({0})은 호출 안에서 일어난 일을 알려 주지 않는다.']
});
