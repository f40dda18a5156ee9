import { nameGuid } from "../../base/nameGuid.ts";
import { makeObject, ObjectFault } from "../nouns/declaration/makeObject.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { getOrganization } from "../Organization.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import { ValueFault } from "../values/ValueKind.ts";
import type { World } from "../World.ts";
import { WorldError } from "../WorldError.ts";
import { refuse, ScenarioObjectError } from "./ScenarioObjectError.ts";
import type { Scenario, ScenarioObject } from "./scenarioShape.ts";

interface Pending {
  readonly noun: string;
  readonly object: ScenarioObject;
  readonly path: readonly (string | number)[];
}

/**
 * Makes the objects that a scenario lists by noun. One that names an object which is not there yet waits for it, whatever
 * the order of the file. GUIDs follow from organisation, noun, owner and name. The first fault is thrown, or each is told.
 */
export function loadObjects(
  world: World,
  scenario: Scenario,
  fault: (error: ScenarioObjectError) => void = refuse,
): void {
  let pending = Object.entries(scenario.objects ?? {}).flatMap(([noun, objects]) => {
    if (!nounNamed(noun)) {
      fault(new ScenarioObjectError(["objects", noun], `'${noun}' is no noun that can be made`));
      return [];
    }
    return objects.map((object, index): Pending => ({ noun, object, path: ["objects", noun, index] }));
  });
  if (pending.length === 0) return;
  const ids = new NamedIds(getOrganization(world).guid);
  const loading: World = { ...world, ids };
  while (pending.length > 0) {
    const waiting: Pending[] = [];
    const refusals: WorldError[] = [];
    let made = 0;
    for (const each of pending) {
      try {
        const missing = make(loading, ids, scenario, each);
        if (missing) {
          refusals.push(missing);
          waiting.push(each);
        } else made++;
      } catch (error) {
        if (!(error instanceof ScenarioObjectError)) throw error;
        fault(error);
      }
    }
    if (made === 0)
      for (const [at, { path }] of waiting.entries()) {
        const { message, data } = refusals[at];
        fault(new ScenarioObjectError(path, message, String(data.id ?? "")));
      }
    pending = made === 0 ? [] : waiting;
  }
}

/** What is said of an object that is not there, by the kind of reference. */
const absences: ReadonlySet<string> = new Set([
  "ObjectNotFound",
  "RecipientNotFound",
  "DatabaseNotFound",
  "UnitNotFound",
  "UnitUnknown",
]);

/** Null when it is made; the refusal where an object that it names is not there. */
function make(world: World, ids: NamedIds, scenario: Scenario, { noun, object, path }: Pending): WorldError | null {
  const definition = nounNamed(noun);
  if (!definition) return null;
  const { name, owner, ou, values, guid } = object;
  ids.begin(noun, owner === undefined ? name : `${owner}\\${name}`);
  try {
    makeObject(world, definition, {
      name,
      ...(owner === undefined ? {} : { owner }),
      ...(ou === undefined ? {} : { ou }),
      values: Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, scriptValue(value)])),
      guid: guid ?? ids.own,
      whenCreated: object.whenCreated ?? scenario.startTime,
    });
    return null;
  } catch (error) {
    if (error instanceof ObjectFault)
      throw new ScenarioObjectError(error.member === null ? path : memberPath(path, error.member), error.message);
    if (error instanceof ValueFault) throw new ScenarioObjectError(path, error.message);
    if (!(error instanceof WorldError)) throw error;
    if (absences.has(error.id)) return error;
    throw new ScenarioObjectError(path, error.message);
  }
}

function memberPath(path: readonly (string | number)[], member: string): readonly (string | number)[] {
  return member === "ou" ? [...path, "ou"] : [...path, "values", member];
}

/** JSON as a script would give it. */
function scriptValue(value: unknown): ScriptValue {
  if (Array.isArray(value)) return { is: "list", items: value.map(scriptValue) };
  if (typeof value === "object" && value !== null)
    return { is: "table", entries: Object.entries(value).map(([key, each]) => [key, scriptValue(each)]) };
  return value as ScriptValue;
}

/** GUIDs that follow from the object for which they are drawn, so that one more object moves no other. */
class NamedIds {
  #names: readonly [string, string] = ["", ""];
  #drawn = 0;
  readonly #organization: string;

  constructor(organization: string) {
    this.#organization = organization;
  }

  begin(noun: string, name: string): void {
    this.#names = [noun, name];
    this.#drawn = 0;
  }

  get own(): string {
    return nameGuid(this.#organization, ...this.#names);
  }

  newGuid(): string {
    this.#drawn++;
    return nameGuid(this.#organization, ...this.#names, String(this.#drawn));
  }
}
