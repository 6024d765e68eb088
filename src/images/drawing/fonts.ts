/** The fonts of all that is drawn and set. */

export const FONTS = '@expo-google-fonts/noto-serif-sc'

const names = { 300: '300Light', 400: '400Regular', 600: '600SemiBold' } as const

/** Noto Sans and Noto Sans SC (OFL 1.1): what is set large is set without serifs. */
export const SANS = ['@expo-google-fonts/noto-sans', '@expo-google-fonts/noto-sans-sc'] as const
export const sansFiles = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
].map((file) => `node_modules/@expo-google-fonts/${file}`)

/** Noto Serif SC (OFL 1.1) of a weight, from the project's root: the same on every machine. */
export const fontFile = (weight: keyof typeof names): string =>
  `node_modules/${FONTS}/${names[weight]}/NotoSerifSC_${names[weight]}.ttf`
