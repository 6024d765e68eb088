/**
 * The colors of the site, named by what they are for: pages (tokens.css, by values-in-styles.ts), documents,
 * drawings, icon and manifest read them here.
 */
export const palette = {
  light: {
    paper: '#fcfbf8',
    ink: '#1d1f21',
    soft: '#595e64',
    line: '#e3e0d8',
    /** Underlines of links, 3 : 1 and more on every ground; `line` is for hairlines. */
    rule: '#87837a',
    wash: '#f3f0e8',
    accent: '#0b6455',
    'accent-wash': '#dcefe9',
    /** Marks on that wash: the accent, 18 % of it. */
    'accent-lit': '#0b64552e',
    /** Words that a search has found, on paper and on the wash. */
    found: '#f6dc8a',
  },
  dark: {
    paper: '#14171a',
    ink: '#e6e4df',
    soft: '#a3a8ad',
    line: '#2c3136',
    rule: '#767d84',
    wash: '#1c2024',
    accent: '#6fcab6',
    'accent-wash': '#153a34',
    'accent-lit': '#6fcab62e',
    found: '#6b5410',
  },
} as const

const declarations = (theme: keyof typeof palette) =>
  Object.entries(palette[theme])
    .map(([name, color]) => `--${name}: ${color};`)
    .join(' ')

/** A style sheet whose `--palette: light` and `--palette: dark` are the colors themselves. */
export const withPalette = (css: string) =>
  css
    .replaceAll('--palette: light;', declarations('light'))
    .replaceAll('--palette: dark;', declarations('dark'))
