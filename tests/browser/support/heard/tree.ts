/**
 * A page as a screen reader has it: the browser's own accessibility tree, without what it ignores, each node with the language of
 * its element, which the tree does not tell.
 */
import type { Page } from '@playwright/test'

export type Voice = 'zh' | 'en' | 'none'

export interface Heard {
  role: string
  name: string
  description: string
  /** Its name is made of what stands in it. */
  isNamedByContent: boolean
  voice: Voice
  /** Said with it: checked, expanded, current page. */
  states: string[]
  /** Of a heading. */
  level: number
  /** Where a link leads. */
  to: string
  value: string
  attributes: ReadonlyMap<string, string>
  /** What stands in one block is said in one breath. */
  block: number
  /** How its items are marked, if it is a list. */
  marker: string
  /** Words of the policy and what is linked in them: they are as they are. */
  isPolicy: boolean
  children: Heard[]
}

/** Roles of what is filled in or ticked. */
export const FIELDS = ['searchbox', 'textbox', 'combobox', 'checkbox', 'radio']

type Element = Pick<Heard, 'voice' | 'attributes' | 'block' | 'marker' | 'isPolicy'>

interface AxNode {
  nodeId: string
  ignored: boolean
  role?: { value?: string }
  name?: { value?: string }
  description?: { value?: string }
  value?: { value?: unknown }
  properties?: { name: string; value: { value?: unknown } }[]
  childIds?: string[]
  backendDOMNodeId?: number
}

const ELEMENT = 1

type Wire = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>

const voiceOf = (lang: string): Voice => (/^zh/.test(lang) ? 'zh' : /^en/.test(lang) ? 'en' : 'none')

/** Every node of the document by the id that both trees share. */
async function elements(wire: Wire): Promise<Map<number, Element>> {
  const { documents, strings } = await wire.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['display', 'list-style-type'],
  })
  const [document] = documents
  if (!document) throw new Error('The browser shows no document.')
  const { nodes, layout } = document
  const word = (index = -1) => strings[index] ?? ''
  const styles = new Map(layout.nodeIndex.map((node, i) => [node, (layout.styles[i] ?? []).map(word)]))
  const found = new Map<number, Element>()
  const list: Element[] = []
  nodes.backendNodeId?.forEach((id, i) => {
    const pairs = nodes.attributes?.[i] ?? []
    const attributes = new Map<string, string>()
    for (let k = 0; k < pairs.length; k += 2) attributes.set(word(pairs[k]), word(pairs[k + 1]))
    const above = list[nodes.parentIndex?.[i] ?? -1]
    const lang = attributes.get('lang')
    const [display = 'inline', marker = ''] = styles.get(i) ?? []
    const isInline = nodes.nodeType?.[i] !== ELEMENT || /^(inline|contents|ruby)/.test(display)
    const element = {
      voice: lang === undefined ? (above?.voice ?? 'none') : voiceOf(lang),
      attributes,
      block: isInline ? (above?.block ?? id) : id,
      marker,
      isPolicy: above?.isPolicy || attributes.has('data-segment'),
    }
    list.push(element)
    found.set(id, element)
  })
  return found
}

function statesOf(node: AxNode, attributes: ReadonlyMap<string, string>): string[] {
  const property = (name: string) => node.properties?.find((one) => one.name === name)?.value.value
  const states: string[] = []
  for (const name of ['checked', 'pressed', 'selected']) {
    const state = property(name)
    if (state !== undefined) states.push(String(state) === 'true' ? name : `not ${name}`)
  }
  const expanded = property('expanded')
  if (expanded !== undefined) states.push(expanded ? 'expanded' : 'collapsed')
  for (const name of ['disabled', 'required', 'modal']) if (property(name)) states.push(name)
  const live = property('live')
  if (live) states.push(`live ${live}`)
  const current = attributes.get('aria-current')
  if (current) states.push(current === 'true' ? 'current' : `current ${current}`)
  return states
}

/** Its title is said in it. */
const pageVoice = async (page: Page): Promise<Voice> =>
  voiceOf((await page.locator('html').getAttribute('lang')) ?? '')

/** Of this page as it stands. */
export async function heardTree(page: Page): Promise<Heard> {
  const wire = await page.context().newCDPSession(page)
  const found = await elements(wire)
  const { nodes } = (await wire.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
  await wire.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const children = (node: AxNode, above: Element): Heard[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? heard(child, above) : []
    })
  const heard = (node: AxNode, above: Element): Heard[] => {
    const role = node.role?.value ?? ''
    if (role === 'InlineTextBox') return []
    // What a style sheet adds is no node of the document: it speaks as what it stands in.
    const element = found.get(node.backendDOMNodeId ?? -1) ?? { ...above, attributes: new Map() }
    if (node.ignored) return children(node, element)
    const { attributes } = element
    const property = (name: string) => node.properties?.find((one) => one.name === name)?.value.value
    return [
      {
        role,
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        isNamedByContent: !['aria-label', 'aria-labelledby', 'title', 'alt'].some((name) =>
          attributes.get(name),
        ),
        states: statesOf(node, attributes),
        level: Number(property('level') ?? 0),
        to: String(property('url') ?? ''),
        value: String(node.value?.value ?? ''),
        ...element,
        // The document itself has no language: its title has that of the page.
        voice: role === 'RootWebArea' ? above.voice : element.voice,
        children: children(node, element),
      },
    ]
  }
  const root: Element = {
    voice: await pageVoice(page),
    attributes: new Map(),
    block: -1,
    marker: '',
    isPolicy: false,
  }
  const [top] = nodes[0] ? heard(nodes[0], root) : []
  if (!top) throw new Error('The browser tells a reader who listens nothing.')
  return top
}

/** It and all below it, in reading order. */
export const within = (node: Heard): Heard[] => [node, ...node.children.flatMap(within)]

/** Its words: what a node without words of its own says. */
export const wordsOf = (node: Heard): string =>
  node.role === 'StaticText' || !node.isNamedByContent ? node.name : node.children.map(wordsOf).join('')
