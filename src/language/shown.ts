/** What was typed, as it may stand in a sentence, a link or a title of ours. */

/** Characters, at most. */
const MOST = 40

/** Not seen, half of a character, or turning the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu

export function shown(typed: string): string {
  const characters = [...typed.replace(UNSEEN, '').trim()]
  return characters.length > MOST ? `${characters.slice(0, MOST).join('')}…` : characters.join('')
}
