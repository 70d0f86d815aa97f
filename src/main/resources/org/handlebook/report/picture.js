'use strict';
/*
 * Draws one scene: on the left and on the right the processes' handle tables, between them the kernel objects that the
 * rows name; below the rows what a process has mapped and what its threads wait for, with broken lines; below a table the
 * pseudo handles, which are in none. A pure function from data to SVG text: a fixed grid, whole numbers, no ids, so that
 * the same scene is always the same bytes. It knows no document and runs in any JavaScript engine.
 *
 *   picture(before, scene, options) -> '<svg …>…</svg>'
 *
 * before:  the world as it was before the step, or null
 * scene:   {calls, world, changes, pseudo, newPseudo}; without changes the world is drawn as it stands; newPseudo are the
 *          names of pseudo handles that came with this step, each after its process and a slash
 * options: {title, style, language, sides, parts}: the picture's name; CSS for a picture that stands alone; 'ko' for
 *          Korean; 2 to leave room for a second side that comes later; what is otherwise on another system:
 *          {rows: {'process/handle': {row, access, inherit, protect}}, objects: {id: true}}
 */
var picture = (function () {
  var MARGIN = 16;
  var TABLE = 356;
  var CARD = 208;
  var GAP = 56;
  var HEAD = 34;
  var CAPTIONS = 18;
  var ROW = 36;
  var EMPTY = 30;
  var SPACE = 18;
  var PSEUDO = 40;
  var PLATE = 22;

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
    '': 'M10 2l7 4v8l-7 4-7-4V6zM3 6l7 4 7-4M10 10v8'
  };

  /* ---- text ---- */

  function escaped(text) {
    return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
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

  function text(x, y, style, words, anchor) {
    return '<text x="' + x + '" y="' + y + '" class="' + style + '"' + (anchor ? ' text-anchor="' + anchor + '"' : '') + '>' +
      escaped(words) + '</text>';
  }

  function box(x, y, width, height, style, round) {
    return '<rect x="' + x + '" y="' + y + '" width="' + width + '" height="' + height + '" rx="' + (round || 0) +
      '" class="' + style + '"/>';
  }

  function group(style, content, tip) {
    return '<g class="' + style + '">' + (tip ? '<title>' + escaped(tip) + '</title>' : '') + content + '</g>\n';
  }

  /* A round sign on a corner: what became of the thing, said without colour. */
  function badge(x, y, mark) {
    if (!mark) {
      return '';
    }
    var sign = mark === 'added' ? 'M-4 0h8M0-4v8' : mark === 'removed' ? 'M-3-3l6 6M3-3l-6 6' : 'M-4-2h8M-4 2h8';
    return '<g class="badge ' + mark + '" transform="translate(' + x + ' ' + y + ')"><circle r="8"/><path d="' + sign + '"/></g>';
  }

  /* ---- what became of what ---- */

  function byKey(list, key) {
    var found = {};
    for (var i = 0; i < list.length; i++) {
      found['$' + list[i][key]] = list[i];
    }
    return found;
  }

  /* Old things in their old order, each as it is now or as a ghost, then the new ones. */
  function merged(before, now, key, isNew, isGone) {
    var current = byKey(now, key);
    var placed = {};
    var answer = [];
    before.forEach(function (old) {
      var same = current['$' + old[key]];
      if (isGone(old)) {
        answer.push({thing: old, old: old, mark: 'removed'});
      }
      if (same && !isNew(same)) {
        placed['$' + old[key]] = true;
        answer.push({thing: same, old: old, mark: ''});
      }
    });
    now.forEach(function (thing) {
      if (!placed['$' + thing[key]]) {
        answer.push({thing: thing, old: null, mark: isNew(thing) ? 'added' : ''});
      }
    });
    return answer;
  }

  function changesOf(scene, what) {
    return (scene.changes || []).filter(function (change) {
      return change.what === what;
    });
  }

  function has(changes, key, value) {
    return changes.some(function (change) {
      return change[key] === value;
    });
  }

  /* Processes with their rows, objects: each with its mark and what it was. */
  function marked(before, scene, parts) {
    var old = before || {processes: [], objects: []};
    var started = changesOf(scene, 'process-started');
    var created = changesOf(scene, 'object-created');
    var destroyed = changesOf(scene, 'object-destroyed');
    var processes = merged(old.processes, scene.world.processes, 'name', function (process) {
      return has(started, 'process', process.name);
    }, function () {
      return false;
    });
    processes.forEach(function (entry) {
      entry.rows = markedRows(entry, scene).concat(markedViews(entry, scene), markedWaits(entry, old, scene));
      entry.rows.forEach(function (row) {
        row.parts = parts.rows && parts.rows[entry.thing.name + '/' + row.thing.handle];
      });
      entry.pseudo = (scene.pseudo || []).filter(function (pseudo) {
        return pseudo.process === entry.thing.name;
      });
    });
    return {
      processes: processes,
      objects: merged(withLost(old.objects, destroyed, 'was'), scene.world.objects, 'id', function (object) {
        return has(created, 'object', object.id);
      }, function (object) {
        return has(destroyed, 'object', object.id);
      }).filter(isNamed)
    };
  }

  /* A process or thread that no row names, and none named before, is in its table's heading already. */
  function isNamed(entry) {
    var keepsItself = entry.thing.kind === 'process' || entry.thing.kind === 'thread';
    return !keepsItself || entry.thing.handles > 0 || (entry.old && entry.old.handles > 0);
  }

  function markedRows(entry, scene) {
    function here(change) {
      return change.process === entry.thing.name;
    }
    var added = changesOf(scene, 'row-added').filter(here);
    var removed = changesOf(scene, 'row-removed').filter(here);
    var rows = merged(withLost(entry.old ? entry.old.rows : [], removed, 'row'), entry.thing.rows, 'handle', function (row) {
      return has(added, 'handle', row.handle);
    }, function (row) {
      return has(removed, 'handle', row.handle);
    });
    changesOf(scene, 'row-changed').filter(here).forEach(function (change) {
      rows.forEach(function (row) {
        if (row.thing.handle === change.handle && row.mark !== 'removed') {
          row.mark = row.mark || 'changed';
          row.fields = (row.fields || []).concat(change.field);
        }
      });
    });
    return rows;
  }

  /* A view and a wait are drawn as rows of another kind, which have a broken line to their object. */
  function markedViews(entry, scene) {
    function of(process, what) {
      return changesOf(scene, what).filter(function (change) {
        return change.process === process.name;
      });
    }
    return merged(entry.old && entry.old.views || [], entry.thing.views || [], 'address', function (view) {
      return has(of(entry.thing, 'view-mapped'), 'address', view.address);
    }, function (view) {
      return has(of(entry.thing, 'view-unmapped'), 'address', view.address);
    }).map(function (view) {
      return loose('view', view, view.thing.object, view.thing.name || view.thing.address);
    });
  }

  function markedWaits(entry, before, scene) {
    function waitsOf(world) {
      return (world.waits || []).filter(function (wait) {
        return wait.by.split('/')[0] === entry.thing.name;
      });
    }
    var lines = [];
    merged(waitsOf(before), waitsOf(scene.world), 'by', function (wait) {
      return has(changesOf(scene, 'wait-began'), 'by', wait.by);
    }, function (wait) {
      return has(changesOf(scene, 'wait-ended'), 'by', wait.by);
    }).forEach(function (wait) {
      (wait.thing.objects.length ? wait.thing.objects : [0]).forEach(function (object) {
        lines.push(loose('wait', wait, object, wait.thing.by.split('/')[1] || ''));
      });
    });
    return lines;
  }

  function loose(kind, entry, object, name) {
    var thing = entry.thing;
    var many = (thing.objects || []).length > 1;
    return {thing: {kind: kind, handle: '', name: name, object: object, size: thing.size, many: many, all: thing.all}, old: null, mark: entry.mark};
  }

  /* What came and went within one step was never seen before: it is taken from the change itself. */
  function withLost(known, changes, key) {
    var lost = changes.filter(function (change) {
      var thing = change[key];
      return thing && !known.some(function (one) {
        return thing.handle === undefined ? one.id === thing.id : one.handle === thing.handle;
      });
    });
    return known.concat(lost.map(function (change) {
      return change[key];
    }));
  }

  /* ---- a process and its handle table ---- */

  function tableHeight(entry) {
    return HEAD + (entry.rows.length ? CAPTIONS + ROW * entry.rows.length : EMPTY) + 4;
  }

  function wholeHeight(entry) {
    return tableHeight(entry) + PSEUDO * entry.pseudo.length + (entry.pseudo.length ? 8 : 0);
  }

  function tableOf(entry, x, y, side, scene, words) {
    var process = entry.thing;
    var over = process.ended !== undefined && process.ended !== null;
    var justEnded = has(changesOf(scene, 'process-ended'), 'process', process.name);
    var mark = justEnded ? 'removed' : entry.mark;
    var height = tableHeight(entry);
    var content = box(x, y, TABLE, height, 'sheet', 6) +
      '<path class="head" d="M' + x + ' ' + (y + HEAD) + 'v' + (6 - HEAD) + 'q0-6 6-6h' + (TABLE - 12) + 'q6 0 6 6v' + (HEAD - 6) + 'z"/>' +
      '<path class="icon" transform="translate(' + (x + 12) + ' ' + (y + 7) + ')" d="' + ICONS.process + '"/>' +
      text(x + 40, y + 22, 'name', fit(process.name, 20)) +
      text(x + TABLE - 12, y + 22, 'state' + (isWaiting(process, entry, over, scene) ? ' held' : ''), stateOf(process, entry, over, scene, words), 'end');
    content += entry.rows.length ? captions(x, y + HEAD, words) : text(x + 22, y + HEAD + 20, 'quiet', words.empty);
    entry.rows.forEach(function (row, i) {
      content += rowOf(row, x, y + HEAD + CAPTIONS + ROW * i, process, words);
    });
    content += box(x, y, TABLE, height, 'edge', 6);
    entry.pseudo.forEach(function (pseudo, i) {
      content += pseudoOf(pseudo, x, y + height + 8 + PSEUDO * i, y, side, scene, words);
    });
    return group('process' + (over ? ' over' : '') + (mark ? ' ' + mark : ''), content + badge(x, y, mark));
  }

  /* A pseudo handle stands outside the table; a dotted line leads round it to whoever uses it: this process itself. */
  function pseudoOf(pseudo, x, y, head, side, scene, words) {
    var isNew = (scene.newPseudo || []).indexOf(pseudo.process + '/' + pseudo.name) >= 0;
    var means = pseudo.handle === '-2' ? words.thisThread : words.thisProcess;
    var left = side ? x : x + 32;
    var way = side ? -1 : 1;
    var edge = side ? x + TABLE : x;
    var content = box(left, y, TABLE - 32, PSEUDO - 8, 'loose', 16) + signOf(isNew ? 'added' : '', left + 15, y + 16) +
      text(left + 26, y + 21, 'handle', fit(pseudo.name, 12)) +
      text(left + 124, y + 21, 'value', '= ' + pseudo.handle) +
      text(left + TABLE - 48, y + 21, 'origin', fit('\u21e2 ' + means, 30), 'end') +
      '<path class="self" d="M' + (edge + 32 * way) + ' ' + (y + 16) + 'H' + edge + 'q' + (-9 * way) + ' 0' + (-9 * way) + '-9V' + (head + HEAD / 2 + 9) +
      'q0-9 ' + 9 * way + '-9"/>' +
      '<path class="self-tip" d="M' + edge + ' ' + (head + HEAD / 2) + 'l' + (-9 * way) + '-4v8z"/>';
    return group('pseudo' + (isNew ? ' added' : ''), content, pseudo.name + ' = ' + pseudo.handle + ': ' + words.pseudo);
  }

  function stateOf(process, entry, over, scene, words) {
    var where = process.computer ? '@' + process.computer + ', ' : '';
    return where + conditionOf(process, entry, over, scene, words);
  }

  function conditionOf(process, entry, over, scene, words) {
    if (over) {
      return words.ended + process.ended;
    }
    return isWaiting(process, entry, over, scene) ? words.waiting :
      entry.mark === 'added' ? words.started + ', ' + words.running : words.running;
  }

  function isWaiting(process, entry, over, scene) {
    return !over && (entry.rows.some(function (row) {
      return row.thing.kind === 'wait' && row.mark !== 'removed';
    }) || (scene.world.waits || []).some(function (wait) {
      return wait.by.split('/')[0] === process.name;
    }));
  }

  function captions(x, y, words) {
    return text(x + 22, y + 13, 'caption', words.handle) + text(x + 127, y + 13, 'caption', words.object) +
      text(x + 258, y + 13, 'caption', words.access, 'middle') + text(x + 295, y + 13, 'caption', words.inherit, 'middle') +
      text(x + 333, y + 13, 'caption', words.protect, 'middle');
  }

  function icon(kind, x, y, scale) {
    return '<path class="icon" transform="translate(' + x + ' ' + y + ')' + (scale || '') + '" d="' + (ICONS[kind] || ICONS['']) + '"/>';
  }

  function looseRowOf(entry, x, y, process, words) {
    var row = entry.thing;
    var label = row.kind === 'view' ? words.view : words.waits;
    var more = row.kind === 'view' ? row.size + words.bytes : row.many ? (row.all ? words.all : words.any) : '';
    var content = box(x + 1, y, TABLE - 2, ROW, 'row') + signOf(entry.mark, x + 11, y + 18) +
      text(x + 22, y + (row.name ? 16 : 23), 'thing', fit(label, 11)) +
      text(x + 22, y + 30, 'origin', fit(row.name, 14)) +
      (row.of ? icon(row.of, x + 106, y + 9, ' scale(.8)') : '') +
      text(x + (row.of ? 127 : 106), y + (more ? 16 : 23), 'thing', fit(row.object ? row.label : words.forTime, row.of ? 26 : 30)) +
      text(x + 127, y + 30, 'origin', more);
    return group('line ' + row.kind + (entry.mark ? ' ' + entry.mark : ''), content,
      process.name + ': ' + label + (row.name ? ' ' + row.name : '') + ' \u2192 ' + row.label);
  }

  function rowOf(entry, x, y, process, words) {
    var row = entry.thing;
    if (row.kind) {
      return looseRowOf(entry, x, y, process, words);
    }
    var standard = standardOf(row, process, words);
    var content = box(x + 1, y, TABLE - 2, ROW, 'row') + signOf(entry.mark, x + 11, y + 18) +
      text(x + 22, y + 16, row.name ? 'handle' : 'handle nameless', fit(row.name || row.handle, 10)) +
      text(x + 22, y + 30, 'origin', fit(standard, 14)) + icon(row.of, x + 106, y + 9, ' scale(.8)') +
      text(x + 127, y + 16, 'thing', fit(row.label, 16)) +
      text(x + 127, y + 30, 'origin', fit(originOf(row, words), 38)) +
      cell(entry, 'access', x + 258, y, shortRights(entry.old), shortRights(row)) +
      cell(entry, 'inherit', x + 295, y, flag(entry.old, 'inherit', words), flag(row, 'inherit', words)) +
      cell(entry, 'protect', x + 333, y, flag(entry.old, 'protect', words), flag(row, 'protect', words));
    return group('line' + (entry.mark ? ' ' + entry.mark : '') + (entry.parts && entry.parts.row ? ' alone' : ''), content, tipOf(row, process, words));
  }

  /* For which of the standard handles it is, in words. */
  function standardOf(row, process, words) {
    return words.standard.filter(function (word, i) {
      return (process.standard || [])[i] === row.handle;
    }).join(', ');
  }

  function signOf(mark, x, y) {
    var sign = mark === 'added' ? '+' : mark === 'removed' ? '\u00d7' : mark === 'changed' ? '~' : '';
    return sign ? text(x, y + 5, 'mark', sign, 'middle') : '';
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
      return box(x - 18, y + 3, 36, 18, 'frame', 4) + text(x, y + 16, 'value new', words, 'middle');
    }
    var value = text(x, y + 16, 'value ' + field + (entry.thing[field] === true ? ' set' : ''), fit(now, 6), 'middle');
    return entry.parts && entry.parts[field] ? parted(x - 18, y + 3, 36, 18) + value : value;
  }

  /* A cell that is otherwise on another system: framed, with one corner cut off. */
  function parted(x, y, width, height) {
    return box(x, y, width, height, 'parts', 3) + '<path class="corner" d="M' + (x + width - 10) + ' ' + y + 'h10v10z"/>';
  }

  function originOf(row, words) {
    return words.origin(row.origin);
  }

  function tipOf(row, process, words) {
    return process.name + ': ' + (row.name ? row.name + ' = ' : '') + row.handle + ' \u2192 ' + row.label + '\n' +
      words.access + ' ' + row.access + (row.rights ? ' (' + row.rights + ')' : '') + '\n' + originOf(row, words) +
      (row.line ? ', ' + words.line + row.line : '');
  }

  /* ---- a kernel object ---- */

  function detailOf(object, words) {
    return object.heldBy ? words.heldBy + object.heldBy : words.state(object.detail);
  }

  function cardHeight(entry) {
    return (entry.plate ? PLATE : 0) + (entry.thing.detail ? 70 : 54) + (unreadOf(entry.thing).length ? 22 : 0);
  }

  /* A namespace matters when a name stands elsewhere than where names usually stand, or another one does. */
  function namespacesMatter(objects) {
    return objects.some(function (entry) {
      return entry.thing.directory && !/^\\Sessions\\1\\BaseNamedObjects$/.test(entry.thing.directory);
    });
  }

  /* The namespace in which the name stands: a broken line leads from there to the name. */
  function plateOf(entry, x, y, words) {
    return entry.plate ? '<path class="plate" d="M' + x + ' ' + (y + PLATE) + 'v' + (8 - PLATE) + 'q0-8 8-8h' + (CARD - 16) + 'q8 0 8 8v' + (PLATE - 8) + 'z"/>' +
      icon('private namespace', x + 12, y + 5, ' scale(.65)') + text(x + 32, y + 15, 'where', fit(words.directory(entry.thing.directory), 25)) : '';
  }

  /* The two ends of one pipe are made together, the reading one first. */
  function isOnePipe(one, other) {
    return one && other && one.thing.kind === 'pipe read end' && other.thing.kind === 'pipe write end' && other.thing.id === one.thing.id + 1;
  }

  function tube(x, y, words) {
    return group('tube', '<path d="M' + (x + 30) + ' ' + (y + SPACE) + 'V' + y + 'M' + (x + 46) + ' ' + (y + SPACE) + 'V' + y + '"/>' +
      '<path class="flow" d="M' + (x + 38) + ' ' + (y + SPACE - 2) + 'V' + (y + 3) + 'm-4 5l4-5l4 5"/>', words.pipe);
  }

  function unreadOf(object) {
    return object.unread || [];
  }

  /* What waits to be read, each message or piece in a box of its own, the next one first; what does not fit is counted. */
  function pieces(unread, x, y) {
    var content = '';
    var left = x;
    for (var i = 0; i < unread.length; i++) {
      var words = fit(unread[i], 16);
      var width = 10 + 7 * cellsOf(words);
      var rest = unread.length - i;
      if (left + width > x + CARD - 24 - (rest > 1 ? 30 : 0)) {
        return content + text(left + 2, y + 13, 'piece', '+' + rest);
      }
      content += box(left, y, width, 18, 'letter', 3) + text(left + 5, y + 13, 'piece', words);
      left += width + 4;
    }
    return content;
  }

  function cardOf(entry, x, top, words) {
    var object = entry.thing;
    var ghost = entry.mark === 'removed';
    var counted = entry.old && !ghost && entry.old.usage !== object.usage;
    var height = cardHeight(entry);
    var y = top + (entry.plate ? PLATE : 0);
    var content = box(x, top, CARD, height, 'card', 8) + plateOf(entry, x, top, words) + icon(object.kind, x + 12, y + 12) +
      (object.name ? text(x + 42, y + 22, 'name', fit('"' + object.name + '"', 11)) : text(x + 42, y + 22, 'kind', fit(words.kind(object.kind), 15))) +
      text(x + 42, y + 40, 'address', fit((object.name ? words.kind(object.kind) + ' ' : '') + object.address, 16)) +
      countOf(entry, x, y, ghost, counted, words) +
      (object.detail ? text(x + 12, y + 58, 'detail', fit(detailOf(object, words), 31)) : '') +
      pieces(unreadOf(object), x + 12, top + height - 26);
    return group('object' + (entry.mark ? ' ' + entry.mark : counted ? ' changed' : ''), content + badge(x, top, entry.mark),
      object.type + ' ' + words.label(object) + (object.address ? ', ' + object.address : '') + (object.detail ? ', ' + words.state(object.detail) : '') +
      (unreadOf(object).length ? ', ' + words.unread + unreadOf(object).join(' ') : ''));
  }

  /* The usage count, with what it was when it changed. */
  function countOf(entry, x, y, ghost, counted, words) {
    var object = entry.thing;
    var now = ghost ? 0 : object.usage;
    var was = ghost || counted ? entry.old.usage + '\u2192' : '';
    var differs = !ghost && object.handles !== object.usage;
    return (entry.parts ? parted(x + CARD - 68, y + 4, 62, 28) : '') + (was ? box(x + CARD - 64, y + 6, 54, 24, 'frame', 12) : box(x + CARD - 50, y + 6, 40, 24, 'pill', 12)) +
      text(x + CARD - (was ? 37 : 30), y + 23, 'count', was + now, 'middle') +
      text(x + CARD - 12, y + 43, 'caption', ghost ? words.destroyed : differs ? words.handles + object.handles : words.usage, 'end');
  }

  /* ---- from rows to objects ---- */

  function arrow(x1, y1, x2, y2, mark, kind) {
    var way = x2 > x1 ? 1 : -1;
    var tip = x2 - 8 * way;
    var content = '<path d="M' + x1 + ' ' + y1 + 'C' + (x1 + 44 * way) + ' ' + y1 + ' ' + (x2 - 48 * way) + ' ' + y2 + ' ' + tip + ' ' + y2 + '"/>' +
      '<circle cx="' + x1 + '" cy="' + y1 + '" r="3"/>' +
      '<path class="tip" d="M' + x2 + ' ' + y2 + 'l' + (-9 * way) + '-4v8z"/>';
    if (mark === 'removed') {
      content += '<path class="cross" d="M' + (((x1 + tip) >> 1) - 5) + ' ' + (((y1 + y2) >> 1) - 5) + 'l10 10m0-10l-10 10"/>';
    }
    return group('arrow' + (kind ? ' ' + kind : '') + (mark === 'added' || mark === 'removed' ? ' ' + mark : ''), content);
  }

  /* Arrows enter an object one under the other, in the order of the rows they come from. */
  function arrows(places, cards) {
    var svg = '';
    cards.forEach(function (card) {
      [0, 1].forEach(function (side) {
        var rows = places.filter(function (place) {
          return place.side === side && place.row.object === card.object.id;
        });
        rows.forEach(function (place, i) {
          var y = card.y + Math.floor(card.height * (i + 1) / (rows.length + 1));
          svg += arrow(place.x, place.y, side ? card.x + CARD : card.x, y, place.mark, place.row.kind);
        });
      });
    });
    return svg;
  }

  /* ---- the whole ---- */

  function describe(all, words) {
    var parts = [];
    all.processes.forEach(function (entry) {
      entry.rows.forEach(function (row) {
        if (row.mark) {
          parts.push((row.mark === 'added' ? '+ ' : row.mark === 'removed' ? '\u00d7 ' : '~ ') + entry.thing.name + ': ' +
            said(row.thing, words) + ' (' + row.thing.label + ')');
        }
      });
    });
    all.objects.forEach(function (entry) {
      if (entry.mark === 'removed') {
        parts.push('\u00d7 ' + words.label(entry.thing) + ' ' + words.destroyed);
      } else if (entry.old && entry.old.usage !== entry.thing.usage) {
        parts.push(words.label(entry.thing) + ': ' + words.usage + ' ' + entry.old.usage + '\u2192' + entry.thing.usage);
      }
    });
    return parts.join('; ');
  }

  function said(row, words) {
    return row.kind === 'view' ? words.view + ' ' + row.name : row.kind ? (row.name ? row.name + ' ' : '') + words.waits : row.name || row.handle;
  }

  function nameRows(all, words) {
    var objects = {};
    all.objects.forEach(function (entry) {
      objects['$' + entry.thing.id] = entry.thing;
    });
    all.processes.forEach(function (entry) {
      entry.rows.forEach(function (row) {
        var copy = {};
        Object.keys(row.thing).forEach(function (key) {
          copy[key] = row.thing[key];
        });
        copy.label = words.label(objects['$' + copy.object]);
        copy.of = (objects['$' + copy.object] || {}).kind;
        row.thing = copy;
      });
    });
  }

  function draw(before, scene, options) {
    var words = terms(options && options.language);
    var parts = options && options.parts || {};
    var all = marked(before, scene, parts);
    nameRows(all, words);
    var plates = namespacesMatter(all.objects);

    var middle = MARGIN + TABLE + GAP;
    var width = middle + CARD + (all.processes.length > 1 || options && options.sides > 1 ? GAP + TABLE : 12) + MARGIN;
    var ends = [MARGIN, MARGIN];
    var places = [];
    var tables = '';
    all.processes.forEach(function (entry, i) {
      var side = i % 2;
      var x = side ? middle + CARD + GAP : MARGIN;
      var y = ends[side];
      tables += tableOf(entry, x, y, side, scene, words);
      entry.rows.forEach(function (row, k) {
        places.push({side: side, row: row.thing, mark: row.mark, x: side ? x : x + TABLE, y: y + HEAD + CAPTIONS + ROW * k + ROW / 2});
      });
      ends[side] = y + wholeHeight(entry) + SPACE;
    });

    var cards = '';
    var cardPlaces = [];
    var bottom = MARGIN + HEAD;
    all.objects.forEach(function (entry, i) {
      entry.parts = parts.objects && parts.objects[entry.thing.id];
      entry.plate = plates && Boolean(entry.thing.directory);
      cardPlaces.push({object: entry.thing, x: middle, y: bottom, height: cardHeight(entry)});
      cards += cardOf(entry, middle, bottom, words) + (isOnePipe(entry, all.objects[i + 1]) ? tube(middle, bottom + cardHeight(entry), words) : '');
      bottom += cardHeight(entry) + SPACE;
    });
    var height = Math.max(ends[0], ends[1], bottom, MARGIN + HEAD + EMPTY + SPACE) - SPACE + MARGIN;
    var band = box(middle - 14, MARGIN - 8, CARD + 28, height - 2 * MARGIN + 16, 'band', 10) +
      text(middle + (CARD >> 1), MARGIN + 15, 'caption', words.objects, 'middle');
    var title = options && options.title || '';
    return '<svg xmlns="http://www.w3.org/2000/svg" class="picture" width="' + width + '" height="' + height + '" viewBox="0 0 ' + width + ' ' +
      height + '" role="img">\n<title>' + escaped(title) + '</title>\n<desc>' + escaped(describe(all, words)) + '</desc>\n' +
      (options && options.style ? '<style>' + options.style + '</style>\n' + box(0, 0, width, height, 'paper') + '\n' : '') +
      band + '\n' + (all.processes.length ? '' : text(MARGIN + 22, MARGIN + 22, 'quiet', words.nothing) + '\n') +
      tables + arrows(places, cardPlaces) + cards + '</svg>\n';
  }

  return draw;
})();
