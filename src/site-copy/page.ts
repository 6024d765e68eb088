/**
 * A built page as it is read from a disk: links lead to files, no script, and what needs one says so. Browsers run no script
 * file from a disk, so every page shows the form that it has without scripts.
 */
import { kitStrings } from '../i18n/kit.ts'
import { searchStrings } from '../i18n/search.ts'
import { siteCopyStrings as s } from '../i18n/site-copy.ts'
import { locales } from '../locale.ts'

/** What the site says to those without scripts, and what the copy says there. */
const WORDS = locales.flatMap((locale) => [
  [searchStrings[locale].noScript, s.search[locale]] as const,
  [kitStrings.noScript[locale], s.kit[locale]] as const,
])

const GONE = [
  /<script(?![^>]* type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g,
  // What stands in it is shown.
  /<\/?noscript[^>]*>/g,
  // What only the served site has: pictures to post, which weigh more than all the rest, its ZIPs, its data for scripts.
  /<(p|a|code|div)\b[^>]* data-online\b[^>]*>[\s\S]*?<\/\1>/g,
  // Nothing answers.
  /<form[^>]*>[\s\S]*?<\/form>/g,
  // Fetched as scripts are, and what only they ask for.
  /<link rel="preload"[^>]*>/g,
  /<link rel="manifest"[^>]*>/g,
]
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)/
const ZIPS = /(<section id="all"[^>]*><h2[^>]*>[^<]*<\/h2>)[\s\S]*?(?=<\/section>)/
const TAG = /<(?:a|img|link|source)\b[^>]*>/g

export interface CopiedPage {
  html: string
  /** Files that it links to or shows, below the root of the site. */
  targets: ReadonlySet<string>
}

/**
 * @param path of the page below the root of the site: `zh/tasks/7/`
 * @param base path under which the site was built
 */
export function copiedPage(page: string, path: string, base: string): CopiedPage {
  const targets = new Set<string>()
  const up = '../'.repeat(path.split('/').length - 1)
  const address = (_: string, attribute: string, target: string, hash = '') => {
    const file = fileAt(target)
    targets.add(file)
    return ` ${attribute}="${up}${file}${hash}"`
  }
  const root = base.replaceAll('.', '\\.')
  const addresses = new RegExp(` (href|src)="${root}([^"?#/][^"?#]*|)(?:\\?[^"#]*)?(#[^"]*)?"`, 'g')
  const language = locales.find((locale) => path.startsWith(`${locale}/`)) ?? 'zh'
  let html = GONE.reduce((rest, gone) => rest.replace(gone, ''), page)
    .replace(POLICY, (_, before: string, policy: string) => before + diskPolicy(policy))
    .replace(ZIPS, (_, head: string) => `${head}<p>${s.downloads[language]}</p>`)
  for (const [said, instead] of WORDS) html = html.replaceAll(said, instead)
  return { html: html.replace(TAG, (tag) => tag.replace(addresses, address)), targets }
}

/** `zh/tasks/7/` → `zh/tasks/7/index.html`: a disk knows no index of a folder. */
const fileAt = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path)

/** Styles of the page as before; pictures from the disk, which to browsers is no host. */
const diskPolicy = (policy: string): string =>
  ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "img-src 'self' data: file:"]
    .concat(policy.split(';').filter((directive) => directive.startsWith('style-src ')))
    .join(';')
