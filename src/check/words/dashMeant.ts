import { once } from "../../base/once.ts";
import { verbNames } from "./otherVerbs.ts";

/** Verbs of cmdlets that nobody else may take. */
const ownVerbs = ["foreach", "sort", "tee", "where"];

const allVerbs = once(() => [...verbNames(), ...ownVerbs]);

/**
 * The command that a name means which has its dash twice, none, another sign in its place, or a space: Get--Process, GetProcess,
 * Get_Process, `Get Process`; null for none. `first` is the bare word behind it, `spelling` gives a known command as it is spelt.
 */
export function dashMeant(
  name: string,
  first: string | null,
  spelling: (name: string) => string | null,
): string | null {
  if (/^\w+--\w+$/.test(name)) return spelling(name.replace("--", "-"));
  if (first !== null && verbNames().has(name.toLowerCase())) return spelling(`${name}-${first}`);
  for (const [verb, rest] of verbsBefore(name, allVerbs())) {
    const isJoined = /^[a-z]\w{3}/i.test(rest);
    const found = (isJoined ? spelling(`${verb}-${rest}`) : null) ?? withoutSign(verb, rest, spelling);
    if (found !== null) return found;
  }
  return null;
}

/** The command with the same letters that has its dash at another place: Convert-FromJson; null for none. */
export function movedDash(name: string, spelling: (name: string) => string | null): string | null {
  for (const [verb, rest] of verbsBefore(name.replace("-", ""), verbNames())) {
    const found = name[verb.length] === "-" ? null : spelling(`${verb}-${rest}`);
    if (found !== null) return found;
  }
  return null;
}

/** The verbs that letters begin with, each with what is behind it. */
function* verbsBefore(letters: string, verbs: Iterable<string>): Iterable<readonly [verb: string, rest: string]> {
  const folded = letters.toLowerCase();
  for (const verb of verbs) if (folded.startsWith(verb)) yield [verb, letters.slice(verb.length)];
}

function withoutSign(verb: string, rest: string, spelling: (name: string) => string | null): string | null {
  return /^[\w.,:+~]\w{2,}$/.test(rest) ? spelling(`${verb}-${rest.slice(1)}`) : null;
}
