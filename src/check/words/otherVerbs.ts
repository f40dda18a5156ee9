import { once } from "../../base/once.ts";
import { ownEntry } from "../../base/ownEntry.ts";
import { approvedVerbs } from "../../command/catalogue/approvedVerbs.ts";

/** Verbs that people write for one that the families' cmdlets have. */
const verbsMeant: Readonly<Record<string, readonly string[]>> = {
  create: ["new"],
  make: ["new"],
  delete: ["remove"],
  list: ["get"],
  fetch: ["get"],
  retrieve: ["get"],
  modify: ["update", "set"],
  change: ["update", "set"],
  edit: ["update", "set"],
  set: ["update"],
  update: ["set"],
  assign: ["grant", "add", "set", "new"],
  apply: ["set", "invoke"],
  launch: ["start"],
  kill: ["stop"],
  terminate: ["stop"],
  end: ["stop"],
  quit: ["stop"],
  abort: ["stop"],
  begin: ["start"],
  generate: ["new"],
  load: ["import"],
  print: ["write"],
  display: ["show", "get"],
  activate: ["enable"],
  deactivate: ["disable"],
  replace: ["set"],
  save: ["set", "update"],
  drop: ["remove"],
  destroy: ["remove"],
  erase: ["clear", "remove"],
  clone: ["copy"],
  duplicate: ["copy"],
  refresh: ["update"],
  reboot: ["restart"],
  shutdown: ["stop"],
  run: ["start", "invoke"],
  execute: ["invoke", "start"],
  unmount: ["dismount"],
  append: ["add"],
  insert: ["add"],
  query: ["get"],
  verify: ["test"],
  validate: ["test"],
  check: ["test"],
  add: ["new"],
  new: ["add"],
};

/** The commands of a family with the noun of a name whose verb is another one's word, where none of them has that verb with it. */
export function otherVerbs(name: string, commands: readonly string[]): readonly string[] {
  const [verb, noun] = name.toLowerCase().split("-");
  const wanted = ownEntry(verbsMeant, verb) ?? [];
  const found = commands.filter((each) => each.toLowerCase().endsWith(`-${noun}`));
  const meant = wanted.flatMap((each) => found.filter((one) => one.toLowerCase() === `${each}-${noun}`));
  // So many are known of a noun that one more verb is none of its.
  return verbNames().has(verb) && found.length < 2 ? [] : meant.slice(0, 1);
}

/** A name with the verb that its own, which no command has, stands for: Remove-VM for Delete-VM; null for an approved verb. */
export function withMeantVerb(name: string, spelling: (name: string) => string | null): string | null {
  const [verb, noun] = name.toLowerCase().split("-");
  if (verbNames().has(verb)) return null;
  for (const meant of ownEntry(verbsMeant, verb) ?? []) {
    const found = spelling(`${meant}-${noun}`);
    if (found !== null) return found;
  }
  return null;
}

/** The approved verbs, in lower case. */
export const verbNames = once(() => new Set(approvedVerbs("Core").map(({ verb }) => verb.toLowerCase())));
