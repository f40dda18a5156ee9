import type { Edition } from "../../diag/Edition.ts";
import type { Token } from "../../syntax/lexer/Token.ts";
import { type ParseResult, parseScript } from "../../syntax/parser/parseScript.ts";
import { exampleDomains } from "./exampleDomains.ts";
import { isNameOfKind } from "./isNameOfKind.ts";
import {
  braceMarks,
  bracketMarks,
  digitMarks,
  fenceMarks,
  generatedMarks,
  isName,
  type Mark,
  percentMarks,
  quotedAngles,
  readersMarks,
} from "./markPatterns.ts";
import { isStringToken, maskAngles } from "./maskAngles.ts";
import type { PlaceholderForm, PlaceholderKind, PlaceholderPlace, PlaceholderUse } from "./Placeholder.ts";
import { type PlaceholderContext, placeholderKind } from "./placeholderKind.ts";
import { treeMarks } from "./treeMarks.ts";

/** What has to be known of the session to tell a placeholder from what means something there. */
export interface PlaceholderFacts {
  readonly edition: Edition;
  isCommand(word: string): boolean;
  isType(name: string): boolean;
  /** Whether a parameter takes a script block; null: any value without a parameter's name. */
  takesScriptBlock(command: string, parameter: string | null): boolean;
  /** Whether another script of the page has a mark with these words in it; absent: none has. */
  isMarked?(words: string): boolean;
  /** Whether the page's text has its readers put something of their own in the place of a value; absent: of none. */
  isReplaced?(value: string): boolean;
  /** Whether the organisation has a domain, so that it is no example. */
  hasDomain(domain: string): boolean;
}

type Found = Omit<PlaceholderUse, "kind" | "text" | "form" | "place"> & {
  readonly form: PlaceholderForm;
  readonly place: PlaceholderPlace | null;
  readonly isSecret?: true;
  readonly context: PlaceholderContext;
};

/** What a reader of the page has to replace in a script, in its order. */
export function findPlaceholders(script: string, facts: PlaceholderFacts): PlaceholderUse[] {
  const masked = maskAngles(script, facts.edition);
  const parsed = parseScript(masked.text, { edition: facts.edition });
  const { contexts, byToken } = tokenContexts(masked.text, parsed.tokens);
  const ofTree = treeMarks(parsed.ast, masked.text, facts).filter(
    ({ form, start, end }) => form !== "brace" || !masked.marks.some((mark) => mark.start > start && mark.end < end),
  );
  const bare = [...masked.marks, ...ofTree, ...brokenBrackets(masked.text, parsed)];
  const found: Found[] = [
    ...bare.map((mark) => ({ ...mark, place: null, context: contextAt(contexts, mark.start) })),
    ...parsed.tokens.flatMap((token, index) =>
      isPattern(parsed.tokens, index)
        ? domainMarks(token, byToken[index], masked.text, parsed, facts)
        : [
            ...tokenMarks(token, byToken[index], isCompared(parsed.tokens, index), masked.text, parsed, facts),
            ...kindMarks(parsed.tokens, index, byToken[index], facts),
          ],
    ),
  ].sort((left, right) => left.start - right.start || right.end - left.end);
  const uses: PlaceholderUse[] = [];
  for (const { context, place, isSecret, ...mark } of found) {
    if (mark.start < (uses.at(-1)?.end ?? 0)) continue;
    uses.push({
      ...mark,
      text: script.slice(mark.start, mark.end),
      place: place ?? placeOf(masked.text, mark.start, mark.end),
      kind: kindOf({ ...mark, isSecret }, masked.text[mark.start - 1] ?? " ", context),
    });
  }
  return uses;
}

/** Of a path only its own part stands behind a separator. */
function kindOf(
  { form, name, isSecret }: Pick<Found, "form" | "name" | "isSecret">,
  before: string,
  context: PlaceholderContext,
): PlaceholderKind | null {
  if (form === "domain") return "domain";
  if (isSecret) return "password";
  // One of several words of the page is none of the organisation's.
  if (name.includes("|")) return null;
  const kind = placeholderKind(name, context);
  return kind === "path" && (before === "\\" || before === "/") ? "part" : kind;
}

