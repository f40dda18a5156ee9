import { type Product, productOfVersion } from "../../base/exchangeProducts.ts";
import { allParameterSets } from "../../binding/ParameterMetadata.ts";
import {
  type CatalogueCmdlet,
  type CatalogueParameter,
  catalogueCmdlet,
  exchangeModuleOf,
} from "../../command/catalogue/catalogue.ts";
import { readSetText } from "../../command/setText.ts";
import { machineFacts } from "../../objects/host/MachineFacts.ts";
import { wildcardMatcher } from "../../objects/ops/wildcard.ts";
import type { ProgramFile } from "../../objects/values/machine/ProgramFile.ts";
import { exchangeProgram, isExchangeProgram } from "../../providers/machine/exchangeProgram.ts";
import { hasParameter } from "../../world/roles/AccountRights.ts";
import type { EntryParameters, RoleCmdlet } from "../../world/roles/roleCmdlets.ts";
import { accountOf } from "../../world/roles/signedInAccount.ts";
import { shellServer } from "../../world/server/ExchangeServer.ts";
import { connectionsOf } from "../../world/tenant/cloudConnections.ts";
import { connectionChanges } from "../../world/tenant/connectionChanges.ts";
import {
  type CloudConnection,
  type CloudProduct,
  isCloudShell,
  prefixedName,
} from "../../world/tenant/madeConnections.ts";
import type { World } from "../../world/World.ts";
import type { CommandGate, OfferedParameters, PrefixedCommand } from "./CommandGate.ts";

/**
 * The cmdlets of Exchange that the shell has: those of its server's product that the roles of the signed-in account have,
 * and those of the cloud's services that it is connected to. A cmdlet of a service that somebody connected it to hides the
 * server's of its name and that of a service before it, with its parameters. Where the catalogue tells no products, a cmdlet
 * or parameter is there. The organisation is opened when the first of them is looked up.
 */
export class ExchangeCommands implements CommandGate {
  readonly #open: () => World;
  #product: Product | null | undefined;

  constructor(open: () => World) {
    this.#open = open;
  }

  get generation(): number {
    return connectionChanges();
  }

