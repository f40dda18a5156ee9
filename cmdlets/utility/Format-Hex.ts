import { joinBytes } from "../../src/base/joinBytes.ts";
import { encodeText } from "../../src/base/text/textCodec.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { ByteCollection } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.ByteCollection.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { ambient } from "../../src/objects/host/ambient.ts";
import type { ClrType } from "../../src/objects/types/ClrType.ts";
import { typeOf } from "../../src/objects/types/typeOf.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { ClrObject } from "../../src/objects/values/ClrObject.ts";
import { TypedArray } from "../../src/objects/values/collections/TypedArray.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { FileSystemInfo } from "../../src/objects/values/io/FileSystemInfo.ts";
import { type Byte, Char, Double, Single } from "../../src/objects/values/numbers.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { fileEncoding } from "../../src/providers/content/fileEncoding.ts";
import { filesOf } from "../../src/providers/content/textFiles.ts";
import { type ProviderService, providerServiceKey } from "../../src/providers/ProviderService.ts";
import { encodingParameter } from "./_shared/encodingParameter.ts";

export default defineCmdlet({
  name: "Format-Hex",
  module: "Microsoft.PowerShell.Utility",
  className: "Microsoft.PowerShell.Commands.FormatHex",
  aliases: ["fhx"],
  synopsis: "Shows files or values as bytes in hexadecimal, sixteen a row.",
  parameters: {
    InputObject: "psobject",
    Path: "string[]",
    LiteralPath: "string[]",
    Encoding: encodingParameter,
    Count: "long",
    Offset: "long",
    Raw: "switch",
  },
  examples: [{ title: "The bytes of a text", transcript: "PS> ('abc' | Format-Hex).Bytes.Count\n3\n" }],
  steps(cmdlet, values) {
    const write = (bytes: Uint8Array, path: string | null, label: string) => {
      const start = Number(values.Offset ?? 0n);
      const end = values.Count === undefined ? bytes.length : Math.min(bytes.length, start + Number(values.Count));
      // Rows of a file are numbered from its beginning, those of a value from the first one shown.
      const origin = path === null ? start : 0;
      for (let at = start; at < end; at += 16)
        cmdlet.write(new ByteCollection(bytes.slice(at, Math.min(at + 16, end)), at - origin, path, label));
    };
    const rules = hexRules[cmdlet.edition];
    const writeRun = ({ type, parts }: Run) =>
      write(joinBytes(parts), rules.pathOf(type), `${type.shortName} (${type.name}) <${newMark()}>`);
    let run: Run | null = null;
    const endRun = () => {
      if (run) writeRun(run);
      run = null;
    };
    return {
      begin() {
        if (values.Raw && rules.warnsOfRaw) cmdlet.warning("Parameter 'Raw' is obsolete. Raw parameter is deprecated.");
      },
      process() {
        const literal = values.LiteralPath !== undefined;
        for (const path of values.LiteralPath ?? values.Path ?? []) dumpFiles(cmdlet, path, literal, write);
        if (!cmdlet.isBound("InputObject")) return;
        const input = unwrap(cmdlet.raw("InputObject"));
        if (input instanceof FileSystemInfo) return dumpFiles(cmdlet, input.path, true, write);
        const bytes = rules.bytes(input, cmdlet, values.Raw);
        if (!bytes) {
          endRun();
          return notSupported(cmdlet, input);
        }
        const type = input instanceof EnumValue ? typeByName("System.Int32") : typeOf(input);
        if (run && run.type === type && typeof input !== "string" && !type.isArray) run.parts.push(bytes);
        else {
          endRun();
          run = { type, parts: [bytes] };
        }
      },
      end: endRun,
    };
  },
});

/** Eight digits by which the values of one call are told from those of another. */
function newMark(): string {
  const number = Math.floor(ambient().random() * 2 ** 32);
  return number.toString(16).toUpperCase().padStart(8, "0");
}

/** Values of one type that came one after the other are one piece. */
interface Run {
  readonly type: ClrType;
  readonly parts: Uint8Array[];
}

/** Whether a path of another provider names something. */
function isItem(providers: ProviderService, path: string): boolean {
  try {
    return providers.filePaths(path, false).length > 0;
  } catch (error) {
    return error instanceof PSError && error.record.errorId === "ReadWriteFileNotFileSystemProvider";
  }
}

