/** Time for the browser to begin the download before the address is taken back. */
const addressLasts = 60_000;

/** Lets the browser save a file as a download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressLasts);
}

/** Opens a page in a window of its own and asks to print it; false when the browser did not let it open. */
export function printPage(html: string): boolean {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const page = window.open(address, '_blank', 'popup,width=900,height=1000');
  if (page === null) {
    URL.revokeObjectURL(address);
    return false;
  }
  page.addEventListener('load', () => page.print(), { once: true });
  setTimeout(() => URL.revokeObjectURL(address), addressLasts);
  return true;
}
