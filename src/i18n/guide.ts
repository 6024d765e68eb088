/** Strings of the reader's guide; its ladder, key and notes are content. */
import { numbered } from '../language/counting.ts'
import type { Bilingual } from '../locale.ts'
import type { PlaceArea } from '../model/types.ts'
import type { DocumentWords } from './document-words.ts'

const zh = {
  title: '阅读指南',
  description: ({ type }: DocumentWords) =>
    `《${type}》怎么读：用词从强到弱的阶梯，地方和机构是什么、在哪里、什么未知，几点说明。`,
  intro:
    '原文之外、读原文用得着的：用词的轻重，地方和机构，几点说明。全部出自本读本，不是原文；末尾有 † 的是编者说明，其余注明来源。',
  contents: '本页内容',
  ladder: '用词的阶梯',
  warning:
    '阶梯是本读本排的。原文没有给用词排序，没有给任何词下定义，也没有向任何企业许诺什么；原文没有“应当”“必须”“不得”。',
  counted:
    '自上而下大致由强到弱，每类之内也是；末一类说目标的分寸，另作一列。次数由程序从原文数出：长词优先，“着力推进”不再计入“推进”，也不计入术语和名称之中的字。只说做什么的词，如“建设”“优化”，不在其中。',
  verb: '用词',
  rendering: '英文',
  meaning: '大意',
  places: '处数',
  /** Folded list of the places of a verb. */
  placesOf: (count: number) => `${count} 处`,
  /** Behind a clause that holds a verb several times. */
  times: (count: number) => `×${count}`,
  key: '地方',
  keyIntro: '原文点名的载体、园区和区域。“未知”是原文和查到的公开来源都没有说的。',
  areas: ({ district, city }: DocumentWords): Record<PlaceArea, string> => ({
    district: `${district}内，或在其边界`,
    city: `${city}其他地方`,
    region: '更大的区域',
  }),
  /** Over places of which it is not known where they are. */
  nowhere: '所在地未能查实',
  unknown: '未知：',
  names: '合称',
  zones: '布局点与依托',
  zonesIntro:
    '布局点的名称是原文给拟建之处起的，各有依托，名称相近而不是一回事。原文没有说它是新建、改名，还是把现有的几处合起来，也没有说是否已经有了。',
  zone: '布局点',
  base: '依托',
  bodies: '机构',
  bodiesIntro: '原文列出的责任单位。各单位的任务和保障见其页面；原文没有说哪一个牵头。',
  notes: '说明',
  /** Before the clauses that a note explains. */
  see: '见',
  /** To a reader at the head of the text. */
  firstTime: '初次阅读，先看：',
}

const en: typeof zh = {
  title: 'Reader’s guide',
  description: ({ type }) =>
    `How to read the ${type}: a ladder of its verbs with counts, a key of places and bodies with what is not known, and notes.`,
  intro:
    'Beside the text, for reading it: how strong its verbs are, what its places and bodies are, and a few notes. All of this is ours and not part of the text; an editors’ note ends in †, the rest names its source.',
  contents: 'On this page',
  ladder: 'The ladder of verbs',
  warning:
    'The ladder is ours. The text ranks nothing, defines no verb, and promises nothing to any company. It has no shall, no must, and no may not.',
  counted:
    'Roughly from the strongest down, in each family too; the last, on targets, stands apart. The counts are made by program from the Chinese. A verb inside a longer verb, a term, or a name is not counted again. Verbs that only say what is done, such as build or optimize, are left out.',
  verb: 'Chinese',
  rendering: 'English',
  meaning: 'In plain words',
  places: 'Places',
  placesOf: (count) => numbered(count, 'place'),
  times: (count) => `×${count}`,
  key: 'Places',
  keyIntro:
    'The carriers, parks, and regions that the text names. Not known: what neither the text nor a public source that we found says.',
  areas: ({ district, city }) => ({
    district: `In ${district}, or on its border`,
    city: `Elsewhere in ${city}`,
    region: 'Wider regions',
  }),
  nowhere: 'Location not verified',
  unknown: 'Not known: ',
  names: 'Names for several places',
  zones: 'Zones and their bases',
  zonesIntro:
    'A zone is a name that the text gives to what is to be built on a base; the two have similar names and are not the same. The text does not say whether it is a new site, a new name, or a group of existing places, nor whether it exists yet.',
  zone: 'Zone',
  base: 'Base',
  bodies: 'Bodies',
  bodiesIntro:
    'The responsible units that the text lists. The page of each has its tasks and safeguards; the text does not say which one leads.',
  notes: 'Notes',
  see: 'See',
  firstTime: 'New to this text? ',
}

export const guideStrings: Bilingual<typeof zh> = { zh, en }
