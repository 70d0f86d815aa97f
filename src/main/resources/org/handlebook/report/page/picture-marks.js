/*
 * What became of everything in one trace.
 *
 *   marked(before, trace, parts, findings) -> {processes: [{thing, old, mark, rows, pseudo, isWaiting}], objects: [{thing, old, mark, moved}]}
 *
 * before, trace, parts as picture has them; mark is 'added', 'removed', 'changed' or ''; a row is {thing, old, mark, fields,
 * parts}, fields being what changed of it; moved says that an object's state is another one. Views and waits are rows of
 * another kind, whose line to their object is a broken one. Where findings say that something is not as it was expected, it is
 * wrong; rows that are missing come last.
 */
var marked = (function () {
  function markedWorld(before, trace, parts, findings) {
    var old = before || {processes: [], objects: []};
    return {processes: markedProcesses(old, trace, parts, findings), objects: markedObjects(old.objects, trace, parts, findings)};
  }

  function markedProcesses(old, trace, parts, findings) {
    var started = changes.of(trace, TERMS.changes.PROCESS_STARTED);
    var ended = changes.of(trace, TERMS.changes.PROCESS_ENDED);
    var processes = changes.merged(old.processes, trace.world.processes, 'name', function (process) {
      return changes.has(started, 'process', process.name);
    }, function () {
      return false;
    });
    processes.forEach(function (entry) {
      var name = entry.thing.name;
      entry.rows = markedRows(entry, trace).concat(markedViews(entry, trace), markedWaits(entry, old, trace));
      entry.rows.forEach(function (row) {
        row.parts = parts.rows && parts.rows[name + '/' + row.thing.handle];
        row.wrong = findings.rows && findings.rows[name + '/' + row.thing.handle];
      });
      entry.rows = entry.rows.concat(missingRows(name, findings));
      entry.wrong = findings.processes && findings.processes[name];
      entry.pseudo = markedPseudo(name, trace);
      entry.isWaiting = waitsOf(name, trace.world).length > 0;
      entry.mark = changes.has(ended, 'process', name) ? 'removed' : entry.mark;
    });
    return processes;
  }

  function markedObjects(old, trace, parts, findings) {
    var created = changes.of(trace, TERMS.changes.OBJECT_CREATED);
    var destroyed = changes.of(trace, TERMS.changes.OBJECT_DESTROYED);
    var states = changes.of(trace, 'state');
    var objects = changes.merged(changes.withLost(old, destroyed, 'was'), trace.world.objects, 'id', function (object) {
      return changes.has(created, 'object', object.id);
    }, function (object) {
      return changes.has(destroyed, 'object', object.id);
    }).filter(isNamed);
    objects.forEach(function (entry) {
      entry.moved = !entry.mark && changes.has(states, 'object', entry.thing.id);
      entry.parts = parts.objects && parts.objects[entry.thing.id];
      entry.wrong = findings.objects && findings.objects[entry.thing.id];
    });
    return objects;
  }

  /* A process or thread that no row names, and none named before, is in its table's heading already. */
  function isNamed(entry) {
    var keepsItself = entry.thing.kind === 'process' || entry.thing.kind === 'thread';
    return !keepsItself || entry.thing.handles > 0 || (entry.old && entry.old.handles > 0);
  }

  function markedRows(entry, trace) {
    function here(change) {
      return change.process === entry.thing.name;
    }
    var added = changes.of(trace, TERMS.changes.ROW_ADDED).filter(here);
    var removed = changes.of(trace, TERMS.changes.ROW_REMOVED).filter(here);
    var rows = changes.merged(changes.withLost(entry.old ? entry.old.rows : [], removed, 'row'), entry.thing.rows, 'handle', function (row) {
      return changes.has(added, 'handle', row.handle);
    }, function (row) {
      return changes.has(removed, 'handle', row.handle);
    });
    changes.of(trace, TERMS.changes.ROW_CHANGED).filter(here).forEach(function (change) {
      rows.forEach(function (row) {
        if (row.thing.handle === change.handle && row.mark !== 'removed') {
          row.mark = row.mark || 'changed';
          row.fields = (row.fields || []).concat(change.field);
        }
      });
    });
    return rows;
  }

  function markedViews(entry, trace) {
    function here(what) {
      return changes.of(trace, what).filter(function (change) {
        return change.process === entry.thing.name;
      });
    }
    return changes.merged(entry.old && entry.old.views || [], entry.thing.views || [], 'address', function (view) {
      return changes.has(here(TERMS.changes.VIEW_MAPPED), 'address', view.address);
    }, function (view) {
      return changes.has(here(TERMS.changes.VIEW_UNMAPPED), 'address', view.address);
    }).map(function (view) {
      return loose('view', view, view.thing.object, view.thing.name || view.thing.address);
    });
  }

  function markedWaits(entry, before, trace) {
    var name = entry.thing.name;
    var lines = [];
    changes.merged(waitsOf(name, before), waitsOf(name, trace.world), 'by', function (wait) {
      return changes.has(changes.of(trace, TERMS.changes.WAIT_BEGAN), 'by', wait.by);
    }, function (wait) {
      return changes.has(changes.of(trace, TERMS.changes.WAIT_ENDED), 'by', wait.by);
    }).forEach(function (wait) {
      (wait.thing.objects.length ? wait.thing.objects : [0]).forEach(function (object) {
        lines.push(loose('wait', wait, object, wait.thing.by.split('/')[1] || ''));
      });
    });
    return lines;
  }

  function missingRows(process, findings) {
    return (findings.missing && findings.missing[process] || []).map(function (row) {
      return {thing: {kind: 'missing', handle: '', name: row.name, text: row.text, object: 0}, old: null, mark: '', wrong: true};
    });
  }

  function waitsOf(process, world) {
    return (world.waits || []).filter(function (wait) {
      return wait.by.split('/')[0] === process;
    });
  }

  /* A line of a table without a handle. */
  function loose(kind, entry, object, name) {
    var thing = entry.thing;
    var many = (thing.objects || []).length > 1;
    return {thing: {kind: kind, handle: '', name: name, object: object, size: thing.size, many: many, all: thing.all}, old: null, mark: entry.mark};
  }

  function markedPseudo(process, trace) {
    return (trace.pseudo || []).filter(function (pseudo) {
      return pseudo.process === process;
    }).map(function (pseudo) {
      var isNew = (trace.newPseudo || []).indexOf(process + '/' + pseudo.name) >= 0;
      return {thing: pseudo, mark: isNew ? 'added' : ''};
    });
  }

  return markedWorld;
})();
