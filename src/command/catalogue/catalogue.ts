import { readDataFile } from "../../base/dataFile.ts";
import { NamedRows } from "../../base/NamedRows.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";
import { windowsCmdletOfCore } from "./windowsCmdletOfCore.ts";
import { withWindowsParameters } from "./windowsParametersOfCore.ts";

/** A cmdlet of the catalogue (`data/*-cmdlets.jsonl`): what the real product's cmdlet of that name takes. */
export interface CatalogueCmdlet {
  readonly name: string;
  readonly module: string;
  readonly defaultSet: string;
  readonly shouldProcess: boolean;
  readonly confirmImpact: "None" | "Low" | "Medium" | "High";
  readonly outputs: readonly string[];
  readonly parameters: readonly CatalogueParameter[];
  /** Exchange's: the products that have it. */
  readonly products?: readonly string[];
  /** Exchange's: the group that the reference puts it in. */
  readonly category?: string;
}

export interface CatalogueParameter {
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly dynamic: boolean;
  readonly validate: readonly string[];
  /** Set name to "mandatory, position 0, pipeline, property, remaining". */
  readonly sets: Readonly<Record<string, string>>;
  readonly values?: readonly string[];
  /** Whether there are more values than those. */
  readonly open?: boolean;
  /** Exchange's: the only products that have it; absent: all that have the cmdlet. */
  readonly products?: readonly string[];
}

const tables = new Map<string, NamedRows>();

/** Modules whose cmdlets stand in Exchange's table. */
const exchangeModules = new Set(["Exchange", "ExchangeOnlineManagement"]);

/**
 * The module of one of Exchange's cmdlets: those of ExchangeOnlineManagement itself, which is installed, are there without a
 * connection.
 */
export function exchangeModuleOf(name: string): string {
  const entry = table("exchange").find(name) as CatalogueCmdlet | null;
  return entry?.module ?? "Exchange";
}

/** The catalogue's entry for a cmdlet of that edition, or null. */
export function catalogueCmdlet(name: string, module: string, edition: Edition): CatalogueCmdlet | null {
  if (exchangeModules.has(module)) return table("exchange").find(name) as CatalogueCmdlet | null;
  for (const { file, read } of rules[edition].sources) {
    const row = table(file).find(name) as CatalogueCmdlet | null;
    if (row) return read(row);
  }
  return null;
}

/** A table, and what the edition makes of its rows. */
interface CatalogueSource {
  readonly file: "core" | "desktop";
  readonly read: (row: CatalogueCmdlet) => CatalogueCmdlet;
}

const asItIs = (row: CatalogueCmdlet) => row;

interface CatalogueRules {
  /** Where the edition finds its cmdlets, the first table first. */
  readonly sources: readonly CatalogueSource[];
  /** The table of the edition's cmdlets that says all of them: Windows PowerShell gets no new parameters. */
  readonly complete: "desktop" | null;
}

const rules: PerEdition<CatalogueRules> = {
  Desktop: {
    sources: [
      { file: "desktop", read: asItIs },
      { file: "core", read: asItIs },
    ],
    complete: "desktop",
  },
  Core: {
    sources: [
      {
        file: "core",
        read: (row) => withWindowsParameters(row, (name) => table("desktop").find(name) as CatalogueCmdlet | null),
      },
      { file: "desktop", read: (row) => windowsCmdletOfCore(row) },
    ],
    complete: null,
  },
};

/** Whether the catalogue knows all parameters of the cmdlet. */
export function isComplete(name: string, module: string, edition: Edition): boolean {
  const { complete } = rules[edition];
  return complete !== null && module !== "Exchange" && table(complete).find(name) !== null;
}

/** Names of all cmdlets in one of the tables. */
export function catalogueNames(file: "core" | "desktop" | "exchange"): readonly string[] {
  return table(file).names();
}

const written = new Map<string, ReadonlyMap<string, string>>();

/** How a cmdlet of one of the tables is written, whatever the case of a name; null for one that it does not have. */
export function catalogueName(file: "core" | "desktop" | "exchange", name: string): string | null {
  let names = written.get(file);
  if (names === undefined) {
    names = new Map(catalogueNames(file).map((each) => [each.toLowerCase(), each]));
    written.set(file, names);
  }
  return names.get(name.toLowerCase()) ?? null;
}

/** All entries of one of the tables. */
export function catalogueCmdlets(file: "core" | "desktop" | "exchange"): CatalogueCmdlet[] {
  return table(file).all() as CatalogueCmdlet[];
}

function table(file: string): NamedRows {
  let rows = tables.get(file);
  if (rows === undefined) {
    rows = new NamedRows(readDataFile(`${file}-cmdlets.jsonl`), (name) => name.toLowerCase());
    tables.set(file, rows);
  }
  return rows;
}
