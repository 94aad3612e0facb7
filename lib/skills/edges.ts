/** Edges of a trie whose letters are numbers: (node, step) → node, in one open table of integers. */
export interface Edges {
  /** 0 where there is none. */
  get(node: number, step: number): number;
  /** `child` is above 0. */
  add(node: number, step: number, child: number): void;
}

const slotOf = (node: number, step: number): number => {
  const mixed = Math.imul(node ^ Math.imul(step, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

export function createEdges(): Edges {
  let table = new Int32Array(3 << 10);
  let mask = (1 << 10) - 1;
  let count = 0;

  const place = (node: number, step: number, child: number): void => {
    let slot = slotOf(node, step) & mask;
    while (table[slot * 3 + 2] !== 0) slot = (slot + 1) & mask;
    table[slot * 3] = node;
    table[slot * 3 + 1] = step;
    table[slot * 3 + 2] = child;
  };

  return {
    get(node, step) {
      for (let slot = slotOf(node, step) & mask; ; slot = (slot + 1) & mask) {
        const at = slot * 3;
        const child = table[at + 2] ?? 0;
        if (child === 0 || (table[at] === node && table[at + 1] === step)) return child;
      }
    },
    add(node, step, child) {
      if (++count * 2 > mask) {
        const old = table;
        mask = mask * 2 + 1;
        table = new Int32Array((mask + 1) * 3);
        for (let i = 0; i < old.length; i += 3)
          if (old[i + 2]) place(old[i] ?? 0, old[i + 1] ?? 0, old[i + 2] ?? 0);
      }
      place(node, step, child);
    },
  };
}
