/*
 * The history of a count: for an object, its usage count step by step, and below it each row that names the object as a bar
 * from the step at which it came to the step at which it went.
 *
 *   countPlot(film, id) -> an element; film as frames(steps) answers it, id the object's
 */
const COUNT_PLOT = {label: 208, head: 26, plot: 54, bar: 24, foot: 8, right: 20};

/* In place of a count that was one and then another. */
const CHANGED = -1;

function drawn(tag, attributes, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return put(made, children);
}

/* The objects whose count changed while they existed, or that were destroyed, in the order in which they were created. */
function countedObjects(film) {
  const seen = new Map();
  film.forEach(frame => frame.trace.world.objects.forEach(object => {
    const first = seen.get(object.id);
    seen.set(object.id, first === undefined || first === object.usage ? object.usage : CHANGED);
  }));
  const last = new Set(film.length ? film[film.length - 1].trace.world.objects.map(object => object.id) : []);
  return [...seen].filter(([id, usage]) => usage === CHANGED || !last.has(id)).map(([id]) => id);
}

/* What kept an object at each step: {object, counts, bars: [{who, what, from, to}]}; to is the step at which it was gone. */
function countHistoryOf(film, id) {
  const bars = new Map();
  let known = null;
  const counts = film.map((frame, step) => {
    const object = frame.trace.world.objects.find(one => one.id === id);
    known = object || known;
    keepers(frame.trace.world, object).forEach(({key, ...keeper}) => {
      const bar = bars.get(key) || {...keeper, from: step};
      bars.set(key, {...bar, to: step + 1});
    });
    return object ? object.usage : keptBefore(film[step - 1], id) ? 0 : null;
  });
  return {object: known, counts, bars: [...bars.values()]};
}

function keptBefore(frame, id) {
  return frame !== undefined && frame.trace.world.objects.some(object => object.id === id);
}

function keepers(world, object) {
  if (!object) {
    return [];
  }
  const rows = world.processes.flatMap(process => process.rows.filter(row => row.object === object.id).map(row => (
    {key: [process.name, row.handle, row.line, row.origin, row.by].join('/'), who: process.name, what: row.name || row.handle, origin: terms(language()).origin(row)})));
  return object.usage > object.handles ? [{key: 'itself', who: t('itself'), what: '', origin: ''}, ...rows] : rows;
}

function countPlot(film, id) {
  const history = countHistoryOf(film, id);
  const words = terms(language());
  const name = words.label(history.object);
  const column = Math.max(30, Math.min(76, Math.floor(860 / film.length)));
  const place = step => COUNT_PLOT.label + step * column;
  const bottom = COUNT_PLOT.head + COUNT_PLOT.plot;
  const width = place(film.length) + COUNT_PLOT.right;
  const height = bottom + COUNT_PLOT.bar * history.bars.length + COUNT_PLOT.foot;
  return el('figure', {class: 'count-plot'},
    el('figcaption', {}, t('count-of', name)),
    el('div', {class: 'scroll', tabindex: 0, role: 'group', 'aria-label': t('count-of', name)},
      drawn('svg', {class: 'plot', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img'},
        drawn('title', {}, t('count-of', name)),
        drawn('desc', {}, countHistoryInWords(history)),
        film.map((frame, step) => stepColumn(step, place(step), column, height)),
        curve(history.counts, place, column, bottom),
        history.bars.map((bar, i) => barOf(bar, place, bottom + COUNT_PLOT.bar * i, film.length)))));
}

function stepColumn(step, x, column, height) {
  return drawn('g', {class: 'column', 'data-step': step + 1},
    drawn('rect', {x, y: 0, width: column, height, class: step % 2 ? 'odd' : 'even'}),
    drawn('text', {x: x + column / 2, y: 16, class: 'number', 'text-anchor': 'middle'}, String(step + 1)));
}

/* The count as stairs, with its value where it changes. */
function curve(counts, place, column, bottom) {
  const highest = Math.max(1, ...counts);
  const y = count => bottom - 8 - Math.round((COUNT_PLOT.plot - 26) * count / highest);
  const first = counts.findIndex(count => count !== null);
  const known = counts.slice(first).filter(count => count !== null);
  const stairs = known.map((count, i) => (i ? 'V' : `M${place(first)} `) + y(count) + 'H' + place(first + i + 1)).join('');
  return drawn('g', {class: 'curve'},
    drawn('path', {class: 'area', d: `${stairs}V${bottom - 8}H${place(first)}z`}),
    drawn('path', {class: 'stairs', d: stairs}),
    drawn('text', {x: COUNT_PLOT.label - 12, y: bottom - 14, class: 'caption', 'text-anchor': 'end'}, terms(language()).usage),
    known.map((count, i) => drawn('text', {x: place(first + i) + column / 2, y: y(count) - 5, class: 'count' + (i && count === known[i - 1] ? ' same' : count === 0 ? ' none' : ''),
      'text-anchor': 'middle'}, String(count))));
}

function barOf(bar, place, y, steps) {
  const from = place(bar.from) + 3;
  const gone = bar.to < steps;
  const to = place(bar.to) - 3;
  return drawn('g', {class: 'keeper' + (gone ? ' gone' : '')},
    drawn('title', {}, [bar.who, bar.what, bar.origin].filter(Boolean).join(' · ')),
    drawn('text', {x: COUNT_PLOT.label - 12, y: y + 16, 'text-anchor': 'end'}, drawn('tspan', {class: 'who'}, shortened(bar.who, bar.what ? 14 : 26) + ' '), drawn('tspan', {class: 'what'}, shortened(bar.what, 10))),
    drawn('rect', {x: from, y: y + 5, width: to - from, height: 14, rx: 7}),
    drawn('path', {class: 'came', d: `M${from + 4} ${y + 12}h6m-3-3v6`}),
    gone ? drawn('path', {class: 'went', d: `M${to + 5} ${y + 8}l8 8m0-8l-8 8`}) : null);
}

function shortened(text, most) {
  return text.length > most ? text.substring(0, most - 1) + '\u2026' : text;
}

function countHistoryInWords(history) {
  const counts = history.counts.map((count, i) => count === null || count === history.counts[i - 1] ? '' : t('count-at', i + 1, count)).filter(Boolean);
  const bars = history.bars.map(bar => t(bar.to < history.counts.length ? 'kept-until' : 'kept', (bar.who + ' ' + bar.what).trim(), bar.from + 1, bar.to + 1));
  return counts.join(', ') + '; ' + bars.join('; ');
}

words({
  'count-of': ['Usage count of {0}', '사용 카운트: {0}'],
  'count-at': ['step {0}: {1}', '단계 {0}: {1}'],
  'kept': ['{0} from step {1}', '{0}: 단계 {1}부터'],
  'kept-until': ['{0} from step {1}, gone at step {2}', '{0}: 단계 {1}부터, 단계 {2}에서 사라짐'],
  'itself': ['itself, running', '실행 중인 자신']
});
