import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { propertySource } from "../shape/ValueSource.ts";
import type { GroupBy } from "./View.ts";
import { pathHeading } from "./viewParts.ts";

/** What of the file system is grouped by the folder it lies in. */
export function directoryGroup(): GroupBy {
  return {
    value: propertySource("PSParentPath"),
    heading: (item) => pathHeading("Directory", toText(getMember(item, "PSParentPath")).replace(/^.*?::/, "")),
  };
}
