/* A scenario: its steps, and the film that they turn. */
function stepItem(scenario, step, number, query) {
  const said = told(step, scenario);
  return el('li', {class: 'step ' + step.status, lang: said.language},
    el('a', {href: address('scenario', scenario.key, String(number), query)}, sign(step.began ? 'failed' : step.status), el('span', {class: 'keyword'}, said.keyword), said.text),
    said.docString === undefined ? null : el('pre', {class: 'doc-string', tabindex: 0}, said.docString),
    said.table ? plainTable(said.table, false) : null,
    (step.notes || []).map(note => el('pre', {class: 'note'}, note)));
}

function firstOfInterest(steps) {
  const first = steps.findIndex(step => step.status !== 'passed');
  return Math.max(0, first) + 1;
}

function systemLinks(scenario, system, query) {
  return index.systems.length < 2 ? null : el('nav', {class: 'on-systems', 'aria-label': t('on-which-system')},
    index.systems.map((one, i) => scenario.runs[i] ? el('a', {href: address('scenario', scenario.key, {...query, system: one.name}), 'aria-current': i === system ? 'true' : null},
      sign(statusOn(scenario, i)), one.name) : el('span', {}, sign('not-run'), one.name)),
    el('a', {href: address('compare', scenario.key)}, t('side-by-side')));
}

function scenarioHead(scenario, system, query) {
  const run = runOf(scenario, system);
  const rules = scenario.allTags.map(tag => tag.substring(1)).filter(id => ruleTexts.has(id));
  return el('header', {class: 'scenario-head'},
    el('p', {class: 'crumbs'}, el('span', {lang: scenario.feature.language}, scenario.feature.title), scenario.rule.name ? [' \u203a ', el('span', {lang: scenario.feature.language}, scenario.rule.name)] : null, ' ',
      rules.map(id => [el('a', {class: 'tag', href: address('rules', id)}, id), ' ']),
      claimsOfScenario(scenario).map(({document, claim}) => [el('a', {class: 'tag doc', title: pick(claim), href: address('documents', document, claim.id)}, claim.id), ' '])),
    el('h1', {lang: scenario.feature.language}, scenario.name, scenario.example ? el('span', {class: 'example'}, ' ' + scenario.example) : null),
    el('p', {class: 'outcome'}, sign(run.status, false), t(run.status), ' \u00b7 ', placeOf(scenario), ' \u00b7 ', duration(run.millis), pastOf(scenario)),
    takeAlong(scenario, system, besideChooser(scenario, null, query.system)),
    systemLinks(scenario, system, query));
}

function turners(film) {
  const button = (way, sign, key) => el('button', {type: 'button', class: 'turn', title: t(key), 'aria-label': t(key), onclick: () => film.turn(way)}, sign);
  return el('div', {class: 'controls'}, button(-1, '\u25c0', 'step-back'), button(1, '\u25b6', 'step-on'),
    el('span', {class: 'hint'}, t('keys-turn')),
    el('button', {type: 'button', class: 'predict', 'aria-pressed': String(film.prediction !== null), onclick: () => predictOrNot(film)}, t('predict')),
    el('button', {type: 'button', class: 'share-film', onclick: () => shareDialog(film)}, t('share')),
    film.presented ? presenterBar(film) : el('button', {type: 'button', class: 'present', onclick: () => film.present()}, t('present')));
}

/* The whole film at a glance: the number of each step, what became of it and its first words, which the list of steps says whole. */
function strip(steps, film) {
  return el('div', {class: 'strip', 'aria-hidden': 'true'}, steps.map((step, i) =>
    el('button', {type: 'button', tabindex: -1, 'data-step': i + 1, onclick: () => film.choose(i + 1)},
      el('b', {}, sign(step.began ? 'failed' : step.status, false), String(i + 1)), ' ', told(step, film.scenario).text)));
}

/* Which frame is shown, and what chooses another. */
class Film {
  constructor(root, scenario, query, key, presented) {
    Object.assign(this, {root, scenario, query, key, presented, number: 0});
  }

  draw(steps, system, from) {
    this.steps = steps;
    this.last = steps.length;
    this.prediction = this.query.predict ? new Prediction(this, from) : null;
    const all = frames(steps);
    if (this.prediction) {
      all.forEach(frame => { frame.moments = []; });
    }
    all.sides = sides(all);
    all.texts = programTexts(steps);
    const figures = steps.map((step, i) => frameFigure(all, steps, this.scenario, i + 1, index.systems[system].name, (part, step) => this.address(step || i + 1, part)));
    const plots = countedObjects(all).map(id => countPlot(all, id));
    this.frames = all;
    this.body = el('article', {class: 'film' + (this.presented ? ' presented' : '') + (this.prediction ? ' predicting' : '')}, scenarioHead(this.scenario, system, this.query),
      el('ol', {class: 'steps'}, steps.map((step, i) => stepItem(this.scenario, step, i + 1, this.query))),
      el('div', {class: 'screen'}, figures.length ? turners(this) : null, figures, figures.length > 1 ? strip(steps, this) : null),
      plots.length ? el('section', {class: 'count-plots', 'aria-label': t('count-plots')}, el('h2', {}, t('count-plots')), plots) : null);
    this.figures = figures;
    refill(this.root, this.body);
  }

  /* The address of a step, or of a place inside its calls. */
  address(number, part) {
    return address(this.presented ? 'present' : 'scenario', this.scenario.key, number + (part ? '.' + part : ''), this.query);
  }

