import { SourceText } from "../diag/SourceText.ts";
import type { Engine } from "../runtime/Engine.ts";
import type { Token } from "../syntax/lexer/Token.ts";
import { parseScript } from "../syntax/parser/parseScript.ts";

interface Edges {
  readonly first: string | null;
  readonly last: string | null;
}

const inputs = new WeakMap<Engine, Edges>();

/** Tells a session of an input that begins: `$^` and `$$` are the first and the last token of the input before it. */
export function noteInput(engine: Engine, text: string): void {
  const { first, last } = inputs.get(engine) ?? { first: null, last: null };
  setGlobal(engine, "^", first);
  setGlobal(engine, "$", last);
  const noted = edgesOf(text, engine);
  if (noted) inputs.set(engine, noted);
}

function setGlobal({ globalScope }: Engine, name: string, value: string | null): void {
  const found = globalScope.find(name);
  if (found) found.value = value;
  else globalScope.create(name, value);
}

/** Null for a text that is wrong, or says nothing. */
function edgesOf(text: string, { edition }: Engine): Edges | null {
  const source = new SourceText(text, null);
  const { tokens, errors } = parseScript(source, { edition });
  const said = errors.length > 0 ? [] : tokens.filter(({ kind }) => !silent.test(kind));
  if (said.length === 0) return null;
  const shown = (token: Token) =>
    /String|^Generic$|^Identifier$/.test(token.kind) ? token.value : source.text.slice(token.start, token.end);
  return { first: shown(said[0]), last: shown(said[said.length - 1]) };
}

const silent = /^(?:NewLine|EndOfInput|Semi|Comment|LineContinuation)$/;
