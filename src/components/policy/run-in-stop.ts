/** A heading that leads its paragraph in the text ends in a stop, which the heading of a page does not show: it stays in the text. */
export const hideRunInStop = (words: string | undefined): string | undefined =>
  words?.replace(/[。：.:](?=(?:<\/\w+>|\s)*$)/, '<span class="hidden">$&</span>')
