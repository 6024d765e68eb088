/** content → policy, in one readable line: facts, sections, assembly, checks last. Pure: strings in, policy and findings out. */
import { inEach, type Locale } from '../locale.ts'
import type { Draft } from './assemble/draft.ts'
import { assemble } from './assemble/index.ts'
import { edition } from './checks/edition.ts'
import { checks } from './checks/index.ts'
import { type ContentFiles, readFacts } from './facts/index.ts'
import type { Finding } from './findings.ts'
import { type ParsedSection, parseSection } from './parse/section.ts'
import type { Policy } from './types.ts'

export interface Build {
  /** Null when the facts themselves cannot be read; not to be shown while there are findings. */
  policy: Policy | null
  findings: Finding[]
}

/** @param files text of every file under `src/content`, by its path there. */
export function buildPolicy(files: ContentFiles): Build {
  const findings: Finding[] = []
  const report = (finding: Finding) => findings.push(finding)

  const draft = readDraft(files, report)
  if (!draft) return { policy: null, findings }

  for (const check of checks) check(draft, report)
  if (findings.length === 0) edition(draft, report)
  return { policy: draft.policy, findings }
}

/** @returns undefined when the facts themselves cannot be read, after reporting why. */
export function readDraft(files: ContentFiles, report: (f: Finding) => void): Draft | undefined {
  const facts = readFacts(files, report)
  const sections = inEach((locale) => readSections(locale, files, report))
  return facts && assemble(facts, sections)
}

function readSections(
  locale: Locale,
  files: ContentFiles,
  report: (f: Finding) => void,
): Map<string, ParsedSection> {
  const sections = new Map<string, ParsedSection>()
  for (const [file, source] of files) {
    const id = new RegExp(`^${locale}/(.+)\\.mdx$`).exec(file)?.[1]
    if (id) sections.set(id, parseSection(file, source, report))
  }
  return sections
}
