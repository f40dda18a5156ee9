import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { ClrException } from "../../src/objects/errors/PSError.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { GenericDictionary } from "../../src/objects/values/collections/GenericDictionary.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { type CatalogMember, type FileCatalog, readCatalog } from "../../src/world/certificate/fileCatalog.ts";
import { catalogMembers, catalogPath } from "./_shared/catalogFiles.ts";
import { signatureOfText } from "./_shared/signatureObject.ts";

export default defineCmdlet({
  name: "Test-FileCatalog",
  module: "Microsoft.PowerShell.Security",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Tests whether files are still what a catalog file says of them, none more and none less.",
  parameters: { Detailed: "switch", FilesToSkip: "string[]", CatalogFilePath: "string", Path: "string[]" },
  examples: [
    {
      title: "Before and after a change",
      transcript:
        "PS> $null = mkdir C:\\app; Set-Content C:\\app\\a.txt one; $null = New-FileCatalog C:\\app.cat -Path C:\\app\nPS> Test-FileCatalog C:\\app.cat -Path C:\\app\nValid\nPS> Add-Content C:\\app\\a.txt two\nPS> Test-FileCatalog C:\\app.cat -Path C:\\app\nValidationFailed\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const path = catalogPath(cmdlet, values.CatalogFilePath ?? "");
      if (!cmdlet.shouldProcess(path)) return;
      const catalog = catalogAt(cmdlet, path);
      const { FilesToSkip: skipped = [] } = values;
      const tests = skipped.map((pattern) => wildcardMatcher(pattern));
      const isKept = (member: CatalogMember): boolean =>
        !tests.some((matches) => matches(member.path.slice(member.path.lastIndexOf("\\") + 1)));
      const listed = dictionaryOf(catalog.members.filter(isKept));
      const found = dictionaryOf(catalogMembers(cmdlet, values.Path, catalog.version, path, skipped));
      const statusType = typeByName("System.Management.Automation.CatalogValidationStatus");
      const status = EnumValue.named(statusType, isSame(listed, found) ? "Valid" : "ValidationFailed");
      if (!values.Detailed) {
        cmdlet.write(status);
        return;
      }
      cmdlet.write(
        new PropertyBag("System.Management.Automation.CatalogInformation", {
          Status: status,
          HashAlgorithm: catalog.version === 1 ? "SHA1" : "SHA256",
          CatalogItems: listed,
          PathItems: found,
          Signature: signatureOfText(cmdlet, path, null),
        }),
      );
    },
  }),
});

function catalogAt(cmdlet: CmdletContext, path: string): FileCatalog {
  try {
    return readCatalog(providersOf(cmdlet).fileSystem.files.readBytes(path));
  } catch (thrown) {
    if (!(thrown instanceof ClrException) && !(thrown instanceof Error)) throw thrown;
    const text = `Unable to open Catalog file ${path}.`;
    throw clrError("UnableToOpenCatalogFile", "InvalidOperation", "System.InvalidOperationException", text, path);
  }
}

/** Digests by relative path, as the catalog's object shows them. */
function dictionaryOf(members: readonly CatalogMember[]): GenericDictionary {
  const found = GenericDictionary.of("System.String", "System.String", true);
  for (const { path, digest } of members) found.set(path, Buffer.from(digest).toString("hex").toUpperCase());
  return found;
}

function isSame(listed: GenericDictionary, found: GenericDictionary): boolean {
  const rows = [...listed.entries()];
  return rows.length === [...found.entries()].length && rows.every(({ key, value }) => found.get(key) === value);
}
