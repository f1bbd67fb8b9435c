const table = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return rest >>> 0;
});

/**
 * The CRC-32 of an ASCII text (ISO/IEC 13239, as in ZIP and PNG), 8 hexadecimal digits. It notices damage on the way and proves nothing about
 * who wrote the text.
 */
export function checksum(text: string): string {
  let rest = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    rest = (rest >>> 8) ^ (table[(rest ^ text.charCodeAt(at)) & 0xff] ?? 0);
  }
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
