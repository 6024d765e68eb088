/** The checked policy, read once. Importing this module stops the build when the content has findings. */
import { buildPolicy } from './model/build.ts'
import { ContentError } from './model/findings.ts'
import type { Policy } from './model/types.ts'
import { readContent } from './read-content.ts'

/** @throws ContentError with every finding. */
function loadPolicy(): Policy {
  const { policy, findings } = buildPolicy(readContent())
  if (!policy || findings.length > 0) throw new ContentError(findings)
  return policy
}

export const policy: Policy = loadPolicy()
