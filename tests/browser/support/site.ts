/** The built site as the browser meets it: addresses of its pages, and the policy it publishes. */
import { readFileSync } from 'node:fs'
import type { PolicyJson } from '../../../src/files/data/policy-schema.ts'
import { type BuiltPage, builtPages, isMissing, onePageOfEachKind } from '../../support/pages.ts'

const everyPage = builtPages()
export const everyKind = onePageOfEachKind()

/** `npm run test:all`: every page and every query; otherwise a page of each kind and a sample of the queries. */
export const ALL = process.env.TEST_ALL === '1'
export const pages = ALL ? everyPage : everyKind

/** An address that no build has, below that of its page: `/`, `/en/`. */
export const MISSING = 'no-such-page/'

/** Where a reader meets the page; the page for what is missing is met at a missing address. */
export const address = ({ path }: BuiltPage): string => `/${path.replace(/\b404\.html$/, MISSING)}`

/** Pages that belong to one language and have a counterpart in the other. */
export const isPaired = (page: BuiltPage): boolean => /^(zh|en)\//.test(page.path) && !isMissing(page)

/** The address of the same page in the other language. */
export const otherLanguage = (path: string): string =>
  path.replace(/^\/(zh|en)\//, (_, language) => (language === 'zh' ? '/en/' : '/zh/'))

/** Pages of a list in `count` parts of about the same weight, so that all workers have some of each folder. */
export const parts = <T>(list: readonly T[], count: number): T[][] =>
  Array.from({ length: count }, (_, part) => list.filter((_, i) => i % count === part))

export const policy: PolicyJson = JSON.parse(readFileSync('dist/data/policy.json', 'utf8'))

/** Address of a clause below the root of this server, with its `#id`. */
export function clauseAddress(clause: PolicyJson['clauses'][number], locale: 'zh' | 'en'): string {
  const { pathname, hash } = new URL(clause.urls[locale])
  return pathname + hash
}

export const phone = { width: 360, height: 740 }
export const desktop = { width: 1280, height: 900 }

/** The room that a reader may ask for (WCAG 2.2, 1.4.12). */
export const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
