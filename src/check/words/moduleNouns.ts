import { once } from "../../base/once.ts";
import { type AbsentModule, absentCommand, absentModules } from "../../command/catalogue/absentCommands.ts";
import type { CommandTable } from "../calls/CommandTable.ts";
import type { ScriptScope } from "../script/ScriptScope.ts";
import { nounWords } from "./isShortened.ts";

/** The nouns of fewer commands begin alike by chance. */
const leastCommands = 10;

/** The part of a module's commands whose nouns begin as its own do. */
const mostOfThem = 0.9;

/**
 * The module of Windows whose nouns a name's noun begins like (AD, VM, DnsServer) where a text calls others of its commands, and all that it
 * has are known: it has none of that name. Null for none.
 */
export function moduleOfNoun(name: string, scope: ScriptScope, table: CommandTable): AbsentModule | null {
  const noun = name.slice(name.indexOf("-") + 1);
  const alike = beginnings().filter(
    ({ beginning, module }) => beginsWith(noun, beginning) || beginsAsNoun(noun, beginning, module),
  );
  const longest = Math.max(...alike.map(({ beginning }) => beginning.length));
  const own = alike.filter(({ beginning }) => beginning.length === longest).map(({ module }) => module);
  return own.length === 0 ? null : (own.find((module) => modulesCalled(scope, table).has(module)) ?? null);
}

const beginnings = once((): readonly { readonly module: AbsentModule; readonly beginning: string }[] =>
  absentModules().flatMap((module) => {
    if (module.kind !== "cmdlets" || module.partial || module.commands.length < leastCommands) return [];
    const beginning = beginningOf(module.commands.map((name) => name.slice(name.indexOf("-") + 1)));
    return beginning === "" ? [] : [{ module, beginning }];
  }),
);

/** The longest beginning of nouns that nearly all have, as far as a word ends; empty for none. */
function beginningOf(nouns: readonly string[]): string {
  const [first] = nouns;
  const ends = Array.from(first, (_, at) => first.slice(0, first.length - at)).filter(({ length }) => length > 1);
  const isShared = (beginning: string): boolean =>
    nouns.filter((noun) => beginsWith(noun, beginning)).length >= nouns.length * mostOfThem;
  return ends.find(isShared) ?? "";
}

/** Whether a noun is a beginning, alone or with a further word. */
export function beginsWith(noun: string, beginning: string): boolean {
  return noun.toLowerCase().startsWith(beginning.toLowerCase()) && /^(?:[A-Z0-9]|$)/.test(noun.slice(beginning.length));
}

/** Whether a noun in small letters, which do not show where its words end, begins with all of a noun of the module's: aduserpassword. */
function beginsAsNoun(noun: string, beginning: string, { commands }: AbsentModule): boolean {
  if (noun !== noun.toLowerCase() || !noun.startsWith(beginning.toLowerCase())) return false;
  const nouns = commands.map((name) => name.slice(name.indexOf("-") + 1).toLowerCase());
  return nouns.some((each) => each.length > beginning.length && noun.startsWith(each));
}

/**
 * The commands with the verb of a name whose noun has all its words, and one or more between: New-WebAppPool for New-AppPool. They are those of
 * the modules of Windows that a text calls other commands of.
 */
export function longerOfModule(name: string, scope: ScriptScope, table: CommandTable): readonly string[] {
  const [verb, noun] = name.split("-");
  const words = lowerWords(noun);
  if (words.length < 2) return [];
  const start = `${verb.toLowerCase()}-`;
  return [...modulesCalled(scope, table)].flatMap(({ kind, partial, commands }) =>
    kind !== "cmdlets" || partial
      ? []
      : commands.filter((each) => {
          if (!each.toLowerCase().startsWith(start)) return false;
          const longer = lowerWords(each.slice(start.length));
          return longer.length > words.length && longer.at(-1) === words.at(-1) && isWithin(words, longer);
        }),
  );
}

function lowerWords(noun: string): readonly string[] {
  return nounWords(noun).map((word) => word.toLowerCase());
}

/** Whether words stand among others in the same order. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at++;
  return at === words.length;
}

const called = new WeakMap<ScriptScope, ReadonlySet<AbsentModule>>();

/** The modules whose commands a text calls, by names that no other module has a command of. */
function modulesCalled(scope: ScriptScope, table: CommandTable): ReadonlySet<AbsentModule> {
  let found = called.get(scope);
  if (found === undefined) {
    const names = scope.facts.flatMap(({ calls }) => calls.map(({ command }) => scope.calledBy(command)));
    const own = names.filter((name) => !table.sharedNames.isShared(name));
    found = new Set(own.flatMap((name) => absentCommand(name)?.module ?? []));
    called.set(scope, found);
  }
  return found;
}
