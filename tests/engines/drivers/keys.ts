/** Keys that write nothing, by name: the characters by which WebDriver knows them, and the codes by which DevTools does. */
export const specialKeys: Readonly<Record<string, { character: string; code: number; text?: string }>> = {
  Backspace: { character: '\uE003', code: 8 },
  Tab: { character: '\uE004', code: 9 },
  Enter: { character: '\uE007', code: 13, text: '\r' },
  Shift: { character: '\uE008', code: 16 },
  Control: { character: '\uE009', code: 17 },
  Escape: { character: '\uE00C', code: 27 },
  ' ': { character: ' ', code: 32, text: ' ' },
  ArrowLeft: { character: '\uE012', code: 37 },
  ArrowUp: { character: '\uE013', code: 38 },
  ArrowRight: { character: '\uE014', code: 39 },
  ArrowDown: { character: '\uE015', code: 40 },
}
