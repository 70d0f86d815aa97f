/*
 * What can be searched for in a scenario: its names at once; its steps, calls, errors, handles and objects, which are packed, when
 * somebody searches for the first time, or, where they are not too many, as soon as somebody is about to.
 */
const SEARCHED = new Set(['text', 'docString', 'message', 'call', 'by', 'lastError', 'answer', 'name', 'kind', 'process']);
const READ_AHEAD_UP_TO = 20000;
const BLOCKS_AT_ONCE = 8;
let stepsRead = null;
let stepsAreRead = false;

function textOf(scenario) {
  scenario.found = scenario.found || normal([scenario.name, scenario.example, scenario.feature.title, scenario.rule.name, scenario.key, ...scenario.allTags]
    .filter(Boolean).join('\n'));
  return scenario.found;
}

function normal(text) {
  return text.toLowerCase().normalize('NFC');
}

/* A promise that all steps can be searched. */
function readSteps() {
  stepsRead = stepsRead || readBlocks().then(() => stepsAreRead = true);
  return stepsRead;
}

/* Reads the steps before somebody searches them, when the page has nothing else to do. */
function readStepsAhead() {
  if (scenarios.length <= READ_AHEAD_UP_TO && typeof DecompressionStream === 'function') {
    window.requestIdleCallback ? requestIdleCallback(readSteps) : setTimeout(readSteps, 200);
  }
}

async function readBlocks() {
  const blocks = new Map();
  scenarios.forEach(scenario => scenario.runs.forEach(run => run && listed(blocks, run[2], {scenario, item: run[3]})));
  const all = [...blocks];
  for (let from = 0; from < all.length; from += BLOCKS_AT_ONCE) {
    await Promise.all(all.slice(from, from + BLOCKS_AT_ONCE).map(readBlock));
  }
}

async function readBlock([number, of]) {
  const unpacked = await unpack(number);
  of.forEach(({scenario, item}) => {
    const texts = new Set();
    collect(unpacked[item], '', texts);
    scenario.found = textOf(scenario) + '\n' + normal([...texts].join('\n'));
  });
}

/* The texts of what is searched, each once; the cells of tables are a step's own. Of a large report this is most of the work: it makes nothing. */
function collect(value, field, texts) {
  if (typeof value === 'string') {
    if (SEARCHED.has(field)) {
      texts.add(value);
    }
  } else if (Array.isArray(value)) {
    const cells = field === 'table' ? 'text' : field;
    for (let i = 0; i < value.length; i++) {
      collect(value[i], cells, texts);
    }
  } else if (value && typeof value === 'object') {
    for (const name in value) {
      collect(value[name], name, texts);
    }
  }
}
