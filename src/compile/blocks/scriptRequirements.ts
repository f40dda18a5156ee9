import type { PerEdition } from "../../diag/Edition.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { RequiredModule, ScriptRequirements } from "../../syntax/ast/ScriptRequirements.ts";

/** Throws the error of the first `#requires` demand that the session does not meet; imports the modules demanded. */
export function refuseUnmetRequirements(required: ScriptRequirements, script: string, engine: Engine): void {
  const { requiredPSVersion, requiredPSEditions, requiredApplicationId, requiredPSSnapIns } = required;
  const options = { target: script };
  if (requiredApplicationId !== null && requiredPSSnapIns.length === 0)
    throw runtimeError("RequiresShellIDInvalidForSingleShell", [], options);
  if (requiredPSVersion !== null && !isVersionMet(requiredPSVersion, engine))
    throw runtimeError("ScriptRequiresUnmatchedPSVersion", [script, requiredPSVersion, ownVersion(engine)], options);
  if (requiredPSEditions.length > 0 && !requiredPSEditions.some((one) => one.toLowerCase() === edition(engine)))
    throw runtimeError(
      "ScriptRequiresUnmatchedPSEdition",
      [script, requiredPSEditions.join(","), engine.edition],
      options,
    );
  // PowerShell 7 knows no snap-ins and asks for none.
  const missing = edition(engine) === "core" ? [] : requiredPSSnapIns.filter((name) => !asks(SNAPIN, [name], engine));
  if (missing.length > 0) throw runtimeError("ScriptRequiresMissingPSSnapIns", [script, missing.join(", ")], options);
  for (const wish of required.requiredModules) {
    const { name, moduleVersion, maximumVersion, requiredVersion, guid } = wish;
    if (!asks(MODULE, [name, moduleVersion, maximumVersion, requiredVersion, guid], engine))
      throw runtimeError("ScriptRequiresMissingModules", [script, missingModule[engine.edition](wish)], options);
  }
}

const SNAPIN = "param($Name) Get-PSSnapin -Name $Name -ErrorAction Ignore";

/** A module of several versions is imported by its version alone, whatever its GUID; only then is it looked at again. */
const MODULE = `param($Name, $Least, $Most, $Exact, $Guid)
$fits = {
    ($null -eq $Least -or $_.Version -ge [version]$Least) -and ($null -eq $Most -or $_.Version -le [version]$Most) -and
    ($null -eq $Exact -or $_.Version -eq [version]$Exact) -and ($null -eq $Guid -or $_.Guid -eq [guid]$Guid)
}
$isPath = $Name -match '[\\\\/]'
$short = if ($isPath) { [IO.Path]::GetFileNameWithoutExtension($Name) } else { $Name }
if (-not $isPath -and (Get-Module -Name $Name | Where-Object $fits)) { return $true }
if (Get-Module -ListAvailable -Name $Name -ErrorAction Ignore | Where-Object $fits) {
    $wish = @{ Name = $Name; Global = $true; ErrorAction = 'Stop' }
    if ($Exact) { $wish.RequiredVersion = $Exact }
    if ($Least) { $wish.MinimumVersion = $Least }
    if ($Most) { $wish.MaximumVersion = $Most }
    Import-Module @wish
    if (Get-Module -Name $short | Where-Object $fits) { return $true }
}
[bool](Get-Command -Module $Name -CommandType Cmdlet -ErrorAction Ignore)`;

function asks(question: string, args: readonly unknown[], engine: Engine): boolean {
  return toBoolean(engine.compileText(question, null, engine).invokeForValue({ args: [...args] }));
}

function edition(engine: Engine): string {
  return engine.edition.toLowerCase();
}

function fromVersionTable(engine: Engine, key: string): unknown {
  const table = engine.globalScope.find("psversiontable")?.value;
  return table instanceof Hashtable ? table.get(key) : null;
}

function ownVersion(engine: Engine): string {
  return toText(fromVersionTable(engine, "PSVersion"));
}

/** Versions that no table tells, which `#requires` takes all the same. */
const metBesides: PerEdition<readonly string[]> = { Desktop: [], Core: ["6.2"] };

/** A version is met by one of the same major number whose minor number is not below it, among those compatible. */
function isVersionMet(version: string, engine: Engine): boolean {
  const known = [...(enumerate(fromVersionTable(engine, "PSCompatibleVersions")) ?? [])].map(toText);
  const [major, minor] = parts(version);
  return [...known, ...metBesides[engine.edition], ownVersion(engine)].some((one) => {
    const [knownMajor, knownMinor] = parts(one);
    return knownMajor === major && minor <= knownMinor;
  });
}

function parts(version: string): [number, number] {
  const [major, minor = 0] = version.split(".").map(Number);
  return [major, minor];
}

/** Windows PowerShell names the module alone. */
const missingModule: PerEdition<(wish: RequiredModule) => string> = {
  Desktop: ({ name }) => name,
  Core: moduleWithLimits,
};

function moduleWithLimits({ name, moduleVersion, maximumVersion, requiredVersion }: RequiredModule): string {
  const limits = [
    moduleVersion === null ? null : `ModuleVersion '${moduleVersion}'`,
    maximumVersion === null ? null : `MaximumVersion '${maximumVersion}'`,
    requiredVersion === null ? null : `RequiredVersion '${requiredVersion}'`,
  ].filter((limit) => limit !== null);
  return `The module '${name}' cannot be found${limits.length === 0 ? "" : ` with ${limits.join(" and ")}`}.`;
}
