/*
 * Opens scenarios: reads their block of data, shows their steps and draws the picture of each. All text from scenarios is
 * set as text, never as markup.
 */
(function () {
  var SIGNS = {
    passed: '\u2713', failed: '\u2717', skipped: '\u2013', unchecked: '\u2013', pending: '\u2026', undefined: '?', ambiguous: '?',
    differs: '\u2260', after: '~', 'not-possible': '\u2298'
  };
  var WORDS = {differs: 'differs (known)', after: 'after a difference', 'not-possible': 'not possible here'};
  var ACTING = ['row-added', 'row-removed', 'row-changed', 'object-created', 'object-destroyed', 'process-started', 'process-ended', 'state',
    'view-mapped', 'view-unmapped', 'wait-began', 'wait-ended'];
  var NOTHING = {processes: [], objects: []};

  function element(name, style, text) {
    var made = document.createElement(name);
    if (style) {
      made.className = style;
    }
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  function append(parent, children) {
    children.forEach(function (child) {
      if (child) {
        parent.appendChild(child);
      }
    });
    return parent;
  }

  /* ---- one step's scenes as one frame ---- */

  /* What a step showed: the world before it and after it; a step that only looked shows the world without marks. */
  function frames(steps) {
    var world = NOTHING;
    return steps.map(function (step) {
      var before = world;
      var scenes = step.scenes || [];
      var calls = [];
      var changes = [];
      scenes.forEach(function (scene) {
        world = scene.world || world;
        calls = calls.concat(scene.calls || []);
        changes = changes.concat(scene.changes || []);
      });
      return {before: before, scene: {calls: calls, world: world, changes: changes}, acted: scenes.length > 0};
    });
  }

  /* What is known of a step that does not hold here, or after which it comes. */
  function differenceNote(difference) {
    var note = element('div', 'difference');
    note.lang = 'en';
    note.appendChild(element('p', '', difference.id ? 'Differs, as is known: ' + difference.id : 'After a difference: ' + difference.after));
    if (difference.id) {
      var facts = element('dl');
      [['Windows', difference.windows], ['Here', difference.here], ['Source', difference.source]].forEach(function (fact) {
        append(facts, [element('dt', '', fact[0]), append(element('dd'), [linked(fact[1])])]);
      });
      note.appendChild(facts);
    }
    return append(note, [element('pre', '', difference.said)]);
  }

  function linked(text) {
    if (!/^https?:\/\/\S+$/.test(text)) {
      return document.createTextNode(text);
    }
    var link = element('a', '', text);
    link.href = text;
    link.rel = 'noreferrer';
    return link;
  }

  function callLines(calls) {
    var list = element('ol', 'calls');
    list.lang = 'en';
    calls.forEach(function (call) {
      var item = element('li', call.refused ? 'refused' : '');
      append(item, [element('b', '', call.by), element('code', '', call.call)]);
      var answer = element('span', 'answer', '\u2192 ');
      append(answer, [element('code', '', call.answer)]);
      if (call.lastError) {
        append(answer, [element('span', 'error', (call.refused ? 'refused: ' : 'last error ') + call.lastError)]);
      }
      list.appendChild(append(item, [answer]));
    });
    return calls.length ? list : null;
  }

  function drawing(frame, title) {
    var parsed = new DOMParser().parseFromString(picture(frame.before, frame.scene, {title: title}), 'image/svg+xml');
    var scroll = element('div', 'drawing');
    scroll.tabIndex = 0;
    scroll.appendChild(document.importNode(parsed.documentElement, true));
    return scroll;
  }

  /* The picture's content as a table, for who cannot see it. */
  function asTable(frame) {
    var details = element('details', 'as-table');
    details.lang = 'en';
    details.appendChild(element('summary', '', 'The same as a table'));
    details.addEventListener('toggle', function () {
      if (details.open && !details.querySelector('table')) {
        details.appendChild(worldTable(frame));
      }
    });
    return details;
  }

  function worldTable(frame) {
    var objects = {};
    frame.scene.world.objects.forEach(function (object) {
      objects[object.id] = object;
    });
    var rows = [['Process', 'Handle', 'Object', 'Access', 'Inherit', 'Protect', 'Usage', 'Now']];
    frame.scene.world.processes.forEach(function (process) {
      process.rows.forEach(function (row) {
        var object = objects[row.object] || {};
        rows.push([process.name, row.name || row.handle, kindAndName(objects[row.object]), row.rights || row.access,
          row.inherit ? 'yes' : 'no', row.protect ? 'yes' : 'no', object.usage, became(frame, process.name, row.handle)]);
      });
      (process.views || []).forEach(function (view) {
        rows.push([process.name, view.name || 'view at ' + view.address, kindAndName(objects[view.object]), view.size + ' bytes', '', '', '', '']);
      });
    });
    (frame.scene.world.waits || []).forEach(function (wait) {
      var awaited = wait.objects.map(function (id) {
        return kindAndName(objects[id]);
      });
      rows.push([wait.by, 'waits', awaited.join(wait.all ? ' and ' : ' or '), '', '', '', '', '']);
    });
    frame.scene.changes.forEach(function (change) {
      if (change.what === 'row-removed' && change.row) {
        rows.push([change.process, change.row.name || change.handle, '', '', '', '', '', 'removed']);
      } else if (change.what === 'object-destroyed' && change.was) {
        rows.push(['', '', change.was.kind + (change.was.name ? ' "' + change.was.name + '"' : ''), '', '', '', 0, 'destroyed']);
      }
    });
    return table(rows, true);
  }

  function kindAndName(object) {
    return object ? object.kind + (object.name ? ' "' + object.name + '"' : '') : '';
  }

  function became(frame, process, handle) {
    var words = {'row-added': 'new', 'row-changed': 'changed'};
    return frame.scene.changes.reduce(function (said, change) {
      return words[change.what] && change.process === process && change.handle === handle ? words[change.what] : said;
    }, '');
  }

  function table(rows, headed) {
    var made = element('table');
    rows.forEach(function (cells, i) {
      var line = made.insertRow();
      cells.forEach(function (cell) {
        line.appendChild(element(headed && i === 0 ? 'th' : 'td', '', cell));
      });
    });
    return append(element('div', 'scroll'), [made]);
  }

  /* ---- a scenario's steps ---- */

  function stepItem(step, frame, number) {
    var item = element('li', 'step ' + step.status);
    var button = element('button');
    button.type = 'button';
    var sign = element('i', 'sign', SIGNS[step.status]);
    sign.setAttribute('aria-hidden', 'true');
    var spoken = element('span', 'spoken', ' ' + (WORDS[step.status] || step.status));
    spoken.lang = 'en';
    append(button, [sign, element('span', 'keyword', step.keyword), document.createTextNode(step.text), spoken]);
    var body = append(element('div', 'sentence'), [
      button,
      step.docString === undefined ? null : element('pre', 'doc-string', step.docString),
      step.table ? table(step.table, false) : null
    ]);
    (step.notes || []).forEach(function (note) {
      body.appendChild(element('pre', 'note', note));
    });
    var changed = frame.scene.changes.some(function (change) {
      return ACTING.indexOf(change.what) >= 0;
    });
    var differences = step.differences || [];
    var figure = append(element('figure', changed || step.message || differences.length ? 'changed' : 'same'), [
      element('figcaption', '', step.keyword + step.text),
      step.message ? element('pre', 'message', step.message) : null
    ].concat(differences.map(differenceNote), [
      callLines(frame.scene.calls),
      drawing(frame, number + '. ' + step.keyword + step.text),
      asTable(frame)
    ]));
    return append(item, [body, figure]);
  }

  function select(item, focus) {
    var items = item.parentNode.children;
    for (var i = 0; i < items.length; i++) {
      var chosen = items[i] === item;
      items[i].classList.toggle('chosen', chosen);
      items[i].querySelector('button').setAttribute('aria-current', chosen ? 'step' : 'false');
    }
    if (focus) {
      item.querySelector('button').focus();
    }
  }

  function choose(item, focus) {
    select(item, focus);
    remember(item.closest('.scenarios > li').id + '/' + (Array.prototype.indexOf.call(item.parentNode.children, item) + 1));
  }

  function panelOf(button) {
    var panel = element('div', 'panel');
    var steps;
    try {
      steps = JSON.parse(document.getElementById('block-' + button.dataset.block).textContent)[button.dataset.item];
    } catch (e) {
      return append(panel, [element('p', 'message', 'The steps cannot be read: ' + e.message)]);
    }
    var shown = frames(steps);
    var list = element('ol', 'steps');
    steps.forEach(function (step, i) {
      list.appendChild(stepItem(step, shown[i], i + 1));
    });
    if (steps.length) {
      select(list.children[firstOfInterest(steps)], false);
    }
    return append(panel, [list]);
  }

  function remember(address) {
    history.replaceState(null, '', '#' + encodeURI(address));
  }

  function firstOfInterest(steps) {
    for (var i = 0; i < steps.length; i++) {
      if (steps[i].status !== 'passed') {
        return i;
      }
    }
    return steps.length - 1;
  }

  function open(button, opened) {
    var item = button.parentNode;
    if (document.readyState === 'loading' && !document.getElementById('block-' + button.dataset.block)) {
      document.addEventListener('DOMContentLoaded', open.bind(null, button, opened));
      return;
    }
    if (opened && !item.querySelector('.panel')) {
      item.appendChild(panelOf(button));
    }
    item.classList.toggle('open', opened);
    button.setAttribute('aria-expanded', String(opened));
  }

  /* ---- what readers do ---- */

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (button && button.dataset.block) {
      var opened = button.getAttribute('aria-expanded') !== 'true';
      open(button, opened);
      if (opened) {
        remember(button.parentNode.id);
      }
    } else if (button && button.closest('.step')) {
      choose(button.closest('.step'), false);
    }
  });

  document.addEventListener('keydown', function (event) {
    var steps = event.target.closest && event.target.closest('.step');
    var way = {ArrowDown: 'next', ArrowRight: 'next', ArrowUp: 'previous', ArrowLeft: 'previous'}[event.key];
    var next = steps && way && !event.target.closest('.drawing') && steps[way + 'ElementSibling'];
    if (next && !event.altKey && !event.ctrlKey && !event.metaKey) {
      choose(next, true);
      event.preventDefault();
    }
  });

  /* An address names a scenario by file and line, and a step of it by its number: they are opened and shown. */
  function follow() {
    var address = decodeURIComponent(location.hash.substring(1));
    var parts = /^(.*:\d+)\/(\d+)$/.exec(address) || ['', address, 0];
    var target = document.getElementById(parts[1]);
    if (!target) {
      return;
    }
    var feature = target.closest('details');
    if (feature) {
      feature.open = true;
    }
    var button = target.querySelector('button[data-block]');
    if (button) {
      open(button, true);
      var step = target.querySelectorAll('.step')[parts[2] - 1];
      if (step) {
        select(step, false);
      }
    }
    target.scrollIntoView();
  }

  window.addEventListener('hashchange', follow);
  document.addEventListener('DOMContentLoaded', follow);
})();
