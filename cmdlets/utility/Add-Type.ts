import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { ambient } from "../../src/objects/host/ambient.ts";
import { edition } from "../../src/objects/host/edition.ts";
import { product } from "../../src/objects/host/product.ts";
import type { ClrType } from "../../src/objects/types/ClrType.ts";
import { mayBeOnWindows } from "../../src/objects/types/frameworkAssemblies.ts";
import { isKnownAssembly } from "../../src/objects/types/knownAssemblies.ts";
import { noteLoaded } from "../../src/objects/types/loadedAssemblies.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { addedTypes as typesOf } from "./_Add-Type/addedTypes.ts";
import { readCSharp } from "./_Add-Type/CSharpReader.ts";

export default defineCmdlet({
  name: "Add-Type",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Adds types to the session: enumerations and simple classes of C# source, or those of an assembly.",
  description:
    "There is no compiler. Enumerations are read, and classes of constants, fields, properties and methods whose bodies assign, decide, call, throw and return; other source (loops, generic classes, base classes of .NET, methods of native libraries) ends in NotModelled. Of assemblies those that the emulator has types of are known.",
  parameters: {
    TypeDefinition: "string",
    Name: "string",
    MemberDefinition: "string[]",
    Namespace: "string",
    UsingNamespace: "string[]",
    Language: "string",
    Path: "string[]",
    LiteralPath: "string[]",
    AssemblyName: "string[]",
    ReferencedAssemblies: "string[]",
    IgnoreWarnings: "switch",
    PassThru: "switch",
  },
  examples: [
    {
      title: "An assembly that is there",
      transcript: "PS> Add-Type -AssemblyName System.Web; [System.Web.HttpUtility]::UrlEncode('a b')\na+b\n",
    },
    {
      title: "An enumeration",
      transcript: "PS> Add-Type 'public enum Lamp { Off, On = 5 }'; [int][Lamp]'On'\n5\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      end() {
        const language = values.Language === undefined ? "CSharp" : values.Language;
        if (!/^CSharp/i.test(language)) throw notModelled(`Add-Type -Language ${language}`);
        values.AssemblyName?.forEach(noteLoaded);
        refuseUnknown[edition()](cmdlet, values.AssemblyName ?? []);
        for (const name of values.ReferencedAssemblies ?? [])
          if (name !== null && !isKnown(name)) throw unknownReference[edition()](cmdlet, name);
        const types = addedBy(cmdlet, values);
        if (values.AssemblyName && values.PassThru) throw notModelled("The types of an assembly (Add-Type -PassThru)");
        if (values.PassThru) for (const type of types) cmdlet.write(type);
      },
    };
  },
});

/** The name of an assembly that is named by its file in PowerShell's own folder; null for any other name. */
function ownAssembly(written: string): string | null {
  const path = written.replaceAll("/", "\\").toLowerCase();
  const home = `${product().home.toLowerCase()}\\`;
  return path.startsWith(home) && path.endsWith(".dll") ? written.slice(home.length, -".dll".length) : null;
}

/** Whether a name may be of an assembly of .NET or Windows. */
const mayExist: PerEdition<(name: string) => boolean> = {
  Core: (name) => /^(System|Microsoft|Windows|Presentation|UIAutomation|Interop)/i.test(name),
  Desktop: mayBeOnWindows,
};

const isKnown = (name: string): boolean => isKnownAssembly(ownAssembly(name) ?? name);

/** Refuses assemblies that are not there: Windows PowerShell tells of each, and then that some are missing (source: pasted errors of 5.1). */
const refuseUnknown: PerEdition<(cmdlet: CmdletContext, names: readonly string[]) => void> = {
  Desktop(cmdlet, names) {
    const unknown = names.filter((name) => !isKnown(name));
    unknown.forEach(refuseUnmodelled);
    for (const name of unknown)
      cmdlet.error({
        id: "ASSEMBLY_NOT_FOUND",
        message: `Cannot add type. The assembly '${name}' could not be found.`,
        category: "ObjectNotFound",
        target: name,
        exception: "System.Exception",
      });
    if (unknown.length > 0)
      throw cmdlet.terminate({
        id: "ASSEMBLY_LOAD_ERRORS",
        message: "Cannot add type. One or more required assemblies are missing.",
        category: "InvalidData",
        exception: "System.InvalidOperationException",
      });
  },
  Core(cmdlet, names) {
    for (const name of names) if (!isKnown(name)) throw unknownFile(cmdlet, name);
  },
};

const unknownReference: PerEdition<(cmdlet: CmdletContext, name: string) => PSError> = {
  Desktop: (_, name) => notModelled(`The assembly '${name}'`),
  Core: unknownFile,
};

function refuseUnmodelled(name: string): string {
  const short = name.replace(/,.*$/, "").trim();
  if (mayExist[edition()](short)) throw notModelled(`The assembly '${name}'`);
  return short;
}

/** PowerShell 7 looks for the file of an assembly that .NET does not have. */
function unknownFile(cmdlet: CmdletContext, name: string): PSError {
  const short = refuseUnmodelled(name);
  const path = cmdlet.service(providerServiceKey).filePath(/\.dll$/i.test(short) ? short : `${short}.dll`, true);
  return cmdlet.terminate({
    id: "PathNotFound",
    message: `Cannot find path '${path}' because it does not exist.`,
    category: "ObjectNotFound",
    target: path,
    exception: "System.Management.Automation.ItemNotFoundException",
  });
}

