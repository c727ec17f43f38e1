/**
 * All colours, light and dark. `src/app.css` holds the same values as custom properties (a test
 * compares them). Fjord and rust mean the two sides and nothing else.
 */
export const LIGHT = {
  paper: '#fbf8f1',
  ink: '#1c2429',
  ink2: '#4b555b',
  ink3: '#6c746f',
  rule: '#d9d2c3',
  fjord: '#17456e',
  rust: '#b0452a',
  sea3: '#c1d6df',
  sea2: '#cfe0e6',
  sea1: '#dce9ec',
  seaink: '#315a72',
  land: '#f6f0e3',
  landNO: '#edece4',
  landRU: '#f7eadb',
  landline: '#d8cdb8',
  coast: '#8fa6ad',
  border: '#1c2429',
  halo: '#faf5ea',
  doc: '#2c3a42',
  docoff: '#868d8b',
  out: '#77807f',
  catA: '#842543',
  catB: '#709868',
  catC: '#b37a06',
  catD: '#753cba',
  catE: '#156b7a',
  catX: '#7d7a77',
} as const;

export type Ink = keyof typeof LIGHT;
export type Palette = Readonly<Record<Ink, string>>;

export const DARK: Palette = {
  paper: '#0f171d',
  ink: '#ece7db',
  ink2: '#b3bab9',
  ink3: '#8b9597',
  rule: '#2b3841',
  fjord: '#79b0e0',
  rust: '#f0855c',
  sea3: '#122430',
  sea2: '#162c39',
  sea1: '#1b3442',
  seaink: '#7ea6ba',
  land: '#1a2126',
  landNO: '#1b262d',
  landRU: '#251f1c',
  landline: '#333c40',
  coast: '#48606c',
  border: '#f6efe0',
  halo: '#12191f',
  doc: '#d5d8d2',
  docoff: '#5b6971',
  out: '#8b9597',
  catA: '#c53054',
  catB: '#afe8b8',
  catC: '#fdd751',
  catD: '#866feb',
  catE: '#1f798b',
  catX: '#93928e',
};

/** Inks as the custom properties of the page, which follow the reader's theme. */
export const PAGE: Palette = Object.fromEntries(
  Object.keys(LIGHT).map((ink) => [ink, `var(--${ink})`]),
) as Palette;

export function categoryInk(group: 'A' | 'B' | 'C' | 'D' | 'E' | 'X'): Ink {
  return `cat${group}`;
}
