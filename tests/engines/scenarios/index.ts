import type { Scenario } from '../run.ts'
import { bareSlash, finder, glossary, search } from './finding.ts'
import { withoutLine } from './offline.ts'
import {
  contentsFollow,
  type Looks,
  looksAlike,
  menuOfPhones,
  namesAreWhole,
  otherLanguage,
  quiet,
  sideBySide,
  theme,
  twins,
} from './reading.ts'
import { copying, kit, paper, pressAndSlide } from './taking.ts'
import { walking } from './walking.ts'

/** @param model how pages look in today's Chromium */
export const scenariosBeside = (model: () => Promise<Looks>): Record<string, Scenario> => ({
  'pages look the same': looksAlike(model),
  'names are whole': namesAreWhole,
  'no page complains': quiet,
  'contents follow': contentsFollow,
  'the menu of phones': menuOfPhones,
  'by keyboard': walking,
  'the English under a sentence': twins,
  'side by side': sideBySide,
  theme,
  'the other language': otherLanguage,
  finder,
  search,
  glossary,
  'a bare / does nothing': bareSlash,
  copying,
  'a press that slides off a dialog': pressAndSlide,
  kit,
  paper,
  'without a line': withoutLine,
})
