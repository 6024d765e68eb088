/** What the environment may say, and in which form. Pure: `site.ts` hands it the variables. */
import { z } from 'zod'
import { PlainError } from './plain-error.ts'

export interface Environment {
  /** Null where SITE is not set. */
  origin: string | null
  /** Begins and ends with a slash. */
  base: string
  /** `mailto:…` or `https://…`; null where there is nobody to write to. */
  corrections: string | null
  /** Whether browsers keep a copy to read without a line; `OFFLINE=off` takes away those they have. */
  keepsCopies: boolean
}

const HOST = /^https?:\/\/[^\s/\\?#@]+$/i
const MAIL = /^mailto:[^\s@?#]+@[^\s@?#]+(\?[^\s#]*)?$/i
const FORM = /^https:\/\/[^\s\\]+$/i
const SEGMENT = /^[A-Za-z0-9._~-]+$/

const isAddress = (value: string): boolean => URL.canParse(value)

/** A variable that is empty or blank counts as not set, as where a CI passes on what nobody gave it. */
const variable = z.string().trim().default('')

const site = variable
  .transform((value) => value.replace(/\/+$/, ''))
  .refine((value) => value === '' || (HOST.test(value) && isAddress(value)), {
    error: 'expected https://host or https://host:port and nothing after it; a path belongs in BASE',
  })
  // An address as browsers write it: lower case, punycode, no port that goes without saying.
  .transform((value) => (value === '' ? null : new URL(value).origin))

const base = variable
  .refine((value) => !/^[a-z]:/i.test(value), {
    error:
      'expected a path such as /policy/, found one of this machine. Git Bash rewrites what begins with a slash: write BASE=policy, or set MSYS_NO_PATHCONV=1',
    abort: true,
  })
  .transform((value) => value.split('/').filter(Boolean))
  .refine((segments) => segments.every((segment) => SEGMENT.test(segment) && !/^\.\.?$/.test(segment)), {
    error:
      'expected a path such as /policy/, of letters a–z, digits and - . _ ~ alone, no folder named . or ..',
  })
  .transform((segments) => ['', ...segments, ''].join('/'))

const corrections = variable
  .refine((value) => value === '' || MAIL.test(value) || (FORM.test(value) && isAddress(value)), {
    error: 'expected mailto:name@host or https://host/…',
  })
  .transform((value) => (value === '' ? null : new URL(value).href))

const offline = variable
  .refine((value) => value === '' || value === 'off', { error: 'expected off, or nothing' })
  .transform((value) => value === '')

const schema = z.object({ SITE: site, BASE: base, CORRECTIONS: corrections, OFFLINE: offline })

/** @throws PlainError that names each variable that is wrong, what came and what was expected */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = schema.safeParse(variables)
  if (!parsed.success)
    throw new PlainError(
      parsed.error.issues
        .map(({ path: [name = ''], message }) => `${String(name)}="${variables[String(name)]}": ${message}`)
        .join('\n'),
    )
  const { SITE: origin, BASE: base, CORRECTIONS: corrections, OFFLINE: keepsCopies } = parsed.data
  return { origin, base, corrections, keepsCopies }
}
