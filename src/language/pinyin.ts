/** At build time: the syllables of a Chinese name, without tones. What readers type is read in `typed-pinyin.ts`. */
import { customPinyin, pinyin } from 'pinyin-pro'

/** The library, and the collation of Chinese, read it zhòng zǔ. */
export const REREAD = { word: '重组', pinyin: 'chóng zǔ', homophone: '虫组' }
customPinyin({ [REREAD.word]: REREAD.pinyin })

/** A syllable a Han character, separated by spaces, and whatever else stands there as it is: `重组蛋白` → `chong zu dan bai`. */
export const syllables = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((part) => part.trim())
    .join(' ')
    .toLowerCase()
