/*
 * A process: its name and how it is, its handle table, and below that the pseudo handles, which stand in none.
 *
 *   handleTable.draw(entry, x, y, side, words) -> SVG text; side is 0 on the left and 1 on the right
 */
var handleTable = (function () {
  var TABLE = tableRow.width;
  var HEAD = 34;
  var EMPTY = 30;
  var PSEUDO = 40;

  function sheetHeight(entry) {
    return HEAD + (entry.rows.length ? tableRow.head + tableRow.height * entry.rows.length : EMPTY) + 4;
  }

  function height(entry) {
    return sheetHeight(entry) + PSEUDO * entry.pseudo.length + (entry.pseudo.length ? 8 : 0);
  }

  /* How far below the table's top a row of it begins. */
  function rowTop(number) {
    return HEAD + tableRow.head + tableRow.height * number;
  }

  function rowMiddle(number) {
    return rowTop(number) + tableRow.height / 2;
  }

  function draw(entry, x, y, side, words) {
    var process = entry.thing;
    var below = sheetHeight(entry);
    var content = svg.box(x, y, TABLE, below, 'sheet', 6) + headOf(entry, x, y, words) +
      (entry.rows.length ? tableRow.captions(x, y + HEAD, words) : svg.text(x + 22, y + HEAD + 20, 'quiet', words.empty));
    entry.rows.forEach(function (row, i) {
      content += tableRow.of(row, x, y + rowTop(i), process, words);
    });
    content += svg.box(x, y, TABLE, below, 'edge', 6);
    entry.pseudo.forEach(function (pseudo, i) {
      content += pseudoOf(pseudo, x, y + below + 8 + PSEUDO * i, y, side, words);
    });
    return svg.group('process' + (isOver(process) ? ' over' : '') + (entry.mark ? ' ' + entry.mark : '') + (entry.wrong ? ' wrong' : ''), content + svg.badge(x, y, entry.mark));
  }

  function headOf(entry, x, y, words) {
    var waits = entry.isWaiting && !isOver(entry.thing);
    return '<path class="head" d="M' + x + ' ' + (y + HEAD) + 'v' + (6 - HEAD) + 'q0-6 6-6h' + (TABLE - 12) + 'q6 0 6 6v' + (HEAD - 6) + 'z"/>' +
      svg.icon('process', x + 12, y + 7) + svg.text(x + 40, y + 22, 'name', svg.fit(entry.thing.name, 20)) +
      svg.text(x + TABLE - 12, y + 22, 'state' + (waits ? ' held' : ''), stateOf(entry, words), 'end');
  }

  function isOver(process) {
    return process.ended !== undefined && process.ended !== null;
  }

  function stateOf(entry, words) {
    var where = entry.thing.computer ? '@' + entry.thing.computer + ', ' : '';
    return where + conditionOf(entry, words);
  }

  function conditionOf(entry, words) {
    var state = words.process(entry.thing);
    return isOver(entry.thing) ? state : entry.isWaiting ? words.waiting : entry.mark === 'added' ? words.started + ', ' + state : state;
  }

  /* A pseudo handle stands outside the table; a dotted line leads round it to whoever uses it: this process itself. */
  function pseudoOf(entry, x, y, head, side, words) {
    var pseudo = entry.thing;
    var means = pseudo.handle === '-2' ? words.thisThread : words.thisProcess;
    var left = side ? x : x + 32;
    var way = side ? -1 : 1;
    var edge = side ? x + TABLE : x;
    var content = svg.box(left, y, TABLE - 32, PSEUDO - 8, 'loose', 16) + svg.sign(entry.mark, left + 15, y + 16) +
      svg.text(left + 26, y + 21, 'handle', svg.fit(pseudo.name, 12)) +
      svg.text(left + 124, y + 21, 'value', '= ' + pseudo.handle) +
      svg.text(left + TABLE - 48, y + 21, 'origin', svg.fit('\u21e2 ' + means, 30), 'end') +
      '<path class="self" d="M' + (edge + 32 * way) + ' ' + (y + 16) + 'H' + edge + 'q' + (-9 * way) + ' 0' + (-9 * way) + '-9V' + (head + HEAD / 2 + 9) +
      'q0-9 ' + 9 * way + '-9"/>' +
      '<path class="self-tip" d="M' + edge + ' ' + (head + HEAD / 2) + 'l' + (-9 * way) + '-4v8z"/>';
    return svg.group('pseudo' + (entry.mark ? ' ' + entry.mark : ''), content, pseudo.name + ' = ' + pseudo.handle + ': ' + words.pseudo);
  }

  return {width: TABLE, head: HEAD, emptyHeight: HEAD + EMPTY, height: height, rowMiddle: rowMiddle, draw: draw};
})();
