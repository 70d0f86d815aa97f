/* The rule book. */
function rulesView(root, route) {
  refill(root, el('h1', {}, t('rule-book')), [...ruleTexts.values()].map(rule =>
    el('p', {}, el('b', {}, rule.id), ' ', pick(rule))));
}

words({'rule-book': ['The rule book', '규칙서']});
