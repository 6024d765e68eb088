/**
 * What one record of the index says, and how it is written there and read back.
 * Pagefind keeps one string a record and normalises its white space; two symbols that the text never uses keep it apart.
 */
import type { Bilingual } from '../site.ts'

export interface RecordText {
  segments: Bilingual<string[]>
  /** Names from the top of the document down; the clause's own is last. */
  trail: Bilingual<string[]>
  /** Responsible units. */
  units: Bilingual<string[]>
}

const GROUP = '␝'
const ITEM = '␞'
const ZERO_WIDTH_SPACE = '\u200b'

/** A Han character, a run of other letters and digits, or any other visible character: one word of the index each. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[^\s\p{L}\p{M}\p{N}]/gu

/**
 * Parts the words with zero-width spaces. Pagefind's own segmentation of Chinese would hide whatever it cuts across:
 * with one character as one word, a quoted phrase finds every substring. White space parts already; Pagefind would lose it
 * beside a zero-width space.
 */
export const spaced = (text: string): string =>
  text.replace(WORD, (word, at: number) => (/\S/.test(text[at - 1] ?? ' ') ? ZERO_WIDTH_SPACE + word : word))

export function writeRecord({ segments, trail, units }: RecordText): string {
  const groups = [segments.zh, segments.en, trail.zh, trail.en, units.zh, units.en]
  return spaced(groups.map((items) => items.join(` ${ITEM} `)).join(` ${GROUP} `))
}

/** Reads what {@link writeRecord} wrote, after Pagefind has had it. */
export function readRecord(content: string): RecordText {
  const [zh = [], en = [], trailZh = [], trailEn = [], unitsZh = [], unitsEn = []] = content
    .replaceAll(ZERO_WIDTH_SPACE, '')
    .split(GROUP)
    .map((group) =>
      group
        .split(ITEM)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
  return {
    segments: { zh, en },
    trail: { zh: trailZh, en: trailEn },
    units: { zh: unitsZh, en: unitsEn },
  }
}
