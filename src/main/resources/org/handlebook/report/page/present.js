/*
 * For a class: one frame as large as the screen, the steps beside it when they are wanted, no more. It has an address of its own, begins
 * with the first step and ends with Escape. And what keys do, for who asks with "?".
 */
function presentView(root, route) {
  const scenario = scenarioOf(route.parts[0]);
  return scenario ? scenarioView(root, scenario, route) : missing(root);
}

/* Where a browser refuses the whole screen, the window is enough. */
function present() {
  if (document.documentElement.requestFullscreen) {
    document.documentElement.requestFullscreen().catch(() => {});
  }
}

function isPresenting() {
  return routeOf(location.hash).view === 'present';
}

function stopPresenting() {
  const {parts, query} = routeOf(location.hash);
  if (document.fullscreenElement) {
    document.exitFullscreen();
  }
  go(address('scenario', ...parts, query));
}

/* In full screen, the browser keeps Escape to itself. */
document.addEventListener('fullscreenchange', () => {
  if (!document.fullscreenElement && isPresenting()) {
    stopPresenting();
  }
});

function presenterBar(film) {
  return el('div', {class: 'presenter'},
    el('button', {type: 'button', class: 'play', 'aria-pressed': 'false', onclick: () => playOrPause(film)}, t('play')),
    el('select', {class: 'speed', 'aria-label': t('speed')}, SPEEDS.map(seconds => el('option', {value: String(seconds), selected: seconds === SPEEDS[1]}, t('s', seconds)))),
    el('button', {type: 'button', class: 'list-steps', 'aria-pressed': 'false', onclick: () => film.listSteps()}, t('steps')),
    el('button', {type: 'button', onclick: stopPresenting}, t('leave')));
}

/* ---- the film by itself ---- */

const SPEEDS = [2, 4, 8, 15];
let playing = 0;

function playOrPause(film) {
  const starts = !playing;
  clearTimeout(playing);
  playing = 0;
  film.body.querySelector('.play').setAttribute('aria-pressed', String(starts));
  if (starts) {
    playOn(film);
  }
}

/* Goes on after a while, as long as there is something to come. */
function playOn(film) {
  playing = setTimeout(() => {
    const isOver = film !== shownFilm || !document.contains(film.body) || film.isAtEnd();
    if (isOver) {
      playOrPause(film);
    } else {
      film.turn(1);
      playOn(film);
    }
  }, film.body.querySelector('.speed').value * 1000);
}

/* ---- a frame as a file ---- */

function pictureStyle() {
  return [...document.styleSheets[0].cssRules].filter(rule => (rule.selectorText || '').startsWith('.picture')).map(rule => rule.cssText).join('\n');
}

/* ---- keys ---- */

const KEYS = [['\u2190 \u2192', 'key-turn'], ['Space', 'key-on'], ['Home End', 'key-ends'], ['PageUp PageDown', 'key-pages'], [', .', 'key-inside'],
  ['p', 'key-present'], ['a', 'key-play'], ['g', 'key-predict'], ['s', 'key-steps'], ['Esc', 'key-leave'], ['/', 'key-search'], ['?', 'key-keys']];

function showKeys() {
  const shown = el('dialog', {class: 'keys', 'aria-label': t('keys'), onclose: () => shown.remove()}, el('h2', {}, t('keys')),
    el('dl', {}, KEYS.map(([keys, what]) => [el('dt', {}, keys.split(' ').map(key => [el('kbd', {}, key), ' '])), el('dd', {}, t(what))])),
    el('form', {method: 'dialog'}, el('button', {}, t('close'))));
  document.body.append(shown);
  shown.showModal();
}

/* Keys that nothing else on the page needs. */
document.addEventListener('keydown', event => {
  const busy = event.altKey || event.ctrlKey || event.metaKey || event.target.closest && event.target.closest('input, select, textarea, dialog');
  const film = shownFilm && document.contains(shownFilm.body) ? shownFilm : null;
  if (busy) {
    return;
  }
  if (event.key === '?') {
    showKeys();
  } else if (event.key === 'Escape' && isPresenting()) {
    stopPresenting();
  } else if (event.key === 'p' && film && film.present && !isPresenting()) {
    film.present();
  } else if (event.key === 'g' && film && film.figures) {
    predictOrNot(film);
  } else if (event.key === 'a' && film && isPresenting()) {
    playOrPause(film);
  } else if (event.key === 's' && film && isPresenting()) {
    film.listSteps();
  } else {
    return;
  }
  event.preventDefault();
});

words({
  'present': ['Present', '발표'],
  'steps': ['Steps', '단계'],
  'leave': ['Leave', '나가기'],
  'save-svg': ['Save as SVG', 'SVG로 저장'],
  'keys': ['Keys', '단축키'],
  'close': ['Close', '닫기'],
  'key-turn': ['the frame before, the next one', '앞 장면, 다음 장면'],
  'key-on': ['the next frame, when presenting', '발표에서 다음 장면'],
  'key-ends': ['the first frame, the last one, when presenting', '발표에서 첫 장면, 마지막 장면'],
  'key-pages': ['the same as the arrows, for presenters', '화살표와 같다(발표용 리모컨)'],
  'key-inside': ['back and on inside of a call', '호출 안에서 앞뒤로'],
  'key-present': ['present a scenario', '시나리오를 발표'],
  'play': ['Play', '재생'],
  'speed': ['Time for a step', '한 단계의 시간'],
  'key-play': ['play by itself, or pause, when presenting', '발표에서 저절로 넘기기, 멈추기'],
  'key-predict': ['guess what comes, or see it at once', '결과를 예측하거나 바로 보기'],
  'key-steps': ['show the steps, when presenting', '발표에서 단계 보기'],
  'key-leave': ['leave the presentation', '발표에서 나가기'],
  'key-search': ['search', '찾기'],
  'key-keys': ['these keys', '이 단축키']
});
