import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

/** The cookies themselves are values under names that begin with the host; scripts see how many there are. */
export default defineClr<PropertyBag>({ kind: "class", base: "System.Object", holds: ["int Count {get;}"] });
