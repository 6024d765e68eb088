/** Words of the directions as spreadsheets for people. */
import type { Bilingual } from '../locale.ts'

const zh = {
  /** Heads of the columns, in their order. */
  columns: {
    label: '方向',
    kind: '类别',
    verb: '原文用词',
    phrase: '原文词句',
    domains: '领域',
    domainsBecause: '领域依据',
    zones: '布局点',
    zonesBecause: '布局点依据',
    clause: '条款',
    units: '责任单位',
    ask: '可咨询（编者指引）',
    sentence: '原句',
    url: '链接',
    edition: '版本',
  },
  /** No domain or zone. */
  namesNone: '原文未点名',
  noUnits: '原文未列',
  /** One of several domains or zones, and what ties to it. */
  because: (name: string, evidence: string) => `${name}（${evidence}）`,
  semicolon: '；',
}

const en: typeof zh = {
  columns: {
    label: 'Direction',
    kind: 'Kind',
    verb: 'Verb of the text',
    phrase: 'Words of the text',
    domains: 'Domain',
    domainsBecause: 'Why this domain',
    zones: 'Zone',
    zonesBecause: 'Why this zone',
    clause: 'Clause',
    units: 'Responsible units',
    ask: 'Whom to ask (editors’ pointer)',
    sentence: 'Sentence',
    url: 'Link',
    edition: 'Edition',
  },
  namesNone: 'the text names none',
  noUnits: 'the text names none',
  because: (name, evidence) => `${name} (${evidence})`,
  semicolon: '; ',
}

export const directionSheetStrings: Bilingual<typeof zh> = { zh, en }
