/**
 * The sort key that Windows makes of a text for en-US without regard to case ([MS-UCODEREF] 3.1.5.2): a pair of bytes for
 * each character (script member, alphabetic weight), four separators (the weights of marks and case stay empty), then
 * what hyphens, apostrophes and control characters leave: the place where they stood and their weight. Null where the text
 * has characters beyond ASCII.
 */
export function sortKey(text: string): number[] | null {
  const weights: number[] = [];
  const punctuation: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0) continue;
    if (code > 0x7f) return null;
    const weight = asciiWeights[code] as number;
    const script = weight >> 8;
    if (script !== punctuationScript) weights.push(script, weight & 0xff);
    else {
      const place = -(weights.length / 2) - 1;
      punctuation.push((place >> 8) & 0xff, place & 0xff, weight & 0xff, lightestMark);
    }
  }
  return [...weights, 1, 1, 1, 1, ...punctuation];
}

const punctuationScript = 6;

/** Of a character without a mark and without case. */
const lightestMark = 0x12;

/** Script member and alphabetic weight by character, from Windows' table of sorting weights. */
const asciiWeights: readonly number[] = weightsOf({
  "\x01": [0x0603, 0x0604, 0x0605, 0x0606, 0x0607, 0x0608, 0x0609, 0x060a],
  "\t": [0x0705, 0x0706, 0x0707, 0x0708, 0x0709],
  "\x0e": [0x060b, 0x060c, 0x060d, 0x060e, 0x060f, 0x0610, 0x0611, 0x0612, 0x0613],
  "\x17": [0x0614, 0x0615, 0x0616, 0x0617, 0x0618, 0x0619, 0x061a, 0x061b, 0x061c],
  " ": [0x0702, 0x071c, 0x071d, 0x071f, 0x0721, 0x0723, 0x0725, 0x0680],
  "(": [0x0727, 0x072a, 0x072d, 0x0803, 0x072f, 0x0682, 0x0733, 0x0735],
  "0": [0x0d03, 0x0d1a, 0x0d1c, 0x0d1e, 0x0d20, 0x0d22, 0x0d24, 0x0d26, 0x0d28, 0x0d2a],
  ":": [0x0737, 0x073a, 0x080e, 0x0812, 0x0814, 0x073c, 0x073e],
  A: [0x0e02, 0x0e09, 0x0e0a, 0x0e1a, 0x0e21, 0x0e23, 0x0e25, 0x0e2c, 0x0e32, 0x0e35, 0x0e36, 0x0e48, 0x0e51],
  N: [0x0e70, 0x0e7c, 0x0e7e, 0x0e89, 0x0e8a, 0x0e91, 0x0e99, 0x0e9f, 0x0ea2, 0x0ea4, 0x0ea6, 0x0ea7, 0x0ea9],
  "[": [0x073f, 0x0741, 0x0742, 0x0743, 0x0744, 0x0748],
  "{": [0x074a, 0x074c, 0x074e, 0x0750, 0x061d],
});

function weightsOf(rows: Readonly<Record<string, readonly number[]>>): number[] {
  const weights = new Array<number>(0x80).fill(0);
  for (const [first, row] of Object.entries(rows))
    for (const [index, weight] of row.entries()) weights[first.charCodeAt(0) + index] = weight;
  for (let code = 0x61; code <= 0x7a; code++) weights[code] = weights[code - 0x20] as number;
  return weights;
}
