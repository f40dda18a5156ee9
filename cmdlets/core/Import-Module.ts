import { nameCheck } from "../../src/command/catalogue/nameCheck.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type MemberPatterns, type ModuleView, moduleServiceKey } from "../../src/command/services/ModuleService.ts";
import type { ModuleSpecification } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.ModuleSpecification.ts";
import { ErrorRecord, noInvocation } from "../../src/objects/errors/ErrorRecord.ts";
import { newException } from "../../src/objects/errors/ExceptionObject.ts";
import { isParseException } from "../../src/objects/errors/isParseException.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { withArgumentName } from "../../src/objects/values/clrText.ts";
import { builtInModule, isBuiltIn, shippedModule } from "./_shared/builtInModules.ts";
import { importCmdlabModule, isCmdlabModule } from "./_shared/cmdlabModule.ts";
import {
  findModuleFile,
  fits,
  loadModuleFile,
  meets,
  notFound,
  type VersionWish,
  wishOf,
} from "./_shared/moduleFiles.ts";
import { importTestFramework, isTestFramework } from "./_shared/testFrameworkModule.ts";

export default defineCmdlet({
  name: "Import-Module",
  module: "Microsoft.PowerShell.Core",
  aliases: ["ipmo"],
  synopsis: "Loads modules and brings their commands into the session.",
  description:
    "Script modules and manifests are found by path or along $env:PSModulePath. Modules that are part of cmdlab need no import.",
  parameters: {
    Name: "string[]",
    ModuleInfo: "psmoduleinfo[]",
    FullyQualifiedName: "Microsoft.PowerShell.Commands.ModuleSpecification[]",
    Global: "switch",
    Prefix: "string",
    Function: "string[]",
    Cmdlet: "string[]",
    Variable: "string[]",
    Alias: "string[]",
    Force: "switch",
    PassThru: "switch",
    AsCustomObject: "switch",
    MinimumVersion: "version",
    MaximumVersion: "string",
    RequiredVersion: "version",
    ArgumentList: "object[]",
    DisableNameChecking: "switch",
    NoClobber: "switch",
    Scope: "string",
    SkipEditionCheck: "switch",
  },
  examples: [
    {
      title: "A module in a file",
      transcript:
        "PS> Set-Content C:\\Windows\\Temp\\m.psm1 'function Get-One { 1 }'; Import-Module C:\\Windows\\Temp\\m.psm1; Get-One\n1\n",
    },
  ],
  steps(cmdlet, values) {
    const service = cmdlet.service(moduleServiceKey);
    const given: VersionWish = {
      ...(values.MinimumVersion === undefined ? {} : { minimum: toText(values.MinimumVersion) }),
      ...(values.MaximumVersion === undefined ? {} : { maximum: values.MaximumVersion }),
      ...(values.RequiredVersion === undefined ? {} : { required: toText(values.RequiredVersion) }),
    };
    const verbose = (text: string) => cmdlet.verbose(text);
    const bringIn = (module: ModuleView) => {
      const isGlobal = values.Global || /^global$/i.test(values.Scope ?? "");
      service.register(module, isGlobal ? null : service.caller());
      if (values.AsCustomObject) return cmdlet.write(service.customObject(module));
      service.importMembers(module, {
        only: selection(values),
        prefix: values.Prefix ?? "",
        noClobber: values.NoClobber,
        ...(values.DisableNameChecking ? {} : { command: nameCheck(cmdlet, module.name) }),
        verbose,
        ...(isGlobal ? { scope: "Global" } : /^local$/i.test(values.Scope ?? "") ? { scope: "Local" } : {}),
      });
      if (values.PassThru) cmdlet.write(module);
    };
    // The commands of built-in modules are there from the start, or are not modelled; only that they are imported is new.
    const bringInBuiltIn = (name: string, wish: VersionWish) => {
      const isNamed = ({ name: own }: ModuleView) => own.toLowerCase() === name.toLowerCase();
      const loaded = service.loaded().find(isNamed);
      const module = loaded ?? builtInModule(cmdlet, isNamed) ?? shippedModule(cmdlet, name);
      if (module !== null) bringInDescribed(module, name, wish, loaded !== undefined);
    };
    const bringInDescribed = (module: ModuleView, name: string, wish: VersionWish, isLoaded: boolean) => {
      if (!meets(module, wish)) return cmdlet.error(notFound(cmdlet, name, wish));
      if (!isLoaded) service.register(module, values.Global ? null : service.caller());
      if (values.PassThru) cmdlet.write(module);
    };
    const importByName = (name: string, wish: VersionWish) => {
      const own = isTestFramework(name) ? importTestFramework : isCmdlabModule(name) ? importCmdlabModule : null;
      if (own !== null) {
        const module = own(cmdlet, wish);
        if (module === null) return cmdlet.error(notFound(cmdlet, name, wish));
        if (values.PassThru) cmdlet.write(module);
        return;
      }
      if (isBuiltIn(cmdlet, name)) return bringInBuiltIn(name, wish);
      const isNamed = ({ name: own }: ModuleView) => own.toLowerCase() === name.toLowerCase() && !/[\\/]/.test(name);
      const loaded = service.loaded().find((module) => isNamed(module) && meets(module, wish));
      const file = findModuleFile(cmdlet, name, wish);
      const shipped = file === null && !loaded ? shippedModule(cmdlet, name) : null;
      if (shipped !== null) return bringInDescribed(shipped, name, wish, false);
      if (file === null) return loaded ? bringIn(loaded) : cmdlet.error(notFound(cmdlet, name, wish));
      const same = service
        .loaded()
        .find((module) => module.path.toLowerCase() === file.toLowerCase() || isManifestOf(file, module));
      if (same && !values.Force) return meets(same, wish) ? bringIn(same) : cmdlet.error(notFound(cmdlet, name, wish));
      if (same) service.remove(same, (value) => cmdlet.write(value), verbose);
      const module = load(cmdlet, file, values.ArgumentList ?? []);
      if (module === "reported") return;
      if (module === null) return cmdlet.error(notFound(cmdlet, name, wish));
      if (!meets(module, wish)) cmdlet.error(notFound(cmdlet, name, wish));
      else bringIn(module);
    };
    return {
      process() {
        refuseCrossedVersions(cmdlet, given);
        for (const name of values.Name ?? []) importByName(name, given);
        for (const info of (values.ModuleInfo ?? []) as ModuleView[]) {
          if (info.isDescribed) importByName(isBuiltIn(cmdlet, info.name) ? info.name : info.path, {});
          else bringIn(info);
        }
        for (const one of (values.FullyQualifiedName ?? []) as ModuleSpecification[])
          importByName(one.name, wishOf(one));
      },
    };
  },
});

