import type { CmdletContext } from "../../../src/command/prelude.ts";
import { wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import type { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import type { MachineState } from "../../../src/providers/MachineState.ts";
import { providerServiceKey } from "../../../src/providers/ProviderService.ts";

/** The engine's experimental features in 7.6. */
const features = {
  PSLoadAssemblyFromNativeCode: "Expose an API to allow assembly loading from native code",
  PSProfileDSCResource: "DSC v3 resources for managing PowerShell profile.",
  PSSerializeJSONLongEnumAsNumber:
    "Serialize enums based on long or ulong as an numeric value rather than the string representation when using ConvertTo-Json.",
} as const;

export interface ExperimentalFeature {
  readonly name: string;
  readonly description: string;
  readonly enabled: boolean;
}

type Scope = "CurrentUser" | "AllUsers";

/** What was enabled when the session began to ask: a change counts from the next session on. */
const enabledAtStart = new WeakMap<MachineState, ReadonlySet<string>>();

/** The features whose names fit one of the patterns, by name. */
export function experimentalFeatures(cmdlet: CmdletContext, patterns: readonly string[]): ExperimentalFeature[] {
  const { machine } = cmdlet.service(providerServiceKey);
  let enabled = enabledAtStart.get(machine);
  if (!enabled) {
    enabled = new Set([...configured(cmdlet, "CurrentUser"), ...configured(cmdlet, "AllUsers")]);
    enabledAtStart.set(machine, enabled);
  }
  const tests = patterns.map((pattern) => wildcardMatcher(pattern));
  return Object.entries(features)
    .filter(([name]) => tests.some((matches) => matches(name)))
    .map(([name, description]) => ({ name, description, enabled: enabled.has(name) }));
}

/** Writes into powershell.config.json whether features are enabled; says that this takes effect later. */
export function changeFeatures(
  cmdlet: CmdletContext,
  names: readonly string[],
  scope: unknown,
  change: (enabled: Set<string>, name: string) => void,
): void {
  const where: Scope = (scope as EnumValue | undefined)?.text === "AllUsers" ? "AllUsers" : "CurrentUser";
  for (const name of names) {
    const found = experimentalFeatures(cmdlet, [name]);
    if (found.length === 0) reportMissing(cmdlet, name);
    for (const feature of found) {
      if (!cmdlet.shouldProcess(feature.name)) continue;
      const enabled = new Set(configured(cmdlet, where));
      change(enabled, feature.name);
      configure(cmdlet, where, [...enabled]);
    }
  }
  cmdlet.warning("Enabling and disabling experimental features do not take effect until next start of PowerShell.");
}

function reportMissing(cmdlet: CmdletContext, name: string): void {
  const error = cmdlet.terminate({
    id: "ItemNotFoundException",
    message: `No experimental feature was found that matched the name '${name}'.`,
    category: "ObjectNotFound",
    exception: "System.Management.Automation.ItemNotFoundException",
  });
  error.record.targetName = "System.String[]";
  error.record.targetTypeName = "String[]";
  cmdlet.error(error);
}

function configFile(cmdlet: CmdletContext, scope: Scope): { readonly folder: string; readonly path: string } {
  const { environment } = cmdlet.service(providerServiceKey);
  const folder =
    scope === "AllUsers"
      ? "C:\\Program Files\\PowerShell\\7"
      : `${environment.get("USERPROFILE") ?? "C:"}\\Documents\\PowerShell`;
  return { folder, path: `${folder}\\powershell.config.json` };
}

function settings(cmdlet: CmdletContext, scope: Scope): Record<string, unknown> {
  const providers = cmdlet.service(providerServiceKey);
  const { path } = configFile(cmdlet, scope);
  if (!providers.fileSystem.files.entry(path)) return {};
  return JSON.parse(providers.readText(path)) as Record<string, unknown>;
}

function configured(cmdlet: CmdletContext, scope: Scope): readonly string[] {
  const named = settings(cmdlet, scope).ExperimentalFeatures;
  return Array.isArray(named) ? named.map(String) : [];
}

function configure(cmdlet: CmdletContext, scope: Scope, names: readonly string[]): void {
  const { files } = cmdlet.service(providerServiceKey).fileSystem;
  const { folder, path } = configFile(cmdlet, scope);
  const text = JSON.stringify({ ...settings(cmdlet, scope), ExperimentalFeatures: names }, null, 2);
  if (!files.entry(folder)) files.createDirectory(folder);
  files.writeBytes(path, new TextEncoder().encode(text));
}
