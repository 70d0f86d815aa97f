/*
 * One line of a handle table: a handle, what it names and what it is allowed; or a view or a wait, which have no handle.
 *
 *   tableRow.of(entry, x, y, process, words) -> SVG text; tableRow.captions(x, y, words): what stands over such lines
 */
var tableRow = (function () {
  var TABLE = 364;
  var CAPTIONS = 18;
  var ROW = 36;

  /* How many cells there are for what a row names. */
  var LABEL = 15;

  /* The middles of the narrow columns, and of what stands over them, which is wider than they are. */
  var ACCESS = 244;
  var INHERIT = 289;
  var PROTECT = 335;
  var OVER = {access: 233, inherit: 285, protect: 335};

  function captions(x, y, words) {
    return svg.text(x + 22, y + 13, 'caption', words.handle) + svg.text(x + 127, y + 13, 'caption', words.object) +
      svg.text(x + OVER.access, y + 13, 'caption', words.access, 'middle') + svg.text(x + OVER.inherit, y + 13, 'caption', words.inherit, 'middle') +
      svg.text(x + OVER.protect, y + 13, 'caption', words.protect, 'middle');
  }

  function rowOf(entry, x, y, process, words) {
    var row = entry.thing;
    if (row.kind === 'missing') {
      return missingRowOf(row, x, y, process, words);
    }
    if (row.kind) {
      return looseRowOf(entry, x, y, process, words);
    }
    var standard = standardOf(row, process, words);
    var content = svg.box(x + 1, y, TABLE - 2, ROW, 'row') + svg.sign(entry.wrong ? 'wrong' : entry.mark, x + 11, y + 18) +
      svg.text(x + 22, y + 16, row.name ? 'handle' : 'handle nameless', svg.fit(row.name || row.handle, 10)) +
      svg.text(x + 22, y + 30, 'origin', svg.fit(standard, 12)) + svg.icon(row.of, x + 106, y + 9, ' scale(.8)') +
      svg.tight(x + 127, y + 16, 'thing', labelOf(row.label), LABEL, 98) +
      svg.text(x + 127, y + 30, 'origin', svg.fit(entry.wrong ? words.unexpected : words.origin(row), 34)) +
      cell(entry, 'access', x + ACCESS, y, shortRights(entry.old), shortRights(row)) +
      cell(entry, 'inherit', x + INHERIT, y, flag(entry.old, 'inherit', words), flag(row, 'inherit', words)) +
      cell(entry, 'protect', x + PROTECT, y, flag(entry.old, 'protect', words), flag(row, 'protect', words));
    return svg.group('line' + (entry.mark ? ' ' + entry.mark : '') + (entry.parts && entry.parts.row ? ' alone' : '') + (entry.wrong ? ' wrong' : ''), content, tipOf(row, process, words));
  }

  /* What a row names: where kind and name do not fit, the name, since the icon tells the kind. */
  function labelOf(label) {
    var name = /"[^]*"$/.exec(label);
    return name && svg.cellsOf(label) > LABEL + 3 ? svg.fit(name[0], LABEL) : label;
  }

  function looseRowOf(entry, x, y, process, words) {
    var row = entry.thing;
    var label = row.kind === 'view' ? words.view : words.waits;
    var more = row.kind === 'view' ? row.size + words.bytes : row.many ? (row.all ? words.all : words.any) : '';
    var content = svg.box(x + 1, y, TABLE - 2, ROW, 'row') + svg.sign(entry.mark, x + 11, y + 18) +
      svg.text(x + 22, y + (row.name ? 16 : 23), 'thing', svg.fit(label, 11)) +
      svg.text(x + 22, y + 30, 'origin', svg.fit(row.name, 12)) +
      (row.of ? svg.icon(row.of, x + 106, y + 9, ' scale(.8)') : '') +
      svg.text(x + (row.of ? 127 : 106), y + (more ? 16 : 23), 'thing', svg.fit(row.object ? row.label : words.forTime, row.of ? 26 : 30)) +
      svg.text(x + 127, y + 30, 'origin', more);
    return svg.group('line ' + row.kind + (entry.mark ? ' ' + entry.mark : ''), content,
      process.name + ': ' + label + (row.name ? ' ' + row.name : '') + ' \u2192 ' + row.label);
  }

  /* A row that should be there. */
  function missingRowOf(row, x, y, process, words) {
    var content = svg.box(x + 3, y + 1, TABLE - 6, ROW - 3, 'row', 4) + svg.sign('wrong', x + 11, y + 18) +
      svg.text(x + 22, y + 16, 'handle', svg.fit(row.name, 10)) + svg.text(x + 127, y + 16, 'thing', svg.fit(row.label, 28)) +
      svg.text(x + 127, y + 30, 'origin', words.missing);
    return svg.group('line missing wrong', content, process.name + ': ' + words.missing + ': ' + [row.name, row.label].filter(Boolean).join(' \u2192 '));
  }

  /* For which of the standard handles it is, in words. */
  function standardOf(row, process, words) {
    return words.standard.filter(function (word, i) {
      return (process.standard || [])[i] === row.handle;
    }).join(', ');
  }

  function shortRights(row) {
    return row ? row.rights || row.access || '' : '';
  }

  function flag(row, field, words) {
    return row ? (row[field] ? words.yes : words.no) : '';
  }

  /* One cell of a row; where it changed, the old value, an arrow and the new one in a frame. */
  function cell(entry, field, x, y, old, now) {
    var fields = entry.fields || [];
    var changed = fields.indexOf(field) >= 0 || (field === 'access' && fields.indexOf('rights') >= 0);
    if (changed && old && old !== now) {
      var words = old + '\u2192' + (now || entry.old && '\u2013');
      return svg.box(x - 18, y + 2, 36, 17, 'frame', 4) + svg.text(x, y + 16, 'value new', words, 'middle');
    }
    var value = svg.text(x, y + 16, 'value ' + field + (entry.thing[field] === true ? ' set' : ''), svg.fit(now, 5), 'middle');
    return entry.parts && entry.parts[field] ? svg.parted(x - 18, y + 2, 36, 17) + value : value;
  }

  function tipOf(row, process, words) {
    return process.name + ': ' + (row.name ? row.name + ' = ' : '') + row.handle + ' \u2192 ' + row.label + '\n' +
      words.access + ' ' + row.access + (row.rights ? ' (' + row.rights + ')' : '') + '\n' + words.origin(row) +
      (row.line ? ', ' + words.line + row.line : '');
  }

  return {width: TABLE, height: ROW, head: CAPTIONS, captions: captions, of: rowOf};
})();
