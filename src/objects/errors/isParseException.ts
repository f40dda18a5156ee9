import { lazyType } from "../types/lazyType.ts";
import type { ExceptionObject } from "./ExceptionObject.ts";

/** Whether an exception says that a text is no script. */
export function isParseException(exception: ExceptionObject): boolean {
  return exception.type.ancestors.has(parseException());
}

const parseException = lazyType("System.Management.Automation.ParseException");
