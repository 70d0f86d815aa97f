/*
 * The world after a trace: a trace tells it whole, or what makes it of the world before; one that changed nothing tells none.
 * Nothing that was made of an earlier trace is changed.
 *
 *   traces.worldAfter(before, trace) -> {processes, objects, waits}
 */
var traces = (function () {
  function worldAfter(before, trace) {
    return trace.world || (trace.update ? updated(before || {processes: [], objects: []}, trace.update) : before);
  }

  function updated(world, update) {
    var processes = world.processes.slice();
    (update.processes || []).forEach(function (process) {
      processes[process.number - 1] = changedProcess(processes[process.number - 1], process);
    });
    var objects = replaced(world.objects, update.objects || [], 'id', update.gone || []);
    objects.sort(function (one, other) {
      return one.id - other.id;
    });
    return {processes: processes, objects: objects, waits: update.waits || []};
  }

  function changedProcess(old, process) {
    var now = {};
    Object.keys(process).forEach(function (field) {
      if (field !== 'number' && field !== 'gone') {
        now[field] = process[field];
      }
    });
    now.rows = replaced(old ? old.rows : [], process.rows || [], 'handle', process.gone || []);
    return now;
  }

  /* A list without what is gone, each thing as it is now in its old place, and the new ones last. */
  function replaced(old, changed, key, gone) {
    var lost = {};
    gone.forEach(function (value) {
      lost['$' + value] = true;
    });
    var now = {};
    changed.forEach(function (thing) {
      now['$' + thing[key]] = thing;
    });
    var kept = old.filter(function (thing) {
      return !lost['$' + thing[key]];
    }).map(function (thing) {
      var newer = now['$' + thing[key]];
      delete now['$' + thing[key]];
      return newer || thing;
    });
    return kept.concat(changed.filter(function (thing) {
      return now['$' + thing[key]] === thing;
    }));
  }

  return {worldAfter: worldAfter};
})();
