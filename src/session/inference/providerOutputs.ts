import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { ownEntry } from "../../base/ownEntry.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import { boundElement } from "../completion/arguments/boundElement.ts";
import type { InferenceContext } from "./InferenceContext.ts";
import { type InferredType, ofName } from "./InferredType.ts";

/**
 * What a cmdlet of items writes where its path is no file's; null where the path is a file's, or the cmdlet writes the same
 * everywhere. What providers say of themselves, as the engine of 7.6.9 infers it; Registry's as its provider documents it.
 */
export function providerOutputs(cmdlet: string, command: Command, context: InferenceContext): InferredType[] | null {
  if (!ofProviders.has(foldCase(cmdlet))) return null;
  const provider = providerOf(command, context);
  const outputs = provider === null ? undefined : ownEntry(providers, provider);
  return outputs ? (outputs.cmdlets.includes(cmdlet) ? [ofName(outputs.type)] : []) : null;
}

/** The name of the provider that a written path belongs to, else of the current location. */
function providerOf(command: Command, { engine }: InferenceContext): string | null {
  const path = boundElement(engine, command, "Path") ?? boundElement(engine, command, "LiteralPath");
  const written = path === null ? "." : path.kind === "StringConstantExpression" ? path.value : null;
  if (written === null) return null;
  try {
    return engine.service(providerServiceKey).locate(written).provider.info.name;
  } catch (problem) {
    if (problem instanceof PSError) return null;
    throw problem;
  }
}

const ofProviders: ReadonlySet<string> = new Set(
  [
    "Get-Item Get-ChildItem Set-Item New-Item Copy-Item Rename-Item Move-Item Remove-Item Clear-Item".split(" "),
    "Get-Content Get-ItemProperty Push-Location Resolve-Path".split(" "),
  ]
    .flat()
    .map(foldCase),
);

const changing = ["Set-Item", "New-Item", "Copy-Item", "Rename-Item"];

interface ProviderOutputs {
  readonly type: string;
  /** The cmdlets that write it; others are said to write nothing. */
  readonly cmdlets: readonly string[];
}

const providers: Readonly<Record<string, ProviderOutputs>> = {
  Alias: { type: "System.Management.Automation.AliasInfo", cmdlets: ["Get-ChildItem", ...changing] },
  Environment: { type: "System.Collections.DictionaryEntry", cmdlets: [] },
  Function: {
    type: "System.Management.Automation.FunctionInfo",
    cmdlets: ["Get-Item", "Get-ChildItem", ...changing],
  },
  Registry: { type: "Microsoft.Win32.RegistryKey", cmdlets: ["Get-Item", "Get-ChildItem", "New-Item"] },
  Variable: { type: "System.Management.Automation.PSVariable", cmdlets: ["Get-Item", ...changing] },
};
