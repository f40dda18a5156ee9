import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { bindingError } from "../../binding/bindingError.ts";
import { CommandMetadata } from "../../binding/CommandMetadata.ts";
import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { type ExceptionObject, newException } from "../../objects/errors/ExceptionObject.ts";
import { clrError, PSError } from "../../objects/errors/PSError.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { ScriptObject } from "../../objects/values/ScriptObject.ts";
import type { Engine } from "../Engine.ts";
import { recordError } from "../errors/reportError.ts";
import { stopText } from "../errors/stoppedByPreference.ts";
import type { Sink } from "../pipeline/Streams.ts";
import { isParameterBy, RuntimeDefinedParameter } from "../values/RuntimeDefinedParameter.ts";
import { attributesToMetadata } from "./attributesToMetadata.ts";

/** The one object that a function's dynamicparam block gives; what ends the block is an error of binding. */
export function runDynamicBlock(engine: Engine, run: (out: Sink) => void): unknown {
  const made: unknown[] = [];
  try {
    run((value) => made.push(value));
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    recordError(engine, thrown.record);
    const { message } = thrown.record;
    throw refused(thrown, thrown.cause === "stop" ? stopText("ErrorAction", message) : message);
  }
  if (made.length > 1) {
    const wrong = runtimeError("DynamicParametersWrongType", [toText(made)]);
    throw refused(wrong, wrong.record.message);
  }
  return made[0];
}

function refused(error: PSError, message: string): PSError {
  return bindingError("GetDynamicParametersException", [message], { inner: outerException(error) });
}

/** What `throw` raised leaves the block in an exception of the engine. */
function outerException({ cause, exception }: PSError): ExceptionObject {
  if (cause !== "thrown") return exception;
  return newException("System.Management.Automation.RuntimeException", exception.message, exception);
}

/** The metadata with the parameters that a dynamicparam block returned, or null where it returned none. */
export function withDynamicParameters(metadata: CommandMetadata, made: unknown): CommandMetadata | null {
  const dynamic = definedParameters(made)
    .filter(({ isParameter }) => isParameter)
    .map((one) => one.metadata);
  const known = dynamic.find(({ name }) => metadata.exact(name));
  if (known) throw runtimeError("ParameterNameAlreadyExistsForCommand", [known.name]);
  const names = new Set<string>();
  for (const { name } of dynamic) {
    if (names.has(foldCase(name))) throw clrError("System.ArgumentException", "KeyExists", [name]);
    names.add(foldCase(name));
  }
  return dynamic.length === 0
    ? null
    : new CommandMetadata([...metadata.parameters, ...dynamic], metadata.defaultSetName);
}

/** Tells the objects that the block made which values were bound to their parameters. */
export function setDynamicValues(made: unknown, bound: ReadonlyMap<ParameterMetadata, unknown>): void {
  const defined = definedParameters(made);
  if (defined.length === 0) return;
  for (const [parameter, value] of bound)
    if (parameter.isDynamic) defined.find(({ name }) => name === parameter.name)?.set(value);
}

/** A dynamic parameter and where its value goes. */
interface DefinedParameter {
  readonly name: string;
  /** Without the attribute Parameter it is none. */
  readonly isParameter: boolean;
  readonly metadata: ParameterMetadata;
  set(value: unknown): void;
}

function definedParameters(made: unknown): DefinedParameter[] {
  if (made instanceof Dictionary)
    return made.values().filter((value): value is RuntimeDefinedParameter => value instanceof RuntimeDefinedParameter);
  const object = unwrap(made);
  return object instanceof ScriptObject ? propertyParameters(object) : [];
}

/** The properties of an object of a class written in script are parameters where their attributes say so. */
function propertyParameters(object: ScriptObject): DefinedParameter[] {
  return [...object.type.members.properties.values()].flatMap(({ signature: { name, type }, attributes, set }) => {
    const objects = attributes?.() ?? [];
    const valueType = object.type.resolveSignatureType(type);
    if (!isParameterBy(objects) || !valueType || !set) return [];
    const metadata = { ...attributesToMetadata(name, valueType, objects), isDynamic: true };
    return [{ name, isParameter: true, metadata, set: (value: unknown) => void set(object, value) }];
  });
}
