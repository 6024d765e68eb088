/** What the page tells its script: nothing of the build's environment is known in the browser. */
import type { Bilingual } from '../../site.ts'

export interface KitPage {
  /** Folder of the cards on this host. */
  cards: string
  /** What goes with every copy of the text; with the preview mark while there is no permanent host. */
  notice: Bilingual
}
