/** Forms of English words: what inflection and British spelling change. The English of the text is American. */

/** A British pattern and its American form. Both are looked for: `enterprise` is no British *enterprize*. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/is(ation|e|es|ed|ing|er|ers)/, 'iz$1'],
  [/ys(e|es|ed|ing|er|ers)$/, 'yz$1'],
  [/([a-z]{2})our/, '$1or'],
  [/([^aeiou])re(s?)$/, '$1er$2'],
  [/([^aeiou])r(ed|ing)$/, '$1er$2'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/([a-z])(ae|oe)/, '$1e'],
  [/ph(ur|ate)/, 'f$1'],
  [/^programmes?$/, 'program'],
  [/^ageing$/, 'aging'],
  [/ogue(s?)$/, 'og$1'],
  [/(licen|defen|offen)ce/, '$1se'],
  [/^mould/, 'mold'],
]

/** Shorter stems would make one word of many, but for one before a restored e: `using` → `use`, while `thing` is no form of *the*. */
const SHORTEST_STEM = 3
const VOWEL_AND_CONSONANT = /^[aeiou][^aeiou]$/

/** Words that this one may be a form of: `policies` → `policy`; `planned` → `plan`, `plann`, `planne`. The wrong ones do no harm. */
function bases(word: string): string[] {
  const found = [word]
  const without = (ending: string, ...replacements: string[]) => {
    if (!word.endsWith(ending)) return
    const stem = word.slice(0, -ending.length)
    for (const replacement of replacements)
      if (stem.length >= SHORTEST_STEM || (replacement === 'e' && VOWEL_AND_CONSONANT.test(stem)))
        found.push(stem + replacement)
    const doubled = /([b-df-hj-np-tv-z])\1$/.exec(stem)
    if (doubled && ending !== 's' && ending !== 'es') found.push(stem.slice(0, -1))
  }
  without('ies', 'y')
  without('ied', 'y')
  without('ses', 'sis')
  without('es', '', 'e')
  if (!/[suia]s$/.test(word)) without('s', '')
  if (!word.endsWith('eed')) without('ed', '', 'e')
  without('ing', '', 'e')
  return found
}

function forms(base: string): string[] {
  const made = [base, `${base}s`, `${base}es`, `${base}ed`, `${base}ing`]
  if (base.endsWith('e')) made.push(`${base}d`, `${base.slice(0, -1)}ing`)
  if (base.endsWith('y')) made.push(`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`)
  if (base.endsWith('sis')) made.push(`${base.slice(0, -2)}es`)
  if (/[^aeiou][aeiou][b-df-hj-np-tvz]$/.test(base))
    made.push(`${base}${base.slice(-1)}ed`, `${base}${base.slice(-1)}ing`)
  return made
}

/** Short words and names with digits have one form. */
const INFLECTED = /^[a-z]{4,}$/

/** All forms of a word in lower case, in American spelling too. */
export function formsOf(word: string): string[] {
  if (!INFLECTED.test(word)) return [word]
  const spellings = [word, ...AMERICAN.map(([british, american]) => word.replace(british, american))]
  return [...new Set(spellings.flatMap(bases).flatMap(forms))]
}

/** One form for all forms of a word, in lower case: only to be compared with others. `policies` and `policy` are *polici*. */
export function stemOf(word: string): string {
  if (!INFLECTED.test(word)) return word
  const spelled = AMERICAN.reduce((american, [british, form]) => american.replace(british, form), word)
  const found = bases(spelled).filter((base) => base.length > SHORTEST_STEM || spelled === `${base}s`)
  const shortest = found.reduce((a, b) => (b.length < a.length ? b : a), spelled)
  return shortest
    .replace(/(.{4})e$/, '$1')
    .replace(/(.{3})([b-df-hj-np-tv-z])\2$/, '$1$2')
    .replace(/y$/, 'i')
}

/** What all forms begin with: the index finds words by their beginning. */
export function commonBeginning(words: readonly string[]): string {
  const [first = '', ...others] = words
  let length = first.length
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--
  return first.slice(0, length)
}

/** Words that say nothing about the subject; a clause need not have them. */
export const STOP_WORDS = new Set(
  'a an and are as at be by for from in is it of on or that the this to what which with where who how'.split(
    ' ',
  ),
)
