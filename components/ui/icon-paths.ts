/**
 * All icons: 16 grid, drawn by strokes of 1.5 with round ends unless said otherwise. Own drawings.
 * `fill` shapes are filled and not stroked; `core` is stroked in the colour of the surface; `dash` is a broken stroke.
 */
export interface Shape {
  d: string;
  as?: 'fill' | 'core' | 'dash';
}

const RING = 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5Z';
const DISC = 'M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14Z';
const dot = (x: number, y: number, r = 0.95) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const line = (d: string): Shape[] => [{ d }];

export const iconPaths = {
  stated: [
    { d: DISC, as: 'fill' },
    { d: 'M4.9 8.3l2.2 2.2l4-4.6', as: 'core' },
  ],
  implied: line(`${RING}M5 6.9c1-.9 2-.9 3 0s2 .9 3 0M5 9.6c1-.9 2-.9 3 0s2 .9 3 0`),
  unstated: [
    { d: `${RING}M6.2 6.4a1.85 1.85 0 1 1 2.7 1.6c-.6.35-.9.7-.9 1.3` },
    { d: dot(8, 11.4), as: 'fill' },
  ],
  negated: line(`${RING}M6 6l4 4M10 6l-4 4`),
  unread: [
    { d: RING, as: 'dash' },
    { d: dot(5.3, 8, 0.85) + dot(8, 8, 0.85) + dot(10.7, 8, 0.85), as: 'fill' },
  ],
  check: line('M3 8.6l3.2 3.2L13 4.4'),
  right: line('M6 3.5L10.5 8L6 12.5'),
  down: line('M3 5.7l5 4.8l5-4.8'),
  left: line('M10 3.5L5.5 8l4.5 4.5'),
  more: [{ d: dot(3, 8, 1.1) + dot(8, 8, 1.1) + dot(13, 8, 1.1), as: 'fill' }],
  info: [{ d: `${RING}M8 7.4v3.8` }, { d: dot(8, 4.9), as: 'fill' }],
  search: line('M7 2a4.9 4.9 0 1 0 0 9.8a4.9 4.9 0 1 0 0-9.8ZM10.6 10.6L14 14'),
  close: line('M3.5 3.5l9 9M12.5 3.5l-9 9'),
  plus: line('M8 2.5v11M2.5 8h11'),
  minus: line('M2.5 8h11'),
  tag: [{ d: 'M2 3.2V7l6.7 6.8l5.3-5.2L7.4 2.2H3a1 1 0 0 0-1 1Z' }, { d: dot(5.1, 5.2), as: 'fill' }],
  note: line('M2.2 2.2h11.6v7.4l-4.2 4.2H2.2ZM5 5.9h6M5 8.8h3.6'),
  out: line('M6.5 2.7H2.3v11h11V9.5M9 2.3h4.8v4.8M13.5 2.6L6.8 9.3'),
  warn: [{ d: 'M8 2L14.6 13.6H1.4ZM8 6.6v2.9' }, { d: dot(8, 11.5, 0.85), as: 'fill' }],
  role: line(
    'M3 4.9h10a1 1 0 0 1 1 1v6.9a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V5.9a1 1 0 0 1 1-1ZM5.6 4.7V2.7h4.8v2M2 9.2h12',
  ),
  user: line('M8 2.2a2.9 2.9 0 1 0 0 5.8a2.9 2.9 0 1 0 0-5.8ZM2.6 13.9a5.4 4.4 0 0 1 10.8 0'),
  users: line(
    'M5.9 2.9a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 1 0 0-5.2ZM1.2 13.3a4.7 3.8 0 0 1 9.4 0M10.5 2.8a2.6 2.6 0 0 1 .9 4.7M12.4 9.8c1.3.6 2.1 1.9 2.4 3.4',
  ),
  board: line('M2 2.2h3.6v11.6H2ZM7 2.2h3.6v6.6H7ZM13.4 2.2v8.6'),
  compare: line('M6 3.2H2.2v9.6H6M10 3.2h3.8v9.6H10M8 1.6v12.8'),
  file: line('M3 1.9h6l4 4v8.2H3ZM8.9 2v4H13M5.6 9h4.8M5.6 11.5h3.4'),
  chart: line('M4.2 10.3V7M8 10.3V3M11.8 10.3V5.2M1.8 13.8h12.4'),
  swap: line('M2 5h11.5M10.6 2l3 3l-3 3M14 11H2.5M5.4 8l-3 3l3 3'),
  shield: line('M8 1.7l5.7 1.9v4.2c0 3-2.4 5.2-5.7 6.6c-3.3-1.4-5.7-3.6-5.7-6.6V3.6Z'),
  sliders: line(
    'M2 5h6.2M11.8 5H14M10 3.3a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4ZM2 11h2.2M7.8 11H14M6 9.3a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 1 0 0-3.4Z',
  ),
  download: line('M8 2v7.7M4.8 6.8L8 9.9l3.2-3.1M2 13.7h12'),
  upload: line('M8 10.2V2.4M4.8 5.3L8 2.2l3.2 3.1M2 13.7h12'),
  undo: line('M5.3 2.5L2 5.7l3.3 3.2M2.3 5.7h7.5a3.7 3.7 0 0 1 0 7.8H6'),
  merge: line('M3 2c0 3.5 5 4 5 7.5v4.2M13 2c0 3.5-5 4-5 7.5M5.2 11.3L8 14l2.8-2.7'),
  lock: line(
    'M4 7.2h8a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8.2a1 1 0 0 1 1-1ZM5.2 7V4.6a2.8 2.8 0 0 1 5.6 0V7',
  ),
  globe: line(`${RING}M1.9 8h12.2M8 1.8c-4 4-4 8.4 0 12.4c4-4 4-8.4 0-12.4Z`),
  clock: line(`${RING}M8 4.5v4l2.6 1.4`),
  star: line('M8 1.9l1.9 3.9l4.3.6l-3.1 3l.7 4.3L8 11.7l-3.8 2l.7-4.3l-3.1-3l4.3-.6Z'),
  filter: line('M2 2.7h12L9.5 8.6v5.2l-3-1.7V8.6Z'),
  copy: line(
    'M6.2 5h6.6a1 1 0 0 1 1 1v6.8a1 1 0 0 1-1 1H6.2a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1ZM2.5 10.5V3.2a1 1 0 0 1 1-1h7.2',
  ),
  bin: line('M2 4.2h12M5.7 4V2.3h4.6V4M3.4 4.4l.8 9.4h7.6l.8-9.4'),
  grip: [
    {
      d: [3.5, 8, 12.5].map((y) => dot(5.8, y, 1) + dot(10.2, y, 1)).join(''),
      as: 'fill',
    },
  ],
  edit: line('M2.2 13.8l.8-3.5l7.9-7.9a1 1 0 0 1 1.4 0l1.3 1.3a1 1 0 0 1 0 1.4L5.7 13Z'),
  block: line(`${RING}M3.7 3.7l8.6 8.6`),
  ring: line('M8 3.7a4.3 4.3 0 1 0 0 8.6a4.3 4.3 0 1 0 0-8.6Z'),
  dot: [{ d: dot(8, 8, 4.8), as: 'fill' }],
  half: [{ d: RING }, { d: 'M8 2a6 6 0 0 1 0 12Z', as: 'fill' }],
  full: line(`${RING}M5.2 8.3l2 2l3.6-4.2`),
  disk: line(
    'M8 2c3.2 0 5.5.9 5.5 2.1S11.2 6.2 8 6.2S2.5 5.3 2.5 4.1S4.8 2 8 2ZM2.5 4.1v7.8C2.5 13.1 4.8 14 8 14s5.5-.9 5.5-2.1V4.1M2.5 8c0 1.2 2.3 2.1 5.5 2.1s5.5-.9 5.5-2.1',
  ),
  link: line(
    'M6.7 9.3a2.7 2.7 0 0 0 3.9 0l2.3-2.3a2.7 2.7 0 0 0-3.9-3.9l-.9.9M9.3 6.7a2.7 2.7 0 0 0-3.9 0L3.1 9a2.7 2.7 0 0 0 3.9 3.9l.9-.9',
  ),
  cursor: line('M3.2 2.4L13 7l-4.2 1.7l-1.9 4.9Z'),
  keys: [
    { d: 'M2.2 3.7h11.6a1 1 0 0 1 1 1v6.6a1 1 0 0 1-1 1H2.2a1 1 0 0 1-1-1V4.7a1 1 0 0 1 1-1ZM5.5 9.9h5' },
    { d: [4, 6.7, 9.3, 12].map((x) => dot(x, 6.8, 0.8)).join(''), as: 'fill' },
  ],
  mouse: line(
    'M8 1.5a4.2 4.2 0 0 1 4.2 4.2v4.6a4.2 4.2 0 0 1-8.4 0V5.7A4.2 4.2 0 0 1 8 1.5ZM8 1.6v4.9M3.9 6.7h8.2',
  ),
  eye: line(
    'M1.2 8c1.7-3 4-4.5 6.8-4.5S13.1 5 14.8 8c-1.7 3-4 4.5-6.8 4.5S2.9 11 1.2 8ZM8 6.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6Z',
  ),
  cols: line(
    'M3 2.5h10a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1ZM6 2.6v10.8M10 2.6v10.8',
  ),
  ask: line('M2.2 2.7h11.6v8.2H8.4l-3 2.8v-2.8H2.2Z'),
  page: line('M3 2.2h10a1 1 0 0 1 1 1v9.6a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V3.2a1 1 0 0 1 1-1ZM2.1 6h11.8'),
  money: line(
    'M2.2 3.7h11.6a1 1 0 0 1 1 1v6.6a1 1 0 0 1-1 1H2.2a1 1 0 0 1-1-1V4.7a1 1 0 0 1 1-1ZM8 6.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6Z',
  ),
  pin: line(
    'M8 14.3c-3.2-3-4.8-5.5-4.8-7.7a4.8 4.8 0 0 1 9.6 0c0 2.2-1.6 4.7-4.8 7.7ZM8 4.9a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0-3.2Z',
  ),
  sort: line('M8 13.7V2.5M3.9 6.5L8 2.3l4.1 4.2'),
  cal: line(
    'M3 3.2h10a1 1 0 0 1 1 1v8.6a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4.2a1 1 0 0 1 1-1ZM2.1 6.8h11.8M5.2 1.5v3M10.8 1.5v3',
  ),
} as const satisfies Record<string, readonly Shape[]>;

export type IconName = keyof typeof iconPaths;
