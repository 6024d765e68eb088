/** The prepared message about an error, whatever characters it has to carry. */
import { describe, expect, test } from 'vitest'
import { correctionAddress, reportOf } from '../../src/quoting/corrections.ts'
import { realPolicy } from '../support/content.ts'

const policy = realPolicy()
const hostile = {
  subject: 'A & B? #1 100% "x" + y=z 中文 \u{1F600}',
  body: 'first line\nsecond & third=4?\n\n<script>alert(1)</script> %0A \\ “—” a+b',
}

/** As a mail program reads it: a plus sign is a plus sign. */
function mailFields(address: string): Map<string, string> {
  const query = address.slice(address.indexOf('?') + 1)
  return new Map(
    query.split('&').map((field) => {
      const [name = '', ...value] = field.split('=')
      return [name, decodeURIComponent(value.join('='))]
    }),
  )
}

test('where nobody takes reports there is no address', () => {
  expect(correctionAddress(null, hostile)).toBeNull()
})

describe('mail', () => {
  test('arrives as it was written, its lines parted as mail wants', () => {
    const address = correctionAddress('mailto:text@example.org', hostile) ?? ''
    expect(address.startsWith('mailto:text@example.org?')).toBe(true)
    expect([...mailFields(address)]).toEqual([
      ['subject', hostile.subject],
      ['body', hostile.body.replaceAll('\n', '\r\n')],
    ])
  })

  test('holds nothing that ends a header, an attribute or the address', () => {
    const address = correctionAddress('mailto:text@example.org', hostile) ?? ''
    expect(address).toMatch(/^[!-~]+$/)
    expect(address).not.toMatch(/[<>"#\\]/)
    expect(address.match(/[?]/g)).toHaveLength(1)
    expect(address.match(/&/g)).toHaveLength(1)
  })

  test('keeps the fields that the address has already', () => {
    const fields = mailFields(correctionAddress('mailto:text@example.org?cc=b@example.org', hostile) ?? '')
    expect([...fields.keys()]).toEqual(['cc', 'subject', 'body'])
  })
})

describe('an issue of a repository', () => {
  test('has title and body, and keeps what the address asks for', () => {
    const address = correctionAddress('https://example.org/o/r/issues/new?template=error.md', hostile) ?? ''
    const { searchParams, pathname } = new URL(address)
    expect(pathname).toBe('/o/r/issues/new')
    expect([...searchParams]).toEqual([
      ['template', 'error.md'],
      ['title', hostile.subject],
      ['body', hostile.body],
    ])
    expect(address).not.toMatch(/[<>"#\\\s]/)
  })
})

test('the message names the clause and holds its English', () => {
  for (const clause of policy.clauses) {
    const { subject, body } = reportOf(clause)
    expect.soft(subject).toContain(clause.id)
    expect.soft(subject).not.toContain('\n')
    expect.soft(body).toContain(`/c/${clause.id}/`)
    for (const { text } of clause.segments) expect.soft(body).toContain(text.en)
  }
})

test('no message is too long for the browsers and mail programs that read it', () => {
  const lengths = policy.clauses.map(
    (clause) => (correctionAddress('mailto:text@example.org', reportOf(clause)) ?? '').length,
  )
  // Of the limits of common programs, 4,096 is a low one; Windows takes 2,000 only, which two clauses pass.
  expect(Math.max(...lengths)).toBeLessThan(4_096)
})
