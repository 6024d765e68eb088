/** Names a mention of a direction: in the files, and on the page that picks from them. It runs in the browser too. */
export const mentionId = (segment: string, direction: string): string => `${segment} ${direction}`
