import { pollStop } from "../../base/budget.ts";
import { replaceCharacters } from "../../base/text/replaceCharacters.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The number that a character's code stands for. */
const values = Uint8Array.from({ length: 128 }, (_, code) => Math.max(alphabet.indexOf(String.fromCharCode(code)), 0));

export function encodeBase64(bytes: ArrayLike<number>): string {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    pollStop();
    const [one, two, three] = [bytes[index], bytes[index + 1], bytes[index + 2]];
    text += alphabet[one >> 2] + alphabet[((one & 3) << 4) | ((two ?? 0) >> 4)];
    text += two === undefined ? "=" : alphabet[((two & 15) << 2) | ((three ?? 0) >> 6)];
    text += three === undefined ? "=" : alphabet[three & 63];
  }
  return text;
}

/** White space is skipped; null where the text is no Base-64. */
export function decodeBase64(text: string): Uint8Array | null {
  const compact = replaceCharacters(text, /[ \t\r\n]/g, "");
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return null;
  const padding = compact.endsWith("==") ? 2 : compact.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((compact.length / 4) * 3 - padding);
  for (let index = 0, at = 0; index < compact.length; index += 4) {
    pollStop();
    let bits = 0;
    for (let offset = 0; offset < 4; offset++) bits = (bits << 6) | (values[compact.charCodeAt(index + offset)] ?? 0);
    for (const shift of [16, 8, 0]) if (at < bytes.length) bytes[at++] = (bits >> shift) & 255;
  }
  return bytes;
}
