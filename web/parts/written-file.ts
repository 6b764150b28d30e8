import type { PaperFile } from '../api/papers';

const bytesOf = ({ base64 }: PaperFile): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** Hands the file to the browser to keep. */
export function keep(file: PaperFile): void {
  const address = URL.createObjectURL(new Blob([bytesOf(file)], { type: file.type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: file.name });
  link.click();
  URL.revokeObjectURL(address);
}

/** Prints a page from within this one; it is gone once it is printed. */
export function print(file: PaperFile): void {
  const frame = document.createElement('iframe');
  frame.className = 'printing';
  frame.title = file.name;
  frame.tabIndex = -1;
  frame.onload = () => {
    frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
    frame.contentWindow?.print();
  };
  frame.srcdoc = new TextDecoder().decode(bytesOf(file));
  document.body.append(frame);
}
