import { bindingError } from "../../binding/bindingError.ts";
import { CommandMetadata } from "../../binding/CommandMetadata.ts";
import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { type ExceptionObject, newException } from "../../objects/errors/ExceptionObject.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import type { Engine } from "../Engine.ts";
import { recordError } from "../errors/reportError.ts";
import type { Sink } from "../pipeline/Streams.ts";
import { RuntimeDefinedParameter } from "../values/RuntimeDefinedParameter.ts";

/** What a function's dynamicparam block gives; an error in it is one of binding. */
export function runDynamicBlock(engine: Engine, run: (out: Sink) => void): unknown {
  const made: unknown[] = [];
  engine.catchDepth++;
  try {
    run((value) => made.push(value));
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    recordError(engine, thrown.record);
    throw bindingError("GetDynamicParametersException", [thrown.record.message], { inner: outerException(thrown) });
  } finally {
    engine.catchDepth--;
  }
  return made[made.length - 1];
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
  return dynamic.length === 0
    ? null
    : new CommandMetadata([...metadata.parameters, ...dynamic], metadata.defaultSetName);
}

/** Tells the objects that the block made which values were bound to their parameters. */
export function setDynamicValues(made: unknown, bound: ReadonlyMap<ParameterMetadata, unknown>): void {
  const defined = definedParameters(made);
  if (defined.length === 0) return;
  for (const [parameter, value] of bound) {
    const one = parameter.isDynamic ? defined.find((candidate) => candidate.name === parameter.name) : undefined;
    if (!one) continue;
    one.value = value;
    one.isSet = true;
  }
}

function definedParameters(made: unknown): RuntimeDefinedParameter[] {
  return made instanceof Dictionary ? made.values().filter((value) => value instanceof RuntimeDefinedParameter) : [];
}
