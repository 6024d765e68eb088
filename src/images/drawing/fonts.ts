/** The fonts of all that is drawn and set. */

export const FONTS = '@expo-google-fonts/noto-serif-sc'

const names = { 300: '300Light', 400: '400Regular', 600: '600SemiBold' } as const

/** Noto Serif SC (OFL 1.1) of a weight, from the project's root: the same on every machine. */
export const fontFile = (weight: keyof typeof names): string =>
  `node_modules/${FONTS}/${names[weight]}/NotoSerifSC_${names[weight]}.ttf`
