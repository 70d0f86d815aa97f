/*
 * To say what comes before it is seen: what a step does is hidden until somebody asks, what it expects is a gap in its sentence, and
 * the world is shown as it was before. Counts, values and tables can be typed, and are judged when the step is shown.
 */
const ASKED_AT_MOST = 6;

/* What stands in quotes is a name; a number, an error or a truth value is what a sentence expects. */
const EXPECTED = /("[^"]*")|(?<!\w)(\d+|[A-Z]+_[A-Z_\d]+|TRUE|FALSE|NULL)(?!\w)/g;

/* A film whose steps are hidden from a number on. */
class Prediction {
  constructor(film, from) {
    Object.assign(this, {film, open: from - 1, guesses: new Map()});
  }

  isHidden(number) {
    return number > this.open;
  }

  show(number) {
    const hidden = this.isHidden(number);
    const figure = this.film.figures[number - 1];
    if (hidden && !this.guesses.has(number)) {
      this.guesses.set(number, new Guess(this, figure, number));
    }
    figure.classList.toggle('guessing', hidden);
    this.film.body.querySelectorAll('.step').forEach((item, i) => item.classList.toggle('unseen', i + 1 > this.open));
  }

  /* Shows what the step does, and how good the guess was. */
  reveal(number) {
    this.open = Math.max(this.open, number);
    const guess = this.guesses.get(number);
    this.film.show(number);
    if (guess) {
      guess.judge();
    }
  }
}

/* What is asked of one step, and what was answered. */
class Guess {
  constructor(prediction, figure, number) {
    const film = prediction.film;
    const step = film.steps[number - 1];
    this.said = told(step, film.scenario);
    this.questions = [];
    this.form = el('form', {class: 'guess', id: 'guess-' + number, onsubmit: event => {
      event.preventDefault();
      prediction.reveal(number);
    }});
    this.asked = el('p', {class: 'asked', lang: this.said.language}, el('span', {class: 'of'}, number + ' / ' + film.last), ' ',
      el('span', {class: 'keyword'}, this.said.keyword), step.outcome ? this.withGaps(number) : this.said.text);
    const before = number > 1 ? film.frames[number - 2].trace.pseudo : [];
    put(this.form, step.outcome ? this.tableQuestion() : this.worldQuestions(film.frames[number - 1]),
      el('button', {type: 'submit'}, t('show-it')),
      drawing({before: null, trace: {calls: [], world: film.frames[number - 1].before, changes: [], pseudo: before, newPseudo: []}}, t('world-before', number), {sides: film.frames.sides}));
    figure.querySelector('figcaption').after(this.asked);
    figure.querySelector(':scope > .drawing').before(this.form);
  }

  ask(label, truth, judge, attributes) {
    const input = el('input', {type: 'text', autocomplete: 'off', 'aria-label': label, ...attributes});
    this.questions.push({label, truth, judge, typed: () => input.value.trim()});
    return input;
  }

  /* The sentence with a gap for each thing that it expects. */
  withGaps(number) {
    const parts = [];
    let from = 0;
    for (const found of this.said.text.matchAll(EXPECTED)) {
      if (found[2]) {
        parts.push(this.said.text.substring(from, found.index),
          this.ask(t('gap', this.questions.length + 1), found[2], isSame, {form: 'guess-' + number, size: Math.max(4, Math.min(24, found[2].length + 2))}));
        from = found.index + found[2].length;
      }
    }
    return [...parts, this.said.text.substring(from)];
  }

  /* A row of the expected table after the other, as many as the reader thinks that there are. */
  tableQuestion() {
    const [head, ...body] = this.said.table || [];
    if (!head) {
      return null;
    }
    const rows = el('tbody', {});
    const typed = () => [...rows.children].map(row => [...row.querySelectorAll('input')].map(input => input.value.trim())).filter(cells => cells.some(Boolean));
    const more = () => rows.lastElementChild && ![...rows.lastElementChild.querySelectorAll('input')].some(input => input.value) || rows.append(el('tr', {},
      head.map(column => el('td', {}, el('input', {type: 'text', autocomplete: 'off', 'aria-label': column + ', ' + t('table-row', rows.children.length + 1), oninput: more})))));
    more();
    this.table = {head, body, typed};
    return el('div', {class: 'scroll', tabindex: 0, role: 'group', 'aria-label': t('a-table')},
      el('table', {}, el('thead', {}, el('tr', {}, head.map(column => el('th', {scope: 'col'}, column)))), rows));
  }

