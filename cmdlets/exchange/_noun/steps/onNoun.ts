import type { CmdletContext, CmdletSteps } from "../../../../src/command/prelude.ts";
import { notModelled } from "../../../../src/objects/errors/runtimeError.ts";
import { getMember, hasMember } from "../../../../src/objects/members/getMember.ts";
import { cultureIdentifiers } from "../../../../src/objects/text/culture/cultureIdentifiers.ts";
import { PSCustomObject, unwrap } from "../../../../src/objects/values/PSObject.ts";
import { requireDomainController } from "../../../../src/world/directory/requireDomainController.ts";
import { type NounProperty, nounFacts } from "../../../../src/world/nouns/declaration/nounFacts.ts";
import { propertyNamed } from "../../../../src/world/nouns/declaration/nounMembers.ts";
import type { NounDefinition, ParameterRuleDetails, Values } from "../../../../src/world/nouns/defineNoun.ts";
import { familyOf } from "../../../../src/world/nouns/rows/listRows.ts";
import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import { rowValue, usualOf, valueKey } from "../../../../src/world/nouns/rows/rowValue.ts";
import { getExchangeServer, shellServer } from "../../../../src/world/server/ExchangeServer.ts";
import { booleanKind } from "../../../../src/world/values/Boolean.ts";
import { type Given, identityGiven } from "../../../../src/world/values/given.ts";
import { ipAddressKind } from "../../../../src/world/values/internetAddresses.ts";
import type { Json } from "../../../../src/world/values/Json.ts";
import { changedList } from "../../../../src/world/values/MultiValuedProperty.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import { nowhere, ValueFault, type ValueKind } from "../../../../src/world/values/ValueKind.ts";
import type { World } from "../../../../src/world/World.ts";
import { WorldError } from "../../../../src/world/WorldError.ts";
import { onServer, taskClass } from "../../_shared/exchangeError.ts";
import { requireAccount } from "../../_shared/requireAccount.ts";
import { namesGiven, requireNames } from "../parameters/availableNames.ts";
import { catalogueParameter } from "../parameters/catalogueParameter.ts";
import { requireListedName } from "../parameters/listedNames.ts";
import { localMoment } from "../parameters/localMoment.ts";
import type { ParameterUse } from "../parameters/parameterUses.ts";
import { typeNameOf } from "../values/clrValue.ts";
import { scriptValue } from "../values/scriptValue.ts";
import { timeZoneValue } from "../values/timeZoneValue.ts";
import { nameOthers, placeOwner } from "./pipedObject.ts";
import { withPipedRelation } from "./pipedRelation.ts";
import { placeOf } from "./placeOf.ts";
import { requireNoChange } from "./requireNoChange.ts";
import { requireOne } from "./requireOne.ts";
import { requireSomeName } from "./requireSomeName.ts";
import { toldAsPiped } from "./toldAsPiped.ts";
import { castRefusal, transformationError } from "./transformationError.ts";

/** What a derived cmdlet's step works with: the world and the bound parameters in the organisation's terms. */
export interface NounCall {
  readonly cmdlet: CmdletContext;
  readonly world: World;
  readonly definition: NounDefinition;
  readonly uses: ReadonlyMap<string, ParameterUse>;
  /** By name as the catalogue writes it. */
  readonly given: Given;
}

/** The steps of a derived cmdlet: `action` runs on the server for each object that comes. */
export function onNoun(
  cmdlet: CmdletContext,
  verb: string,
  definition: NounDefinition,
  uses: ReadonlyMap<string, ParameterUse>,
  action: (call: NounCall) => void,
): CmdletSteps {
  const className = taskClass(taskSpace(definition), `${verb}${definition.noun}`);
  return {
    process: onServer(
      cmdlet,
      className,
      (world) => {
        const given = givenValues(cmdlet, world, definition, uses);
        requireDomainController(world, identityGiven(given, "DomainController") ?? undefined);
        const refusal = definition.ready?.(world);
        if (refusal) throw refusal;
        requireAccount(world, given.get("Credential") ?? null);
        const call = { cmdlet, world, definition, uses, given };
        try {
          action(call);
        } catch (error) {
          if (error instanceof WorldError) readValues(call);
          throw toldAsPiped(call, error);
        }
      },
      `${verb}-${definition.noun}`,
    ),
  };
}

/** What the organisation refuses is told after what does not bind: a value that its parameter cannot be, whatever it is given for. */
function readValues(call: NounCall): void {
  for (const [name, value] of call.given) {
    const use = call.uses.get(name.toLowerCase());
    if (use?.is !== "property" || (typeof value === "object" && value?.is === "change")) continue;
    try {
      parsed(call, name, use.property, value, null);
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
    }
  }
}

/**
 * Where the product has the classes of a noun's cmdlets: known of the configuration and of recipients (error ids that people
 * quote), else only that they are tasks. Settings of a recipient have places of their own.
 */
function taskSpace(definition: NounDefinition): string {
  const home = definition.kind === "facet" ? undefined : familyOf(definition).home;
  return definition.tasks ?? taskSpaces[home ?? ""] ?? "Tasks";
}

