/** Brackets and quotes close in the order in which they were opened. */
import type { Written } from '../written.ts'

const openerOf: Record<string, string> = {
  ')': '(',
  ']': '[',
  '”': '“',
  '’': '‘',
  '）': '（',
  '〕': '〔',
  '》': '《',
  '〉': '〈',
}

export const brackets = ({ text }: Written): string[] => {
  const open: string[] = []
  const astray: string[] = []
  for (const [mark] of text.matchAll(/[()[\]“”‘’（）〔〕《》〈〉]/gu)) {
    const opener = openerOf[mark]
    if (!opener) open.push(mark)
    else if (open.at(-1) === opener) open.pop()
    // An apostrophe closes nothing.
    else if (mark !== '’') astray.push(mark)
  }
  return [...astray, ...open].map((mark) => `found ${mark} without its other half in "${text.slice(0, 60)}"`)
}