  show(number, part) {
    this.number = Math.min(Math.max(1, number), this.last);
    this.figures.slice(this.number - 1, this.number).forEach(figure => figure.draw());
    if (PAPER.matches) {
      this.drawAll();
    }
    if (this.prediction && this.last) {
      this.prediction.show(this.number);
    }
    this.body.querySelectorAll('[data-step]').forEach(part => part.classList.toggle('chosen', Number(part.dataset.step) === this.number));
    this.body.querySelectorAll('.step').forEach((item, i) => {
      item.classList.toggle('chosen', i + 1 === this.number);
      item.querySelector('a').setAttribute('aria-current', i + 1 === this.number ? 'step' : 'false');
    });
    this.showInside(part || 0);
    const small = this.body.querySelector('.strip .chosen');
    if (small) {
      small.parentNode.scrollLeft = small.offsetLeft - (small.parentNode.clientWidth - small.offsetWidth) / 2;
    }
  }

  /* On paper all frames can be seen. */
  drawAll() {
    this.figures.forEach(figure => figure.draw());
  }

  showInside(part) {
    const shown = this.body.querySelector('figure.chosen');
    if (shown && shown.inside) {
      shown.inside.show(part);
    }
  }

  choose(number, part) {
    this.show(number, part);
    go(this.address(this.number, part), true);
  }

  /* The run of a program that is shown, if it is one. */
  programRun() {
    const {inside} = this.figures[this.number - 1] || {};
    return inside && inside.isProgram ? inside : null;
  }

  /* Goes so many steps on or back, or moments of a program; a step that is still hidden is shown first. */
  turn(way) {
    const run = this.programRun();
    if (run && Math.abs(way) === 1 && run.has(run.at + way)) {
      this.choose(this.number, run.at + way);
    } else if (way > 0 && this.prediction && this.prediction.isHidden(this.number)) {
      this.prediction.reveal(this.number);
    } else {
      const next = this.frames[this.number + way - 1];
      this.choose(this.number + way, way > 0 && next && next.moments.length ? 1 : 0);
    }
  }

  isAtEnd() {
    const run = this.programRun();
    return this.number === this.last && !(run && run.has(run.at + 1)) && !(this.prediction && this.prediction.isHidden(this.number));
  }

  /* Only the frame, as large as the screen, from the step on that is shown; from the first, when none was chosen. */
  present() {
    present();
    go(address('present', this.scenario.key, routeOf(location.hash).parts[1], this.query));
  }

  listSteps() {
    const listed = this.body.classList.toggle('with-steps');
    this.body.querySelector('.list-steps').setAttribute('aria-pressed', String(listed));
  }

  /* The frame that is shown, as a picture that stands alone. */
  drawn() {
    const run = this.programRun();
    const frame = run ? run.list[run.at - 1] : this.frames[this.number - 1];
    const step = this.steps[this.number - 1];
    const title = this.body.querySelector('figure.chosen figcaption').textContent;
    return picture(frame.before, frame.trace, {title, language: language(), style: pictureStyle(), sides: this.frames.sides,
      findings: findingsOf(step, frame.trace.world, told(step, this.scenario))});
  }

  save() {
    save(this.drawn(), 'image/svg+xml', this.scenario.name + '-' + this.number + '.svg');
  }
}

let shownFilm = null;

const PAPER = window.matchMedia('print');

PAPER.addEventListener('change', () => {
  if (PAPER.matches && shownFilm) {
    shownFilm.drawAll();
  }
});

async function scenarioView(root, scenario, route) {
  const named = index.systems.findIndex(system => system.name === route.query.system);
  const system = named >= 0 && scenario.runs[named] ? named : scenario.runs.findIndex(Boolean);
  const presented = route.view === 'present';
  const key = [scenario.key, system, language(), presented, route.query.predict, route.query.embed].join(' ');
  const steps = await details(scenario, system);
  const [step, part] = (route.parts[1] || '').split('.').map(Number);
  if (!shownFilm || shownFilm.key !== key || !root.contains(shownFilm.body)) {
    shownFilm = new Film(root, scenario, {system: route.query.system, predict: route.query.predict, embed: route.query.embed}, key, presented);
    shownFilm.draw(steps, system, step || 1);
  }
  shownFilm.show(step || (presented || route.query.predict ? 1 : firstOfInterest(steps)), part);
  if (route.parts[1] && window.matchMedia('screen and (max-width: 1000px)').matches) {
    const screen = shownFilm.body.querySelector('.screen');
    requestAnimationFrame(() => screen.scrollIntoView());
  }
}

const TURNS = {Home: -Infinity, End: Infinity, ' ': 1, ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1};

/* Arrows turn the frames; the others do so from a step or when presenting, where nothing else needs them. */
document.addEventListener('keydown', event => {
  const film = shownFilm && document.contains(shownFilm.body) ? shownFilm : null;
  const busy = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest('input, select, textarea, dialog, .scroll, pre') ||
    (event.key === ' ' && event.target.closest('button, summary'));
  const sideways = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
  const wide = event.target.closest('.drawing');
  if (!film || busy || !TURNS[event.key] || (sideways && wide && wide.scrollWidth > wide.clientWidth)) {
    return;
  }
  const pages = event.target.closest('.step') && event.key !== ' ';
  if (sideways || pages || film.presented) {
    event.preventDefault();
    film.turn(TURNS[event.key]);
    if (event.target.closest('.step')) {
      film.body.querySelector('.step.chosen a').focus();
    }
  }
});

words({
  'on-which-system': ['Systems', '시스템'],
  'side-by-side': ['Side by side', '나란히 보기'],
  'step-back': ['Step back', '앞 단계로'],
  'step-on': ['Step on', '다음 단계로'],
  'keys-turn': ['\u2190 \u2192 turn the frames', '\u2190 \u2192 키로 장면을 넘긴다'],
  'count-plots': ['Counts, step by step', '단계마다의 사용 카운트']
});
