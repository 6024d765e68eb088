import { localIsoDate, withAccessDate } from '../quoting/citations/access-date.ts'

/** Citations that stand in the page: what is read or printed now was accessed today. In the browser. */
export function fillAccessDates(): void {
  for (const citation of document.querySelectorAll('.citation'))
    citation.textContent = withAccessDate(citation.textContent ?? '', localIsoDate(new Date()))
}
