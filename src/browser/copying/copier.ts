/** Copies, and says so; where the browser does not let a page copy, it shows the text selected instead. */
import { copyingStrings as s } from '../../i18n/copying.ts'
import type { Bilingual, Locale } from '../../locale.ts'
import type { Clip } from '../../quoting/clips.ts'
import { element } from '../element.ts'
import { asNodes, asText } from '../page-languages.ts'
import { SpokenLine } from '../spoken-line.ts'
import { write, writeByCommand } from './clipboard.ts'

export class Copier {
  /** For the page: what was done and, where that failed, what is to be copied by hand. */
  readonly place = element('div', 'said-here')
  private readonly line = element('p', 'said')
  private readonly field = element('textarea', 'by-hand')
  private readonly spoken: SpokenLine

  constructor() {
    this.place.append(this.line, this.field)
    this.spoken = new SpokenLine(this.line)
    this.field.readOnly = true
    this.field.rows = 4
    this.field.hidden = true
    this.field.setAttribute('aria-label', asText(s.field))
  }

  say(sentence?: Bilingual): void {
    this.field.hidden = true
    this.line.replaceChildren(...(sentence ? asNodes(sentence, ' ') : []))
    this.spoken.say()
    // The sentence may have come to stand over what was pressed.
    if (sentence) document.activeElement?.scrollIntoView({ block: 'nearest' })
  }

  /** @param name of what is copied, in one or two steps: `Text`, `English`. */
  async copy(clip: Clip, ...name: readonly Bilingual[]): Promise<void> {
    const copied = (locale: Locale) => s.copied[locale] + name.map((step) => step[locale]).join(' · ')
    const isCopied = (await write(clip)) || this.copySelected(clip)
    this.say(isCopied ? { zh: copied('zh'), en: copied('en') } : s.byHand)
    if (!isCopied) this.select(clip)
  }

  /** With the text selected for a moment; the focus goes back to what was pressed. */
  private copySelected(clip: Clip): boolean {
    const pressed = document.activeElement
    this.select(clip)
    const isCopied = writeByCommand(clip)
    if (pressed instanceof HTMLElement) pressed.focus()
    return isCopied
  }

  private select({ text }: Clip): void {
    this.field.hidden = false
    this.field.value = text
    this.field.focus()
    this.field.select()
  }
}
