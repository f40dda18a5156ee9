import { objectNotFound } from "../../directory/objectNotFound.ts";
import { ownWord } from "../../directory/serviceDirectory.ts";
import { getOrganization } from "../../Organization.ts";
import type { World } from "../../World.ts";
import type { NounDefinition } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { canonicalWord, identityWords } from "./identityWords.ts";
import { acceptsRow, familyOf, listRows, moved } from "./listRows.ts";
import { type NounRow, removedStock, rowsCollection } from "./NounRow.ts";
import { identityTextOf } from "./rowPlace.ts";
import { untouchedStock } from "./stockRows.ts";

/**
 * The objects that an identity names: name, GUID, distinguished or canonical name, `SERVER\name`, and what the noun is
 * known by besides (addresses, aliases). A whole name wins over words that several share.
 */
export function findRows(world: World, definition: NounDefinition, identity: string): readonly NounRow[] {
  const family = familyOf(definition);
  const account = family.accounts ? accountName(world, identity) : null;
  if (account !== null)
    return findRows(world, definition, account).filter(
      ({ name, values }) => String(values.SamAccountName ?? name).toLowerCase() === account.toLowerCase(),
    );
  const resolved = definition.resolve?.(world, identity);
  if (resolved) return moved(world, definition, resolved);
  const word = indexWord(world, identity);
  const known = familyRows(world, family, word);
  const rows = known.length > 0 ? known : otherRows(world, family, word);
  const found = rows.filter((row) => acceptsRow(definition, row));
  if (found.length > 0) return moved(world, definition, found);
  const onServer = definition.kind === "perServer" ? byServerName(world, definition, identity) : null;
  if (onServer !== null) return findRows(world, definition, onServer);
  // What only the noun itself can tell of its identities: computed ones.
  if (!definition.identityText && !definition.serviceName) return [];
  const text = identity.trim().toLowerCase();
  return listRows(world, definition).filter((row) => {
    const whole = identityTextOf(world, definition, row).toLowerCase();
    return whole === text || (definition.kind === "perServer" && whole === `${row.owner?.toLowerCase()}\\${text}`);
  });
}

/** What is known by another GUID than its own or by its security identifier, or had a legacy name before and keeps it as an address. */
function otherRows(world: World, family: NounDefinition, word: string): readonly NounRow[] {
  if (isGuid(word)) return family.byOtherGuid?.(world, word) ?? [];
  if (word.startsWith("s-1-")) return family.bySecurityIdentifier?.(world, word) ?? [];
  return word.startsWith("/o=") ? familyRows(world, family, `x500:${word}`) : [];
}

/** `EX01` or `EX01\\name` for an identity that begins with the server's full name, or is its GUID or distinguished name. */
function byServerName(world: World, { noun }: NounDefinition, identity: string): string | null {
  const at = identity.indexOf("\\");
  const word = at < 0 ? identity : identity.slice(0, at);
  const servers = nounNamed("ExchangeServer");
  const server = servers && findRows(world, servers, word)[0];
  const name = server?.name ?? (isGuid(word) ? nameOfOther(world, noun, word) : null);
  if (name === null || name.toLowerCase() === word.toLowerCase()) return null;
  return at < 0 ? name : `${name}${identity.slice(at)}`;
}

/** Nouns whose rows are servers, each under the server's name and a GUID of its own. */
const serverNouns = [
  "ClientAccessServer",
  "MailboxServer",
  "TransportService",
  "FrontendTransportService",
  "MailboxTransportService",
  "UMService",
];

/** The name of the server whose row another noun has: what Get-MailboxServer pipes to Get-TransportService. */
function nameOfOther(world: World, noun: string, guid: string): string | null {
  for (const other of serverNouns) {
    const definition = other === noun ? null : nounNamed(other);
    const row = definition && familyRows(world, familyOf(definition), guid)[0];
    if (row) return row.name;
  }
  return null;
}

/** The account of `CONTOSO\\ann`, null for what names none of this domain. */
function accountName(world: World, identity: string): string | null {
  const prefix = `${getOrganization(world).netBiosDomain}\\`;
  return identity.toLowerCase().startsWith(prefix.toLowerCase()) ? identity.slice(prefix.length) : null;
}

/** Rows of a family that have an index word, stock objects that nobody touched first. */
export function familyRows(world: World, family: NounDefinition, word: string): readonly NounRow[] {
  const collection = rowsCollection(family.noun);
  const stored = isGuid(word) ? world.store.get(collection, word) : undefined;
  // The GUID of an object of another kind names none of this.
  if (stored?.noun === family.noun) return [stored];
  const stock = stockWords(world, family).get(`${family.noun}:${word}`) ?? [];
  const untouched = stock.filter(
    ({ guid }) => !world.store.has(collection, guid) && world.store.get(removedStock, guid) === undefined,
  );
  const known = [...untouched, ...world.store.find(collection, "identity", `${family.noun}:${word}`)];
  return known.length === 0 && word.includes("@") ? (family.byOtherAddress?.(world, word) ?? []) : known;
}

function isGuid(word: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word);
}

const wordsOfStock = new WeakMap<readonly NounRow[], ReadonlyMap<string, NounRow[]>>();

/** The stock objects of a family by their index words. */
function stockWords(world: World, family: NounDefinition): ReadonlyMap<string, NounRow[]> {
  const stock = untouchedStock(world, family);
  let words = wordsOfStock.get(stock);
  if (!words) {
    const made = new Map<string, NounRow[]>();
    for (const row of stock) for (const word of identityWords(row)) made.set(word, [...(made.get(word) ?? []), row]);
    words = made;
    wordsOfStock.set(stock, words);
  }
  return words;
}

/** An identity as the index has it; canonical names begin there with the domain of the distinguished name. */
function indexWord(world: World, identity: string): string {
  const word = ownWord(world, identity.trim())
    .replace(/^\{([0-9a-f-]{36})\}$/i, "$1")
    // What the cloud shows of a recipient that it deleted and keeps.
    .replace(/^Soft Deleted Objects\\/i, "")
    .toLowerCase();
  const { dnsDomain, domainDistinguishedName } = getOrganization(world);
  const prefix = `${dnsDomain.toLowerCase()}/`;
  if (!word.startsWith(prefix)) return word;
  return canonicalWord({ distinguishedName: `CN=x,${domainDistinguishedName}` })
    .replace(/x$/, "")
    .toLowerCase()
    .concat(word.slice(prefix.length));
}

export function findRow(world: World, definition: NounDefinition, identity: string): NounRow | null {
  const found = findRows(world, definition, identity);
  if (found.length <= 1) return found[0] ?? null;
  // What lies on each server is the shell's one where no server is named.
  const { shellServer } = getOrganization(world);
  const own = definition.kind === "perServer" ? found.filter(({ owner }) => owner === shellServer) : [];
  if (own.length !== 1) throw nounError("ObjectAmbiguous", { id: identity });
  return own[0];
}

/** Those of some rows that an identity names. */
export function rowsNamed(world: World, rows: readonly NounRow[], identity: string): readonly NounRow[] {
  const word = indexWord(world, identity);
  return rows.filter((row) => identityWords(row).includes(`${row.noun}:${word}`));
}

/** The one object; throws ObjectNotFound or ObjectAmbiguous. */
export function getRow(world: World, definition: NounDefinition, identity: string): NounRow {
  const found = findRow(world, definition, identity);
  if (!found) throw definition.missing?.(world, identity) ?? objectNotFound(world, identity);
  return found;
}