/** A least version above the greatest one is no version at all. */
function refuseCrossedVersions(cmdlet: CmdletContext, { minimum, maximum }: VersionWish): void {
  if (minimum === undefined || maximum === undefined || fits(minimum, { maximum })) return;
  const parameter = `The MinimumVersion '${minimum}' should not be greater than MaximumVersion '${maximum}'.`;
  throw cmdlet.terminate({
    id: "ArgumentOutOfRange",
    message: withArgumentName("Specified argument was out of the range of valid values.", parameter),
    category: "InvalidArgument",
    exception: "System.Management.Automation.PSArgumentOutOfRangeException",
  });
}

function isManifestOf(file: string, module: ModuleView): boolean {
  return /\.psd1$/i.test(file) && module.path.replace(/\.psm1$/i, ".psd1").toLowerCase() === file.toLowerCase();
}

/**
 * Null where the module did not load, which is reported: its text does not parse, or a preference of Stop ended its code.
 * What the code throws ends the cmdlet.
 */
function load(cmdlet: CmdletContext, file: string, args: readonly unknown[]): ModuleView | "reported" | null {
  try {
    return loadModuleFile(cmdlet, file, args);
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    if (error.record.errorId.startsWith("Modules_")) {
      cmdlet.error(error);
      return "reported";
    }
    if (isParseException(error.exception)) {
      const preference = cmdlet.bound.get("ErrorAction");
      if (preference !== undefined && /^stop$/i.test(toText(preference))) throw stopped(error);
      cmdlet.error(recordOfParent(error.record, noInvocation));
      return null;
    }
    if (error.cause === "stop") {
      cmdlet.error(new PSError(error.record));
      return null;
    }
    if (error.cause === "preference") {
      cmdlet.state.errors.unshift(error.record);
      cmdlet.error(recordOfParent(error.record, error.record.invocation));
      return null;
    }
    throw error.because("command");
  }
}

/** An error of the module's own as the cmdlet reports it: without the exception's kind. */
function recordOfParent(record: ErrorRecord, place: ErrorRecord["invocation"]): PSError {
  const parent = newException("System.Management.Automation.ParentContainsErrorRecordException", record.message);
  const copy = new ErrorRecord(parent, record.errorId, record.category, null);
  copy.invocation = place;
  return new PSError(copy);
}

/** -ErrorAction Stop makes an exception of its own of the syntax error. */
function stopped(error: PSError): PSError {
  const message = `The running command stopped because the preference variable "ErrorActionPreference" or common parameter is set to Stop: ${error.exception.message}`;
  const exception = newException("System.Management.Automation.ActionPreferenceStopException", message);
  const record = new ErrorRecord(exception, error.record.errorId, "ParserError", null);
  record.invocation = noInvocation;
  return new PSError(record, "thrown");
}

interface SelectionValues {
  readonly Function?: readonly string[];
  readonly Variable?: readonly string[];
  readonly Alias?: readonly string[];
  readonly Cmdlet?: readonly string[];
}

function selection(values: SelectionValues): MemberPatterns | null {
  if (!values.Function && !values.Variable && !values.Alias && !values.Cmdlet) return null;
  return {
    functions: [...(values.Function ?? [])],
    variables: [...(values.Variable ?? [])],
    aliases: [...(values.Alias ?? [])],
    cmdlets: [...(values.Cmdlet ?? [])],
  };
}
