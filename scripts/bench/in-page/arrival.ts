/** Functions that run in the pages by themselves: each is sent as text and may use nothing around it. */

interface Marked {
  /** Does the change after which the page shows the next person; gives the time of it. */
  arrive?: () => number;
  longTasks?: number[];
}

interface Next {
  slug: string;
  nextSlug: string;
  name: string;
  next: string;
  what: 'card' | 'main';
}

/** In-page navigation to somebody else: the address changes, the old content goes, the new one is ready but not there. */
export function nextPerson({ slug, nextSlug, name, next, what }: Next): void {
  const page = globalThis as Marked;
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no main part.');
  const kept = document.createDocumentFragment();
  const copy = main.cloneNode(true) as HTMLElement;
  kept.append(copy);
  const current = location.pathname.split('/')[2] ?? slug;
  const shownName = main.dataset['shown'] ?? name;
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const attribute of element.attributes)
      if (attribute.value.includes(current)) attribute.value = attribute.value.replaceAll(current, nextSlug);
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.nodeValue?.includes(shownName)) text.nodeValue = text.nodeValue.replaceAll(shownName, next);
  copy.dataset['shown'] = next;
  const parent = main.parentElement ?? document.body;
  history.pushState(null, '', location.href.replace(current, nextSlug));
  document.title = `${next} | LinkedIn`;
  main.remove();
  if (what === 'main') {
    page.arrive = () => {
      const at = Date.now();
      parent.append(copy);
      return at;
    };
    return;
  }
  const card = copy.querySelector('[componentkey*="profile.card.ref"][componentkey$="Topcard"]');
  if (!card) throw new Error('The page has no card.');
  const place = document.createComment('');
  card.replaceWith(place);
  parent.append(copy);
  page.arrive = () => {
    const at = Date.now();
    place.replaceWith(card);
    return at;
  };
}

export function arrive(): number {
  const at = (globalThis as Marked).arrive?.();
  if (at === undefined) throw new Error('Nobody is on the way.');
  return at;
}

/** Time of the second frame of the panel that has this name and the score. */
export function secondFrameOf(name: string): Promise<number> {
  return new Promise((done, failed) => {
    const late = setTimeout(
      () => failed(new Error(`${name} is not shown: ${document.body.innerText}`)),
      20_000,
    );
    const look = (): void => {
      const said = document.querySelector('main')?.textContent ?? '';
      if (!said.includes(name) || !said.includes('must-haves stated')) requestAnimationFrame(look);
      else
        requestAnimationFrame(() => {
          clearTimeout(late);
          done(Date.now());
        });
    };
    look();
  });
}

export function watchLongTasks(): void {
  const tasks: number[] = [];
  (globalThis as Marked).longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}

export function longTasks(): number[] {
  return (globalThis as Marked).longTasks ?? [];
}
