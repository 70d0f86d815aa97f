/* The front page. */
function frontView(root) {
  refill(root, el('h1', {}, pick(index.verdict)), tally(scenarios).map(({status, count}) =>
    el('p', {}, sign(status), el('a', {href: address('scenarios', {status})}, said(count) + ' ' + t(status)))));
}
