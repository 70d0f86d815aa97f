/* The list of scenarios. */
function scenariosView(root, route) {
  refill(root, el('h1', {}, t('scenarios', scenarios.length)), el('ul', {class: 'list'}, scenarios.map(scenario =>
    el('li', {}, sign(statusOf(scenario)), el('a', {href: address('scenario', scenario.key), lang: scenario.feature.language}, scenario.name)))));
}
