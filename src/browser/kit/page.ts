/** What the page tells its script: nothing of the build's environment is known in the browser. */
import type { Terms } from '../../quoting/kit/embed.ts'
import { isObject, isText, objectOf } from '../read-json.ts'

export interface KitPage {
  /** Folder of the cards on this host. */
  cards: string
  /** The notice has the preview mark while there is no permanent host. */
  terms: Terms
}

export const isKitPage = objectOf<KitPage>({ cards: isText, terms: isObject })
