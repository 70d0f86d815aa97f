/*
 * What a picture says in words: what each row names, and what changed, for who does not see it.
 *
 *   pictureWords.label(all, words); pictureWords.describe(all, words) -> text; all as marked answers it
 */
var pictureWords = (function () {
  /* Puts into each row what it names: its label, and the kind of object. */
  function label(all, words) {
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
        copy.label = copy.text || words.label(objects['$' + copy.object]);
        copy.of = (objects['$' + copy.object] || {}).kind;
        row.thing = copy;
      });
    });
  }

  /* What changed, in one line. */
  function describe(all, words) {
    var parts = [];
    all.processes.forEach(function (entry) {
      if (entry.wrong) {
        parts.push('\u2717 ' + entry.thing.name);
      }
      entry.rows.forEach(function (row) {
        if (row.wrong) {
          parts.push('\u2717 ' + entry.thing.name + ': ' + said(row.thing, words) + ' (' + row.thing.label + ') ' + (row.thing.kind ? words.missing : words.unexpected));
        } else if (row.mark) {
          parts.push((row.mark === 'added' ? '+ ' : row.mark === 'removed' ? '\u00d7 ' : '~ ') + entry.thing.name + ': ' +
            said(row.thing, words) + ' (' + row.thing.label + ')');
        }
      });
    });
    all.objects.forEach(function (entry) {
      if (entry.wrong) {
        parts.push('\u2717 ' + words.label(entry.thing) + ': ' + words.usage + ' ' + entry.thing.usage + ', ' + entry.wrong);
      } else if (entry.mark === 'removed') {
        parts.push('\u00d7 ' + words.label(entry.thing) + ' ' + words.destroyed);
      } else if (entry.old && entry.old.usage !== entry.thing.usage) {
        parts.push(words.label(entry.thing) + ': ' + words.usage + ' ' + entry.old.usage + '\u2192' + entry.thing.usage);
      }
    });
    return parts.join('; ');
  }

  function said(row, words) {
    return row.kind === 'view' ? words.view + ' ' + row.name : row.kind === 'missing' ? row.name : row.kind ? (row.name ? row.name + ' ' : '') + words.waits : row.name || row.handle;
  }

  return {label: label, describe: describe};
})();
