/*
 * What leaves the page: a frame as SVG or PNG, a film as a page of its own with this one scenario, an iframe to copy, and all that does
 * not hold on paper.
 */
function shareDialog(film) {
  const name = film.scenario.name + '-' + film.number;
  const button = (word, act) => el('button', {type: 'button', onclick: act}, t(word));
  const frame = iframeOf(film);
  const shown = el('dialog', {class: 'keys share', 'aria-label': t('share'), onclose: () => shown.remove()}, el('h2', {}, t('share')),
    el('p', {class: 'take'}, button('save-svg', () => film.save()), button('save-png', () => savePng(film.drawn(), name)),
      button('save-film', async () => save(await filmPage(film), 'text/html', film.scenario.name + '.html'))),
    el('h3', {}, t('embed')), el('pre', {tabindex: 0}, frame),
    el('p', {class: 'take'}, el('button', {type: 'button', onclick: event => take(event.currentTarget, () => frame)}, t('take-frame'))),
    el('form', {method: 'dialog'}, el('button', {}, t('close'))));
  document.body.append(shown);
  shown.showModal();
}

function iframeOf(film) {
  const place = location.href.split('#')[0] + address('scenario', film.scenario.key, String(film.number), {...film.query, embed: 'yes', lang: language()});
  return '<iframe src=' + '"' + svg.escaped(place) + '" width="1100" height="700" title="' + svg.escaped(film.scenario.name) + '"></iframe>';
}

function save(content, type, name) {
  const link = el('a', {href: URL.createObjectURL(new Blob([content], {type})), download: name.replace(/[^\p{L}\p{N}_.-]+/gu, '-')});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/* Twice as many dots as the picture has units, so that a slide can show it large. */
async function savePng(drawn, name) {
  const source = URL.createObjectURL(new Blob([drawn], {type: 'image/svg+xml'}));
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = el('canvas', {width: image.naturalWidth * 2, height: image.naturalHeight * 2});
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(source);
  canvas.toBlob(blob => save(blob, 'image/png', name + '.png'));
}

/* ---- a film as a page ---- */

/* This page, with one scenario alone. */
async function filmPage(film) {
  const blocks = [];
  const told = onlyOf(film.scenario, JSON.parse(document.getElementById('index').textContent));
  for (const [system, run] of told.scenario.runs.entries()) {
    if (run) {
      blocks.push(await packed([await details(film.scenario, system)]));
      told.scenario.runs[system] = [run[0], run[1], blocks.length - 1, 0, ...run.slice(4)];
    }
  }
  const script = document.querySelector('script:not([type])').textContent;
  return '<!DOCTYPE html>\n<html lang="en">\n<head>' + document.head.innerHTML + '</head>\n<body>\n<main id="main"><h1>' + svg.escaped(film.scenario.name) + '</h1></main>\n' +
    '<\script type="application/json" id="index">' + JSON.stringify(told.index).replace(/</g, '\\u003c') + '<\/script>\n<\script>' + script + '<\/script>\n' +
    blocks.map((block, i) => '<\script type="application/octet-stream;base64" id="block-' + i + '">' + block + '<\/script>\n').join('') + '</body>\n</html>\n';
}

/* The index with one scenario, and that scenario in it; its rule and claims stay told. */
function onlyOf(scenario, whole) {
  const feature = whole.features[index.features.indexOf(scenario.feature)];
  const place = scenario.feature.rules.indexOf(scenario.rule);
  const rule = feature.rules[place];
  const only = {...rule.scenarios[scenario.rule.scenarios.indexOf(scenario)], columns: scenario.columns};
  const kind = statusOf(scenario);
  return {
    scenario: only,
    index: {
      ...whole, film: scenario.key, changes: null, trend: [], unreadable: [], features: [{...feature, rules: [{...rule, scenarios: [only]}]}],
      catalogue: {areas: [], documents: [], rules: []},
      verdict: {kind: ['passed', 'failed'].includes(kind) ? kind : 'unclear', en: scenario.name, ko: scenario.name}
    }
  };
}

async function packed(value) {
  const deflated = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  let letters = '';
  for (let i = 0; i < bytes.length; i += 8192) {
    letters += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return btoa(letters);
}

/* ---- all that does not hold, on paper ---- */

const MOST_ON_PAPER = 200;

async function paperView(root) {
  const found = scenarios.filter(scenario => !isExpected(statusOf(scenario)) && statusOf(scenario) !== 'not-run');
  const parts = [];
  for (const scenario of found.slice(0, MOST_ON_PAPER)) {
    parts.push(await onPaper(scenario, parts.length + 1));
  }
  refill(root, el('h1', {}, t('does-not-hold')), el('p', {class: 'take'}, el('button', {type: 'button', onclick: () => print()}, t('print'))), parts,
    found.length > MOST_ON_PAPER ? el('p', {}, t('more', found.length - MOST_ON_PAPER)) : null);
}

async function onPaper(scenario, number) {
  const system = index.systems.findIndex((one, i) => scenario.runs[i] && statusOn(scenario, i) === statusOf(scenario));
  const steps = await details(scenario, system);
  const at = firstOfInterest(steps) - 1;
  const step = steps[at];
  const film = frames(steps);
  const said = step ? told(step, scenario) : null;
  return el('article', {class: 'on-paper'}, el('h2', {lang: scenario.feature.language}, sign(statusOf(scenario)), scenario.name, exampleOf(scenario)),
    el('p', {class: 'soft'}, scenario.feature.title, ' \u00b7 ', placeOf(scenario), index.systems.length > 1 ? ' \u00b7 ' + index.systems[system].name : null),
    said ? [el('p', {class: 'said', lang: said.language}, el('span', {class: 'keyword'}, said.keyword), said.text), failure(step, t('why-not') + ' (' + number + ')'), outcomeTable(step, said, film[at].trace.world),
      drawing(film[at], said.keyword + said.text, {sides: sides(film), findings: findingsOf(step, film[at].trace.world, said)})] : null);
}

words({
  'share': ['Share', '공유'],
  'save-png': ['Save as PNG', 'PNG로 저장'],
  'save-film': ['Save the film as a page', '영상 전체를 페이지로 저장'],
  'embed': ['To show it elsewhere', '다른 곳에서 보여 주기'],
  'take-frame': ['Copy iframe', 'iframe 복사'],
  'on-paper': ['All of it on paper', '모두 종이에'],
  'print': ['Print', '인쇄']
});
