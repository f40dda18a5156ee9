import { psError } from "../../objects/errors/PSError.ts";
import { fileSystem } from "../../objects/host/FileSystem.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { decodeText, detectEncoding } from "../../objects/text/detectEncoding.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { findTestFiles } from "./findTestFiles.ts";
import type { TestSource } from "./TestSource.ts";

/** What a configuration says is to be tested: blocks, then files and containers. */
export function collectSources(_engine: Engine, configuration: PesterConfiguration, location: string): TestSource[] {
  const extension = configuration.text("Run.TestExtension");
  const blocks = configuration.items("Run.ScriptBlock").map(unwrap);
  const containers = configuration.items("Run.Container");
  const path = configuration.section("Run").option("Path");
  const hasOther = blocks.length + containers.length > 0;
  const paths = path.isModified || !hasOther ? configuration.texts("Run.Path") : [];
  const excluded = new Set(
    findTestFiles(configuration.texts("Run.ExcludePath"), location, extension).map((file) => file.toLowerCase()),
  );
  const given = containers.flatMap((container) => ofContainer(container, location, extension));
  // A file with data of its own does not run once more without them.
  for (const { file } of given) if (file !== null) excluded.add(file.toLowerCase());
  return [
    ...blocks.filter((block) => block instanceof CompiledScriptBlock).map((block) => ofBlock(block, [])),
    ...findTestFiles(paths, location, extension)
      .filter((file) => !excluded.has(file.toLowerCase()))
      .map((file) => ofFile(file, [])),
    ...given,
  ];
}

/** What New-PesterContainer made. */
function ofContainer(container: unknown, location: string, extension: string): TestSource[] {
  const data = dataOf(getMember(container, "Data"));
  const item = unwrap(getMember(container, "Item"));
  if (item instanceof CompiledScriptBlock) return [ofBlock(item, data)];
  return findTestFiles([toText(item)], location, extension).map((file) => ofFile(file, data));
}

function dataOf(value: unknown): readonly (readonly [string, unknown])[] {
  const table = unwrap(value);
  return table instanceof Dictionary ? [...table.entries()].map(({ key, value: each }) => [toText(key), each]) : [];
}

function ofBlock(block: CompiledScriptBlock, data: TestSource["data"]): TestSource {
  return { file: null, text: null, block, data };
}

export function ofFile(file: string, data: TestSource["data"]): TestSource {
  if (!/\.ps1$/i.test(file)) {
    const message = `Script path '${file}' is not a ps1 file.`;
    throw psError(message, "InvalidArgument", message, {});
  }
  const bytes = fileSystem().readBytes(file);
  return { file, text: decodeText(bytes, detectEncoding(bytes)), block: null, data };
}

/** The items of -Data: one dictionary, or a list of them, each of which makes a container. */
export function dataTables(value: unknown): readonly unknown[] {
  const plain = unwrap(value);
  if (plain === null || plain === undefined) return [null];
  return plain instanceof Dictionary ? [plain] : [...(enumerateCollection(plain) ?? [plain])];
}
