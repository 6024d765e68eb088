import { describe, expect, test } from 'vitest'
import { type Mentioned, type Piece, passage } from '../../src/finder/passage.ts'
import { locales } from '../../src/locale.ts'
import type { Direction, Mention, Run, Segment } from '../../src/model/types.ts'
import { APART } from '../../src/model/verbs.ts'
import { realPolicy } from '../support/content.ts'

/** A sentence with `[dir-x]` marked, as a made-up segment and mention. */
function marked(zh: string, verbZh: string, en = '[x]', verbEn = '') {
  const [runsZh, phraseZh] = runsOf(zh)
  const [runsEn, phraseEn] = runsOf(en)
  const segment: Segment = {
    id: 'clause.s1',
    form: 'paragraph',
    runs: { zh: runsZh, en: runsEn },
    text: { zh: zh.replace(/[[\]]/g, ''), en: en.replace(/[[\]]/g, '') },
    state: 'translated',
    readings: [],
  }
  const mention: Mention = {
    clause: 'clause',
    segment: segment.id,
    phrase: { zh: phraseZh, en: phraseEn },
    verb: { zh: verbZh, en: verbEn },
    strength: 'support',
    domains: [],
    zones: [],
    units: [],
    ask: [],
  }
  return { segment, mentioned: mentionedAs('dir-x', mention) }
}

function mentionedAs(id: Direction['id'], mention: Mention): Mentioned[] {
  const label = mention.phrase
  const direction: Direction = {
    id,
    kind: 'product',
    label,
    near: [],
    domains: [],
    zones: [],
    units: [],
    mentions: [mention],
  }
  return [{ direction, mention }]
}

function runsOf(sentence: string): [Run[], string] {
  const [before = '', phrase = '', after = ''] = sentence.split(/[[\]]/)
  const runs: Run[] = [before, { mark: 'Direction', id: 'dir-x', runs: [phrase] }, after]
  return [runs.filter((run) => run !== ''), phrase]
}

/** `支持<酒>和酒` with the verb in braces: what a reader sees marked. */
const show = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, direction, isVerb }) => (direction ? `[${text}]` : isVerb ? `{${text}}` : text))
    .join('')
const zh = (sentence: string, verb: string) => {
  const { segment, mentioned } = marked(sentence, verb)
  return show(passage(segment, mentioned, 'zh'))
}
const en = (sentence: string, verb: string) => {
  const { segment, mentioned } = marked('支持[酒]。', '支持', sentence, verb)
  return show(passage(segment, mentioned, 'en'))
}

describe('the phrase', () => {
  test('is the marked one, where the same words stand before it and after it', () => {
    expect(zh('支持酒厂和[酒]和酒类。', '支持')).toBe('{支持}酒厂和[酒]和酒类。')
    expect(en('Support winemakers, [wine], and wine bars.', 'Support')).toBe(
      '{Support} winemakers, [wine], and wine bars.',
    )
  })
  test('may stand inside another mark', () => {
    const { segment, mentioned } = marked('支持酒[酒]酒。', '支持')
    const runs: Run[] = ['支持酒', { mark: 'Ref', id: 'zone-y', runs: [...segment.runs.zh.slice(1)] }]
    const nested = { ...segment, runs: { ...segment.runs, zh: runs } }
    expect(show(passage(nested, mentioned, 'zh'))).toBe('{支持}酒[酒]酒。')
  })
  test('may begin or end the sentence', () => {
    expect(zh('[酒]要发展', '发展')).toBe('[酒]要{发展}')
    expect(zh('发展[酒]', '发展')).toBe('{发展}[酒]')
  })
})

describe('the verb', () => {
  test('is the nearest before the phrase', () => {
    expect(zh('支持醋，支持[酒]，支持茶。', '支持')).toBe('支持醋，{支持}[酒]，支持茶。')
  })
  test('is the first after it where none stands before', () => {
    expect(zh('对[酒]予以支持，对茶予以支持。', '支持')).toBe('对[酒]予以{支持}，对茶予以支持。')
  })
  test('is not looked for in the phrase', () => {
    expect(zh('推进[推进平台]建设。', '推进')).toBe('{推进}[推进平台]建设。')
    expect(zh('对[支持中心]予以支持。', '支持')).toBe('对[支持中心]予以{支持}。')
  })
  test('of several parts is all of them, in their order', () => {
    expect(zh('开展[酒]试验、示范，开展茶试验、示范。', '开展…试验、示范')).toBe(
      '{开展}[酒]{试验、示范}，开展茶试验、示范。',
    )
    expect(en('Develop [wine] through transformation.', 'Develop … through transformation')).toBe(
      '{Develop} [wine] {through transformation}.',
    )
  })
  test('may have all its parts before the phrase, or the phrase among three', () => {
    expect(en('Capture gas through [wine].', 'Capture … through')).toBe('{Capture} gas {through} [wine].')
    expect(zh('推进茶在醋、[酒]等方面应用。', '推进…在…应用')).toBe('{推进}茶{在}醋、[酒]等方面{应用}。')
  })
  test('has no part within the phrase', () => {
    expect(zh('通过[茶叶发展]来发展。', '通过…发展')).toBe('{通过}[茶叶发展]来{发展}。')
  })
})

