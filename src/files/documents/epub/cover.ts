/** The cover of the book, which shelves show: a picture of its title, and the page that holds it. */
import { png } from '../../../images/drawing/png.ts'
import { titlePieces } from '../../../images/drawing/title-pieces.ts'
import { typeset } from '../../../images/drawing/typeset.ts'
import { inEach } from '../../../locale.ts'
import type { Policy } from '../../../model/types.ts'
import { editionLine, standingIn } from '../../../notice.ts'
import { readText } from '../../../read-text.ts'
import { palette } from '../../../styles/palette.ts'

const template = readText('src/files/documents/epub/cover.typ')

/** In pixels: what bookshops ask for is 1.6 times as high. */
const WIDTH = 1200

export const coverPng = (policy: Policy): Promise<Uint8Array> =>
  png(
    typeset(template, {
      colors: palette.light,
      title: inEach((locale) => titlePieces(policy.document.title[locale], locale, policy)),
      number: policy.document.number,
      standing: inEach(standingIn),
      edition: editionLine(policy, 'zh'),
    }),
    WIDTH,
  )
