/** Everything that can be copied of one clause, as rows of buttons, with a line that says what was done. */

import { type CitationStyle, proseStyles, recordStyles } from '../../citation-styles.ts'
import { citationNames } from '../../i18n/citations.ts'
import { copyingStrings as s } from '../../i18n/copying.ts'
import { type Bilingual, locales } from '../../locale.ts'
import type { CardJson } from '../../quoting/card-json.ts'
import { localIsoDate } from '../../quoting/citations/access-date.ts'
import { type Clip, citationClip, linkClip, quotationClip, textClip } from '../../quoting/clips.ts'
import { readShelf, writeShelf } from '../../quoting/kit/shelf.ts'
import { type LanguageChoice, languageChoices } from '../../quoting/language-choices.ts'
import { element } from '../element.ts'
import { asNodes, asText, pageLanguage, pageLanguages } from '../page-languages.ts'
import { troubleWords } from '../trouble-words.ts'
import { Copier } from './copier.ts'
import { canShare, canSharePictures, fetchPicture, share } from './share.ts'

const choices = ['zh', 'en', 'both'] as const

interface Copied {
  name: Bilingual
  /** Of what may be had in either language; one language has its own name on its button. */
  choice?: (typeof choices)[number]
  clip: () => Clip
}

/**
 * @param card what can be copied
 * @param folder address of the card on this host; the kit is found from there
 * @param tools what else can be done with the clause where it stands
 */
export function copyActions(card: CardJson, folder: URL, tools: readonly Node[] = []): HTMLElement {
  const actions = element('div', 'copy-actions')
  const copier = new Copier()
  const button = (name: Bilingual, press: () => void) => {
    const made = element('button')
    made.type = 'button'
    made.append(...asNodes(name))
    made.onclick = press
    return made
  }
  const row = (name: Bilingual, ...items: readonly Node[]) => {
    if (items.length === 0) return
    const made = element('div', 'row')
    // As an attribute: Chromium before 103 and Firefox before 119 have no such property.
    made.setAttribute('role', 'group')
    const head = element('span', 'head')
    head.append(...asNodes(name))
    head.id = `copying-${actions.childElementCount}`
    made.setAttribute('aria-labelledby', head.id)
    const cells = element('div')
    cells.append(...items)
    made.append(head, cells)
    actions.append(made)
  }
  const copies = (name: Bilingual, list: readonly Copied[], ...others: readonly Node[]) =>
    row(
      name,
      ...list.map((item) => {
        const made = button(item.name, () => copier.copy(item.clip(), ...new Set([name, item.name])))
        const { choice } = item
        if (!choice) return made
        const own = choice === 'both' ? pageLanguage : choice
        if (choice !== 'both') {
          made.lang = card.words[choice].lang
          made.textContent = item.name[choice]
        }
        // In a list of buttons those of two rows would sound alike.
        made.setAttribute('aria-label', `${name[own]}${s.colon[own]}${made.textContent}`)
        return made
      }),
      ...others,
    )
  const link = (name: Bilingual, address: string) => {
    const made = element('a')
    made.href = address
    made.append(...asNodes(name))
    return made
  }

  const day = () => localIsoDate(new Date())
  const inLanguages = (clip: (choice: LanguageChoice) => Clip) =>
    choices.map((choice) => ({
      name: s[choice],
      choice,
      clip: () => clip(choice),
    }))
  const title = asText({ zh: card.words.zh.name, en: card.words.en.name })
  const shareLink = async () => {
    const isShared = await share({ title, url: card.url }).catch(() => false)
    if (!isShared) copier.say(s.notShared)
  }
  copies(
    s.link,
    [{ name: s.cardLink, clip: () => linkClip(card) }],
    ...(canShare ? [button(s.share, shareLink)] : []),
  )
  copies(
    s.quotation,
    inLanguages((choice) => quotationClip(card, languageChoices[choice], day())),
  )
  copies(
    s.text,
    inLanguages((choice) => textClip(card, languageChoices[choice])),
  )
  const { sentences } = card
  if (sentences)
    copies(
      s.sentence,
      locales.map((choice) => ({ name: s[choice], choice, clip: () => sentences[choice] })),
    )
  const inStyles = (styles: readonly CitationStyle[]) =>
    styles.map((style) => ({
      name: citationNames[style].name,
      clip: () => citationClip(card, style, day()),
    }))
  copies(s.citation, inStyles(proseStyles))
  for (const choice of locales)
    copies(
      s.record[choice],
      inStyles(recordStyles.filter((style) => card.citations[style].lang === choice)).map((item) => ({
        ...item,
        choice,
      })),
    )

  const pictures = (['both', 'zh', 'en'] as const).flatMap((choice) => {
    const file = card.pictures[choice]
    return file ? [{ choice, file, address: new URL(file, folder) }] : []
  })
  const [fullest] = pictures
  let picture: File | undefined
  const sharePicture = async ({ address, file }: { address: URL; file: string }) => {
    try {
      picture ??= await fetchPicture(address, `${card.id}.${file}`)
      if (!(await share({ title, files: [picture] }))) copier.say(s.again)
    } catch (error) {
      copier.say(troubleWords(error))
    }
  }
  row(
    s.picture,
    ...pictures.map(({ choice, address }) => link(s[choice], address.href)),
    ...(fullest && canSharePictures ? [button(s.sharePicture, () => sharePicture(fullest))] : []),
  )

  const kept = button(s.add, () => {
    const shelf = readShelf()
    const has = shelf.includes(card.id)
    if (!writeShelf(has ? shelf.filter((id) => id !== card.id) : [...shelf, card.id]))
      return copier.say(s.notKept)
    copier.say(has ? s.removed : s.added)
    name()
  })
  const name = () => kept.replaceChildren(...asNodes(readShelf().includes(card.id) ? s.remove : s.add))
  name()
  row(
    s.kit,
    kept,
    ...pageLanguages.map((locale) => {
      const way = element('a', '', s.openKit[locale])
      way.href = new URL(`../../${locale}/kit/`, folder).href
      way.lang = card.words[locale].lang
      return way
    }),
  )
  const here = folder.pathname === location.pathname
  row(
    s.more,
    ...tools,
    ...(here ? [] : [link(s.card, folder.href)]),
    ...(card.report === null || here ? [] : [link(s.report, card.report)]),
  )
  actions.append(copier.place)
  return actions
}
