import { singleQuoted } from "../../base/text/singleQuoted.ts";
import type { Provider, ProviderPath } from "../../command/Provider.ts";
import { escapeWildcards } from "../../objects/ops/wildcard.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { type Candidate, candidate } from "./Candidate.ts";

/** How a path is meant where it stands. */
export interface PathUse {
  /** Patterns mean nothing there. */
  readonly isLiteral?: boolean;
  /** It is what a command begins with: in quotes it is called with `&`. */
  readonly isCommand?: boolean;
  /** Only what can hold other items. */
  readonly containersOnly?: boolean;
}

/**
 * Paths that begin with a word, as they are typed: relative ones are relative to where the session stands, and those with
 * characters that mean something else are in quotes.
 */
export function pathCandidates(engine: Engine, word: string, use: PathUse = {}): Candidate[] {
  const quote = /^['"]/.exec(word)?.[0] ?? "";
  const typed = unquoted(word, quote);
  const providers = engine.service(providerServiceKey);
  const found = beginningWithPath(engine, typed, use.isLiteral === true);
  const here = providers.locations.current.providerPath;
  return found
    .filter(({ path, provider }) => !use.containersOnly || provider.isContainer(path))
    .map((one) => {
      const name = one.path.slice(one.path.lastIndexOf(one.provider.separator) + 1);
      const path = writtenPath(one, typed, name, here);
      return { path, name, full: one.path, isContainer: one.provider.isContainer(one.path) };
    })
    .sort((left, right) => (left.path.toLowerCase() < right.path.toLowerCase() ? -1 : 1))
    .map(({ path, name, full, isContainer }) =>
      candidate(quotedPath(path, quote, use), isContainer ? "ProviderContainer" : "ProviderItem", name, full),
    );
}

/** What a word in or without quotes means. */
function unquoted(word: string, quote: string): string {
  const inner = word.slice(quote.length);
  if (quote === "") return inner;
  const open = inner.endsWith(quote) ? inner.slice(0, -1) : inner;
  return quote === "'" ? open.replaceAll("''", "'") : open.replace(/`([`"$])/g, "$1");
}

function beginningWithPath(engine: Engine, typed: string, isLiteral: boolean): readonly ProviderPath[] {
  const providers = engine.service(providerServiceKey);
  const plain = `${escapeWildcards(typed)}*`;
  if (isLiteral) return providers.resolve(plain);
  try {
    const found = providers.resolve(`${typed}*`);
    if (found.length > 0) return found;
  } catch {
    // A bracket without its partner is a character like any other.
  }
  return /[[\]*?]/.test(typed) ? providers.resolve(plain) : [];
}

/** The path as it is put in: what is typed of it in front, and the item's own name. */
function writtenPath({ path, provider, drive }: ProviderPath, typed: string, name: string, here: string): string {
  const qualifier = /^([\w.-]+(?:\\[\w.-]+)?)::/.exec(typed);
  if (qualifier) return isFiles(provider) ? `FileSystem::${path}` : `${qualifier[1]}::${path}`;
  if (/^~[\\/]/.test(typed)) return path;
  const onDrive = /^([^:\\/]+):[\\/]?/.exec(typed);
  if (onDrive) {
    const rest = typed.slice(onDrive[0].length);
    const cut = Math.max(rest.lastIndexOf("\\"), rest.lastIndexOf("/")) + 1;
    if (/[*?[\]]/.test(rest.slice(0, cut))) return path;
    return `${drive?.name ?? onDrive[1]}:\\${rest.slice(0, cut).replaceAll("/", "\\")}${name}`;
  }
  if (/^[\\/]/.test(typed)) return path;
  return relativePath(path, here);
}

function isFiles({ info }: Provider): boolean {
  return info.name === "FileSystem";
}

/** The way from a folder to an item: ".\a", "..\a". */
function relativePath(path: string, here: string): string {
  const [to, from] = [path.split("\\"), here.split("\\").filter((part) => part !== "")];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same].toLowerCase() === to[same].toLowerCase()) same++;
  const up = from.length - same;
  const rest = to.slice(same).join("\\");
  return up === 0 ? `.\\${rest}` : `${"..\\".repeat(up)}${rest}`;
}

function quotedPath(path: string, quote: string, use: PathUse): string {
  const escaped = use.isLiteral || use.isCommand ? path : path.replace(/[[\]`]/g, "`$&");
  const needed = quote !== "" || /[\s()[\]{}$;,&|'"`@]/.test(escaped);
  if (!needed) return escaped;
  if (quote === '"') return `"${escaped.replace(/[`$"]/g, "`$&")}"`;
  const text = singleQuoted(escaped);
  return use.isCommand && quote === "" ? `& ${text}` : text;
}
