/* The page's frame: what is always there, and which view is drawn. */
const VIEWS = {'': frontView, scenarios: scenariosView, rules: rulesView, scenario: shownScenario, compare: compareView};
const main = document.getElementById('main');

function shownScenario(root, route) {
  const scenario = scenarioOf(route.parts[0]);
  return scenario ? scenarioView(root, scenario, route) : missing(root);
}

function missing(root) {
  refill(root, el('h1', {}, t('missing')), el('p', {}, el('a', {href: address('')}, t('to-front'))));
}

/* Draws the view that the address names. */
async function show() {
  const route = routeOf(location.hash);
  main.className = 'view ' + (route.view || 'front');
  try {
    await (VIEWS[route.view] || missing)(main, route);
  } catch (problem) {
    refill(main, el('h1', {}, t('broken')), el('pre', {class: 'message', role: 'alert'}, problem.message));
  }
}

words({
  'missing': ['There is nothing at this address', '이 주소에는 아무것도 없다'],
  'to-front': ['To the front page', '첫 화면으로'],
  'broken': ['This cannot be shown', '보여 줄 수 없다']
});

window.addEventListener('hashchange', show);
show();
