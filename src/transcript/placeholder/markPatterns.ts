/** A mark that was found in a text; offsets are the text's. */
export interface Mark {
  readonly form: "angle" | "bracket" | "brace" | "percent" | "fence" | "digits" | "words" | "question" | "parameter";
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** A question whose answer nobody sees. */
  readonly isSecret?: true;
}

/** What a name in angle brackets may be where PowerShell has no other meaning for them. */
const bareAngle = /<{1,2} ?([\p{L}\d][^<>|;"\n\r$={}]{0,80}?) ?\\?>{1,2}/uy;

/** No choice that a page leaves its reader is longer. */
const longestChoice = 300;

/** What it may be in a string: it begins and ends as a word does. */
const quotedAngle = /<([\p{L}][\p{L}\p{N} _.,'’/&()\\-]{0,60}?)\\?>/gu;

/** A name with another one in it, `<Value of <Attribute>>`: no element of XML or HTML has that form. */
const nestedAngle = /(?<![\p{L}\d])<([\p{L}][^<>\n$={}"]{0,60}<[\p{L}][^<>\n$={}"]{0,60}>[^<>\n$={}"]{0,60})>/gu;

/** The same with an end for the inner one alone, as hands leave it: `<Mailbox:<Folder>`. */
const halfNested = /<([\p{L}\d][^<>|;"\n\r$={}]{0,40}[^<>|;"\n\r$={}\s]<[\p{L}\d][^<>|;"\n\r$={}]{0,60})>(?![^\n]*>)/uy;

const bracketed = /\[([\p{L}][\p{L}\p{N} _'’-]{2,60})\]/gu;
const braced = /\{([\p{L}][\p{L}\p{N} _'’.-]{1,60})\}|\{\{ ?([\p{L}][\p{L}\p{N} _'’.-]{1,60})\}\}/gu;

/** An id or number with x's for digits. */
const digits = /(?<![\w-])(?:[xX]{2,}|\d{1,4})(?:-(?:[xX]{2,}|\d{1,4}))*(?![\w-])/g;

/** An address or a version with x's for digits: 10.x.x.x, 15.0.xxx.xx. */
const dotted = /(?<![\w.-])(?:[xX]{1,4}|\d{1,4})(?:\.(?:[xX]{1,4}|\d{1,4})){1,3}(?![\w.-])/g;

/** A GUID of which every four digits are one digit, as documentation makes them up. */
const madeUp =
  /(?<![\w-])(?:([\da-f])\1{3}([\da-f])\2{3})-([\da-f])\3{3}-([\da-f])\4{3}-([\da-f])\5{3}-(?:([\da-f])\6{3}([\da-f])\7{3}([\da-f])\8{3})(?![\w-])/gi;

/** Between two signs on each side stands what a disclaimer takes of its sender: `%%DisplayName%%`. */
const percents = /(?<!%)%([A-Za-z][A-Za-z0-9_]{2,40})%(?!%)/g;

/** Variables of the command line that Windows and Exchange set, in lower case. */
const systemVariables = new Set(
  (
    "allusersprofile appdata commonprogramfiles commonprogramw6432 computername comspec exchangeinstallpath homedrive homepath localappdata " +
    "logonserver number_of_processors os path pathext processor_architecture processor_identifier programdata programfiles programw6432 psmodulepath " +
    "public sessionname systemdrive systemroot temp tmp userdnsdomain userdomain username userprofile windir date time errorlevel"
  ).split(" "),
);

const fences = /(__|@@|##?|\*\*\*)([A-Z][A-Z0-9 _-]{1,40}?)\1|[«‹]([^»›\n]{2,60})[»›]/g;

/** What still has to be done, as a whole value. */
const undone = /^(?:TODO|TBD|FIXME|(?:CHANGE|REPLACE)[-_ ]?(?:ME|THIS))$/;

/** Keys that a person is asked to press. */
const keys =
  /^(?:enter|return|esc(?:ape)?|tab|space(?:bar)?|del(?:ete)?|f\d{1,2}|any key|(?:ctrl|alt|shift|win)\b.*)$/i;

/** A text that asks for one to be put in its place. */
const here =
  /^(?:(?:your|enter|insert|type|put|add)\b[\w '’.-]{2,60}\bhere|[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)*[-_]HERE|(?:[\w'’.-]+ ){0,2}(?:alias|name|address|id|server|mailbox|domain|password|thumbprint|path|email) (?:goes )?here)$/i;

const pathTo = /(?:[A-Za-z]:)?[\\/](?:[\w.-]+[\\/])*path[\\/]to[\\/][^\s"'<>|]*/gi;

/** What says of itself that it is the reader's, and no domain. */
const readersOwn =
  /(?<![\w$@.-])(?:YOUR[-_][A-Z][A-Z0-9_-]*|Your[A-Z][A-Za-z0-9]{2,40})(?![\w-]|\.(?:com|net|org|local)\b)/g;

/** Elements of HTML that are written without an end. */
const unclosed = new Set([
  "area",
  "br",
  "col",
  "dd",
  "dt",
  "hr",
  "img",
  "input",
  "li",
  "link",
  "meta",
  "option",
  "p",
  "td",
  "th",
  "tr",
]);

/** What a generator of files fills in, in a string: `<%= Name %>`. */
const generated = /<(%[^%\n<>]{1,80}%)>/g;

/** The name in angle brackets at a place outside of any string, or null. */
export function bareAngleAt(text: string, at: number): Mark | null {
  if (isTagAt(text, at)) return null;
  const several = enclosedAt(text, at, true);
  if (several) return several;
  halfNested.lastIndex = at;
  const half = halfNested.exec(text);
  if (half) return { form: "angle", name: half[1].trim(), start: at, end: at + half[0].length };
  bareAngle.lastIndex = at;
  const match = bareAngle.exec(text);
  if (!match) return /[^\s=&]/.test(text[at + 1] ?? " ") ? enclosedAt(text, at, false) : null;
  // An even pair only: `<a>>` is one mark with a redirection behind it.
  const doubled = match[0].startsWith("<<") && match[0].endsWith(">>");
  const end = at + match[0].length - (!doubled && match[0].endsWith(">>") ? 1 : 0);
  return { form: "angle", name: match[1].trim(), start: startOf(text, at, match[0]), end };
}

/** An end tag, or one that has attributes: an element of HTML that has got into the code. */
function isTagAt(text: string, at: number): boolean {
  tag.lastIndex = at;
  return tag.test(text);
}

const tag = /<(?:\/[a-z][a-z\d]*|[a-z][a-z\d]*(?:\s+[a-z-]+="[^"\n]*")+\s*\/?)>/iy;

/**
 * What stands between `<` and its `>` on one line. A choice is one of several: `<Name | Other name | "text">`,
 * `<$true | $false>`, `<-Identity <Id> | -Filter {Filter}>`; else it is anything, such as `<"First","Second">`.
 */
function enclosedAt(text: string, at: number, isChoice: boolean): Mark | null {
  if (text[at + 1] === "#") return null;
  let depth = 0;
  let parts = 1;
  let isQuoted = false;
  for (let end = at; end < text.length && end - at <= longestChoice && !/[\n\r;]/.test(text[end]); end++) {
    if (isQuoted) isQuoted = text[end] !== '"';
    else if (text[end] === '"') isQuoted = true;
    else if (text[end] === "<") depth++;
    else if (text[end] === "|" && depth === 1) parts++;
    else if (text[end] === ">" && --depth === 0) {
      const name = text.slice(at + 1, end);
      const isMark = (parts > 1 || !isChoice) && name.split("|").every((part) => /[\p{L}\d"']/u.test(part));
      return isMark ? { form: "angle", name: name.trim(), start: at, end: end + 1 } : null;
    }
  }
  return null;
}

/** Many write the brackets as Markdown wants them in prose, `\<name\>`, in code as well: the backslashes are the mark's. */
function startOf(text: string, at: number, mark: string): number {
  return text[at - 1] === "\\" && /\\>+$/.test(mark) ? at - 1 : at;
}

/**
 * Names in angle brackets in a string. Elements of XML and HTML are none: what has an end tag in the script, or needs none
 * in HTML; nor are named groups of regular expressions and type arguments of C#.
 */
export function quotedAngles(text: string, script: string): Mark[] {
  const found: Mark[] = marksOf(text, nestedAngle, "angle");
  for (const match of text.matchAll(quotedAngle)) {
    if (found.some(({ start, end }) => match.index > start && match.index < end)) continue;
    const name = match[1].trimEnd();
    const before = text.slice(0, match.index);
    const [word] = name.split(/[\s/]/);
    const isElement = unclosed.has(word.toLowerCase()) || script.toLowerCase().includes(`</${word.toLowerCase()}`);
    const isGroup = /\(\?$|\\k$/.test(before);
    // In a string `<b>` is an element, and `<x>` any text.
    const isShort = name.length < 3 && name === name.toLowerCase();
    const isTypeArgument = text.includes("\n") && /[\p{L}\d]$/u.test(before);
    // The issuer and the subject of a certificate, `<I>CN=...<S>CN=...`.
    const isCertificateName = /^[IS]$/.test(name) && /^[A-Z]+=/i.test(text.slice(match.index + match[0].length));
    if (isElement || isShort || isGroup || isTypeArgument || isCertificateName || name.endsWith("/") || keys.test(name))
      continue;
    found.push({
      form: "angle",
      name,
      start: startOf(text, match.index, match[0]),
      end: match.index + match[0].length,
    });
  }
  return found;
}

/**
 * Names in square brackets. A class of characters is none: it has no capital at its start, or repeats no letter and holds
 * ranges; nor is what a log line begins with, an index, or the name of a type. Outside of strings a word without a capital
 * is a name as well.
 */
export function bracketMarks(text: string, isBare: boolean, isType: (name: string) => boolean): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(bracketed)) {
    const [whole, name] = match;
    const before = text[match.index - 1] ?? "";
    const behind = text[match.index + whole.length] ?? "";
    if (/[\w)\]$*?\\`]/.test(before) || /[*?+({:[]/.test(behind)) continue;
    const standsAlone = before === "" && behind === "";
    const isJoined = /[/.@\\,;=:]/.test(before) || /[/.@\\]/.test(behind);
    const isReaders = /^(?:your|my|insert|enter|the)\b|^(?:Your|My)[A-Z]/i.test(name) && /[A-Z\s_-]/.test(name);
    // The first label of a host: https://[tenant].sharepoint.com, admin@[domain].com.
    const isLabel = behind === "." && (before === "@" || text.slice(0, match.index).endsWith("//"));
    if (
      !isReaders &&
      !(isLabel && isWord(name)) &&
      !((standsAlone || isJoined) && (isName(name) || (isBare && isWord(name))))
    )
      continue;
    if (isType(name) && (standsAlone || !isBare)) continue;
    found.push({ form: "bracket", name: name.trim(), start: match.index, end: match.index + whole.length });
  }
  return found;
}

/** Words with a capital or parted by blanks, and no range of characters such as A-Z. */
export function isName(name: string): boolean {
  const parts = name.trim().split(/[\s_-]+/);
  if (/(?:^|[^\p{L}])\p{L}-\p{L}(?:$|[^\p{L}])/u.test(name) || parts.some((part) => part.length < 2 && part !== "a"))
    return false;
  if (/\p{L}-\p{L}\p{L}-\p{L}/u.test(name)) return false;
  return parts.length > 1 || (/^\p{Lu}/u.test(name) && name.length >= 4);
}

/** Letters of a word: those of a class of characters stand in their order, and once each. */
function isWord(name: string): boolean {
  return /^\p{Ll}{4,}$/u.test(name) && [...name].some((letter, index) => index > 0 && letter <= name[index - 1]);
}

/** Names in braces in a string: format items have numbers, variables and categories of characters a sign before them. */
export function braceMarks(text: string): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(braced)) {
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const name = (match[1] ?? match[2]).trim();
    if (/[$@%`{]$|\\[pPxuN]$/.test(before) || text[match.index + match[0].length] === "}" || isGuid(name)) continue;
    found.push({ form: "brace", name, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Braces around an id are how Windows writes it. */
export function isGuid(name: string): boolean {
  return /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(name.trim());
}

/** What a generator of files fills in; `written` is the text with its variables. */
export function generatedMarks(written: string): Mark[] {
  return marksOf(written, generated, "angle");
}

export function readersMarks(text: string): Mark[] {
  if (here.test(text) || undone.test(text) || /^(?:\.{3}|…)$/.test(text))
    return [{ form: "words", name: text, start: 0, end: text.length }];
  return [...marksOf(text, readersOwn, "words"), ...marksOf(text, pathTo, "words")];
}

/** What LIKE of WQL and SQL compares with: percent signs stand for any text there. */
const likeBefore = /\blike\s+n?["']$/i;

/** Names between percent signs, but for variables that the command line has, and patterns of a query. */
export function percentMarks(text: string): Mark[] {
  return marksOf(text, percents, "percent").filter(
    ({ name, start }) => !systemVariables.has(name.toLowerCase()) && !likeBefore.test(text.slice(0, start)),
  );
}

/** Names between signs. In a string stars are what a person is to see. */
export function fenceMarks(text: string, isString: boolean): Mark[] {
  return marksOf(text, fences, "fence").filter(({ start }) => !isString || text[start] !== "*");
}

/** Ids with x's, at least four of them, and ids that are made up. */
export function digitMarks(text: string): Mark[] {
  const written = marksOf(text, digits, "digits").filter(({ name }) => name.replace(/[^x]/gi, "").length >= 4);
  const found = [...text.matchAll(madeUp)].map((match) => markAt(match, match[0], "digits"));
  const parts = marksOf(text, dotted, "digits").filter(
    ({ name }) => /x/i.test(name) && (name.split(".").length === 4 || /xx/i.test(name)),
  );
  return [...written, ...found, ...parts].map((mark) => ({ ...mark, name: mark.name.toLowerCase() }));
}

function marksOf(text: string, pattern: RegExp, form: Mark["form"]): Mark[] {
  return [...text.matchAll(pattern)].map((match) => {
    const name = match.slice(1).findLast((group) => group !== undefined);
    return markAt(match, name ?? match[0], form);
  });
}

function markAt({ 0: whole, index }: RegExpExecArray, name: string, form: Mark["form"]): Mark {
  return { form, name, start: index, end: index + whole.length };
}
