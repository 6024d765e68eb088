/** The oldest browsers in which every tool must work: syntax is lowered to theirs, and a test of the built scripts sees to the rest. */
export const oldestBrowsers = ['chrome88', 'firefox78', 'safari14']
