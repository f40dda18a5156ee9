/** A text before and after a conversion. */
export interface TextExample {
  readonly before: string;
  readonly after: string;
}

type Casing = "as it is" | "lower" | "upper";

/** What a converted text is made of: constant text, or words of the input (the first letters of one). */
type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "words"; readonly first: number; readonly last: number; readonly casing: Casing }
  | { readonly kind: "start"; readonly word: number; readonly length: number; readonly casing: Casing };

interface Word {
  readonly start: number;
  readonly end: number;
}

/** A conversion that an example shows, for inputs with as many words as it has, or with fewer where it needs the first and the last only. */
export interface TextConversion {
  readonly words: number;
  readonly endsWithBlank: boolean;
  readonly pieces: readonly Piece[];
}

/** What an example shows: words that come over as a whole, in another order or case, or by their first letters. */
export function learnConversion({ before, after }: TextExample): TextConversion {
  const words = wordsOf(before);
  const pieces: Piece[] = [];
  let text = "";
  for (let at = 0; at < after.length; ) {
    const found = wholeWords(before, words, after, at) ?? firstLetters(before, words, after, at);
    if (found === null) {
      text += after[at++];
      continue;
    }
    if (text !== "") pieces.push({ kind: "text", text });
    text = "";
    pieces.push(found.piece);
    at = found.end;
  }
  if (text !== "") pieces.push({ kind: "text", text });
  return { words: words.length, endsWithBlank: /\s$/.test(before), pieces };
}

/** What came of a text: its new form, nothing where the example does not fit it, or that nobody knows. */
export type Converted = { readonly text: string } | "does not fit" | "unknown";

/** The input in the form that the example has. */
export function convertText({ words: count, endsWithBlank, pieces }: TextConversion, input: string): Converted {
  const words = wordsOf(input);
  if (endsWithBlank && !/\s$/.test(input)) return "does not fit";
  if (words.length !== count && !(words.length > 1 && words.length < count)) return "unknown";
  const inner = (index: number) => index !== 0 && index !== count - 1;
  if (words.length !== count && pieces.some((piece) => wordsUsed(piece).some(inner))) return "does not fit";
  // The first word is found from the start, the last from the end.
  const word = (index: number) => words[index > 0 && index === count - 1 ? words.length - 1 : index];
  const texts = pieces.map((piece) => {
    if (piece.kind === "text") return piece.text;
    if (piece.kind === "start") {
      const { start, end } = word(piece.word);
      return cased(input.slice(start, Math.min(end, start + piece.length)), piece.casing);
    }
    return cased(input.slice(word(piece.first).start, word(piece.last).end), piece.casing);
  });
  return { text: texts.join("") };
}

function wordsUsed(piece: Piece): number[] {
  if (piece.kind === "text") return [];
  return piece.kind === "start" ? [piece.word] : [piece.first, piece.last];
}

/** Runs of letters, and runs of digits. */
function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/\p{L}+|\p{N}+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

interface Found {
  readonly piece: Piece;
  readonly end: number;
}

/** The most words in a row that stand at the place, with what is between them. */
function wholeWords(before: string, words: readonly Word[], after: string, at: number): Found | null {
  if (!beginsWord(after, at)) return null;
  let best: Found | null = null;
  for (let first = 0; first < words.length; first++)
    for (let last = first; last < words.length; last++) {
      const text = before.slice(words[first].start, words[last].end);
      const casing = casingOf(text, after.slice(at, at + text.length));
      const end = at + text.length;
      if (casing === null || !endsWord(after, end) || (best && end <= best.end)) continue;
      best = { piece: { kind: "words", first, last, casing }, end };
    }
  return best;
}

function firstLetters(before: string, words: readonly Word[], after: string, at: number): Found | null {
  const written = /^(\p{L}+|\p{N}+)/u.exec(after.slice(at))?.[0];
  if (written === undefined || !beginsWord(after, at)) return null;
  for (const [word, { start, end }] of words.entries()) {
    if (written.length >= end - start) continue;
    const casing = casingOf(before.slice(start, start + written.length), written);
    if (casing !== null)
      return { piece: { kind: "start", word, length: written.length, casing }, end: at + written.length };
  }
  return null;
}

function casingOf(text: string, written: string): Casing | null {
  if (text === written) return "as it is";
  if (text.toLowerCase() === written) return "lower";
  return text.toUpperCase() === written ? "upper" : null;
}

function cased(text: string, casing: Casing): string {
  if (casing === "lower") return text.toLowerCase();
  return casing === "upper" ? text.toUpperCase() : text;
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || kindOf(text[at - 1]) !== kindOf(text[at]) || kindOf(text[at]) === "other";
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || kindOf(text[at]) !== kindOf(text[at - 1]) || kindOf(text[at]) === "other";
}

function kindOf(character: string): "letter" | "digit" | "other" {
  if (/\p{L}/u.test(character)) return "letter";
  return /\p{N}/u.test(character) ? "digit" : "other";
}
