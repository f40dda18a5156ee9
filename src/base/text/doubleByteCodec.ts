export type DoubleByteCodec = keyof typeof doubleByteCodePages;

/** Code pages of Windows with one or two bytes a character. */
export const doubleByteCodePages = {
  shift_jis: 932,
  gb2312: 936,
  "ks_c_5601-1987": 949,
  big5: 950,
  "euc-jp": 51932,
} as const;

export function isDoubleByte(codec: string): codec is DoubleByteCodec {
  return codec in doubleByteCodePages;
}

interface DoubleByteRules {
  /** The platform's name for the pairs. */
  readonly label: string;
  /** First bytes of pairs, as .NET's provider of code pages takes them. */
  readonly leads: readonly (readonly [number, number])[];
  /** The second bytes behind a first one, of which those count that the platform has; absent: all from 0x40 to 0xFE. */
  readonly trails?: (lead: number) => readonly [number, number];
  /** What bytes and pairs without a character become. */
  readonly unknown: string;
  /** Pairs that the platform may have and .NET has not; absent: none. */
  readonly lacks?: (pair: number) => boolean;
  /** What .NET has otherwise than the platform. */
  readonly amend?: (decoded: Map<number, string>) => void;
  /** Bytes from 0x80 on that are characters by themselves. */
  readonly singles: Readonly<Record<number, string>>;
  /** Whether a pair may be written where an earlier pair has the same character; absent: never. */
  readonly winsOver?: (pair: number, earlier: number) => boolean;
}

const halfWidthKana = Object.fromEntries(
  Array.from({ length: 63 }, (_, at) => [0xa1 + at, String.fromCharCode(0xff61 + at)]),
);

/** NEC's selection of IBM's characters is read, and written as IBM's own. */
const isNecSelection = (pair: number) => pair >= 0xed00 && pair < 0xef00;

const rules: Readonly<Record<DoubleByteCodec, DoubleByteRules>> = {
  shift_jis: {
    label: "shift_jis",
    leads: [
      [0x81, 0x9f],
      [0xe0, 0xfc],
    ],
    unknown: "・",
    singles: { 128: "\x80", ...halfWidthKana, 160: "\uf8f0", 253: "\uf8f1", 254: "\uf8f2", 255: "\uf8f3" },
    winsOver: (_, earlier) => isNecSelection(earlier),
  },
  gb2312: { label: "gbk", leads: [[0x81, 0xfe]], unknown: "?", singles: { 128: "€", 255: "\uf8f5" } },
  "ks_c_5601-1987": {
    label: "euc-kr",
    leads: [[0x81, 0xfe]],
    unknown: "?",
    singles: { 128: "\x80", 255: "\uf8f7" },
    amend: addFurtherSyllables,
  },
  big5: {
    label: "big5",
    leads: [[0x81, 0xfe]],
    unknown: "?",
    singles: { 128: "\x80", 255: "\uf8f8" },
    lacks: (pair) => pair < 0xa140 || (pair > 0xc6a0 && pair < 0xc940) || pair > 0xf9fe,
    // Lines of the symbols are written as those at the end, but for the four corners; two numerals as ideographs.
    winsOver: (pair, earlier) => earlier >= 0xa2a4 || pair < 0xf900,
  },
  "euc-jp": {
    label: "euc-jp",
    leads: [
      [0x8e, 0x8e],
      [0xa1, 0xfe],
    ],
    trails: (lead) => (lead === 0x8e ? [0xa1, 0xdf] : [0xa1, 0xfe]),
    unknown: "・",
    singles: { 128: "\x80", 160: "\uf8f0", 255: "\uf8f3" },
  },
};

interface Pairs {
  /** Characters by the two bytes as one number. */
  readonly decoded: ReadonlyMap<number, string>;
  readonly encoded: ReadonlyMap<string, number>;
}

const known = new Map<DoubleByteCodec, Pairs>();

/** All pairs of a code page, made when the first of them is asked for. */
function pairsOf(codec: DoubleByteCodec): Pairs {
  let pairs = known.get(codec);
  if (pairs === undefined) known.set(codec, (pairs = readPairs(codec)));
  return pairs;
}

function readPairs(codec: DoubleByteCodec): Pairs {
  const { label, leads, trails, lacks, amend, singles, winsOver } = rules[codec];
  const decoder = new TextDecoder(label);
  const decoded = new Map<number, string>();
  const bytes = new Uint8Array(2);
  for (const [from, to] of leads)
    for (bytes[0] = from; bytes[0] <= to; bytes[0]++) {
      const [first, last] = trails?.(bytes[0]) ?? [0x40, 0xfe];
      for (bytes[1] = first; bytes[1] <= last; bytes[1]++) {
        const text = decoder.decode(bytes);
        const pair = (bytes[0] << 8) | bytes[1];
        if (text.length === 1 && text !== "\ufffd" && !lacks?.(pair)) decoded.set(pair, text);
      }
    }
  amend?.(decoded);
  const encoded = new Map<string, number>();
  for (const [pair, text] of decoded) {
    const earlier = encoded.get(text);
    if (earlier === undefined || winsOver?.(pair, earlier)) encoded.set(text, pair);
  }
  for (const [byte, text] of Object.entries(singles)) encoded.set(text, Number(byte));
  return { decoded, encoded };
}

/** Two signs came later. Syllables that KS X 1001 lacks stand in Unicode's order where it has no pairs, whether the platform knows it or not. */
function addFurtherSyllables(decoded: Map<number, string>): void {
  for (const pair of [...decoded.keys()]) if (pair < 0xa100 || (pair & 0xff) < 0xa1) decoded.delete(pair);
  const there = new Set(decoded.values());
  decoded.set(0xa2e6, "€").set(0xa2e7, "®");
  let lead = 0x81;
  let trail = 0x41;
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const text = String.fromCharCode(code);
    if (there.has(text)) continue;
    decoded.set((lead << 8) | trail, text);
    trail = trail === 0x5a ? 0x61 : trail === 0x7a ? 0x81 : trail + 1;
    if (trail > (lead > 0xa0 ? 0xa0 : 0xfe)) {
      lead++;
      trail = 0x41;
    }
  }
}

/** The text of some bytes in such a code page. */
export function decodeDoubleBytes(bytes: Uint8Array, codec: DoubleByteCodec): string {
  const { leads, unknown, singles } = rules[codec];
  const { decoded } = pairsOf(codec);
  let text = "";
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (leads.some(([from, to]) => byte >= from && byte <= to))
      text += decoded.get((byte << 8) | (bytes[++at] ?? 0)) ?? unknown;
    else text += singles[byte] ?? unknown;
  }
  return text;
}

/** One or two bytes of a character as one number; -1 where the code page does not have it. */
export function doubleBytesOf(character: string, codec: DoubleByteCodec): number {
  const code = character.charCodeAt(0);
  return code < 0x80 ? code : (pairsOf(codec).encoded.get(character) ?? -1);
}
