import { propertyBagType } from "../model/PropertyBag.ts";
import { formatting } from "../model/PSStyleObject.ts";

export default propertyBagType(
  "System.Management.Automation.PSStyle+FormattingData",
  Object.keys(formatting).map((name) => `string ${name} {get;set;}`),
);
