import { growArray } from "./budget.ts";

/** What takes values one by one into an array that may become long. */
export function collecting(into: unknown[]): (value: unknown) => void {
  return (value) => {
    growArray(into);
    into.push(value);
  };
}
