/** UTF-8 in which a first byte and a second byte that makes it overlong, a surrogate or too large are one bad byte. */
export function joinIllFormedPairs(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((_, at) => isIllFormedPair(bytes, at));
  if (first < 0) return bytes;
  const joined = [...bytes.subarray(0, first)];
  for (let at = first; at < bytes.length; at++) {
    const isPair = isIllFormedPair(bytes, at);
    joined.push(isPair ? 0xff : bytes[at]);
    if (isPair) at++;
  }
  return Uint8Array.from(joined);
}

function isIllFormedPair(bytes: Uint8Array, at: number): boolean {
  const second = bytes[at + 1];
  if (second === undefined || (second & 0xc0) !== 0x80) return false;
  switch (bytes[at]) {
    case 0xe0:
      return second < 0xa0;
    case 0xed:
      return second >= 0xa0;
    case 0xf0:
      return second < 0x90;
    case 0xf4:
      return second >= 0x90;
    default:
      return false;
  }
}
