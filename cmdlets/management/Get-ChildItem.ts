import type { ProviderPath } from "../../src/command/Provider.ts";
import type { CmdletContext } from "../../src/command/prelude.ts";
import { certificateParameters } from "../../src/providers/certificate/certificateFilter.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import {
  type ItemSelection,
  providerContext,
  providersOf,
  reporting,
  writeThroughProvider,
  writtenPaths,
} from "../../src/providers/itemCommand.ts";
import type { ProviderService } from "../../src/providers/ProviderService.ts";
import { clrError, notSupportedByProvider, pathNotFound } from "../../src/providers/providerErrors.ts";
import { onlyOnFiles, providerParameters } from "../../src/providers/providerParameters.ts";
import { providerRules } from "../../src/providers/providerRules.ts";
import { checkFilter, isSelective, nameTest } from "../../src/providers/resolvePath.ts";
import { writeChildren, writeMatching, writeNames } from "./_shared/listItems.ts";

interface Listing extends ItemSelection {
  readonly Name: boolean;
  readonly File: boolean;
  readonly Directory: boolean;
}

export default defineItemCmdlet(
  {
    name: "Get-ChildItem",
    module: "Microsoft.PowerShell.Management",
    aliases: ["dir", "gci", "ls"],
    synopsis: "Gets the items in a container.",
    description:
      "Lists folders, registry keys, certificate stores and the like; with -Recurse also everything below them.",
    parameters: {
      Path: "string[]",
      LiteralPath: "string[]",
      Filter: "string",
      Include: "string[]",
      Exclude: "string[]",
      Recurse: "switch",
      Depth: "uint",
      Force: "switch",
      Name: "switch",
      Attributes: "System.Management.Automation.FlagsExpression[System.IO.FileAttributes]",
      Directory: "switch",
      File: "switch",
      Hidden: "switch",
      ReadOnly: "switch",
      System: "switch",
      FollowSymlink: "switch",
    },
    dynamicParameters: providerParameters({ Certificate: certificateParameters }),
    unavailableParameters: onlyOnFiles(
      "Attributes",
      "FollowSymlink",
      "Directory",
      "File",
      "Hidden",
      "ReadOnly",
      "System",
    ),
    examples: [
      {
        title: "Names in a folder",
        transcript:
          "PS> $null = New-Item C:\\lab\\a.txt, C:\\lab\\b.log -ItemType File -Force\nPS> Get-ChildItem C:\\lab -Name\na.txt\nb.log\n",
      },
    ],
    steps: (cmdlet, values) => ({
      process() {
        const { texts, literal } = writtenPaths(values);
        const isLimited = providerRules().limitsDepthOfSelection || !(values.Include ?? values.Exclude);
        const whole = values.Recurse ? Number.POSITIVE_INFINITY : 0;
        const depth = isLimited || !values.Recurse ? (values.Depth ?? whole) : whole;
        const recurse = values.Recurse || values.Depth !== undefined;
        for (const text of texts.length === 0 ? ["."] : texts) {
          const selection =
            literal && !providerRules().selectsFromLiteralPaths ? { Include: undefined, Exclude: undefined } : {};
          reporting(cmdlet, () => list(cmdlet, { ...values, ...selection }, text, literal, recurse, depth));
        }
      },
    }),
  },
  { takesCredential: false },
);

function list(
  cmdlet: CmdletContext,
  values: Listing,
  text: string,
  literal: boolean,
  recurse: boolean,
  depth: number,
): void {
  const service = providersOf(cmdlet);
  const start =
    recurse && !values.Name ? recursiveStart(cmdlet, text, literal, values) : { text, include: values.Include };
  const isPattern = !literal && service.isPattern(start.text);
  if (!isPattern) {
    const plain = service.unresolved(start.text, literal);
    checkFilter(plain.provider, values.Filter);
    checkFlat(plain);
    const isWritten = start.text === text;
    if (isWritten && cmdlet.isBound("Depth") && !values.Name && !plain.provider.supports("navigation"))
      throw notSupportedByProvider("depth").marked("endsItemCommand");
  }
  if (literal && isSelective(undefined, values.Exclude) && !isSelective(values.Include))
    requireThere(service, text, values.Name);
  const found = service.resolve(start.text, {
    literal,
    ...(literal ? { written: service.unresolved(text, literal).display } : {}),
    force: values.Force ?? false,
    filter: isPattern ? (values.Filter ?? null) : null,
    selectsLater: !recurse && isSelective(values.Include, values.Exclude),
  });
  for (const item of found) {
    reporting(cmdlet, () => listOne(cmdlet, { ...values, Include: start.include }, item, isPattern, recurse, depth));
  }
}

