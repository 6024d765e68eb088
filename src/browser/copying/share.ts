/** Sharing by what the system offers, where it offers anything. */

import { fetchAs } from '../trouble.ts'

/** False in WeChat, and in most browsers of computers. */
export const canShare = 'share' in navigator

/** Whether pictures may be handed over as files. */
export const canSharePictures =
  'canShare' in navigator && navigator.canShare({ files: [pictureFile(new Blob(), 'picture.png')] })

function pictureFile(picture: Blob, name: string): File {
  return new File([picture], name, { type: 'image/png' })
}

/** @throws as `fetchAs` */
export const fetchPicture = async (address: URL, name: string): Promise<File> =>
  pictureFile(await fetchAs(address, (response) => response.blob()), name)

/**
 * Opens the sheet of the system; false where a press is needed first. Who closes it has changed his mind, which is no fault.
 *
 * @throws where the system cannot share this
 */
export async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data)
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    if (name === 'NotAllowedError') return false
    if (name !== 'AbortError') throw error
  }
  return true
}
