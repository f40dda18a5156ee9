import { productOfVersion } from "../../base/exchangeProducts.ts";
import type { Edition } from "../../objects/host/ambient.ts";
import { findObject } from "../../world/directory/DirectoryObject.ts";
import { makeObject, ObjectFault } from "../../world/nouns/makeObject.ts";
import { nounNamed } from "../../world/nouns/nounNamed.ts";
import { findRows } from "../../world/nouns/rows/findRow.ts";
import { familyOf } from "../../world/nouns/rows/listRows.ts";
import { forgetStock } from "../../world/nouns/rows/stockRows.ts";
import { getOrganization } from "../../world/Organization.ts";
import { addServer } from "../../world/scenario/loadScenario.ts";
import type { Scenario } from "../../world/scenario/scenarioShape.ts";
import { shellServer } from "../../world/server/ExchangeServer.ts";
import { connectedProducts, connectTo } from "../../world/tenant/cloudConnections.ts";
import type { World } from "../../world/World.ts";
import { WorldError } from "../../world/WorldError.ts";
import type { MadeObject } from "./MadeObject.ts";
import { type NamedRelation, namedObjects } from "./namedObjects.ts";
import { templateOf } from "./templates.ts";

/** Makes the objects that a script names and that are not there, from their nouns' templates, each in its place. */
export function populate(world: World, scenario: Scenario, script: string, edition: Edition): readonly MadeObject[] {
  const { objects, relations, products } = namedObjects(script, edition);
  const made: MadeObject[] = connect(world, products);
  const need = (noun: string, identity: string): void => {
    if (made.some((each) => each.noun === noun && each.identity === identity)) return;
    const why = tried(() => makeNamed(world, scenario, noun, identity, need));
    if (why !== false) made.push({ noun, identity, why });
  };
  for (const { noun, identity } of objects) need(noun, identity);
  for (const relation of relations) relate(world, relation);
  return made;
}

/** A script of the cloud finds the shell connected to it. */
function connect(world: World, needs: readonly (readonly string[])[]): MadeObject[] {
  const own = productOfVersion(shellServer(world).properties.version);
  const made: MadeObject[] = [];
  for (const products of needs) {
    const connected: readonly string[] = connectedProducts(world);
    if (own === null || products.includes(own) || products.some((each) => connected.includes(each))) continue;
    const product = cloudServices.find((each) => products.includes(each));
    if (product === undefined) continue;
    connectTo(world, product, null);
    made.push({ noun: "connection", identity: product, why: null });
  }
  return made;
}

const cloudServices = ["Exchange Online", "Security & Compliance"] as const;

/** False where nothing had to be made, null where it was, else why it could not be. */
function tried(make: () => boolean): string | null | false {
  try {
    return make() ? null : false;
  } catch (error) {
    if (error instanceof WorldError || error instanceof ObjectFault) return error.message;
    throw error;
  }
}

type Need = (noun: string, identity: string) => void;

function makeNamed(world: World, scenario: Scenario, noun: string, identity: string, need: Need): boolean {
  if (noun === "ExchangeServer") return makeServer(world, scenario, identity);
  const definition = nounNamed(noun);
  if (!definition) return false;
  // A folder of a mailbox, a copy on a server: the owner has to be there.
  const word = noun === "Mailbox" ? identity.replace(/:\\.*$/s, "") : identity;
  const family = familyOf(definition);
  if (findRows(world, definition, word).length > 0 || findRows(world, family, word).length > 0) return false;
  if (definition.kind === "perServer") {
    const [owner, ...name] = word.split("\\");
    if (name.length === 0) return false;
    need("ExchangeServer", owner);
    return makeObject(world, definition, { name: name.join("\\"), owner: hostOf(owner), values: {} }) !== null;
  }
  const template = templateOf(world, noun, word, family.noun === "Recipient");
  if (template.ou !== undefined) need("OrganizationalUnit", template.ou);
  const guid = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(word)?.[1].toLowerCase();
  return makeObject(world, definition, { ...template, ...(guid === undefined ? {} : { guid }) }) !== null;
}

function makeServer(world: World, scenario: Scenario, identity: string): boolean {
  const name = hostOf(identity.split("\\")[0]);
  if (name === "" || findObject(world, "ExchangeServer", identity) || findObject(world, "ExchangeServer", name))
    return false;
  addServer(world, scenario, name.toUpperCase(), `${name.toLowerCase()}.${getOrganization(world).dnsDomain}`);
  forgetStock(world);
  return true;
}

function hostOf(server: string): string {
  return server.split(".")[0];
}

/** A member that is taken away is one before. */
function relate(world: World, { relation, owner, members }: NamedRelation): void {
  const definition = nounNamed(relation);
  if (!definition) return;
  for (const member of members)
    tried(() => makeObject(world, definition, { name: member, owner, values: {} }) !== null);
}
