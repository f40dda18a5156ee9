import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject",
  [
    "string Content {get;}",
    "System.Object Images {get;}",
    "System.Object InputFields {get;}",
    "System.Object Links {get;}",
    "string RawContent {get;}",
  ],
  { base: "Microsoft.PowerShell.Commands.WebResponseObject" },
);
