import { typeByName } from "../../objects/types/typeRegistry.ts";
import type { CmdletInfo } from "../../runtime/commands/CommandInfo.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { SessionStateView } from "../../runtime/values/SessionStateView.ts";
import { nounFacts } from "../../world/nouns/declaration/nounFacts.ts";
import { nounNamed } from "../../world/nouns/nounNamed.ts";
import { type InferredType, ofValue, withMembers } from "./InferredType.ts";

const samples = new WeakMap<Engine, Map<string, InferredType | null>>();

/**
 * What a cmdlet of the organisation writes, of which no type is documented: the properties of its noun, or an object that
 * it finds, asked for once a session. Only cmdlets that read are asked.
 */
export function sampleOf(engine: Engine, cmdlet: CmdletInfo): InferredType | null {
  const isOfOrganization = cmdlet.moduleName === "Exchange" && cmdlet.name.startsWith("Get-");
  if (!isOfOrganization && !readers.has(cmdlet.name)) return null;
  let known = samples.get(engine);
  if (!known) {
    known = new Map();
    samples.set(engine, known);
  }
  let found = known.get(cmdlet.name);
  if (found === undefined) {
    found = isOfOrganization
      ? (ofNoun(cmdlet.name.slice(4)) ?? firstOfOrganization(engine, cmdlet))
      : firstObject(engine, cmdlet, new Map());
    known.set(cmdlet.name, found);
  }
  return found;
}

function ofNoun(noun: string): InferredType | null {
  const definition = nounNamed(noun);
  if (!definition) return null;
  const names = [...nounFacts(definition).properties.keys()];
  const members = names.map((name) => ({ name, types: [] }));
  return withMembers(typeByName("System.Management.Automation.PSObject"), members);
}

/** Cmdlets of the machine that read, and of which no type is documented. */
const readers: ReadonlySet<string> = new Set(["Get-Service", "Get-LocalUser", "Get-LocalGroup", "Get-HotFix"]);

function firstOfOrganization(engine: Engine, cmdlet: CmdletInfo): InferredType | null {
  const parameters = cmdlet.metadata.parameters;
  const hasSize = parameters.some(({ name }) => name === "ResultSize");
  if (!hasSize || parameters.some(({ sets }) => [...sets.values()].every(({ mandatory }) => mandatory))) return null;
  const quiet = ["ErrorAction", "WarningAction"].map((name): [string, unknown] => [name, "SilentlyContinue"]);
  return firstObject(engine, cmdlet, new Map<string, unknown>([["ResultSize", 1], ...quiet]));
}

function firstObject(engine: Engine, cmdlet: CmdletInfo, given: ReadonlyMap<string, unknown>): InferredType | null {
  const [value] = new SessionStateView(engine, engine.globalScope).callCommand(cmdlet.name, [], given);
  return value === null || value === undefined ? null : ofValue(value);
}
