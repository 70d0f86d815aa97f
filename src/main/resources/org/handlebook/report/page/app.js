/* The page's frame: what is always there, which view is drawn, the reader's language and light. */
const VIEWS = {'': frontView, scenarios: scenariosView, rules: rulesView, documents: documentsView, scenario: shownScenario, present: presentView, compare: compareView, beside: besideView, paper: paperView};
const WIDE_VIEWS = ['scenario', 'compare', 'beside'];
const main = document.getElementById('main');
const banner = el('header', {class: 'bar'});
const footer = el('footer', {});

function shownScenario(root, route) {
  const scenario = scenarioOf(route.parts[0]);
  return scenario ? scenarioView(root, scenario, route) : missing(root);
}

function missing(root) {
  refill(root, el('h1', {}, t('missing')), el('p', {}, el('a', {href: address('')}, t('to-front'))));
}

/* ---- what the reader chose; kept where the browser keeps things for files ---- */

function kept(name) {
  try {
    return localStorage.getItem('handlebook-' + name);
  } catch (refused) {
    return null;
  }
}

function keep(name, value) {
  try {
    localStorage.setItem('handlebook-' + name, value);
  } catch (refused) {
    return;
  }
}

const darkness = matchMedia('(prefers-color-scheme: dark)');
const MEDIA = {dark: 'screen', light: 'not all'};

function isDark() {
  const chosen = kept('light');
  return chosen ? chosen === 'dark' : darkness.matches;
}

function light() {
  const chosen = kept('light');
  document.getElementById('dark').media = MEDIA[chosen] || 'screen and (prefers-color-scheme: dark)';
}

function otherLight() {
  keep('light', isDark() ? 'light' : 'dark');
  light();
  frame();
  banner.querySelector('.light').focus();
}

/* The language that an address asks for, before its # or after it: ?lang=ko. */
function askedLanguage() {
  return new URLSearchParams(location.search).get('lang') || routeOf(location.hash).query.lang;
}

function otherLanguage(chosen) {
  keep('language', chosen);
  speak(chosen);
  show();
  banner.querySelector('[lang=' + chosen + ']').focus();
}

/* ---- the frame ---- */

function place(view, word, route) {
  const here = route.view === view || (view === 'scenarios' && ['scenario', 'present', 'beside'].includes(route.view));
  return el('li', {}, el('a', {href: address(view), 'aria-current': here ? 'page' : null}, t(word)));
}

function frame(route = routeOf(location.hash)) {
  document.documentElement.lang = language();
  document.documentElement.classList.toggle('presenting', route.view === 'present');
  document.documentElement.classList.toggle('embedded', Boolean(route.query.embed || index.film));
  document.documentElement.classList.toggle('incomplete', index.systems.some(system => system.lacks.length));
  refill(banner,
    el('a', {class: 'brand', href: address('')}, el('i', {class: 'dot ' + index.verdict.kind, 'aria-hidden': 'true'}), 'Handlebook'),
    el('nav', {'aria-label': t('views')}, el('ul', {},
      place('', 'overview', route), place('rules', 'rule-book', route), documents.size ? place('documents', 'the-documents', route) : null, place('scenarios', 'all-scenarios', route),
      index.systems.length > 1 ? place('compare', 'systems', route) : null)),
    route.view === 'scenarios' ? el('span', {class: 'search'}) : el('form', {class: 'search', role: 'search', onsubmit: search},
      el('input', {type: 'search', name: 'q', 'aria-label': t('search'), placeholder: t('search'), onfocus: readStepsAhead})),
    el('div', {class: 'choices'},
      el('div', {class: 'languages', role: 'group', 'aria-label': t('language')},
        [['en', 'English'], ['ko', '한국어']].map(([code, name]) => el('button', {
          type: 'button', lang: code, 'aria-pressed': String(language() === code), onclick: () => otherLanguage(code)
        }, name))),
      el('button', {type: 'button', 'aria-label': t('keys'), title: t('keys'), onclick: showKeys}, '?'),
      el('button', {type: 'button', class: 'light', 'aria-label': t(isDark() ? 'to-light' : 'to-dark'), title: t(isDark() ? 'to-light' : 'to-dark'), onclick: otherLight},
        el('span', {'aria-hidden': 'true'}, isDark() ? '\u2600' : '\u263e'))));
  refill(footer, [...index.systems.map(system => el('p', {}, [system.name, system.started, system.tools].filter(Boolean).join(' · '))),
    index.sentences ? el('p', {}, el('a', {href: index.sentences}, t('all-sentences'))) : null]);
}

