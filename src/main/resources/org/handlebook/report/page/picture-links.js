/*
 * What joins one thing to another: arrows from the rows of the tables to the objects, and the tube of a pipe.
 *
 *   links.arrows(places, cards, stacked) -> SVG text; places: [{row, mark, side, x, y}], cards: [{object, x, y, height}]
 */
var links = (function () {
  var GUTTER_LANES = 4;

  /* Arrows enter an object one under the other, in the order of the rows they come from. */
  function arrows(places, cards, stacked) {
    var drawn = '';
    var lane = 0;
    cards.forEach(function (card) {
      [0, 1].forEach(function (side) {
        var rows = places.filter(function (place) {
          return place.side === side && place.row.object === card.object.id;
        });
        rows.forEach(function (place, i) {
          var y = card.y + Math.floor(card.height * (i + 1) / (rows.length + 1));
          drawn += stacked ? beside(place, card.x + objectCard.width, y, lane++ % GUTTER_LANES)
            : arrow(place.x, place.y, side ? card.x + objectCard.width : card.x, y, place);
        });
      });
    });
    return drawn;
  }

  function arrow(x1, y1, x2, y2, place) {
    var way = x2 > x1 ? 1 : -1;
    var tip = x2 - 8 * way;
    return drawnAs(place, 'M' + x1 + ' ' + y1 + 'C' + (x1 + 44 * way) + ' ' + y1 + ' ' + (x2 - 48 * way) + ' ' + y2 + ' ' + tip + ' ' + y2,
      'M' + x2 + ' ' + y2 + 'l' + (-9 * way) + '-4v8z', (x1 + tip) >> 1, (y1 + y2) >> 1);
  }

  /* Out to the right, down beside the tables, and back to the object; each lane for another arrow. */
  function beside(place, x2, y2, lane) {
    var x = place.x + 8 + lane * 4;
    return drawnAs(place, 'M' + place.x + ' ' + place.y + 'H' + x + 'V' + y2 + 'H' + (x2 + 8), 'M' + x2 + ' ' + y2 + 'l9-4v8z', x, (place.y + y2) >> 1);
  }

  function drawnAs(place, path, tip, crossX, crossY) {
    var mark = place.mark;
    var kind = place.row.kind;
    var content = '<path d="' + path + '"/><circle cx="' + place.x + '" cy="' + place.y + '" r="3"/><path class="tip" d="' + tip + '"/>' +
      (mark === 'removed' ? '<path class="cross" d="M' + (crossX - 5) + ' ' + (crossY - 5) + 'l10 10m0-10l-10 10"/>' : '');
    return svg.group('arrow' + (kind ? ' ' + kind : '') + (mark === 'added' || mark === 'removed' ? ' ' + mark : ''), content);
  }

  /* The two ends of one pipe are made together, the reading one first. */
  function isOnePipe(one, other) {
    return one && other && one.thing.kind === 'pipe read end' && other.thing.kind === 'pipe write end' && other.thing.id === one.thing.id + 1;
  }

  function tube(x, y, length, words) {
    return svg.group('tube', '<path d="M' + (x + 30) + ' ' + (y + length) + 'V' + y + 'M' + (x + 46) + ' ' + (y + length) + 'V' + y + '"/>' +
      '<path class="flow" d="M' + (x + 38) + ' ' + (y + length - 2) + 'V' + (y + 3) + 'm-4 5l4-5l4 5"/>', words.pipe);
  }

  return {gutter: 8 + 4 * GUTTER_LANES, arrows: arrows, isOnePipe: isOnePipe, tube: tube};
})();
