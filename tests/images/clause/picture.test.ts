/** A clause as a picture: whole, legible on a phone, and with a code that a phone reads there. */
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { kept } from '../../../src/cache/content-cache.ts'
import { pictureContent, picturePng, pictureSvg } from '../../../src/images/clause/picture.ts'
import { wholeNames } from '../../../src/images/drawing/whole-words.ts'
import { withContents } from '../../../src/model/questions/containment.ts'
import { editionLine, noticeLines } from '../../../src/notice.ts'
import { languageChoices } from '../../../src/quoting/language-choices.ts'
import { pictureChoices, picturesOf } from '../../../src/quoting/pictures.ts'
import { readText } from '../../../src/read-text.ts'
import { absolute, cardPath } from '../../../src/urls.ts'
import { realPolicy } from '../../support/content.ts'
import { brokenNames, readLines } from '../../support/drawn.ts'
import { offenders } from '../../support/offenders.ts'
import { pixelsOf, read } from '../../support/qr.ts'

const policy = realPolicy()
const pictures = policy.clauses.flatMap((clause) =>
  picturesOf(policy.clauses, clause).map((choice) => ({ clause, choice })),
)
type Picture = (typeof pictures)[number]
const nameOf = ({ clause, choice }: Picture) => `${clause.id} ${choice}`
/** The shortest and the longest of each language, and one of each kind between; all of them are drawn by the build. */
const some = pictures.filter(({ clause }) =>
  [
    'notice',
    'guiding-thought',
    'target-2025',
    'domain-biomaterials',
    'safeguard-2',
    'task-7',
    'task-7-1',
    'task-7-units',
  ].includes(clause.id),
)
/** Width of a phone, in pixels of a page. */
const PHONE = 375

const TEXT_SIZES = /size: if it\.lang == "zh" \{ (\d+)pt \} else \{ (\d+)pt \}, par/

const bare = (words: string) => words.replace(/[\s\u2060]/g, '')

/** All that a picture says, in its order. */
function wordsOf({ clause, choice }: Picture): string {
  const says = pictureContent(policy, clause, languageChoices[choice])
  const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text)
  return [
    texts(says.kicker).join('·'),
    ...says.texts.flatMap(({ blocks }) => texts(blocks)),
    ...texts(says.source),
    says.address,
    ...texts([...says.edition, ...says.standing]),
  ].join('\n')
}

test('every clause has a picture, but for the parts that are too long for one', () => {
  const has = (id: string) => picturesOf(policy.clauses, policy.clause(id))
  expect(has('task-7-1')).toEqual(pictureChoices)
  expect(has('guiding-thought')).toEqual(['zh', 'en'])
  const without = policy.clauses.filter((clause) => picturesOf(policy.clauses, clause).length === 0)
  expect(new Set(without.map(({ kind }) => kind))).toEqual(new Set(['part']))
})

test('a picture has every word of its clause, and says what it is from', () => {
  const wrong = offenders(pictures, nameOf, ({ clause, choice }) => {
    const words = bare(wordsOf({ clause, choice }))
    for (const locale of languageChoices[choice]) {
      const text = withContents(policy.clauses, clause).flatMap(({ segments }) => segments)
      expect(words).toContain(bare(text.map((segment) => segment.text[locale]).join('')))
      const { title, number, issuer } = policy.document
      for (const said of [title, number, issuer]) expect(words).toContain(bare(said[locale]))
      for (const line of [editionLine(policy, locale), ...noticeLines(policy.document, locale)])
        expect(words).toContain(bare(line))
    }
    expect(words).toContain(absolute(cardPath(clause.id)))
  })
  expect(wrong).toEqual([])
})

test('all of its words are drawn, and no name of the glossary is broken', () => {
  const names = wholeNames(policy)
  const wrong = offenders(some, nameOf, ({ clause, choice }) => {
    const lines = readLines(pictureSvg(policy, clause, choice), wordsOf({ clause, choice }))
    expect(brokenNames(lines, names)).toEqual([])
  })
  expect(wrong).toEqual([])
})

test('a word that is missing, and a broken name, are found', () => {
  const svg = pictureSvg(policy, policy.clause('task-7-units'), 'zh')
  const words = wordsOf({ clause: policy.clause('task-7-units'), choice: 'zh' })
  expect(() => readLines(svg, `${words}字`)).toThrow(/letters are drawn/)
  expect(brokenNames(['推进低', '碳环保领域'], ['低碳环保', '领域'])).toEqual(['低|碳环保'])
})

test('shown as wide as a phone, its words are 15 pixels high and its code is read', async () => {
  for (const { clause, choice } of some) {
    const png = await picturePng(policy, clause, choice, kept)
    const { width, height, format } = await sharp(png).metadata()
    expect.soft({ format, width }).toEqual({ format: 'png', width: 1080 })
    expect.soft(height / width, nameOf({ clause, choice })).toBeLessThanOrEqual(3.75)
    const [, ...sizes] = TEXT_SIZES.exec(readText('src/images/clause/picture.typ')) ?? []
    expect(sizes).toHaveLength(2)
    for (const size of sizes) expect((Number(size) * PHONE) / width).toBeGreaterThanOrEqual(15)
    expect.soft(png.length, nameOf({ clause, choice })).toBeLessThanOrEqual(215_000)
    // Two pixels of the screen for each of the page, as every phone has.
    const onPhone = await sharp(png)
      .resize(2 * PHONE)
      .png()
      .toBuffer()
    expect.soft(read(await pixelsOf(onPhone)), nameOf({ clause, choice })).toBe(absolute(cardPath(clause.id)))
  }
})

test('one that would be too long stops the build', () => {
  expect(() => pictureSvg(policy, policy.clause('part-6'), 'both')).toThrow(/too long/)
})
