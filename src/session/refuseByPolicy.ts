import { runtimeError } from "../objects/errors/runtimeError.ts";
import { toText } from "../objects/ops/toText.ts";
import { effectivePolicy } from "../providers/executionPolicy.ts";
import { type ProviderService, providerServiceKey } from "../providers/ProviderService.ts";
import type { Engine } from "../runtime/Engine.ts";

/** Zones of the internet; what comes from there is remote (urlmon's URLZONE_INTERNET and URLZONE_UNTRUSTED). */
const remoteZones = ["3", "4"];

/** A server's default is RemoteSigned. */
const remoteSigned = ["RemoteSigned", "Default"];

/**
 * Throws where the execution policy lets a script file, by its full path, not run: Restricted runs none, AllSigned those
 * with a valid signature, RemoteSigned asks for one only of files that a browser marked.
 */
export function refuseByPolicy(engine: Engine, path: string): void {
  // Before there are drives nobody has set a policy, and no file of theirs is marked.
  const providers = engine.madeService(providerServiceKey);
  if (!providers) return;
  const policy = effectivePolicy(providers);
  if (policy === "Restricted") throw runtimeError("ScriptsDisabled", [path]);
  const asks = policy === "AllSigned" || (remoteSigned.includes(policy) && isRemote(providers, path));
  if (asks && !isSigned(engine, path)) throw runtimeError("ScriptNotSigned", [path]);
}

function isRemote(providers: ProviderService, path: string): boolean {
  const { files } = providers.fileSystem;
  if (!files.entry(path)) return false;
  const mark = files.streams(path).get("Zone.Identifier");
  const zone = mark && /^ZoneId=(\d)/m.exec(new TextDecoder().decode(mark))?.[1];
  return zone !== undefined && remoteZones.includes(zone);
}

const SIGNATURE = "param($Path) (Get-AuthenticodeSignature -LiteralPath $Path).Status";

function isSigned(engine: Engine, path: string): boolean {
  const status = engine.compileText(SIGNATURE, null, engine).invokeForValue({ args: [path] });
  return toText(status) === "Valid";
}
