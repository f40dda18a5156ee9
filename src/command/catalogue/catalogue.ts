import { readDataFile } from "../../base/dataFile.ts";
import { NamedRows } from "../../base/NamedRows.ts";
import type { Edition } from "../../objects/host/ambient.ts";
import { windowsCmdletOfCore } from "./windowsCmdletOfCore.ts";

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

/** The catalogue's entry for a cmdlet of that edition, or null. */
export function catalogueCmdlet(name: string, module: string, edition: Edition): CatalogueCmdlet | null {
  const files = exchangeModules.has(module)
    ? ["exchange"]
    : edition === "Core"
      ? ["core", "desktop"]
      : ["desktop", "core"];
  for (const file of files) {
    const row = table(file).find(name) as CatalogueCmdlet | null;
    if (row) return file === "desktop" && edition === "Core" ? windowsCmdletOfCore(row) : row;
  }
  return null;
}

/** Whether the catalogue knows all parameters of the cmdlet: Windows PowerShell gets no new ones. */
export function isComplete(name: string, module: string, edition: Edition): boolean {
  return edition === "Desktop" && module !== "Exchange" && table("desktop").find(name) !== null;
}

/** Names of all cmdlets in one of the tables. */
export function catalogueNames(file: "core" | "desktop" | "exchange"): string[] {
  return table(file).names();
}

/** All entries of one of the tables. */
export function catalogueCmdlets(file: "core" | "desktop" | "exchange"): CatalogueCmdlet[] {
  return table(file).all() as CatalogueCmdlet[];
}

function table(file: string): NamedRows {
  let rows = tables.get(file);
  if (rows === undefined) {
    rows = new NamedRows(readDataFile(`${file}-cmdlets.jsonl`));
    tables.set(file, rows);
  }
  return rows;
}
