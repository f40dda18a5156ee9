import { getMember } from "../../objects/members/getMember.ts";
import type { ViewItem } from "./View.ts";
import { item } from "./viewParts.ts";

/** The parts of $PSStyle in the order in which its views list them. */
const colors = ["Black", "White", "Red", "Magenta", "Blue", "Cyan", "Green", "Yellow"];
export const listedColors: readonly string[] = colors.flatMap((color) => [color, `Bright${color}`]);

/** Escape sequences as somebody would type them, of properties that a path of names leads to. */
export function styleItems(names: readonly string[], part: string | null = null): ViewItem[] {
  return names.map((name) =>
    item(
      (target) => readable(getMember(part === null ? target : getMember(target, part), name)),
      part === null ? name : `${part}.${name}`,
    ),
  );
}

function readable(value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\u001b", "`e") : value;
}
