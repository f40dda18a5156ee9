import { scriptError } from "../run/scriptError.ts";
import { isCollection } from "./AssertionInput.ts";

/** Refuses a collection as -Expected of a command that compares one value. */
export function requireScalar(expected: unknown, command: string): void {
  if (!isCollection(expected)) return;
  throw scriptError(
    `You provided a collection to the -Expected parameter. Using a collection on the -Expected side is not allowed by ${command}, because it leads to unexpected behavior. To compare collections use Should-BeCollection, or a more specialized collection assertion such as Should-Any or Should-All.`,
    { exception: "System.ArgumentException" },
  );
}
