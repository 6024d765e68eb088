/** What the environment may say of host, path and corrections, and how it is refused. */
import { expect, test } from 'vitest'
import { parseEnvironment } from '../../src/environment.ts'

const unset = { origin: null, base: '/', corrections: null, keepsCopies: true }

test.each([
  ['nothing', {}, {}],
  ['an empty or blank string, as CI gives it', { SITE: '', BASE: ' ', CORRECTIONS: '\t' }, {}],
  ['a host', { SITE: 'https://example.org' }, { origin: 'https://example.org' }],
  ['a slash or two after it', { SITE: ' https://example.org// ' }, { origin: 'https://example.org' }],
  ['capitals', { SITE: 'HTTPS://Example.ORG' }, { origin: 'https://example.org' }],
  [
    'the port that goes without saying',
    { SITE: 'https://example.org:443' },
    { origin: 'https://example.org' },
  ],
  ['another port', { SITE: 'http://127.0.0.1:4321' }, { origin: 'http://127.0.0.1:4321' }],
  ['a host in Chinese', { SITE: 'https://金山政策.中国' }, { origin: 'https://xn--rhtu8rz8swru.xn--fiqs8s' }],
  ['a path', { BASE: '/policy/' }, { base: '/policy/' }],
  ['a path without slashes', { BASE: 'policy' }, { base: '/policy/' }],
  ['a path with blanks around it', { BASE: ' /policy/ ' }, { base: '/policy/' }],
  ['a path with slashes too many', { BASE: '/a//b///c/' }, { base: '/a/b/c/' }],
  ['slashes alone', { BASE: '//' }, { base: '/' }],
  ['a mail address', { CORRECTIONS: ' MAILTO:a@example.org ' }, { corrections: 'mailto:a@example.org' }],
  ['no copies', { OFFLINE: 'off' }, { keepsCopies: false }],
  [
    'a form',
    { CORRECTIONS: 'https://Example.org/issues/new?template=a' },
    { corrections: 'https://example.org/issues/new?template=a' },
  ],
])('%s is foldedQuery', (_, variables, expected) => {
  expect(parseEnvironment(variables)).toEqual({ ...unset, ...expected })
})

const site = 'expected https://host or https://host:port'
const base = 'expected a path such as /policy/, of letters'
const corrections = 'expected mailto:name@host or https://host/…'

test.each([
  ['OFFLINE', 'no', 'expected off, or nothing'],
  ['SITE', 'https://example.org/policy', `${site} and nothing after it; a path belongs in BASE`],
  ['SITE', 'https://example.org?x=1', site],
  ['SITE', 'https://example.org/?x=1', site],
  ['SITE', 'https://example.org/#top', site],
  ['SITE', 'https://me:secret@example.org', site],
  ['SITE', 'ftp://example.org', site],
  ['SITE', 'example.org', site],
  ['SITE', 'localhost:4321', site],
  ['SITE', 'https://', site],
  ['SITE', 'https://exam ple.org', site],
  ['SITE', 'https:\\\\example.org', site],
  ['SITE', 'https://example.org:99999', site],
  [
    'BASE',
    'C:/Program Files/Git/policy/',
    'Git Bash rewrites what begins with a slash: write BASE=policy, or set MSYS_NO_PATHCONV=1',
  ],
  ['BASE', 'c:\\policy', 'MSYS_NO_PATHCONV=1'],
  ['BASE', '/policy/?x', base],
  ['BASE', '/policy#x', base],
  ['BASE', '/a b/', base],
  ['BASE', '/a/../b/', base],
  ['BASE', '/./', base],
  ['BASE', '\\policy\\', base],
  ['BASE', '/政策/', base],
  ['BASE', '/%E6%94%BF/', base],
  ['BASE', 'https://example.org/policy/', base],
  ['CORRECTIONS', 'a@example.org', corrections],
  ['CORRECTIONS', 'mailto:', corrections],
  ['CORRECTIONS', 'mailto:a@example.org#x', corrections],
  ['CORRECTIONS', 'http://example.org/issues/new', corrections],
  ['CORRECTIONS', 'https://', corrections],
  ['CORRECTIONS', 'javascript:alert(1)', corrections],
  ['CORRECTIONS', 'data:text/html,x', corrections],
])('%s="%s" is refused', (name, value, expected) => {
  const refused = () => parseEnvironment({ [name]: value })
  expect(refused).toThrow(`${name}="${value}": `)
  expect(refused).toThrow(expected)
})

test('all that is wrong is said at once', () => {
  const refused = () => parseEnvironment({ SITE: 'x', BASE: '?', CORRECTIONS: 'y' })
  expect(refused).toThrow(/^SITE="x": .*\nBASE="\?": .*\nCORRECTIONS="y": .*$/)
})
