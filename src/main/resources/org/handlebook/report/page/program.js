/*
 * A program as it runs: its source with the line where it is, what it has printed, and the picture, a frame a call. The frames are parts
 * of their step, and have addresses as those inside calls have.
 */
function sourcePlace(source) {
  const colon = source.lastIndexOf(':');
  return {file: source.substring(0, colon), line: Number(source.substring(colon + 1))};
}

/* The texts of the programs that steps gave, by the names of their files. */
function programTexts(steps) {
  return new Map(steps.flatMap(step => step.programs || []).flatMap(program => program.files).map(({file, text}) => [file, text.replace(/\n$/, '').split('\n')]));
}

/* Which other threads stand where in a file: those that wait. */
function waitingLines(moment, file) {
  const lines = new Map();
  (moment.trace.world.waits || []).filter(wait => wait.by !== moment.told.by && moment.places.has(wait.by)).forEach(wait => {
    const place = sourcePlace(moment.places.get(wait.by));
    if (place.file === file) {
      lines.set(place.line, [...lines.get(place.line) || [], wait.by]);
    }
  });
  return lines;
}

function sourcePane(moment, texts) {
  const {file, line} = sourcePlace(moment.told.source);
  const waiting = waitingLines(moment, file);
  const state = at => at !== line ? '' : moment.told.crash ? ' now crashed' : ' now';
  return el('section', {class: 'source-pane'}, el('h2', {}, file),
    el('pre', {class: 'source-text', tabindex: 0, 'aria-label': file}, (texts.get(file) || []).map((text, i) =>
      el('span', {class: 'line' + state(i + 1), 'aria-current': i + 1 === line ? 'true' : null, 'data-line': i + 1}, text || ' ',
        waiting.has(i + 1) ? el('b', {class: 'waiter'}, t('waits-here', waiting.get(i + 1).join(', '))) : null, '\n'))));
}

function consolePane(moment) {
  const several = new Set(moment.printed.map(part => part.by)).size > 1;
  const fresh = moment.printed.length - moment.told.printed.length;
  const begins = (part, i) => several && (i === 0 || moment.printed[i - 1].by !== part.by) ? el('b', {}, part.by + '\u203a ') : null;
  return el('section', {class: 'console-pane'}, el('h2', {}, t('console')),
    el('pre', {class: 'console', tabindex: 0, 'aria-label': t('console')}, moment.printed.map((part, i) =>
      el('span', {class: i >= fresh ? 'fresh' : null}, begins(part, i), part.text))));
}

/* What happened in a moment, in a few words. */
function momentText(moment) {
  const {told} = moment;
  return told.crash ? t('crashed') : moment.call ? functionOf(moment.call) + (told.call ? ' \u21a9' : '') : told.line ? told.line.substring(0, 24) : '\u2026';
}

function momentLine({told}) {
  return told.source ? String(sourcePlace(told.source).line) : '';
}

/* A step in which programs ran, moment after moment; it is shown as one thinks of it, so there is no step as a whole. */
class ProgramRun {
  constructor(frame, texts, options, link) {
    Object.assign(this, {list: frame.moments, texts, options, link, at: 0, isProgram: true});
    this.links = this.list.map((moment, i) => el('a', {href: link(i + 1), title: moment.told.by}, el('span', {class: 'number'}, momentLine(moment)), ' ', momentText(moment)));
    this.stage = el('div', {class: 'stage'});
    this.body = el('div', {class: 'running'},
      el('nav', {class: 'inside', 'aria-label': t('moments')}, el('h2', {}, t('moments')), el('ol', {}, this.links.map(one => el('li', {}, one)))), this.stage);
  }

  /* The moment that lies so many away from what is shown. */
  from(way) {
    return Math.min(Math.max(1, this.at + way), this.list.length);
  }

  /* Returns whether there is such a moment. */
  has(number) {
    return number >= 1 && number <= this.list.length;
  }

  /* Shows a moment; 0 stands for the last, after which the step is over. */
  show(number) {
    this.at = this.has(number) ? number : this.list.length;
    const moment = this.list[this.at - 1];
    const title = this.at + '. ' + momentText(moment);
    refill(this.stage, moment.told.crash ? crashText(moment) : callLines([moment.call].filter(Boolean)),
      el('div', {class: 'source-and-console'}, moment.told.source ? sourcePane(moment, this.texts) : null, consolePane(moment)),
      drawing(moment, title, this.options), waitLines(moment.trace.world), asTable(moment));
    this.links.forEach((one, i) => one.setAttribute('aria-current', i + 1 === this.at ? 'step' : 'false'));
    requestAnimationFrame(() => this.centre());
  }

  /* Brings the moment, its line and what was printed last into sight. */
  centre() {
    const list = this.body.querySelector('ol');
    const chosen = this.links[this.at - 1];
    list.scrollLeft = chosen.offsetLeft - (list.clientWidth - chosen.offsetWidth) / 2;
    const text = this.stage.querySelector('.source-text');
    const now = text && text.querySelector('.now');
    if (now) {
      text.scrollTop = now.offsetTop - (text.clientHeight - now.offsetHeight) / 2;
    }
    const console = this.stage.querySelector('.console');
    console.scrollTop = console.scrollHeight;
  }
}

function crashText({told}) {
  return el('section', {class: 'failure', 'aria-label': t('crashed')}, el('pre', {class: 'message', tabindex: 0}, told.by + ' ' + t('crashed') + ', ' + told.source + '\n' + pick(told.crash)));
}

words({
  'console': ['Console', '콘솔'],
  'moments': ['Call by call (keys \u2190 \u2192)', '호출마다 (\u2190 \u2192 키)'],
  'waits-here': ['{0} waits here', '{0}: 여기서 기다림'],
  'crashed': ['crashed', '비정상 종료']
});
