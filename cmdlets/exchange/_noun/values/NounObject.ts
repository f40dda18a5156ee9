import { compareInstants } from "../../../../src/base/instant.ts";
import { ownEntry } from "../../../../src/base/ownEntry.ts";
import { catalogueCmdlet } from "../../../../src/command/catalogue/catalogue.ts";
import { notModelled } from "../../../../src/objects/errors/runtimeError.ts";
import { ClrType } from "../../../../src/objects/types/ClrType.ts";
import type { NamedClr, PropertyAccess } from "../../../../src/objects/types/defineClr.ts";
import { TypeDefinition } from "../../../../src/objects/types/TypeDefinition.ts";
import { registerType, typeByNameOrNull } from "../../../../src/objects/types/typeRegistry.ts";
import { ClrObject } from "../../../../src/objects/values/ClrObject.ts";
import type { StoreMoment } from "../../../../src/store/StoreMoment.ts";
import { isShownIn, type NounProperty, nounFacts } from "../../../../src/world/nouns/declaration/nounFacts.ts";
import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import exchangeServer from "../../../../src/world/nouns/ExchangeServer.ts";
import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import { identityTextOf, nameInShell } from "../../../../src/world/nouns/rows/rowPlace.ts";
import { rowValue } from "../../../../src/world/nouns/rows/rowValue.ts";
import { serverOfRow } from "../../../../src/world/nouns/server/serverOfRow.ts";
import { answeredBy, answeringPrefix, hasConnectedTo } from "../../../../src/world/tenant/madeConnections.ts";
import { shellProducts } from "../../../../src/world/tenant/shellProducts.ts";
import type { Json } from "../../../../src/world/values/Json.ts";
import type { ValuePlace } from "../../../../src/world/values/ValueKind.ts";
import type { World } from "../../../../src/world/World.ts";
import { WorldError } from "../../../../src/world/WorldError.ts";
import { remoteObject } from "../../_shared/remoteObject.ts";
import { placeOf } from "../steps/placeOf.ts";
import { cloudTypeName, cloudValue } from "./cloudValue.ts";
import { clrValue, typeNameOf } from "./clrValue.ts";
import { shellProperties } from "./shellProperties.ts";
import { tailProperties } from "./tailProperties.ts";

/**
 * An object of a noun as a script sees it. A property is computed when it is first read, so that a listing costs only
 * what it shows, and as it was when the object was made; what a script sets stays in the object.
 */
export class NounObject extends ClrObject {
  readonly #set = new Map<string, unknown>();
  /** Of the connection that brought it, which its values come from. */
  readonly #prefix: string;
  readonly #moment: StoreMoment;
  readonly #time: number;

  constructor(
    readonly type: ClrType,
    readonly world: World,
    readonly definition: NounDefinition,
    readonly row: NounRow,
  ) {
    super();
    this.#prefix = answeringPrefix(world);
    this.#moment = world.store.moment();
    this.#time = world.clock.now();
  }

  get clrType(): ClrType {
    return this.type;
  }

