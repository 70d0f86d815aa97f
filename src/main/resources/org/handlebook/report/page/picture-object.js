/*
 * A kernel object: kind, name and address, usage count and state, what of its data waits to be read, and over it the
 * namespace in which its name stands, where that matters.
 *
 *   objectCard.draw(entry, x, y, words) -> SVG text; entry.plate says whether the namespace is shown
 */
var objectCard = (function () {
  var CARD = 224;
  var PLATE = 22;

  /* How many cells there are for kind and address. */
  var CAPTION = 15;

  /* How many there are beside what was expected. */
  var BESIDE_WRONG = 10;

  function height(entry, words) {
    return (entry.plate ? PLATE : 0) + (isTold(entry.thing) || isLong(entry, words) ? 70 : 54) + (unreadOf(entry.thing).length ? 22 : 0);
  }

  function unreadOf(object) {
    return object.unread || [];
  }

  function isTold(object) {
    return object.state || object.detail;
  }

  function draw(entry, x, top, words) {
    var object = entry.thing;
    var ghost = entry.mark === 'removed';
    var counted = entry.old && !ghost && entry.old.usage !== object.usage;
    var y = top + (entry.plate ? PLATE : 0);
    var content = svg.box(x, top, CARD, height(entry, words), 'card', 8) + plateOf(entry, x, top, words) + svg.icon(object.kind, x + 12, y + 12) +
      (object.name ? svg.text(x + 42, y + 22, 'name', svg.fit('"' + object.name + '"', 14)) : svg.tight(x + 42, y + 22, 'kind', words.kind(object.kind), 14, 98)) +
      svg.tight(x + 42, y + 40, 'address', captionOf(entry, words), entry.wrong ? BESIDE_WRONG : CAPTION, entry.wrong ? 66 : 98) +
      countOf(entry, x, y, ghost, counted, words) +
      (detailOf(entry, words) ? svg.text(x + 12, y + 58, 'detail', svg.fit(detailOf(entry, words), 31)) : '') +
      pieces(unreadOf(object), x + 12, top + height(entry, words) - 26);
    return svg.group('object' + (entry.mark ? ' ' + entry.mark : counted || entry.moved ? ' changed' : '') + (entry.wrong ? ' wrong' : ''), content + svg.badge(x, top, entry.mark || (entry.moved ? 'changed' : '')),
      object.type + ' ' + words.label(object) + (object.address ? ', ' + object.address : '') + (isTold(object) ? ', ' + words.state(object) : '') +
      (unreadOf(object).length ? ', ' + words.unread + unreadOf(object).join(' ') : ''));
  }

  /* Kind and address; where both do not fit, the address stands below, before the state. */
  function captionOf(entry, words) {
    return (isLong(entry, words) ? [kindOf(entry.thing, words)] : [kindOf(entry.thing, words), entry.thing.address]).filter(Boolean).join(' ');
  }

  function detailOf(entry, words) {
    return [isLong(entry, words) ? entry.thing.address : '', isTold(entry.thing) ? words.state(entry.thing) : ''].filter(Boolean).join(' \u00b7 ');
  }

  /* An object without a name is called by its kind. */
  function kindOf(object, words) {
    return object.name ? words.kind(object.kind) : '';
  }

  /* What was expected stands beside, and is longer than a caption. */
  function isLong(entry, words) {
    var object = entry.thing;
    return Boolean(object.address) && (Boolean(entry.wrong) || svg.cellsOf(kindOf(object, words) + ' ' + object.address) > CAPTION * svg.closest);
  }

  /* The namespace in which the name stands: a broken line leads from there to the name. */
  function plateOf(entry, x, y, words) {
    return entry.plate ? '<path class="plate" d="M' + x + ' ' + (y + PLATE) + 'v' + (8 - PLATE) + 'q0-8 8-8h' + (CARD - 16) + 'q8 0 8 8v' + (PLATE - 8) + 'z"/>' +
      svg.icon('private namespace', x + 12, y + 5, ' scale(.65)') + svg.text(x + 32, y + 15, 'where', svg.fit(words.directory(entry.thing.directory), 25)) : '';
  }

  /* The usage count, with what it was when it changed. */
  function countOf(entry, x, y, ghost, counted, words) {
    var object = entry.thing;
    var now = ghost ? 0 : object.usage;
    var was = ghost || counted ? entry.old.usage + '\u2192' : '';
    var differs = !ghost && object.handles !== object.usage;
    return (entry.parts ? svg.parted(x + CARD - 68, y + 4, 62, 28) : '') + (was ? svg.box(x + CARD - 64, y + 6, 54, 24, 'frame', 12) : svg.box(x + CARD - 50, y + 6, 40, 24, 'pill', 12)) +
      svg.text(x + CARD - (was ? 37 : 30), y + 23, 'count', was + now, 'middle') +
      svg.text(x + CARD - 12, y + 43, 'caption', entry.wrong ? svg.fit(entry.wrong, 12) : ghost ? words.destroyed : differs ? words.handles + object.handles : words.usage, 'end');
  }

  /* What waits to be read, each message or piece in a box of its own, the next one first; what does not fit is counted. */
  function pieces(unread, x, y) {
    var content = '';
    var left = x;
    for (var i = 0; i < unread.length; i++) {
      var words = svg.fit(unread[i], 16);
      var width = 10 + 8 * svg.cellsOf(words);
      var rest = unread.length - i;
      if (left + width > x + CARD - 24 - (rest > 1 ? 30 : 0)) {
        return content + svg.text(left + 2, y + 13, 'piece', '+' + rest);
      }
      content += svg.box(left, y, width, 18, 'letter', 3) + svg.text(left + 5, y + 13, 'piece', words);
      left += width + 4;
    }
    return content;
  }

  /* A namespace matters when a name stands elsewhere than where names usually stand, or another one does. */
  function namespacesMatter(objects) {
    return objects.some(function (entry) {
      return entry.thing.directory && !/^\\Sessions\\1\\BaseNamedObjects$/.test(entry.thing.directory);
    });
  }

  return {width: CARD, height: height, namespacesMatter: namespacesMatter, draw: draw};
})();
