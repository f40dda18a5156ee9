import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  holds: ["string FriendlyName {get;}", "string ObjectId {get;}"],
  toText: ({ values }) => {
    const [name, id] = [values.get("FriendlyName"), values.get("ObjectId")];
    return name ? `${name} (${id})` : String(id);
  },
});
