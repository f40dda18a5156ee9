import { once } from "../../base/once.ts";
import type { ValidationRule } from "../../command/ParameterDefinition.ts";
import { invokeMethod } from "../../objects/calls/invokeMethod.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { recordError } from "../../runtime/errors/reportError.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { Attribute } from "../../syntax/ast/definitions.ts";
import type { Unit } from "../blocks/Unit.ts";
import { ScriptClass } from "../classes/ScriptClass.ts";
import { attributeObject, attributeType } from "./attributeObjects.ts";

/** The rule that an attribute of a script's own class stands for; null where the class validates nothing. */
export function customRule(attribute: Attribute, unit: Unit): ValidationRule | null {
  if (!derivesFrom(attribute, unit, "ValidateArgumentsAttribute")) return null;
  const isEnumerated = derivesFrom(attribute, unit, "ValidateEnumeratedArgumentsAttribute");
  const object = once(() => attributeObject(attribute, unit));
  return {
    rule: "custom",
    isEnumerated,
    validate(value) {
      if (isEnumerated) call(object(), "ValidateElement", [value]);
      else call(object(), "Validate", [value, engineIntrinsics()]);
    },
  };
}

/** What an attribute of a script's own class makes of an argument; null where the class changes nothing. */
export function customTransformation(attribute: Attribute, unit: Unit): ((value: unknown) => unknown) | null {
  if (!derivesFrom(attribute, unit, "ArgumentTransformationAttribute")) return null;
  const object = once(() => attributeObject(attribute, unit));
  return (value) => call(object(), "Transform", [engineIntrinsics(), value]) ?? null;
}

function derivesFrom(attribute: Attribute, unit: Unit, base: string): boolean {
  const type = attributeType(attribute, unit);
  return type instanceof ScriptClass && type.ancestors.has(typeByName(`System.Management.Automation.${base}`));
}

/** An error of the method stays in $Error beside the one that the engine makes of it. */
function call(object: unknown, method: string, args: readonly unknown[]): unknown {
  try {
    return invokeMethod(object, method, args);
  } catch (thrown) {
    if (thrown instanceof PSError) recordError(runningEngine(), thrown.record);
    throw thrown;
  }
}

function engineIntrinsics(): unknown {
  return runningEngine().globalScope.find("executioncontext")?.value ?? null;
}
