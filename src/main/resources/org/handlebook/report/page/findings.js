/*
 * What a step expected and what it found instead, where that is: in the picture and in the expected table.
 */
function findingsOf(step, world, said) {
  const found = step.finding;
  if (!found) {
    return {};
  }
  const process = (world.processes[found.process - 1] || {name: '', rows: []});
  const wrong = process.rows.filter(row => (found.handles || []).includes(row.handle) || (found.kind === 'NoRow' && row.object === found.object));
  return {
    rows: Object.fromEntries(wrong.map(row => [process.name + '/' + row.handle, true])),
    missing: {[process.name]: missingRowsOf(found, world, said.table || [[]])},
    objects: found.process ? {} : {[found.object]: expectedOf(found)},
    processes: {[process.name]: found.kind === 'Ended'}
  };
}

/* In short, what an object should be. */
function expectedOf({kind, asked}) {
  return kind === 'Destroyed' ? t('not-destroyed') : kind === 'Signal' ? t(asked === 'true' ? 'not-signalled' : 'is-signalled') : t('expected-count', asked);
}

function missingRowsOf(found, world, [head, ...body]) {
  const words = terms(language());
  const [handle, object] = ['handle', 'object'].map(name => head.findIndex(cell => isColumn(cell, name)));
  return found.kind === 'Row' ? [{name: '', text: words.label(world.objects.find(one => one.id === found.object))}]
    : (found.missing || []).map(number => body[number - 1] || []).map(cells => (
      {name: cells[handle] || '', text: cells[object] || cells.filter((cell, i) => i !== handle).join(' \u00b7 ')}));
}

function isColumn(heading, name) {
  return [terms('en')[name], terms('ko')[name]].includes(heading);
}

/* Rows that there should not be, under the headings of the table; what is not in the picture, as the run wrote it. */
function surplusRows(found, world, head) {
  const words = terms(language());
  const process = world.processes[found.process - 1];
  const objects = new Map(world.objects.map(object => [object.id, object]));
  return found.found.split('\n').filter(Boolean).map((line, i) => {
    const row = process && process.rows.find(one => one.handle === found.handles[i]);
    return line.replace(/^\| | \|$/g, '').split(' | ').map((cell, k) => !row ? cell
      : isColumn(head[k], 'object') ? words.label(objects.get(row.object)) : isColumn(head[k], 'inherit') ? t(row.inherit ? 'yes' : 'no')
        : isColumn(head[k], 'handle') ? row.name || row.handle : cell);
  });
}

/* The expected table with its rows marked; of a step that holds, as it is written, where no list of steps says it. */
function outcomeTable(step, said, world) {
  if (!said.table) {
    return null;
  }
  const [head, ...body] = said.table;
  const found = step.finding || {};
  if (found.kind !== 'Table') {
    return el('div', {class: 'said-table'}, plainTable(said.table, step.outcome));
  }
  const rows = body.map((cells, i) => ({cells, mark: (found.missing || []).includes(i + 1) ? 'missing' : 'right'}));
  return markedTable(head, [...rows, ...surplusRows(found, world, head).map(cells => ({cells, mark: 'unexpected'}))]);
}

const ROW_SIGNS = {right: '\u2713', missing: '+', unexpected: '\u00d7'};

/* A table whose rows are marked: as it should be, missing, or there although it should not. */
function markedTable(head, rows) {
  return el('div', {class: 'scroll', tabindex: 0, role: 'group', 'aria-label': t('a-table')}, el('table', {class: 'marked'},
    el('thead', {}, el('tr', {}, el('th', {scope: 'col'}, aloud(t('row-is'))), head.map(column => el('th', {scope: 'col'}, column)))),
    el('tbody', {}, rows.map(({cells, mark}) => el('tr', {class: 'row-' + mark},
      el('td', {}, el('span', {'aria-hidden': 'true'}, ROW_SIGNS[mark]), ' ', mark === 'right' ? aloud(t('row-right')) : t('row-' + mark)), cells.map(cell => el('td', {}, cell)))))));
}

words({
  'yes': ['yes', '예'],
  'no': ['no', '아니요'],
  'expected-count': ['expected {0}', '예상 {0}'],
  'not-destroyed': ['still there', '아직 있음'],
  'not-signalled': ['not signalled', '비신호 상태'],
  'is-signalled': ['signalled', '신호 상태'],
  'row-is': ['The row is', '행의 상태'],
  'row-right': ['right', '맞음'],
  'row-missing': ['missing', '없음'],
  'row-unexpected': ['not expected', '예상 밖']
});