  /* What the objects' counts and the processes' tables will be. */
  worldQuestions(frame) {
    const words = terms(language());
    const after = new Map(frame.trace.world.objects.map(object => [object.id, object]));
    const known = new Set(frame.before.processes.map(process => process.name));
    const counts = frame.before.objects.filter(object => object.handles > 0).slice(0, ASKED_AT_MOST).map(object => this.question(t('count-will-be', words.label(object), object.usage),
      String(after.has(object.id) ? after.get(object.id).usage : 0), isSame, {inputmode: 'numeric', size: 4}));
    const tables = frame.trace.world.processes.filter(process => known.has(process.name) || this.said.text.includes('"' + process.name + '"')).slice(0, ASKED_AT_MOST)
      .map(process => this.question(t('handles-will-be', process.name), namesOf(process), isSameSet, {size: 22, placeholder: t('handles-so')}));
    return counts.length + tables.length ? el('fieldset', {}, el('legend', {}, t('what-will-be')), counts, tables) : null;
  }

  question(label, truth, judge, attributes) {
    return el('label', {}, label + ' ', this.ask(label, truth, judge, attributes));
  }

  /* In place of the questions, how good the answers were. */
  judge() {
    const answered = this.questions.filter(question => question.typed());
    const rows = this.table && this.table.typed().length ? judgedRows(this.table) : null;
    const right = answered.filter(question => question.judge(question.typed(), question.truth)).length + (rows ? rows.filter(row => row.mark === 'right').length : 0);
    const all = answered.length + (rows ? rows.length : 0);
    this.asked.remove();
    refill(this.form, all === 0 ? null : [
      el('p', {class: 'judged', role: 'status', tabindex: -1}, t('so-many-right', right, all)),
      el('ul', {}, answered.map(judgement)), rows ? markedTable(this.table.head, rows) : null]);
    const summary = this.form.querySelector('.judged');
    if (summary) {
      summary.focus();
    }
  }
}

function judgement(question) {
  const isRight = question.judge(question.typed(), question.truth);
  return el('li', {}, sign(isRight ? 'passed' : 'failed', false), aloud(t(isRight ? 'is-right' : 'is-wrong') + ' '), question.label, ' ',
    el('b', {}, question.typed()), isRight ? null : [' \u2192 ', el('b', {class: 'truth'}, question.truth)]);
}

/* The rows that were expected, each guessed or missing, and the guesses that are no rows; an empty cell was not guessed. */
function judgedRows({body, typed}) {
  const left = typed();
  const rows = body.map(cells => {
    const found = left.findIndex(guess => guess.every((cell, i) => !cell || isSame(cell, cells[i])));
    return {cells, mark: found < 0 ? 'missing' : left.splice(found, 1) && 'right'};
  });
  return [...rows, ...left.map(cells => ({cells, mark: 'unexpected'}))];
}

function isSame(guess, truth) {
  return normal(guess) === normal(truth);
}

/* The names of a process's handles; those that a scenario gave none cannot be guessed. */
function namesOf(process) {
  const nameless = process.rows.filter(row => !row.name).length;
  return (process.rows.map(row => row.name).filter(Boolean).join(', ') || '\u2013') + (nameless ? ' (' + t('and-nameless', nameless) + ')' : '');
}

function isSameSet(guess, truth) {
  const names = text => [...new Set(normal(text).replace(/\(.*\)/, '').split(/[\s,]+/).filter(name => /[\p{L}\p{N}]/u.test(name)))].sort().join(' ');
  return names(guess) === names(truth);
}

/* The same step, with what comes hidden or seen. */
function predictOrNot(film) {
  const {view, parts} = routeOf(location.hash);
  go(address(view, parts[0], String(film.number), {...film.query, predict: film.prediction ? '' : 'yes'}));
}

words({
  'predict': ['Predict', '예측'],
  'show-it': ['Show what happens', '결과 보기'],
  'what-will-be': ['What will be after this step?', '이 단계 뒤에는 어떻게 될까?'],
  'world-before': ['Before step {0}', '단계 {0} 이전'],
  'gap': ['Gap {0}', '빈칸 {0}'],
  'table-row': ['row {0}', '{0}행'],
  'count-will-be': ['Usage count of {0} (now {1})', '{0}의 사용 카운트 (지금 {1})'],
  'handles-will-be': ['Handles of "{0}"', '"{0}"의 핸들'],
  'handles-so': ['hA, hB; none: \u2013', 'hA, hB; 없으면 \u2013'],
  'and-nameless': ['and {0} without a name', '그리고 이름 없는 것 {0}개'],
  'so-many-right': ['{0} of {1} right', '{1}개 중 {0}개 맞음'],
  'is-right': ['right:', '맞음:'],
  'is-wrong': ['wrong:', '틀림:']
});