  /** Computes something in the organisation as it was when the object was made. */
  asMade<T>(compute: () => T): T {
    const { store, clock } = this.world;
    if (this.#moment.past === null && clock.now() === this.#time) return compute();
    return store.asOf(this.#moment, () => clock.at(this.#time, compute));
  }

  /** Where the references of a property lead, or led when the object was made. */
  placeOf(property: NounProperty): ValuePlace {
    const place = placeOf(this.world, property);
    return {
      reference: (value) => this.asMade(() => place.reference(value)),
      referenceTo: (stored) => this.asMade(() => place.referenceTo(stored)),
    };
  }

  /** What the directory has of it: of the settings of a server the server, changed when either was. */
  get entry(): { readonly definition: NounDefinition; readonly row: NounRow } {
    const { definition, row } = this;
    if (!definition.isServer) return this;
    const server = this.asMade(() => serverOfRow(this.world, row));
    const whenChanged =
      compareInstants(row.whenChanged, server.whenChanged) > 0 && row.whenChanged !== row.whenCreated ? row : server;
    return { definition: exchangeServer, row: { ...server, whenChanged: whenChanged.whenChanged } };
  }

  get identityText(): string {
    const { world, definition, row } = this;
    return this.asMade(() => answeredBy(world, this.#prefix, () => identityTextOf(world, definition, row)));
  }

  read(name: string, compute: (self: NounObject) => unknown): unknown {
    let value = this.#set.get(name);
    if (value === undefined && !this.#set.has(name)) {
      value = this.asMade(() => answeredBy(this.world, this.#prefix, () => compute(this)));
      this.#set.set(name, value);
    }
    return value;
  }

  write(name: string, value: unknown): void {
    this.#set.set(name, value);
  }
}

/**
 * The object of a row, with what remoting adds to it; of its properties `only` these, where that is not null. `typeName` is
 * said of what is no object of the noun itself.
 */
export function nounObject(
  world: World,
  definition: NounDefinition,
  row: NounRow,
  only: readonly string[] | null = null,
  typeName: string | null = null,
): NounObject {
  const shell = shellOf(world, definition);
  const type = nounType(definition, shell, only, typeName);
  return remoteObject(world, new NounObject(type, world, definition, row), shell.isCloud);
}

/** What a shell makes of a noun's objects: the letters of its products, and whether their cmdlets are the cloud's. */
interface Shell {
  readonly products: string;
  readonly isCloud: boolean;
}

/** Of a noun that no service has which the shell was connected to, the cmdlets stay the server's. */
function shellOf(world: World, { noun }: NounDefinition): Shell {
  const services = catalogueCmdlet(`Get-${noun}`, "Exchange", "Desktop")?.products;
  const isCloud = cloudProducts.some((each) => hasConnectedTo(world, each) && (services?.includes(each) ?? true));
  return { products: shellProducts(world), isCloud };
}

const cloudProducts = ["Exchange Online", "Security & Compliance"] as const;

const types = new WeakMap<NounDefinition, Map<string, ClrType>>();

/** The type of a noun's objects as a shell of these products has them. */
function nounType(
  definition: NounDefinition,
  shell: Shell,
  only: readonly string[] | null,
  typeName: string | null,
): ClrType {
  let byShell = types.get(definition);
  if (!byShell) {
    byShell = new Map();
    types.set(definition, byShell);
  }
  const key = [shell.products, shell.isCloud, typeName ?? "", ...(only ?? ["*"])].join(" ");
  let type = byShell.get(key);
  if (!type) {
    const members = typeDefinition(definition, shell, only);
    type = registered(typeName === null ? members : { ...members, name: typeName });
    byShell.set(key, type);
  }
  return type;
}

/** The first type of a name is found by it; another shell's, or another noun's, is the same with members of its own. */
function registered(members: NamedClr): ClrType {
  const { name } = members;
  const isKnown = (typeByNameOrNull(name)?.definition ?? null) !== null;
  return isKnown ? new ClrType({ name, definition: new TypeDefinition(name, members) }) : registerType(members);
}

/** Names of what objects of a noun show in the shell. */
export function propertyNames(world: World, definition: NounDefinition): readonly string[] {
  const { products, isCloud } = shellOf(world, definition);
  const { properties, tail } = nounFacts(definition);
  const own = [...properties.values()].filter((property) => isShownIn(property, products));
  return [...own, ...tailProperties(tail, isCloud)].map(({ name }) => name);
}

type Access = readonly [signature: string, PropertyAccess<NounObject>];

function typeDefinition(definition: NounDefinition, shell: Shell, only: readonly string[] | null): NamedClr {
  const facts = nounFacts(definition);
  const own = [...facts.properties.values()]
    .filter((property) => isShownIn(property, shell.products))
    .map((property): readonly [string, Access] => [property.name, ownProperty(definition, property, shell)]);
  const names = new Set(facts.properties.keys());
  const tail = tailProperties(facts.tail, shell.isCloud)
    .filter(({ name }) => !names.has(name))
    .map(({ name, signature, read }): readonly [string, Access] => [
      name,
      shell.isCloud
        ? [
            `${cloudTypeName(signature.slice(0, signature.indexOf(" ")))} ${name} {get;}`,
            (self) => self.read(name, () => cloudValue(read(self))),
          ]
        : [signature, (self) => self.read(name, read)],
    ]);
  const all = [...own, ...tail];
  return {
    name: facts.type,
    base: "System.Object",
    toText: (self: unknown) => (self as NounObject).identityText,
    properties: Object.fromEntries((only === null ? all : chosen(all, only)).map(([, access]) => access)) as never,
  };
}

/** A value that the world can't tell of this object alone is as one of a property that is not modelled. */
function modelledValue(self: NounObject, definition: NounDefinition, property: NounProperty): Json {
  try {
    return rowValue(self.world, definition, property, self.row);
  } catch (error) {
    if (!(error instanceof WorldError) || error.id !== "NotModelled") throw error;
    throw notModelled(`The property ${property.name} of this ${definition.noun}`);
  }
}

/** The named ones, in the order of their names; a name that none has is left out. */
function chosen(all: readonly (readonly [string, Access])[], names: readonly string[]) {
  const byName = new Map(all.map((each) => [each[0].toLowerCase(), each]));
  return names.flatMap((name) => {
    const found = byName.get(name.toLowerCase());
    return found ? [found] : [];
  });
}

function ownProperty(definition: NounDefinition, property: NounProperty, shell: Shell): Access {
  const { name, kind, rule } = property;
  const isCloud = shell.isCloud && rule.typedInCloud !== true;
  if (!kind || !property.modelled) {
    return [
      `System.Object ${name} {get;}`,
      () => {
        throw notModelled(`The property ${name} of ${definition.noun}`);
      },
    ];
  }
  const ofShell = ownEntry(shellProperties, `${definition.noun}.${name}`);
  const typeName = isCloud ? cloudTypeName(typeNameOf(kind)) : typeNameOf(kind);
  const ofServer = (self: NounObject): unknown =>
    name === "Name" && self.row.values.Name === undefined && !property.rule.derive
      ? shell.isCloud
        ? nameInShell(self.world, definition, self.row)
        : self.row.name
      : clrValue(
          kind,
          ofShell?.(self.world, self.row) ?? modelledValue(self, definition, property),
          self.placeOf(property),
        );
  const compute = isCloud ? (self: NounObject): unknown => cloudValue(ofServer(self)) : ofServer;
  if (property.rule.derive) return [`${typeName} ${name} {get;}`, (self) => self.read(name, compute)];
  return [
    `${typeName} ${name} {get;set;}`,
    { get: (self) => self.read(name, compute), set: (self, value) => self.write(name, value) },
  ];
}
