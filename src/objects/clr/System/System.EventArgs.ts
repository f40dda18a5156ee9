import { once } from "../../../base/once.ts";
import { defineClr } from "../../types/defineClr.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";

const empty = once(() => new PropertyBag("System.EventArgs"));

export default defineClr<PropertyBag>({
  constructors: { "()": () => new PropertyBag("System.EventArgs") },
  staticProperties: { Empty: empty },
});
