/*
 * Draws one trace: on the left and on the right the processes' handle tables, between them the kernel objects that the
 * rows name; below the rows what a process has mapped and what its threads wait for, with broken lines; below a table the
 * pseudo handles, which are in none. A pure function from data to SVG text: a fixed grid, whole numbers, no ids, so that
 * the same trace is always the same bytes. It knows no document and runs in any JavaScript engine.
 *
 *   picture(before, trace, options) -> '<svg …>…</svg>'
 *
 * before:  the world as it was before the step, or null
 * trace:   {calls, world, changes, pseudo, newPseudo}; without changes the world is drawn as it stands; newPseudo are the
 *          names of pseudo handles that came with this step, each after its process and a slash
 * options: {title, style, language, sides, stacked, parts, findings}: the picture's name; CSS for a picture that stands alone; 'ko' for
 *          Korean; 2 to leave room for a second side that comes later; all in one column; what is otherwise on another system:
 *          {rows: {'process/handle': {row, access, inherit, protect}}, objects: {id: true}}; findings: what is not as a step
 *          expected it: {rows: {'process/handle': true}, missing: {process: [{name, text}]}, objects: {id: what it should be},
 *          processes: {name: true}}
 */
var picture = (function () {
  var MARGIN = 14;
  var GAP = 36;
  var SPACE = 18;

  /* The tables stand on the left and on the right in turn, the objects between them. */
  var WIDE = {tables: [MARGIN, MARGIN + handleTable.width + GAP + objectCard.width + GAP], objects: MARGIN + handleTable.width + GAP};

  /* On a narrow screen all stand in one column, and the arrows run beside it. */
  var STACKED = {tables: [MARGIN, MARGIN], objects: MARGIN + 14, stacked: true};

  /* All tables: as SVG text, where each of their rows ends, and where the next table would begin. */
  function tablesOf(processes, grid, words) {
    var ends = [MARGIN, MARGIN];
    var places = [];
    var drawn = '';
    processes.forEach(function (entry, i) {
      var side = grid.stacked ? 0 : i % 2;
      var x = grid.tables[side];
      var y = ends[side];
      drawn += handleTable.draw(entry, x, y, side, words);
      entry.rows.forEach(function (row, k) {
        places.push({side: side, row: row.thing, mark: row.mark, x: side ? x : x + handleTable.width, y: y + handleTable.rowMiddle(k)});
      });
      ends[side] = y + handleTable.height(entry) + SPACE;
    });
    return {drawn: drawn, places: places, bottom: Math.max(ends[0], ends[1])};
  }

  /* All objects, one under the other: as SVG text, where each stands, and where the next one would begin. */
  function cardsOf(objects, x, top, words) {
    var plates = objectCard.namespacesMatter(objects);
    var places = [];
    var drawn = '';
    var y = top + handleTable.head - 8;
    objects.forEach(function (entry, i) {
      entry.plate = plates && Boolean(entry.thing.directory);
      var height = objectCard.height(entry, words);
      places.push({object: entry.thing, x: x, y: y, height: height});
      drawn += objectCard.draw(entry, x, y, words) +
        (links.isOnePipe(entry, objects[i + 1]) ? links.tube(x, y + height, SPACE, words) : '');
      y += height + SPACE;
    });
    return {drawn: drawn, places: places, bottom: y};
  }

  function bandOf(x, top, height, words) {
    return svg.box(x - 14, top - 8, objectCard.width + 28, height - top - MARGIN + 16, 'band', 10) +
      svg.text(x + (objectCard.width >> 1), top + 13, 'caption', words.objects, 'middle');
  }

  function widthOf(grid, twoSides) {
    return grid.stacked ? MARGIN + handleTable.width + links.gutter + MARGIN
      : (twoSides ? grid.tables[1] + handleTable.width : grid.objects + objectCard.width + 12) + MARGIN;
  }

  function draw(before, trace, options) {
    var words = terms(options && options.language);
    var grid = options && options.stacked ? STACKED : WIDE;
    var all = marked(before, trace, options && options.parts || {}, options && options.findings || {});
    pictureWords.label(all, words);
    var tables = tablesOf(all.processes, grid, words);
    var top = grid.stacked ? Math.max(tables.bottom, MARGIN + handleTable.emptyHeight + SPACE) + 8 : MARGIN;
    var cards = cardsOf(all.objects, grid.objects, top, words);
    var width = widthOf(grid, all.processes.length > 1 || options && options.sides > 1);
    var height = Math.max(tables.bottom, cards.bottom, MARGIN + handleTable.emptyHeight + SPACE) - SPACE + MARGIN;
    var title = options && options.title || '';
    return '<svg xmlns="http://www.w3.org/2000/svg" class="picture" width="' + width + '" height="' + height + '" viewBox="0 0 ' + width + ' ' +
      height + '" role="img">\n<title>' + svg.escaped(title) + '</title>\n<desc>' + svg.escaped(pictureWords.describe(all, words)) + '</desc>\n' +
      (options && options.style ? '<style>' + options.style + '</style>\n' + svg.box(0, 0, width, height, 'paper') + '\n' : '') +
      bandOf(grid.objects, top, height, words) + '\n' + (all.processes.length ? '' : svg.text(MARGIN + 22, MARGIN + 22, 'quiet', words.nothing) + '\n') +
      tables.drawn + links.arrows(tables.places, cards.places, grid.stacked) + cards.drawn + '</svg>\n';
  }

  return draw;
})();
