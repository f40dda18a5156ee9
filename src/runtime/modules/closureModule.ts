import { ambient } from "../../objects/host/ambient.ts";
import type { Engine } from "../Engine.ts";
import { Layout } from "../scope/Layout.ts";
import { Scope } from "../scope/Scope.ts";
import { PSModule } from "./PSModule.ts";

/** A dynamic module for GetNewClosure: it has copies of the variables of the scope that runs, and sees the module behind. */
export function closureModule(engine: Engine, behind: PSModule | null): PSModule {
  const from = engine.currentScope;
  const scope = new Scope(behind?.scope ?? engine.globalScope, new Layout(), [], "script");
  const module = new PSModule(() => `__DynamicModule_${ambient().newGuid()}`, scope);
  module.moduleType = "Dynamic";
  scope.module = module;
  if (from !== engine.globalScope) for (const variable of from.variables()) scope.create(variable.name, variable.value);
  else for (const variable of from.variables()) if (variable.plain) scope.create(variable.name, variable.value);
  return module;
}
