import { ownEntry } from "../../base/ownEntry.ts";

/** What stands between a module and the name of its cmdlet in the row of one that others have a command of the same name beside. */
const mark = "/";

/**
 * Cmdlets whose names are those of other modules' or of many people's own functions, too (`Get-VM`, `New-Folder`): they are meant in a text
 * that uses their module, and there alone. Their rows have names of MODULE/NAME.
 */
export class SharedNames {
  /** By module, the rows of its cmdlets by their own names in lower case. */
  readonly #modules: Readonly<Record<string, ReadonlyMap<string, string>>>;
  readonly #all: ReadonlySet<string>;

  constructor(
    rows: readonly string[],
    readonly isOfModule: (name: string, module: string) => boolean,
  ) {
    const modules: Record<string, Map<string, string>> = {};
    for (const row of rows) {
      const at = row.indexOf(mark);
      if (at < 0) continue;
      modules[row.slice(0, at)] ??= new Map();
      modules[row.slice(0, at)].set(ownName(row).toLowerCase(), row);
    }
    this.#modules = modules;
    this.#all = new Set(Object.values(modules).flatMap((own) => [...own.keys()]));
  }

  /** Whether a module has a row for a name that others have, too. */
  isShared(name: string): boolean {
    return this.#all.has(name.toLowerCase());
  }

  /** The rows that are meant by names in lower case, in texts that call commands and load modules and snap-ins. */
  meant(called: readonly string[], loaded: readonly string[]): ReadonlyMap<string, string> {
    if (!called.some((name) => this.#all.has(name.toLowerCase())) && loaded.length === 0) return new Map();
    const used = Object.keys(this.#modules).find(
      (module) => loaded.some((name) => isPartOf(name, module)) || called.some((name) => this.isOfModule(name, module)),
    );
    return (used === undefined ? undefined : ownEntry(this.#modules, used)) ?? new Map();
  }
}

/** The name that a row's cmdlet is called by. */
export function ownName(row: string): string {
  return row.slice(row.indexOf(mark) + 1);
}

/** The row of a noun of the module that a row is of: `MODULE/NOUN`. */
export function nounRow(row: string): string {
  const at = row.indexOf(mark);
  return row.slice(0, at + 1) + row.slice(row.indexOf("-") + 1);
}

/** Whether a module is of a family by the first part of its name, with a wildcard at its end or not. */
function isPartOf(name: string, family: string): boolean {
  const [own] = name.toLowerCase().split(".");
  const [first] = family.toLowerCase().split(".");
  return own.endsWith("*") ? own.length > 2 && first.startsWith(own.slice(0, -1)) : own === first;
}
