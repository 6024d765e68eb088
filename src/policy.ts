/** The checked policy, read once. Importing this module stops the build when the content has findings. */
import type { Policy } from './model/types.ts'
import { readPolicy } from './read-content.ts'

export const policy: Policy = readPolicy()
