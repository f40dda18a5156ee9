import { notModelled } from "../../objects/model/runtimeError.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import type { TestRun } from "../tree/TestRun.ts";

/** Writes the report that the section TestResult asks for. */
export function writeTestResult(_run: TestRun, configuration: PesterConfiguration): void {
  throw notModelled(`A report of the format ${configuration.text("TestResult.OutputFormat")}`);
}
