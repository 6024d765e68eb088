/** The fonts of the tests' browser. */
import { join } from 'node:path'

export const FONTS_CONF = join(import.meta.dirname, 'fonts.conf')

/** The environment of a browser that has these fonts and no others. */
export const withKnownFonts = { ...process.env, FONTCONFIG_FILE: FONTS_CONF }
