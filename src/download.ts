/** Offers a file that was made on this device, under a name. Nothing is sent anywhere. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // The browser takes the file after this turn of its loop; a minute is ample, and the memory is given back.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
