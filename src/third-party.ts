/** What others made and readers get with the site: programs on its pages, data made from tables, fonts in its files. */
import type { Bilingual } from './locale.ts'
import { readText } from './read-text.ts'

export interface ThirdParty {
  /** The npm package that it comes from. */
  package: string
  name: string
  what: Bilingual
  /** SPDX. */
  license: string
  /** Texts of the license, in the folder of the package. */
  files: readonly string[]
  /** What else has to be said with it. */
  note?: string
}

const search: Bilingual = { zh: '检索程序', en: 'search' }
const font: Bilingual = { zh: '文件和图片中的字体', en: 'a font of files and pictures' }
const noto = (name: string, family: string): ThirdParty => ({
  package: `@expo-google-fonts/${name}`,
  name: family,
  what: font,
  license: 'OFL-1.1',
  files: ['LICENSE_FONT'],
})

export const thirdParty: readonly ThirdParty[] = [
  {
    package: 'pagefind',
    name: 'Pagefind',
    what: search,
    license: 'MIT',
    files: ['LICENSE/LICENSE'],
    // The package says nothing of what is compiled into it.
    note: `Its WebAssembly holds Rust libraries: minicbor (Blue Oak Model License 1.0.0, https://blueoakcouncil.org/license/1.0.0),
the standard library, wasm-bindgen and bit-set (MIT or Apache-2.0, https://www.apache.org/licenses/LICENSE-2.0), and Pagefind’s own.`,
  },
  {
    package: 'opencc-js',
    name: 'OpenCC, opencc-js',
    what: { zh: '检索数据：繁体字', en: 'data of search: traditional characters' },
    license: 'MIT AND Apache-2.0',
    files: ['LICENSE', 'LICENSES/Apache-2.0.txt'],
  },
  {
    package: 'pinyin-pro',
    name: 'pinyin-pro',
    what: { zh: '检索数据：拼音', en: 'data of search: pinyin' },
    license: 'MIT',
    files: ['LICENSE'],
  },
  {
    package: 'vite',
    name: 'Vite',
    what: { zh: '载入程序的几行代码', en: 'the lines that load a program' },
    license: 'MIT',
    files: ['LICENSE.md'],
  },
  noto('noto-serif-sc', 'Noto Serif SC'),
  noto('noto-sans-sc', 'Noto Sans SC'),
  noto('noto-sans', 'Noto Sans'),
  {
    package: '@myriaddreamin/typst-ts-node-compiler',
    name: 'Libertinus Serif',
    what: { zh: 'PDF 中的字体', en: 'a font of the PDFs' },
    license: 'OFL-1.1',
    files: [],
    note: `Copyright (c) The Libertinus Project Authors, https://github.com/alerque/libertinus, under the same license as the Noto fonts
above. It comes inside the Typst compiler.`,
  },
]

/** Packages that the modules of a bundle come from, by the ids that Vite gives them. */
export const packagesOf = (modules: readonly string[]): string[] => [
  ...new Set(
    modules.flatMap((id) =>
      id.startsWith('\0vite/') ? 'vite' : (/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []),
    ),
  ),
]

/** Packages in a bundle that readers are not told of. */
export const unnamedIn = (modules: readonly string[]): string[] =>
  packagesOf(modules).filter((name) => !thirdParty.some((one) => one.package === name))

/** The texts, each license with what it is of; a Vite file goes on with the licenses of what no reader gets. */
export const licenseTexts = (): string =>
  thirdParty
    .map((one) =>
      [
        `${one.name} (${one.license})`,
        ...(one.note ? [one.note] : []),
        ...one.files.map((file) =>
          readText(`node_modules/${one.package}/${file}`)
            .replace(/\n# Licenses of bundled[\s\S]*/, '')
            .trim(),
        ),
      ].join('\n\n'),
    )
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n')
