/*
 * What joins one thing to another: arrows from the rows of the tables to the objects, and the tube of a pipe.
 *
 *   links.arrows(places, cards) -> SVG text; places: [{row, mark, side, x, y}], cards: [{object, x, y, height}]
 */
var links = (function () {
  /* Arrows enter an object one under the other, in the order of the rows they come from. */
  function arrows(places, cards) {
    var drawn = '';
    cards.forEach(function (card) {
      [0, 1].forEach(function (side) {
        var rows = places.filter(function (place) {
          return place.side === side && place.row.object === card.object.id;
        });
        rows.forEach(function (place, i) {
          var y = card.y + Math.floor(card.height * (i + 1) / (rows.length + 1));
          drawn += arrow(place.x, place.y, side ? card.x + objectCard.width : card.x, y, place.mark, place.row.kind);
        });
      });
    });
    return drawn;
  }

  function arrow(x1, y1, x2, y2, mark, kind) {
    var way = x2 > x1 ? 1 : -1;
    var tip = x2 - 8 * way;
    var content = '<path d="M' + x1 + ' ' + y1 + 'C' + (x1 + 44 * way) + ' ' + y1 + ' ' + (x2 - 48 * way) + ' ' + y2 + ' ' + tip + ' ' + y2 + '"/>' +
      '<circle cx="' + x1 + '" cy="' + y1 + '" r="3"/>' +
      '<path class="tip" d="M' + x2 + ' ' + y2 + 'l' + (-9 * way) + '-4v8z"/>';
    if (mark === 'removed') {
      content += '<path class="cross" d="M' + (((x1 + tip) >> 1) - 5) + ' ' + (((y1 + y2) >> 1) - 5) + 'l10 10m0-10l-10 10"/>';
    }
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

  return {arrows: arrows, isOnePipe: isOnePipe, tube: tube};
})();
