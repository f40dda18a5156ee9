import { commandServiceKey } from "../../command/services/CommandService.ts";
import { moduleServiceKey } from "../../command/services/ModuleService.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { PSModule } from "../../runtime/modules/PSModule.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";

/**
 * The one loaded script module of that name; throws where there is none, or several. In Pester 6 `Outer/Inner` is a module
 * that another one loads for itself.
 */
export function moduleToMockIn(engine: Engine, name: string): PSModule {
  const [first, ...inner] = pesterRun(engine).version === 6 ? name.split(/[\\/]/) : [name];
  let found = outerModule(engine, first);
  for (const [at, wanted] of inner.entries()) {
    const nested = found.nested.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
    if (!nested) {
      const path = [first, ...inner.slice(0, at)].join("/");
      const names = found.nested.map((one) => one.name).join(", ");
      throw scriptError(
        `No nested module named '${wanted}' was found under '${path}'. Available nested modules: ${names}.`,
      );
    }
    found = nested;
  }
  return found;
}

/** A module that comes with the product is loaded once it is asked for; null: there is none of scripts or with a manifest. */
function shippedModule(engine: Engine, name: string): PSModule | null {
  const commands = engine.service(commandServiceKey);
  const own = commands.all().filter((one) => commands.moduleName(one).toLowerCase() === name.toLowerCase());
  if (own.length === 0 || name.toLowerCase() === "microsoft.powershell.core") return null;
  const modules = engine.service(moduleServiceKey);
  const cmdlets = own.map((one) => one.name);
  const module = modules.describe({
    name: commands.moduleName(own[0]),
    path: "",
    functions: [],
    aliases: [],
    cmdlets,
    hasScope: true,
  });
  module.moduleType = "Manifest";
  modules.register(module, null);
  return engine.modules.named(module.name).find(({ scope }) => scope !== null) ?? null;
}

function outerModule(engine: Engine, name: string): PSModule {
  const all = engine.modules.named(name);
  const own = all.filter(({ scope }) => scope !== null);
  if (own.length === 1) return own[0];
  if (own.length > 1)
    throw scriptError(
      `Multiple script or manifest modules named '${name}' are currently loaded. Make sure to remove any extra copies of the module from your session before testing.`,
    );
  // One whose cmdlets were called is listed, and has no scope before somebody runs blocks in it.
  const shipped = all.every(({ moduleType }) => moduleType === "Manifest") ? shippedModule(engine, name) : null;
  if (shipped) return shipped;
  if (all.length > 0)
    throw scriptError(
      `Module '${name}' is not a Script or Manifest module. Detected modules of the following types: '${all.map(({ moduleType }) => moduleType).join(", ")}'`,
    );
  throw scriptError(`No modules named '${name}' are currently loaded.`);
}
