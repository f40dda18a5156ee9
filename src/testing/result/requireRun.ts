import { bindingError } from "../../binding/bindingError.ts";
import { noConversion } from "../../objects/convert/castError.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { runningPesterType } from "../assembly/runningPesterType.ts";
import { TestRun } from "../tree/TestRun.ts";

/** The result of a run, as -PassThru gives it; anything else is refused as the binder refuses it. */
export function requireRun(value: unknown): TestRun {
  const run = unwrap(value);
  if (run instanceof TestRun) return run;
  const { message } = noConversion(value, runningPesterType("Pester.Run")).record.exception;
  throw bindingError("ParameterArgumentTransformationError", ["Result", message]);
}