  get isOfCloud(): boolean {
    return isCloudShell(this.#open());
  }

  has(name: string): boolean {
    const entry = exchangeCmdlet(name);
    return entry === null || this.#ofServer(entry) !== null || this.#ofCloud(entry).length > 0;
  }

  program(name: string): ProgramFile | null {
    if (!isExchangeProgram(name)) return null;
    const { AdminDisplayVersion } = shellServer(this.#open()).values;
    return exchangeProgram(machineFacts().environmentVariable("ExchangeInstallPath") ?? "", AdminDisplayVersion);
  }

  parametersOf(name: string): OfferedParameters | null {
    const entry = exchangeCmdlet(name);
    if (entry === null) return null;
    const ofCloud = this.#ofCloud(entry);
    const hiding = ofCloud.findLast(({ isFromStart }) => !isFromStart);
    if (hiding !== undefined) return ofService(entry, hiding.product);
    const product = this.#serverProduct();
    const ofServer = this.#ofServer(entry);
    return offered(
      entry,
      (parameter) =>
        (ofServer !== null && isOf(parameter, product) && hasParameter(ofServer, parameter.name)) ||
        ofCloud.some((each) => isOf(parameter, each.product)),
    );
  }

  prefixed(name: string): PrefixedCommand | null {
    const at = name.indexOf("-");
    for (const connection of connectionsOf(this.#open())) {
      const { prefix } = connection;
      const noun = name.slice(at + 1);
      if (at < 0 || prefix === "" || !noun.toLowerCase().startsWith(prefix.toLowerCase())) continue;
      const entry = exchangeCmdlet(`${name.slice(0, at + 1)}${noun.slice(prefix.length)}`);
      if (entry === null || !brings(connection, entry)) continue;
      const parameters = ofService(entry, connection.product);
      return { base: entry.name, name: prefixedName(entry.name, prefix), parameters };
    }
    return null;
  }

  *prefixedNames(names: Iterable<string>): Iterable<string> {
    const own = connectionsOf(this.#open()).filter(({ prefix }) => prefix !== "");
    if (own.length === 0) return;
    for (const name of names) {
      const entry = exchangeCmdlet(name);
      const connection = entry && own.find((each) => brings(each, entry));
      if (connection) yield prefixedName(name, connection.prefix);
    }
  }

  whyNot(name: string): string | null {
    const entry = exchangeCmdlet(name);
    if (entry === null || this.has(name)) return null;
    const world = this.#open();
    const product = this.#serverProduct();
    const account = accountOf(world);
    if (account && account.rights.grants.length === 0)
      return `The user "${account.canonicalName}" isn't assigned to any management roles.`;
    if (account && product !== null && entry.products?.includes(product))
      return `No role of ${account.canonicalName} has the cmdlet ${entry.name}.`;
    return `${entry.name} is a cmdlet of ${(entry.products ?? []).join(", ")}; this shell is one of ${product}.`;
  }

  /** What the account has of a cmdlet of the server; null: it is not there. */
  #ofServer(entry: CatalogueCmdlet): EntryParameters | null {
    const product = this.#serverProduct();
    if (product !== null && !entry.products?.includes(product)) return null;
    const account = accountOf(this.#open());
    return account === null ? { are: "all" } : account.rights.parametersOf(roleCmdlet(entry));
  }

  #ofCloud(entry: CatalogueCmdlet): readonly CloudConnection[] {
    return connectionsOf(this.#open()).filter((each) => each.prefix === "" && brings(each, entry));
  }

  #serverProduct(): Product | null {
    this.#product ??= productOfVersion(shellServer(this.#open()).values.AdminDisplayVersion);
    return this.#product;
  }
}

/** Whether a connection has a cmdlet: its service does, and it was not limited to others. */
function brings({ product, commands }: CloudConnection, { name, products }: CatalogueCmdlet): boolean {
  if (!products?.includes(product)) return false;
  return commands === null || commands.some((pattern) => wildcardMatcher(pattern)(name));
}

function roleCmdlet({ name, category }: Pick<CatalogueCmdlet, "name" | "category">): RoleCmdlet {
  return { name, category: category ?? null };
}

/** The entry of a cmdlet that products and roles decide on; null for any other name. */
function exchangeCmdlet(name: string): CatalogueCmdlet | null {
  const entry = catalogueCmdlet(name, "Exchange", "Desktop");
  return entry?.products === undefined || exchangeModuleOf(name) !== "Exchange" ? null : entry;
}

function isOf({ products }: CatalogueParameter, product: Product | null): boolean {
  return products === undefined || product === null || products.includes(product);
}

const noSets: ReadonlySet<string> = new Set();

function offered(
  { parameters }: CatalogueCmdlet,
  isThere: (parameter: CatalogueParameter) => boolean,
  lostSets = noSets,
): OfferedParameters | null {
  if (lostSets.size === 0 && parameters.every(isThere)) return null;
  const absent = new Set(parameters.flatMap((each) => (isThere(each) ? [] : [each.name.toLowerCase()])));
  return { has: (parameter) => !absent.has(parameter.toLowerCase()), lostSets };
}

/** What a service of the cloud has of a cmdlet: no set that needs a parameter that it lacks. */
function ofService(entry: CatalogueCmdlet, service: CloudProduct): OfferedParameters | null {
  const lacking = entry.parameters.filter((each) => !isOf(each, service));
  const lostSets = lacking.flatMap(({ sets }) => Object.keys(sets).filter((set) => readSetText(sets[set]).mandatory));
  return offered(entry, (each) => isOf(each, service), new Set(lostSets.filter((set) => set !== allParameterSets)));
}
