/** Its place is the root of the site: https://llmstxt.org. */
import { files, responseOf } from '../files/register.ts'

export function GET(): Promise<Response> {
  const file = files.find(({ kind }) => kind === 'llms')
  if (!file) throw new Error('no file of kind llms')
  return responseOf(file)
}
