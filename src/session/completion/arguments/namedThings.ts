import { getMember } from "../../../objects/members/getMember.ts";
import { toText } from "../../../objects/ops/toText.ts";
import { hasWildcards, wildcardMatcher } from "../../../objects/ops/wildcard.ts";
import type { Engine } from "../../../runtime/Engine.ts";
import { SessionStateView } from "../../../runtime/values/SessionStateView.ts";
import { beginningWith } from "../beginningWith.ts";

/** A cmdlet that lists things, and the property that names them. */
interface Source {
  readonly cmdlet: string;
  /** Switches and values that it is called with. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly property: string;
}

const services: Source = { cmdlet: "Get-Service", given: {}, property: "Name" };
const displayed: Source = { cmdlet: "Get-Service", given: {}, property: "DisplayName" };
const processes: Source = { cmdlet: "Get-Process", given: {}, property: "Name" };
const available: Source = { cmdlet: "Get-Module", given: { ListAvailable: true }, property: "Name" };
const loaded: Source = { cmdlet: "Get-Module", given: {}, property: "Name" };
const drives: Source = { cmdlet: "Get-PSDrive", given: {}, property: "Name" };
const providers: Source = { cmdlet: "Get-PSProvider", given: {}, property: "Name" };
const variables: Source = { cmdlet: "Get-Variable", given: { Scope: "Global" }, property: "Name" };
const aliases: Source = { cmdlet: "Get-Alias", given: {}, property: "Name" };
const jobs: Source = { cmdlet: "Get-Job", given: {}, property: "Name" };
const logs: Source = { cmdlet: "Get-EventLog", given: { List: true }, property: "Log" };
const accounts: Source = { cmdlet: "Get-LocalUser", given: {}, property: "Name" };
const topics: Source = { cmdlet: "Get-Help", given: { Name: "about_*" }, property: "Name" };
const features: Source = { cmdlet: "Get-ExperimentalFeature", given: {}, property: "Name" };
const cimClasses: Source = { cmdlet: "Get-CimClass", given: {}, property: "CimClassName" };
const traces: Source = { cmdlet: "Get-TraceSource", given: {}, property: "Name" };

const sources: Readonly<Record<string, Source>> = {
  ...each("Get Start Stop Restart Suspend Resume Set Remove", "Service Name", services),
  ...each("Get Start Stop Restart Suspend Resume", "Service DisplayName", displayed),
  ...each("Get Stop Wait Debug", "Process Name", processes),
  ...each("Import Get", "Module Name", available),
  ...each("Save Update", "Help Module", available),
  ...each("Get", "Command Module", available),
  ...each("Get", "Command ExcludeModule", available),
  ...each("Remove", "Module Name", loaded),
  ...each("Remove", "PSDrive Name", drives),
  ...each("Get New", "PSDrive PSProvider", providers),
  ...each("Get", "PSProvider PSProvider", providers),
  ...each("Get Set Clear Remove", "Variable Name", variables),
  ...each("Get", "Alias Name", aliases),
  ...each("Get Stop Receive Remove Wait", "Job Name", jobs),
  ...each("Get Clear", "EventLog LogName", logs),
  ...each("Get Set Remove Enable Disable", "LocalUser Name", accounts),
  ...each("Get", "Help Name", topics),
  ...each("Get Enable Disable", "ExperimentalFeature Name", features),
  ...each("Get Set", "TraceSource Name", traces),
  ...each("Trace", "Command Name", traces),
  ...each("Get New", "CimInstance ClassName", cimClasses),
  ...each("Get", "CimClass ClassName", cimClasses),
  ...each("Invoke", "CimMethod ClassName", cimClasses),
  ...each("Register", "CimIndicationEvent ClassName", cimClasses),
};

function each(verbs: string, rest: string, source: Source): Record<string, Source> {
  return Object.fromEntries(verbs.split(" ").map((verb) => [`${verb}-${rest}`, source]));
}

/** Names of the things of the session and its machine that a parameter takes; null where nothing is known of it. */
export function namedThings(
  engine: Engine,
  command: string,
  parameter: string,
  word: string,
): readonly string[] | null {
  const source = sources[`${command} ${parameter}`];
  if (!source) return null;
  const found = listed(engine, source.cmdlet, source.given);
  const names = found.map((one) => toText(getMember(one, source.property))).filter((name) => name !== "");
  if (hasWildcards(word)) return beginningWith(names.filter(wildcardMatcher(`${word}*`)), "");
  const byName = beginningWith(names, word);
  // A module is found by the last part of its name, too.
  return byName.length > 0 || source !== available
    ? byName
    : beginningWith(
        names.filter((name) =>
          name
            .slice(name.lastIndexOf(".") + 1)
            .toLowerCase()
            .startsWith(word.toLowerCase()),
        ),
        "",
      );
}

/** What a cmdlet that lists things gives. */
export function listed(engine: Engine, cmdlet: string, given: Readonly<Record<string, unknown>>): unknown[] {
  return new SessionStateView(engine, engine.globalScope).callCommand(cmdlet, [], new Map(Object.entries(given)));
}