/** The context of the last token that begins at a place or before it. */
function contextAt(contexts: readonly TokenContext[], at: number): PlaceholderContext {
  let [low, high] = [0, contexts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (contexts[middle].start <= at) low = middle + 1;
    else high = middle;
  }
  return contexts[low - 1]?.context ?? nothing;
}

/** Whether a string is the pattern, or the text to put in, of -match, -replace or -split: the script's own affair. */
function isPattern(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.kind;
  if (before === "Comma" && isStringToken(tokens[index - 2])) return isPattern(tokens, index - 2);
  return before !== undefined && /^[IC](?:match|notmatch|replace|split)$/i.test(before);
}

/** Whether a value is compared with another: an id that is compared is meant as it is. */
function isCompared(tokens: readonly Token[], index: number): boolean {
  return /^[IC](?:eq|ne|in|notin|like|notlike)$/i.test(tokens[index - 1]?.kind ?? "");
}

const nothing: PlaceholderContext = { parameter: null, noun: null };

/** What stands in strings, and in bare words. */
function tokenMarks(
  token: Token,
  context: PlaceholderContext,
  isCompared: boolean,
  script: string,
  parsed: ParseResult,
  facts: PlaceholderFacts,
): Found[] {
  const isString = isStringToken(token);
  if (!isString && token.kind !== "Generic" && token.kind !== "Identifier") return [];
  const text = literalText(token, script, parsed);
  const quotes = token.kind.startsWith("HereString") ? 2 : isString ? 1 : 0;
  const inside = text.slice(quotes, text.length - quotes);
  const at = token.start + quotes;
  const marks: Mark[] = [
    ...(isString && !hasOwnAngles(context) ? quotedAngles(inside, script) : []),
    ...(isString ? generatedMarks(script.slice(at, at + inside.length)) : []),
    ...(isString ? braceMarks(inside) : []),
    ...bracketMarks(inside, !isString, takesType(isString, context) ? facts.isType : () => false),
    ...(isCompared ? [] : digitMarks(inside)),
    ...percentMarks(inside),
    ...fenceMarks(inside, isString),
    ...(facts.isCommand(inside) ? [] : readersMarks(inside)),
  ];
  const place = placeIn(token);
  return [
    ...marks.map((mark) => ({ ...mark, start: at + mark.start, end: at + mark.end, place, context })),
    ...domainMarks(token, context, script, parsed, facts),
  ];
}

/** The example domains in a string or a bare word: in a pattern as well a page's domain is the reader's. */
function domainMarks(
  token: Token,
  context: PlaceholderContext,
  script: string,
  parsed: ParseResult,
  facts: PlaceholderFacts,
): Found[] {
  if (isOutside(context)) return [];
  return exampleDomains(literalText(token, script, parsed))
    .filter(({ domain }) => !facts.hasDomain(domain))
    .map(({ domain, start, end }) => ({
      form: "domain",
      name: domain,
      start: token.start + start,
      end: token.start + end,
      place: placeIn(token),
      context,
    }));
}

/** The quotes that a token stands in; null for a bare word. */
function placeIn(token: Token): PlaceholderPlace | null {
  if (!isStringToken(token)) return null;
  return token.kind.endsWith("Expandable") ? "double" : "single";
}

/** A word or string that says nothing but what belongs in its place; a member and a key have such names for their own. */
function kindMarks(
  tokens: readonly Token[],
  index: number,
  context: PlaceholderContext,
  facts: PlaceholderFacts,
): Found[] {
  const { kind, start, end, value } = tokens[index];
  const isString = isStringToken(tokens[index]);
  if ((!isString && kind !== "Generic" && kind !== "Identifier") || typeof value !== "string") return [];
  if (/^(?:Dot|ColonColon|QuestionDot)$/.test(tokens[index - 1]?.kind) || tokens[index + 1]?.kind === "Equals")
    return [];
  const isGiven = /^(?:Parameter|Equals)$/.test(tokens[index - 1]?.kind);
  const isMarked = isString && isGiven && value.includes(" ") && facts.isMarked?.(value) === true;
  if (!isMarked && !facts.isReplaced?.(value) && !isNameOfKind(value, context)) return [];
  const quotes = isString ? 1 : 0;
  return [
    { form: "words", name: value, start: start + quotes, end: end - quotes, place: placeIn(tokens[index]), context },
  ];
}

