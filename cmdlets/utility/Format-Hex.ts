import { encodeText } from "../../src/base/textCodec.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { ByteCollection } from "../../src/objects/clr/Microsoft.PowerShell.Commands.ByteCollection.ts";
import { FileSystemInfo } from "../../src/objects/model/FileSystemInfo.ts";
import { Byte } from "../../src/objects/model/numbers.ts";
import { unwrap } from "../../src/objects/model/PSObject.ts";
import { TypedArray } from "../../src/objects/model/TypedArray.ts";
import { typeOf } from "../../src/objects/model/typeOf.ts";
import { typeByName } from "../../src/objects/model/typeRegistry.ts";
import { enumerate } from "../../src/objects/ops/enumerate.ts";
import { fileEncoding } from "../../src/providers/content/fileEncoding.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { filesOf } from "./_shared/textFiles.ts";

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
    Encoding: "System.Text.Encoding",
    Count: "long",
    Offset: "long",
    Raw: "switch",
  },
  examples: [{ title: "The bytes of a text", transcript: "PS> ('abc' | Format-Hex).Bytes.Count\n3\n" }],
  steps(cmdlet, values) {
    const write = (bytes: Uint8Array, path: string | null, label: string) => {
      const start = Number(values.Offset ?? 0n);
      const end = values.Count === undefined ? bytes.length : Math.min(bytes.length, start + Number(values.Count));
      for (let at = start; at < end; at += 16)
        cmdlet.write(new ByteCollection(bytes.slice(at, Math.min(at + 16, end)), at, path, label));
    };
    return {
      process() {
        const literal = values.LiteralPath !== undefined;
        for (const path of values.LiteralPath ?? values.Path ?? []) dumpFiles(cmdlet, path, literal, write);
        if (!cmdlet.isBound("InputObject")) return;
        const input = unwrap(cmdlet.raw("InputObject"));
        if (input instanceof FileSystemInfo) return dumpFiles(cmdlet, input.path, true, write);
        const bytes = bytesOf(input, cmdlet.raw("Encoding"));
        if (bytes) write(bytes, null, `${typeOf(input).shortName} (${typeOf(input).name}) <00000000>`);
        else notSupported(cmdlet, input);
      },
    };
  },
});

function dumpFiles(
  cmdlet: CmdletContext,
  path: string,
  literal: boolean,
  write: (bytes: Uint8Array, path: string, label: string) => void,
): void {
  const { files } = cmdlet.service(providerServiceKey).fileSystem;
  const target = new TypedArray(typeByName("System.String"), [path]);
  for (const file of filesOf(cmdlet, path, literal, target)) write(files.readBytes(file), file, file);
}

function bytesOf(value: unknown, encoding: unknown): Uint8Array | null {
  if (typeof value === "string") return encodeText(value, fileEncoding(encoding, "setContent").codec);
  if (typeof value === "number") return littleEndian(BigInt(value), 4);
  if (typeof value === "bigint") return littleEndian(value, 8);
  if (typeof value === "boolean") return Uint8Array.of(value ? 1 : 0);
  if (value instanceof Byte) return Uint8Array.of(value.value);
  const items = value === null || value === undefined ? null : enumerate(value);
  if (!items) return null;
  const parts = Array.from(items, (item) => bytesOf(unwrap(item), encoding));
  if (parts.some((part) => part === null)) return null;
  return Uint8Array.from(parts.flatMap((part) => [...(part ?? [])]));
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
    target: input,
    exception: "System.ArgumentException",
  });
}
