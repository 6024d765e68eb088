/** XML files as documents. */
import { DOMParser } from 'linkedom'

export const parseXml = (xml: string): Document =>
  new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document
