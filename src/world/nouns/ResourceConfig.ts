import { textList } from "../values/text/textList.ts";
import { defineNoun } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";

export default defineNoun({
  noun: "ResourceConfig",
  kind: "singleton",
  called: "resource config",
  directory: {
    containers: ["Global Settings"],
    objectClass: ["top", "msExchResourceSchema"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.ResourceBookingConfig",
  validate: ({ after }) => {
    const wrong = textList(after?.values.ResourcePropertySchema).find((each) => !/^(Room|Equipment)\/\S/i.test(each));
    return wrong === undefined ? null : taskError("ResourcePropertyInvalid", { value: wrong });
  },
  stock: () => [{ name: "Resource Schema", key: "Resource Config" }],
  source: "inferred",
});
