/** Full pinyin without tones. */
import { customPinyin, pinyin } from 'pinyin-pro'

// The library reads them otherwise.
customPinyin({ 重组: 'chóng zǔ' })

/** A syllable a Han character, parted by spaces, and whatever else stands there as it is: `重组蛋白` → `chong zu dan bai`. */
export const syllables = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((part) => part.trim())
    .join(' ')
    .toLowerCase()