describe('an English sentence', () => {
  test('is shown without its neighbors', () => {
    expect(en('Grow tea. Support [wine] in town. Support tea.', 'Support')).toBe('{Support} [wine] in town.')
  })
  test('is shown with those to its verb', () => {
    expect(en('Grow tea. Support drinks. They are [wine] and more. Grow tea.', 'Support')).toBe(
      '{Support} drinks. They are [wine] and more.',
    )
    expect(en('Of [wine] much is said. It is to be supported. Grow tea.', 'supported')).toBe(
      'Of [wine] much is said. It is to be {supported}.',
    )
  })
})

test('a Chinese segment is shown whole', () => {
  expect(zh('种茶；支持[酒]。', '支持')).toBe('种茶；{支持}[酒]。')
})

describe('an error says what is missing', () => {
  const { segment, mentioned } = marked('支持[酒]。', '支持')
  const mention = mentioned[0]?.mention
  if (!mention) throw new Error('no mention')
  test('a direction that is not marked', () => {
    expect(() => passage(segment, mentionedAs('dir-y', mention), 'zh')).toThrow(
      'dir-y is not marked in clause.s1',
    )
  })
  test('a verb that does not stand there', () => {
    const other = { ...mention, verb: { zh: '鼓励', en: '' } }
    expect(() => passage(segment, mentionedAs('dir-x', other), 'zh')).toThrow(
      'the verb "鼓励" is not beside "酒"',
    )
  })
})

test('of several the marks and verbs are each told apart, and a verb may reach into a phrase', () => {
  const policy = realPolicy()
  const mentioned = policy.directions.flatMap((direction) =>
    direction.mentions.flatMap((mention) =>
      mention.segment === 'zone-materials-bay.s1' ? { direction, mention } : [],
    ),
  )
  const pieces = passage(policy.segment('zone-materials-bay.s1'), mentioned, 'zh')
  expect(show(pieces)).toContain(
    '{加快推动}[日用化学品]、[助剂]、[表面活性剂]等[精细化学品]{实现}[生物法替代]',
  )
  expect(pieces).toContainEqual({
    text: '生物法替代',
    direction: 'dir-biological-process-substitution',
    isVerb: true,
  })
})

describe.each(locales)('every mention of the policy (%s)', (locale) => {
  const policy = realPolicy()
  const shown = policy.directions.flatMap((direction) =>
    direction.mentions.map((mention) => {
      const segment = policy.segment(mention.segment)
      const pieces = passage(segment, [{ direction, mention }], locale)
      return { id: direction.id, mention, text: segment.text[locale], pieces }
    }),
  )

  test('is shown in the words of its sentence', () => {
    for (const { id, text, pieces } of shown) {
      const joined = pieces.map((piece) => piece.text).join('')
      if (locale === 'zh') expect.soft(joined, id).toBe(text)
      else expect.soft(text, id).toContain(joined)
    }
  })

  test('begins and ends with a sentence', () => {
    for (const { id, text, pieces } of shown) {
      const joined = pieces.map((piece) => piece.text).join('')
      const at = text.indexOf(joined)
      expect.soft(text.slice(0, at), id).toMatch(/^$|[.:!?”)]\s+$/)
      expect.soft(text.slice(at + joined.length), id).toMatch(/^$|^\s/)
    }
  })

  test('has its phrase once and its verb in its parts', () => {
    for (const { id, mention, pieces } of shown) {
      expect
        .soft(
          pieces.flatMap((p) => (p.direction ? p.text : [])),
          id,
        )
        .toEqual([mention.phrase[locale]])
      const verb = mention.verb[locale].split(APART).map((part) => part.trim())
      expect
        .soft(
          pieces.flatMap((p) => (p.isVerb ? p.text : [])),
          id,
        )
        .toEqual(verb)
    }
  })
})
