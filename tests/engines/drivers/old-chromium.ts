/**
 * Chromiums of 2020 to 2022, out of npm packages that exist to carry them. Too large for everybody's install: fetched when these
 * tests are run for the first time, and kept in node_modules/.cache.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { launchChromium } from './chromium.ts'
import { type Browser, Missing } from './driver.ts'

/** The package of each version, and the hash of what npm gives for it. */
const packages = {
  88: {
    spec: 'chrome-aws-lambda@5.5.0',
    sha512: 'nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==',
  },
  92: {
    spec: '@sparticuz/chromium@92.0.0',
    sha512: 'xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
  },
  106: {
    spec: '@sparticuz/chromium@106.0.2',
    sha512: 'YDbwmfyzLi2WqVjAONPjxlCxAfLPjx4TE7KdDNOyITDGx6KAktgpZ9qab77ZRU/6mmCwSdg+QO+OGQTXOEY/RA==',
  },
}
export type Version = keyof typeof packages

const CACHE = 'node_modules/.cache/engines'

/** @throws Missing where there is no registry */
function pack(spec: string, folder: string): Buffer {
  try {
    const name = execFileSync('npm', ['pack', spec, '--silent', `--pack-destination=${folder}`], {
      encoding: 'utf8',
    })
    return readFileSync(join(folder, name.trim()))
  } catch (error) {
    throw new Missing(`npm pack ${spec}: ${error}`)
  }
}

/** The folder of the program and its libraries. */
function fetched(version: Version): string {
  const kept = join(CACHE, `chromium-${version}`)
  if (existsSync(kept)) return kept
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Missing('the package is for Linux on x64')
  const { spec, sha512 } = packages[version]
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(join(CACHE, 'fetching-'))
  try {
    const tarball = pack(spec, folder)
    const found = createHash('sha512').update(tarball).digest('base64')
    if (found !== sha512) throw new Error(`${spec}: expected SHA-512 ${sha512}, found ${found}`)
    const files = ['package/bin/chromium.br', 'package/bin/aws.tar.br']
    execFileSync('tar', ['-xz', '-C', folder, ...files], { input: tarball })
    const [program, libraries] = files.map((file) => brotliDecompressSync(readFileSync(join(folder, file))))
    const made = join(folder, 'made')
    mkdirSync(made)
    execFileSync('tar', ['-x', '-C', made], { input: libraries })
    writeFileSync(join(made, 'chromium'), program ?? '')
    chmodSync(join(made, 'chromium'), 0o755)
    renameSync(made, kept)
  } finally {
    rmSync(folder, { recursive: true })
  }
  return kept
}

export function launchOldChromium(version: Version): Promise<Browser> {
  const folder = fetched(version)
  return launchChromium(join(folder, 'chromium'), join(folder, 'lib'))
}
