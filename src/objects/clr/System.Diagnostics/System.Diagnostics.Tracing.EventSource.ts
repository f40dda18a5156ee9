import { defineClr } from "../../types/defineClr.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";

/** A source of trace events that classes derive from; nobody listens to it here. */
export default defineClr<PropertyBag>({
  protectedConstructors: {
    "()": function () {
      return new PropertyBag(this, {});
    },
  },
  properties: { Name: (self) => self.clrType.shortName },
  methods: { "IsEnabled()": () => false, Dispose: () => undefined },
});
