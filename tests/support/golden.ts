/** Golden files: what an export made of the tiny policy, read and approved once. `vitest -u` writes them anew. */
import { expect } from 'vitest'

/** @param name file below `tests/files/golden/` */
export const expectGolden = (name: string, made: string): Promise<void> =>
  expect(made).toMatchFileSnapshot(`${import.meta.dirname}/../files/golden/${name}`)
