import { bindingError } from "../../binding/bindingError.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { TestRun } from "../tree/TestRun.ts";

/** The result of a run, as -PassThru gives it; anything else is refused as the binder refuses it. */
export function requireRun(value: unknown): TestRun {
  const run = unwrap(value);
  if (run instanceof TestRun) return run;
  throw bindingError("ParameterArgumentTransformationError", ["Result", "It is no result of a run of tests."]);
}
