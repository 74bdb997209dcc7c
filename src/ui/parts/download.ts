/** Hands a file to the browser's downloads. */

import type { SavedFile } from '../../state/data.ts';

export function download({ name, type, data }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([data as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next task; the address is not needed any more.
  setTimeout(() => URL.revokeObjectURL(address));
}
