import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Net.Mail.SmtpClient", []);
