/** LaTeX's special characters. citation-js escapes them only where it also drops every Chinese character. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

/** Text for a field of BibTeX; addresses go in as they are. */
export const escapeLatex = (text: string): string =>
  text.replace(/[\\{}&%$#_~^<>]/g, (char) => commands[char] ?? char)
