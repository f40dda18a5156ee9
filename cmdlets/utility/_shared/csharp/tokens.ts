/** A word, number, text or sign of C# source. */
export interface CSharpToken {
  readonly kind: "word" | "number" | "string" | "char" | "sign";
  /** As it is written; of texts what they stand for. */
  readonly text: string;
}

const pattern =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*|@?([\p{L}_][\p{L}\p{N}_]*)|(0[xX][0-9a-fA-F_]+[uUlL]*|0[bB][01_]+[uUlL]*|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?[uUlLfFdDmM]*)|@"((?:[^"]|"")*)"|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)+)'|(<<|==|!=|<=|>=|&&|\|\||\?\?|=>|[{}()[\];,=:|&^~+\-*/%<>.?!])/uy;

/** The tokens of a source, comments left out; null where something is none. */
export function csharpTokens(source: string): CSharpToken[] | null {
  const found: CSharpToken[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const match = pattern.exec(source);
    if (match === null) return null;
    const [, word, number, verbatim, text, character, sign] = match;
    if (word !== undefined) found.push({ kind: "word", text: word });
    else if (number !== undefined) found.push({ kind: "number", text: number });
    else if (verbatim !== undefined) found.push({ kind: "string", text: verbatim.replaceAll('""', '"') });
    else if (text !== undefined) found.push({ kind: "string", text: unescaped(text) });
    else if (character !== undefined) found.push({ kind: "char", text: unescaped(character) });
    else if (sign !== undefined) found.push({ kind: "sign", text: sign });
  }
  return found;
}

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  "0": "\0",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
};

function unescaped(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{1,4}|.)/g, (_, code: string) =>
    code.length > 1 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (escapes[code] ?? code),
  );
}
