import { bindingError } from "../../binding/bindingError.ts";
import { type PSError, psError } from "../../objects/errors/PSError.ts";
import { fileSystem } from "../../objects/host/FileSystem.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { like } from "../../objects/ops/like.ts";
import { toText } from "../../objects/ops/toText.ts";
import { hasWildcards } from "../../objects/ops/wildcard.ts";
import { decodeText, detectEncoding } from "../../objects/text/detectEncoding.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { callCommand } from "./callCommand.ts";
import { findTestFiles } from "./findTestFiles.ts";
import { pesterRun } from "./PesterRun.ts";
import type { TestSource } from "./TestSource.ts";

/** What a configuration says is to be tested: blocks, then files and containers. */
export function collectSources(engine: Engine, configuration: PesterConfiguration, location: string): TestSource[] {
  const extension = configuration.text("Run.TestExtension");
  const blocks = configuration.items("Run.ScriptBlock").map(unwrap);
  const containers = configuration.items("Run.Container");
  const path = configuration.section("Run").option("Path");
  const hasOther = blocks.length + containers.length > 0;
  const paths = path.isModified || !hasOther ? configuration.texts("Run.Path") : [];
  const patterns = configuration.texts("Run.ExcludePath").map((pattern) => pattern.replaceAll("/", "\\"));
  const excluded = new Set<string>();
  const given = containers.flatMap((container) => ofContainer(container, location, extension));
  // A file with data of its own does not run once more without them.
  for (const { file } of given) if (file !== null) excluded.add(file.toLowerCase());
  return [
    ...blocks.filter((block) => block instanceof CompiledScriptBlock).map((block) => ofBlock(block, [])),
    ...findTestFiles(paths, location, extension, (missing) => tellMissing(engine, missing, extension))
      .filter((file) => !excluded.has(file.toLowerCase()) && !isExcluded(file, patterns, engine))
      .map((file) => ofFile(file, [])),
    ...given,
  ];
}

/** Says as the command that looks for files what it does not find. */
function tellMissing(engine: Engine, path: string, extension: string): void {
  callCommand(engine, "Get-ChildItem", [
    ["Recurse", true],
    ["Path", path],
    ["Filter", `*${extension}`],
    ["ErrorAction", "Continue"],
  ]);
}

/** Whether a pattern matches the whole path; in Pester 6 also whether it is a folder around it. */
function isExcluded(file: string, patterns: readonly string[], engine: Engine): boolean {
  const knowsFolders = pesterRun(engine).version === 6;
  return patterns.some((pattern) => {
    if (like(file, pattern, true)) return true;
    if (!knowsFolders || hasWildcards(pattern)) return false;
    return file.toLowerCase().startsWith(`${pattern.replace(/\\+$/, "").toLowerCase()}\\`);
  });
}

/** What New-PesterContainer made. */
function ofContainer(container: unknown, location: string, extension: string): TestSource[] {
  if (container === null || unwrap(container) === null) throw containerMissing();
  const data = dataOf(getMember(container, "Data"));
  const item = unwrap(getMember(container, "Item"));
  if (item instanceof CompiledScriptBlock) return [ofBlock(item, data)];
  return findTestFiles([toText(item)], location, extension).map((file) => ofFile(file, data));
}

/** As the function of the runner refuses it that a container is handed to. */
function containerMissing(): PSError {
  const error = bindingError("ParameterArgumentValidationErrorNullNotAllowed", ["Container"]);
  error.record.activity = "New-BlockContainerObject";
  error.record.commandClass = "New-BlockContainerObject";
  return error;
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
    throw psError("Microsoft.PowerShell.Commands.WriteErrorException,Find-File", "NotSpecified", message, {
      exception: "Microsoft.PowerShell.Commands.WriteErrorException",
    });
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