const taskSpaces: Readonly<Record<string, string>> = {
  directory: "SystemConfigurationTasks",
  recipient: "RecipientTasks",
};

function givenValues(
  cmdlet: CmdletContext,
  world: World,
  definition: NounDefinition,
  uses: ReadonlyMap<string, ParameterUse>,
): Given {
  const given = new Map<string, ScriptValue>();
  for (const [name, value] of cmdlet.bound) {
    const use = uses.get(name.toLowerCase());
    if (!use) continue;
    const plain = scriptValue(use.is === "identity" || name === "Identity" ? identityIn(value, name) : value);
    const converted = ofItsType(cmdlet, name, plain, use.is === "rule");
    requireNoChange(cmdlet, name, converted);
    requireOne(cmdlet, name, converted, use.is === "identity");
    if (use.is === "rule") requireListedName(cmdlet, { world, definition, rule: use.rule }, name, converted);
    given.set(use.is === "identity" ? "Identity" : name, converted);
  }
  placeOwner(cmdlet, world, given, uses);
  nameOthers(world, definition, given);
  return definition.relation ? withPipedRelation(cmdlet, definition, given) : given;
}

/**
 * What names the object: of a line of a file or a selection of properties its property of the parameter's name, since the
 * server takes no such object itself.
 */
function identityIn(value: unknown, parameter: string): unknown {
  const object = unwrap(value);
  return object instanceof PSCustomObject && hasMember(object, parameter) ? getMember(object, parameter) : value;
}

/** A truth value where no property's kind of value reads it. */
function truthValue(cmdlet: CmdletContext, parameter: string, value: ScriptValue): ScriptValue {
  try {
    return booleanKind.parse(value, nowhere) as boolean;
  } catch (error) {
    if (!(error instanceof ValueFault)) throw error;
    throw transformationError(cmdlet, parameter, cmdlet.raw(parameter), booleanKind.type, error.message);
  }
}

/** An address where no property's kind of value reads it. */
function requireAddress(cmdlet: CmdletContext, parameter: string, value: ScriptValue): ScriptValue {
  try {
    ipAddressKind.parse(value, nowhere);
    return value;
  } catch (error) {
    if (!(error instanceof ValueFault)) throw error;
    throw transformationError(cmdlet, parameter, cmdlet.raw(parameter), ipAddressKind.type, error.message);
  }
}

/** A text is no password: PowerShell's binder makes none of it. */
function requireSecret(cmdlet: CmdletContext, parameter: string, value: ScriptValue): ScriptValue {
  if (typeof value !== "string") return value;
  const sentence = `Cannot convert the "${value}" value of type "System.String" to type "System.Security.SecureString".`;
  throw castRefusal(cmdlet, parameter, sentence);
}

/** Values of types that need more than the organisation (the session's time zone, the names of time zones), or no property reads. */
function ofItsType(cmdlet: CmdletContext, parameter: string, value: ScriptValue, isRule: boolean): ScriptValue {
  const type = catalogueParameter(cmdlet.name, parameter)?.type ?? "";
  if (/DateTime$/.test(type)) return localMoment(value);
  if (type === "Boolean" && isRule && value !== null) return truthValue(cmdlet, parameter, value);
  if (type === "IPAddress" && isRule) return requireAddress(cmdlet, parameter, value);
  if (type === "SecureString") return requireSecret(cmdlet, parameter, value);
  if (type === "CultureInfo" && typeof value === "number")
    return cultureIdentifiers.find(([, identifier]) => identifier === value)?.[0] ?? value;
  return type === "ExTimeZoneValue" || type === "UMTimeZone" ? timeZoneValue(cmdlet, parameter, value) : value;
}

/** What -Identity names; narrowed to one owner's objects where a parameter names the owner (`-Mailbox`). */
export function targetGiven({ definition, given }: Pick<NounCall, "definition" | "given">): string | null {
  const word = identityGiven(given, "Identity");
  const { ownerParameter } = definition;
  const owner = ownerParameter === undefined ? null : identityGiven(given, ownerParameter);
  return word === null || owner === null ? word : `${owner}\\${word}`;
}

/** What the given parameters change of an object (`row` is null while it is made): stored values by their keys. */
export function changesOf(call: NounCall, row: NounRow | null): Values {
  const changes: Record<string, Json> = {};
  for (const [name, value] of call.given) {
    const use = call.uses.get(name.toLowerCase());
    if (use?.is === "property")
      changes[valueKey(call.definition, use.property.name)] = parsed(call, name, use.property, value, row);
    if (use?.is !== "rule") continue;
    const { rule } = use;
    if (rule.sets) Object.assign(changes, ruleChanges(call, name, rule, rule.sets, row));
    const list = rule.add ?? rule.remove;
    if (list !== undefined)
      Object.assign(changes, listChange(call, name, list, rule.add !== undefined, value, { row, changes }));
  }
  return changes;
}

