import { once } from "../base/once.ts";
import { testFrameworkKey } from "../command/catalogue/testFramework.ts";
import type { NamedClr } from "../objects/types/defineClr.ts";
import { registerSessionType } from "../objects/types/typeRegistry.ts";
import { AliasInfo } from "../runtime/commands/CommandInfo.ts";
import type { Engine } from "../runtime/Engine.ts";
import type { PSModule } from "../runtime/modules/PSModule.ts";
import { ownAssembly, setResultCodes } from "./assembly/ownAssembly.ts";
import { configurationTypes } from "./configuration/configurationTypes.ts";
import { resultCodes, resultTypes } from "./result/resultTypes.ts";

const types = once(() =>
  [...configurationTypes, ...resultTypes].map((definition) => registerSessionType(definition as NamedClr)),
);

/** Names of Pester 4 under which commands go on to exist. */
const aliases = [
  ["Add-AssertionOperator", "Add-ShouldOperator"],
  ["Get-AssertionOperator", "Get-ShouldOperator"],
] as const;

/** Makes the other names of commands known to a session that uses any of them. */
export function registerPesterAliases({ globalScope }: Engine, module: PSModule | null): void {
  globalScope.aliases ??= new Map();
  for (const [name, command] of aliases) {
    if (globalScope.aliases.has(name.toLowerCase())) continue;
    const alias = new AliasInfo(name, command);
    alias.module = module;
    globalScope.aliases.set(name.toLowerCase(), alias);
  }
}

/**
 * Makes the types of the Pester that a session's runs are like known to it, unless it has loaded an assembly with them:
 * those of results are our runner's own, the others are looked for when they are named.
 */
export function registerPesterTypes(engine: Engine): void {
  setResultCodes(resultCodes);
  const { globalScope } = engine;
  const { ownTypes } = globalScope;
  for (const type of types()) if (!ownTypes.has(type.name)) ownTypes.set(type.name, type);
  const framework = engine.service(testFrameworkKey);
  globalScope.typeSource = (name) => ownAssembly(framework.version).find(name);
}
