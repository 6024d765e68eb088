/** What the properties of a Word file say: the text is its issuer's, the translation and the file are this edition's. */
import type { IPropertiesOptions } from 'docx'
import type { About } from '../about.ts'
import type { Languages } from '../reading.ts'

export const properties = (about: readonly About[], languages: Languages) =>
  ({
    title: each(about, ({ title }) => title),
    subject: each(about, ({ number }) => number),
    creator: each(about, ({ issuer }) => issuer),
    lastModifiedBy: each(about, ({ publisher }) => publisher),
    keywords: about.flatMap(({ number, edition }) => [number, edition]).join(', '),
    description: about.flatMap(({ notices, edition }) => [...notices, edition]).join(' '),
    // Word shows them under “Custom”.
    customProperties: [
      { name: 'Publisher', value: each(about, ({ publisher }) => publisher) },
      ...(languages.includes('en')
        ? [{ name: 'Translator', value: each(about, ({ publisher }) => publisher) }]
        : []),
      { name: 'Edition', value: each(about, ({ edition }) => edition) },
    ],
  }) satisfies Partial<IPropertiesOptions>

const each = (about: readonly About[], of: (about: About) => string): string => about.map(of).join(' / ')
