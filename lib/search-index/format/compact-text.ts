import { FormatError } from './format-error';

const devanagari = 0x0900;
const other = 1;
const chunk = 4096;

/** True for what stands for itself: ASCII, but not the sign for all else. */
function isAscii(unit: number): boolean {
  return unit < 0x80 && unit !== other;
}

/**
 * A text with ASCII and Devanagari in one byte a character: 80–FF are U+0900–097F, 01 and two bytes any other UTF-16
 * unit. Deflate then leaves a quarter less than of UTF-8, and less than brotli does.
 */
export function encodeCompact(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isAscii(unit)) bytes[length++] = unit;
    else if (unit >= devanagari && unit < devanagari + 0x80) bytes[length++] = unit - devanagari + 0x80;
    else {
      bytes[length++] = other;
      bytes[length++] = unit >> 8;
      bytes[length++] = unit & 0xff;
    }
  }
  return bytes.slice(0, length);
}

/** Throws `FormatError` for bytes that end within a character. */
export function decodeCompact(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) units[length++] = byte - 0x80 + devanagari;
    else if (byte !== other) units[length++] = byte;
    else {
      const [high, low] = [bytes[++at], bytes[++at]];
      if (high === undefined || low === undefined) throw new FormatError('a text ends within a character');
      units[length++] = (high << 8) | low;
    }
  }
  let text = '';
  for (let start = 0; start < length; start += chunk) {
    text += String.fromCharCode(...units.subarray(start, Math.min(length, start + chunk)));
  }
  return text;
}
