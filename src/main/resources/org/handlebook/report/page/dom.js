/*
 * Makes elements. el(tag, {class, id, href, onclick, aria-…, data-…}, ...children): attributes that are undefined, null or
 * false are left out; children are elements, texts, lists of these, or nothing. Text is always text, never markup.
 */
function el(tag, attributes, ...children) {
  const made = document.createElement(tag);
  Object.entries(attributes || {}).forEach(([name, value]) => attribute(made, name, value));
  return put(made, children);
}

function attribute(element, name, value) {
  if (name.startsWith('on')) {
    element.addEventListener(name.substring(2), value);
  } else if (value !== undefined && value !== null && value !== false) {
    element.setAttribute(name, value === true ? '' : value);
  }
}

function put(parent, ...children) {
  children.flat(Infinity).forEach(child => {
    if (child !== undefined && child !== null && child !== false) {
      parent.append(...(typeof child === 'string' ? withCodes(parent, child) : [child]));
    }
  });
  return parent;
}

/*
 * A text whose hidden characters can be seen: each stands in an element that shows its code and keeps its directions to itself, so that
 * the text can still be copied as it is. Where there can be no element, the codes are the text.
 */
function withCodes(parent, text) {
  const only = parent.namespaceURI !== 'http://www.w3.org/1999/xhtml' || parent.tagName === 'OPTION' || parent.tagName === 'TITLE';
  if (only || text.search(svg.HIDDEN) < 0) {
    return [only ? svg.visible(text) : text];
  }
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(svg.HIDDEN)) {
    parts.push(text.substring(from, found.index), el('bdi', {class: 'hidden-letter', 'data-code': svg.code(found[0])}, new Text(found[0])));
    from = found.index + found[0].length;
  }
  return [...parts, text.substring(from)];
}

/* The same parent with other children. */
function refill(parent, ...children) {
  parent.replaceChildren();
  return put(parent, children);
}

/* A link when the text is an address of the web, else the text. */
function linked(text) {
  return /^https?:\/\/\S+$/.test(text) ? el('a', {href: text, rel: 'noreferrer'}, text) : text;
}

/* What only screen readers say. */
function aloud(...children) {
  return el('span', {class: 'spoken'}, children);
}

/* The sign of a status, which needs no colour, and its word for screen readers. */
const SIGNS = {
  'passed': '\u2713', 'failed': '\u2717', 'differs': '\u2260', 'after': '~', 'not-possible': '\u2298', 'skipped': '\u2013', 'pending': '\u2026',
  'undefined': '?', 'ambiguous': '?', 'unchecked': '\u2013', 'lost': '?', 'not-run': '\u25cb', 'no-scenario': '\u25cb'
};

function sign(status, word) {
  return [
    el('i', {class: 'sign ' + status, 'aria-hidden': 'true'}, SIGNS[status] || '?'),
    word === false ? null : aloud(t(status) + ' ')
  ];
}

/* How long a list of figures each is, as one bar: [{status, count}]. What is there is seen, however little it is. */
function bar(counts) {
  return el('div', {class: 'gauge', 'aria-hidden': 'true'}, counts.filter(({count}) => count > 0).map(({status, count}) => {
    const part = el('i', {class: status});
    part.style.flexGrow = count;
    return part;
  }));
}

/* What is drawn when the reader opens it. */
function folded(summary, content, open) {
  const details = el('details', {open}, el('summary', {}, summary));
  const fill = () => details.childElementCount > 1 || !details.open || details.append(content());
  details.addEventListener('toggle', fill);
  details.fill = fill;
  fill();
  return details;
}

/* On paper nothing can be unfolded: what is folded in a chapter is printed too. */
addEventListener('beforeprint', () => document.querySelectorAll('main article details:not([open])').forEach(details => {
  details.open = true;
  details.classList.add('for-paper');
  if (details.fill) {
    details.fill();
  }
}));
addEventListener('afterprint', () => document.querySelectorAll('details.for-paper').forEach(details => {
  details.open = false;
  details.classList.remove('for-paper');
}));
