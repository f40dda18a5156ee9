import { argumentError } from "../errors/argumentChecks.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import type { ClrType } from "../types/ClrType.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { construct } from "./construct.ts";
import { invokeMethod } from "./invokeMethod.ts";

const generators = new WeakMap<ClrType, unknown>();

/**
 * What the class that stands in `[ValidateSet([Class])]` gives. One object of the class is made, and asked each time.
 * A class that gives null is an error with the id `ValidateSetGeneratedValidValuesListIsNull`.
 */
export function generatedValues(type: ClrType): unknown {
  if (!generators.has(type)) generators.set(type, construct(type, []));
  const values = invokeMethod(generators.get(type), "GetValidValues", []) ?? null;
  if (values === null) throw runtimeError("ValidateSetGeneratedValidValuesListIsNull");
  return values;
}

/** Throws where a class cannot stand in `[ValidateSet([Class])]`. */
export function refuseNoGenerator(type: ClrType): void {
  if (type.ancestors.has(typeByName("System.Management.Automation.IValidateSetValuesGenerator"))) return;
  throw argumentError(
    "System.Management.Automation.PSArgumentException",
    'Cannot process argument because the value of argument "valuesGeneratorType" is not valid. Change the value of the "valuesGeneratorType" argument and run the operation again.',
  );
}