function search(event) {
  event.preventDefault();
  go(address('scenarios', {q: event.target.elements.q.value.trim()}));
}

/* ---- going from view to view; going back finds the place where one was ---- */

const places = new Map();
let visits = 0;
let visit = 0;
let shownPath = '';

async function arrive() {
  places.set(visit, scrollY);
  if (!history.state) {
    history.replaceState({visit: ++visits}, '');
  }
  visit = history.state.visit;
  const path = pathOf(location.hash);
  const other = path !== shownPath;
  await show();
  if (other) {
    main.focus({preventScroll: true});
    scrollTo(0, places.get(visit) || 0);
  }
}

/* What an address shows, but for a scenario's step, which does not make it another page. */
function pathOf(hash) {
  const {view, parts} = routeOf(hash);
  return view + '/' + (parts[0] || '');
}

/* Draws the view that the address names. */
async function show() {
  const route = routeOf(location.hash);
  shownPath = pathOf(location.hash);
  frame(route);
  main.className = 'view ' + (route.view || 'front');
  [main, footer].forEach(part => part.classList.toggle('wide-view', WIDE_VIEWS.includes(route.view)));
  try {
    await (VIEWS[route.view] || missing)(main, route);
  } catch (problem) {
    refill(main, el('h1', {}, t('broken')), el('pre', {class: 'message', role: 'alert'}, problem.message));
  }
  const heading = main.querySelector('h1');
  document.title = svg.visible((route.view && heading ? [...heading.childNodes].map(part => part.textContent.trim()).filter(Boolean).join(' ') : sentence()) + ' · Handlebook');
}

/* The verdict in the reader's language; what is part of a name is no number. */
function sentence() {
  return pick(index.verdict).replace(/(?<![\w-])\d{4,}(?![\w-])/g, digits => said(Number(digits)));
}

function typed(event) {
  const busy = event.target.closest && event.target.closest('input, select, textarea');
  if (event.key === '/' && !busy && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.querySelector('.bar input, main input[type=search]').focus();
  }
}

words({
  'views': ['Views', '화면'],
  'all-sentences': ['All sentences that scenarios may say', '시나리오에 쓸 수 있는 모든 문장'],
  'overview': ['Overview', '개요'],
  'rule-book': ['Rule book', '규칙서'],
  'all-scenarios': ['Scenarios', '시나리오'],
  'systems': ['Systems', '시스템 비교'],
  'search': ['Search scenarios', '시나리오 찾기'],
  'language': ['Language', '언어'],
  'to-dark': ['Switch to dark', '어둡게 보기'],
  'to-light': ['Switch to light', '밝게 보기'],
  'skip': ['Skip to the content', '본문으로 건너뛰기'],
  'missing': ['There is nothing at this address', '이 주소에는 아무것도 없다'],
  'to-front': ['To the overview', '개요로'],
  'broken': ['This cannot be shown', '보여 줄 수 없다']
});

speak(askedLanguage() || kept('language') || ((navigator.language || '').startsWith('ko') ? 'ko' : 'en'));
light();
main.tabIndex = -1;
main.before(el('a', {class: 'skip', href: '#main', onclick: event => {
  event.preventDefault();
  main.focus();
}}, t('skip')), banner);
main.after(footer);
history.scrollRestoration = 'manual';
darkness.addEventListener('change', () => frame());
if (index.film && !location.hash) {
  go(address('scenario', index.film), true);
}
window.addEventListener('hashchange', arrive);
document.addEventListener('keydown', typed);
arrive();
