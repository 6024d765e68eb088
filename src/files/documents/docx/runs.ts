/** What both Word files are made of: runs in a language, links, and clauses that Word finds by their ids. */
import { Bookmark, ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Locale } from '../../../locale.ts'
import type { Block } from '../reading.ts'
import type { Face } from './styles.ts'

/** A run that says its language, a Chinese one also of its figures, which are then read in Chinese. The hint gives quotation marks and dashes the width of the Chinese. */
export const run = (
  text: string,
  locale: Locale,
  { face, ...options }: Pick<IRunOptions, 'break' | 'italics' | 'size' | 'style'> & { face?: Face } = {},
) =>
  new TextRun({
    ...options,
    text,
    ...(locale === 'zh'
      ? { language: { value: 'zh-CN', eastAsia: 'zh-CN' }, font: { ...face, hint: 'eastAsia' } }
      : { language: { value: 'en-US' } }),
  })

export const link = (url: string, children: ParagraphChild[]) =>
  new ExternalHyperlink({ link: url, children })

/** The first words of a clause, so that Word finds it by its id: `task-7-1`. */
export const bookmarked = ({ clause, opens }: Pick<Block, 'clause' | 'opens'>, children: ParagraphChild[]) =>
  opens ? [new Bookmark({ id: clause.id, children })] : children