/** With -Exclude the file system itself is asked for a literal path. */
function requireThere(service: ProviderService, text: string, asNames: boolean): void {
  const { provider, path, display } = service.unresolved(text, true);
  if (provider !== service.fileSystem || provider.exists(path)) return;
  if (asNames) throw pathNotFound(display);
  throw clrError("ItemNotFound", "ObjectNotFound", "System.IO.IOException", `Could not find item ${display}.`, path);
}

/** What is missing on a drive of names alone is told without the drive. */
function checkFlat({ provider, path }: ProviderPath): void {
  if (!provider.supports("navigation") && !provider.exists(path)) throw pathNotFound(path);
}

function listOne(
  cmdlet: CmdletContext,
  values: Listing,
  found: ProviderPath,
  isPattern: boolean,
  recurse: boolean,
  depth: number,
): void {
  const { provider, path } = found;
  const context = providerContext(cmdlet, found, values);
  const isContainer = provider.isContainer(path);
  const selects = nameTest(values.Include, values.Exclude);
  const selective = isSelective(values.Include, values.Exclude);
  if (!isContainer || (isPattern && !recurse && (values.Name || !selective))) {
    if (!selective || selects(provider.leaf(path))) writeItself(cmdlet, values, found, isPattern);
  } else if (values.Name) {
    writeNames(provider, path, depth, context, selects, (name, child) => {
      if (depth > 0) writeThroughProvider(cmdlet, name);
      else context.write(name, child, false);
    });
  } else if (!selective) writeChildren(provider, path, depth, context);
  else if (recurse || isOpened(values, found, selects)) writeMatching(provider, path, depth, selects, context);
}

/** Whether a container's items are looked at without -Recurse: it must itself be wanted, and be no drive's root. */
function isOpened(values: Listing, { provider, drive, path }: ProviderPath, selects: (name: string) => boolean) {
  return !values.File && path !== drive?.root && selects(provider.leaf(path));
}

/** The item that a pattern or a file's path names, tested like those of a listing. */
function writeItself(cmdlet: CmdletContext, values: Listing, found: ProviderPath, isPattern: boolean): void {
  const { provider, path } = found;
  const context = providerContext(cmdlet, found, values);
  const write = (item: unknown, at: string, isContainer: boolean): void => {
    if (values.Name && isPattern) writeThroughProvider(cmdlet, provider.leaf(at));
    else if (values.Name) context.write(provider.leaf(at), at, false);
    else context.write(item, at, isContainer);
  };
  if (!provider.supports("filter")) {
    const item = provider.item(path, context);
    if (item !== undefined) write(item, path, provider.isContainer(path));
    return;
  }
  if (!provider.isContainer(path)) {
    provider.children(path, { ...context, write });
    return;
  }
  const folded = path.toLowerCase();
  provider.children(provider.parent(path), {
    ...context,
    write: (item, at, isContainer = false) => {
      if (at.toLowerCase() === folded) write(item, at, isContainer);
    },
  });
}

/** "C:\logs\*.txt -Recurse" means: below C:\logs everything whose name fits *.txt. */
function recursiveStart(cmdlet: CmdletContext, text: string, literal: boolean, values: Listing) {
  const service = providersOf(cmdlet);
  const leaf = /[^\\/:]*$/.exec(text)?.[0] ?? "";
  const parent = text.slice(0, text.length - leaf.length) || ".";
  if (leaf === "" || leaf === "." || leaf === "..") return { text, include: values.Include };
  if (!literal && leaf === "*" && !service.isPattern(parent)) return { text: parent, include: values.Include };
  if (values.Include && values.Include.length > 0) return { text, include: values.Include };
  const plain = service.unresolved(text, literal);
  if (plain.provider.isContainer(plain.path)) return { text, include: values.Include };
  if (!plain.provider.supports("include")) return { text, include: values.Include };
  return { text: parent, include: [...(values.Include ?? []), leaf] };
}