function dumpFiles(
  cmdlet: CmdletContext,
  path: string,
  literal: boolean,
  write: (bytes: Uint8Array, path: string, label: string) => void,
): void {
  const providers = cmdlet.service(providerServiceKey);
  const { files } = providers.fileSystem;
  if (providers.locate(path).provider !== providers.fileSystem && (literal || isItem(providers, path))) {
    const id = "FormatHexOnlySupportsFileSystemPaths";
    const message = `The given path '${path}' is not supported. This command only supports the FileSystem Provider paths.`;
    return cmdlet.error({
      id,
      message,
      category: "InvalidArgument",
      exception: "System.ArgumentException",
      target: path,
    });
  }
  const target = new TypedArray(typeByName("System.String"), [path]);
  for (const file of filesOf(cmdlet, path, literal, target)) write(files.readBytes(file), file, file);
}

interface HexRules {
  /** The file of a value, which has none. */
  readonly pathOf: (type: ClrType) => string | null;
  readonly warnsOfRaw: boolean;
  readonly bytes: (value: unknown, cmdlet: CmdletContext, raw: boolean | undefined) => Uint8Array | null;
}

const hexRules: PerEdition<HexRules> = {
  Desktop: {
    pathOf: (type) => (type.name === "System.String" ? null : ""),
    warnsOfRaw: false,
    bytes: desktopBytes,
  },
  Core: {
    pathOf: () => null,
    warnsOfRaw: true,
    bytes: (value, cmdlet) => bytesOf(value, cmdlet.raw("Encoding")),
  },
};

/** Windows PowerShell takes texts as ASCII, and of a number no more bytes than it needs unless asked for all. */
function desktopBytes(value: unknown, cmdlet: CmdletContext, raw: boolean | undefined): Uint8Array | null {
  if (typeof value === "string") return encodeText(value, fileEncoding(cmdlet.raw("Encoding"), "export").codec);
  const all = bytesOf(value, null);
  if (raw || all === null || (typeof value !== "number" && typeof value !== "bigint")) return all;
  const number = Number(value);
  const size = number >= 0 && number < 2 ** 8 ? 1 : number >= -(2 ** 15) && number < 2 ** 15 ? 2 : all.length;
  return all.subarray(0, size);
}

function bytesOf(value: unknown, encoding: unknown): Uint8Array | null {
  if (typeof value === "string") return encodeText(value, fileEncoding(encoding, "setContent").codec);
  if (typeof value === "number") return littleEndian(BigInt(value), 4);
  if (typeof value === "bigint") return littleEndian(value, 8);
  if (typeof value === "boolean") return littleEndian(value ? 1n : 0n, 4);
  if (value instanceof EnumValue) return littleEndian(value.value, 4);
  if (value instanceof Char) return littleEndian(BigInt(value.code), value.code < 256 ? 1 : 2);
  if (value instanceof Double || value instanceof Single) return realBytes(value);
  const size = value instanceof ClrObject ? wholeNumberSizes.get(value.clrType.name) : undefined;
  if (size !== undefined) return littleEndian(BigInt((value as Byte).value), size);
  if (!(value instanceof TypedArray)) return null;
  const parts: Uint8Array[] = [];
  for (const item of value.items) {
    const part = bytesOf(unwrap(item), encoding);
    if (part === null) return null;
    parts.push(part);
  }
  return joinBytes(parts);
}

const wholeNumberSizes: ReadonlyMap<string, number> = new Map([
  ["System.Byte", 1],
  ["System.SByte", 1],
  ["System.Int16", 2],
  ["System.UInt16", 2],
  ["System.UInt32", 4],
  ["System.UInt64", 8],
]);

function realBytes(value: Double | Single): Uint8Array {
  const size = value instanceof Double ? 8 : 4;
  const view = new DataView(new ArrayBuffer(size));
  if (size === 8) view.setFloat64(0, value.value, true);
  else view.setFloat32(0, value.value, true);
  return new Uint8Array(view.buffer);
}

function littleEndian(value: bigint, size: number): Uint8Array {
  const bits = BigInt.asUintN(size * 8, value);
  return Uint8Array.from({ length: size }, (_, index) => Number((bits >> BigInt(8 * index)) & 0xffn));
}

function notSupported(cmdlet: CmdletContext, input: unknown): void {
  const name = input === null || input === undefined ? "null" : typeOf(input).name;
  const message = `Cannot convert input of type '${name}' to hexadecimal. To view the hexadecimal formatting of its string representation, pipe it to the Out-String cmdlet before piping it to Format-Hex.`;
  cmdlet.error({
    id: "FormatHexTypeNotSupported",
    message,
    category: "InvalidArgument",
    target: input === null || input === undefined ? null : typeOf(input),
    exception: "System.ArgumentException",
  });
}