/** Whether the setter of -Path tells a file that is not there. */
const tellsOfFiles: PerEdition<boolean> = { Core: true, Desktop: false };

/** A file that is not there, as the setter of -Path tells it, and as .NET does where -LiteralPath names it. */
function missingFile(cmdlet: CmdletContext, missing: PSError, path: string, literal: boolean): PSError {
  if (!tellsOfFiles[edition()] || missing.record.errorId !== "PathNotFound") return missing;
  if (!literal)
    return cmdlet.terminate({
      id: "ParameterBindingFailed",
      message: `Cannot bind parameter 'Path' to the target. Exception setting "Path": "${missing.record.message}"`,
      category: "WriteError",
      exception: "System.Management.Automation.ParameterBindingException",
    });
  const full = cmdlet.service(providerServiceKey).filePath(path, true);
  return cmdlet.terminate({
    id: "System.IO.FileNotFoundException",
    message: /\.dll$/i.test(full)
      ? `Could not load file or assembly '${full}'. The system cannot find the file specified.\n`
      : `Could not find file '${full}'.`,
    category: "NotSpecified",
    exception: "System.IO.FileNotFoundException",
  });
}

interface Values {
  readonly TypeDefinition?: string | undefined;
  readonly Name?: string | undefined;
  readonly MemberDefinition?: readonly string[] | undefined;
  readonly Namespace?: string | undefined;
  readonly UsingNamespace?: readonly string[] | undefined;
  readonly Path?: readonly string[] | undefined;
  readonly LiteralPath?: readonly string[] | undefined;
}

const generated = "Microsoft.PowerShell.Commands.AddType.AutoGeneratedTypes";

/** The types of C# sources and of assemblies in files. */
function addedBy(cmdlet: CmdletContext, values: Values): readonly ClrType[] {
  const source = sourceOf(values);
  if (source !== null) return addSource(cmdlet, source);
  const paths = values.Path ?? values.LiteralPath ?? [];
  return paths.flatMap((path) => addFiles(cmdlet, path, values.LiteralPath !== undefined));
}

function sourceOf(values: Values): string | null {
  if (values.TypeDefinition !== undefined) return values.TypeDefinition;
  if (values.MemberDefinition) {
    const using = (values.UsingNamespace ?? []).map((name) => `using ${name};`).join(" ");
    const body = `public class ${values.Name} { ${values.MemberDefinition.join("\n")} }`;
    const space = values.Namespace === "" ? null : (values.Namespace ?? generated);
    return space === null ? `${using} ${body}` : `${using} namespace ${space} { ${body} }`;
  }
  return null;
}

function addFiles(cmdlet: CmdletContext, path: string, literal: boolean): ClrType[] {
  const providers = cmdlet.service(providerServiceKey);
  return filesAt(cmdlet, path, literal).flatMap((file) => {
    const extension = /\.[^.\\]*$/.exec(file)?.[0] ?? "";
    if (/^\.cs$/i.test(extension)) return addSource(cmdlet, providers.readText(file));
    if (!/^\.dll$/i.test(extension))
      throw cmdlet.terminate({
        id: "EXTENSION_NOT_SUPPORTED",
        message: `Cannot add type. The "${extension.toUpperCase()}" extension is not supported.`,
        category: "InvalidArgument",
        target: extension.toUpperCase(),
      });
    const name = file.slice(file.lastIndexOf("\\") + 1, -extension.length);
    noteLoaded(name);
    if (isKnownAssembly(name)) return [];
    const { loadAssembly } = ambient();
    if (!loadAssembly) throw notModelled(`The assembly '${file}'`);
    return [...loadAssembly(file).types];
  });
}

function filesAt(cmdlet: CmdletContext, path: string, literal: boolean): string[] {
  try {
    return cmdlet.service(providerServiceKey).filePaths(path, literal);
  } catch (thrown) {
    throw thrown instanceof PSError ? missingFile(cmdlet, thrown, path, literal) : thrown;
  }
}

/** Adds the types of a source; the same source again does nothing. */
function addSource(cmdlet: CmdletContext, source: string): ClrType[] {
  const { addedTypes } = cmdlet.state;
  const known = addedTypes.ofSource(source);
  if (known) return known;
  const read = readCSharp(source);
  const types = read && typesOf(read, (name) => cmdlet.state.findType(name));
  if (!read || !types) throw notModelled("C# source beyond enumerations and classes of values and short methods");
  const visible = types.filter((_, index) => read.types[index].isPublic);
  const twice = visible.find((type) => cmdlet.state.findType(type.name) !== null);
  if (twice) throw alreadyThere(cmdlet, twice);
  addedTypes.add(source, visible);
  return visible;
}

function alreadyThere(cmdlet: CmdletContext, type: ClrType) {
  cmdlet.error({
    id: "TYPE_ALREADY_EXISTS",
    message: `Cannot add type. The type name '${type.name}' already exists.`,
    category: "InvalidOperation",
    target: type.name,
  });
  return cmdlet.terminate(compilationFailed);
}

const compilationFailed = {
  id: "COMPILER_ERRORS",
  message: "Cannot add type. Compilation errors occurred.",
  category: "InvalidData",
  exception: "System.InvalidOperationException",
} as const;
