/**
 * Fewer bytes on every page: its inline scripts are one, for the policy of the page names each by a hash that no
 * compression shortens; of the styles of its route those of its components are left, and of the sheets of paper those of its language;
 * and the classes by which Astro keeps the styles of components apart have short names.
 */
const MODULE = /<script type="module">([\s\S]*?)<\/script>/g
const STYLE = /<style>[\s\S]*?<\/style>/g
const RULE = /(?<=[>{}])([^<>{}@][^{}]*)\{[^{}]*\}/g
const EMPTY = /@[^{}]*\{\}/g
const SHEET = /@page (zh|en)\{(?:[^{}]|\{[^{}]*\})*\}/g
const SCOPE = /\bastro-[a-z\d]{8}\b/g

/**
 * Modules that stand in a page run one after the other once it is there: so do functions of one, which keep their names to themselves
 * (blocks would share what is declared by `var`). Where one throws while it starts, though, those after it do not start.
 */
export function withOneScript(html: string): string {
  const scripts = [...html.matchAll(MODULE)].map(([, script = '']) => script)
  if (scripts.length < 2) return html
  const all = `<script type="module">${scripts.map((script) => `(()=>{${script}})();`).join('')}</script>`
  let left = scripts.length
  return html.replace(MODULE, () => (--left === 0 ? all : ''))
}

/**
 * Without the rules for components that its route may have and it has not: a domain lists directions, a task does not.
 * No selector says `:not()` of another component.
 */
export function withOwnComponents(html: string): string {
  const own = new Set(html.replace(STYLE, '').match(SCOPE))
  const isForOthers = (selector: string) => selector.match(SCOPE)?.some((scope) => !own.has(scope)) ?? false
  return html.replace(STYLE, (style) =>
    style
      .replace(RULE, (rule, selectors: string) => (selectors.split(',').every(isForOthers) ? '' : rule))
      .replace(EMPTY, ''),
  )
}

/** `astro-hotvswwm` → `s7`: the same on all pages, for a page may show a part of another. */
export function shortScopes(pages: Iterable<string>): (html: string) => string {
  const scopes = [...new Set([...pages].flatMap((html) => html.match(SCOPE) ?? []))].sort()
  const names = new Map(scopes.map((scope, i) => [scope, `s${i.toString(36)}`]))
  return (html) => html.replace(SCOPE, (scope) => names.get(scope) ?? scope)
}

/** Without the foot that paper has under pages in the other language. */
export const withOwnSheets = (html: string): string =>
  html.replace(SHEET, (sheet, language: string) => (html.includes(`<html lang="${language}`) ? sheet : ''))
