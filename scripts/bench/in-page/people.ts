/** Functions that run in the table of people by themselves: each is sent as text and may use nothing around it. */

interface Watched {
  peopleShown?: PeopleShown;
}

/** Milliseconds since the page began to load. */
export interface PeopleShown {
  firstRows?: number;
  allRows?: number;
  /** Everybody is matched; at once where there is nothing to match. */
  matched?: number;
  tasks: { from: number; took: number }[];
}

/** Before the page's own scripts: notes the first frame that has rows, all rows, all figures, and every long task. */
export function watchPeople(): void {
  const shown: PeopleShown = { tasks: [] };
  (globalThis as Watched).peopleShown = shown;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      shown.tasks.push({ from: startTime, took: duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    const table = document.querySelector('table[aria-rowcount]');
    if (table?.querySelector('tr[data-id]')) {
      const at = performance.now();
      shown.firstRows ??= at;
      if (table.getAttribute('aria-busy') === 'false') shown.allRows ??= at;
      const counting = [...document.querySelectorAll('p[role="status"]')].some((line) =>
        line.textContent?.startsWith('Matching'),
      );
      if (shown.allRows !== undefined && !counting && at > shown.allRows) shown.matched ??= at;
    }
    if (shown.matched !== undefined) return;
    // Looking costs time, too: to a frame only until the rows are there.
    if (shown.allRows === undefined) requestAnimationFrame(look);
    else setTimeout(look, 250);
  };
  requestAnimationFrame(look);
}

/** What was noted, once everything is there. */
export function peopleShown(patience: number): Promise<PeopleShown> {
  return new Promise((done, failed) => {
    const since = performance.now();
    const ask = (): void => {
      const shown = (globalThis as Watched).peopleShown;
      // A task is reported after it ended.
      if (shown?.matched !== undefined) setTimeout(() => done(shown), 200);
      else if (performance.now() - since > patience)
        failed(new Error(`Not everybody is there: ${JSON.stringify(shown)}`));
      else setTimeout(ask, 100);
    };
    ask();
  });
}
