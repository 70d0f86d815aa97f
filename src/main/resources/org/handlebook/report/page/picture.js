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
 * options: {title, style, language, sides, parts}: the picture's name; CSS for a picture that stands alone; 'ko' for
 *          Korean; 2 to leave room for a second side that comes later; what is otherwise on another system:
 *          {rows: {'process/handle': {row, access, inherit, protect}}, objects: {id: true}}
 */
var picture = (function () {
  var MARGIN = 16;
  var GAP = 56;
  var SPACE = 18;

  /* The tables stand on the left and on the right in turn, the objects between them. */
  var TABLES = [MARGIN, MARGIN + handleTable.width + GAP + objectCard.width + GAP];
  var OBJECTS = MARGIN + handleTable.width + GAP;

  /* All tables: as SVG text, where each of their rows ends, and where the next table would begin. */
  function tablesOf(processes, words) {
    var ends = [MARGIN, MARGIN];
    var places = [];
    var drawn = '';
    processes.forEach(function (entry, i) {
      var side = i % 2;
      var x = TABLES[side];
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
  function cardsOf(objects, words) {
    var plates = objectCard.namespacesMatter(objects);
    var places = [];
    var drawn = '';
    var y = MARGIN + handleTable.head;
    objects.forEach(function (entry, i) {
      entry.plate = plates && Boolean(entry.thing.directory);
      var height = objectCard.height(entry);
      places.push({object: entry.thing, x: OBJECTS, y: y, height: height});
      drawn += objectCard.draw(entry, OBJECTS, y, words) +
        (links.isOnePipe(entry, objects[i + 1]) ? links.tube(OBJECTS, y + height, SPACE, words) : '');
      y += height + SPACE;
    });
    return {drawn: drawn, places: places, bottom: y};
  }

  function bandOf(height, words) {
    return svg.box(OBJECTS - 14, MARGIN - 8, objectCard.width + 28, height - 2 * MARGIN + 16, 'band', 10) +
      svg.text(OBJECTS + (objectCard.width >> 1), MARGIN + 15, 'caption', words.objects, 'middle');
  }

  function draw(before, trace, options) {
    var words = terms(options && options.language);
    var all = marked(before, trace, options && options.parts || {});
    pictureWords.label(all, words);
    var tables = tablesOf(all.processes, words);
    var cards = cardsOf(all.objects, words);
    var twoSides = all.processes.length > 1 || options && options.sides > 1;
    var width = (twoSides ? TABLES[1] + handleTable.width : OBJECTS + objectCard.width + 12) + MARGIN;
    var height = Math.max(tables.bottom, cards.bottom, MARGIN + handleTable.emptyHeight + SPACE) - SPACE + MARGIN;
    var title = options && options.title || '';
    return '<svg xmlns="http://www.w3.org/2000/svg" class="picture" width="' + width + '" height="' + height + '" viewBox="0 0 ' + width + ' ' +
      height + '" role="img">\n<title>' + svg.escaped(title) + '</title>\n<desc>' + svg.escaped(pictureWords.describe(all, words)) + '</desc>\n' +
      (options && options.style ? '<style>' + options.style + '</style>\n' + svg.box(0, 0, width, height, 'paper') + '\n' : '') +
      bandOf(height, words) + '\n' + (all.processes.length ? '' : svg.text(MARGIN + 22, MARGIN + 22, 'quiet', words.nothing) + '\n') +
      tables.drawn + links.arrows(tables.places, cards.places) + cards.drawn + '</svg>\n';
  }

  return draw;
})();