/** Parameters that name people and domains outside of the organisation: those of another company are meant as they stand. */
const outside: ReadonlySet<string> = new Set(
  (
    "allowedsenderdomains allowedsenders blockedsenderdomains blockedsenders blockeddomains blockedsendersanddomains " +
    "bypassedsenderdomains bypassedsenders externalemailaddress linkeddomaincontroller linkedmasteraccount trustedsendersanddomains"
  ).split(" "),
);

function isOutside({ parameter, noun }: PlaceholderContext): boolean {
  if (parameter === null) return false;
  // A domain that New- adds is no example of one that is there.
  const isNew = /^domainname$/i.test(parameter) && /^(?:accepted|remote)domain$/i.test(noun ?? "");
  return isNew || outside.has(parameter.toLowerCase());
}

/** Whether a parameter's values have names in angle brackets that the product itself fills, `"DL_<GroupName>"`. */
function hasOwnAngles({ parameter }: PlaceholderContext): boolean {
  return parameter?.toLowerCase() === "distributiongroupnamingpolicy";
}

/** Whether a name in brackets may be a type: in a string, in first place, and for a parameter that takes one. */
function takesType(isString: boolean, { parameter }: PlaceholderContext): boolean {
  return isString || parameter === null || /type|^as$/i.test(parameter);
}

/** A token's text, with blanks where variables and sub-expressions stand. */
function literalText(token: Token, script: string, parsed: ParseResult): string {
  let text = script.slice(token.start, token.end);
  for (const { start, end } of parsed.nestedTokens(token) ?? []) {
    const from = start - token.start;
    const to = end - token.start;
    text = `${text.slice(0, from)}${"$".repeat(to - from)}${text.slice(to)}`;
  }
  return text;
}

/** `[Your Domain]` outside of strings: no type has a blank in its name. */
function brokenBrackets(script: string, { tokens }: ParseResult): Mark[] {
  const pattern = /\[([\p{L}][\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+)+)\]/uy;
  return tokens.flatMap(({ kind, start }): Mark[] => {
    if ((kind !== "LBracket" && kind !== "Generic") || script[start] !== "[") return [];
    pattern.lastIndex = start;
    const match = pattern.exec(script);
    return match && isName(match[1]) ? [{ form: "bracket", name: match[1], start, end: start + match[0].length }] : [];
  });
}

interface TokenContext {
  readonly start: number;
  readonly context: PlaceholderContext;
}

/** For every token the parameter right before it and the noun of the command that it belongs to. */
function tokenContexts(
  script: string,
  tokens: readonly Token[],
): { readonly contexts: readonly TokenContext[]; readonly byToken: readonly PlaceholderContext[] } {
  const contexts: TokenContext[] = [];
  let parameter: string | null = null;
  // A parameter takes all the values that commas join.
  let listed: string | null = null;
  // So do those of `@{Add = "...", "..."; Remove = "..."}`.
  let changed: string | null = null;
  let noun: string | null = null;
  for (const { kind, start, end, value } of tokens) {
    contexts.push({ start, context: { parameter, noun } });
    const word = script.slice(start, end);
    if (kind === "Parameter") listed = parameter = value;
    else if (kind === "Comma") parameter = listed;
    else if (kind === "AtCurly") changed = parameter;
    else if (kind === "RCurly") changed = parameter = null;
    else if (kind === "Equals" && changed !== null) listed = parameter = changed;
    else if (kind !== "LParen" && kind !== "AtParen") parameter = null;
    if (kind === "Generic" || kind === "Identifier")
      noun = /^[A-Za-z]+-([A-Za-z][A-Za-z0-9]+)$/.exec(word)?.[1] ?? noun;
    else if (kind === "NewLine" || kind === "Semi" || kind === "Pipe") noun = null;
  }
  return { contexts, byToken: contexts.map(({ context }) => context) };
}

/** Alone where blanks or what parts values stands on both sides. */
function placeOf(script: string, start: number, end: number): PlaceholderPlace {
  const before = script[start - 1] ?? " ";
  const behind = script[end] ?? " ";
  return /[\s(,=;{|:]/.test(before) && /[\s),;}|]/.test(behind) ? "alone" : "word";
}
