import type { ProviderContext } from "../../command/Provider.ts";
import { adapterError } from "../../objects/errors/adapterError.ts";
import { ensureExtendedMembers } from "../../objects/members/extendedMembers.ts";
import { readMember } from "../../objects/members/memberLookup.ts";
import { missing } from "../../objects/members/missing.ts";
import { PSNoteProperty } from "../../objects/members/PSMemberInfo.ts";
import { setMember } from "../../objects/members/setMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { PSCustomObject } from "../../objects/values/PSObject.ts";
import { argumentError, clrError } from "../providerErrors.ts";
import type { FileSystemProvider } from "./FileSystemProvider.ts";
import { fileSystemInfo } from "./fileSystemInfo.ts";
import { fileAttributes } from "./Volume.ts";

/** Get-ItemProperty: the item itself, or an object with the properties of the names. */
export function getFileProperty(
  provider: FileSystemProvider,
  path: string,
  names: readonly string[] | null,
  context: ProviderContext,
): void {
  const entry = provider.files.entry(path);
  if (!entry) return;
  const item = fileSystemInfo(entry);
  if (names === null) {
    context.write(item, entry.path);
    return;
  }
  const result = new PSCustomObject();
  for (const name of names) {
    const value = readMember(item, name);
    if (value !== missing) ensureExtendedMembers(result).setNote(name, value);
    else {
      const text = `The property ${name} does not exist or was not found.`;
      context.cmdlet.error(clrError("GetValueError", "ReadError", "System.IO.IOException", text, name));
    }
  }
  if (result.extended.shape.size > 0) context.write(result, entry.path);
}

/** Set-ItemProperty: sets properties of the file object, which the file keeps. */
export function setFileProperty(
  provider: FileSystemProvider,
  path: string,
  values: ReadonlyMap<string, unknown>,
  context: ProviderContext,
): void {
  const entry = provider.files.entry(path);
  if (!entry) return;
  const item = fileSystemInfo(entry);
  const set = new PSCustomObject();
  const action = `Set Property ${entry.isDirectory ? "Directory" : "File"}`;
  for (const [name, value] of values) {
    if (!context.cmdlet.shouldProcess(`Item: ${path} Property: ${name} Value: ${toText(value)}`, action)) continue;
    if (readMember(item, name) === missing) {
      const note = new PSNoteProperty(name, value);
      const text = `The property ${toText(note)} does not exist or was not found.`;
      context.cmdlet.error(clrError("SetPropertyError", "ReadError", "System.IO.IOException", text, note));
      continue;
    }
    try {
      if (name.toLowerCase() === "attributes") checkAttributes(value);
      setMember(item, name, value);
      ensureExtendedMembers(set).setNote(name, value);
    } catch (thrown) {
      throw adapterError(thrown, name);
    }
  }
  if (context.cmdlet.isBound("PassThru") && set.extended.shape.size > 0) context.write(set, entry.path);
}

/** The provider takes the names of attributes itself. */
function checkAttributes(value: unknown): void {
  if (typeof value !== "string") return;
  const type = typeByName("System.IO.FileAttributes");
  const unknown = value
    .split(",")
    .find((name) => !/^[-+]?\d+$/.test(name.trim()) && !EnumValue.named(type, name.trim()));
  if (unknown === undefined) return;
  const text = `Requested value '${unknown.trim()}' was not found.`;
  throw clrError("System.ArgumentException", "NotSpecified", "System.ArgumentException", text);
}

/** Clear-ItemProperty: only the attributes of a file can be cleared. */
export function clearFileProperty(
  provider: FileSystemProvider,
  path: string,
  names: readonly string[],
  context: ProviderContext,
): void {
  for (const name of names) {
    if (name.toLowerCase() !== "attributes") {
      throw argumentError(
        "The property cannot be cleared because the property is not supported. Only the Attributes property can be cleared.",
      );
    }
    if (!context.cmdlet.shouldProcess(`Item: ${path} Property: ${name}`, "Clear Property File")) continue;
    provider.files.setAttributes(path, provider.isContainer(path) ? fileAttributes.directory : fileAttributes.normal);
  }
}
