/*
 * What pictures are made of, as SVG text: words that are cut where they would be too wide, boxes, signs and icons.
 */
var svg = (function () {
  var ICONS = {
    'mailslot': 'M2 4h16v12H2zM2 5l8 6 8-6',
    'mailslot client': 'M6 5h13v10H6zM6 6l6 5 7-5M0 10h5M3 8l2 2-2 2',
    'file': 'M5 2h7l4 4v12H5zM12 2v4h4',
    'mutex': 'M4 9h12v8H4zM7 9V6a3 3 0 0 1 6 0v3',
    'event': 'M5 18V3h11l-3 4 3 4H5',
    'semaphore': 'M6 2h8v16H6zM9 6h2M9 10h2M9 14h2',
    'process': 'M2 3h16v14H2zM2 7h16',
    'thread': 'M3 6q4-5 7 0t7 0M3 11q4-5 7 0t7 0M3 16q4-5 7 0t7 0',
    'file mapping': 'M2 4h7v12H2zM11 4h7v12h-7zM4 8h3M4 12h3M13 8h3M13 12h3',
    'job': 'M2 3h16v14H2zM5 6h4v4H5zM11 6h4v4h-4z',
    'waitable timer': 'M10 3a7 7 0 1 0 .1 0zM10 6v4l3 2',
    'pipe read end': 'M2 7h9v6H2zM13 10h6M16 7l3 3-3 3',
    'pipe write end': 'M9 7h9v6H9zM1 10h6M4 7l3 3-3 3',
    'named pipe': 'M2 7h16v6H2zM6 7v6M14 7v6',
    'named pipe client': 'M7 7h11v6H7zM14 7v6M0 10h5M3 8l2 2-2 2',
    'private namespace': 'M2 5h7l2 2h7v10H2zM2 9h16',
    'console': 'M2 3h16v14H2zM5 8l3 3-3 3M10 14h5',
    'completion port': 'M3 2v16M17 2v16M3 10h14M6 5h8M6 14h8',
    '': 'M10 2l7 4v8l-7 4-7-4V6zM3 6l7 4 7-4M10 10v8'
  };

  /*
   * What nobody would see, or what would change how the rest is shown, as in VisibleText; joiners stay, which emoji and many scripts need.
   */
  var HIDDEN = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
    '\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0d\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff]|' +
    '\\udb40[\\udc00-\\udfff]', 'g');

  /* How many times as many cells as there is room for can still be read. */
  var CLOSEST = 1.3;

  /* The code of a character, as \u{202E}. */
  function code(letter) {
    var high = letter.charCodeAt(0);
    var point = letter.length < 2 ? high : (high - 0xd800) * 0x400 + letter.charCodeAt(1) - 0xdc00 + 0x10000;
    return '\\u{' + point.toString(16).toUpperCase() + '}';
  }

  function visible(text) {
    return String(text).replace(HIDDEN, code);
  }

  function escaped(text) {
    return visible(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  }

  /* How many cells a character takes: Hangul, Han and their like two, the second half of a pair and marks none. */
  function cells(code) {
    if ((code >= 0xdc00 && code <= 0xdfff) || (code >= 0x300 && code <= 0x36f)) {
      return 0;
    }
    return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xdbff) || (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) ? 2 : 1;
  }

  function cellsOf(text) {
    var used = 0;
    for (var i = 0; i < text.length; i++) {
      used += cells(text.charCodeAt(i));
    }
    return used;
  }

  /* The text, cut with an ellipsis where it would be wider than so many cells. */
  function fit(text, width) {
    var used = 0;
    var end = 0;
    for (var i = 0; i < text.length; i++) {
      used += cells(text.charCodeAt(i));
      if (used <= width - 1) {
        end = i + 1;
      }
      if (used > width) {
        return text.substring(0, end) + '\u2026';
      }
    }
    return text;
  }

  /*
   * Words where there is room for so many cells, which are so wide: those that are a little too long are set closer, longer ones lose their
   * first words, and what is left is cut.
   */
  function tight(x, y, style, words, room, width) {
    var most = Math.floor(room * CLOSEST);
    var shown = words;
    while (cellsOf(shown) > most && shown.indexOf(' ') > 0) {
      shown = shown.substring(shown.indexOf(' ') + 1);
    }
    shown = fit(shown, most);
    return '<text x="' + x + '" y="' + y + '" class="' + style + '"' +
      (cellsOf(shown) > room ? ' textLength="' + width + '" lengthAdjust="spacingAndGlyphs"' : '') + '>' + escaped(shown) + '</text>';
  }

  function text(x, y, style, words, anchor) {
    return '<text x="' + x + '" y="' + y + '" class="' + style + '"' + (anchor ? ' text-anchor="' + anchor + '"' : '') + '>' +
      escaped(words) + '</text>';
  }

  function box(x, y, width, height, style, round) {
    return '<rect x="' + x + '" y="' + y + '" width="' + width + '" height="' + height + '" rx="' + (round || 0) +
      '" class="' + style + '"/>';
  }

  /* What belongs together, with what is said of it to who points at it. */
  function group(style, content, tip) {
    return '<g class="' + style + '">' + (tip ? '<title>' + escaped(tip) + '</title>' : '') + content + '</g>\n';
  }

  function icon(kind, x, y, scale) {
    return '<path class="icon" transform="translate(' + x + ' ' + y + ')' + (scale || '') + '" d="' + (ICONS[kind] || ICONS['']) + '"/>';
  }

  /* What became of a line, said without colour. */
  function sign(mark, x, y) {
    var sign = mark === 'added' ? '+' : mark === 'removed' ? '\u00d7' : mark === 'changed' ? '~' : mark === 'wrong' ? '\u2717' : '';
    return sign ? text(x, y + 5, 'mark', sign, 'middle') : '';
  }

  /* A round sign on a corner: what became of the thing, said without colour. */
  function badge(x, y, mark) {
    if (!mark) {
      return '';
    }
    var sign = mark === 'added' ? 'M-4 0h8M0-4v8' : mark === 'removed' ? 'M-3-3l6 6M3-3l-6 6' : 'M-4-2h8M-4 2h8';
    return '<g class="badge ' + mark + '" transform="translate(' + x + ' ' + y + ')"><circle r="8"/><path d="' + sign + '"/></g>';
  }

  /* A cell that is otherwise on another system: framed, with one corner cut off. */
  function parted(x, y, width, height) {
    return box(x, y, width, height, 'parts', 3) + '<path class="corner" d="M' + (x + width - 10) + ' ' + y + 'h10v10z"/>';
  }

  return {
    HIDDEN: HIDDEN, code: code, visible: visible, escaped: escaped, cellsOf: cellsOf, closest: CLOSEST, fit: fit, tight: tight, text: text, box: box, group: group, icon: icon, sign: sign, badge: badge, parted: parted
  };
})();
