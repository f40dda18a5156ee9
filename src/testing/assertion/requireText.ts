import { unwrap } from "../../objects/values/PSObject.ts";
import { scriptError } from "../run/scriptError.ts";

/** The text that is judged; anything else is refused, since an operator would take a collection apart. */
export function requireText(actual: unknown, operator: "-ne" | "-like" | "-match"): string {
  const value = unwrap(actual);
  if (typeof value === "string") return value;
  throw scriptError(
    `Actual is expected to be string, to avoid confusing behavior that ${operator} operator exhibits with collections. To assert on collections use Should-Any, Should-All or some other collection assertion.`,
    { exception: "System.ArgumentException" },
  );
}
