import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("Microsoft.Management.Infrastructure.Options.DComSessionOptions", [], {
  base: "Microsoft.Management.Infrastructure.Options.CimSessionOptions",
});