/** What a rule makes of a parameter's value; a value that it cannot read is told as any other one. */
function ruleChanges(
  call: NounCall,
  name: string,
  { takesChange }: ParameterRuleDetails,
  sets: NonNullable<ParameterRuleDetails["sets"]>,
  row: NounRow | null,
): Values {
  const value = call.given.get(name) ?? null;
  const place = { world: call.world, row, given: call.given };
  try {
    if (takesChange || typeof value !== "object" || value?.is !== "change") return sets(value, place);
    return changedLists(
      call,
      row,
      [value.add, value.remove].map((items) => sets({ is: "list", items }, place)),
    );
  } catch (error) {
    if (!(error instanceof ValueFault)) throw error;
    const kind = nounFacts(call.definition).properties.get(name)?.kind;
    const type = kind ? typeNameOf(kind) : "System.String";
    throw transformationError(call.cmdlet, name, call.cmdlet.raw(name), type, error.message);
  }
}

/** Lists that a rule makes of what is added and of what is taken away, applied to what the row has. */
function changedLists(call: NounCall, row: NounRow | null, [added, removed]: readonly Values[]): Values {
  const listIn = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
  return Object.fromEntries(
    [...new Set([...Object.keys(added), ...Object.keys(removed)])].map((key): [string, Json] => {
      const property = propertyNamed(call.definition, key);
      const now = row && property ? rowValue(call.world, call.definition, property, row) : row?.values[key];
      const kind = property?.kind;
      if (!kind) return [key, added[key] ?? null];
      return [key, changedList(kind, listIn(now), listIn(added[key]), listIn(removed[key]))];
    }),
  );
}

/** A parameter's value as the property stores it; a list's change is applied to what the row has. */
export function parsed(
  call: NounCall,
  parameter: string,
  property: NounProperty,
  value: ScriptValue,
  row: NounRow | null,
): Json {
  const { kind } = property;
  if (!kind) throw notModelled(`The parameter -${parameter} of ${call.cmdlet.name}`);
  if (value === null && (property.rule.nullable || mayBeWithout(call, property))) return null;
  requireSomeName(call, parameter, property, value);
  if (value === null && kind.form === "boolean" && takesNothing(call.cmdlet.name, parameter)) return null;
  const place = placeOf(call.world, property);
  try {
    const { valueProducts } = property.rule;
    const values = kind.values ?? kind.item?.values;
    if (valueProducts && values) requireNames(call.world, { values, valueProducts }, namesGiven(value));
    if (typeof value === "object" && value?.is === "change" && kind.item) {
      const { item } = kind;
      const now = row ? rowValue(call.world, call.definition, property, row) : kind.empty;
      const parse = (items: readonly ScriptValue[]): Json[] => items.map((each) => item.parse(each, place));
      return changedList(kind, now as readonly Json[], parse(value.add), parse(value.remove));
    }
    return kind.parse(value, place);
  } catch (error) {
    if (!(error instanceof ValueFault)) throw error;
    throw transformationError(
      call.cmdlet,
      parameter,
      call.cmdlet.raw(parameter),
      typeTaken(call, parameter, kind),
      error.message,
    );
  }
}

/** What an object may be without, as it shows when nobody has set it, somebody can take away again: a number, a span, a truth value. */
function mayBeWithout({ world }: NounCall, property: NounProperty): boolean {
  return !property.kind?.item && usualOf(world, property) === null;
}

/** The type that a refusal names: of a parameter that takes an array, that of its items. */
function typeTaken({ cmdlet }: NounCall, parameter: string, kind: ValueKind): string {
  const isArray = catalogueParameter(cmdlet.name, parameter)?.type.endsWith("[]") ?? false;
  return isArray && kind.item ? `${typeNameOf(kind.item)}[]` : typeNameOf(kind);
}

/** Whether a truth value may also be none, as the catalogue lists it. */
function takesNothing(cmdlet: string, parameter: string): boolean {
  return catalogueParameter(cmdlet, parameter)?.values?.includes("$null") ?? false;
}

function listChange(
  call: NounCall,
  parameter: string,
  name: string,
  adds: boolean,
  value: ScriptValue,
  { row, changes }: { readonly row: NounRow | null; readonly changes: Values },
): Values {
  const property = propertyNamed(call.definition, name);
  if (!property) throw notModelled(`The parameter -${parameter} of ${call.cmdlet.name}`);
  const key = valueKey(call.definition, name);
  const items = typeof value === "object" && value?.is === "list" ? value.items : [value];
  const change: ScriptValue = { is: "change", add: adds ? items : [], remove: adds ? [] : items };
  const before = row && changes[key] !== undefined ? { ...row, values: { ...row.values, [key]: changes[key] } } : row;
  return { [key]: parsed(call, parameter, property, change, before) };
}

/** The server that -Server names, else the shell's: its name as the directory writes it. */
export function serverGiven({ world, given }: Pick<NounCall, "world" | "given">): string {
  const server = identityGiven(given, "Server");
  return (server === null ? shellServer(world) : getExchangeServer(world, server)).name;
}
