/*
 * What changes did to a list of things: which are new, which are gone, and what each was before.
 *
 *   changes.of(trace, TERMS.changes.ROW_ADDED) -> the trace's changes of that sort
 *   changes.merged(before, now, key, isNew, isGone) -> [{thing, old, mark}]; mark is 'added', 'removed' or ''
 */
var changes = (function () {
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

  function of(trace, what) {
    return (trace.changes || []).filter(function (change) {
      return change.what === what;
    });
  }

  function has(changes, key, value) {
    return changes.some(function (change) {
      return change[key] === value;
    });
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

  return {of: of, has: has, merged: merged, withLost: withLost};
})();
